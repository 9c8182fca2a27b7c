from __future__ import annotations

from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.handoff.hours import is_open, next_opening
from bot.settings import Handoff
from bot.workdays import HAMBURG, calendar_of

HOURS = Handoff()  # Berlin, 8 to 20, Monday to Saturday
BERLIN = ZoneInfo("Europe/Berlin")


def berlin(day: int, hour: int, minute: int = 0, month: int = 11) -> datetime:
    """A moment in 2026; 23 November is a Monday."""
    return datetime(2026, month, day, hour, minute, tzinfo=BERLIN)


@pytest.mark.parametrize(
    ("moment", "expected"),
    [
        (berlin(23, 7, 59), False),
        (berlin(23, 8), True),
        (berlin(23, 19, 59), True),
        (berlin(23, 20), False),
        (berlin(28, 12), True),
        (berlin(29, 12), False),
        (datetime(2026, 11, 23, 7, 0, tzinfo=UTC), True),
        (datetime(2026, 7, 6, 6, 0, tzinfo=UTC), True),
        (datetime(2026, 11, 23, 6, 0, tzinfo=UTC), False),
    ],
)
def test_open_by_the_companys_own_clock(moment: datetime, expected: bool) -> None:
    assert is_open(HOURS, HAMBURG, moment) is expected


@pytest.mark.parametrize(
    ("moment", "opening"),
    [
        (berlin(23, 3), berlin(23, 8)),
        (berlin(23, 21), berlin(24, 8)),
        (berlin(28, 21), berlin(30, 8)),
        (berlin(29, 12), berlin(30, 8)),
        (berlin(24, 22, month=10), berlin(26, 8, month=10)),  # the clocks change in between
        (berlin(23, 8), berlin(24, 8)),
    ],
)
def test_the_next_opening(moment: datetime, opening: datetime) -> None:
    assert next_opening(HOURS, HAMBURG, moment) == opening


def test_one_day_a_week() -> None:
    mondays = Handoff(days=(0,))
    assert next_opening(mondays, HAMBURG, berlin(23, 21)) == berlin(30, 8)


def test_nobody_is_there_on_public_holidays() -> None:
    christmas = berlin(25, 12, month=12)
    assert not is_open(HOURS, HAMBURG, christmas)
    assert next_opening(HOURS, HAMBURG, berlin(24, 21, month=12)) == berlin(28, 8, month=12)  # 26 is a Saturday
    assert is_open(HOURS, calendar_of("EG"), christmas)
    always = Handoff(open_on_holidays=True)
    assert is_open(always, HAMBURG, christmas)
    assert next_opening(always, HAMBURG, berlin(24, 21, month=12)) == berlin(25, 8, month=12)


def test_one_day_a_week_may_be_a_holiday_more_than_once() -> None:
    fridays = Handoff(days=(4,))
    before = datetime(2026, 12, 18, 21, tzinfo=BERLIN)
    assert next_opening(fridays, HAMBURG, before) == datetime(2027, 1, 8, 8, tzinfo=BERLIN)


@given(
    st.datetimes(datetime(2026, 1, 1), datetime(2027, 1, 1), timezones=st.just(UTC)),
    st.sets(st.integers(0, 6), min_size=1),
    st.sampled_from(["Europe/Berlin", "America/New_York", "Asia/Kolkata", "Pacific/Auckland"]),
)
def test_somebody_is_there_at_the_next_opening(now: datetime, days: set[int], zone: str) -> None:
    hours = Handoff(days=tuple(days), time_zone=zone)
    opening = next_opening(hours, calendar_of(""), now)
    assert opening > now
    assert opening - now <= timedelta(days=7, hours=1)
    assert is_open(hours, calendar_of(""), opening)
    assert opening.strftime("%H:%M") == "08:00"
