"""The queue: who waits, at which place, and for how long one usually waits."""

from __future__ import annotations

from collections.abc import Iterable
from statistics import median
from typing import Any, Final

import sqlalchemy as sa

from bot.handoff.states import Conversation
from bot.handoff.tables import CONVERSATIONS, EVENTS

# An honest time needs somebody to have waited: the median of so many that were taken last, and of at least so many.
LAST: Final = 20
FEWEST: Final = 5

_WAITS: Final = CONVERSATIONS.c.state == "waiting"


def waiting(
    connection: sa.engine.Connection, *, team: str | None, language: str | None, mood: str | None, limit: int | None
) -> Iterable[Any]:
    """Rows of those who wait, who asked first first."""
    columns = CONVERSATIONS.c
    wanted = sa.select(CONVERSATIONS).where(_WAITS).order_by(columns.requested, columns.id).limit(limit)
    for column, value in ((columns.team, team), (columns.language, language), (columns.mood, mood)):
        if value is not None:
            wanted = wanted.where(column == value)
    found: Iterable[Any] = connection.execute(wanted)
    return found


def place(connection: sa.engine.Connection, conversation: Conversation) -> int:
    """The place of one that waits among its team's, from 1."""
    columns = CONVERSATIONS.c
    earlier = sa.tuple_(columns.requested, columns.id) <= sa.tuple_(
        sa.literal(conversation.requested, columns.requested.type), conversation.id
    )
    wanted = sa.select(sa.func.count()).where(_WAITS, columns.team == conversation.team, earlier)
    return int(connection.execute(wanted).scalar_one())


def usual_wait(connection: sa.engine.Connection, team: str) -> float | None:
    """The median of the last waits in a team's queue that ended with an agent, in seconds; None where too few did."""
    columns = EVENTS.c
    wanted = sa.select(columns.waited).where(columns.waited.isnot(None), columns.queue == team)
    waits = connection.execute(wanted.order_by(columns.at.desc()).limit(LAST)).scalars().all()
    return median(waits) if len(waits) >= FEWEST else None
