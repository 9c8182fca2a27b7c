from __future__ import annotations

import sqlite3
from pathlib import Path

import pytest
from rasa.shared.core.events import ConversationPaused, SlotSet

from actions import memory
from actions.shop import ShopAdapter
from bot import settings as settings_module
from bot.handoff.store import HandoffStore
from bot.style.locales import locales
from tests.actions.talk import Talk


@pytest.mark.parametrize("tag", sorted(set(locales()) - {"en"}))
def test_another_language_is_spoken_at_once_and_kept(talk: Talk, tag: str) -> None:
    from bot.style.formats import language_name

    if tag == "pt-BR":
        talk.say("português por favor", "change_manner")
    else:
        talk.say(language_name(tag, tag), "change_manner")
    assert (talk.said, talk.response["variant"]) == (["change_of_manner"], "language")
    assert talk.slot("stated_style") == {"language": tag}
    assert talk.metadata["lang"] == tag
    talk.say("where is KS-104201", "order_status")
    assert talk.metadata["lang"] == tag


def test_du_is_kept_and_wishes_add_up(demo: ShopAdapter) -> None:
    talk = Talk("de")
    talk.say("Sie können mich duzen", "change_manner")
    assert talk.metadata["register"] == "informal"
    talk.say("und bitte keine Emojis", "change_manner")
    talk.say("fass dich kurz", "change_manner")
    assert talk.slot("stated_style") == {"register": "informal", "emoji": "none", "brief": "yes"}
    talk.say("Das ist alles Mist", "complain")
    assert talk.metadata["register"] == "informal", "a stated wish outlasts a complaint"


