"""When people are there, in the company's own time zone."""

from __future__ import annotations

from datetime import date, datetime, time, timedelta
from itertools import count
from zoneinfo import ZoneInfo

from bot.settings import Handoff
from bot.workdays import Calendar


def is_open(hours: Handoff, calendar: Calendar, now: datetime) -> bool:
    """Whether somebody is there. now: with a time zone."""
    local = now.astimezone(ZoneInfo(hours.time_zone))
    opens, closes = time.fromisoformat(hours.opens), time.fromisoformat(hours.closes)
    return _is_opening_day(hours, calendar, local.date()) and opens <= local.time() < closes


def next_opening(hours: Handoff, calendar: Calendar, now: datetime) -> datetime:
    """The next time somebody is there, later than now. now: with a time zone."""
    local = now.astimezone(ZoneInfo(hours.time_zone))
    opens = time.fromisoformat(hours.opens)
    days = (local.date() + timedelta(days=ahead) for ahead in count())
    moments = (
        datetime.combine(day, opens, tzinfo=local.tzinfo) for day in days if _is_opening_day(hours, calendar, day)
    )
    return next(moment for moment in moments if moment > local)


def _is_opening_day(hours: Handoff, calendar: Calendar, day: date) -> bool:
    return day.weekday() in hours.days and (hours.open_on_holidays or not calendar.is_holiday(day))
