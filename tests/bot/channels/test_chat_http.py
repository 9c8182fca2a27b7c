"""The chat channel over HTTP."""

import logging
import time
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import httpx
import pytest

from bot.channels.chat import COOKIE, ChatChannel
from bot.settings import settings


def begin(server: Any, **headers: str) -> httpx.Client:
    """A browser with a session."""
    client: httpx.Client = server.client(**headers)
    assert client.post("/chat/api/session", json={}).status_code == 200
    return client


def send(client: httpx.Client, text: object, message_id: object = "m1", **headers: str) -> httpx.Response:
    return client.post("/chat/api/messages", json={"text": text, "id": message_id}, headers=headers)


def code(response: httpx.Response) -> tuple[int, str]:
    """Status and code of an error; every error also says what to do."""
    error = response.json()["error"]
    assert error["message"].endswith(".")
    return response.status_code, error["code"]


def test_page_has_a_strict_policy_and_no_inline_code(server: Any) -> None:
    page = server.client().get("/chat")
    policy = page.headers["content-security-policy"]
    assert "default-src 'none'" in policy
    assert "frame-ancestors 'self'" in policy
    assert "unsafe" not in policy
    assert page.headers["x-content-type-options"] == "nosniff"
    assert page.headers["referrer-policy"] == "no-referrer"
    assert "style=" not in page.text
    assert "<style" not in page.text
    assert " onclick" not in page.text
    assert page.text.count("<script") == 1
    assert '<html lang="en" dir="ltr">' in page.text
    assert "$" not in page.text, "a placeholder was left"


def test_page_is_in_the_readers_language(server: Any) -> None:
    page = server.client(**{"accept-language": "ar-EG,ar;q=0.9"}).get("/chat")
    assert '<html lang="ar" dir="rtl">' in page.text
    assert "accept-language" in page.headers["vary"]


def test_brand_is_escaped() -> None:
    from bot.channels.page import render
    from bot.channels.texts import texts

    html = render(texts("en", "<b>&", 10), "<b>&", 10, returning=False)
    assert "<b>" not in html
    assert "&lt;b&gt;&amp;" in html


def test_assets_come_from_a_list_with_caching(server: Any) -> None:
    client = server.client()
    plain = client.get("/chat/assets/chat.js")
    assert plain.headers["content-type"].startswith("text/javascript")
    assert plain.headers["cache-control"] == "no-cache"
    version = plain.headers["etag"].strip('"')
    assert f"chat.js?v={version}" in client.get("/chat").text
    assert "immutable" in client.get(f"/chat/assets/chat.js?v={version}").headers["cache-control"]
    again = client.get("/chat/assets/chat.js", headers={"if-none-match": plain.headers["etag"]})
    assert (again.status_code, again.content) == (304, b"")
    for name in ("chat.html", "..%2fchat.py", "%2e%2e/sessions.py", ""):
        assert client.get(f"/chat/assets/{name}").status_code == 404


def test_rasas_own_addresses_still_work(server: Any) -> None:
    assert server.client().get("/webhooks/rest/").json() == {"status": "ok"}


def test_session_cookie(server: Any) -> None:
    client = server.client(**{"accept-language": "de"})
    first = client.post("/chat/api/session", json={})
    cookie = first.headers["set-cookie"].lower()
    assert "httponly" in cookie
    assert "samesite=lax" in cookie
    assert "path=/chat" in cookie
    assert "secure" not in cookie
    assert first.json()["new"] is True
    assert first.json()["texts"]["send"] == "Senden"
    assert first.headers["cache-control"] == "no-store"
    again = client.post("/chat/api/session", json={})
    assert again.json()["new"] is False
    assert "set-cookie" not in again.headers
    fresh = client.post("/chat/api/session", json={"new": True})
    assert fresh.json()["new"] is True
    assert "set-cookie" in fresh.headers


