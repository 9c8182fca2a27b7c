from __future__ import annotations

from typing import Any

import pytest

from bot.channels.rest import MAX_SENDER, RestChannel, refusal


def test_its_name_and_so_its_address_stay_rasas() -> None:
    assert RestChannel.name() == "rest"
    assert RestChannel().url_prefix() == "rest"


@pytest.mark.parametrize(
    "body",
    [
        {"message": "hello"},
        {"sender": "x" * MAX_SENDER, "message": ""},
        {"sender": "x", "message": "half a pair \ud83d", "metadata": None, "input_channel": None},
        {"sender": "x", "message": "hello", "metadata": {"locale": "de-AT"}, "more": 5},
    ],
)
def test_what_rasa_can_use_passes(body: Any) -> None:
    assert refusal(body) is None


@pytest.mark.parametrize(
    ("body", "named"),
    [
        (None, "object"),
        ([], "object"),
        ({}, "message"),
        ({"message": None}, "message"),
        ({"message": 5}, "message"),
        ({"message": "hello", "sender": 5}, "sender"),
        ({"message": "hello", "sender": " "}, "sender"),
        ({"message": "hello", "sender": "x" * (MAX_SENDER + 1)}, "sender"),
        ({"message": "hello", "sender": "\ud83d"}, "sender"),
        ({"message": "hello", "sender": "a\0b"}, "sender"),
        ({"message": "hello", "metadata": "de"}, "metadata"),
        ({"message": "hello", "metadata": {"locale": 5}}, "locale"),
        ({"message": "hello", "input_channel": {"x": 1}}, "input_channel"),
    ],
)
def test_what_rasa_cannot_use_is_named(body: Any, named: str) -> None:
    assert named in (refusal(body) or "")
