from __future__ import annotations

from datetime import UTC, datetime

import pytest

from bot.handoff.reach import ways_to_reach
from bot.settings import load_settings

NOON, NIGHT = datetime(2026, 11, 23, 12, tzinfo=UTC), datetime(2026, 11, 23, 2, tzinfo=UTC)
PHONE = "+494066969120"


@pytest.mark.parametrize(
    ("phone", "now", "lines"),
    [
        ("", NOON, ()),
        ("", NIGHT, ("reach-hours",)),
        (PHONE, NOON, ("reach-phone",)),
        (PHONE, NIGHT, ("reach-hours", "reach-phone")),
    ],
)
def test_hours_while_nobody_is_there_and_the_phone_where_there_is_one(
    phone: str, now: datetime, lines: tuple[str, ...]
) -> None:
    ways = ways_to_reach(load_settings(handoff={"phone": phone}), now)
    assert ways.lines == lines
    assert len(ways.facts) == len(lines)
    assert ("company_phone" in ways.facts) is bool(phone)


def test_the_hours_are_those_of_the_settings() -> None:
    ways = ways_to_reach(load_settings(handoff={"opens": "09:30", "days": [1, 0]}), NIGHT)
    assert ways.facts["hours"] == {"days_open": [0, 1], "opens": "09:30", "closes": "20:00", "zone": "Europe/Berlin"}
