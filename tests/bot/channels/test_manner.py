"""The menu of language and manner over HTTP: what is assumed, what is chosen, and that the next reply keeps to it."""

from __future__ import annotations

import time
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import httpx
import pytest

from actions import memory
from bot import settings as settings_module
from bot.channels.guard import Refused
from bot.channels.manner import FIELDS, _countries, read_wishes, shown
from bot.channels.sessions import Sessions
from bot.channels.texts import available, texts
from bot.style.locales import locales
from bot.style.profile import BrandStyle, Observed, build_profile
from tests.bot.channels.test_chat_http import begin, code, send


def wish(client: httpx.Client, wish_id: str = "w1", **wishes: object) -> httpx.Response:
    return client.post("/chat/api/manner", json={"id": wish_id, "wishes": wishes})


def manner(client: httpx.Client) -> dict[str, Any]:
    shown: dict[str, Any] = client.get("/chat/api/manner").json()["manner"]
    return shown


def talking(server: Any, language: str = "de") -> httpx.Client:
    """A conversation that has begun."""
    server.bot.reading = {"language": language}
    client = begin(server, **{"accept-language": "en-GB"})
    assert send(client, "Hallo", "m1").status_code == 200
    return client


def test_what_is_assumed_is_shown_with_its_origin_in_the_pages_language(server: Any) -> None:
    client = talking(server)
    assert client.get("/chat/api/manner").headers["cache-control"] == "no-store"
    fields = manner(client)
    assert fields["language"] == {"value": "de", "source": "observed", "text": "German", "why": "as you write"}
    assert (fields["register"]["text"], fields["register"]["why"]) == ("Formal", "default")
    assert set(fields) == {*FIELDS, "directness", "apology"}
    wish(client, address="Anna", units="us")
    fields = manner(client)
    assert fields["address"] == {"value": "Anna", "source": "stated", "text": "Anna", "why": "you said so"}
    assert (fields["units"]["value"], fields["units"]["source"]) == ("us", "stated")


def test_before_the_first_message_the_browser_speaks_and_nothing_is_stored(server: Any) -> None:
    client = begin(server, **{"accept-language": "de-CH,en"})
    fields = manner(client)
    assert (fields["language"]["value"], fields["language"]["source"]) == ("de", "account")
    assert (fields["region"]["text"], fields["region"]["why"]) == ("Schweiz", "von Ihrem Browser")
    assert list(tracker(server, client).events) == []


def test_a_choice_holds_from_the_next_reply_on_and_is_no_message_of_the_customer(server: Any) -> None:
    client = talking(server)
    answer = wish(client, language="fr").json()["messages"]
    assert [(bubble["from"], bubble["lang"]) for bubble in answer] == [("bot", "fr")]
    assert "français" in answer[0]["text"]
    history = client.get("/chat/api/messages").json()["messages"]
    assert history[-1] == answer[0], "under the same id"
    assert [bubble["text"] for bubble in history if bubble["from"] == "user"] == ["Hallo"]
    assert [message.text for message in server.bot.seen] == ["Hallo"]
    assert stated(server, client) == {"language": "fr"}


def stated(server: Any, client: httpx.Client) -> Any:
    """The slot, as Rasa's tracker store has it."""
    return tracker(server, client).get_slot("stated_style")


def tracker(server: Any, client: httpx.Client) -> Any:
    from rasa.core.tracker_store import InMemoryTrackerStore

    store: InMemoryTrackerStore = server.bot.tracker_store
    sender = client.cookies["rapport_chat"].partition(".")[0]
    return store.deserialise_tracker(sender, store.store[sender])


def test_the_dialogue_stands_where_it_stood(server: Any) -> None:
    client = talking(server)
    before = tracker(server, client)
    wish(client, brief="yes")
    after = tracker(server, client)
    assert after.latest_action_name == before.latest_action_name == "action_listen"
    assert after.latest_message.text == "Hallo"
    assert after.get_slot("chosen_style") is None
    assert "chosen_style" not in str([event.as_dict() for event in after.events])


def test_several_wishes_are_confirmed_together_and_add_up(server: Any) -> None:
    client = talking(server)
    wish(client, "w1", brief="yes")
    (said,) = wish(client, "w2", language="en", address="Anna", units="us", region="AT").json()["messages"]
    assert said["lang"] == "en"
    assert all(part in said["text"] for part in ("English", "Anna", "US customary", "Austria", "Short answers"))
    assert set(stated(server, client)) == {"brief", "language", "address", "units", "region"}