def test_behind_tls_the_cookie_is_secure(server: Any) -> None:
    answer = server.client().post("/chat/api/session", json={}, headers={"origin": f"https://127.0.0.1:{server.port}"})
    assert "secure" in answer.headers["set-cookie"].lower()


def test_a_forged_cookie_gets_a_new_session(server: Any) -> None:
    victim = begin(server)
    send(victim, "my secret")
    identity = victim.cookies[COOKIE].partition(".")[0]
    thief = server.client(cookie=f"{COOKIE}={identity}.{'A' * 43}")
    assert code(thief.get("/chat/api/messages")) == (401, "no_session")
    assert code(send(thief, "hello")) == (401, "no_session")
    answer = thief.post("/chat/api/session", json={})
    assert answer.json()["new"] is True
    assert identity not in answer.headers["set-cookie"]


def test_a_message_is_answered_and_restored(server: Any) -> None:
    client = begin(server, **{"accept-language": "x;q=0.1, de-CH, en;q=0.4"})
    answer = send(client, "  Hallo\nWelt ", "m-1").json()["messages"]
    assert [(bubble["id"], bubble["text"], bubble["dir"]) for bubble in answer] == [
        ("m-1.0", "You wrote: Hallo\nWelt", "auto")
    ]
    seen = server.bot.seen[0]
    assert seen.metadata.pop("customer") not in ("", seen.sender_id)
    assert (seen.metadata, seen.input_channel, seen.message_id) == ({"locale": "de-CH"}, "chat", "m-1")
    assert seen.sender_id == client.cookies[COOKIE].partition(".")[0]
    history = client.get("/chat/api/messages").json()["messages"]
    assert [(b["id"], b["from"], b["text"]) for b in history] == [
        ("m-1", "user", "Hallo\nWelt"),
        ("m-1.0", "bot", "You wrote: Hallo\nWelt"),
    ]
    assert begin(server).get("/chat/api/messages").json() == {"messages": []}


def test_language_direction_and_paragraphs_of_answers(server: Any) -> None:
    server.bot.answers = [
        {"text": "一\n\n二", "metadata": {"lang": "ja", "dir": "ltr"}},
        {"text": "مرحبا", "custom": {"lang": "ar", "dir": "rtl"}},
        {"text": "x", "custom": {"lang": '"><script>', "dir": "sideways"}},
    ]
    client = begin(server)
    live = send(client, "hi").json()["messages"]
    assert [(b["text"], b.get("lang"), b["dir"]) for b in live] == [
        ("一\n\n二", "ja", "ltr"),
        ("مرحبا", "ar", "rtl"),
        ("x", None, "auto"),
    ]
    restored = client.get("/chat/api/messages").json()["messages"][1:]
    assert [{**b, "time": 0} for b in restored] == [{**b, "time": 0} for b in live]


def test_customers_send_no_commands_but_those_of_buttons(server: Any) -> None:
    client = begin(server)
    send(client, "/restart", "m1")
    server.bot.answers = [{"text": "Sure?", "buttons": [{"title": "Yes, please", "payload": "/affirm"}]}]
    send(client, " /affirm", "m2")
    assert not any(message.text.startswith("/") for message in server.bot.seen)
    send(client, "/affirm", "m3")
    assert server.bot.seen[-1].text == "/affirm"
    history = client.get("/chat/api/messages").json()["messages"]
    assert [b["text"] for b in history if b["from"] == "user"] == ["/restart", "/affirm", "Yes, please"]
    assert history[-1]["buttons"] == [{"title": "Yes, please", "payload": "/affirm"}]


def test_a_repeated_id_is_answered_once(server: Any) -> None:
    server.bot.delay = 0.1
    client = begin(server)
    with ThreadPoolExecutor(4) as pool:
        answers = list(pool.map(lambda _: send(client, "once", "same").json(), range(4)))
    assert all(answer == answers[0] for answer in answers)
    assert send(client, "once", "same").json() == answers[0]
    assert len(server.bot.seen) == 1


