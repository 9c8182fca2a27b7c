"""Figures of decisions against labels: precision and recall, confusions, and how far chance could move them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, Final

import numpy as np
import numpy.typing as npt

Bools = npt.NDArray[np.bool_]
Integers = npt.NDArray[np.int64]
Doubles = npt.NDArray[np.float64]

RESAMPLES: Final = 1_000
SEED: Final = 7
COVERED: Final = 0.95  # of the resamples lie within an interval


@dataclass(frozen=True)
class LabelFigures:
    """Of one label; each 0 where it is undefined. support: rows that have the label."""

    precision: float
    recall: float
    f1: float
    support: int


@dataclass(frozen=True)
class Counts:
    """One label's confusion: rows that have it or not, and were given it or not."""

    hits: int
    misses: int
    false_alarms: int
    rejections: int


@dataclass(frozen=True)
class Interval:
    """The 2.5th and the 97.5th percentile of a figure over resampled rows."""

    low: float
    high: float


def per_label(truth: npt.NDArray[Any], found: npt.NDArray[Any], names: Sequence[str]) -> dict[str, LabelFigures]:
    """scikit-learn's `classification_report`. truth, found: [n] class indices, or [n, labels] true or false."""
    from sklearn.metrics import classification_report

    table = classification_report(
        truth.astype(int),
        found.astype(int),
        labels=list(range(len(names))),
        target_names=list(names),
        output_dict=True,
        zero_division=0,
    )
    return {
        name: LabelFigures(
            float(table[name]["precision"]),
            float(table[name]["recall"]),
            float(table[name]["f1-score"]),
            int(table[name]["support"]),
        )
        for name in names
    }


def macro_f1(labels: dict[str, LabelFigures]) -> float:
    """The mean of the labels' F1."""
    return float(np.mean([figures.f1 for figures in labels.values()]))


def counts(truth: Bools, found: Bools) -> Counts:
    """One label's confusion. truth, found: [n]."""
    return Counts(
        hits=int((truth & found).sum()),
        misses=int((truth & ~found).sum()),
        false_alarms=int((~truth & found).sum()),
        rejections=int((~truth & ~found).sum()),
    )


def confusion(truth: Integers, found: Integers, classes: int) -> tuple[tuple[int, ...], ...]:
    """How many rows of each class (first index) were given each class (second index)."""
    table = np.zeros((classes, classes), np.int64)
    np.add.at(table, (truth, found), 1)
    return tuple(tuple(row) for row in table.tolist())


def bootstrap_macro_f1(truth: Bools, found: Bools, *, seed: int = SEED) -> Doubles:
    """Macro-F1 of `RESAMPLES` draws of n rows with replacement (Efron 1979). truth, found: [n, labels]."""
    rows = len(truth)
    drawn = np.random.default_rng(seed).multinomial(rows, np.full(rows, 1 / rows), size=RESAMPLES)
    hits = 2.0 * (drawn @ (truth & found).astype(np.int64))
    total = drawn @ (truth.astype(np.int64) + found.astype(np.int64))
    scores = np.divide(hits, total, out=np.zeros_like(hits), where=total > 0)
    return np.asarray(scores.mean(axis=1))


def interval(draws: Doubles) -> Interval:
    """The middle `COVERED` of a figure's draws."""
    low, high = np.quantile(draws, [(1 - COVERED) / 2, (1 + COVERED) / 2])
    return Interval(float(low), float(high))
