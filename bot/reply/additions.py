"""Characters, links and signs that a machine's text has and the text that it was made from has not."""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from collections.abc import Iterator
from typing import Final

_LINK: Final = re.compile(r"https?:|www\.|@|[^\W_]\.[^\W\d_]{2,}")
_LIST: Final = re.compile(r"^[ \t]*(?:[-–—+][ \t]|-{2,}|[^\W\d_][.)][ \t])", re.MULTILINE)
_FACE: Final = re.compile(r"[:;]['’]?-?[()DPp](?!\w)")
_MARKUP: Final = frozenset("*_`#<>|~\\[]{}^=&•‣◦")
_QUOTES: Final = frozenset("\"'“”„‟«»‘’‚‹›「」『』《》〈〉")
# Not shown by themselves, though Unicode counts them among letters and marks.
_NOT_SHOWN: Final = re.compile(
    "[\u034f\u115f\u1160\u17b4\u17b5\u180b-\u180f\u3164\ufe00-\ufe0f\uffa0\U000e0100-\U000e01ef]"
)


def added(before: str, after: str) -> Iterator[str]:
    """What the text after has not, or has more often than, the text before. Neither is empty."""
    known = Counter(before)
    for character, count in Counter(after).items():
        if count > known[character] and (kind := kind_of(character)):
            yield f"{kind} is new"
    for what, pattern in (("a link or address", _LINK), ("markup", _LIST), ("an emoji or sign", _FACE)):
        if Counter(pattern.findall(after)) - Counter(pattern.findall(before)):
            yield f"{what} is new"
    for end in (0, -1):
        if after[end] in _QUOTES and before[end] not in _QUOTES:
            yield "it stands in quotation marks"


def kind_of(character: str) -> str:
    """What a character is, of those that may not be added; "" for others."""
    category = unicodedata.category(character)
    if (category[0] == "C" and character != "\n") or category in {"Zl", "Zp"} or _NOT_SHOWN.match(character):
        return "an invisible character"
    if category[0] == "N":
        return "a number"
    if character in _MARKUP:
        return "markup"
    return "an emoji or sign" if category[0] == "S" or character in "%‰" else ""
