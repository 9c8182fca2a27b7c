"""The words of a text as the encoder's tokens show them, with their places, also where no spaces are written.

Tokens are joined to words. Where a script writes words without spaces (Chinese, Japanese, Thai and others) a token is a
word: the tokenizer's pieces are near to words there, and no dictionary is needed. Punctuation and emoji in a row are a
word of their own, because they carry feeling.
"""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from typing import Final, Literal

from nlu.encoder import Pieces

# Tibetan, Thai and Lao, Burmese, Khmer, Japanese, Chinese.
_UNSPACED: Final = re.compile(
    "[\u0e00-\u0fff\u1000-\u109f\u1780-\u17ff\u3005-\u3007\u3040-\u30ff\u31f0-\u31ff\u3400-\u4dbf\u4e00-\u9fff"
    "\uf900-\ufaff\uff66-\uff9f\U00020000-\U0003ffff]"
)
_INNER: Final = "'’-‐"  # don't, e-mail
_SEEN: Final = re.compile(r"[^\s\u00ad\u034f\u115f\u1160\u17b4\u17b5\u2800\u3164\uffa0]")


@dataclass(frozen=True)
class Word:
    """start, end: characters of the text, from and to; tokens: their numbers in the text's `Pieces`."""

    start: int
    end: int
    tokens: tuple[int, ...]

    def joined(self, other: Word) -> Word:
        """From the start of this one to the end of a later one."""
        return Word(self.start, max(self.end, other.end), self.tokens + other.tokens)


def words_of(text: str, pieces: Pieces) -> list[Word]:
    """The words in their order; what can't be seen (spaces, zero-width characters) is none. pieces: of this text."""
    words: list[Word] = []
    for number, span in enumerate(pieces.spans):
        if span is None:
            continue
        word = Word(*span, (number,))
        if words and _goes_on(text, words[-1].end, word.start):
            words[-1] = words[-1].joined(word)
        else:
            words.append(word)
    return [word for word in words if any(map(_is_seen, text[word.start : word.end]))]


def _goes_on(text: str, end: int, start: int) -> bool:
    """Whether a token that begins at `start` belongs to the word that ends at `end`."""
    if start != end:
        return start < end  # two tokens of the same character, or a gap
    if unicodedata.category(text[start])[0] == "M":
        return True
    left, right = _kind(text, end - 1), _kind(text, start)
    if left == right:
        return left != "unspaced"
    if right == "mark":
        return text[start] in _INNER and left == "letter" and start + 1 < len(text) and _kind(text, start + 1) == left
    return text[end - 1] in _INNER and right == "letter" and end > 1 and _kind(text, end - 2) == right


def _kind(text: str, at: int) -> Literal["letter", "mark", "unspaced"]:
    """Of the character, or of the one that it is a combining sign of."""
    while at > 0 and unicodedata.category(text[at])[0] == "M":
        at -= 1
    if _UNSPACED.match(text[at]):
        return "unspaced"
    return "letter" if unicodedata.category(text[at])[0] in "LMN" else "mark"


def _is_seen(character: str) -> bool:
    return unicodedata.category(character)[0] not in "ZC" and _SEEN.match(character) is not None
