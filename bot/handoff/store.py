"""Where requests for a person are kept until somebody takes them. SQLAlchemy; SQLite by default."""

from __future__ import annotations

import json
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any

import sqlalchemy as sa

from bot.databases import open_database
from bot.handoff.packet import Packet

_METADATA = sa.MetaData()
_REQUESTS = sa.Table(
    "handoff_requests",
    _METADATA,
    sa.Column("id", sa.Integer, primary_key=True),
    sa.Column("conversation", sa.String(255), nullable=False, index=True),
    sa.Column("opened", sa.DateTime(timezone=True), nullable=False),
    sa.Column("resolved", sa.DateTime(timezone=True), nullable=True),
    sa.Column("packet", sa.Text, nullable=False),
)


@dataclass(frozen=True)
class Request:
    """A request for a person. resolved: None while it waits."""

    id: int
    conversation: str
    opened: datetime
    resolved: datetime | None
    packet: dict[str, Any]


class HandoffStore:
    """Open requests, oldest first. Safe for threads."""

    def __init__(self, url: str) -> None:
        """url: an SQLAlchemy address; the file of an SQLite one is made, its folder too, below the project's folder.

        Raises:
            SettingError: the address can't be used.
        """
        self._engine = open_database(url, _METADATA, setting="handoff.store", example="handoff.db")

    def open(self, conversation: str, packet: Packet) -> tuple[Request, int]:
        """Store a request, or find the one that is open for this conversation; with its place in the queue, from 1.

        An open one gains the packet's facts: a phone number may be given when a person is asked for again.
        """
        with self._engine.begin() as connection:
            row = connection.execute(
                sa.select(_REQUESTS).where(_REQUESTS.c.conversation == conversation, _REQUESTS.c.resolved.is_(None))
            ).first()
            if row is None:
                inserted = connection.execute(
                    sa.insert(_REQUESTS).values(
                        conversation=conversation,
                        opened=datetime.now(UTC),
                        packet=json.dumps(packet.to_json()),  # ASCII: no database refuses it
                    )
                )
                row = connection.execute(
                    sa.select(_REQUESTS).where(_REQUESTS.c.id == inserted.inserted_primary_key[0])
                ).one()
            else:
                known = json.loads(row.packet)
                known["facts"] |= packet.facts
                kept = json.dumps(known)
                connection.execute(sa.update(_REQUESTS).where(_REQUESTS.c.id == row.id).values(packet=kept))
                row = connection.execute(sa.select(_REQUESTS).where(_REQUESTS.c.id == row.id)).one()
            before = connection.execute(
                sa.select(sa.func.count()).where(_REQUESTS.c.resolved.is_(None), _REQUESTS.c.id <= row.id)
            ).scalar_one()
        return _request(row), int(before)

    def waiting(self) -> list[Request]:
        """Every open request, oldest first."""
        with self._engine.connect() as connection:
            rows = connection.execute(
                sa.select(_REQUESTS).where(_REQUESTS.c.resolved.is_(None)).order_by(_REQUESTS.c.id)
            )
            return [_request(row) for row in rows]

    def resolve(self, conversation: str) -> bool:
        """Close a conversation's request; False if none was open."""
        with self._engine.begin() as connection:
            done = connection.execute(
                sa.update(_REQUESTS)
                .where(_REQUESTS.c.conversation == conversation, _REQUESTS.c.resolved.is_(None))
                .values(resolved=datetime.now(UTC))
            )
            return bool(done.rowcount)

    def close(self) -> None:
        self._engine.dispose()


def _request(row: Any) -> Request:
    return Request(row.id, row.conversation, _utc(row.opened), _utc(row.resolved), json.loads(row.packet))


def _utc(value: Any) -> Any:
    """SQLite gives times back without their zone, PostgreSQL in the server's."""
    if value is None:
        return None
    return value.astimezone(UTC) if value.tzinfo else value.replace(tzinfo=UTC)
