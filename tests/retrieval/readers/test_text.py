"""Bytes to text. Guessing is tested on tables (`test_tables.py`), which need it."""

from __future__ import annotations

import random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from nlu.errors import InputError
from retrieval.readers.text import clean, decode, decode_any


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-32"])
def test_unicode_is_read(encoding: str) -> None:
    assert decode("Größe 好\n".encode(encoding)) == "Größe 好\n"


def test_a_mark_is_believed_before_what_a_server_says() -> None:
    assert decode("é".encode("utf-8-sig"), "cp1252") == "é"
    assert decode("é".encode("cp1252"), "cp1252") == "é"
    assert decode("é".encode(), "no-such-charset") == "é"


def test_mixed_encodings_are_said_with_their_place() -> None:
    with pytest.raises(InputError, match=r"is not text in UTF-8: can't decode byte 0xfc at 4; save it as UTF-8"):
        decode("ü, ".encode() + "ü".encode("cp1252"))


@pytest.mark.parametrize("text", ["a\x00b", "\x01", "a\x1fb"])
def test_control_characters_are_no_text(text: str) -> None:
    for read in (decode, decode_any):
        with pytest.raises(InputError, match="NUL bytes or other control"):
            read(text.encode())


def test_garbage_is_no_text_in_any_encoding() -> None:
    for seed in range(20):
        with pytest.raises(InputError):
            decode_any(random.Random(seed).randbytes(3_000))


@given(st.text(max_size=300))
def test_clean_text_has_nothing_that_an_index_or_page_can_not_hold(text: str) -> None:
    cleaned = clean(text)
    assert cleaned.encode().decode() == cleaned
    assert not set(cleaned) & set(map(chr, [*range(9), 11, 12, *range(14, 32), 127]))
    assert clean(cleaned) == cleaned


def test_clean_keeps_the_rest() -> None:
    assert clean("\x00 a\r\n\tb\ud83d c\u202e\u0301 \r") == "a\n\tb c\u202e\u0301"
