"""Conversations, events and messages, in place of the one table of requests.

A request becomes an event `requested` with its packet, its end an event `returned_to_bot`.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

import sqlalchemy as sa
from alembic import op

revision = "v1"
down_revision = None
branch_labels = None
depends_on = None

_TIME = sa.DateTime(timezone=True)


def upgrade() -> None:
    conversations = op.create_table(
        "handoff_conversations",
        sa.Column("id", sa.String(255), primary_key=True),
        sa.Column("state", sa.String(16), nullable=False),
        sa.Column("owner", sa.String(255), nullable=True),
        sa.Column("team", sa.String(100), nullable=False),
        sa.Column("version", sa.Integer, nullable=False),
        sa.Column("requested", _TIME, nullable=True),
        sa.Column("waiting_since", _TIME, nullable=True),
        sa.Column("snoozed_until", _TIME, nullable=True),
        sa.Column("language", sa.String(35), nullable=False),
        sa.Column("mood", sa.String(16), nullable=False),
        sa.Column("packet", sa.Text, nullable=True),
        sa.Column("last_number", sa.Integer, nullable=False),
    )
    op.create_index("handoff_queue", "handoff_conversations", ["state", "requested", "id"])
    op.create_index("handoff_queue_of_team", "handoff_conversations", ["state", "team", "requested", "id"])
    op.create_index("handoff_owner", "handoff_conversations", ["owner"])
    events = op.create_table(
        "handoff_events",
        sa.Column("conversation", sa.String(255), sa.ForeignKey("handoff_conversations.id"), primary_key=True),
        sa.Column("number", sa.Integer, primary_key=True),
        sa.Column("id", sa.String(255), nullable=False),
        sa.Column("kind", sa.String(16), nullable=False),
        sa.Column("who", sa.String(255), nullable=False),
        sa.Column("at", _TIME, nullable=False),
        sa.Column("to", sa.String(255), nullable=True),
        sa.Column("team", sa.String(100), nullable=True),
        sa.Column("until", _TIME, nullable=True),
        sa.Column("reason", sa.Text, nullable=False),
        sa.Column("packet", sa.Text, nullable=True),
        sa.Column("queue", sa.String(100), nullable=True),
        sa.Column("waited", sa.Float, nullable=True),
        sa.UniqueConstraint("conversation", "id", name="handoff_event_once"),
    )
    op.create_index(
        "handoff_waits",
        "handoff_events",
        ["queue", "at"],
        sqlite_where=sa.text("waited IS NOT NULL"),
        postgresql_where=sa.text("waited IS NOT NULL"),
    )
    op.create_table(
        "handoff_messages",
        sa.Column("conversation", sa.String(255), sa.ForeignKey("handoff_conversations.id"), primary_key=True),
        sa.Column("number", sa.Integer, primary_key=True),
        sa.Column("id", sa.String(255), nullable=False),
        sa.Column("author", sa.String(16), nullable=False),
        sa.Column("who", sa.String(255), nullable=False),
        sa.Column("at", _TIME, nullable=False),
        sa.Column("text", sa.Text, nullable=False),
        sa.Column("language", sa.String(35), nullable=False),
        sa.Column("mood", sa.String(16), nullable=False),
        sa.UniqueConstraint("conversation", "id", name="handoff_message_once"),
    )
    connection = op.get_bind()
    if sa.inspect(connection).has_table("handoff_requests"):
        _move(connection, conversations, events)
        op.drop_table("handoff_requests")


def _move(connection: Any, conversations: sa.Table, events: sa.Table) -> None:
    requests = sa.Table(
        "handoff_requests",
        sa.MetaData(),
        sa.Column("id", sa.Integer, primary_key=True),
        sa.Column("conversation", sa.String(255)),
        sa.Column("opened", _TIME),
        sa.Column("resolved", _TIME),
        sa.Column("packet", sa.Text),
    )
    found: dict[str, list[Any]] = {}
    for row in connection.execute(sa.select(requests).order_by(requests.c.id)):
        found.setdefault(row.conversation, []).append(row)
    for conversation, rows in found.items():
        happened = list(_events(rows))
        opened = [row.opened for row in rows if row.resolved is None]
        packet = json.loads(rows[-1].packet)
        connection.execute(
            sa.insert(conversations).values(
                id=conversation,
                state="waiting" if opened else "bot",
                team="",
                version=len(happened),
                requested=opened[0] if opened else None,
                waiting_since=opened[0] if opened else None,
                language=packet.get("language", ""),
                mood=packet.get("mood", ""),
                packet=rows[-1].packet,
                last_number=len(happened),
            )
        )
        connection.execute(
            sa.insert(events),
            [{"conversation": conversation, "number": n, **event} for n, event in enumerate(happened, 1)],
        )


def _events(rows: list[Any]) -> Iterator[dict[str, Any]]:
    """The events of one conversation's requests, oldest first."""
    for row in rows:
        reason = json.loads(row.packet).get("reason", "")
        yield {
            "id": f"request.{row.id}",
            "kind": "requested",
            "who": "customer",
            "at": row.opened,
            "team": "",
            "reason": reason,
            "packet": row.packet,
        }
        if row.resolved is not None:
            yield {
                "id": f"request.{row.id}.resolved",
                "kind": "returned_to_bot",
                "who": "command line",
                "at": row.resolved,
                "team": None,
                "reason": "",
                "packet": None,
            }
