"""The migrations: databases of the first schema, of none, of this one, and of a newer one."""

from __future__ import annotations

import json
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
import sqlalchemy as sa
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext

from bot.conversation import Conversation
from bot.handoff.packet import make_packet
from bot.handoff.store import HandoffStore
from bot.handoff.tables import METADATA
from nlu.errors import SettingError

NOON, ONE, TWO = (datetime(2026, 11, 23, hour, tzinfo=UTC) for hour in (12, 13, 14))


def packet(reason: str, language: str = "de") -> str:
    return json.dumps({"reason": reason, "language": language, "mood": "angry", "summary": [reason], "facts": {}})


OLD: list[dict[str, Any]] = [
    {"conversation": "a", "opened": NOON, "resolved": ONE, "packet": packet("first")},
    {"conversation": "b", "opened": NOON, "resolved": None, "packet": packet("fraud", "ja")},
    {"conversation": "c", "opened": NOON, "resolved": ONE, "packet": packet("asked")},
    {"conversation": "a", "opened": TWO, "resolved": None, "packet": packet("second")},
]


@pytest.fixture
def old(url: str) -> str:
    """A database as the first version left it."""
    if url.startswith("sqlite"):
        Path(url.removeprefix("sqlite:///")).parent.mkdir(parents=True)
    engine = sa.create_engine(url, future=True)
    with engine.begin() as connection:
        metadata = sa.MetaData()
        table = sa.Table(
            "handoff_requests",
            metadata,
            sa.Column("id", sa.Integer, primary_key=True),
            sa.Column("conversation", sa.String(255), nullable=False, index=True),
            sa.Column("opened", sa.DateTime(timezone=True), nullable=False),
            sa.Column("resolved", sa.DateTime(timezone=True), nullable=True),
            sa.Column("packet", sa.Text, nullable=False),
        )
        metadata.create_all(connection)
        for row in OLD:
            connection.execute(sa.insert(table).values(**row))
    engine.dispose()
    return url


def tables(url: str) -> set[str]:
    engine = sa.create_engine(url, future=True)
    found = set(sa.inspect(engine).get_table_names())
    engine.dispose()
    return found


def test_requests_become_conversations_and_nothing_is_lost(old: str) -> None:
    store = HandoffStore(old)
    waiting = store.waiting()
    assert [(one.conversation.id, one.conversation.requested, one.language) for one in waiting] == [
        ("b", NOON, "ja"),
        ("a", TWO, "de"),
    ]
    assert [one.packet for one in waiting] == [json.loads(packet("fraud", "ja")), json.loads(packet("second"))]
    assert [(one.number, one.event.kind, one.event.at) for one in store.events("a")] == [
        (1, "requested", NOON),
        (2, "returned_to_bot", ONE),
        (3, "requested", TWO),
    ]
    ended = store.get("c")
    assert ended is not None
    assert (ended.conversation.state, ended.conversation.version) == ("bot", 2)
    assert store.open("c", make_packet(Conversation(), reason="again", facts={}))[1] == 3
    store.close()
    assert "handoff_requests" not in tables(old)


def test_every_packet_is_kept(old: str) -> None:
    HandoffStore(old).close()
    engine = sa.create_engine(old, future=True)
    with engine.connect() as connection:
        kept = connection.execute(sa.text("SELECT packet FROM handoff_events WHERE kind = 'requested'")).scalars().all()
    engine.dispose()
    assert sorted(kept) == sorted(row["packet"] for row in OLD)


def test_a_second_start_changes_nothing(old: str) -> None:
    for _ in range(2):
        store = HandoffStore(old)
        assert len(store.waiting()) == 2
        assert len(store.events("a")) == 3
        store.close()


def test_the_migrations_lead_to_the_tables_of_the_code(store: HandoffStore) -> None:
    with store._engine.connect() as connection:
        context = MigrationContext.configure(connection, opts={"version_table": "handoff_version"})
        assert compare_metadata(context, METADATA) == []


def test_a_database_of_a_newer_version_is_left_alone(old: str) -> None:
    HandoffStore(old).close()
    engine = sa.create_engine(old, future=True)
    with engine.begin() as connection:
        connection.execute(sa.text("UPDATE handoff_version SET version_num = 'v999'"))
    with pytest.raises(SettingError, match="newer version of Rapport"):
        HandoffStore(old)
    with engine.connect() as connection:
        assert connection.execute(sa.text("SELECT count(*) FROM handoff_events")).scalar_one() == 6
    engine.dispose()
