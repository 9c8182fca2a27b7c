"""Turns to pairs: what was asked, the last answer to it that would help anybody else, and what speaks for it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import Final

from retrieval.conversations import placeholders
from retrieval.conversations.conversation import Conversation
from retrieval.conversations.turns import AgentTurn, CustomerTurn, Turn

MAX_PERSONAL: Final = 2  # placeholders in an answer, above which the pair is dropped
MAX_PERSONAL_SHARE: Final = 0.2  # of the words of question and answer
_SHORT: Final = 12  # characters of a question or answer, counted twice in scripts without spaces
_LONG: Final = 3000
_GENERAL: Final = 0.5
_BASE: Final = 0.15


@dataclass(frozen=True)
class Pair:
    """A question and its answer out of one conversation, without personal data.

    score: 0 to 1; reasons: what raised it ("+ ...") and lowered it ("- ..."); day: of the answer.
    """

    conversation: str
    question: str
    answer: str
    language: str
    score: float
    reasons: tuple[str, ...]
    day: date | None


@dataclass
class Issue:
    """What a customer came with, while the conversation is read. first: what they said first; question: and then."""

    first: str
    question: str
    clear: float
    answers: list[AgentTurn] = field(default_factory=list)
    asked_back: bool = False
    identified: bool = False
    came_back: bool = False
    case_after: bool = False
    thanked: bool = False


def issues(turns: Sequence[Turn], same: Callable[[str, str], bool]) -> list[Issue]:
    """The issues of a conversation that got an answer.

    same: whether two questions of the customer are about the same thing.
    """
    found: list[Issue] = []
    current: Issue | None = None
    replying = False
    for turn in turns:
        if isinstance(turn, AgentTurn):
            if current:
                _hear_agent(current, turn)
            replying = turn.asked
            continue
        # What is said to an agent's question is no new question, unless it has a mark of one.
        question = "" if replying and current and not turn.marked else turn.question
        if current is None and not question:
            question = turn.statement  # "The lamp blinks red" may ask nothing, but it is what they came with
        if current and current.answers and turn.thanked:
            current.thanked = True
            found.append(current)
            current = _begun(turn, question) if question else Issue("", "", 0.0)
        elif current and current.first and current.answers and question and not same(current.first, question):
            found.append(current)
            current = _begun(turn, question)
        elif current and current.first:
            _hear_customer(current, turn, question)
        elif question:
            current = _begun(turn, question)
    return [issue for issue in (*found, *([current] if current else [])) if issue.first and issue.answers]


def _begun(turn: CustomerTurn, question: str) -> Issue:
    return Issue(question, question, turn.clear)


def _hear_agent(issue: Issue, turn: AgentTurn) -> None:
    if turn.answer:
        issue.answers.append(turn)
        issue.came_back = False
    issue.case_after = turn.case
    issue.asked_back = issue.asked_back or (turn.asked and not issue.answers)


def _hear_customer(issue: Issue, turn: CustomerTurn, question: str) -> None:
    issue.identified = issue.identified or turn.identified
    if issue.answers:
        issue.came_back = issue.came_back or bool(question)
    elif question and not issue.asked_back:
        issue.question, issue.clear = f"{issue.question}\n{question}", max(issue.clear, turn.clear)


def too_personal(question: str, answer: str) -> bool:
    """Whether so much was taken out that what is left helps nobody."""
    in_answer, both = placeholders.found(answer), f"{question} {answer}"
    words = len(placeholders.PATTERN.sub("", both)) / 5
    return len(in_answer) > MAX_PERSONAL or len(placeholders.found(both)) > MAX_PERSONAL_SHARE * max(words, 1)


def worth(issue: Issue) -> bool:
    """Whether question and answer are long enough to be some, short enough to be read, and of use to others."""
    last = issue.answers[-1]
    if issue.identified and last.general < _GENERAL:
        return False  # the agent asked for a number and then told its state
    answer = last.answer
    sizes = (_size(issue.question), _size(answer))
    return min(sizes) >= _SHORT and max(sizes) <= _LONG and not too_personal(issue.question, answer)


def pair_of(issue: Issue, conversation: Conversation, fit: float) -> Pair:
    """The pair with its score. fit: cosine of question and answer less their languages' means, -1 to 1."""
    last = issue.answers[-1]
    personal = placeholders.found(last.answer)
    counted: list[tuple[float, str]] = [
        (0.25 * issue.thanked, "the customer thanked"),
        (0.10 * (conversation.resolved is True), "marked as solved"),
        (-0.15 * (conversation.resolved is False), "not marked as solved"),
        (0.10 * (conversation.rating or 0.0), "rated well"),
        (-0.15 * (conversation.rating is not None and conversation.rating < 0.5), "rated badly"),
        (0.20 * last.general, "the answer reads as one for everybody"),
        (0.20 * min(max((fit - 0.1) / 0.5, 0.0), 1.0), "the answer is about the question"),
        (0.10 * issue.clear, "the question is clear"),
        (-0.15 * issue.came_back, "the customer came back with the same problem"),
        (-0.10 * (last.case or issue.case_after), "beside it something was done for this customer alone"),
        (-0.10 * (len(issue.answers) > 1), "an earlier answer came before this one"),
        (-0.10 * issue.identified, "the customer gave personal data before it"),
        (-0.05 * issue.asked_back, "the agent had to ask back first"),
        (-0.10 * min(len(personal), 2), f"the answer has {' and '.join(sorted(set(personal)))}"),
        (-0.10 * bool(placeholders.found(issue.question)), "the question has something personal in it"),
    ]
    score = _BASE + sum(value for value, _ in counted)
    ordered = sorted((pair for pair in counted if abs(pair[0]) >= 0.04), key=lambda pair: -abs(pair[0]))
    return Pair(
        conversation=conversation.id,
        question=issue.question,
        answer=last.answer,
        language=conversation.language,
        score=round(min(max(score, 0.0), 1.0), 3),
        reasons=tuple(f"{'+' if value > 0 else '-'} {reason}" for value, reason in ordered),
        day=last.day,
    )


def _size(text: str) -> int:
    """Letters; those of scripts that write a word with few count twice."""
    return sum(1 + (character >= "\u3040") for character in placeholders.PATTERN.sub("", text) if character.isalpha())
