"""The entity component: Rasa's form of what `nlu.entities` finds."""

from __future__ import annotations

import pytest
from rasa.engine.graph import ExecutionContext
from rasa.engine.storage.local_model_storage import LocalModelStorage
from rasa.engine.storage.resource import Resource
from rasa.shared.core.events import SlotSet
from rasa.shared.core.trackers import DialogueStateTracker
from rasa.shared.nlu.training_data.message import Message

from nlu.components.entities import EntityComponent, entities_of
from nlu.entities import Entity
from tests.bot.said import domain
from tests.samples import STRANGE


@pytest.fixture
def component(storage: LocalModelStorage, execution: ExecutionContext) -> EntityComponent:
    return EntityComponent.create({}, storage, Resource("entities"), execution)


def test_entities_are_in_rasas_form_and_in_the_parse_data(component: EntityComponent) -> None:
    message = Message(data={"text": "order KS104233, ana@example.com"})
    component.process([message], tracker())
    found = message.as_dict(only_output_properties=True)["entities"]
    assert [(item["entity"], item["value"], item["start"], item["end"]) for item in found] == [
        ("order_number", "KS-104233", 6, 14),
        ("email", "ana@example.com", 16, 31),
    ]
    assert {item["extractor"] for item in found} == {"EntityComponent"}


def test_entities_of_other_extractors_stay(component: EntityComponent) -> None:
    other = {"entity": "colour", "value": "red", "start": 0, "end": 3, "extractor": "Other"}
    message = Message(data={"text": "red KS-104233", "entities": [other]})
    component.process([message], tracker())
    assert [item["entity"] for item in message.get("entities")] == ["colour", "order_number"]
    assert message.get("entities")[0] == other


def tracker(**slots: object) -> DialogueStateTracker:
    made = DialogueStateTracker.from_events("someone", [], domain().slots, domain=domain())
    for name, value in slots.items():
        made.update(SlotSet(name, value))
    return made


@pytest.mark.parametrize(
    ("language", "locale", "stated", "number"),
    [
        ("de", None, "", "+496641234567"),
        ("de", "de-AT", "", "+436641234567"),
        ("de", "en-GB", "", "+496641234567"),
        ("de", "de-DE", "AT", "+436641234567"),
        ("de", None, "AT", "+436641234567"),
        ("en", None, "", ""),
    ],
)
def test_a_phone_number_is_dialled_from_where_the_customer_is(
    component: EntityComponent, language: str, locale: str | None, stated: str, number: str
) -> None:
    message = Message(data={"text": "0664 1234567", "language": {"tag": language}, "metadata": {"locale": locale}})
    component.process([message], tracker(stated_style={"region": stated} if stated else None))
    assert [item["value"] for item in message.get("entities")] == ([number] if number else [])


def test_six_digits_of_an_address_are_no_order_number(component: EntityComponent) -> None:
    address = "14 Neem Marg, New Delhi 110016, India"
    for asked, found in (("new_address", []), ("order_number", ["KS-110016"])):
        message = Message(data={"text": address})
        component.process([message], tracker(requested_slot=asked))
        assert [item["value"] for item in message.get("entities")] == found


def test_what_was_found_is_read_back(component: EntityComponent) -> None:
    message = Message(data={"text": "KS-104233", "entities": [{"entity": "colour", "value": "red", "extractor": "x"}]})
    component.process([message], tracker())
    assert entities_of(message) == [Entity("order_number", "KS-104233", 0, 9)]


@pytest.mark.parametrize("text", [None, *STRANGE.values()], ids=["none", *STRANGE])
def test_strange_messages(component: EntityComponent, text: str | None) -> None:
    message = Message(data={"text": text})
    assert component.process([message], tracker()) == [message]
    assert isinstance(message.get("entities"), list)


def test_no_messages(component: EntityComponent) -> None:
    assert component.process([], tracker()) == []
