"""The language component, and what it reads of a conversation so far."""

from __future__ import annotations

from typing import Any

import pytest
from rasa.engine.graph import ExecutionContext
from rasa.engine.storage.local_model_storage import LocalModelStorage
from rasa.engine.storage.resource import Resource
from rasa.shared.core.events import BotUttered, Event, SlotSet, UserUttered
from rasa.shared.core.slots import AnySlot
from rasa.shared.core.trackers import DialogueStateTracker
from rasa.shared.nlu.training_data.message import Message

from nlu.components.language import LANGUAGE, STATED_SLOT, LanguageComponent, context_of
from nlu.language import LanguageContext
from tests.samples import STRANGE


def tracker(*events: Event, stated: dict[str, Any] | None = None) -> DialogueStateTracker:
    slot = AnySlot(STATED_SLOT, mappings=[{}], initial_value=stated)
    return DialogueStateTracker.from_events("test", list(events), [slot])


def said(text: str, tag: str) -> UserUttered:
    return UserUttered(text, parse_data={"text": text, LANGUAGE: {"tag": tag, "confidence": 0.9, "reason": ""}})


@pytest.fixture
def component(storage: LocalModelStorage, execution: ExecutionContext) -> LanguageComponent:
    config = LanguageComponent.get_default_config()
    return LanguageComponent.create(config, storage, Resource("language"), execution)


def language(component: LanguageComponent, text: str | None, conversation: DialogueStateTracker, **meta: Any) -> Any:
    message = Message(data={"text": text, "metadata": meta or None})
    (done,) = component.process([message], conversation)
    return done.get(LANGUAGE)


def test_a_message_gets_its_language_and_it_goes_into_the_parse_data(component: LanguageComponent) -> None:
    message = Message(data={"text": "Wo bleibt mein Paket?"})
    component.process([message], tracker())
    assert message.get(LANGUAGE)["tag"] == "de"
    assert set(message.get(LANGUAGE)) == {"tag", "confidence", "reason"}
    assert message.as_dict(only_output_properties=True)[LANGUAGE]["tag"] == "de"


def test_ok_keeps_the_conversations_language(component: LanguageComponent) -> None:
    conversation = tracker(said("Wo bleibt mein Paket?", "de"), BotUttered("Where is it sent?"))
    assert language(component, "ok", conversation)["tag"] == "de"


def test_a_new_language_is_followed(component: LanguageComponent) -> None:
    assert language(component, "where is my parcel", tracker(said("Hallo", "de")))["tag"] == "en"


def test_what_was_asked_for_wins(component: LanguageComponent) -> None:
    conversation = tracker(said("Hallo", "de"), stated={"language": "ja"})
    assert language(component, "where is my parcel", conversation, locale="en-US")["tag"] == "ja"


def test_the_channels_locale_serves_where_nothing_else_is_known(component: LanguageComponent) -> None:
    assert language(component, "👍", tracker(), locale="fr")["tag"] == "fr"
    assert language(component, "👍", tracker())["tag"] == "en"


@pytest.mark.parametrize("name", STRANGE)
def test_strange_messages_have_a_language(component: LanguageComponent, name: str) -> None:
    assert language(component, STRANGE[name], tracker())["tag"]


def test_a_message_without_a_text(component: LanguageComponent) -> None:
    assert language(component, None, tracker(said("Hallo", "de")))["tag"] == "de"


def test_the_newest_message_is_the_conversation_so_far() -> None:
    assert context_of(tracker(said("hi", "en"), said("hallo", "de")), {}) == LanguageContext(previous="de")


def test_messages_that_were_not_read_are_passed_over() -> None:
    conversation = tracker(said("hallo", "de"), UserUttered("/restart"))
    assert context_of(conversation, {}).previous == "de"


def test_a_language_that_was_set_by_an_action_counts_as_the_conversations() -> None:
    conversation = tracker(said("hi", "en"), SlotSet(STATED_SLOT, {"language": "ko"}))
    assert context_of(conversation, {}) == LanguageContext(previous="ko", stated="ko")


@pytest.mark.parametrize("value", [None, {}, {"register": "formal"}, {"language": None}])
def test_a_stated_style_without_a_language_says_nothing(value: dict[str, Any] | None) -> None:
    conversation = tracker(said("hallo", "de"), SlotSet(STATED_SLOT, value))
    assert context_of(conversation, {}) == LanguageContext(previous="de")


def test_no_tracker_and_no_slot() -> None:
    assert context_of(None, {"locale": "ja"}) == LanguageContext(locale="ja")
    bare = DialogueStateTracker.from_events("test", [said("hallo", "de")], [])
    assert context_of(bare, {}) == LanguageContext(previous="de")


def test_only_the_last_events_are_looked_at() -> None:
    conversation = tracker(said("hallo", "de"), *[BotUttered("...") for _ in range(200)])
    assert context_of(conversation, {}).previous is None


def test_messages_in_a_row_are_counted_and_a_leaning_is_read_back(component: LanguageComponent) -> None:
    held = UserUttered("x", parse_data={LANGUAGE: {"tag": "de", "confidence": 0.6, "reason": "", "leaning": "en"}})
    conversation = tracker(said("hi", "en"), said("hallo", "de"), said("ja", "de"), held)
    assert context_of(conversation, {}) == LanguageContext(previous="de", turns=3, leaning="en")
    assert language(component, "sold separately", conversation)["tag"] == "en"


def test_too_little_for_a_change_is_written_down(component: LanguageComponent) -> None:
    found = language(component, "sold separately", tracker(said("hallo", "de")))
    assert (found["tag"], found["leaning"]) == ("de", "en")


def test_a_language_that_was_asked_for_starts_the_count_anew() -> None:
    conversation = tracker(said("hi", "en"), said("hey", "en"), SlotSet(STATED_SLOT, {"language": "ko"}))
    assert context_of(conversation, {}) == LanguageContext(previous="ko", stated="ko", turns=1)
