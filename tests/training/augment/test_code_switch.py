"""Words of another language within a message."""

from __future__ import annotations

import random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.samples import STRANGE
from training.augment.code_switch import Phrases

ROWS = [
    {"lang": lang, "text": text, "en": english}
    for lang, text, english in [
        ("de", "Rückerstattung", "Refund"),
        ("de", "Kreditkarte", "Credit Card"),
        ("de", "Stand", "State"),
        ("de", "Stand", "Status"),
        ("de", "Ihre Bestellung", "Your order"),
        ("de", "keine", "None"),
        ("de", "%{count} Artikel", "%{count} items"),
        ("de", "Die Bestellung wurde nicht gefunden", "Order not found"),
        ("fr", "plus", "More"),
        ("es-MX", "Número de pedido", "Order Number"),
        ("zh-CN", "退款", "Refund"),
        ("ja", "返品", "Return"),
        ("ko", "반품", "Return"),
        ("hi", "संपर्क करें", "Contact"),
        ("tr", "IP Adresi", "IP Address"),
    ]
]
PHRASES = Phrases(ROWS)


def ways(text: str, language: str) -> set[str]:
    return {PHRASES.switch(text, language, random.Random(seed)) for seed in range(40)}


@pytest.mark.parametrize(
    ("language", "text", "mixed"),
    [
        ("de", "Wo bleibt meine Rückerstattung?", "Wo bleibt meine refund?"),
        ("de", "Rückerstattung auf die Kreditkarte!", "Refund auf die credit card!"),
        ("es", "¿Cuál es el número de pedido?", "¿Cuál es el order number?"),
        ("zh", "我要退款可以吗", "我要 refund 可以吗"),
        ("ja", "返品したい", "Return したい"),
        ("ko", "이거 반품하고 싶어요", "이거 return하고 싶어요"),
        ("hi", "हमसे संपर्क करें।", "हमसे contact।"),
        ("tr", "Benim IP adresi nedir", "Benim IP address nedir"),
        ("en", "where is my refund", "where is my Rückerstattung"),
        ("en", "where is my refund", "where is my 退款"),
    ],
)
def test_whole_strings_are_swapped(language: str, text: str, mixed: str) -> None:
    assert mixed in ways(text, language)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("de", "Die Rückerstattungen"),  # not a word's end
        ("de", "Wie ist der Stand?"),  # depends
        ("de", "Wo bleibt Ihre Bestellung?"),  # addresses somebody
        ("de", "Ich habe keine"),
        ("fr", "Il ne marche plus du tout"),
        ("de", "Rückerstattung"),  # would be no mixture
        ("xx", "refund"),
    ],
)
def test_what_stays(language: str, text: str) -> None:
    assert ways(text, language) == {text}


@given(st.text(max_size=60), st.sampled_from(["de", "zh", "ko", "en"]), st.integers(0, 9))
def test_any_text_passes(text: str, language: str, seed: int) -> None:
    first = PHRASES.switch(text, language, random.Random(seed))
    assert first == PHRASES.switch(text, language, random.Random(seed))


@pytest.mark.parametrize("text", STRANGE.values(), ids=STRANGE)
def test_strange_texts_pass(text: str) -> None:
    assert isinstance(PHRASES.switch(text, "en", random.Random(1)), str)
