from __future__ import annotations

import asyncio
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from rasa.shared.core.events import BotUttered, SlotSet, UserUttered
from rasa.shared.core.trackers import DialogueStateTracker

from bot import settings as settings_module
from bot.reply import facts
from bot.reply.moves import situations
from bot.reply.nlg import RapportNLG, _situation
from bot.style.locales import locales
from nlu.encoder import Encoder
from retrieval import Document, build
from tests.bot.said import domain, parse_data

LATE: dict[str, Any] = {
    "order": "KS-104233",
    "date": facts.day(date.today()),
    "carrier": "Elbkurier",
    "deadline": facts.day(date.today()),
}
DOMAIN = domain()


class Talk:
    """A tracker that a test writes, and the NLG."""

    def __init__(self) -> None:
        self.tracker = DialogueStateTracker.from_events("someone", [], DOMAIN.slots, domain=DOMAIN)
        self.nlg = RapportNLG()

    def user(self, text: str, locale: str | None = None, **reading: Any) -> None:
        metadata = {"locale": locale} if locale else None
        self.tracker.update(UserUttered(text, parse_data=parse_data(text, **reading), metadata=metadata))

    def state(self, **stated: str) -> None:
        self.tracker.update(SlotSet("stated_style", stated))

    def bot(self, response: str, **arguments: Any) -> dict[str, Any]:
        message = asyncio.run(self.nlg.generate(response, self.tracker, "rest", **arguments))
        assert message is not None
        metadata = {name: value for name, value in message.items() if name != "text"}
        self.tracker.update(BotUttered(message["text"], metadata=metadata))
        return message


@pytest.fixture
def talk() -> Talk:
    return Talk()


@pytest.mark.parametrize(
    ("response", "expected"),
    [
        ("utter_late_delivery", ("late_delivery", "")),
        ("utter_ask_back", ("ask_back", "")),
        ("utter_ask_order_number", ("ask_back", "order-number")),
        ("utter_ask_email", ("ask_back", "email")),
        ("utter_ask_new_address", ("ask_back", "address")),
    ],
)
def test_the_name_of_a_response_is_its_situation(response: str, expected: tuple[str, str]) -> None:
    assert _situation(response) == expected


def test_every_response_of_the_domain_has_words(talk: Talk) -> None:
    for response in DOMAIN.responses:
        assert _situation(response)[0] in situations()
        assert talk.bot(response)["text"]


def test_a_message_carries_what_the_next_turn_and_the_channel_need(talk: Talk) -> None:
    talk.user("Wo bleibt mein Paket?", language="de", emotions={"anger": 0.9})
    message = talk.bot("utter_late_delivery", **LATE)
    assert message["lang"] == "de"
    assert message["dir"] == "ltr"
    assert message["register"] == "formal"
    assert message["situation"] == "late_delivery"
    assert message["moves"] == ["acknowledge", "apologise", "act", "offer_human"]
    assert message["incident"] == "KS-104233"
    assert message["mood"] == "angry"
    assert message["trace"]


def test_one_apology_for_one_incident(talk: Talk) -> None:
    talk.user("Where is it?")
    first = talk.bot("utter_late_delivery", **LATE)
    again = talk.bot("utter_late_delivery", **LATE)
    other = talk.bot("utter_late_delivery", **{**LATE, "order": "KS-104219"})
    assert "apologise" in first["moves"]
    assert "apologise" not in again["moves"]
    assert "apologise" in other["moves"]
    assert again["text"] != first["text"]
    assert other["text"].replace("KS-104219", "KS-104233") == first["text"]


def test_an_unsure_mood_changes_nothing(talk: Talk) -> None:
    talk.user("hm", emotions={"anger": 0.9, "disappointment": 0.9}, unsure=True)
    assert "offer_human" not in talk.bot("utter_late_delivery", **LATE)["moves"]


def test_the_phone_number_stands_beside_the_offer_of_a_person(monkeypatch: pytest.MonkeyPatch) -> None:
    assert "+49" not in Talk().bot("utter_handoff_offer")["text"], "none is set"
    monkeypatch.setenv("RAPPORT_HANDOFF__PHONE", "+494066969120")
    settings_module.settings.cache_clear()
    try:
        talk = Talk()
        talk.user("hello", "en-GB")
        assert "+49 40 66969120" in talk.bot("utter_handoff_offer")["text"]
        assert "+49" not in talk.bot("utter_greeting")["text"]
        talk = Talk()
        talk.user("hallo", "de-DE", language="de")
        assert "040 66969120" in talk.bot("utter_not_found")["text"]
    finally:
        monkeypatch.undo()
        settings_module.settings.cache_clear()


def test_a_second_greeting_is_shorter(talk: Talk) -> None:
    first, second = talk.bot("utter_greeting")["text"], talk.bot("utter_greeting")["text"]
    assert "Kestrel Supply" in first
    assert "Kestrel Supply" not in second


