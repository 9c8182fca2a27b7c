from __future__ import annotations

from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from datetime import UTC, datetime, timedelta, timezone
from pathlib import Path

import pytest

from bot.insight.ratings import Rating, RatingStore
from nlu.errors import SettingError

NOON = datetime(2026, 11, 24, 12, tzinfo=UTC)
ONE = Rating("c1", "m1.0", NOON, "Wie lange? \U0001f426 ' \"", "de", "returns-de", helpful=True)


@pytest.fixture
def store(tmp_path: Path) -> Iterator[RatingStore]:
    opened = RatingStore(f"sqlite:///{tmp_path}/made/insight.db")
    yield opened
    opened.close()


def test_a_rating_comes_back_as_it_was_given(store: RatingStore) -> None:
    nothing_known = Rating("c2", "m9.1", NOON + timedelta(seconds=1), "", "", None, helpful=False)
    store.put(nothing_known)
    store.put(ONE)
    assert list(store.all(NOON)) == [ONE, nothing_known], "oldest first"
    assert store.of("c1") == {"m1.0": True}
    assert store.of("nobody") == {}


def test_a_message_has_one_rating_which_can_change(store: RatingStore) -> None:
    store.put(ONE)
    store.put(replace(ONE, conversation="c2"))
    changed = replace(ONE, rated=NOON + timedelta(minutes=5), helpful=False)
    store.put(changed)
    assert list(store.all(NOON)) == [replace(ONE, conversation="c2"), changed]
    assert store.of("c1") == {"m1.0": False}


def test_since_is_a_moment_in_any_zone(store: RatingStore) -> None:
    store.put(ONE)
    later = replace(ONE, message="m2.0", rated=NOON + timedelta(hours=1))
    store.put(later)
    tokyo = timezone(timedelta(hours=9))
    assert list(store.all((NOON + timedelta(seconds=1)).astimezone(tokyo))) == [later]
    assert list(store.all(NOON + timedelta(hours=2))) == []


def test_ratings_from_many_threads_are_all_kept(store: RatingStore) -> None:
    with ThreadPoolExecutor(4) as pool:
        list(pool.map(lambda n: store.put(replace(ONE, message=f"m{n % 30}.0", helpful=n % 2 == 0)), range(60)))
    found = list(store.all(NOON))
    assert len(found) == len({rating.message for rating in found}) == 30


def test_an_address_that_cannot_be_used_names_the_setting() -> None:
    with pytest.raises(SettingError, match=r"insight\.store"):
        RatingStore("nonsense://x")
