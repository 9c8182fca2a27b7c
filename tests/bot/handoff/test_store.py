"""The store on SQLite, and on PostgreSQL where one runs on this machine."""

from __future__ import annotations

import os
import secrets
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
import sqlalchemy as sa

from bot import databases
from bot.conversation import Conversation
from bot.handoff.packet import Packet, make_packet
from bot.handoff.store import HandoffStore
from nlu.errors import SettingError

POSTGRES = "postgresql://postgres@127.0.0.1:5432/test"


def packet(reason: str = "asked", **facts: str) -> Packet:
    return make_packet(Conversation(), reason=reason, facts=facts)


@pytest.fixture
def postgres() -> Iterator[str]:
    """The address of a schema that is thrown away afterwards."""
    engine = sa.create_engine(POSTGRES, future=True, connect_args={"connect_timeout": 3})
    schema = f"rapport_test_{secrets.token_hex(6)}"
    try:
        with engine.begin() as connection:
            connection.execute(sa.text(f"CREATE SCHEMA {schema}"))
    except sa.exc.OperationalError as error:
        engine.dispose()
        if os.environ.get("RAPPORT_REQUIRE_SERVICES") == "1":
            raise
        pytest.skip(f"no PostgreSQL on 127.0.0.1:5432 with a database 'test' ({type(error.orig).__name__})")
    yield f"{POSTGRES}?options=-csearch_path%3D{schema}"
    with engine.begin() as connection:
        connection.execute(sa.text(f"DROP SCHEMA {schema} CASCADE"))
    engine.dispose()


@pytest.fixture(params=["sqlite", "postgres"])
def url(request: pytest.FixtureRequest, tmp_path: Path) -> str:
    if request.param == "sqlite":
        return f"sqlite:///{tmp_path}/deep/er/handoff.db"
    return str(request.getfixturevalue("postgres"))


@pytest.fixture
def store(url: str) -> Iterator[HandoffStore]:
    made = HandoffStore(url)
    yield made
    made.close()


def test_requests_wait_in_the_order_in_which_they_came(store: HandoffStore) -> None:
    places = [store.open(name, packet())[1] for name in ("a", "b", "c")]
    assert places == [1, 2, 3]
    assert [request.conversation for request in store.waiting()] == ["a", "b", "c"]


def test_asking_twice_is_one_request(store: HandoffStore) -> None:
    first, _ = store.open("a", packet("asked"))
    store.open("b", packet())
    again, place = store.open("a", packet("fraud"))
    assert (again.id, place) == (first.id, 1)
    assert again.packet["reason"] == "asked"
    assert len(store.waiting()) == 2


def test_what_is_said_when_asking_again_is_added(store: HandoffStore) -> None:
    store.open("a", packet(order_number="KS-104233"))
    again, _ = store.open("a", packet(phone="+494066969120"))
    assert again.packet["facts"] == {"order_number": "KS-104233", "phone": "+494066969120"}
    assert store.waiting()[0].packet == again.packet


def test_a_solved_request_makes_room(store: HandoffStore) -> None:
    store.open("a", packet())
    store.open("b", packet())
    assert store.resolve("a")
    assert store.open("b", packet())[1] == 1
    assert [request.conversation for request in store.waiting()] == ["b"]


def test_solving_what_does_not_wait_is_said(store: HandoffStore) -> None:
    assert not store.resolve("nobody")
    store.open("a", packet())
    assert store.resolve("a")
    assert not store.resolve("a")


def test_a_conversation_can_ask_again_later(store: HandoffStore) -> None:
    first, _ = store.open("a", packet())
    store.resolve("a")
    second, place = store.open("a", packet())
    assert second.id != first.id
    assert place == 1


def test_times_know_their_zone(store: HandoffStore) -> None:
    request, _ = store.open("a", packet())
    assert request.opened.tzinfo is UTC
    assert abs(datetime.now(UTC) - request.opened) < timedelta(minutes=1)
    assert request.resolved is None


@pytest.mark.parametrize(
    "text", ["荷物 🙂 \u202e أين", "half \ud83d", "nul \x00", "'; DROP TABLE handoff_requests; --"]
)
def test_any_text_survives(store: HandoffStore, text: str) -> None:
    store.open("a", packet(said=text))
    (request,) = store.waiting()
    assert request.packet["facts"] == {"said": text}


def test_requests_outlive_the_process(store: HandoffStore, url: str) -> None:
    store.open("a", packet())
    other = HandoffStore(url)
    assert [request.conversation for request in other.waiting()] == ["a"]
    assert other.open("b", packet())[1] == 2
    other.close()


def test_several_threads_may_ask_at_once(store: HandoffStore) -> None:
    names = [f"c{number}" for number in range(24)]
    with ThreadPoolExecutor(8) as pool:
        places = [place for _, place in pool.map(lambda name: store.open(name, packet()), names)]
    assert {request.conversation for request in store.waiting()} == set(names)
    assert all(1 <= place <= 24 for place in places)


@pytest.mark.parametrize(
    "url",
    [
        "nonsense",
        "",
        "oracle+nothing://host/name",
        "mysql://user@host/name",
        "postgresql://user@127.0.0.1:1/name",
        "postgresql://user@127.0.0.1:port/name",
        "sqlite:////proc/nowhere/handoff.db",
    ],
)
def test_an_address_that_cannot_be_used_names_the_setting(url: str) -> None:
    with pytest.raises(SettingError, match=r"'handoff\.store' can't be used.*sqlite:///"):
        HandoffStore(url)


def test_an_error_never_shows_a_password() -> None:
    with pytest.raises(SettingError) as caught:
        HandoffStore("postgresql://user:hunter2@127.0.0.1:1/name")
    assert "hunter2" not in str(caught.value)


def test_a_relative_file_lies_below_the_project_wherever_it_is_called(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    project, elsewhere = tmp_path / "project", tmp_path / "elsewhere"
    elsewhere.mkdir()
    monkeypatch.setattr(databases, "ROOT", project)
    monkeypatch.chdir(elsewhere)
    HandoffStore("sqlite:///.rapport/handoff.db").close()
    assert (project / ".rapport" / "handoff.db").is_file()
    assert list(elsewhere.iterdir()) == []
