"""The country whose way of writing numbers, days and telephone numbers holds for a customer."""

from __future__ import annotations

from functools import cache
from typing import Final

from babel.core import get_global

_SCRIPTS: Final = frozenset({"Hans", "Hant"})


def region_of_locale(locale: str | None, language: str) -> str:
    """The ISO 3166 code in a BCP 47 tag ("de-AT" -> "AT") where the tag is of this language; else ""."""
    parts = (locale or "").replace("_", "-").split("-")
    if parts[0].lower() == language.split("-")[0] and len(parts[-1]) == 2 and len(parts) > 1:
        return parts[-1].upper()
    return ""


@cache
def likely_region(tag: str) -> str:
    """Where most people who write a language live, by CLDR's likely subtags: "de" -> "DE"; "" for an unknown one."""
    parts = tag.split("-")
    if len(parts[-1]) == 2 and len(parts) > 1:
        return parts[-1].upper()
    known = get_global("likely_subtags")
    asked = "_".join(part for part in parts if part == parts[0] or part in _SCRIPTS)
    return str(known.get(asked) or known.get(parts[0]) or "").rpartition("_")[2]
