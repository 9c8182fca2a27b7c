"""Numbers, units, times and links as twenty languages write them."""

from __future__ import annotations

from decimal import Decimal
from itertools import product

import pytest

from retrieval.report.values import Value, agree, normalised, values


def sure(text: str, language: str) -> list[Value]:
    return [value for value in values(text, language) if value.sure]


def contradict(one: tuple[str, str], other: tuple[str, str]) -> bool:
    """Whether either of two texts has a sure value that the other lacks. one, other: text and language."""
    here, there = values(*one), values(*other)
    return any(
        value.sure and not any(agree(value, match) for match in against)
        for of, against in ((here, there), (there, here))
        for value in of
    )


THIRTY_DAYS = {
    "en": "30 days", "de": "innerhalb von 30 Tagen", "fr": "trente jours", "es": "treinta días", "it": "30 giorni",
    "pt-BR": "30 dias", "nl": "30 dagen", "pl": "trzydziestu dni", "ru": "тридцати дней", "uk": "30 днів",
    "tr": "otuz gün içinde", "ar": "٣٠ يومًا", "hi": "३० दिन", "vi": "ba mươi ngày", "id": "tiga puluh hari",
    "ko": "30일", "ja": "三十日以内", "zh-Hans": "三十天", "zh-Hant": "30 天", "th": "๓๐ วัน",
}  # fmt: skip
TWO_YEARS = {
    "en": "two years", "de": "zwei Jahre", "fr": "2 ans", "es": "dos años", "it": "due anni", "pt-BR": "24 meses",
    "nl": "twee jaar", "pl": "dwa lata", "ru": "два года", "uk": "два роки", "tr": "iki yıl", "ar": "ضمان مدته سنتان",
    "hi": "दो साल", "vi": "hai năm", "id": "dua tahun", "ko": "2년", "ja": "二年間", "zh-Hans": "两年",
    "zh-Hant": "兩年", "th": "สองปี",
}  # fmt: skip
HALF_PAST_TWO = {
    "en": "by 2:30 pm", "de": "bis 14:30 Uhr", "fr": "jusqu'à 14 h 30", "es": "hasta las 2:30 p. m.",
    "it": "alle 14.30",
    "pt-BR": "até 14h30", "nl": "om 14.30 uur", "pl": "do 14:30", "ru": "до 14:30", "uk": "до 14:30",
    "tr": "saat 14.30", "ar": "٢:٣٠ مساءً", "hi": "दोपहर 2:30 बजे", "vi": "14 giờ 30", "id": "pukul 14.30",
    "ko": "오후 2시 30분", "ja": "午後2時30分", "zh-Hans": "下午2点半", "zh-Hant": "下午 2:30", "th": "14.30 น.",
}  # fmt: skip
THOUSANDS = {
    "en": "1,500 euros", "de": "1.500 Euro", "fr": "1\u202f500 €", "es": "1500 euros", "it": "1.500 euro",
    "pt-BR": "R$ 1.500", "nl": "€ 1.500", "pl": "1 500 euro", "ru": "1 500 евро", "uk": "1500 євро", "tr": "1.500 avro",
    "ar": "١٬٥٠٠ يورو", "hi": "1,500 यूरो", "vi": "1.500 euro", "id": "1.500 euro", "ko": "1,500유로",
    "ja": "1,500ユーロ", "zh-Hans": "1500欧元", "zh-Hant": "1,500 歐元", "th": "1,500 ยูโร",
}  # fmt: skip
PRICE = {
    "en": "4.90 EUR", "de": "4,90 €", "fr": "4,90 €", "es": "4,90 euros", "it": "€ 4,90", "ja": "4.90ユーロ",
    "ar": "٤٫٩٠ يورو", "ru": "4,90 евро", "hi": "४.९० यूरो", "zh-Hans": "4.90 欧元", "en-GB": "€4.90",
}  # fmt: skip
NEW_YEAR = {
    "en": "until 31 January", "de": "bis 31. Januar", "fr": "jusqu'au 31 janvier", "ru": "до 31 января",
    "ja": "1月31日まで", "ko": "1월 31일", "zh-Hans": "1月31日", "ar": "31 يناير", "vi": "31 tháng 1",
    "th": "31 มกราคม", "pl": "31 stycznia",
}  # fmt: skip


