"""Whether one sentence of a generated answer says what a passage says, as far as a machine can tell.

The sentence is compared with spans of the passages that it cites: each sentence of theirs, and two of a paragraph that
follow each other. The nearest one, or one that overlaps it and is hardly farther, has to bear all of it: the figures,
links and codes, the words that turn or limit a claim (`claims.py`), and the meaning, by the cosine of the embeddings. A
span that has one and another that has the other do not do. What is measured stands in decision record 13.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final, Literal

from bot.reply.claims import Limit, counts, limits, places
from bot.reply.orders import asks_for_a_secret, to_a_machine
from bot.reply.words import beginnings
from bot.style.locales import supported
from nlu.entities import extract
from retrieval.report.values import Value, agree, normalised, values
from retrieval.sentences import sentences

# Chosen on the demonstration's articles and benchmarks/grounding.jsonl; benchmarks/grounding.py prints what
# they let through and what they cost.
SAME: Final = 0.5  # cosine, at least, in the passage's own language
OTHER: Final = 0.45  # in another one
NEAR: Final = 0.1  # below the nearest span, at most

Side = Literal["least", "most"]
_SIDES: Final[tuple[Side, ...]] = ("least", "most")
_BEFORE, _BEHIND = 30, 14  # characters between a number and what says which side of it is meant
_BOTH_WAYS: Final[frozenset[Limit]] = frozenset({"not", "without", "only", "if", "working"})
_NEW: Final[frozenset[Limit]] = frozenset({"all", "now", "promise"})
_CODE: Final = re.compile(r"(?<![A-Za-z0-9])[A-Za-z]+[-_/]?\d[A-Za-z0-9_/-]*\d[A-Za-z0-9_/-]*")
_PARTS: Final = re.compile(r"[,;:،؛]\s+|[，；、：]")
_MARK: Final = re.compile(r"\s*(?:[-*+•]|\d{1,3}[.)])\s|\s*\|")  # of an item of a list, of a table's row


@dataclass(frozen=True)
class Span:
    """Words of a passage. first, last: which of its sentences; item: one of a list or table; beside: the other items'
    words, as `bot.reply.words` cuts them."""

    text: str
    first: int
    last: int
    item: bool = False
    beside: frozenset[str] = frozenset()

    def overlaps(self, other: Span) -> bool:
        return self.first <= other.last and other.first <= self.last


@dataclass(frozen=True)
class Evidence:
    """A span of a passage that a sentence cites. passage: its number; language: BCP 47, "" where unknown; cosine: of
    its embedding with that of the sentence."""

    span: Span
    passage: int
    language: str
    cosine: float


def spans(passage: str) -> list[Span]:
    """What a sentence may be taken from: each sentence of a passage, and each two that follow each other in a line."""
    parts = sentences(passage)
    lines = [passage.count("\n", 0, part.start) for part in parts]
    ends = [passage.count("\n", 0, part.end) for part in parts]
    words = [frozenset(beginnings(part.text)) for part in parts]
    items = [bool(_MARK.match(passage[part.start : part.end])) for part in parts]
    found = []
    for at, part in enumerate(parts):
        beside = frozenset().union(*(words[other] for other in range(len(parts)) if items[other] and other != at))
        found.append(Span(part.text, at, at, items[at], beside - words[at] if items[at] else frozenset()))
        if at and lines[at] == ends[at - 1]:
            found.append(Span(f"{parts[at - 1].text} {part.text}", at - 1, at))
    return found


def unsupported(sentence: str, tag: str, evidence: Sequence[Evidence]) -> str:
    """Why a sentence does not follow from this evidence, in one of a few fixed wordings; "" where it does.

    tag: the sentence's supported language.
    """
    if to_a_machine(sentence):
        return "it passes on an order to a machine"
    if asks_for_a_secret(sentence, tag):
        return "it asks for a secret"
    if not evidence:
        return "nothing cited says this"
    best = max(evidence, key=lambda one: one.cosine)
    near = [
        one
        for one in sorted(evidence, key=lambda one: -one.cosine)
        if one.cosine >= max(_least(one, tag), best.cosine - NEAR)
        and one.passage == best.passage
        and one.span.overlaps(best.span)
    ]
    problems = [_problem(sentence, tag, one) for one in near]
    return "" if "" in problems else next(iter(problems), "nothing cited says this")


def _least(one: Evidence, tag: str) -> float:
    return SAME if supported(one.language) == tag else OTHER


def _problem(sentence: str, tag: str, one: Evidence) -> str:
    """Why a sentence does not follow from one span; "" where it may."""
    known, text = supported(one.language), one.span.text
    if not known:
        return "no words of the cited passage's language are known"
    here, there = values(sentence, tag), values(text, one.language)
    if any(value.sure and not any(agree(value, other) for other in there) for value in here):
        return "a figure, date, link or address is not in what is cited"
    if _currencies(sentence) - _currencies(text):
        return "a currency is not in what is cited"
    if any(code not in normalised(text).casefold() for code in map(str.casefold, _CODE.findall(normalised(sentence)))):
        return "a code is not in what is cited"
    if known == tag and counts(sentence, tag) - counts(text, tag) and any(_lacking(value, there) for value in here):
        return "a number in words is not in what is cited"
    if any(_turned(value, tag, there, known) for value in here):
        return "a bound of a figure is new or turned round"
    ours, theirs = limits(sentence, tag), limits(text, known)
    if ours & _BOTH_WAYS != theirs & _BOTH_WAYS:
        return "a negation, condition or limit is new or lost"
    if "without" in ours and "least" in theirs - ours:
        return "a bound of what is free is lost"
    if (ours - theirs) & _NEW:
        return "it claims more than what is cited"
    if known == tag and one.span.beside & set(beginnings(sentence)):
        return "it mixes items of a list"
    if known == tag and _crossed(sentence, here, text, tag):
        return "it mixes what is said of different things"
    return ""


def _crossed(sentence: str, here: Sequence[Value], text: str, tag: str) -> bool:
    """Whether a sentence has the figures of one part of a span and words of another: "to Norway it costs 9.90 EUR, to
    Japan 19.90 EUR" does not say that it costs 9.90 EUR to Japan. A part without a figure goes with the next one."""
    own: set[str] = set()
    others: set[str] = set()
    waiting: set[str] = set()
    for part in _PARTS.split(text):
        waiting |= set(beginnings(part))
        if figures := [value for value in values(part, tag) if value.sure]:
            used = any(agree(one, other) for one in figures for other in here if other.sure)
            (own if used else others).update(waiting)
            waiting = set()
    figured = any(value.sure for value in here)
    return figured and bool((others - own - waiting) & set(beginnings(sentence)))


def _lacking(value: Value, there: Sequence[Value]) -> bool:
    return value.kind == "number" and not any(agree(value, other) for other in there)


def _currencies(text: str) -> set[str]:
    return {entity.value.split()[-1] for entity in extract(text) if entity.kind == "amount"}


def _turned(value: Value, tag: str, there: Sequence[Value], known: str) -> bool:
    """Whether a figure is a lower bound where the span has none on the same figure, or an upper one for a lower one."""
    side = _side(value, tag)
    if not side or not value.sure or value.kind not in {"number", "time"}:
        return False
    theirs = {_side(other, known) for other in there if agree(value, other)}
    return side not in theirs and (side == "least" or "least" in theirs)


def _side(value: Value, tag: str) -> Side | None:
    """Which side of a figure is meant, by the word that is nearest to it with no other figure between."""
    found: list[tuple[int, Side]] = []
    for side in _SIDES:
        for start, end in places(value.line, tag, side):
            if value.start - _BEFORE <= end <= value.start:
                between = value.line[end : value.start]
            elif value.end <= start <= value.end + _BEHIND:
                between = value.line[value.end : start]
            else:
                continue
            if not any(map(str.isdecimal, between)):
                found.append((len(between), side))
    return min(found)[1] if found else None
