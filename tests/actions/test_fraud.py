from __future__ import annotations

import sqlite3
from pathlib import Path

import pytest

from actions.shop import ShopAdapter
from bot.handoff.store import HandoffStore
from bot.style.formats import territory_name
from bot.style.locales import locales
from tests.actions.talk import Talk


def rows(tmp_path: Path, query: str) -> list[tuple[object, ...]]:
    connection = sqlite3.connect(tmp_path / "shop.db")
    try:
        return connection.execute(query).fetchall()
    finally:
        connection.close()


def locked(tmp_path: Path) -> list[tuple[object, ...]]:
    return rows(tmp_path, "SELECT email FROM customers WHERE locked IS NOT NULL")


def address(talk: Talk, number: str, email: str, new: str) -> str:
    """What the form has collected when the action runs."""
    for name, value in (("order_number", number), ("email", email), ("new_address", new)):
        talk.tracker.slots[name].value = value
    return talk.run("action_change_address")


# --- somebody else in the account


@pytest.mark.parametrize("tag", sorted(locales()))
def test_the_account_is_locked_first_then_a_person_comes(
    demo: ShopAdapter, queue: HandoffStore, tmp_path: Path, tag: str
) -> None:
    talk = Talk(tag)
    talk.say("...", "report_fraud", emotions={"fear": 0.9})
    assert (talk.said, talk.response["moves"]) == (["fraud_fear"], ["ask"])
    assert (talk.slot("task"), talk.slot("asked")) == ("report_fraud", "email")
    assert locked(tmp_path) == []
    talk.say("anna@example.com")
    assert talk.said == ["fraud_fear", "handoff_wait"]
    assert locked(tmp_path) == [("anna@example.com",)]
    (request,) = queue.waiting()
    assert request.packet["reason"] == "fraud"
    assert request.packet["facts"]["email"] == "anna@example.com"
    assert talk.tracker.is_paused()
    assert (talk.slot("task"), talk.slot("asked")) == (None, None)
    assert talk.metadata["lang"] == tag


def test_nothing_is_called_locked_where_nothing_was(talk: Talk, queue: HandoffStore, tmp_path: Path) -> None:
    text = talk.say("somebody is in my account, nobody@example.com", "report_fraud")
    assert talk.said == ["handoff_wait"]
    assert "locked" not in text
    assert locked(tmp_path) == []
    assert len(queue.waiting()) == 1


def test_a_lock_that_failed_is_not_claimed(talk: Talk, demo: ShopAdapter) -> None:
    demo.close()
    text = talk.say("somebody is in my account, anna@example.com", "report_fraud")
    assert talk.said == ["action_failed"]
    assert "I've locked" not in text


# --- a lost password


@pytest.mark.parametrize("tag", ["en", "de", "ja", "ar"])
def test_a_known_and_an_unknown_address_hear_the_same_words(demo: ShopAdapter, tmp_path: Path, tag: str) -> None:
    texts = []
    for email in ("anna@example.com", "adam@example.com"):
        talk = Talk(tag)
        talk.say("...", "account_login")
        assert talk.slot("task") == "account_login"
        texts.append(talk.say(email))
        assert talk.said == ["account_help"]
        assert (talk.slot("task"), talk.slot("asked")) == (None, None)
        assert email not in texts[-1]
    assert texts[0] == texts[1]
    assert "a…@example.com" in texts[0]
    assert rows(tmp_path, "SELECT kind FROM outbox") == [("password_link",)], "and only one link was sent"


def test_a_link_that_was_not_sent_is_not_claimed(talk: Talk, demo: ShopAdapter) -> None:
    demo.close()
    assert "sent a link" not in talk.say("password! anna@example.com", "account_login")
    assert talk.said == ["action_failed"]


# --- a new address


NEW = "Fritz Beispiel\nNeue Straße 1\n20095 Hamburg"


def test_who_knows_number_and_address_may_change_it(talk: Talk, demo: ShopAdapter) -> None:
    text = address(talk, "KS-104202", "Camille@Example.com", NEW)
    assert talk.said == ["address_changed"]
    assert demo.order("KS-104202").address == NEW
    assert "Neue Straße 1" in text
    assert talk.slots == {"new_address": None, "task": None, "asked": None}


