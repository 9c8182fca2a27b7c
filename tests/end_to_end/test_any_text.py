"""Any text at all gets an answer, and no body ends the server."""

from __future__ import annotations

import json
import uuid
from collections.abc import Callable
from typing import Any

import pytest

from bot.reply.lint import check_text
from tests.end_to_end.assistant import PREFIX, REST, Assistant, Talk
from tests.samples import STRANGE

JSON = {"content-type": "application/json"}


def post(bot: Assistant, content: bytes) -> Any:
    return bot.client.post(REST, content=content, headers=JSON)


def body(**fields: Any) -> bytes:
    return json.dumps({"sender": f"{PREFIX}{uuid.uuid4().hex}", "message": "hello", **fields}).encode()


@pytest.mark.parametrize("text", STRANGE.values(), ids=STRANGE)
def test_strange_texts_are_answered(bot: Assistant, text: str) -> None:
    answer = post(bot, body(message=text))
    assert answer.status_code == 200
    assert answer.json(), "an answer"
    assert all(message["text"].strip() for message in answer.json())


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"hello",
        b"null",
        b"[]",
        b'{"sender": "e2e-bytes", "message": "caf\xe9"}',
        b'{"sender": "e2e-bytes", "message": "\xff\xfe"}',
        b'{"sender": "e2e-nothing"}',
        b"[" * 100_000,
        body(message=5),
        body(message=["hello"]),
        body(message=None),
        body(sender=""),
        body(sender=["e2e-list"]),
        body(sender="e2e-" + "x" * 10_000),
        body(sender="e2e-\ud83d"),
        body(sender="e2e-\0"),
        body(metadata="de"),
        body(metadata={"locale": 5}),
        body(input_channel=["rest"]),
    ],
    ids=lambda content: content[:30].decode("ascii", "replace"),
)
def test_bodies_that_cannot_be_used_are_refused(bot: Assistant, content: bytes) -> None:
    assert 400 <= post(bot, content).status_code < 500
    assert bot.client.get("/health").json()["ready"], "and the server lives on"


def test_the_channels_locale_is_taken(bot: Assistant) -> None:
    (answer,) = post(bot, body(message="👋", metadata={"locale": "de-AT"})).json()
    assert check_text(answer["text"], "de", "formal") == []


def test_a_language_that_cannot_be_written_is_answered_in_the_default_one(talk: Callable[[], Talk]) -> None:
    customer = talk()
    first = customer.one("Hej, var är mitt paket? Jag har väntat i två veckor nu.", "ask_back", "en", "informal")
    second = customer.one("Kan ni snälla kolla var beställningen är?", "ask_back", "en", "informal")
    notice = first.text.removesuffix(second.text).strip()
    assert notice, "said at first"
    assert first.text == f"{notice}\n\n{second.text}", "said once"
