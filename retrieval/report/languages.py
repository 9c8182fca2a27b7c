"""How a language writes numbers, units and times: the patterns of `values.toml`, with CLDR's months and marks."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal
from functools import cache
from pathlib import Path
from typing import Any, Final

from babel import Locale
from babel.core import UnknownLocaleError
from babel.dates import get_month_names
from babel.numbers import get_decimal_symbol, get_group_symbol

_FILE: Final = Path(__file__).with_name("values.toml")
_NUMBER = re.compile(r"\d{1,3}(?:'\d{3})+(?:[.,]\d+)?(?!\d)|\d+(?:[.,]\d+)*")
_SPACED_NUMBER = re.compile(r"\d{1,3}(?:[ ']\d{3})+(?:[.,]\d+)?(?!\d)|\d+(?:[.,]\d+)*")
_BEFORE: Final = frozenset({"percent", "EUR", "GBP", "JPY", "CHF", "USD", "CAD", "INR", "KRW"})  # written in front, too


@dataclass(frozen=True)
class Language:
    """Compiled patterns of one language.

    spaced: whether spaces stand between words; decimal: the mark before decimals; number: in digits; numbers: words for
    them, largest first, so that "twelve" is not read as "two"; units, units_before: behind a number, in front of it;
    periods: words that hold a number and a unit; half_days: hours to add, and an hour beside "a.m." or "p.m."; months.
    """

    spaced: bool
    decimal: str
    number: re.Pattern[str]
    numbers: tuple[tuple[Decimal, re.Pattern[str]], ...]
    units: tuple[tuple[str, re.Pattern[str]], ...]
    units_before: tuple[tuple[str, re.Pattern[str]], ...]
    periods: tuple[tuple[Decimal, str, re.Pattern[str]], ...]
    half_days: tuple[tuple[int, re.Pattern[str]], ...]
    months: tuple[tuple[int, re.Pattern[str]], ...]


@cache
def rules_of(language: str) -> Language:
    """language: BCP 47; one without patterns has those of digits alone."""
    tables = _tables()
    base = re.split("[-_]", language)[0].lower()
    own: dict[str, Any] = tables.get(base, {})
    spaced = bool(own.get("spaced", True))
    try:
        locale = Locale.parse(language, sep="-") if language else Locale("en")
    except (ValueError, UnknownLocaleError):
        locale = Locale("en")
    units = [*own.get("units", {}).items(), *tables["all"]["units"].items()]
    group = get_group_symbol(locale)
    return Language(
        spaced=spaced,
        decimal=get_decimal_symbol(locale),
        number=_SPACED_NUMBER if group.isspace() else _NUMBER,
        numbers=tuple(
            (Decimal(number), _word(pattern, spaced, base == "ar"))
            for number, pattern in sorted(own.get("numbers", {}).items(), key=lambda item: -int(item[0]))
        ),
        units=tuple((name, _behind(pattern, spaced)) for name, pattern in units),
        units_before=tuple(
            (name, re.compile(rf"(?:{pattern})\s?$", re.IGNORECASE)) for name, pattern in units if name in _BEFORE
        ),
        periods=tuple(
            (Decimal(name.split()[0]), name.split()[1], _word(pattern, spaced, base == "ar"))
            for name, pattern in own.get("periods", {}).items()
        ),
        half_days=tuple(_half_days(own)),
        months=tuple(_month_names(locale, spaced)) if base in tables else (),
    )


def _word(pattern: str, spaced: bool, arabic: bool) -> re.Pattern[str]:
    if not spaced:
        return re.compile(pattern)
    prefix = "[وفبلك]{0,2}(?:ال)?" if arabic else ""
    return re.compile(rf"(?<![\w-]){prefix}(?:{pattern})(?!\w)", re.IGNORECASE)


def _behind(pattern: str, spaced: bool) -> re.Pattern[str]:
    if not spaced:
        return re.compile(rf"\s?(?:{pattern})", re.IGNORECASE)
    return re.compile(rf"[\s-]?(?:[^\W\d_]+\.?\s+)?(?:{pattern})(?!\w)", re.IGNORECASE)


def _half_days(own: dict[str, Any]) -> Iterator[tuple[int, re.Pattern[str]]]:
    """The hour beside "a.m." or "p.m.", which stand before or behind it."""
    clock = own.get("units", {}).get("hour", "h")
    for name, hours in (("am", 0), ("pm", 12)):
        if mark := own.get(name):
            yield (
                hours,
                re.compile(
                    rf"(?<!\w)(?:{mark})\s?(?:{clock})?\s?(?P<hour>\d{{1,2}})(?:\s?[:.]?(?:{clock})?\s?(?P<minute>[0-5]\d|半))?(?!\d)"
                    rf"|(?<![\d.:,])(?P<hour2>\d{{1,2}})(?:[:.](?P<minute2>[0-5]\d))?\s?(?:{clock})?\s?(?:{mark})(?!\w)",
                    re.IGNORECASE,
                ),
            )


def _month_names(locale: Locale, spaced: bool) -> Iterator[tuple[int, re.Pattern[str]]]:
    names: dict[str, int] = {}
    for context in ("format", "stand-alone"):
        for number, name in get_month_names("wide", context, locale).items():
            if not name[0].isdigit():  # 12月 has a pattern of its own
                names.setdefault(name, number)
    for name in sorted(names, key=len, reverse=True):
        edge = (r"(?<!\w)", r"(?!\w)") if spaced else ("", r"(?!\d)")
        yield names[name], re.compile(edge[0] + re.escape(name) + edge[1], re.IGNORECASE)


@cache
def _tables() -> dict[str, Any]:
    return tomllib.loads(_FILE.read_text(encoding="utf-8"))
