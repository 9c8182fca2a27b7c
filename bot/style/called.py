"""How a customer wants to be called: "call me Anna", "nennen Sie mich Frau Schmidt", "田中と呼んでください".

The name is kept as it was given, capitals and titles included. Nothing is taken from it: neither gender nor origin.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from bot.style.names import AROUND, usable_name
from bot.style.phrases import find, first, phrases, reading_order

_LEFT_OVER: Final = 4  # letters: a particle, a greeting cut short
_TABLE: Final = "called"
# A full stop ends the name unless it ends a title or an initial: "Dr. Smith", "J. Smith".
_END: Final = re.compile(r"[,!?¿¡;:\n()。！？、，；：।؟،]|(?<=\w{4})\.(?=\s|$)|\.$| [-–—] ")


@dataclass(frozen=True)
class Called:
    """name: as given, "" if the customer wants none used; rest: the message without it.

    alone: whether the message says nothing else.
    """

    name: str
    rest: str
    alone: bool = False


def read_called(text: str, current: str) -> Called | None:
    """The form of address that a text asks for, or None. current: the language of the conversation."""
    for tag in reading_order(current):
        found = _read(text, tag)
        if found:
            return found
    return None


def _read(text: str, tag: str) -> Called | None:
    unwanted = first(text, phrases(tag, "nothing", _TABLE))
    if unwanted:
        # "Don't call me sir, call me Tom": what comes behind may still be a name.
        return _named(text[unwanted.end() :], tag) or Called("", text)
    return _named(text, tag)


def _named(text: str, tag: str) -> Called | None:
    for segment, around in _segments(text, tag):
        name = _name(segment, tag)
        if name:
            rest = text.replace(name, " ")
            return Called(name, rest, _is_empty(rest, around, tag))
    return None


def _segments(text: str, tag: str) -> Iterator[tuple[str, tuple[str, ...]]]:
    """Where a name may begin: behind each phrase that stands before one, then in front of those that stand after; with
    these phrases."""
    for phrase in phrases(tag, "before", _TABLE):
        before = find(text, phrase)
        if before:
            tail = text[before.end() :]
            after = first(tail, phrases(tag, "after", _TABLE))
            yield (tail[: after.start()], (phrase, after.group())) if after else (tail, (phrase,))
    for phrase in phrases(tag, "after", _TABLE):
        after = find(text, phrase)
        if after:
            yield _END.split(text[: after.start()])[-1], (phrase,)


def _is_empty(rest: str, around: tuple[str, ...], tag: str) -> bool:
    """Whether nothing but politeness is left of a message beside its name and the phrases around that."""
    polite = (*phrases(tag, "lead", _TABLE), *phrases(tag, "end", _TABLE))
    for phrase in (*around, *polite):
        match = find(rest, phrase)
        if match:
            rest = f"{rest[: match.start()]} {rest[match.end() :]}"
    return sum(character.isalpha() for character in rest) <= _LEFT_OVER


def _name(segment: str, tag: str) -> str:
    """The name at the beginning of a text, or ""."""
    segment = segment.strip(AROUND)
    while lead := _beginning(segment, tag, "lead"):
        segment = segment[lead.end() :].strip(AROUND)
    name = _END.split(segment)[0]
    ending = first(name, phrases(tag, "end", _TABLE))
    while ending:
        name = name[: ending.start()]
        ending = first(name, phrases(tag, "end", _TABLE))
    name = usable_name(name)
    return "" if not name or _beginning(name, tag, "not") else name


def _beginning(text: str, tag: str, key: str) -> re.Match[str] | None:
    """The phrase of a list that a text begins with."""
    found = (find(text, phrase) for phrase in phrases(tag, key, _TABLE))
    return next((match for match in found if match and match.start() == 0), None)
