from __future__ import annotations

import json
from datetime import date, time
from decimal import Decimal
from typing import Any

import pytest

from bot.reply import facts
from bot.reply.hours import opening_hours
from bot.style import formats


def travelled(value: Any) -> Any:
    """As it arrives from the action server."""
    return json.loads(json.dumps(value))


DAY = date(2019, 11, 24)


def test_facts_come_out_in_the_customers_language() -> None:
    sent = travelled(
        {
            "order": "KS-104233",
            "date": facts.day(DAY),
            "time": facts.clock(time(8, 30)),
            "amount": facts.money(Decimal("49.90"), "EUR"),
            "orders": facts.any_of(["KS-104202", "KS-104227"]),
            "language": facts.language("fr"),
            "count": 2,
            "phone": facts.phone("+494066969120"),
            "address": facts.postal("Lindenallee 4, 22767 Hamburg, Deutschland", "DE"),
            "hours": facts.hours((5, 0), time(8), time(20), "Europe/Berlin"),
            "tone": facts.message("change-of-manner-tone-formal"),
        }
    )
    assert facts.render(sent, "de") == {
        "order": "KS-104233",
        "date": formats.day(DAY, "de"),
        "time": "08:30",
        "amount": "49,90\xa0€",
        "orders": "KS-104202 oder KS-104227",
        "language": "Französisch",
        "count": 2,
        "phone": "+49 40 66969120",
        "address": "Lindenallee 4\n22767 Hamburg\nDeutschland",
        "hours": opening_hours((0, 5), time(8), time(20), "Europe/Berlin", tag="de"),
        "tone": "förmlich",
    }


def test_the_region_counts() -> None:
    sent = travelled({"amount": facts.money(Decimal("49.90"), "EUR"), "time": facts.clock(time(20))})
    assert facts.render(sent, "de", "AT")["amount"] == "€\xa049,90"
    assert facts.render(sent, "en", "GB")["time"] == "20:00"


def test_a_number_is_national_in_its_own_country() -> None:
    assert facts.render({"phone": facts.phone("+494066969120")}, "de", "DE")["phone"] == "040 66969120"


def test_each_line_of_an_address_keeps_its_direction_in_right_to_left_text() -> None:
    address = facts.postal("Lindenallee 4, 22767 Hamburg, Germany", "DE")
    lines = str(facts.render({"address": address}, "ar")["address"]).splitlines()
    assert lines == ["\u2068Lindenallee 4\u2069", "\u206822767 Hamburg\u2069", "\u2068Germany\u2069"]


def test_amounts_are_exact() -> None:
    assert travelled(facts.money(Decimal("0.10") + Decimal("0.20"), "EUR")) == {"amount": "0.30", "currency": "EUR"}


def test_names_are_written_as_fluent_writes_them() -> None:
    assert list(facts.render({"new_address": "x"}, "en")) == ["new-address"]


@pytest.mark.parametrize(("value", "expected"), [("a", "a"), (3, 3), (1.5, 1.5), (None, "None"), ("", "")])
def test_plain_values_stay(value: object, expected: object) -> None:
    assert facts.render({"x": value}, "en") == {"x": expected}


def test_an_instruction_inside_a_fact_stays_text() -> None:
    hostile = "{ $email } <b>"
    assert facts.render({"order": hostile}, "en") == {"order": hostile}


@pytest.mark.parametrize("register", ["formal", "informal"])
def test_a_message_inside_a_sentence_speaks_in_the_same_register(register: str) -> None:
    sent = {"why": facts.message("change-of-manner-from-stated")}
    written = facts.render(sent, "de", "", {"register": register})["why"]
    assert written == ("Ihr Wunsch" if register == "formal" else "dein Wunsch")
