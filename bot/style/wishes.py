"""What customers asked for about language and manner, kept from one conversation to the next. SQLAlchemy.

Only what was stated is kept, never what was observed. A wish that nobody used for a while is forgotten.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from datetime import UTC, datetime, timedelta

import sqlalchemy as sa

from bot.databases import open_database

_METADATA = sa.MetaData()
_WISHES = sa.Table(
    "style_wishes",
    _METADATA,
    sa.Column("customer", sa.String(255), primary_key=True),
    sa.Column("wishes", sa.Text, nullable=False),
    sa.Column("used", sa.DateTime(timezone=True), nullable=False, index=True),
)


class WishStore:
    """Fields of the style profile as stated, by customer. Safe for threads."""

    def __init__(self, url: str, days: int) -> None:
        """url: an SQLAlchemy address; days: how long wishes that nobody used are kept.

        Raises:
            SettingError: the address can't be used.
        """
        self._engine = open_database(url, _METADATA.create_all, setting="profile.store", example="wishes.db")
        self._kept = timedelta(days=days)

    def recall(self, customer: str) -> dict[str, str]:
        """The wishes of a customer, {} if there are none; counts as use."""
        now = datetime.now(UTC)
        with self._engine.begin() as connection:
            connection.execute(sa.delete(_WISHES).where(_WISHES.c.used < now - self._kept))
            found = connection.execute(sa.select(_WISHES.c.wishes).where(_WISHES.c.customer == customer)).scalar()
            if found is None:
                return {}
            connection.execute(sa.update(_WISHES).where(_WISHES.c.customer == customer).values(used=now))
        wishes: dict[str, str] = json.loads(found)
        return wishes

    def keep(self, customer: str, wishes: Mapping[str, str]) -> None:
        """Put these in the place of the customer's wishes."""
        row = {"wishes": json.dumps(dict(wishes)), "used": datetime.now(UTC)}  # ASCII: no database refuses it
        with self._engine.begin() as connection:
            connection.execute(sa.delete(_WISHES).where(_WISHES.c.customer == customer))
            connection.execute(sa.insert(_WISHES).values(customer=customer, **row))

    def forget(self, customer: str) -> None:
        """Delete the customer's wishes."""
        with self._engine.begin() as connection:
            connection.execute(sa.delete(_WISHES).where(_WISHES.c.customer == customer))
