"""Language of each message, as a Rasa component. Sets `language` on the message; needs the tracker for its context."""

from __future__ import annotations

from typing import Any

from rasa.engine.graph import ExecutionContext, GraphComponent
from rasa.engine.recipes.default_recipe import DefaultV1Recipe
from rasa.engine.storage.resource import Resource
from rasa.engine.storage.storage import ModelStorage
from rasa.shared.core.events import SlotSet, UserUttered
from rasa.shared.core.trackers import DialogueStateTracker
from rasa.shared.nlu.constants import METADATA, TEXT
from rasa.shared.nlu.training_data.message import Message

from nlu.language import LanguageContext, LanguageIdentifier
from nlu.models import shared_identifier

LANGUAGE = "language"
STATED_SLOT = "stated_style"


@DefaultV1Recipe.register(DefaultV1Recipe.ComponentType.INTENT_CLASSIFIER, is_trainable=False)
class LanguageComponent(GraphComponent):
    """Thin edge around `LanguageIdentifier`."""

    @staticmethod
    def get_default_config() -> dict[str, Any]:
        return {
            "detector": "ngrams",  # or lingua, langdetect
            "default": "en",  # assumed where nothing is known
        }

    def __init__(self, identifier: LanguageIdentifier) -> None:
        self._identifier = identifier

    @classmethod
    def create(
        cls,
        config: dict[str, Any],
        model_storage: ModelStorage,
        resource: Resource,
        execution_context: ExecutionContext,
    ) -> LanguageComponent:
        return cls(shared_identifier(config["detector"], config["default"]))

    def process(self, messages: list[Message], tracker: DialogueStateTracker) -> list[Message]:
        """Set `language` = {tag, confidence, reason}."""
        for message in messages:
            context = context_of(tracker, message.get(METADATA) or {})
            language = self._identifier.identify(message.get(TEXT) or "", context)
            message.set(
                LANGUAGE,
                {"tag": language.tag, "confidence": language.confidence, "reason": language.reason},
                add_to_output=True,
            )
        return messages


def context_of(tracker: DialogueStateTracker | None, metadata: dict[str, Any]) -> LanguageContext:
    """The conversation's language so far: the latest confident reading, newest first, at most 30 events back."""
    locale = metadata.get("locale")
    if tracker is None:
        return LanguageContext(locale=locale)
    previous = None
    for count, event in enumerate(reversed(tracker.events)):
        if count > 30:
            break
        if isinstance(event, UserUttered):
            found = event.parse_data.get(LANGUAGE)
            if isinstance(found, dict):
                previous = found["tag"]
                break
        if isinstance(event, SlotSet) and event.key == STATED_SLOT and previous is None and event.value:
            previous = event.value.get("language")
            if previous:
                break
    stated = (tracker.get_slot(STATED_SLOT) or {}).get("language") if STATED_SLOT in tracker.slots else None
    return LanguageContext(previous=previous, stated=stated, locale=locale)
