"""Language of each message, as a Rasa component. Sets `language` on the message; needs the tracker for its context."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from rasa.engine.graph import ExecutionContext, GraphComponent
from rasa.engine.recipes.default_recipe import DefaultV1Recipe
from rasa.engine.storage.resource import Resource
from rasa.engine.storage.storage import ModelStorage
from rasa.shared.core.events import SlotSet, UserUttered
from rasa.shared.core.trackers import DialogueStateTracker
from rasa.shared.nlu.constants import METADATA, TEXT
from rasa.shared.nlu.training_data.message import Message

from nlu.language import NOTHING_KNOWN, Language, LanguageContext, LanguageIdentifier
from nlu.models import shared_identifier

LANGUAGE = "language"
STATED_SLOT = "stated_style"
LOOKED_AT = 31  # events back from the newest


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
        """Set `language` = {tag, confidence, reason}, and `leaning` where there is one."""
        for message in messages:
            context = context_of(tracker, message.get(METADATA) or {})
            language = self._identifier.identify(message.get(TEXT) or "", context)
            found = {"tag": language.tag, "confidence": language.confidence, "reason": language.reason}
            if language.leaning:
                found["leaning"] = language.leaning
            message.set(LANGUAGE, found, add_to_output=True)
        return messages


def context_of(tracker: DialogueStateTracker | None, metadata: dict[str, Any]) -> LanguageContext:
    """The conversation's language so far and how settled it is, from the newest events."""
    context = replace(NOTHING_KNOWN, locale=metadata.get("locale"))
    if tracker is None:
        return context
    for event in list(tracker.events)[-LOOKED_AT:]:
        if isinstance(event, UserUttered):
            found = event.parse_data.get(LANGUAGE)
            if isinstance(found, dict):
                context = context.after(
                    Language(found["tag"], found["confidence"], found["reason"], found.get("leaning", ""))
                )
        elif isinstance(event, SlotSet) and event.key == STATED_SLOT and event.value:
            asked = event.value.get("language")
            if asked:
                context = replace(context, previous=asked, turns=1, leaning="")
    stated = (tracker.get_slot(STATED_SLOT) or {}).get("language") if STATED_SLOT in tracker.slots else None
    return replace(context, stated=stated)
