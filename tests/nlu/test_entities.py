"""Order numbers, e-mail addresses, dates, amounts and phones in every supported language's way of writing them."""

from __future__ import annotations

import time
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from nlu.entities import extract, is_bare, names_something, nothing_else
from tests.samples import STRANGE

TODAY = date(2025, 11, 24)


def values(text: str, kind: str) -> list[str]:
    return [entity.value for entity in extract(text, TODAY) if entity.kind == kind]


@pytest.mark.parametrize(
    "text",
    [
        *("KS-104233", "ks-104233", "KS104233", "KS 104233", "KS–104233", "KS_104233", "KS\u00a0104233"),
        *("my order is 104233.", "#104233", "(104233)", "order:104233", "104233?", "104233 please"),
        *("注文番号は104233です", "订单号104233还没到", "注文：ＫＳ－１０４２３３", "주문번호 104233이에요"),
        *("طلبي رقم ١٠٤٢٣٣", "سفارش ۱۰۴۲۳۳", "मेरा ऑर्डर १०४२३३", "\u200f104233\u200f"),
    ],
)
def test_order_numbers_are_found_however_they_are_written(text: str) -> None:
    assert values(text, "order_number") == ["KS-104233"]


@pytest.mark.parametrize(
    "text",
    [
        *("12345", "1042331", "KS-10423", "KS-1042331", "XKS-104233A", "104233abc", "abc104233", "+104233"),
        *("104233.50", "0,104233", "über104233", "10 42 33"),
    ],
)
def test_other_numbers_are_no_order_numbers(text: str) -> None:
    assert values(text, "order_number") == []


def test_two_orders_are_found_in_their_order() -> None:
    assert values("KS-104233 and then 104207", "order_number") == ["KS-104233", "KS-104207"]


@pytest.mark.parametrize(
    ("text", "address"),
    [
        ("write to Ana.Lima+shop@Example.co.uk, please", "ana.lima+shop@example.co.uk"),
        ("邮箱是ana@example.com谢谢", "ana@example.com"),
        ("ana＠example.com", "ana@example.com"),
        ("<ana_b-c@mail.example.museum>", "ana_b-c@mail.example.museum"),
    ],
)
def test_mail_addresses(text: str, address: str) -> None:
    assert values(text, "email") == [address]


@pytest.mark.parametrize("text", ["ana@example", "@ana", "ana at example.com", "a@.com", "ana@-"])
def test_what_is_no_mail_address(text: str) -> None:
    assert values(text, "email") == []


def test_an_order_number_inside_an_address_belongs_to_the_address() -> None:
    found = extract("ks-104233@example.com", TODAY)
    assert [(entity.kind, entity.value) for entity in found] == [("email", "ks-104233@example.com")]


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("2025-11-03", "2025-11-03"),
        ("2025年11月3日に注文", "2025-11-03"),
        ("11月3日", "2025-11-03"),
        ("11월 3일에 주문했어요", "2025-11-03"),
        ("3.11.2025", "2025-11-03"),
        ("am 3.11. bestellt", "2025-11-03"),
        ("3/11/25", "2025-11-03"),
        ("11/23/2025", "2025-11-23"),  # only month first is a date
        ("٣/١١/٢٠٢٥", "2025-11-03"),
        ("3. November 2025", "2025-11-03"),
        ("November 3rd, 2025", "2025-11-03"),
        ("3 de noviembre de 2025", "2025-11-03"),
        ("3 novembre", "2025-11-03"),
        ("3 de março", "2025-03-03"),
        ("१५ नवंबर", "2025-11-15"),
        ("٣ نوفمبر", "2025-11-03"),
        ("12 APRİL", "2025-04-12"),  # typed on a Turkish keyboard
        ("today", "2025-11-24"),
        ("MORGEN", "2025-11-25"),
        ("aujourd’hui", "2025-11-24"),
        ("ayer", "2025-11-23"),
        ("昨日届きました", "2025-11-23"),
        ("내일까지 와야 해요", "2025-11-25"),
        ("明天", "2025-11-25"),
        ("امبارح", "2025-11-23"),
        ("आज", "2025-11-24"),
        ("3 ноября", "2025-11-03"),
        ("3 листопада", "2025-11-03"),
        ("3 listopada", "2025-11-03"),
        ("3 kasım", "2025-11-03"),
        ("3 tháng 11", "2025-11-03"),
        ("3 พฤศจิกายน", "2025-11-03"),
        ("3 desember", "2025-12-03"),
        ("3 maart", "2025-03-03"),
        ("завтра", "2025-11-25"),
        ("dün gelmedi", "2025-11-23"),
        ("พรุ่งนี้", "2025-11-25"),
    ],
)
def test_dates(text: str, day: str) -> None:
    assert values(text, "date") == [day]


@pytest.mark.parametrize(
    "text",
    ["2025-13-40", "32.1.2025", "31/02/2025", "1/2/3/4", "Guten Morgen", "todays", "mayor 5", "99月99日", "tem 2 dias"],
)
def test_what_is_no_date(text: str) -> None:
    assert values(text, "date") == []


@pytest.mark.parametrize(
    ("text", "amount"),
    [
        *(("49,90 €", "49.90 EUR"), ("€49.90", "49.90 EUR"), ("1.234,50 €", "1234.50 EUR"), ("1234 €", "1234 EUR")),
        *(("1,234.50 USD", "1234.50 USD"), ("CHF 1'200.50", "1200.50 CHF"), ("2 500 euros", "2500 EUR")),
        *(("R$ 59,90", "59.90 BRL"), ("US$ 5", "5 USD"), ("3000円でした", "3000 JPY"), ("120块", "120 CNY")),
        *(("15,000원", "15000 KRW"), ("₹499", "499 INR"), ("५०० रुपये", "500 INR"), ("٥٠ ريال", "50 SAR")),
        *(("5 İNR", "5 INR"), ("10 REAİS", "10 BRL"), ("共EUR 50", "50 EUR")),
    ],
)
def test_amounts(text: str, amount: str) -> None:
    assert values(text, "amount") == [amount]


