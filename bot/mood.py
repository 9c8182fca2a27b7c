"""From single messages to a conversation's mood.

Each message's calibrated emotion scores flow into the moods they speak for, smoothed exponentially: a message counts
`WEIGHT`, everything before it the rest, so that a mood fades in one to two calm turns. Where the reading of a message
was unsure it counts half. Weights are the project's own; `docs/decisions/0004-mood.md` says how they were chosen.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from nlu.labels import MOODS, Emotion, Mood, Trend

WEIGHT: Final = 0.65
CALM_BELOW: Final = 0.28
TREND_STEP: Final = 0.08
NEGATIVE: Final[frozenset[Mood]] = frozenset({"worried", "disappointed", "frustrated", "angry"})
HEATED: Final[frozenset[Mood]] = frozenset({"frustrated", "angry"})

# How much each emotion says about each mood.
_SPEAKS_FOR: Final[Mapping[Emotion, Mapping[Mood, float]]] = {
    "anger": {"angry": 1.0, "frustrated": 0.3},
    "frustration": {"frustrated": 1.0, "angry": 0.2},
    "disgust": {"angry": 0.4, "frustrated": 0.3},
    "disappointment": {"disappointed": 1.0},
    "sadness": {"disappointed": 0.7},
    "fear": {"worried": 1.0},
    "confusion": {"confused": 1.0},
    "joy": {"cheerful": 1.0},
    "gratitude": {"grateful": 1.0},
}


@dataclass(frozen=True)
class MessageMood:
    """What one message contributes: emotion scores (0 to 1), and whether the reading was unsure."""

    scores: Mapping[Emotion, float]
    unsure: bool = False


@dataclass(frozen=True)
class MoodReading:
    """label: the conversation's mood now; level: its strength, 0 to 1; trend: of the negative moods together."""

    label: Mood
    level: float
    trend: Trend
    unsure: bool

    @property
    def heated(self) -> bool:
        return self.label in HEATED and not self.unsure


def read_mood(messages: Sequence[MessageMood]) -> MoodReading:
    """The mood after these messages, oldest first; none gives calm."""
    levels: dict[Mood, float] = dict.fromkeys(MOODS, 0.0)
    negative_before = 0.0
    for message in messages:
        weight = WEIGHT * (0.5 if message.unsure else 1.0)
        negative_before = _negative(levels)
        spoken: dict[Mood, float] = dict.fromkeys(MOODS, 0.0)
        for emotion, moods in _SPEAKS_FOR.items():
            for mood, share in moods.items():
                spoken[mood] += share * message.scores.get(emotion, 0.0)
        for mood in MOODS:
            levels[mood] = (1 - weight) * levels[mood] + weight * min(1.0, spoken[mood])
    strongest = max(MOODS, key=lambda mood: levels[mood])
    heated = max(HEATED, key=lambda mood: levels[mood])
    if strongest == "confused" and levels[heated] >= CALM_BELOW:
        strongest = heated  # "Why does nobody answer me?" sounds confused as well, and asks for no explanation
    level = levels[strongest]
    second = sorted(levels.values())[-2]
    if level < CALM_BELOW:
        strongest = "calm"
    change = _negative(levels) - negative_before
    trend: Trend = "rising" if change > TREND_STEP else "falling" if change < -TREND_STEP else "steady"
    unsure = bool(messages) and messages[-1].unsure and (level < 2 * CALM_BELOW and level - second < 0.1)
    return MoodReading(strongest, round(level, 4), trend, unsure)


def _negative(levels: Mapping[Mood, float]) -> float:
    return max(levels[mood] for mood in NEGATIVE)
