"""Messages to sentences: pieces that do one thing each, and that put together again are the message."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Final

from nlu.set_phrases import set_phrase
from retrieval.conversations.placeholders import PATTERN

# Ends of lines; of sentences; a space between Japanese or Chinese characters, which stands where a full stop might.
_BREAK: Final = re.compile(
    r"\s*\n\s*|(?<=[.!?؟।…])\s+|(?<=[。！？])\s*|(?<=[\u3040-\u30ff\u3400-\u9fff])[ \u3000]+(?=[\u3040-\u30ff\u3400-\u9fff])"
)
# What may stand between "Hello" and the rest of its sentence.
_CLAUSE: Final = re.compile(r"[,!،、，：:–—]\s*")
_APART: Final = frozenset({"greet", "thank", "goodbye"})
_WHOLE: Final = 3  # letters below which a piece ("1.", "z.", "e.g.") belongs to the next one


@dataclass(frozen=True)
class Segment:
    """A sentence or line. gap: what stood behind it, up to the next one."""

    text: str
    gap: str


def segments(text: str) -> list[Segment]:
    """The sentences of a message, in order; a greeting with a comma behind it is one of its own."""
    found: list[Segment] = []
    held = ""
    for piece, gap in _pieces(text.strip()):
        if "\n" not in gap and sum(map(str.isalpha, piece)) < _WHOLE and "[" not in piece:
            held += piece + gap
            continue
        found += _without_greeting(held + piece, gap)
        held = ""
    if held.strip():
        found.append(Segment(held.strip(), ""))
    return found


def joined(parts: Sequence[Segment]) -> str:
    return "".join(part.text + part.gap for part in parts).strip()


def _pieces(text: str) -> Iterator[tuple[str, str]]:
    at = 0
    for match in _BREAK.finditer(text):
        if match.start() > at:
            yield text[at : match.start()], match[0]
            at = match.end()
    if text[at:]:
        yield text[at:], ""


def _without_greeting(sentence: str, gap: str) -> list[Segment]:
    clause = _CLAUSE.search(sentence)
    said = set_phrase(PATTERN.sub("", sentence[: clause.start()])) if clause and clause.end() < len(sentence) else None
    if clause and said in _APART:
        rest = sentence[clause.end() :]
        return [Segment(sentence[: clause.end()].rstrip(), " "), *_without_greeting(rest, gap)]
    return [Segment(sentence, gap)]