@pytest.mark.parametrize("text", ["couleur 2", "chauffeur 30", "5 europe", "50 %", "€", "euro"])
def test_what_is_no_amount(text: str) -> None:
    assert values(text, "amount") == []


def test_an_amount_after_an_order_number_stands_alone() -> None:
    found = [(entity.kind, entity.value) for entity in extract("KS-104233 49,90 €", TODAY)]
    assert found == [("order_number", "KS-104233"), ("amount", "49.90 EUR")]


def test_offsets_hold_where_digits_are_of_another_script() -> None:
    text = "😡 طلبي رقم ١٠٤٢٣٣ شكرا"
    (entity,) = extract(text, TODAY)
    assert text[entity.start : entity.end] == "١٠٤٢٣٣"


def test_today_is_the_real_day_where_none_is_given() -> None:
    before = date.today()
    (entity,) = extract("today")
    assert entity.value in {before.isoformat(), date.today().isoformat()}


@pytest.mark.parametrize(
    "text",
    [
        "KS-104233",
        "hi, 104233",
        "ana@example.com",
        "104233です",
        "KS-104233 ana@example.com",
        "#104233!!",
        "١٠٤٢٣٣ 👍",
    ],
)
def test_a_number_or_address_and_nothing_else(text: str) -> None:
    assert nothing_else(text, extract(text))


@pytest.mark.parametrize("text", ["", "hello", "49,90 €", "today", "cancel KS-104233", "KS-104233 kaputt"])
def test_a_message_that_says_more_or_has_neither(text: str) -> None:
    assert not nothing_else(text, extract(text))


@pytest.mark.parametrize(
    ("text", "named"),
    [("cancel my order KS-104233", True), ("I am ana@example.com", True), ("49,90 € today", False), ("", False)],
)
def test_whether_a_message_names_an_order_or_a_customer(text: str, named: bool) -> None:
    assert names_something(extract(text)) is named


@pytest.mark.parametrize(
    ("text", "region", "found"),
    [
        ("KS-104233, 040 104233", "DE", ["order_number KS-104233", "phone +4940104233"]),
        ("+49 40 66969120, 104233", "US", ["phone +494066969120", "order_number KS-104233"]),
        ("commande du 12.11.2025, 06.12.10.24.15", "FR", ["date 2025-11-12", "phone +33612102415"]),
        ("49,90 € 040 1234567", "DE", ["amount 49.90 EUR", "phone +49401234567"]),
        ("am 24.11. 040 1234567", "DE", ["date 2025-11-24", "phone +49401234567"]),
        ("ana@example.com, ０９０－１２３４－５６７８", "JP", ["email ana@example.com", "phone +819012345678"]),
        ("اتصل بي ٠١٠١٢٣٤٥٦٧٨ طلبي ١٠٤٢٣٣", "EG", ["phone +201012345678", "order_number KS-104233"]),
        ("Rp 81.234.567", "ID", ["amount 81234567 IDR"]),
        ("104233", "DE", ["order_number KS-104233"]),
        ("24.11.25", "DE", ["date 2025-11-24"]),
        ("IBAN DE89 3704 0044 0532 0130 00", "DE", []),
    ],
)
def test_phone_numbers_beside_other_numbers(text: str, region: str, found: list[str]) -> None:
    assert [f"{entity.kind} {entity.value}" for entity in extract(text, TODAY, region)] == found


def test_a_phone_number_and_nothing_else() -> None:
    assert nothing_else("+49 40 66969120!", extract("+49 40 66969120!"))
    assert nothing_else("it is 040 66969120", extract("it is 040 66969120", region="DE"))
    assert not nothing_else("call 040 66969120 please", extract("call 040 66969120 please", region="DE"))


def test_six_digits_alone_are_told_from_a_full_order_number() -> None:
    text = "104233 KS-104207"
    assert [is_bare(entity, text) for entity in extract(text)] == [True, False]


@pytest.mark.parametrize("name", STRANGE)
def test_strange_texts_are_read_quickly(name: str) -> None:
    start = time.process_time()
    extract(STRANGE[name], TODAY)
    assert time.process_time() - start < 2  # the row of digits once took eleven seconds


PIECES = st.sampled_from(
    [
        "KS-",
        "104233",
        "1",
        ".",
        ",",
        "/",
        "-",
        " ",
        "€",
        "R$",
        "EUR",
        "İNR",
        "a@b.co",
        "may",
        "APRİL",
        "月",
        "日",
        "٣",
        "#",
    ]
)


@given(st.one_of(st.text(), st.lists(PIECES).map("".join), st.text(st.characters(), max_size=40)))
def test_spans_lie_inside_the_text_in_order_and_apart(text: str) -> None:
    found = extract(text, TODAY, "DE")
    end = 0
    for entity in found:
        assert end <= entity.start < entity.end <= len(text)
        assert entity.value
        assert entity.kind in {"email", "order_number", "date", "amount", "phone"}
        end = entity.end
    nothing_else(text, found)


@given(st.dates(date(2000, 1, 1), date(2099, 12, 31)))
def test_every_iso_date_is_read_as_itself(day: date) -> None:
    assert values(day.isoformat(), "date") == [day.isoformat()]


@given(st.integers(100_000, 999_999), st.sampled_from(["", "hi ", "注文 ", "طلب "]))
def test_every_six_digits_are_an_order_number(number: int, before: str) -> None:
    assert values(f"{before}{number}", "order_number") == [f"KS-{number}"]
