"""The chat page's menu of language and manner, and ratings, with the running assistant."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import httpx
import pytest

from tests.end_to_end.assistant import Assistant


@pytest.fixture
def page(bot: Assistant) -> Iterator[httpx.Client]:
    """A browser with a session."""
    with httpx.Client(base_url=f"http://127.0.0.1:{bot.port}", timeout=60, trust_env=False) as client:
        client.headers["accept-language"] = "de-DE"
        client.post("/chat/api/session", json={}).raise_for_status()
        yield client


class Chat:
    """What the page asks for."""

    def __init__(self, client: httpx.Client, bot: Assistant) -> None:
        self._client, self._bot, self._count = client, bot, 0

    def _post(self, path: str, **body: Any) -> list[dict[str, Any]]:
        self._count += 1
        answer = self._client.post(f"/chat/api/{path}", json={"id": f"m{self._count}", **body})
        assert answer.status_code == 200, answer.text
        messages: list[dict[str, Any]] = answer.json()["messages"]
        return messages

    def say(self, text: str) -> list[dict[str, Any]]:
        # The marker lets the fixture take the conversation out of the tracker store afterwards.
        return self._post("messages", text=f"{text} {self._bot.marker}" if self._count == 0 else text)

    def wish(self, **wishes: str | None) -> list[dict[str, Any]]:
        return self._post("manner", wishes=wishes)


def test_the_next_reply_keeps_to_what_was_chosen(page: httpx.Client, bot: Assistant) -> None:
    chat = Chat(page, bot)
    assert [bubble["lang"] for bubble in chat.say("Hallo, ich habe eine Frage zu meiner Bestellung")] == ["de"]
    (said,) = chat.wish(language="en", brief="yes", address="Anna")
    assert said["lang"] == "en"
    assert "Anna" in said["text"]
    assert [bubble["lang"] for bubble in chat.say("Wo ist meine Bestellung KS-104201?")] == ["en"]
    sender = page.cookies["rapport_chat"].partition(".")[0]
    tracker = bot.tracker(sender)
    assert tracker["slots"]["stated_style"] == {"language": "en", "brief": "yes", "address": "Anna"}
    assert tracker["slots"]["chosen_style"] is None
    texts = [bubble["text"] for bubble in page.get("/chat/api/messages").json()["messages"] if bubble["from"] == "user"]
    assert len(texts) == 2
    page.post("/chat/api/session", json={"new": True}).raise_for_status()
    assert page.get("/chat/api/manner").json()["manner"]["language"]["source"] == "stated"
    page.post("/chat/api/manner/reset", json={"id": "r"}).raise_for_status()
    assert page.get("/chat/api/manner").json()["manner"]["language"]["source"] == "account"
    assert "Anna" not in bot.logs()


def test_a_choice_in_the_midst_of_a_form_leaves_the_form_waiting(page: httpx.Client, bot: Assistant) -> None:
    chat = Chat(page, bot)
    chat.say("Ich möchte meine Lieferadresse ändern")
    sender = page.cookies["rapport_chat"].partition(".")[0]
    before = bot.tracker(sender)
    assert before["active_loop"]
    chat.wish(language="en")
    after = bot.tracker(sender)
    assert (after["active_loop"], after["slots"]["requested_slot"]) == (
        before["active_loop"],
        before["slots"]["requested_slot"],
    )
    (said,) = chat.say("KS-104201")
    assert said["lang"] == "en"
    assert bot.tracker(sender)["slots"]["requested_slot"] == "email"
    page.post("/chat/api/manner/reset", json={"id": "r"}).raise_for_status()


def test_a_quoted_answer_is_rated(page: httpx.Client, bot: Assistant) -> None:
    chat = Chat(page, bot)
    chat.say("Hallo")
    (said,) = (one for one in chat.say("Welche Zahlungsarten gibt es?") if one.get("quotes"))
    answer = page.post("/chat/api/ratings", json={"message": said["id"], "helpful": False})
    assert answer.status_code == 200, answer.text
    shown = {one["id"]: one.get("helpful") for one in page.get("/chat/api/messages").json()["messages"]}
    assert shown[said["id"]] is False
