"""Order numbers, e-mail addresses, dates, amounts and phone numbers, as a Rasa component."""

from __future__ import annotations

from typing import Any

from rasa.engine.graph import ExecutionContext, GraphComponent
from rasa.engine.recipes.default_recipe import DefaultV1Recipe
from rasa.engine.storage.resource import Resource
from rasa.engine.storage.storage import ModelStorage
from rasa.nlu.extractors.extractor import EntityExtractorMixin
from rasa.shared.core.constants import REQUESTED_SLOT
from rasa.shared.core.trackers import DialogueStateTracker
from rasa.shared.nlu.constants import ENTITIES, METADATA, TEXT
from rasa.shared.nlu.training_data.message import Message

from nlu.components.language import LANGUAGE, STATED_SLOT
from nlu.entities import Entity, extract, is_bare
from nlu.regions import likely_region, region_of_locale

# The slot into which a whole message goes as an address: six bare digits in it are a postal code.
_ADDRESS_SLOT = "new_address"


@DefaultV1Recipe.register(DefaultV1Recipe.ComponentType.ENTITY_EXTRACTOR, is_trainable=False)
class EntityComponent(GraphComponent, EntityExtractorMixin):
    """Thin edge around `nlu.entities`."""

    @classmethod
    def create(
        cls,
        config: dict[str, Any],
        model_storage: ModelStorage,
        resource: Resource,
        execution_context: ExecutionContext,
    ) -> EntityComponent:
        return cls()

    def process(self, messages: list[Message], tracker: DialogueStateTracker) -> list[Message]:
        """Add entities with start, end, value and kind. tracker: Rasa gives None where there is no conversation."""
        address_asked = _slot(tracker, REQUESTED_SLOT) == _ADDRESS_SLOT
        for message in messages:
            text = message.get(TEXT) or ""
            entities = extract(text, region=_region(message, tracker))
            found = [_as_dict(item) for item in entities if not (address_asked and is_bare(item, text))]
            found = self.add_extractor_name(found)
            message.set(ENTITIES, (message.get(ENTITIES) or []) + found, add_to_output=True)
        return messages


def entities_of(message: Message) -> list[Entity]:
    """What this component found in a message."""
    return [
        Entity(item["entity"], item["value"], item["start"], item["end"])
        for item in message.get(ENTITIES) or ()
        if item.get("extractor") == EntityComponent.__name__
    ]


def _as_dict(item: Entity) -> dict[str, Any]:
    return {"entity": item.kind, "value": item.value, "start": item.start, "end": item.end, "confidence": 1.0}


def _region(message: Message, tracker: DialogueStateTracker | None) -> str:
    """Where the customer is: as they said, else by the channel's locale, else where their language is spoken most."""
    stated = (_slot(tracker, STATED_SLOT) or {}).get("region")
    language = str((message.get(LANGUAGE) or {}).get("tag") or "")
    locale = (message.get(METADATA) or {}).get("locale")
    return str(stated or region_of_locale(locale, language) or likely_region(language))


def _slot(tracker: DialogueStateTracker | None, name: str) -> Any:
    return tracker.get_slot(name) if tracker is not None and name in tracker.slots else None
