"""Words and their places: in scripts with and without spaces, with emoji, signs that can't be seen, and long texts."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import settings as examples
from hypothesis import strategies as st

from nlu.encoder import Encoder
from nlu.words import words_of
from tests.samples import STRANGE


def found(encoder: Encoder, text: str) -> list[str]:
    return [text[word.start : word.end] for word in words_of(text, encoder.pieces(text))]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Where is it?", ["Where", "is", "it", "?"]),
        ("I don't want the e-mail,  really!!!", ["I", "don't", "want", "the", "e-mail", ",", "really", "!!!"]),
        ("l’équipe (bravo)", ["l’équipe", "(", "bravo", ")"]),
        ("Bestellnummer KS-104233 fehlt", ["Bestellnummer", "KS-104233", "fehlt"]),
        ("super👍🏽 Danke", ["super", "👍🏽", "Danke"]),
        ("👨‍👩‍👧", ["👨‍👩‍👧"]),
        ("re\u0301ponse", ["re\u0301ponse"]),
        ("मेरा ऑर्डर कहाँ है?", ["मेरा", "ऑर्डर", "कहाँ", "है", "?"]),
        ("أين طلبي؟", ["أين", "طلبي", "؟"]),
        ("배송이 안 왔어요", ["배송이", "안", "왔어요"]),
        ("wh\u200bere", ["wh", "ere"]),
        ("", []),
        (" \t\n\u3000", []),
        ("\u200b\u200c\u200d\ufeff", []),
    ],
)
def test_words(served_encoder: Encoder, text: str, words: list[str]) -> None:
    assert found(served_encoder, text) == words


@pytest.mark.parametrize("text", ["注文した商品がまだ届きません。", "您好，请问我的订单在哪里？", "ขอบคุณมากค่ะ"])
def test_scripts_without_spaces_have_words_too(served_encoder: Encoder, text: str) -> None:
    words = found(served_encoder, text)
    assert "".join(words) == text
    assert 1 < len(words) < len(text)


def check(encoder: Encoder, text: str) -> None:
    """Words are in order, don't overlap, and each token is in one of them at most."""
    pieces = encoder.pieces(text)
    words = words_of(text, pieces)
    end = 0
    for word in words:
        assert end <= word.start < word.end <= len(text)
        assert text[word.start : word.end].strip()
        end = word.end
    tokens = [token for word in words for token in word.tokens]
    assert tokens == sorted(set(tokens))
    assert all(pieces.spans[token] is not None for token in tokens)


@pytest.mark.parametrize("name", STRANGE)
def test_strange_texts_have_words_in_order(served_encoder: Encoder, name: str) -> None:
    check(served_encoder, STRANGE[name])


@examples(max_examples=100)
@given(st.text(st.characters(), max_size=60))
def test_any_text_has_words_in_order(served_encoder: Encoder, text: str) -> None:
    check(served_encoder, text)
