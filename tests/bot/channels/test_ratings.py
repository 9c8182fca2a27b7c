"""Ratings of quoted answers over HTTP."""

from __future__ import annotations

import logging
import sqlite3
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import httpx
import pytest

from bot.insight.ratings import Rating
from tests.bot.channels.test_chat_http import begin, code, send

QUOTE = {"text": "Within 30 days.", "metadata": {"knowledge": "answer", "document": "returns-en", "passage": 0}}
NOT_FOUND = {"text": "I don't know.", "metadata": {"knowledge": "not_found"}}


def rate(client: httpx.Client, message: object, helpful: object) -> httpx.Response:
    return client.post("/chat/api/ratings", json={"message": message, "helpful": helpful})


def given(server: Any) -> list[Rating]:
    return list(server.ratings.all(datetime.now(UTC) - timedelta(hours=1)))


def shown(client: httpx.Client) -> dict[str, bool | None]:
    """The ratings that the page would show after a reload, by message."""
    messages = client.get("/chat/api/messages").json()["messages"]
    return {bubble["id"]: bubble.get("helpful") for bubble in messages if bubble.get("quotes")}


def test_a_quoted_answer_is_rated_and_the_rating_can_change(server: Any) -> None:
    server.bot.answers = [QUOTE, {"text": "Anything else?"}]
    server.bot.reading = {"language": "sv"}
    client = begin(server)
    messages = send(client, "Hur länge?", "m1").json()["messages"]
    assert [bubble.get("quotes") for bubble in messages] == [True, None]
    assert shown(client) == {"m1.0": None}
    assert rate(client, "m1.0", True).json() == {"message": "m1.0", "helpful": True}
    (rating,) = given(server)
    sender = client.cookies["rapport_chat"].partition(".")[0]
    assert (rating.conversation, rating.message, rating.helpful) == (sender, "m1.0", True)
    assert (rating.question, rating.language, rating.document) == ("Hur länge?", "sv", "returns-en")
    assert shown(client) == {"m1.0": True}
    rate(client, "m1.0", False)
    assert [one.helpful for one in given(server)] == [False]
    assert shown(client) == {"m1.0": False}


def test_the_question_is_the_one_before_the_answer(server: Any) -> None:
    server.bot.answers = [QUOTE]
    client = begin(server)
    for number in (1, 2, 3):
        send(client, f"question {number}", f"m{number}")
    rate(client, "m2.0", True)
    assert [one.question for one in given(server)] == ["question 2"]


def test_only_quotations_of_the_own_conversation_are_rated(server: Any) -> None:
    server.bot.answers = [QUOTE, NOT_FOUND, {"text": "Hello"}]
    client, other = begin(server), begin(server)
    send(client, "q", "m1")
    for message in ("m1.1", "m1.2", "m1", "m2.0", "x" * 300):
        assert code(rate(client, message, True)) == (404, "not_found")
    assert code(rate(other, "m1.0", True)) == (404, "not_found")
    assert code(rate(server.client(), "m1.0", True)) == (401, "no_session")
    evil = client.post(
        "/chat/api/ratings", json={"message": "m1.0", "helpful": True}, headers={"origin": "https://evil.example"}
    )
    assert code(evil) == (403, "wrong_origin")
    assert given(server) == []


@pytest.mark.parametrize(
    ("message", "helpful", "problem"),
    [
        (None, True, "bad_message"),
        ("", True, "bad_message"),
        (5, True, "bad_message"),
        ("m1.0", 1, "bad_helpful"),
        ("m1.0", "true", "bad_helpful"),
        ("m1.0", None, "bad_helpful"),
    ],
)
def test_what_is_no_rating_is_refused(server: Any, message: object, helpful: object, problem: str) -> None:
    assert code(rate(begin(server), message, helpful)) == (400, problem)


def test_a_broken_database_costs_the_ratings_only_and_logs_quote_nobody(
    server: Any, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    server.bot.answers = [QUOTE]
    client = begin(server)
    with caplog.at_level(logging.INFO):
        send(client, "zwirbel", "m1")
        rate(client, "m1.0", True)
        assert caplog.text.count("zwirbel") == 0
        with sqlite3.connect(tmp_path / "insight.db") as connection:
            connection.execute("drop table answer_ratings")
        assert code(rate(client, "m1.0", False)) == (500, "failed")
        assert shown(client) == {"m1.0": None}
    assert "Ratings can't be read" in caplog.text
    assert "zwirbel" not in caplog.text
