from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime

import pytest

from bot.handoff.hours import next_opening
from bot.handoff.store import HandoffStore
from bot.reply import facts
from bot.settings import settings
from bot.style import formats
from bot.style.locales import locales
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
    assert request.conversation == "someone"
    assert packet["reason"] == "asked"
    assert (packet["language"], packet["register"], packet["mood"]) == ("de", "informal", "angry")
    assert packet["facts"] == {"order_number": "KS-104233"}
    assert packet["said_by_bot"] == ["late_delivery"]
    assert "Wo bleibt mein Paket KS-104233?" in packet["summary"]


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
