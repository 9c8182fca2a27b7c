"""Periods at their edges."""

from __future__ import annotations

from datetime import date

import pytest

from actions.shop import ReturnReason, rules
from bot.workdays import HAMBURG, calendar_of


@pytest.mark.parametrize(
    ("delivered", "reason", "until"),
    [
        ("2025-01-31", "unwanted", "2025-03-02"),
        ("2025-11-24", "damaged", "2027-11-24"),
        ("2024-02-29", "wrong", "2026-03-01"),
    ],
)
def test_return_until(delivered: str, reason: ReturnReason, until: str) -> None:
    assert rules.return_until(date.fromisoformat(delivered), reason) == date.fromisoformat(until)


@pytest.mark.parametrize(
    ("due", "promised"),
    [
        ("2025-11-20", "2025-11-26"),  # overdue
        ("2025-11-24", "2025-11-24"),  # due today, which is sooner than with priority
        ("2025-12-01", "2025-11-26"),
    ],
)
def test_prioritised(due: str, promised: str) -> None:
    assert rules.prioritised(date.fromisoformat(due), date(2025, 11, 24), HAMBURG) == date.fromisoformat(promised)


@pytest.mark.parametrize(
    ("place", "today", "promised"),
    [
        ("DE-HH", "2025-12-23", "2025-12-29"),  # over Christmas
        ("DE-HH", "2025-10-30", "2025-11-04"),  # over Reformation Day
        ("DE-BY", "2025-10-30", "2025-11-03"),
        ("EG", "2025-12-23", "2025-12-25"),
        ("EG", "2025-11-26", "2025-11-30"),  # over Friday and Saturday
    ],
)
def test_a_refund_put_first_is_promised_for_a_working_day(place: str, today: str, promised: str) -> None:
    day = date.fromisoformat(today)
    assert rules.prioritised(day.replace(day=1), day, calendar_of(place)) == date.fromisoformat(promised)


@pytest.mark.parametrize(
    ("opened", "answered"),
    [
        ("2025-11-24", "2025-12-04"),
        ("2025-09-29", "2025-10-10"),  # over 3 October
        ("2025-12-22", "2026-01-06"),  # over Christmas and New Year
        ("2026-03-30", "2026-04-13"),  # over Easter
    ],
)
def test_a_trace_is_answered_after_eight_working_days(opened: str, answered: str) -> None:
    assert rules.answer_by(date.fromisoformat(opened), HAMBURG) == date.fromisoformat(answered)