def test_a_wish_is_taken_back_with_null(server: Any) -> None:
    client = talking(server)
    wish(client, "w1", language="en", address="Anna")
    (said,) = wish(client, "w2", address=None).json()["messages"]
    assert said["text"] == "Understood, I'll leave out the name."
    (said,) = wish(client, "w3", language=None).json()["messages"]
    assert said["lang"] == "de"
    assert stated(server, client) == {}
    assert wish(client, "w4", language=None).json() == {"messages": []}, "nothing changes, nothing is said"


def test_everything_is_reset(server: Any) -> None:
    client = talking(server)
    wish(client, "w1", language="en", emoji="none", register="formal")
    (said,) = client.post("/chat/api/manner/reset", json={"id": "w2"}).json()["messages"]
    assert said["lang"] == "de", "already in this answer"
    assert stated(server, client) == {}
    assert {field["source"] for field in manner(client).values()} == {"observed", "default"}


def test_wishes_are_known_in_the_next_conversation(server: Any) -> None:
    client = begin(server)
    assert wish(client, language="pl").json() == {"messages": []}, "before the first message nothing is said"
    assert manner(client)["language"]["source"] == "stated"
    assert client.post("/chat/api/session", json={"new": True}).json()["new"] is True
    assert manner(client)["language"]["value"] == "pl"
    client.post("/chat/api/manner/reset", json={"id": "w2"})
    client.post("/chat/api/session", json={"new": True})
    assert manner(client)["language"]["source"] != "stated"
    session = Sessions(b"k" * 32).verify(client.cookies["rapport_chat"])
    assert session is not None
    assert memory.store().recall(session.customer) == {}


def test_a_choice_waits_for_the_turn_in_progress(server: Any) -> None:
    client = talking(server)
    server.bot.delay = 0.4
    with ThreadPoolExecutor(2) as pool:
        sent = pool.submit(send, client, "Zweite", "m2")
        time.sleep(0.1)
        chosen = pool.submit(wish, client, language="en")
        assert sent.result().status_code == chosen.result().status_code == 200
    kinds = [event.type_name for event in tracker(server, client).events if event.type_name in ("user", "bot")]
    assert kinds == ["user", "bot", "user", "bot", "bot"], "neither overwrote the other"
    assert stated(server, client) == {"language": "en"}


def test_a_repeated_wish_is_taken_once(server: Any) -> None:
    client = talking(server)
    first = wish(client, "same", brief="yes").json()
    assert first["messages"]
    assert wish(client, "same", brief="yes").json() == first
    assert send(client, "not a wish", "same").json() != first
    assert [bubble["from"] for bubble in client.get("/chat/api/messages").json()["messages"]].count("bot") == 3


@pytest.mark.parametrize(
    ("wishes", "problem"),
    [
        ({}, "bad_wishes"),
        (None, "bad_wishes"),
        (["language"], "bad_wishes"),
        ({"mood": "angry"}, "bad_wishes"),
        ({"directness": "direct"}, "bad_wishes"),
        ({"language": "sw"}, "bad_language"),
        ({"language": 5}, "bad_language"),
        ({"language": ["de"]}, "bad_language"),
        ({"language": ""}, "bad_language"),
        ({"register": "unmarked"}, "bad_register"),
        ({"brief": True}, "bad_brief"),
        ({"emoji": "\U0001f600"}, "bad_emoji"),
        ({"units": "imperial"}, "bad_units"),
        ({"region": "de"}, "bad_region"),
        ({"region": "EU"}, "bad_region"),
        ({"address": "x" * 41}, "bad_address"),
        ({"address": "a b c d e f"}, "bad_address"),
        ({"address": "R2D2"}, "bad_address"),
        ({"address": "https://x.example"}, "bad_address"),
        ({"address": "A"}, "bad_address"),
        ({"address": " "}, "bad_address"),
        ({"address": "Anna\n"}, "bad_address"),
        ({"address": "Anna\u202e"}, "bad_address"),
        ({"address": {"name": "Anna"}}, "bad_address"),
        ({"address": "\ud800Anna"}, "bad_address"),
    ],
)
def test_what_the_menu_does_not_offer_is_refused(wishes: Any, problem: str) -> None:
    with pytest.raises(Refused) as refused:
        read_wishes({"wishes": wishes}, BrandStyle())
    assert (refused.value.status, refused.value.code) == (400, problem)


