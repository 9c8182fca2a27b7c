"""When people are there, in the company's own time zone."""

from __future__ import annotations

from datetime import datetime, time, timedelta
from zoneinfo import ZoneInfo

from bot.settings import Handoff


def is_open(hours: Handoff, now: datetime) -> bool:
    """Whether somebody is there. now: with a time zone."""
    local = now.astimezone(ZoneInfo(hours.time_zone))
    return local.weekday() in hours.days and time.fromisoformat(hours.opens) <= local.time() < time.fromisoformat(
        hours.closes
    )


def next_opening(hours: Handoff, now: datetime) -> datetime:
    """The next time somebody is there, later than now. now: with a time zone."""
    local = now.astimezone(ZoneInfo(hours.time_zone))
    opens = time.fromisoformat(hours.opens)
    for ahead in range(8):
        day = local.date() + timedelta(days=ahead)
        moment = datetime.combine(day, opens, tzinfo=local.tzinfo)
        if day.weekday() in hours.days and moment > local:
            return moment
    return local + timedelta(days=7)
