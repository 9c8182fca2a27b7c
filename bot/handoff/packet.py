"""What a person gets with a conversation: who, in which language and mood, what was asked, said and found out.

The summary is extractive and deterministic: the customer's own sentences that carry the matter, nothing invented.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Mapping
from dataclasses import asdict, dataclass
from typing import Any, Final

from bot.conversation import Conversation, UserTurn
from bot.mood import read_mood

SUMMARY_SENTENCES: Final = 3
# Small talk says nothing about the matter.
_EMPTY = re.compile(r"^\W*$")
_MIN_LETTERS: Final = 12


@dataclass(frozen=True)
class Packet:
    """Everything a person needs to go on. mood_over_time: the mood after each message of the customer, oldest first."""

    reason: str
    language: str
    register: str
    mood: str
    mood_trend: str
    mood_over_time: tuple[str, ...]
    summary: tuple[str, ...]
    said_by_bot: tuple[str, ...]
    said_by_agents: tuple[str, ...]
    facts: dict[str, str]

    def to_json(self) -> dict[str, Any]:
        return asdict(self)


def make_packet(conversation: Conversation, *, reason: str, facts: Mapping[str, str]) -> Packet:
    """reason: why it was handed over (asked, fraud); facts: order number and the like."""
    turns = conversation.user
    moods = tuple(read_mood([turn.mood for turn in turns[: i + 1]]).label for i in range(len(turns)))
    mood = conversation.mood
    registers = [turn.register for turn in turns if not turn.register_unsure and turn.register != "unmarked"]
    return Packet(
        reason=reason,
        language=turns[-1].language if turns else "",
        register=registers[-1] if registers else "unmarked",
        mood=mood.label,
        mood_trend=mood.trend,
        mood_over_time=moods,
        summary=_summary(turns),
        said_by_bot=tuple(turn.situation for turn in conversation.bot),
        said_by_agents=tuple(turn.text for turn in conversation.agents),
        facts={name: value for name, value in facts.items() if value},
    )


def _summary(turns: tuple[UserTurn, ...]) -> tuple[str, ...]:
    """The customer's longest messages, in the order in which they were written."""
    telling = [
        turn.text.strip() for turn in turns if not _EMPTY.match(turn.text) and _letters(turn.text) >= _MIN_LETTERS
    ]
    chosen = sorted(sorted(set(telling), key=len, reverse=True)[:SUMMARY_SENTENCES], key=telling.index)
    return tuple(chosen)


def _letters(text: str) -> int:
    # A Chinese character, a kana or a Hangul syllable says about as much as two letters.
    letters = filter(str.isalpha, text)
    return sum(2 if unicodedata.east_asian_width(letter) in "WF" else 1 for letter in letters)