@pytest.mark.parametrize("tag", ["en", "de", "es", "ko"])
def test_a_wrong_address_learns_nothing(demo: ShopAdapter, tag: str) -> None:
    before = demo.order("KS-104202").address
    wrong, unknown = Talk(tag), Talk(tag)
    text = address(wrong, "KS-104202", "mallory@example.com", NEW)
    assert wrong.said == ["not_found"]
    assert demo.order("KS-104202").address == before
    for secret in ("camille", "Laurent", "rue du Puits", "mallory"):
        assert secret not in text
    assert "camille" not in str(wrong.responses)
    same = address(unknown, "KS-999999", "mallory@example.com", NEW)
    assert same.replace("KS-999999", "KS-104202") == text
    assert wrong.slot("order_number") is None
    assert wrong.slot("email") is None


def test_a_parcel_on_its_way_may_still_be_redirected(talk: Talk, demo: ShopAdapter) -> None:
    text = address(talk, "KS-104201", "anna@example.com", NEW)
    assert talk.said == ["address_refused"]
    assert "Elbkurier" in text
    assert str(demo.order("KS-104201").tracking_link) in text


@pytest.mark.parametrize(
    ("number", "email", "state"),
    [("KS-104203", "jonas@example.org", "delivered"), ("KS-104205", "carmen@example.com", "cancelled")],
)
def test_an_order_that_never_leaves_any_more_is_told_as_it_is(
    talk: Talk, demo: ShopAdapter, number: str, email: str, state: str
) -> None:
    text = address(talk, number, email, NEW)
    assert (talk.said, talk.response["variant"]) == (["order_status"], state)
    assert "left us" not in text
    assert talk.slot("new_address") is None


@pytest.mark.parametrize(
    ("tag", "new", "shown"),
    [
        ("en", "Lindenallee 4, 22767 Hamburg, Germany", "Lindenallee 4\n22767 Hamburg\nGermany"),
        ("en", "12 Mill Lane, Bristol bs1 4qt, UK", "12 Mill Lane\nBristol\nBS1 4QT\nUK"),
        ("ja", "〒540-0001 大阪市中央区若葉町2-8-1、日本", "〒540-0001\n大阪市中央区若葉町2-8-1\n日本"),
        ("de", "Irgendwo 5, 22767 Hamburg", "Irgendwo 5, 22767 Hamburg"),
    ],
)
def test_the_address_is_confirmed_in_the_form_of_its_country(demo: ShopAdapter, tag: str, new: str, shown: str) -> None:
    talk = Talk(tag)
    talk.say("...", "thank")
    assert shown in address(talk, "KS-104202", "camille@example.com", new)
    assert demo.order("KS-104202").address == new, "the shop has what was written"


@pytest.mark.parametrize("tag", sorted(locales()))
def test_a_missing_postal_code_is_asked_for_once(demo: ShopAdapter, tag: str) -> None:
    talk, new = Talk(tag), "Lindenallee 4, Hamburg, Germany"
    talk.say("...", "thank")
    before = demo.order("KS-104202").address
    text = address(talk, "KS-104202", "camille@example.com", new)
    assert talk.said == ["address_unclear"]
    assert territory_name("DE", tag) in text
    assert talk.slot("new_address") is None
    assert "address_form" in [event["name"] for event in talk.events if event["event"] == "followup"]
    assert demo.order("KS-104202").address == before
    address(talk, "KS-104202", "camille@example.com", new)
    assert talk.said == ["address_changed"], "who says the same again is believed"
    assert demo.order("KS-104202").address == new


@pytest.mark.parametrize("new", ["  \n", "x" * 501])
def test_an_address_that_is_none_is_asked_for_again(talk: Talk, demo: ShopAdapter, new: str) -> None:
    before = demo.order("KS-104202").address
    assert address(talk, "KS-104202", "camille@example.com", new) == ""
    assert demo.order("KS-104202").address == before
    assert talk.slot("new_address") is None
    assert talk.slot("order_number") == "KS-104202"
    assert {"event": "followup", "timestamp": None, "name": "address_form"} in talk.events
