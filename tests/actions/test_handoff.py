from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime, time

import pytest

from bot.handoff.hours import next_opening
from bot.handoff.store import HandoffStore
from bot.reply import facts
from bot.settings import settings
from bot.style import formats
from bot.style.locales import locales
from bot.style.week import time_range
from tests.actions.talk import Talk


@pytest.mark.parametrize("tag", sorted(locales()))
def test_while_people_are_there_the_place_is_told(queue: HandoffStore, hours: Callable[[bool], None], tag: str) -> None:
    hours(True)
    talk = Talk(tag)
    text = talk.say("...", "talk_to_human")
    assert (talk.said, talk.response["variant"], talk.response["position"]) == (["handoff_wait"], "open", 1)
    assert talk.metadata["moves"] == ["act", "answer"]
    assert talk.metadata["lang"] == tag
    assert text
    assert talk.tracker.is_paused()


def test_the_second_in_line_is_told_so(queue: HandoffStore, hours: Callable[[bool], None]) -> None:
    hours(True)
    from bot.conversation import Conversation
    from bot.handoff.packet import make_packet

    queue.open("somebody else", make_packet(Conversation(), reason="asked", facts={}))
    talk = Talk()
    assert "2" in talk.say("a person please", "talk_to_human")
    assert talk.response["position"] == 2


@pytest.mark.parametrize("tag", ["en", "de", "ja", "ar"])
def test_while_nobody_is_there_the_day_and_time_are_told(
    queue: HandoffStore, hours: Callable[[bool], None], tag: str
) -> None:
    hours(False)
    opening = next_opening(settings().handoff, settings().shop.calendar, datetime.now(UTC))
    talk = Talk(tag)
    text = talk.say("...", "talk_to_human")
    assert talk.response["variant"] == "closed"
    assert talk.response["date"] == facts.day(opening.date())
    assert talk.response["time"] == {"time": "09:00"}
    assert formats.day(opening.date(), tag) in text
    assert formats.clock(opening.time(), tag) in text
    assert len(queue.waiting()) == 1, "the request waits all the same"


def test_the_person_gets_the_story(queue: HandoffStore, hours: Callable[[bool], None]) -> None:
    hours(True)
    talk = Talk("de", "informal")
    talk.say("Wo bleibt mein Paket KS-104233?", "delivery_problem", emotions={"anger": 0.9})
    talk.say("Ich will jetzt mit einem Menschen reden", "talk_to_human", emotions={"anger": 0.9})
    (request,) = queue.waiting()
    packet = request.packet
    assert request.conversation.id == "someone"
    assert packet["reason"] == "asked"
    assert (packet["language"], packet["register"], packet["mood"]) == ("de", "informal", "angry")
    assert packet["facts"] == {"order_number": "KS-104233"}
    assert packet["said_by_bot"] == ["late_delivery"]
    assert "Wo bleibt mein Paket KS-104233?" in packet["summary"]


@pytest.mark.parametrize(
    ("tag", "text", "number", "shown"),
    [
        ("en", "please call me back at +49 40 66969120", "+494066969120", "+49 40 66969120"),
        ("de", "Bitte rufen Sie mich an: 0171 1234567", "+491711234567", "+49 171 1234567"),
        ("ja", "090-1234-5678に電話してください", "+819012345678", "+81 90-1234-5678"),
        ("ar", "اتصلوا بي على ٠١٠١٢٣٤٥٦٧٨", "+201012345678", "\u2068+20 10 12345678\u2069"),
    ],
)
@pytest.mark.parametrize("opened", [True, False])
def test_a_number_for_a_call_is_kept_and_confirmed(
    queue: HandoffStore, hours: Callable[[bool], None], opened: bool, tag: str, text: str, number: str, shown: str
) -> None:
    hours(opened)
    assert shown in Talk(tag).say(text, "talk_to_human")
    (request,) = queue.waiting()
    assert request.packet["facts"] == {"phone": number}


def test_a_number_from_before_is_kept_too(queue: HandoffStore, hours: Callable[[bool], None]) -> None:
    hours(True)
    talk = Talk()
    talk.say("my number is +49 40 66969120, where is KS-104201?", "order_status")
    assert "+49 40 66969120" in talk.say("a person please", "talk_to_human")
    (request,) = queue.waiting()
    assert request.packet["facts"] == {"order_number": "KS-104201", "phone": "+494066969120"}


def test_without_a_number_none_is_confirmed(queue: HandoffStore, hours: Callable[[bool], None]) -> None:
    hours(True)
    talk = Talk()
    talk.say("a person please", "talk_to_human")
    assert "lines" not in talk.response


@pytest.mark.parametrize("tag", sorted(locales()))
def test_while_people_are_away_hours_and_phone_are_told(
    queue: HandoffStore, hours: Callable[[bool], None], monkeypatch: pytest.MonkeyPatch, tag: str
) -> None:
    monkeypatch.setenv("RAPPORT_HANDOFF__PHONE", "+494066969120")
    hours(False)
    talk = Talk(tag)
    text = talk.say("...", "talk_to_human")
    assert talk.response["lines"] == ["reach-hours", "reach-phone"]
    assert "+49 40 66969120" in text
    assert time_range(time(9), time(9, 30), tag) in text
    hours(True)
    assert "+49 40 66969120" not in Talk(tag).say("...", "talk_to_human"), "somebody is there"


def test_asking_twice_is_one_request(queue: HandoffStore, hours: Callable[[bool], None]) -> None:
    hours(True)
    talk = Talk()
    talk.say("a person please", "talk_to_human")
    talk.say("a person please!", "talk_to_human")
    assert len(queue.waiting()) == 1


def test_what_was_open_is_closed(queue: HandoffStore) -> None:
    talk = Talk()
    talk.say("cancel my order", "cancel_order")
    talk.say("a person please", "talk_to_human")
    assert talk.slots == {"asked": None, "task": None}
