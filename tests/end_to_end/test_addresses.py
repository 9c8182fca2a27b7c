"""What the server has at which address, who may have it, and what it writes down."""

from __future__ import annotations

import uuid

import httpx
import pytest

from tests.end_to_end.assistant import REST, Assistant, Talk

API = [
    ("POST", "/model/parse", {"text": "hello"}),
    ("GET", "/conversations/someone/tracker", None),
    ("POST", "/conversations/someone/execute", {"name": "utter_greeting"}),
    ("POST", "/conversations/someone/tracker/events", {"event": "resume"}),
    ("GET", "/domain", None),
    ("PUT", "/model", {"model_file": "nothing.tar.gz"}),
]


def test_health(bot: Assistant) -> None:
    found = bot.client.get("/health")
    assert found.status_code == 200
    assert found.json() == {"ready": True, "model": True, "actions": True}


@pytest.mark.parametrize(("method", "path", "content"), API, ids=[f"{method} {path}" for method, path, _ in API])
@pytest.mark.parametrize("token", ["", "wrong"])
def test_rasas_api_wants_the_token(
    bot: Assistant, method: str, path: str, content: dict[str, str] | None, token: str
) -> None:
    query = {"token": token} if token else {}
    assert bot.client.request(method, path, params=query, json=content).status_code == 401


def test_the_token_opens_rasas_api(bot: Assistant) -> None:
    parsed = bot.client.post("/model/parse", params={"token": bot.token}, json={"text": "Wo ist mein Paket?"})
    assert parsed.status_code == 200
    assert parsed.json()["intent"]["name"] in {"order_status", "delivery_problem"}
    assert parsed.json()["language"]["tag"] == "de"


def test_the_chat_page(bot: Assistant) -> None:
    page = bot.client.get("/chat", headers={"accept-language": "ja"})
    assert page.status_code == 200
    assert page.headers["content-type"].startswith("text/html")
    assert page.headers["content-language"] == "ja"
    assert "content-security-policy" in page.headers
    assert "<!doctype html>" in page.text.lower()


def test_the_chat_api(bot: Assistant) -> None:
    """A client of its own, for its cookies; the marker lets the conversation be found and deleted."""
    with httpx.Client(base_url=str(bot.client.base_url), timeout=60, trust_env=False) as client:
        assert client.post("/chat/api/messages", json={"id": "1", "text": "hello"}).status_code == 401
        assert client.post("/chat/api/session", json={}).json()["new"] is True
        text = f"Wo ist meine Bestellung KS-104201? {bot.marker}"
        message = {"id": uuid.uuid4().hex, "text": text}
        answer = client.post("/chat/api/messages", json=message)
        assert answer.status_code == 200
        (bubble,) = answer.json()["messages"]
        assert bubble["lang"] == "de"
        assert "KS-104201" in bubble["text"]
        assert client.post("/chat/api/messages", json=message).json() == answer.json(), "answered once"
        mine, its = client.get("/chat/api/messages").json()["messages"]
        assert (mine["from"], mine["text"]) == ("user", text)
        assert (its["from"], its["id"], its["text"]) == ("bot", bubble["id"], bubble["text"])


def test_no_log_holds_what_a_customer_wrote(bot: Assistant) -> None:
    customer = Talk(bot)
    for text in (
        f"Where is my order, {bot.marker}?",
        f"{bot.marker}@example.com",
        f"/{bot.marker}",
        f'/inform{{"{bot.marker}": "{bot.marker}"}}',
        f"/restart {bot.marker}",
        "/restart",
        bot.marker * 500,
    ):
        sent = bot.client.post(REST, json={"sender": customer.sender, "message": text})
        assert sent.status_code == 200
    for content in (f'{{"message": "{bot.marker}", "metadata": "{bot.marker}"}}', bot.marker):
        assert bot.client.post(REST, content=content).status_code == 400
    logs = bot.logs()
    assert "rasa" in logs, "there are logs"
    assert bot.marker not in logs
