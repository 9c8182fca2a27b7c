"""Names of labels. They stand here and nowhere else.

Emotion is multi-label; the first six of `BASIC_EMOTIONS` are Ekman's, which most labelled sets share. Politeness is
one probability cut into three bands. Register is how the customer addresses the company.
"""

from __future__ import annotations

from typing import Final, Literal, get_args

Emotion = Literal[
    "anger",
    "frustration",
    "disappointment",
    "confusion",
    "fear",
    "sadness",
    "disgust",
    "surprise",
    "joy",
    "gratitude",
    "neutral",
]
Politeness = Literal["impolite", "neutral", "polite"]
Register = Literal["formal", "informal", "unmarked"]
Mood = Literal["calm", "cheerful", "grateful", "confused", "worried", "disappointed", "frustrated", "angry"]
Trend = Literal["rising", "steady", "falling"]

EMOTIONS: Final[tuple[Emotion, ...]] = get_args(Emotion)
BASIC_EMOTIONS: Final[tuple[Emotion, ...]] = (
    "anger",
    "disgust",
    "fear",
    "joy",
    "sadness",
    "surprise",
)
REGISTERS: Final[tuple[Register, ...]] = get_args(Register)
MOODS: Final[tuple[Mood, ...]] = get_args(Mood)

IMPOLITE_BELOW: Final = 0.33
POLITE_ABOVE: Final = 0.67


def politeness_label(probability: float) -> Politeness:
    """The band of a calibrated probability (0 to 1) that a text is polite."""
    if probability < IMPOLITE_BELOW:
        return "impolite"
    if probability > POLITE_ABOVE:
        return "polite"
    return "neutral"
