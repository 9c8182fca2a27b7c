"""Opening hours as text: days in the order of the customer's week, hours and zone by CLDR, words by the catalogue."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from datetime import time
from functools import reduce

from bot.reply.catalogue import catalogue
from bot.style.week import DAYS, Run, is_local, runs, time_range, weekday, zone_name


def opening_hours(
    days: Collection[int],
    opens: time,
    closes: time,
    zone: str,
    *,
    tag: str,
    region: str = "",
    manner: Mapping[str, object] | None = None,
) -> str:
    """`Sunday closed; Monday to Saturday, 8 AM – 8 PM (Central European Time)`.

    days: open ones, Monday is 0; zone: of the hours, named once, unless clocks in the customer's region show the same.
    """
    words, manner = catalogue(tag), manner or {}
    hours = time_range(opens, closes, tag, region)
    week = runs(days, tag, region)
    last_open = [run for run in week if run.is_open][-1]

    def row(run: Run) -> str:
        shown = hours
        if run is last_open and not is_local(zone, region):
            shown = words.format("opening-zone", {"hours": hours, "zone": zone_name(zone, tag), **manner})
        key = "opening-open" if run.is_open else "opening-closed"
        return words.format(key, {"days": _days(run, tag, manner), "hours": shown, **manner})

    def joined(one: str, other: str) -> str:
        return words.format("opening-rows", {"one": one, "other": other, **manner})

    return reduce(joined, map(row, week))


def _days(run: Run, tag: str, manner: Mapping[str, object]) -> str:
    if run.count == DAYS:
        return catalogue(tag).format("opening-days-all", manner)
    if run.count == 1:
        return weekday(run.first, tag)
    ends = {"first": weekday(run.first, tag), "last": weekday(run.last, tag), **manner}
    return catalogue(tag).format("opening-days-two" if run.count == 2 else "opening-days-range", ends)
