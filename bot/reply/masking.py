"""What must stay as it is in a text that a machine rewrites: taken out before, put back afterwards, and counted.

Polishing and translating share this; each has placeholders of its own, because a generator of text copies ⟦1⟧ and a
translator, which does not know such brackets, drops them.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Final

LINK: Final = r"https?://[^\s\u2069]*[^\s\u2069.,;:!?)\]}»”’。，、！？]"
EMAIL: Final = r"[^\s@\u2068]+@[^\s@\u2069]*[^\W_]"
NUMBER: Final = r"[A-Za-z]*-?\d[A-Za-z0-9]*(?:[.,:/-]\d[A-Za-z0-9]*)*"

# Beside a fact they would make another one of it: -49.90, xKS-104233, https://kestrel.example/pay/more.
_SPLICED_BEFORE: Final = re.compile(r"[A-Za-z0-9⟧@/\\._+~#=&%-]")
_SPLICED_BEHIND: Final = re.compile(r"[A-Za-z0-9⟦@/\\_+~#=&%-]")


@dataclass(frozen=True)
class Masked:
    """A text with placeholders, and what they stand for."""

    text: str
    values: Mapping[str, str]

    def shape(self, place: str) -> str:
        """The same for what could be mistaken for one another: two days, two numbers of orders."""
        return re.sub(r"[^\d\s!-@]+", "a", re.sub(r"\d+", "0", self.values[place]))


def take_out(text: str, patterns: Iterable[str], name: Callable[[int, str], str]) -> Masked:
    """The text with a placeholder for whatever a pattern finds; an earlier pattern wins. Each occurrence has its own.

    name: the placeholder for the n-th value, from 1.
    """
    values: dict[str, str] = {}

    def place(match: re.Match[str]) -> str:
        own = name(len(values) + 1, match.group())
        values[own] = match.group()
        return own

    return Masked(re.sub("|".join(patterns), place, text), values)


def exactly(texts: Iterable[str]) -> list[str]:
    """Patterns that find these texts, the longest first."""
    return [re.escape(text) for text in sorted(texts, key=len, reverse=True) if text]


def misplaced(before: Masked, text: str, found: Iterable[str]) -> Iterator[str]:
    """Placeholders that did not come back as they were. found: those in the text that came back."""
    counted = Counter(found)
    if counted.keys() - before.values.keys():
        yield "a placeholder is invented"
    if before.values.keys() - counted.keys():
        yield "a fact is missing"
    if max(counted.values(), default=1) > 1:
        yield "a fact stands there twice"
    for place, value in before.values.items():
        (left, right), (left_now, right_now) = _beside(before.text, place), _beside(text, place)
        attached = left_now != left and _SPLICED_BEFORE.match(left_now)
        # What follows a link without a space is taken for a part of it.
        part = not right_now.isspace() if "://" in value else _SPLICED_BEHIND.match(right_now)
        if attached or (right_now != right and part):
            yield "a fact has something attached to it"


def _beside(text: str, place: str) -> tuple[str, str]:
    """The characters before and behind a placeholder; a space at an end of the text."""
    before, _, after = f" {text} ".partition(place)
    return before[-1:], after[:1]
