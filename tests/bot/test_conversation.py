from __future__ import annotations

from typing import Any

import pytest

from bot.conversation import WINDOW, AgentTurn, Conversation, articles, from_events
from bot.style.profile import BrandStyle
from tests.bot.said import bot, user

BRAND = BrandStyle()


def read(*events: dict[str, Any], stated: dict[str, str] | None = None) -> Conversation:
    """Events are written oldest first here, as people read them."""
    return from_events(reversed(events), stated)


def test_turns_come_out_oldest_first() -> None:
    found = read(user("one"), bot("greeting", "greet"), user("two"))
    assert [turn.text for turn in found.user] == ["one", "two"]
    assert found.bot[0].situation == "greeting"
    assert found.bot[0].moves == ("greet",)


@pytest.mark.parametrize("cut", ["restart", "session_started"])
def test_what_lies_before_a_restart_is_forgotten(cut: str) -> None:
    found = read(user("old"), bot("late_delivery", "apologise", incident="A"), {"event": cut}, user("new"))
    assert [turn.text for turn in found.user] == ["new"]
    assert not found.apologised("A")


def test_only_the_window_is_read() -> None:
    found = read(*[user(str(number)) for number in range(WINDOW + 40)])
    assert len(found.user) == WINDOW
    assert found.user[-1].text == str(WINDOW + 39)


@pytest.mark.parametrize(
    "event",
    [
        {"event": "user", "text": "hi"},
        {"event": "user", "text": "hi", "parse_data": None, "metadata": None},
        {"event": "user", "text": "hi", "parse_data": {"language": None, "affect": None}},
        {"event": "user", "text": "hi", "parse_data": {"affect": {"emotion": {"scores": None}}}},
    ],
)
def test_a_message_that_was_never_read_is_unsure_and_calm(event: dict[str, Any]) -> None:
    found = read(event)
    assert found.user[0].register_unsure
    assert found.user[0].mood.unsure
    assert found.mood.label == "calm"
    assert found.profile(BRAND).language.value == "en"


def test_other_events_and_other_bots_messages_are_passed_over() -> None:
    found = read(
        {"event": "action", "name": "action_listen"},
        {"event": "user", "text": None},
        {"event": "bot", "text": "hand-written", "metadata": None},
        {"event": "bot", "text": "hand-written", "metadata": {"by": "Kim"}},
    )
    assert found == Conversation()


def test_what_people_wrote_stands_beside_what_the_bot_said() -> None:
    found = read(
        user("a"),
        bot("handoff_wait"),
        {"event": "bot", "text": "Hello, I am Kim.", "metadata": {"agent": "Kim"}},
        {"event": "bot", "text": "It is on its way.", "metadata": {"agent": "Kim"}},
    )
    assert found.agents == (AgentTurn("Hello, I am Kim.", "Kim"), AgentTurn("It is on its way.", "Kim"))
    assert [turn.situation for turn in found.bot] == ["handoff_wait"]


def test_mood_comes_from_all_messages() -> None:
    assert read(user("!", emotions={"anger": 0.9}), user("so?")).mood.trend == "falling"


def test_an_apology_belongs_to_its_incident() -> None:
    found = read(bot("late_delivery", "acknowledge", "apologise", incident="KS-104233"), bot("greeting", "greet"))
    assert found.apologised("KS-104233")
    assert not found.apologised("KS-104219")
    assert found.told("late_delivery", "KS-104233")
    assert not found.told("late_delivery", "KS-104219")
    assert not found.told("late_delivery")
    assert found.told("greeting")


def test_the_latest_locale_is_used() -> None:
    assert read(user(locale="de-AT"), user(locale="de-CH"), user()).locale == "de-CH"
    assert read(user()).locale is None


def test_unsure_registers_are_not_observed() -> None:
    sure = read(user("du", language="de", register="informal"))
    unsure = read(user("du", language="de", register="informal", unsure=True))
    assert sure.profile(BRAND).register.value == "informal"
    assert unsure.profile(BRAND).register.value == "formal"


@pytest.mark.parametrize(
    ("text", "mirrored"),
    [("thanks 🎉", "🎉"), ("😀 and 🎉", "🎉"), ("no 😡", ""), ("plain", ""), ("❤️", "❤️"), ("☺️ 😡", "☺️")],
)
def test_only_a_friendly_emoji_of_the_last_message_is_mirrored(text: str, mirrored: str) -> None:
    assert read(user("🥳"), user(text)).profile(BRAND).emoji.value == mirrored


def test_what_was_stated_reaches_the_profile() -> None:
    profile = read(user("hi"), stated={"language": "fr", "register": "informal"}).profile(BRAND)
    assert (profile.language.value, profile.language.source) == ("fr", "stated")
    assert (profile.register.value, profile.register.source) == ("informal", "stated")


def naming(*groups: str) -> dict[str, Any]:
    """A message of the bot that quotes or names these articles."""
    return {"event": "bot", "text": "...", "metadata": {"situation": "how_to", "articles": list(groups)}}


def test_articles_of_the_whole_conversation_are_known() -> None:
    many = [user(str(number)) for number in range(WINDOW + 40)]
    assert articles([naming("returns", "gift"), *many, bot("thanks"), naming("stove")]) == {"returns", "gift", "stove"}
    assert articles([]) == set()
    assert articles([{"event": "bot", "text": "...", "metadata": None}]) == set()


@pytest.mark.parametrize("cut", ["restart", "session_started"])
def test_articles_of_a_conversation_before_are_not(cut: str) -> None:
    assert articles([naming("returns"), {"event": cut}, naming("stove")]) == {"stove"}
