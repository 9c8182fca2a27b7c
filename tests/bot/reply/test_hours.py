from __future__ import annotations

from datetime import time

import pytest

from bot.reply.hours import opening_hours
from bot.style.locales import locales

ISOLATES = dict.fromkeys(map(ord, "\u2068\u2069\u202f\u2009"), " ")


def hours(tag: str, region: str = "", days: tuple[int, ...] = (0, 1, 2, 3, 4, 5)) -> str:
    shown = opening_hours(days, time(8), time(20), "Europe/Berlin", tag=tag, region=region)
    return " ".join(shown.translate(ISOLATES).split())


@pytest.mark.parametrize(
    ("tag", "region", "expected"),
    [
        ("en", "US", "Sunday closed; Monday to Saturday, 8 AM – 8 PM (Central European Time)"),
        ("en", "GB", "Monday to Saturday, 08:00–20:00 (Central European Time); Sunday closed"),
        ("de", "DE", "Montag bis Samstag, 08–20 Uhr; Sonntag geschlossen"),
        ("de", "", "Montag bis Samstag, 08–20 Uhr (Mitteleuropäische Zeit); Sonntag geschlossen"),
        ("ja", "JP", "日曜日は休業、月曜日～土曜日 8時～20時（中央ヨーロッパ時間）"),
        ("fr", "FR", "du lundi au samedi, 08:00 – 20:00 ; dimanche : fermé"),
    ],
)
def test_in_the_order_of_the_customers_week(tag: str, region: str, expected: str) -> None:
    assert hours(tag, region) == expected


def test_a_week_that_begins_in_the_middle_of_the_opening_days_names_the_zone_once() -> None:
    shown = hours("ar", "EG")
    assert shown.count("توقيت وسط أوروبا") == 1
    assert [shown.index(day) for day in ("السبت", "الأحد", "الاثنين")] == sorted(
        shown.index(day) for day in ("السبت", "الأحد", "الاثنين")
    )


def test_two_days_one_day_and_every_day() -> None:
    assert hours("en", "GB", (0, 1, 2, 3, 4)).endswith("; Saturday and Sunday closed")
    assert (
        hours("de", "DE", (2,))
        == "Montag und Dienstag geschlossen; Mittwoch, 08–20 Uhr; Donnerstag bis Sonntag geschlossen"
    )
    assert hours("en", "US", tuple(range(7))) == "Every day, 8 AM – 8 PM (Central European Time)"


@pytest.mark.parametrize("tag", sorted(locales()))
def test_every_language_says_them(tag: str) -> None:
    for days in ((0,), (0, 2, 4), tuple(range(7)), (4, 5)):
        assert hours(tag, "", days)
