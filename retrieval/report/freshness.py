"""How old documents are, and which no longer hold or soon won't."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Final

from retrieval.documents import Document

SOON: Final = timedelta(days=30)
RECENT: Final = timedelta(days=90)
OLD: Final = timedelta(days=365)


@dataclass(frozen=True)
class Dated:
    """A document and the day that matters: of its end, or of its last change."""

    document: str
    title: str
    language: str
    day: date


@dataclass(frozen=True)
class Freshness:
    """passed, soon: documents whose `valid_until` is over, or comes within `SOON`; old: not worked on for longer than
    `OLD`, oldest first; recent, settled: how many were worked on within `RECENT`, or since `OLD` but before that;
    undated: ids of documents that never had a date."""

    passed: tuple[Dated, ...]
    soon: tuple[Dated, ...]
    old: tuple[Dated, ...]
    recent: int
    settled: int
    undated: tuple[str, ...]


def freshness(documents: Sequence[Document], today: date) -> Freshness:
    """Where documents stand on a day."""
    ends = sorted((_dated(item, item.valid_until) for item in documents if item.valid_until), key=lambda one: one.day)
    changes = sorted((_dated(item, item.updated) for item in documents if item.updated), key=lambda one: one.day)
    return Freshness(
        passed=tuple(one for one in ends if one.day < today),
        soon=tuple(one for one in ends if today <= one.day <= today + SOON),
        old=tuple(one for one in changes if one.day < today - OLD),
        recent=sum(one.day >= today - RECENT for one in changes),
        settled=sum(today - OLD <= one.day < today - RECENT for one in changes),
        undated=tuple(item.id for item in documents if item.updated is None),
    )


def _dated(document: Document, day: date) -> Dated:
    return Dated(document.id, document.title, document.language, day)
