"""The sentences of a generated answer, each with the numbers of the passages that it comes from: "It is free [1]." """

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Final

from bot.reply.sentences import sentences

_NUMBERS: Final = re.compile(r"\s*((?:[\[【]\s*\d{1,2}(?:\s*[,、，]\s*\d{1,2})*\s*[\]】]\s*)+)")
# What ends a sentence may stand behind its numbers.
_END: Final = re.compile(r"[.!?…。！？؟।]+[\"'»”’」』)]*")


@dataclass(frozen=True)
class Cited:
    """A sentence without its numbers. passages: the numbers, from 1, in their order."""

    text: str
    passages: tuple[int, ...]


class NotCited(Exception):
    """A sentence names no passage."""


def cited(text: str) -> list[Cited]:
    """The sentences of a text of one or more lines.

    Raises:
        NotCited: one has no number behind it.
    """
    found: list[Cited] = []
    parts = _NUMBERS.split(" ".join(text.split()))
    for at in range(0, len(parts) - 1, 2):
        sentence, rest = parts[at].strip(), parts[at + 2]
        if end := _END.match(rest):
            sentence += end[0]
            parts[at + 2] = rest[end.end() :]
        if not sentence or len(sentences(sentence)) > 1:
            raise NotCited
        found.append(Cited(sentence, tuple(dict.fromkeys(map(int, re.findall(r"\d+", parts[at + 1]))))))
    if parts[-1].strip() or not found:
        raise NotCited
    return found
