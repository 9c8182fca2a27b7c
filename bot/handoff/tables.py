"""The tables of conversations, their events and their messages, as the newest migration leaves them.

Events and messages of one conversation share one row of numbers, from 1, so that what was said and who had the
conversation stand in one order.
"""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any, Final

import sqlalchemy as sa

from bot.handoff.states import with_zone


class Time(sa.types.TypeDecorator[datetime]):  # type: ignore[misc]
    """Times with their zone, kept in UTC. SQLite gives them back without it, PostgreSQL in the server's."""

    impl = sa.DateTime(timezone=True)
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Any) -> datetime | None:
        return value and with_zone(value).astimezone(UTC)

    def process_result_value(self, value: datetime | None, dialect: Any) -> datetime | None:
        if value is None:
            return None
        return value.astimezone(UTC) if value.tzinfo else value.replace(tzinfo=UTC)


METADATA: Final = sa.MetaData()
ID_CHARACTERS: Final = 255

CONVERSATIONS: Final = sa.Table(
    "handoff_conversations",
    METADATA,
    sa.Column("id", sa.String(ID_CHARACTERS), primary_key=True),
    sa.Column("state", sa.String(16), nullable=False),
    sa.Column("owner", sa.String(255), nullable=True),
    sa.Column("team", sa.String(100), nullable=False),
    sa.Column("version", sa.Integer, nullable=False),
    sa.Column("requested", Time, nullable=True),
    sa.Column("waiting_since", Time, nullable=True),
    sa.Column("snoozed_until", Time, nullable=True),
    # Of the customer's last message; the queue is filtered by them.
    sa.Column("language", sa.String(35), nullable=False),
    sa.Column("mood", sa.String(16), nullable=False),
    sa.Column("packet", sa.Text, nullable=True),  # JSON, of the last request
    sa.Column("last_number", sa.Integer, nullable=False),
    sa.Index("handoff_queue", "state", "requested", "id"),
    sa.Index("handoff_queue_of_team", "state", "team", "requested", "id"),
    sa.Index("handoff_owner", "owner"),
)

EVENTS: Final = sa.Table(
    "handoff_events",
    METADATA,
    sa.Column("conversation", sa.String(ID_CHARACTERS), sa.ForeignKey("handoff_conversations.id"), primary_key=True),
    sa.Column("number", sa.Integer, primary_key=True),
    sa.Column("id", sa.String(ID_CHARACTERS), nullable=False),  # the caller's
    sa.Column("kind", sa.String(16), nullable=False),
    sa.Column("who", sa.String(255), nullable=False),
    sa.Column("at", Time, nullable=False),
    sa.Column("to", sa.String(255), nullable=True),
    sa.Column("team", sa.String(100), nullable=True),
    sa.Column("until", Time, nullable=True),
    sa.Column("reason", sa.Text, nullable=False),
    sa.Column("packet", sa.Text, nullable=True),  # JSON, of `requested`
    # Where somebody left the queue for an agent: which team's it was, and for how many seconds they were in it.
    sa.Column("queue", sa.String(100), nullable=True),
    sa.Column("waited", sa.Float, nullable=True),
    sa.UniqueConstraint("conversation", "id", name="handoff_event_once"),
)
_WAITED = EVENTS.c.waited.isnot(None)
sa.Index("handoff_waits", EVENTS.c.queue, EVENTS.c.at, sqlite_where=_WAITED, postgresql_where=_WAITED)

MESSAGES: Final = sa.Table(
    "handoff_messages",
    METADATA,
    sa.Column("conversation", sa.String(ID_CHARACTERS), sa.ForeignKey("handoff_conversations.id"), primary_key=True),
    sa.Column("number", sa.Integer, primary_key=True),
    sa.Column("id", sa.String(ID_CHARACTERS), nullable=False),  # the caller's
    sa.Column("author", sa.String(16), nullable=False),
    sa.Column("who", sa.String(255), nullable=False),
    sa.Column("at", Time, nullable=False),
    sa.Column("text", sa.Text, nullable=False),
    sa.Column("language", sa.String(35), nullable=False),
    sa.Column("mood", sa.String(16), nullable=False),
    sa.UniqueConstraint("conversation", "id", name="handoff_message_once"),
)
