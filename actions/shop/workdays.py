"""The shop's working days: Monday to Friday, without public holidays in Hamburg."""

from __future__ import annotations

from datetime import date, timedelta
from functools import lru_cache

_DAY = timedelta(days=1)
_FIXED_HOLIDAYS = ((1, 1), (5, 1), (10, 3), (10, 31), (12, 25), (12, 26))  # month, day
_DAYS_FROM_EASTER = (-2, 1, 39, 50)  # Good Friday, Easter Monday, Ascension, Whit Monday


def is_workday(day: date) -> bool:
    """Whether people work in Hamburg on this day."""
    return day.weekday() < 5 and day not in _holidays(day.year)


def add_workdays(day: date, count: int) -> date:
    """The working day that comes `count` working days (1 or more) after `day`."""
    for _ in range(count):
        day = workday_from(day + _DAY)
    return day


def workday_from(day: date) -> date:
    """This day, or the first working day after it."""
    while not is_workday(day):
        day += _DAY
    return day


def workday_until(day: date) -> date:
    """This day, or the last working day before it."""
    while not is_workday(day):
        day -= _DAY
    return day


@lru_cache(maxsize=8)
def _holidays(year: int) -> frozenset[date]:
    easter = _easter(year)
    fixed = {date(year, month, day) for month, day in _FIXED_HOLIDAYS}
    return frozenset(fixed | {easter + timedelta(days=days) for days in _DAYS_FROM_EASTER})


def _easter(year: int) -> date:
    """Easter Sunday by the Gregorian computus (Meeus, Jones and Butcher), whose letters these are."""
    a, (b, c) = year % 19, divmod(year, 100)
    d, e = divmod(b, 4)
    g = (8 * b + 13) // 25
    h = (19 * a + b - d - g + 15) % 30
    i, k = divmod(c, 4)
    m = (32 + 2 * e + 2 * i - h - k) % 7
    n = (a + 11 * h + 22 * m) // 451
    month, day = divmod(h + m - 7 * n + 114, 31)
    return date(year, month, day + 1)
