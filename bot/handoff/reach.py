"""How a customer reaches a person: opening hours while nobody is there, and the company's phone number."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, time
from typing import Any

from bot.handoff.hours import is_open
from bot.reply import facts
from bot.settings import Settings


@dataclass(frozen=True)
class Ways:
    """lines: ids of messages, each on a line of its own behind a reply; facts: what they say."""

    lines: tuple[str, ...]
    facts: dict[str, Any]


def ways_to_reach(config: Settings, now: datetime) -> Ways:
    """What is said beside an offer of a person, or where people are away. now: with a time zone."""
    handoff = config.handoff
    found: dict[str, tuple[str, Any]] = {}
    if not is_open(handoff, config.shop.calendar, now):
        opens, closes = time.fromisoformat(handoff.opens), time.fromisoformat(handoff.closes)
        found["reach-hours"] = "hours", facts.hours(handoff.days, opens, closes, handoff.time_zone)
    if handoff.phone:
        found["reach-phone"] = "company_phone", facts.phone(handoff.phone)
    return Ways(tuple(found), dict(found.values()))
