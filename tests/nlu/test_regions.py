from __future__ import annotations

import pytest

from nlu.regions import likely_region, region_of_locale


@pytest.mark.parametrize(
    ("tag", "region"),
    [("en", "US"), ("de", "DE"), ("ar", "EG"), ("zh-Hans", "CN"), ("zh-Hant", "TW"), ("pt-BR", "BR"), ("xx", "")],
)
def test_where_most_writers_of_a_language_are(tag: str, region: str) -> None:
    assert likely_region(tag) == region


@pytest.mark.parametrize(
    ("locale", "language", "region"),
    [
        ("de-AT", "de", "AT"),
        ("de_ch", "de", "CH"),
        ("zh-Hant-HK", "zh-Hant", "HK"),
        ("en-GB", "de", ""),
        ("de", "de", ""),
        ("", "de", ""),
        (None, "de", ""),
    ],
)
def test_the_region_of_a_locale_counts_for_its_own_language(locale: str | None, language: str, region: str) -> None:
    assert region_of_locale(locale, language) == region
