from __future__ import annotations

from datetime import time
from zoneinfo import available_timezones

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.style.locales import locales
from bot.style.week import DAYS, Run, first_day, is_local, runs, time_range, weekday, zone_name

MONDAY, SATURDAY, SUNDAY = 0, 5, 6


@pytest.mark.parametrize(
    ("tag", "region", "day"),
    [
        ("en", "US", SUNDAY),
        ("en", "GB", MONDAY),
        ("en", "", SUNDAY),
        ("de", "", MONDAY),
        ("ar", "", SATURDAY),
        ("ar", "SA", SUNDAY),
        ("ja", "", SUNDAY),
        ("pt-BR", "", SUNDAY),
        ("pt-BR", "PT", SUNDAY),
        ("zh-Hans", "", MONDAY),
        ("de", "ZZ9", MONDAY),
    ],
)
def test_a_week_begins_where_the_customer_is(tag: str, region: str, day: int) -> None:
    assert first_day(tag, region) == day


def test_days_that_are_alike_stand_together_in_the_customers_order() -> None:
    workdays = {0, 1, 2, 3, 4, 5}
    assert runs(workdays, "de") == [Run(0, 5, 6, True), Run(6, 6, 1, False)]
    assert runs(workdays, "en", "US") == [Run(6, 6, 1, False), Run(0, 5, 6, True)]
    assert runs(workdays, "ar", "EG") == [Run(5, 5, 1, True), Run(6, 6, 1, False), Run(0, 4, 5, True)]


@given(st.sets(st.integers(0, 6), min_size=1), st.sampled_from(sorted(locales())))
def test_every_day_is_in_one_run(days: set[int], tag: str) -> None:
    found = runs(days, tag)
    assert sum(run.count for run in found) == DAYS
    assert found[0].first == first_day(tag)
    named = [((run.first + passed) % DAYS, run.is_open) for run in found for passed in range(run.count)]
    assert {day for day, is_open in named if is_open} == days
    assert len(named) == DAYS


@pytest.mark.parametrize(
    ("tag", "region", "whole", "minutes"),
    [
        ("en", "US", "8\u202fAM\u2009–\u20098\u202fPM", "8:30\u202fAM\u2009–\u20098:00\u202fPM"),
        ("en", "GB", "08:00–20:00", "08:30–20:00"),
        ("de", "", "08–20 Uhr", "08:30–20:00 Uhr"),
        ("ja", "", "8時～20時", "8時30分～20時00分"),
        ("ko", "", "오전 8시 ~ 오후 8시", "오전 8:30 ~ 오후 8:00"),
        ("zh-Hant", "", "上午8時至下午8時", "上午8:30至下午8:00"),
        ("fr", "", "08:00\u2009–\u200920:00", "08:30\u2009–\u200920:00"),
    ],
)
def test_hours_as_the_language_writes_them(tag: str, region: str, whole: str, minutes: str) -> None:
    assert time_range(time(8), time(20), tag, region) == whole
    assert time_range(time(8, 30), time(20), tag, region) == minutes


def test_within_one_half_of_the_day_it_is_named_once() -> None:
    assert time_range(time(9), time(11), "en") == "9\u2009–\u200911\u202fAM"


@given(st.times(), st.times(), st.sampled_from(sorted(locales())))
def test_any_hours_in_any_language(opens: time, closes: time, tag: str) -> None:
    assert any(character.isdigit() for character in time_range(opens, closes, tag))


def test_zones_have_names() -> None:
    assert zone_name("Europe/Berlin", "en") == "Central European Time"
    assert zone_name("Europe/Berlin", "ja") == "中央ヨーロッパ時間"
    assert zone_name("Asia/Kolkata", "de") == "Indien (Ortszeit)"
    assert zone_name("Etc/GMT+5", "de") == "GMT-05:00"


@pytest.mark.parametrize("zone", sorted(available_timezones())[::25])
def test_every_zone_has_a_name(zone: str) -> None:
    assert "known" not in zone_name(zone, "en").lower()


def test_a_zone_is_the_customers_where_clocks_show_the_same() -> None:
    assert is_local("Europe/Berlin", "DE")
    assert is_local("Europe/Berlin", "FR")
    assert not is_local("Europe/Berlin", "GB")
    assert not is_local("America/New_York", "US"), "there are others"
    assert not is_local("Europe/Berlin", "")


def test_days_have_names() -> None:
    assert (weekday(MONDAY, "de"), weekday(SUNDAY, "ar")) == ("Montag", "الأحد")
