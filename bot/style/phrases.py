"""The words of each language's `requests.toml`, and how they are found in a text.

A text is read with the words of its own language first, because words of one are something else in another (Polish "no"
is "well", Vietnamese "tu" is no French); if they find nothing, with English ones, and then with all: a short message
may have been taken for another language.
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterable
from functools import cache, lru_cache
from typing import Any, Final

from bot.style.locales import FOLDER, locales, supported

FILE: Final = "requests.toml"
FALLBACK: Final = "en"
_ARABIC = re.compile(r"[\u0600-\u06ff]")
# Vowel signs of Devanagari, which are no word characters: a phrase does not begin behind one.
_MARKS: Final = "\u0900-\u0903\u093a-\u094f"
_KATAKANA = re.compile(r"[ァ-ヶー]+")
UNSPACED: Final = re.compile(
    r"[\u0e00-\u0e7f\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]"
)  # Thai, Japanese, Chinese, Korean


def reading_order(current: str) -> tuple[str, ...]:
    """The languages whose words are tried on a text, in turn. current: the conversation's."""
    return tuple(dict.fromkeys((supported(current) or FALLBACK, FALLBACK, *locales())))


@cache
def content(tag: str) -> dict[str, Any]:
    """A language's file, as it is."""
    return tomllib.loads((FOLDER / tag / FILE).read_text(encoding="utf-8"))


@cache
def phrases(tag: str, key: str, table: str = "") -> tuple[str, ...]:
    """One list of phrases, the longest first; empty if the language has none. table: the one that the key stands in."""
    found = content(tag).get(table, {}) if table else content(tag)
    return tuple(sorted(found.get(key, ()), key=len, reverse=True))


def has(text: str, wanted: Iterable[str]) -> bool:
    """Whether one of the phrases stands in the text."""
    return any(find(text, phrase) for phrase in wanted)


def first(text: str, wanted: Iterable[str]) -> re.Match[str] | None:
    """Where the first of the phrases that the text has stands in it."""
    return next((match for phrase in wanted if (match := find(text, phrase))), None)


def find(text: str, phrase: str) -> re.Match[str] | None:
    """Where a phrase stands in a text as words of its own, or, in scripts without spaces, anywhere."""
    if _folded(phrase) not in _folded_text(text):
        return None  # of thousands of phrases, nearly all; a pattern for each would take a second to make
    return _pattern(phrase).search(text)


@cache
def _folded(phrase: str) -> str:
    return phrase.casefold()


@lru_cache(maxsize=16)
def _folded_text(text: str) -> str:
    return text.casefold()


@cache
def _pattern(phrase: str) -> re.Pattern[str]:
    words = re.escape(phrase)
    if _KATAKANA.fullmatch(phrase):
        # Borrowed words are written without a gap to no other borrowed word: タイ is not in スタイル.
        words = rf"(?<![ァ-ヶー]){words}(?![ァ-ヶー])"
    elif not UNSPACED.search(phrase):
        # Arabic writes "in" and "and" onto the word: بالعربية.
        before = "[وب]{0,2}" if _ARABIC.search(phrase) else ""
        words = rf"(?<![\w{_MARKS}]){before}{words}(?!\w)"
    return re.compile(words, re.IGNORECASE)