def test_messages_of_one_conversation_keep_their_order(server: Any) -> None:
    server.bot.delay = 0.15
    client = begin(server)
    with ThreadPoolExecutor(4) as pool:
        for number in range(4):
            pool.submit(send, client, f"text {number}", f"m{number}")
            time.sleep(0.03)
    assert server.bot.finished == [f"text {number}" for number in range(4)]
    assert [message.text for message in server.bot.seen] == server.bot.finished


def test_a_failure_says_nothing_and_can_be_tried_again(server: Any, caplog: pytest.LogCaptureFixture) -> None:
    server.bot.failures = 1
    client = begin(server)
    with caplog.at_level(logging.DEBUG):
        failed = send(client, "my card is 4111")
        assert code(failed) == (500, "failed")
        assert send(client, "my card is 4111").status_code == 200
    assert "4111" not in failed.text
    assert "RuntimeError" not in failed.text
    assert "4111" not in caplog.text
    assert "RuntimeError at" in caplog.text
    assert len(server.bot.seen) == 2


def test_other_origins_are_refused(server: Any) -> None:
    client = begin(server)
    for origin in ("https://evil.example", "null", "", f"http://127.0.0.1:{server.port + 1}"):
        assert code(send(client, "hi", origin=origin)) == (403, "wrong_origin")
        assert code(client.post("/chat/api/session", json={}, headers={"origin": origin}))[0] == 403
        assert code(client.get("/chat/api/messages", headers={"origin": origin}))[0] == 403
    assert send(client, "hi", origin=server.url).status_code == 200


@pytest.mark.parametrize(
    ("content", "expected"),
    [
        (b"{", (400, "bad_json")),
        (b"[]", (400, "bad_json")),
        (b"\xff", (400, "bad_json")),
        (b"", (400, "bad_json")),
        (b"[" * 5000, (400, "bad_json")),
        (b'{"id": "a"}', (400, "no_text")),
        (b'{"id": "a", "text": " \\n"}', (400, "no_text")),
        (b'{"id": "a", "text": 5}', (400, "no_text")),
        (b'{"text": "a"}', (400, "bad_id")),
        (b'{"text": "a", "id": "a b"}', (400, "bad_id")),
        (b'{"text": "\\ud800", "id": "a"}', (400, "bad_text")),
        (b'{"text": "a\\u0000", "id": "a"}', (400, "bad_text")),
        (b'{"id": "a", "text": "%s"}' % (b"x" * 501), (413, "too_long")),
        (b'{"id": "a", "text": "%s"}' % (b"x" * 3_000_000), (413, "too_long")),
    ],
)
def test_what_cannot_be_read_is_refused(server: Any, content: bytes, expected: tuple[int, str]) -> None:
    client = begin(server)
    headers = {"content-type": "application/json"}
    assert code(client.post("/chat/api/messages", content=content, headers=headers)) == expected
    assert server.bot.seen == []


def test_the_longest_message_fits_however_it_is_escaped(server: Any) -> None:
    client = begin(server)
    assert send(client, "\U0001f426" * 500).status_code == 200


def test_forms_are_refused(server: Any) -> None:
    client = begin(server)
    content = b'{"text": "hi", "id": "a"}'
    plain = client.post("/chat/api/messages", content=content, headers={"content-type": "text/plain"})
    assert code(plain) == (415, "wrong_type")


def test_before_the_model_is_loaded(server: Any) -> None:
    server.bot.ready = False
    assert code(send(begin(server), "hi")) == (503, "not_ready")


def test_credentials(tmp_path: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("RAPPORT_INSIGHT__STORE", f"sqlite:///{tmp_path}/insight.db")
    settings.cache_clear()
    secret = tmp_path / "secret"
    channel = ChatChannel.from_credentials({"secret_file": str(secret), "brand": "K", "max_characters": 7})
    settings.cache_clear()
    assert (channel.brand, channel.limit, channel.name(), channel.url_prefix()) == ("K", 7, "chat", "/")
    assert secret.exists()
    assert (tmp_path / "insight.db").exists()
