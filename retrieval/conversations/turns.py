"""Conversations to turns: what one side said in a row, without greetings, thanks, "let me check" and the like."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Final

from retrieval.conversations import placeholders
from retrieval.conversations.acts import Acts, Reading, Side
from retrieval.conversations.conversation import Conversation
from retrieval.conversations.segments import Segment, joined, segments

SURE: Final = 0.5
_NO_ANSWER: Final = 0.1
_MANNERS: Final = frozenset({"greeting", "closing"})
_AROUND_ANSWERS: Final = _MANNERS | {"hold", "ask", "case", "yes"}
_MARKS: Final = ("?", "？", "؟")


@dataclass(frozen=True)
class CustomerTurn:
    """question: what it asks or wants, "" where it does not; clear: how sure, 0 to 1, that it does; statement: what it
    says besides; marked: whether a question mark stands in the question; identified: whether it gave personal data;
    thanked: whether it thanks or says that it is solved."""

    question: str
    clear: float
    statement: str
    marked: bool
    identified: bool
    thanked: bool


@dataclass(frozen=True)
class AgentTurn:
    """answer: what holds for everybody, "" where nothing does; general: how sure, 0 to 1, that it does; case: whether
    something in the turn was about this customer's case alone; asked: whether it ended with a question to the
    customer."""

    answer: str
    general: float
    case: bool
    asked: bool
    day: date | None


Turn = CustomerTurn | AgentTurn
_Part = tuple[Segment, Reading]


def turns(conversations: Sequence[Conversation], acts: Acts) -> list[list[Turn]]:
    """The turns of each conversation. What a bot said only separates turns."""
    spoken = [_spoken(conversation) for conversation in conversations]
    sentences: list[tuple[Side, str]] = [
        (side, segment.text) for one in spoken for side, parts, _ in one if side for segment in parts
    ]
    readings = iter(acts.read(sentences))
    found = []
    for one in spoken:
        read = [(side, [(part, next(readings)) for part in parts], day) for side, parts, day in one if side]
        found.append([_customer(parts) if side == "customer" else _agent(parts, day) for side, parts, day in read])
    return found


def _spoken(conversation: Conversation) -> list[tuple[Side | None, list[Segment], date | None]]:
    """Side, sentences and day of what was said in a row; None as a side for the bot."""
    found: list[tuple[Side | None, list[Segment], date | None]] = []
    for message in conversation.messages:
        side: Side | None = None if message.speaker == "bot" else message.speaker
        parts = segments(message.text) if side else []
        if found and found[-1][0] == side:
            before = found[-1][1]
            if before and parts:
                before[-1] = Segment(before[-1].text, "\n")
            before += [part for part in parts if side == "agent" or part.text not in {old.text for old in before}]
        elif parts or side is None:
            found.append((side, parts, message.day))
    return found


def _customer(parts: Sequence[_Part]) -> CustomerTurn:
    said = [
        (part, reading)
        for part, reading in parts
        if reading.act == "question" or (reading.act == "detail" and not placeholders.found(part.text))
    ]
    text = joined([part for part, _ in said])
    asked = [(part, reading["question"]) for part, reading in said if reading.act == "question"]
    return CustomerTurn(
        question=text if asked else "",
        clear=max((clear for _, clear in asked), default=0.0),
        statement="" if asked else text,
        marked=any(part.text.rstrip().endswith(_MARKS) for part, _ in asked),
        identified=any(set(placeholders.found(part.text)) - {placeholders.NAME} for part, _ in parts),
        thanked=any(reading["thanks"] >= SURE for _, reading in parts),
    )


def _agent(parts: Sequence[_Part], day: date | None) -> AgentTurn:
    case = any(reading.act == "case" and reading["case"] >= SURE for _, reading in parts)
    told = [number for number, (_, reading) in enumerate(parts) if reading.act not in {"closing", "hold"}]
    asked = bool(told) and _asks(parts[told[-1]])
    kept, before = list(parts), []
    while kept and _is_around(kept[0]):
        left_out = kept.pop(0)
        before = [left_out] if left_out[1].act == "yes" else []
    while kept and _is_around(kept[-1]):
        kept.pop()
    weights = [(len(part.text), reading["answer"]) for part, reading in kept]
    general = sum(length * sure for length, sure in weights) / max(sum(length for length, _ in weights), 1)
    kept = (
        [*before, *kept] if any(reading.act == "answer" for _, reading in kept) else []
    )  # "Yes." belongs to what follows it
    return AgentTurn(joined([part for part, _ in kept]), general, case, asked, day)


def _is_around(part: _Part) -> bool:
    """Whether a sentence at an end of a turn can be left out: it is surely none of the answer."""
    reading = part[1]
    if reading.act in _MANNERS and reading[reading.act] < SURE and reading["answer"] >= _NO_ANSWER:
        return False  # "That is condensation." reads a little like everything
    return _asks(part) or reading.act in _AROUND_ANSWERS


def _asks(part: _Part) -> bool:
    return part[1].act == "ask" or part[0].text.rstrip().endswith(_MARKS)
