"""Emotion: several labels a row. BRIGHTER in each language with the six basic ones, GoEmotions with all eleven."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

import numpy as np

from nlu.errors import InputError
from nlu.labels import BASIC_EMOTIONS, EMOTIONS
from training.calibration import expected_calibration_error
from training.evaluation.baseline import predict_labels
from training.evaluation.confidence import Bin, Coverage, brier_skills, coverage, reliability
from training.evaluation.figures import (
    SEED,
    Bools,
    Counts,
    Doubles,
    Interval,
    LabelFigures,
    bootstrap_macro_f1,
    counts,
    interval,
    macro_f1,
    per_label,
)
from training.evaluation.readings import Readings
from training.evaluation.rows import Rows

AVERAGED: Final = ("de", "es", "ru", "hi", "zh", "pt-BR")
BASIC: Final = tuple(EMOTIONS.index(name) for name in BASIC_EMOTIONS)


@dataclass(frozen=True)
class EmotionFigures:
    """Of one set in one language.

    accuracy: share of rows with every label right. tfidf: the baseline's macro-F1, None where none was fitted.
    coverage: a row is right if its strongest label (or none) is one of its labels (or it has none).
    """

    rows: int
    macro_f1: float
    interval: Interval
    tfidf: float | None
    accuracy: float
    labels: dict[str, LabelFigures]
    confusion: dict[str, Counts]
    ece: float
    reliability: tuple[Bin, ...]
    brier_skill: dict[str, float]
    coverage: Coverage


@dataclass(frozen=True)
class Emotion:
    """mean, tfidf_mean: of macro-F1 over the languages in `AVERAGED`; ece and reliability over all languages."""

    per_language: dict[str, EmotionFigures]
    mean: float
    interval: Interval
    tfidf_mean: float
    ece: float
    reliability: tuple[Bin, ...]


def emotion(rows: Rows) -> Emotion:
    """BRIGHTER's dev rows.

    Raises:
        InputError: a language of `AVERAGED` has no rows.
    """
    languages = rows.languages("brighter")
    missing = [language for language in AVERAGED if language not in languages]
    if missing:
        raise InputError(
            f"emotion/brighter_dev.jsonl.gz has no rows in {', '.join(missing)}. Point --data at the whole of the data."
        )
    per_language, probabilities, truths, draws, baselines = {}, [], [], [], []
    for language in languages:
        places = rows.of("brighter", language)
        truth, readings = rows.emotions(places), rows.readings.take(places)
        labels = annotated(truth, BASIC)
        learned = rows.learned("brighter", language)
        found = predict_labels(
            [item.text for item in learned],
            np.array([item.emotion for item in learned])[:, labels],
            [rows.scored[i].text for i in places],
        )
        names = [EMOTIONS[label] for label in labels]
        baseline = macro_f1(per_label(truth[:, labels] > 0.5, found, names))
        per_language[language] = figures_of(readings, truth, labels, tfidf=baseline)
        probabilities.append(readings.emotion[:, labels].ravel())
        truths.append(truth[:, labels].ravel())
        if language in AVERAGED:
            # Languages are drawn independently of one another.
            seed = SEED + AVERAGED.index(language)
            baselines.append(baseline)
            draws.append(bootstrap_macro_f1(truth[:, labels] > 0.5, readings.named[:, labels], seed=seed))
    pooled, real = np.concatenate(probabilities), np.concatenate(truths)
    chosen = [per_language[language] for language in AVERAGED]
    return Emotion(
        per_language=per_language,
        mean=float(np.mean([figures.macro_f1 for figures in chosen])),
        interval=interval(np.mean(draws, axis=0)),
        tfidf_mean=float(np.mean(baselines)),
        ece=expected_calibration_error(pooled, real),
        reliability=reliability(pooled, real),
    )


def goemotions(rows: Rows) -> EmotionFigures:
    """English comments with all eleven labels; no baseline."""
    places = rows.of("goemotions")
    return figures_of(rows.readings.take(places), rows.emotions(places), list(range(len(EMOTIONS))), tfidf=None)


def annotated(truth: Doubles, labels: Sequence[int]) -> list[int]:
    """Those of the labels that every row has a value for."""
    return [label for label in labels if not np.isnan(truth[:, label]).any()]


def figures_of(readings: Readings, truth: Doubles, labels: Sequence[int], *, tfidf: float | None) -> EmotionFigures:
    """truth: [n, 11]; labels: the columns that count."""
    names = [EMOTIONS[label] for label in labels]
    real, named = truth[:, labels] > 0.5, readings.named[:, labels]
    probabilities = readings.emotion[:, labels]
    found = per_label(real, named, names)
    confidence, wrong = _strongest(probabilities, named, real)
    return EmotionFigures(
        rows=len(truth),
        macro_f1=macro_f1(found),
        interval=interval(bootstrap_macro_f1(real, named)),
        tfidf=tfidf,
        accuracy=float((real == named).all(axis=1).mean()),
        labels=found,
        confusion={name: counts(real[:, at], named[:, at]) for at, name in enumerate(names)},
        ece=expected_calibration_error(probabilities.ravel(), real.ravel().astype(np.float64)),
        reliability=reliability(probabilities.ravel(), real.ravel().astype(np.float64)),
        brier_skill=brier_skills({name: (probabilities[:, at], real[:, at]) for at, name in enumerate(names)}),
        coverage=coverage(confidence, wrong, readings.unsure[:, 0]),
    )


def _strongest(probabilities: Doubles, named: Bools, real: Bools) -> tuple[Doubles, Bools]:
    """The probability of each row's answer, and whether that is wrong. Where no label is named, the answer is "none",
    as probable as the likeliest label is not."""
    masked = np.where(named, probabilities, -1.0)
    best, any_named = masked.argmax(axis=1), named.any(axis=1)
    at = np.arange(len(named))
    confidence = np.where(any_named, probabilities[at, best], 1.0 - probabilities.max(axis=1))
    right = np.where(any_named, real[at, best], ~real.any(axis=1))
    return confidence, ~right
