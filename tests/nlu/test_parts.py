"""Unclear messages of several sentences: how they are cut, and which sentence decides."""

from __future__ import annotations

import pytest

from nlu.intents import Intent
from nlu.parts import CLEAR, MOST, clearest, parts


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Où est ma commande ? C'est inadmissible !",
            ["Où est ma commande ?", "C'est inadmissible !"],
        ),
        ("注文はどこですか？もう三週間も待っています。", ["注文はどこですか？", "もう三週間も待っています。"]),
        ("मेरा ऑर्डर कहाँ है? तीन हफ़्ते हो गए।", ["मेरा ऑर्डर कहाँ है?", "तीन हफ़्ते हो गए।"]),
        ("Where is it now\nI want my money back", ["Where is it now", "I want my money back"]),
        ("Where is my order", []),
        ("Hi! Where is my order?", []),  # a greeting is too short, and what is left was read already
        ("It costs 4.90 EUR at www.shop.example today", []),
        ("", []),
        ("Where is my order? " * 20, ["Where is my order?"] * MOST),
    ],
)
def test_a_message_is_cut_at_the_ends_of_its_sentences(text: str, expected: list[str]) -> None:
    assert parts(text) == expected


def intent(label: str, score: float, in_scope: float = 1.0) -> Intent:
    return Intent(label, score, in_scope, ((label, score),))


def test_the_surest_request_decides() -> None:
    found = clearest([intent("order_status", 0.8), intent("invoice", 0.9), intent("thank", 0.99)], 0.5)
    assert found == intent("invoice", 0.9)


def test_nothing_decides_where_nothing_is_clear() -> None:
    unclear = [intent("invoice", CLEAR - 0.01), intent("order_status", 0.9, in_scope=0.4), intent("complain", 0.9)]
    assert clearest(unclear, 0.5) is None
    assert clearest([], 0.5) is None
