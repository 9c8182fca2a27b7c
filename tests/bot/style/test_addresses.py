from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.style.addresses import country_of, example_of_postal_code, in_lines, lacks_postal_code
from bot.style.locales import locales


@pytest.mark.parametrize(
    ("address", "tag", "country"),
    [
        ("Lindenallee 4, 22767 Hamburg, Germany", "en", "DE"),
        ("Lindenallee 4, 22767 Hamburg, Deutschland", "de", "DE"),
        ("Lindenallee 4, 22767 Hamburg, Germany", "ja", "DE"),
        ("Lindenallee 4, 22767 Hamburg, Deutschland", "ja", "DE"),
        ("Lindenallee 4\n22767 Hamburg\nDE", "en", "DE"),
        ("48 Alder St, Portland, OR 97209, USA", "en", "US"),
        ("شارع النخيل 9، دبي، الإمارات العربية المتحدة", "ar", "AE"),
        ("日本、大阪市若葉町2-8-1", "ja", "JP"),
        ("中国，北京市朝阳区建国路1号", "zh-Hans", "CN"),
        ("1 Main St, Los Angeles, CA", "en", ""),
        ("Chad, 5 Mill Lane, Bristol", "en", ""),
        ("Lindenallee 4, 22767 Hamburg", "de", ""),
        ("Germany", "en", ""),
        ("", "en", ""),
        (" \n ", "en", ""),
    ],
)
def test_the_country_that_is_named(address: str, tag: str, country: str) -> None:
    assert country_of(address, tag) == country


@pytest.mark.parametrize(
    ("address", "tag", "lines"),
    [
        ("Lindenallee 4, 22767 Hamburg, Germany", "en", ["Lindenallee 4", "22767 Hamburg", "Germany"]),
        ("Lindenallee 4, Hamburg 22767, Deutschland", "de", ["Lindenallee 4", "22767 Hamburg", "Deutschland"]),
        ("Lindenallee 4, Hamburg, 22767, Deutschland", "de", ["Lindenallee 4", "22767 Hamburg", "Deutschland"]),
        ("Lindenallee 4 22767 Hamburg, Deutschland", "de", ["Lindenallee 4", "22767 Hamburg", "Deutschland"]),
        ("Seewiese 5, CH-8008 Zürich, Schweiz", "de", ["Seewiese 5", "CH-8008 Zürich", "Schweiz"]),
        ("Flat 2, 12 Mill Lane, Bristol bs1 4qt, UK", "en", ["Flat 2, 12 Mill Lane", "Bristol", "BS1 4QT", "UK"]),
        ("48 Alder St, Portland, OR 97209, USA", "en", ["48 Alder St", "Portland, OR 97209", "USA"]),
        ("12345 Alder St, Portland, Oregon, 97209, USA", "en", ["12345 Alder St", "Portland, Oregon 97209", "USA"]),
        ("7 rue Boréale, Montréal QC h2t 1s4, Canada", "fr", ["7 rue Boréale", "Montréal QC H2T 1S4", "Canada"]),
        (
            "Rua do Ipê, 90, São Paulo - SP, 01310-100, Brasil",
            "pt-BR",
            ["Rua do Ipê, 90", "São Paulo-SP", "01310-100", "Brasil"],
        ),
        ("Via dei Tigli, 4, 40125 Bologna (BO), Italia", "it", ["Via dei Tigli, 4", "40125 Bologna BO", "Italia"]),
        ("14 नीम मार्ग, नई दिल्ली ११००१६, भारत", "hi", ["14 नीम मार्ग", "नई दिल्ली 110016", "भारत"]),
        ("ул. Знаменка, 19, Москва, 119019, Россия", "ru", ["ул. Знаменка, 19", "Москва", "119019", "Россия"]),
        (
            "日本、東京都千代田区千代田1-1、〒100－0001",
            "ja",
            ["日本", "〒100-0001", "東京都千代田区千代田1-1"],
        ),
        (
            "04524 서울특별시 중구 세종대로 110, 대한민국",
            "ko",
            ["서울특별시 중구 세종대로 110", "04524", "대한민국"],
        ),
    ],
)
def test_lines_as_the_country_has_them(address: str, tag: str, lines: list[str]) -> None:
    assert in_lines(address, country_of(address, tag), tag) == lines


@pytest.mark.parametrize(
    ("address", "country", "tag"),
    [
        ("Lindenallee 4, 22767 Hamburg", "", "de"),
        ("Lindenallee 4, Hamburg, Germany", "DE", "en"),
        ("119019, Москва, ул. Знаменка, 19, Россия", "RU", "ru"),
        ("1-1 Chiyoda, Chiyoda-ku, Tokyo 100-0001, Japan", "JP", "en"),
        ("Av. Insurgentes Sur 100, Roma Norte, 06700 Ciudad de México, CDMX, México", "MX", "es"),
        ("شارع النخيل 9، دبي، الإمارات العربية المتحدة", "AE", "ar"),
        ("somewhere, 22767", "XX", "en"),
    ],
)
def test_what_is_not_beyond_doubt_stays_as_it_was_written(address: str, country: str, tag: str) -> None:
    assert in_lines(address, country, tag) == [address]


@given(
    st.lists(
        st.sampled_from(
            ["Lindenallee 4", "22767", "Hamburg", "Portland", "OR", "97209", "〒100-0001", "東京都", ",", "、"]
        ),
        max_size=9,
    ),
    st.sampled_from([" ", ", ", "\n", ""]),
    st.sampled_from(["DE", "US", "GB", "JP", "KR", "BR", "IN", "RU", "TH", ""]),
)
def test_no_letter_and_no_digit_gets_lost(pieces: list[str], between: str, country: str) -> None:
    address = between.join(pieces)
    lines = in_lines(address, country, "en")
    assert sorted(filter(str.isalnum, "".join(lines))) == sorted(filter(str.isalnum, address))


@given(st.text(max_size=80), st.sampled_from(["DE", "US", "JP", ""]), st.sampled_from(sorted(locales())))
def test_any_text(address: str, country: str, tag: str) -> None:
    country_of(address, tag)
    in_lines(address, country, tag)


@pytest.mark.parametrize(
    ("address", "country", "lacks"),
    [
        ("Lindenallee 4, Hamburg, Germany", "DE", True),
        ("Lindenallee 4, 2276 Hamburg, Germany", "DE", True),
        ("Lindenallee 4, 22767 Hamburg, Germany", "DE", False),
        ("12 Mill Lane, Bristol, UK", "GB", True),
        ("12 Mill Lane, Bristol bs14qt, UK", "GB", False),
        ("東京都千代田区、〒１００－０００１", "JP", False),
        ("नई दिल्ली ११००१६", "IN", False),
        ("شارع النخيل 9، دبي", "AE", False),
        ("5 Lê Lợi, Hà Nội", "VN", False),
    ],
)
def test_a_postal_code_is_missed_where_the_country_needs_one(address: str, country: str, lacks: bool) -> None:
    assert lacks_postal_code(address, country) is lacks


def test_examples_have_the_form_that_is_asked_for() -> None:
    for country in ("DE", "GB", "US", "JP", "BR", "IN", "NL", "PL"):
        example = example_of_postal_code(country)
        assert example
        assert not lacks_postal_code(f"Somewhere 1, {example}", country)
    assert example_of_postal_code("AE") == ""
