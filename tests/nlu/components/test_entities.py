"""The entity component: Rasa's form of what `nlu.entities` finds."""

from __future__ import annotations

import pytest
from rasa.engine.graph import ExecutionContext
from rasa.engine.storage.local_model_storage import LocalModelStorage
from rasa.engine.storage.resource import Resource
from rasa.shared.nlu.training_data.message import Message

from nlu.components.entities import EntityComponent
from tests.samples import STRANGE


@pytest.fixture
def component(storage: LocalModelStorage, execution: ExecutionContext) -> EntityComponent:
    return EntityComponent.create({}, storage, Resource("entities"), execution)


def test_entities_are_in_rasas_form_and_in_the_parse_data(component: EntityComponent) -> None:
    message = Message(data={"text": "order KS104233, ana@example.com"})
    component.process([message])
    found = message.as_dict(only_output_properties=True)["entities"]
    assert [(item["entity"], item["value"], item["start"], item["end"]) for item in found] == [
        ("order_number", "KS-104233", 6, 14),
        ("email", "ana@example.com", 16, 31),
    ]
    assert {item["extractor"] for item in found} == {"EntityComponent"}


def test_entities_of_other_extractors_stay(component: EntityComponent) -> None:
    other = {"entity": "colour", "value": "red", "start": 0, "end": 3, "extractor": "Other"}
    message = Message(data={"text": "red KS-104233", "entities": [other]})
    component.process([message])
    assert [item["entity"] for item in message.get("entities")] == ["colour", "order_number"]
    assert message.get("entities")[0] == other


@pytest.mark.parametrize("text", [None, *STRANGE.values()], ids=["none", *STRANGE])
def test_strange_messages(component: EntityComponent, text: str | None) -> None:
    message = Message(data={"text": text})
    assert component.process([message]) == [message]
    assert isinstance(message.get("entities"), list)


def test_no_messages(component: EntityComponent) -> None:
    assert component.process([]) == []
