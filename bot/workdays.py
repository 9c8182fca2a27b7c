"""Working days where the company sits: its weekend from CLDR, its public holidays from the library `holidays`."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date, timedelta
from functools import cache, lru_cache
from typing import Final

from babel import Locale, UnknownLocaleError
from holidays import country_holidays

_DAY: Final = timedelta(days=1)
_PLACE: Final = re.compile("([A-Z]{2})(?:-(.+))?")


@dataclass(frozen=True, slots=True)
class Calendar:
    """The calendar of one place; `calendar_of` makes it.

    country, subdivision: ISO 3166-1 and the rest of the ISO 3166-2 code ("DE", "HH"); no country, no public holidays
    weekend: days on which nobody works, Monday is 0
    """

    country: str
    subdivision: str
    weekend: frozenset[int]

    def is_holiday(self, day: date) -> bool:
        """Whether this day is a public holiday there, on whatever day of the week."""
        return bool(self.country) and day in _holidays(self.country, self.subdivision, day.year)

    def is_workday(self, day: date) -> bool:
        """Whether people work there on this day."""
        return day.weekday() not in self.weekend and not self.is_holiday(day)

    def add(self, day: date, count: int) -> date:
        """The working day that comes `count` working days (1 or more) after `day`."""
        for _ in range(count):
            day = self.first_from(day + _DAY)
        return day

    def first_from(self, day: date) -> date:
        """This day, or the first working day after it."""
        while not self.is_workday(day):
            day += _DAY
        return day

    def last_until(self, day: date) -> date:
        """This day, or the last working day before it."""
        while not self.is_workday(day):
            day -= _DAY
        return day


@cache
def calendar_of(place: str) -> Calendar:
    """The calendar of a country or of a part of it.

    place: "DE", "DE-HH"; "" has no public holidays, and the weekend that CLDR gives the world, Saturday and Sunday
    Raises ValueError when it has another form, or nothing is known of that place; the message says what to write.
    """
    if not place:
        return Calendar("", "", _weekend("001"))
    matched = _PLACE.fullmatch(place)
    if matched is None:
        raise ValueError('write a country like "DE", a part of it like "DE-HH", or "" for no public holidays')
    country, subdivision = matched[1], matched[2] or ""
    try:
        known = country_holidays(country).subdivisions
    except NotImplementedError as error:
        raise ValueError(
            f"the public holidays of {country!r} are not known; write an ISO 3166-1 code of two letters like "
            '"DE", or "" for no public holidays'
        ) from error
    if subdivision and subdivision not in known:
        choices = f"one of {', '.join(known)} behind {country}-" if known else "the country alone"
        raise ValueError(f"{country!r} has no part {subdivision!r} that is known; write {choices}")
    return Calendar(country, subdivision, _weekend(country))


def _weekend(territory: str) -> frozenset[int]:
    try:
        locale = Locale.parse(f"und_{territory}")
    except UnknownLocaleError:  # nobody lives there
        locale = Locale.parse("und_001")
    start = locale.weekend_start
    return frozenset((start + passed) % 7 for passed in range((locale.weekend_end - start) % 7 + 1))


@lru_cache(maxsize=16)
def _holidays(country: str, subdivision: str, year: int) -> frozenset[date]:
    # The library fills its table while it is asked, which several threads at once must not do: hence a copy per year.
    return frozenset(country_holidays(country, subdiv=subdivision or None, years=year))


HAMBURG: Final = calendar_of("DE-HH")  # the demonstration's seat