def test_what_the_customer_stated_is_kept(talk: Talk) -> None:
    talk.state(language="fr", register="informal")
    talk.user("where is it?", language="en")
    message = talk.bot("utter_late_delivery", **LATE)
    assert (message["lang"], message["register"]) == ("fr", "informal")


def test_a_change_of_manner_is_confirmed_in_the_new_manner(talk: Talk) -> None:
    talk.state(language="en")
    message = talk.bot("utter_change_of_manner", variant="language", stated={"language": "ja"})
    assert message["lang"] == "ja"


def test_a_complaint_is_answered_formally(talk: Talk) -> None:
    talk.user("du, das geht so nicht", language="de", register="informal")
    assert talk.bot("utter_complaint")["register"] == "formal"
    assert talk.bot("utter_greeting")["register"] == "informal"
    talk.state(register="informal")
    assert talk.bot("utter_complaint")["register"] == "informal"


def test_the_action_may_choose_the_moves(talk: Talk) -> None:
    message = talk.bot("utter_fraud_fear", moves=["answer", "act"])
    assert message["moves"] == ["act", "answer"], "in the order in which they are said"
    assert "asked for by the action" in message["trace"]


LONG = "Habari, kifurushi changu kiko wapi tafadhali?"


def test_a_language_that_cannot_be_written_is_said_once(talk: Talk) -> None:
    talk.user(LONG, language="sw")
    first = talk.bot("utter_greeting")
    assert first["text"].startswith("I can't write your language yet")
    assert "German" in first["text"]
    assert "English" not in first["text"].split("I can also use")[1]
    assert "can't write" not in talk.bot("utter_greeting")["text"]


@pytest.mark.parametrize(
    ("text", "reading", "stated"),
    [
        ("ok", {"language": "sw"}, {}),
        (LONG, {"language": "sw", "confidence": 0.5}, {}),
        (LONG, {"language": "sw"}, {"language": "en"}),
        ("Where is my parcel, please?", {"language": "en"}, {}),
    ],
)
def test_it_is_not_said_without_need(talk: Talk, text: str, reading: dict[str, Any], stated: dict[str, str]) -> None:
    talk.state(**stated)
    talk.user(text, **reading)
    assert "can't write" not in talk.bot("utter_greeting")["text"]


@pytest.mark.parametrize("tag", sorted(locales()))
def test_every_language_answers_in_itself(talk: Talk, tag: str) -> None:
    talk.user("...", language=tag)
    message = talk.bot("utter_late_delivery", **LATE)
    assert message["lang"] == tag
    assert message["dir"] == locales()[tag].direction
    assert message["register"] == locales()[tag].default_register


def test_the_channels_locale_speaks_until_the_customer_does(talk: Talk) -> None:
    talk.user("", locale="it-CH", language="")
    assert talk.bot("utter_greeting")["lang"] == "it"
    talk.user("Guten Tag, wo ist mein Paket?", locale="it-CH", language="de")
    assert talk.bot("utter_greeting")["lang"] == "de"


@pytest.fixture
def quoting(knowledge_folder: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Talk]:
    monkeypatch.setenv("RAPPORT_KNOWLEDGE__INDEX", str(knowledge_folder))
    settings_module.settings.cache_clear()
    yield Talk()
    settings_module.settings.cache_clear()


def test_measures_of_a_passage_are_also_given_in_the_units_that_were_asked_for(
    served_encoder: Encoder, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    build(
        [Document("en/parcels", "A parcel may weigh up to 20 kg.", "en", "parcels", title="Parcels")],
        tmp_path,
        encoder=served_encoder,
    )
    monkeypatch.setenv("RAPPORT_KNOWLEDGE__INDEX", str(tmp_path))
    settings_module.settings.cache_clear()
    talk = Talk()
    talk.user("...", language="en")
    said = {
        system: talk.bot("utter_how_to", passage=0, document="en/parcels", stated={"units": system})["text"]
        for system in ("metric", "us")
    }
    settings_module.settings.cache_clear()
    assert "up to 20 kg." in said["metric"]
    assert "up to 20 kg (≈ 44 lb)." in said["us"]


def test_a_passage_is_quoted_word_for_word_with_its_source(quoting: Talk, knowledge: Any) -> None:
    hit = knowledge.passage(0)
    quoting.user("...", language=hit.language)
    message = quoting.bot("utter_how_to", passage=0, document=hit.document)
    assert hit.text in message["text"]
    assert hit.title in message["text"]
    other = "ja" if hit.language != "ja" else "de"
    quoting.user("...", language=other)
    foreign = quoting.bot("utter_how_to", passage=0, document=hit.document)
    assert foreign["lang"] == other
    notice, quoted, *_ = foreign["text"].split("\n\n")
    assert quoted.startswith(hit.text[:10])
    assert notice
