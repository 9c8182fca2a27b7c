"""Days of the week, hours and time zones as a customer's language and region write them: CLDR through Babel."""

from __future__ import annotations

import re
from collections.abc import Collection
from dataclasses import dataclass
from datetime import UTC, datetime, time
from functools import cache
from itertools import groupby
from typing import Final
from zoneinfo import ZoneInfo

from babel import Locale, UnknownLocaleError
from babel.core import get_global
from babel.dates import format_time, get_timezone_gmt, get_timezone_name

from bot.style.formats import babel_locale
from nlu.regions import likely_region

DAYS: Final = 7


@dataclass(frozen=True)
class Run:
    """Days that follow each other, alike open or closed. first, last: 0 to 6, Monday is 0."""

    first: int
    last: int
    count: int
    is_open: bool


def runs(open_days: Collection[int], tag: str, region: str = "") -> list[Run]:
    """The seven days in the order of the customer's week, those that follow each other and are alike together."""
    start = first_day(tag, region)
    week = [(start + passed) % DAYS for passed in range(DAYS)]
    grouped = ((is_open, list(days)) for is_open, days in groupby(week, key=lambda day: day in open_days))
    return [Run(days[0], days[-1], len(days), is_open) for is_open, days in grouped]


def first_day(tag: str, region: str = "") -> int:
    """The day with which a week begins, Monday is 0. Without a region, where the language is spoken most."""
    try:
        return int(Locale.parse(f"und_{region or likely_region(tag)}").first_week_day)
    except (UnknownLocaleError, ValueError):  # a code in a browser's locale that is no country
        return int(Locale.parse("und_001").first_week_day)


def weekday(day: int, tag: str) -> str:
    """A day's name inside a sentence. day: 0 to 6, Monday is 0."""
    return str(babel_locale(tag).days["format"]["wide"][day])


def time_range(opens: time, closes: time, tag: str, region: str = "") -> str:
    """`8 AM – 8 PM`, `08–20 Uhr`, `8:00–20:00`: without minutes where there are none, and CLDR then writes a unit."""
    locale = babel_locale(tag, region)
    letter = "h" if re.search("[hK]", locale.time_formats["short"].pattern) else "H"
    if not (opens.minute or closes.minute):
        whole = _interval(opens, closes, letter, locale)
        if any(character.isalpha() for character in whole):
            return whole
    return _interval(opens, closes, f"{letter}m", locale)


def zone_name(zone: str, tag: str) -> str:
    """The name of a time zone: "Central European Time"; its distance from UTC where it has none."""
    locale = babel_locale(tag)
    if zone in _territories():
        return str(get_timezone_name(zone, width="long", zone_variant="generic", locale=locale))
    return str(get_timezone_gmt(datetime.now(ZoneInfo(zone)), locale=locale))


def is_local(zone: str, region: str) -> bool:
    """Whether clocks everywhere in a region show the time of this zone now; False where the region is not known."""
    now = datetime.now(UTC)
    there = {now.astimezone(ZoneInfo(name)).utcoffset() for name, where in _territories().items() if where == region}
    return there == {now.astimezone(ZoneInfo(zone)).utcoffset()}


@cache
def _territories() -> dict[str, str]:
    """Time zone -> ISO 3166 code, of the zones that lie in a country; CLDR puts the others into 001 or ZZ."""
    return {
        str(name): str(where)
        for name, where in get_global("zone_territories").items()
        if where.isalpha() and where != "ZZ"
    }


def _interval(opens: time, closes: time, skeleton: str, locale: Locale) -> str:
    """As Babel's `format_interval`, which would abbreviate the halves of the day: a Korean sentence doesn't."""
    patterns = locale.interval_formats[skeleton]
    key = "a" if (opens.hour < 12) != (closes.hour < 12) and "a" in patterns else skeleton[0]
    first, last = patterns.get(key) or patterns.get("B") or next(iter(patterns.values()))
    return "".join(
        str(format_time(moment, pattern.replace("a", "aaaa"), locale=locale))
        for moment, pattern in ((opens, first), (closes, last))
    )
