"""Periods at their edges."""

from __future__ import annotations

from datetime import date

import pytest

from actions.shop import ReturnReason, rules


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
    assert rules.prioritised(date.fromisoformat(due), date(2025, 11, 24)) == date.fromisoformat(promised)