@pytest.mark.parametrize(
    "texts", [THIRTY_DAYS, TWO_YEARS, HALF_PAST_TWO, THOUSANDS, PRICE, NEW_YEAR], ids=lambda texts: texts["en"]
)
def test_the_same_in_every_language_agrees(texts: dict[str, str]) -> None:
    wrong = [
        (one, other)
        for (tag, one), (tag2, other) in product(texts.items(), repeat=2)
        if contradict((one, tag), (other, tag2))
    ]
    assert wrong == []


@pytest.mark.parametrize("tag", THIRTY_DAYS)
def test_another_number_or_unit_contradicts_in_every_language(tag: str) -> None:
    assert contradict((THIRTY_DAYS[tag], tag), ("20 days", "en"))
    assert contradict((THIRTY_DAYS[tag], tag), ("30 weeks", "en"))
    assert contradict((TWO_YEARS[tag], tag), ("3 years", "en"))
    assert contradict((HALF_PAST_TWO[tag], tag), ("by 2:30 am", "en"))
    assert contradict((THOUSANDS[tag], tag), ("1.50 EUR", "en"))


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (("within 24 hours", "en"), ("innerhalb eines Tages", "de")),
        (("60 minutes", "en"), ("une heure", "fr")),
        (("14 days", "en"), ("zwei Wochen", "de")),
        (("14 days", "en"), ("a fortnight", "en")),
        (("within 2 days", "en"), ("이틀 안에", "ko")),
        (("24 hours", "en"), ("сутки", "ru")),
        (("at 14:00", "en"), ("um 14 Uhr", "de")),
        (("at 14:00", "en"), ("à 14 h", "fr")),
        (("12 noon", "en"), ("12:00 Uhr mittags", "de")),
        (("2–3 working days", "en"), ("2 bis 3 Werktage", "de")),
        (("a discount of 20%", "en"), ("%20 indirim", "tr")),
        (("50,000 won", "en"), ("5만 원", "ko")),
        (("4 digits", "en"), ("vier Ziffern", "de")),
        (("both photos, 2 of them", "en"), ("beide Fotos", "de")),
        (("1. Go there", "en"), ("Geh dorthin", "de")),
        (("a parcel", "en"), ("1 Paket", "de")),
        (("see https://help.kestrel.example/en/x", "en"), ("siehe help.kestrel.example/de/x.", "de")),
        (("[here](../en/x.md)", "en"), ("[hier](../de/y.md)", "de")),
        (("call +49 40 66969 120", "en"), ("Telefon +49 (40) 66969-120", "de")),
        (("十分に乾かす", "ja"), ("Dry it well", "en")),
        (("within 15 minutes", "en"), ("15分以内", "ja")),
        (("24 December 2026", "en"), ("24.12.2026", "de")),
        (("on 2026-12-24", "en"), ("le 24/12/2026", "fr")),
    ],
)
def test_other_ways_of_saying_it_agree(one: tuple[str, str], other: tuple[str, str]) -> None:
    assert not contradict(one, other)
    assert not contradict(other, one)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (("write to service@kestrel.example", "en"), ("an support@kestrel.example", "de")),
        (("kestrel.example/track", "en"), ("kestrel.example/returns", "de")),
        (("call +49 40 66969 120", "en"), ("Telefon +49 40 66969 121", "de")),
        (("24 December", "en"), ("24. November", "de")),
        (("10 EUR", "en"), ("10 £", "de")),
        (("10%", "en"), ("10 EUR", "de")),
        (("within two weeks", "en"), ("innerhalb von drei Wochen", "de")),
        (("until 6 pm", "en"), ("午前6時まで", "ja")),
    ],
)
def test_differences_contradict(one: tuple[str, str], other: tuple[str, str]) -> None:
    assert contradict(one, other)
    assert contradict(other, one)


def test_readings_follow_the_language() -> None:
    assert sure("1.500", "de")[0].readings == {Decimal(1500)}
    assert sure("1.500", "en")[0].readings == {Decimal(1500), Decimal("1.5")}
    assert sure("1.234,50", "en")[0].readings == {Decimal("1234.50")}


def test_a_value_stands_where_it_says() -> None:
    line = "Within ３０ days, write to a@b.example"
    for value in values(line, "en"):
        assert value.line == normalised(line)
        assert value.shown in {"30", "a@b.example"}


@pytest.mark.parametrize("tag", ["", "xx", "sw", "en-US", "zh-Hant-HK"])
def test_any_tag_is_read(tag: str) -> None:
    assert [value.shown for value in sure("30 or https://a.example/b", tag)] == ["https://a.example/b", "30"]
