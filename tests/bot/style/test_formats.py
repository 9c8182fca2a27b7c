from __future__ import annotations

import unicodedata
from datetime import date, time, timedelta
from decimal import Decimal

import pytest

from bot.style import formats
from bot.style.locales import locales

LANGUAGES = sorted(locales())
LONG_AGO = date(2019, 11, 24)


@pytest.mark.parametrize(
    ("tag", "region", "expected"),
    [
        ("de", "", "24. November 2019"),
        ("de", "AT", "24. November 2019"),
        ("en", "", "November 24, 2019"),
        ("en", "GB", "24 November 2019"),
        ("fr", "", "24 novembre 2019"),
        ("ja", "", "2019年11月24日"),
        ("zh-Hant", "", "2019年11月24日"),
        ("ko", "", "2019년 11월 24일"),
        ("pt-BR", "", "24 de novembro de 2019"),
    ],
)
def test_a_day_is_written_as_the_language_and_region_write_it(tag: str, region: str, expected: str) -> None:
    assert formats.day(LONG_AGO, tag, region) == expected


@pytest.mark.parametrize("tag", LANGUAGES)
def test_the_year_stands_only_where_it_could_be_doubted(tag: str) -> None:
    near = date.today() + timedelta(days=20)
    assert str(near.year) not in formats.day(near, tag)
    assert str(near.day) in formats.day(near, tag)
    assert "2019" in formats.day(LONG_AGO, tag)


@pytest.mark.parametrize(
    ("tag", "region", "currency", "expected"),
    [
        ("de", "", "EUR", "1.249,90 €"),
        ("de", "AT", "EUR", "€ 1.249,90"),
        ("de", "CH", "CHF", "CHF 1’249.90"),
        ("en", "", "EUR", "€1,249.90"),
        ("en", "", "GBP", "£1,249.90"),
        ("fr", "", "EUR", "1 249,90 €"),
        ("hi", "", "INR", "₹1,249.90"),
    ],
)
def test_money_is_written_as_the_language_and_region_write_it(
    tag: str, region: str, currency: str, expected: str
) -> None:
    written = unicodedata.normalize("NFKC", formats.money(Decimal("1249.90"), currency, tag, region))
    assert written.replace(" ", "") == unicodedata.normalize("NFKC", expected).replace(" ", "")


def test_yen_have_no_decimals() -> None:
    assert formats.money(Decimal(4900), "JPY", "ja") == "￥4,900"


@pytest.mark.parametrize("tag", LANGUAGES)
def test_digits_are_latin_as_in_the_order_numbers_beside_them(tag: str) -> None:
    texts = (
        formats.day(LONG_AGO, tag),
        formats.clock(time(13, 5), tag),
        formats.money(Decimal("49.90"), "EUR", tag),
    )
    for text in texts:
        digits = [character for character in text if character.isdecimal()]
        assert digits
        assert all(digit in "0123456789" for digit in digits)


def test_clocks() -> None:
    assert formats.clock(time(8), "de") == "08:00"
    assert unicodedata.normalize("NFKC", formats.clock(time(20), "en")) == "8:00 PM"
    assert formats.clock(time(20), "en", "GB") == "20:00"


def test_a_region_that_cldr_has_not_with_this_language_is_passed_over() -> None:
    assert formats.day(LONG_AGO, "de", "ZZ") == formats.day(LONG_AGO, "de")
    assert formats.money(Decimal(5), "EUR", "ja", "BR") == formats.money(Decimal(5), "EUR", "ja")


def test_lists_end_in_or() -> None:
    assert formats.listing(["A", "B", "C"], "de") == "A, B oder C"
    assert formats.listing(["A", "B"], "en") == "A or B"
    assert formats.listing(["A"], "fr") == "A"
    assert formats.listing([], "fr") == ""


@pytest.mark.parametrize(
    ("code", "tag", "expected"),
    [
        ("de", "en", "German"),
        ("de", "de", "Deutsch"),
        ("pt-BR", "en", "Portuguese (Brazil)"),
        ("la", "en", "Latin"),
        ("sw", "fr", "swahili"),
        ("xx", "en", "xx"),
        ("xx-YY", "en", "xx-YY"),
        ("😀", "en", "😀"),
        ("", "en", ""),
    ],
)
def test_names_of_languages(code: str, tag: str, expected: str) -> None:
    assert formats.language_name(code, tag) == expected


@pytest.mark.parametrize("tag", LANGUAGES)
def test_every_language_has_a_name_in_every_language(tag: str) -> None:
    for other in LANGUAGES:
        assert formats.language_name(other, tag) != other
