from __future__ import annotations

import json
from typing import Any

import pytest

from bot.conversation import Conversation, from_events
from bot.handoff.packet import make_packet
from tests.bot.said import bot, user


def read(*events: dict[str, Any]) -> Conversation:
    return from_events(reversed(events))


LATE = "My parcel KS-104233 was promised eight days ago."
STORY = read(
    user("hello"),
    user(LATE, emotions={"anger": 0.2}),
    bot("late_delivery", "acknowledge", "apologise", incident="KS-104233"),
    user("This is the third time I have to ask about this, and nobody answers.", emotions={"anger": 0.9}),
    user("😡😡", emotions={"anger": 0.9}),
)


def test_a_packet_tells_the_story() -> None:
    packet = make_packet(STORY, reason="asked", facts={"order_number": "KS-104233", "email": ""})
    assert packet.reason == "asked"
    assert packet.language == "en"
    assert packet.mood == "angry"
    assert packet.mood_over_time == ("calm", "calm", "angry", "angry")
    assert packet.said_by_bot == ("late_delivery",)
    assert packet.facts == {"order_number": "KS-104233"}, "what is not known is not listed"


def test_the_summary_is_the_customers_own_words_in_their_order() -> None:
    summary = make_packet(STORY, reason="asked", facts={}).summary
    assert summary == (LATE, "This is the third time I have to ask about this, and nobody answers.")


def test_the_longest_three_are_kept_and_each_once() -> None:
    texts = ["a short sentence", "b is a longer sentence", "c is the longest sentence of all", "d is in the middle of"]
    summary = make_packet(read(*map(user, [*texts, texts[2]])), reason="asked", facts={}).summary
    assert summary == tuple(texts[1:])


@pytest.mark.parametrize(
    "text", ["我的包裹在哪里", "荷物が届いていません", "택배가 아직 안 왔어요", "अभी तक पार्सल नहीं मिला"]
)
def test_languages_that_need_few_characters_are_summed_up_too(text: str) -> None:
    assert make_packet(read(user(text, language="zh-Hans")), reason="asked", facts={}).summary == (text,)


@pytest.mark.parametrize("text", ["ok", "?!", "", "  ", "谢谢", "12345678901234567890", "🙂" * 20])
def test_small_talk_says_nothing_about_the_matter(text: str) -> None:
    assert make_packet(read(user(text)), reason="asked", facts={}).summary == ()


def test_the_register_is_the_last_one_that_was_sure() -> None:
    found = read(
        user("a", register="formal"), user("b", register="informal", unsure=True), user("c", register="unmarked")
    )
    assert make_packet(found, reason="asked", facts={}).register == "formal"


def test_an_empty_conversation_has_a_packet() -> None:
    packet = make_packet(Conversation(), reason="fraud", facts={})
    assert (packet.language, packet.register, packet.mood, packet.summary) == ("", "unmarked", "calm", ())


def test_a_packet_travels_as_json() -> None:
    packet = make_packet(STORY, reason="asked", facts={})
    assert json.loads(json.dumps(packet.to_json()))["summary"] == list(packet.summary)
