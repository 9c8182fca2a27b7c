"""Slips of the finger: a key beside the right one, a letter twice, two swapped, one left out; marks left out.

Only in words of `SHORTEST` letters and more: in a shorter one a slip soon makes another word ("not" -> "now").
"""

from __future__ import annotations

import random
import re
import unicodedata
from typing import Final

from training.augment.hangul import SYLLABLES, from_keys, to_keys
from training.augment.layouts import neighbours

SHORTEST: Final = 4  # letters; in Korean keys
LETTERS_FOR_A_SLIP: Final = 25  # one slip in so many letters, and at least one
# Where letters with marks are often typed without: the keyboard has no key for them, or a phone is slow to offer them.
PLAIN: Final = frozenset("vi pl tr es pt fr it ro cs".split())
PLAIN_SHARE: Final = 0.25
# Letters that Unicode does not decompose into a letter and its mark.
_WHOLE: Final = str.maketrans("đĐłŁı", "dDlLi")
_WORD: Final = re.compile(r"[^\W\d_](?:[^\W\d_]|[\u0300-\u036f\u0900-\u0903\u093a-\u094f])*")


def slip(text: str, language: str, rng: random.Random) -> str:
    """The text with slips, or as it is where the language's keyboard is not known or no word is long enough.

    language: primary subtag.
    """
    if language in PLAIN and (language == "vi" or rng.random() < PLAIN_SHARE):
        return without_marks(text)
    if not neighbours(language):
        return text
    pattern = SYLLABLES if language == "ko" else _WORD
    words = [found for found in pattern.finditer(text) if _long(found[0], language)]
    if not words:
        return text
    count = 1 + sum(len(found[0]) for found in words) // LETTERS_FOR_A_SLIP
    chosen = rng.sample(words, min(count, len(words)))
    for found in sorted(chosen, key=lambda found: found.start(), reverse=True):
        text = text[: found.start()] + _mistyped(found[0], language, rng) + text[found.end() :]
    return text


def without_marks(text: str) -> str:
    """Letters without their marks: "đặt hàng" -> "dat hang"."""
    apart = unicodedata.normalize("NFD", text.translate(_WHOLE))
    return unicodedata.normalize("NFC", "".join(one for one in apart if not "\u0300" <= one <= "\u036f"))


def _long(word: str, language: str) -> bool:
    return len(word) >= SHORTEST or (language == "ko" and len(to_keys(word)) >= SHORTEST)


def _mistyped(word: str, language: str, rng: random.Random) -> str:
    if language == "ko":
        return from_keys(_with_slip(to_keys(word), language, rng))
    return _with_slip(word, language, rng)


def _with_slip(keys: str, language: str, rng: random.Random) -> str:
    at = rng.randrange(len(keys))
    kind = rng.random()
    beside = neighbours(language).get(keys[at].lower())
    if kind < 0.4 and beside:
        key = rng.choice(beside)
        return keys[:at] + (key.upper() if keys[at].isupper() else key) + keys[at + 1 :]
    if kind < 0.6:
        return keys[: at + 1] + keys[at].lower() + keys[at + 1 :]
    if kind < 0.8:
        at = min(at, len(keys) - 2)
        # A capital stays in its place: Shift is held for the first key, whichever that is.
        swapped = keys[at + 1] + keys[at]
        return keys[:at] + (swapped.capitalize() if keys[at].isupper() else swapped) + keys[at + 2 :]
    return keys[:at] + keys[at + 1 :]
