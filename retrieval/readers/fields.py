"""What a file says about an article: the same fields in front matter, columns, JSON and properties of documents."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date, datetime
from typing import Final

from retrieval.readers.language import normal_tag
from retrieval.readers.text import clean

# Every field, with the names that it may have. Case doesn't matter, nor whether "_", "-" or a space joins the words.
NAMES: Final[Mapping[str, tuple[str, ...]]] = {
    "id": ("id",),
    "language": ("language", "lang", "locale"),
    "group": ("group",),
    "title": ("title",),
    "question": ("question",),
    "source": ("url", "source"),
    "products": ("products", "product"),
    "regions": ("regions", "region"),
    "audiences": ("audiences", "audience"),
    "valid_from": ("valid_from",),
    "valid_until": ("valid_until",),
    "updated": ("updated",),
}
_BETWEEN: Final = re.compile(r"[,;、，]")


@dataclass(frozen=True)
class Fields:
    """The fields that have a value; the meaning of each is that of `retrieval.documents.Document`."""

    id: str = ""
    language: str = ""
    group: str = ""
    title: str = ""
    question: str = ""
    source: str = ""
    products: tuple[str, ...] = ()
    regions: tuple[str, ...] = ()
    audiences: tuple[str, ...] = ()
    valid_from: date | None = None
    valid_until: date | None = None
    updated: date | None = None


def plain_name(name: object) -> str:
    """A field's name as it stands in `NAMES`: "Valid from" -> "valid_from"."""
    return re.sub(r"[\s_-]+", "_", str(name).strip().casefold())


def read_fields(given: Mapping[str, object], report: Callable[[str], None]) -> Fields | None:
    """The known fields of an article; others are passed over. None if it may not be shown: until when it holds can't be
    read, and an outdated promise is worse than none.

    report: called with one line for each value that can't be used.
    """
    named: dict[str, object] = {}
    for name, value in given.items():
        if value not in (None, ""):
            named.setdefault(plain_name(name), value)
    found = {
        field: next(((name, named[name]) for name in names if name in named), ("", ""))
        for field, names in NAMES.items()
    }

    def one(field: str) -> str:
        name, value = found[field]
        if isinstance(value, list | tuple | dict):
            report(f"field {name!r} must be one value, not {_shown(value)}; it is passed over")
            return ""
        return clean(str(value))

    def several(field: str) -> tuple[str, ...]:
        name, value = found[field]
        if isinstance(value, dict) or (isinstance(value, list) and any(isinstance(x, list | dict) for x in value)):
            report(f"field {name!r} must be a list of names, not {_shown(value)}; it is passed over")
            return ()
        parts = value if isinstance(value, list | tuple) else _BETWEEN.split(str(value))
        return tuple(dict.fromkeys(filter(None, (clean(str(part)) for part in parts if part is not None))))

    def day(field: str) -> date | None:
        name, value = found[field]
        read = _day(value)
        if read is None and value not in (None, ""):
            skipped = "it is passed over" if field == "updated" else "skipped"
            report(f"field {name!r} has value {_shown(value)}, which is no date like 2025-01-31; {skipped}")
        return read

    tag = one("language")
    language = normal_tag(tag)
    if tag and not language:
        report(f"field {found['language'][0]!r} has value {_shown(tag)}, which is no language tag like en or pt-BR")
    valid_from, valid_until = day("valid_from"), day("valid_until")
    for field, read in (("valid_from", valid_from), ("valid_until", valid_until)):
        if read is None and found[field][0]:
            return None
    if valid_from and valid_until and valid_from > valid_until:
        report(f"is valid from {valid_from} until {valid_until}, which is no time at all; skipped")
        return None
    return Fields(
        id=one("id"),
        language=language,
        group=one("group"),
        title=" ".join(one("title").split()),
        question=one("question"),
        source=one("source"),
        products=several("products"),
        regions=several("regions"),
        audiences=several("audiences"),
        valid_from=valid_from,
        valid_until=valid_until,
        updated=day("updated"),
    )


def _day(value: object) -> date | None:
    if isinstance(value, datetime):
        return value.date()
    if isinstance(value, date):
        return value
    if not isinstance(value, str):
        return None
    # A time of day behind it is passed over; what else stands there is not a date.
    found = re.fullmatch(r"(\d{4}-\d{2}-\d{2})(?:[T ]\d{2}:\d{2}[\d:.]*(?:Z| ?[+-]\d{2}:?\d{2})?)?", value.strip())
    try:
        return date.fromisoformat(found[1]) if found else None
    except ValueError:
        return None


def _shown(value: object) -> str:
    text = repr(value)
    return text if len(text) <= 60 else text[:57] + "..."
