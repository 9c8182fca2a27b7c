"""Hamburg's working days."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from actions.shop.workdays import add_workdays, is_workday, workday_from, workday_until


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
        "2025-10-31",
        "2025-12-25",
        "2025-12-26",
        "2024-03-29",  # Easter in March
        "2038-04-23",  # the latest Easter there is
        "2025-11-23",  # a Sunday
        "2025-11-22",
    ],
)
def test_free_days(day: str) -> None:
    assert not is_workday(date.fromisoformat(day))


@pytest.mark.parametrize("day", ["2025-11-24", "2025-12-24", "2025-12-31", "2025-06-19", "2025-04-17"])
def test_working_days(day: str) -> None:
    assert is_workday(date.fromisoformat(day))


def test_counting() -> None:
    assert add_workdays(date(2025, 11, 24), 1) == date(2025, 11, 25)
    assert add_workdays(date(2025, 11, 28), 1) == date(2025, 12, 1)
    assert add_workdays(date(2025, 12, 23), 2) == date(2025, 12, 29)
    assert workday_from(date(2025, 12, 25)) == date(2025, 12, 29)
    assert workday_until(date(2025, 12, 28)) == date(2025, 12, 24)


def test_counting_agrees_with_the_calendar_for_years() -> None:
    for offset in range(0, 3000, 7):
        day = date(2023, 1, 1) + timedelta(days=offset + offset % 5)
        end = add_workdays(day, 8)
        between = [day + timedelta(days=passed) for passed in range(1, (end - day).days + 1)]
        assert sum(map(is_workday, between)) == 8
        assert is_workday(end)
