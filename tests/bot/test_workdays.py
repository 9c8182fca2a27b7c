"""Working days in Hamburg and elsewhere, on real dates."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from datetime import date, timedelta

import pytest

from bot import workdays
from bot.workdays import HAMBURG, calendar_of


@pytest.mark.parametrize(
    "day",
    [
        "2025-01-01",
        "2025-04-18",  # Good Friday
        "2025-04-21",
        "2025-05-01",
        "2025-05-29",  # Ascension
        "2025-06-09",  # Whit Monday
        "2025-10-03",
        "2025-10-31",  # Reformation Day
        "2025-12-25",
        "2025-12-26",
        "2024-03-29",  # Easter in March
        "2038-04-23",  # the latest Easter there is
    ],
)
def test_public_holidays_in_hamburg(day: str) -> None:
    assert HAMBURG.is_holiday(date.fromisoformat(day))
    assert not HAMBURG.is_workday(date.fromisoformat(day))


def test_a_weekend_is_no_holiday() -> None:
    for day in (date(2025, 11, 22), date(2025, 11, 23)):
        assert not HAMBURG.is_workday(day)
        assert not HAMBURG.is_holiday(day)


@pytest.mark.parametrize("day", ["2025-11-24", "2025-12-24", "2025-12-31", "2025-06-19", "2025-04-17"])
def test_working_days_in_hamburg(day: str) -> None:
    assert HAMBURG.is_workday(date.fromisoformat(day))


@pytest.mark.parametrize(
    ("start", "count", "end"),
    [
        ("2025-11-24", 1, "2025-11-25"),
        ("2025-11-28", 1, "2025-12-01"),
        ("2025-12-23", 2, "2025-12-29"),
        ("2025-10-02", 1, "2025-10-06"),
        ("2025-10-30", 1, "2025-11-03"),
        ("2025-12-24", 5, "2026-01-05"),
    ],
)
def test_adding(start: str, count: int, end: str) -> None:
    assert HAMBURG.add(date.fromisoformat(start), count) == date.fromisoformat(end)


def test_the_nearest_working_day() -> None:
    assert HAMBURG.first_from(date(2025, 12, 25)) == date(2025, 12, 29)
    assert HAMBURG.last_until(date(2025, 12, 28)) == date(2025, 12, 24)
    assert HAMBURG.first_from(date(2025, 12, 24)) == HAMBURG.last_until(date(2025, 12, 24)) == date(2025, 12, 24)


@pytest.mark.parametrize("place", ["", "DE-HH", "EG", "IR"])
def test_counting_agrees_with_the_calendar_for_years(place: str) -> None:
    calendar = calendar_of(place)
    for offset in range(0, 3000, 7):
        day = date(2023, 1, 1) + timedelta(days=offset + offset % 5)
        end = calendar.add(day, 8)
        between = [day + timedelta(days=passed) for passed in range(1, (end - day).days + 1)]
        assert sum(map(calendar.is_workday, between)) == 8
        assert calendar.is_workday(end)


@pytest.mark.parametrize(
    ("place", "weekend"),
    [
        ("", {5, 6}),
        ("DE", {5, 6}),
        ("EG", {4, 5}),
        ("IR", {4}),
        ("AF", {3, 4}),
        ("AQ", {5, 6}),  # CLDR has no language of Antarctica
    ],
)
def test_the_weekend_is_the_countrys(place: str, weekend: set[int]) -> None:
    assert calendar_of(place).weekend == weekend


def test_a_sunday_in_cairo_is_a_working_day() -> None:
    cairo = calendar_of("EG")
    assert cairo.add(date(2026, 11, 26), 1) == date(2026, 11, 29)  # Thursday, then Sunday
    assert cairo.is_holiday(date(2026, 7, 23))  # Revolution Day
    assert HAMBURG.is_workday(date(2026, 7, 23))


def test_a_part_has_holidays_that_the_country_has_not() -> None:
    reformation = date(2025, 10, 31)
    assert calendar_of("DE").is_workday(reformation)
    assert calendar_of("DE-BY").is_workday(reformation)
    assert not calendar_of("DE-HH").is_workday(reformation)


def test_nowhere_has_weekends_only() -> None:
    assert calendar_of("").is_workday(date(2025, 12, 25))
    assert not calendar_of("").is_workday(date(2025, 12, 27))


def test_the_day_off_for_a_holiday_on_a_weekend_in_the_next_year() -> None:
    assert calendar_of("US").is_holiday(date(2027, 12, 31))  # 1 January 2028 is a Saturday


def test_several_threads_see_the_same_holidays() -> None:
    workdays._holidays.cache_clear()
    days = [date(year, 12, 25) for year in range(2025, 2035)] * 20
    with ThreadPoolExecutor(8) as pool:
        assert all(pool.map(HAMBURG.is_holiday, days))


@pytest.mark.parametrize(
    ("place", "advice"),
    [
        ("Hamburg", '"DE-HH"'),
        ("de-hh", '"DE-HH"'),
        ("DE-", '"DE-HH"'),
        ("XX", "'XX' are not known.*ISO 3166-1"),
        ("DE-ZZ", "'ZZ'.*one of BB,.* HH,.* behind DE-"),
        ("MC-1", "the country alone"),
    ],
)
def test_a_place_that_is_none_is_refused_with_advice(place: str, advice: str) -> None:
    with pytest.raises(ValueError, match=advice):
        calendar_of(place)
