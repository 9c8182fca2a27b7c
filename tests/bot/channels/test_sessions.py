"""Conversation ids come from the server alone."""

import stat
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from bot.channels.sessions import Sessions, load_secret

SESSIONS = Sessions(b"s" * 32)


def test_a_session_is_recognised_and_each_is_new() -> None:
    first, second = SESSIONS.new_session(), SESSIONS.new_session()
    assert SESSIONS.verify(first.token) == first
    assert first.id != second.id
    assert first.customer != second.customer
    assert len(first.id) == len(first.customer) == 32


def test_a_customer_stays_the_same_in_a_new_conversation() -> None:
    first = SESSIONS.new_session()
    second = SESSIONS.new_session(first.customer)
    assert second.id != first.id
    assert SESSIONS.verify(second.token) == second
    assert second.customer == first.customer


@pytest.mark.parametrize(
    "token", [None, "", ".", "a", "a.", ".a", "a.b", "a.b.c", "a.b.é", "é.b.YQ", "a.b.YQ==", "x" * 10_000]
)
def test_what_is_no_token_is_refused(token: str | None) -> None:
    assert SESSIONS.verify(token) is None


def test_forged_tokens_are_refused() -> None:
    session, other = SESSIONS.new_session(), SESSIONS.new_session()
    signature = session.token.rpartition(".")[2]
    assert SESSIONS.verify(f"{other.id}.{session.customer}.{signature}") is None
    assert SESSIONS.verify(f"{session.id}.{other.customer}.{signature}") is None
    assert SESSIONS.verify(f"{session.id}.{signature}") is None
    assert SESSIONS.verify(session.token[:-3] + "AAA") is None
    assert Sessions(b"t" * 32).verify(session.token) is None


def test_a_short_secret_is_refused() -> None:
    with pytest.raises(ValueError, match="32"):
        Sessions(b"short")


def test_the_secret_is_made_once_for_its_owner_only(tmp_path: Path) -> None:
    path = tmp_path / "deep" / "secret"
    with ThreadPoolExecutor(8) as pool:
        found = set(pool.map(lambda _: load_secret(path), range(16)))
    assert len(found) == 1
    assert len(found.pop()) == 32
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert [entry.name for entry in path.parent.iterdir()] == ["secret"]
