"""What customers said of quoted answers: helped, or did not help. SQLAlchemy; SQLite by default."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any, Final

import sqlalchemy as sa

from bot.databases import open_database

_METADATA = sa.MetaData()
_RATINGS = sa.Table(
    "answer_ratings",
    _METADATA,
    sa.Column("conversation", sa.String(255), primary_key=True),
    sa.Column("message", sa.String(255), primary_key=True),
    sa.Column("rated", sa.DateTime(timezone=True), nullable=False, index=True),
    sa.Column("question", sa.Text, nullable=False),
    sa.Column("language", sa.String(35), nullable=False),
    sa.Column("document", sa.Text, nullable=True),
    sa.Column("helpful", sa.Boolean, nullable=False),
)
_ROWS_AT_ONCE: Final = 500


@dataclass(frozen=True)
class Rating:
    """One answer as its reader rated it.

    message: id of the bot's message within the conversation; rated: when, in UTC; question: what the customer had
    written; language: in which, BCP 47, "" if it was not read; document: id of the article that was quoted, None where
    the message names none.
    """

    conversation: str
    message: str
    rated: datetime
    question: str
    language: str
    document: str | None
    helpful: bool


class RatingStore:
    """One rating for each message; a later one takes the place of an earlier one. Safe for threads."""

    def __init__(self, url: str) -> None:
        """url: an SQLAlchemy address.

        Raises:
            SettingError: the address can't be used.
        """
        self._engine = open_database(url, _METADATA.create_all, setting="insight.store", example="insight.db")

    def put(self, rating: Rating) -> None:
        """Keep a rating, in the place of an earlier one of the same message."""
        values = {column.name: getattr(rating, column.name) for column in _RATINGS.columns}
        try:
            with self._engine.begin() as connection:
                if not _update(connection, values):
                    connection.execute(sa.insert(_RATINGS).values(**values))
        except sa.exc.IntegrityError:
            # Another request has put one between the two statements.
            with self._engine.begin() as connection:
                _update(connection, values)

    def of(self, conversation: str) -> dict[str, bool]:
        """Whether they helped, for each rated message of a conversation."""
        wanted = sa.select(_RATINGS.c.message, _RATINGS.c.helpful).where(_RATINGS.c.conversation == conversation)
        with self._engine.connect() as connection:
            return {row.message: bool(row.helpful) for row in connection.execute(wanted)}

    def all(self, since: datetime) -> Iterator[Rating]:
        """The ratings from this time on, oldest first. since: a time with its zone."""
        wanted = (
            sa.select(_RATINGS)
            .where(_RATINGS.c.rated >= since.astimezone(UTC))
            .order_by(_RATINGS.c.rated, _RATINGS.c.conversation, _RATINGS.c.message)
        )
        with self._engine.connect() as connection:
            rows = connection.execution_options(stream_results=True).execute(wanted)
            for row in rows.yield_per(_ROWS_AT_ONCE):
                yield _rating(row)

    def close(self) -> None:
        self._engine.dispose()


def _update(connection: Any, values: dict[str, Any]) -> bool:
    """Whether there was a rating to update."""
    columns = _RATINGS.c
    same = sa.and_(columns.conversation == values["conversation"], columns.message == values["message"])
    return bool(connection.execute(sa.update(_RATINGS).where(same).values(**values)).rowcount)


def _rating(row: Any) -> Rating:
    # SQLite gives times back without their zone, PostgreSQL in the server's.
    rated = row.rated.astimezone(UTC) if row.rated.tzinfo else row.rated.replace(tzinfo=UTC)
    return Rating(row.conversation, row.message, rated, row.question, row.language, row.document, bool(row.helpful))