def test_a_register_that_the_brand_does_not_allow_is_declined(
    demo: ShopAdapter, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("RAPPORT_BRAND__REGISTERS", '["formal"]')
    settings_module.settings.cache_clear()
    talk = Talk("de")
    talk.say("du ist ok", "change_manner")
    assert talk.response["variant"] == "refused"
    assert not talk.slot("stated_style")
    assert talk.metadata["register"] == "formal"


@pytest.mark.parametrize("tag", sorted(locales()))
def test_what_is_assumed_is_shown_with_its_source(demo: ShopAdapter, tag: str) -> None:
    talk = Talk(tag)
    text = talk.say("what do you know about me?", "change_manner")
    assert talk.response["moves"] == ["answer"]
    assert talk.response["language"] == {"language": tag}
    assert talk.response["language_from"] == {"message": "change-of-manner-from-observed"}
    assert talk.response["tone_from"] == {"message": "change-of-manner-from-default"}
    assert "change-of-manner" not in text
    assert talk.events == []


def test_a_reset_forgets_every_wish(demo: ShopAdapter) -> None:
    talk = Talk("de")
    talk.say("English please", "change_manner")
    talk.say("duzen", "change_manner")
    talk.say("bitte zurücksetzen", "change_manner")
    assert talk.response["variant"] == "reset"
    assert talk.slot("stated_style") == {}
    assert (talk.metadata["lang"], talk.metadata["register"]) == ("de", "formal"), "already in this answer"


def test_a_wish_that_was_not_understood_is_asked_back(talk: Talk) -> None:
    talk.say("talk differently", "change_manner")
    assert talk.response["moves"] == ["ask"]
    assert talk.events == []


def test_a_name_is_used_from_the_confirmation_on(demo: ShopAdapter) -> None:
    talk = Talk("de")
    assert "Frau Dr. Weiß" in talk.say("Nennen Sie mich Frau Dr. Weiß", "change_manner")
    assert "Frau Dr. Weiß" in talk.say("was weißt du über mich?", "change_manner")
    assert "Frau Dr. Weiß" not in talk.say("vergiss meinen Namen", "change_manner")


def test_two_wishes_in_one_message_are_both_confirmed(demo: ShopAdapter) -> None:
    talk = Talk("de")
    talk.say("please speak English, and call me Tom", "change_manner")
    assert talk.slot("stated_style") == {"address": "Tom", "language": "en"}
    assert [response["variant"] for response in talk.responses] == ["language", "address"]
    assert talk.metadata["lang"] == "en"


def test_region_and_units_are_shown_with_their_source(demo: ShopAdapter) -> None:
    talk = Talk("en")
    assert "Austria" in talk.say("I live in Austria", "change_manner")
    talk.say("and measures in pounds please", "change_manner")
    text = talk.say("what do you know about me?", "change_manner")
    assert "Austria" in text
    assert "US customary (you said so)" in text


def test_wishes_are_known_in_the_next_conversation_and_forgotten_on_request(demo: ShopAdapter) -> None:
    Talk("de").say("English please", "change_manner")
    later = Talk("de")
    later.run("action_session_start")
    assert later.slot("stated_style") == {"language": "en"}
    later.say("bitte zurücksetzen", "change_manner")
    assert later.slot("stated_style") == {}
    last = Talk("de")
    last.run("action_session_start")
    assert last.slot("stated_style") is None


def test_a_broken_database_costs_the_memory_only(
    demo: ShopAdapter, caplog: pytest.LogCaptureFixture, tmp_path: Path
) -> None:
    memory.store()
    with sqlite3.connect(tmp_path / "wishes.db") as connection:
        connection.execute("drop table style_wishes")
    talk = Talk("de")
    talk.run("action_session_start")
    talk.say("English please", "change_manner")
    assert talk.slot("stated_style") == {"language": "en"}
    assert "can't be read" in caplog.text
    assert "can't be kept" in caplog.text


@pytest.mark.parametrize(
    ("tag", "text"), [("en", "what do you know about me?"), ("ja", "私について何を知っていますか")]
)
def test_what_is_known_is_shown_also_where_it_was_read_as_a_question_about_the_bot(
    demo: ShopAdapter, tag: str, text: str
) -> None:
    talk = Talk(tag)
    talk.say(text, "are_you_a_bot")
    assert talk.said == ["change_of_manner"]
    talk.say("are you human?", "are_you_a_bot")
    assert talk.said == ["about_the_bot"]


@pytest.mark.parametrize(
    ("text", "intent", "said"),
    [
        ("田中と呼んでください", "talk_to_human", "change_of_manner"),
        ("nenn mich Lisa", "nlu_fallback", "change_of_manner"),
        ("Ich heiße Lisa und möchte sofort einen Menschen sprechen", "talk_to_human", "handoff_wait"),
        ("Was kostet der Versand?", "nlu_fallback", "not_found"),
    ],
)
def test_a_name_is_heard_also_where_the_message_was_understood_otherwise(
    demo: ShopAdapter, queue: HandoffStore, text: str, intent: str, said: str
) -> None:
    talk = Talk("ja" if "呼" in text else "de")
    talk.say(text, intent)
    assert talk.said == [said]


def test_a_choice_in_the_menu_is_taken_in_silence_while_a_person_talks(demo: ShopAdapter) -> None:
    talk = Talk("de")
    talk.say("Hallo", "greet")
    talk.tracker.update(ConversationPaused())
    talk.tracker.update(SlotSet("chosen_style", {"language": "en", "brief": ""}))
    assert talk.run("action_set_manner") == ""
    assert talk.slot("stated_style") == {"language": "en"}


@pytest.mark.parametrize(
    ("chosen", "said"),
    [
        ({"register": "informal"}, "informal"),
        ({"emoji": "none"}, "no-emoji"),
        ({"address": "Lisa"}, "address"),
        ({"region": "CH"}, "region"),
        ({"units": "us"}, "us"),
        ({"brief": "yes", "units": ""}, "short"),
    ],
)
def test_one_choice_in_the_menu_is_confirmed_as_if_it_had_been_said(
    demo: ShopAdapter, chosen: dict[str, str], said: str
) -> None:
    talk = Talk("de")
    talk.say("Hallo", "greet")
    talk.tracker.update(SlotSet("chosen_style", chosen))
    talk.run("action_set_manner")
    assert talk.response["variant"] == said
    assert talk.slot("stated_style") == {name: value for name, value in chosen.items() if value}