def test_a_refusal_says_what_may_be_given_and_changes_nothing(server: Any) -> None:
    client = begin(server)
    answer = wish(client, units="imperial", language="de")
    assert code(answer) == (400, "bad_units")
    assert answer.json()["error"]["message"] == 'Give "units": metric or us; null takes the wish back.'
    assert manner(client)["language"]["source"] != "stated"


@pytest.mark.parametrize(
    "name", ["An", "Will", "So", "李", "Dr. Ana de la Cruz", "O’Brien", "أنس", "प्रिया", "Jean-Luc"]
)
def test_names_are_taken_as_they_are(name: str) -> None:
    assert read_wishes({"wishes": {"address": f" {name} "}}, BrandStyle()) == {"address": name}


def test_a_register_that_the_language_has_not_is_refused(server: Any) -> None:
    client = talking(server, "ar")
    assert code(wish(client, "w1", register="informal")) == (400, "bad_register")
    assert code(wish(client, "w2", language="ar", register="informal")) == (400, "bad_register")
    assert wish(client, "w1", language="de", register="informal").status_code == 200, (
        "after a refusal it can be repeated"
    )
    assert manner(client)["register"]["source"] == "stated"


def test_a_register_that_the_brand_does_not_allow_is_neither_offered_nor_taken(
    server: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("RAPPORT_BRAND__REGISTERS", '["formal"]')
    monkeypatch.setenv("RAPPORT_BRAND__EMOJI", "none")
    settings_module.settings.cache_clear()
    client = begin(server)
    assert code(wish(client, register="informal")) == (400, "bad_register")
    choices = client.get("/chat/api/manner").json()["choices"]
    assert set(map(tuple, choices["register"].values())) == {("formal",)}
    assert choices["emoji"] == []


def test_only_the_own_page_and_session(server: Any) -> None:
    stranger = server.client()
    assert code(stranger.get("/chat/api/manner")) == (401, "no_session")
    assert code(wish(stranger, brief="yes")) == (401, "no_session")
    client = begin(server)
    for path in ("manner", "manner/reset"):
        answer = client.post(f"/chat/api/{path}", json={"id": "w"}, headers={"origin": "https://evil.example"})
        assert code(answer) == (403, "wrong_origin")
    assert code(client.get("/chat/api/manner", headers={"origin": "https://evil.example"})) == (403, "wrong_origin")
    assert code(client.post("/chat/api/manner", json={"id": "a.b", "wishes": {"brief": "yes"}})) == (400, "bad_id")


def test_where_the_action_server_fails_nothing_is_changed(server: Any, caplog: pytest.LogCaptureFixture) -> None:
    client = talking(server)
    endpoint, server.bot.action_endpoint = server.bot.action_endpoint, type(server.bot.action_endpoint)(server.url)
    assert code(wish(client, address="Zwirbel")) == (500, "failed")
    assert stated(server, client) is None
    server.bot.action_endpoint = endpoint
    assert wish(client, address="Zwirbel").json()["messages"], "the same id can be tried again"
    assert "Zwirbel" not in caplog.text


@pytest.mark.parametrize("tag", available())
def test_every_value_has_words_in_every_language(tag: str) -> None:
    page, brand = texts(tag, "Kestrel", 500), BrandStyle()
    for stated in ({}, {"register": "formal", "brief": "yes", "emoji": "none", "units": "us", "region": "CH"}):
        for language in locales():
            for locale in (None, f"{language}-DE"):
                profile = build_profile(
                    stated={"language": language, **stated}, observed=Observed(emoji="🙂"), locale=locale, brand=brand
                )
                listed = shown(profile, brand, page)
                assert all(field["text"] and field["why"] for field in listed["manner"].values())
    for kind, count in (("language", len(locales())), ("region", len(_countries()))):
        names = {choice["text"] for choice in listed["choices"][kind]}
        assert len(names) == count, "all different"
        assert not {choice["value"] for choice in listed["choices"][kind]} & names, "CLDR has a name for each"
