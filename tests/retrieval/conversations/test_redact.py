"""Personal data is gone, what is not personal stays."""

from __future__ import annotations

import pytest

from retrieval.conversations import numbers, placeholders
from retrieval.conversations.conversation import Conversation, Message
from retrieval.conversations.redact import redact, redacted
from tests.retrieval.conversations.personal import TEXTS, Personal

KEEP = frozenset({"shop.example", "08001234567"})


def clean(text: str, *names: str, language: str = "en") -> str:
    (found,) = redact([text], language=language, names_known=names, keep=KEEP)
    return found


def test_there_are_texts_in_at_least_twelve_languages() -> None:
    assert len({text.language.split("-")[0] for text in TEXTS if text.gone}) >= 12


@pytest.mark.parametrize("text", TEXTS, ids=[f"{number}-{text.language}" for number, text in enumerate(TEXTS)])
def test_personal_data_goes_and_the_rest_stays(text: Personal) -> None:
    found = clean(text.text, *text.names, language=text.language)
    assert [piece for piece in text.gone if piece in found] == []
    assert [piece for piece in text.stays if piece not in found] == []
    assert (placeholders.found(found) != []) == bool(text.gone)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Dear Anna,\nthanks", "Dear [name],\nthanks"),
        ("write to anna@example.org please", "write to [e-mail address] please"),
        ("write to anna (at) example.org", "write to [e-mail address]"),
        ("call +49 30 901820 now", "call [phone number] now"),
        ("order #A-99183-22 is late", "order [order number] is late"),
        ("pay to GB82 WEST 1234 5698 7654 32 today", "pay to [bank account] today"),
        ("card 4111-1111-1111-1111 please", "card [card number] please"),
        ("from 10.0.12.7", "from [IP address]"),
        ("born 3.4.1979", "born [date]"),
        ("see https://shop.test/o/99182733", "see [link]"),
    ],
)
def test_each_kind_has_its_placeholder(text: str, expected: str) -> None:
    assert clean(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "Hi, I want to return a tent",
        "Hello, Just now I saw that my card was charged",
        "It costs 1.299,00 € or 12.500 yen or 129,000 VND",
        "Open from 09:30 to 18:00 on 24.12. and 24/12/2024",
        "In 2023-2024 more than 733 000 people came",
        "おはようございます！予約したいです。ワンちゃんと行くんですが",
        "See https://help.example.com/en/articles/returns-and-refunds",
        "Write to help@shop.example or call 0800 1234567",
        "Press the button for 10 seconds until WH-1000XM5 is shown",
    ],
)
def test_what_is_not_personal_stays(text: str) -> None:
    assert clean(text) == text


def test_a_name_found_once_is_gone_everywhere_in_the_conversation() -> None:
    found = redact(
        ["My name is Nadia Petrov", "Thanks Nadia, I told PETROV's brother. nadia petrov will wait"],
        language="en",
        names_known=(),
        keep=KEEP,
    )
    assert not any(name in text.casefold() for text in found for name in ("nadia", "petrov"))


def test_a_name_that_is_a_word_is_only_taken_with_a_capital() -> None:
    assert clean("Will wrote that it will rain", "Will Smith") == "[name] wrote that it will rain"
    assert clean("The market opens, Mark is there", "Mark") == "The market opens, [name] is there"


@pytest.mark.parametrize(
    ("check", "good", "bad"),
    [
        (numbers.is_card, "4111 1111 1111 1111", "4111 1111 1111 1112"),
        (numbers.is_card, "378282246310005", "1111111111111111"),
        (numbers.is_iban, "DE89 3704 0044 0532 0130 00", "DE89 3704 0044 0532 0130 01"),
        (numbers.is_iban, "FR1420041010050500013M02606", "FR14"),
    ],
)
def test_checksums(check: object, good: str, bad: str) -> None:
    assert callable(check)
    assert check(good)
    assert not check(bad)


def test_what_has_no_good_checksum_goes_as_a_number() -> None:
    assert clean("card 4111 1111 1111 1112") == "card [order number]"


@pytest.mark.parametrize(
    ("url", "personal"),
    [
        ("https://shop.example/reset?token=9f8a7c6b5d4e", True),
        ("https://shop.example/orders/99182733", True),
        ("https://shop.example/i/aB3dE5fG7hJ9", True),
        ("https://shop.example/?user=anna@example.org", True),
        ("https://help.example/hc/en-us/articles/360001234567-Returns", False),
        ("https://shop.example/tents?sort=price&lang=en", False),
        ("www.shop.example/returns", False),
    ],
)
def test_addresses_that_lead_to_one_person(url: str, personal: bool) -> None:
    assert numbers.has_token(url) is personal


def test_a_conversation_named_by_a_telephone_number_gets_another_name() -> None:
    one = Conversation("whatsapp:+4930901820", (Message("customer", "hi"),), names=("Anna",))
    found = redacted(one, KEEP)
    assert "901820" not in found.id
    assert found.id == redacted(one, KEEP).id
    assert found.names == ()
    assert redacted(Conversation("ticket-4711", ()), KEEP).id == "ticket-4711"


def test_strange_texts_do_no_harm() -> None:
    for text in ("", " \n", "\ud800 half", "1" * 5000, "a@" * 2000, "A " * 3000, "Dear " * 500, "（" * 500, "\x00"):
        assert isinstance(clean(text), str)
