"""Translations that were made, so that one passage is translated once. SQLAlchemy.

Passages are the company's own words; nothing of a customer is kept here.
"""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import Final

import sqlalchemy as sa

from bot.databases import open_database

KEPT: Final = timedelta(days=180)  # an article that changed leaves its old translation behind

_METADATA = sa.MetaData()
_TRANSLATIONS = sa.Table(
    "translations",
    _METADATA,
    sa.Column("translator", sa.String(255), primary_key=True),
    sa.Column("source", sa.String(35), primary_key=True),
    sa.Column("target", sa.String(35), primary_key=True),
    sa.Column("digest", sa.String(64), primary_key=True),
    sa.Column("text", sa.Text, nullable=False),
    sa.Column("made", sa.DateTime(timezone=True), nullable=False, index=True),
)


@dataclass(frozen=True)
class Key:
    """What was translated, by whom, from and to which language. digest: SHA-256 of the text, in hexadecimal."""

    translator: str
    source: str
    target: str
    digest: str


def key_of(translator: str, source: str, target: str, text: str) -> Key:
    return Key(translator[:255], source, target, hashlib.sha256(text.encode("utf-8")).hexdigest())


class TranslationStore:
    """Checked translations by their key. Safe for threads."""

    def __init__(self, url: str) -> None:
        """url: an SQLAlchemy address.

        Raises:
            SettingError: the address can't be used.
        """
        self._engine = open_database(url, _METADATA.create_all, setting="translation.store", example="translations.db")

    def recall(self, key: Key) -> str | None:
        """The translation, None if there is none."""
        with self._engine.begin() as connection:
            text: str | None = connection.execute(sa.select(_TRANSLATIONS.c.text).where(_is(key))).scalar()
            return text

    def keep(self, key: Key, text: str) -> None:
        """Put this translation in the place of an earlier one, and forget those that are too old."""
        now = datetime.now(UTC)
        with self._engine.begin() as connection:
            connection.execute(sa.delete(_TRANSLATIONS).where(_is(key) | (_TRANSLATIONS.c.made < now - KEPT)))
            connection.execute(
                sa.insert(_TRANSLATIONS).values(
                    translator=key.translator, source=key.source, target=key.target, digest=key.digest,
                    text=text, made=now,
                )
            )  # fmt: skip


def _is(key: Key) -> sa.sql.ColumnElement:
    columns = _TRANSLATIONS.c
    return (
        (columns.translator == key.translator)
        & (columns.source == key.source)
        & (columns.target == key.target)
        & (columns.digest == key.digest)
    )
