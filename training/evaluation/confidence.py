"""Figures of probabilities: do they mean what they say, and is the model right where it is sure?"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

import numpy as np

from training.evaluation.figures import Bools, Doubles

BINS: Final = 10
POINTS: Final = 20
POSITIVES: Final = 30  # with fewer, a Brier skill score is mostly chance


@dataclass(frozen=True)
class Bin:
    """Rows whose probability lies in one tenth: their mean probability, and how often it came true."""

    probability: float
    frequency: float
    rows: int


@dataclass(frozen=True)
class Point:
    """share: of rows that are answered, 0 to 1; error: how many of those wrongly, 0 to 1."""

    share: float
    error: float


@dataclass(frozen=True)
class Coverage:
    """curve: the surest rows first; served: when those that are served as unsure are left out."""

    curve: tuple[Point, ...]
    served: Point


def reliability(probabilities: Doubles, truth: Doubles) -> tuple[Bin, ...]:
    """The calibration curve over bins of equal width; empty bins are left out."""
    index = np.minimum((probabilities * BINS).astype(int), BINS - 1)
    return tuple(
        Bin(
            float(probabilities[index == at].mean()),
            float(truth[index == at].mean()),
            int((index == at).sum()),
        )
        for at in range(BINS)
        if (index == at).any()
    )


def brier_skill(probabilities: Doubles, truth: Bools) -> float:
    """1 is perfect, 0 no better than always saying the base rate (Brier 1950). Needs rows of both kinds."""
    base = float(truth.mean())
    return 1.0 - float(np.mean((probabilities - truth) ** 2)) / (base * (1.0 - base))


def brier_skills(columns: Mapping[str, tuple[Doubles, Bools]]) -> dict[str, float]:
    """For each label its probabilities and truth -> its skill; labels with fewer than `POSITIVES` rows are left out."""
    return {
        name: brier_skill(probabilities, truth)
        for name, (probabilities, truth) in columns.items()
        if truth.sum() >= POSITIVES and not truth.all()
    }


def coverage(confidence: Doubles, wrong: Bools, unsure: Bools) -> Coverage:
    """Risk against coverage (El-Yaniv and Wiener 2010). Each [n]; rows of equal confidence keep their order."""
    ordered = wrong[np.argsort(-confidence, kind="stable")]
    kept = [max(1, round(len(ordered) * part / POINTS)) for part in range(1, POINTS + 1)]
    answered = wrong[~unsure]
    return Coverage(
        tuple(Point(count / len(ordered), float(ordered[:count].mean())) for count in kept),
        Point(float((~unsure).mean()), float(answered.mean()) if len(answered) else 0.0),
    )
