"""Politeness (one probability, English) and register (one of three classes, eight languages)."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from nlu.labels import REGISTERS
from training.calibration import expected_calibration_error
from training.evaluation.baseline import predict_classes
from training.evaluation.confidence import Bin, Coverage, brier_skills, coverage, reliability
from training.evaluation.figures import Bools, Doubles, Integers, LabelFigures, confusion, macro_f1, per_label
from training.evaluation.rows import Rows, outer_quarters

UNMARKED = REGISTERS.index("unmarked")


@dataclass(frozen=True)
class Politeness:
    """TyDiP's outer quarters; pearson and spearman: probability against the annotators' score, on every row."""

    accuracy: float
    tfidf: float
    rows: int
    macro_f1: float
    labels: dict[str, LabelFigures]
    confusion: tuple[tuple[int, ...], ...]
    pearson: float
    spearman: float
    ece: float
    reliability: tuple[Bin, ...]
    brier_skill: dict[str, float]
    coverage: Coverage


@dataclass(frozen=True)
class RegisterFigures:
    """accuracy, tfidf, ece, reliability, coverage: on rows that are formal or informal; the others on every row."""

    accuracy: float
    tfidf: float
    rows: int
    macro_f1: float
    labels: dict[str, LabelFigures]
    confusion: tuple[tuple[int, ...], ...]
    ece: float
    reliability: tuple[Bin, ...]
    brier_skill: dict[str, float]
    coverage: Coverage


@dataclass(frozen=True)
class Register:
    """accuracy, tfidf, ece: over all rows that are formal or informal; unmarked: accuracy on those that are neither."""

    per_language: dict[str, RegisterFigures]
    accuracy: float
    tfidf: float
    lowest: float
    ece: float
    reliability: tuple[Bin, ...]
    unmarked: float
    unmarked_rows: int


def politeness(rows: Rows) -> Politeness:
    """TyDiP's held-back English rows."""
    from scipy.stats import pearsonr, spearmanr

    every, outer = rows.of("tydip"), outer_quarters(rows)
    truth = np.array([rows.scored[i].score > 0 for i in outer])
    readings = rows.readings.take(outer)
    probabilities, found = readings.politeness, readings.politeness > 0.5
    learned = [item for item in rows.learned("tydip") if abs(item.score) > 0.5]
    baseline = predict_classes(
        [item.text for item in learned],
        np.array([item.score > 0 for item in learned]),
        [rows.scored[i].text for i in outer],
    )
    labels = per_label(truth, found, ("impolite", "polite"))
    scores = np.array([rows.scored[i].score for i in every])
    return Politeness(
        accuracy=float(np.mean(found == truth)),
        tfidf=float(np.mean(baseline == truth)),
        rows=len(outer),
        macro_f1=macro_f1(labels),
        labels=labels,
        confusion=confusion(truth.astype(np.int64), found.astype(np.int64), 2),
        pearson=float(pearsonr(rows.readings.politeness[every], scores).statistic),
        spearman=float(spearmanr(rows.readings.politeness[every], scores).statistic),
        ece=expected_calibration_error(probabilities, truth.astype(np.float64)),
        reliability=reliability(probabilities, truth.astype(np.float64)),
        brier_skill=brier_skills({"polite": (probabilities, truth)}),
        coverage=coverage(np.abs(probabilities - 0.5), found != truth, readings.unsure[:, 1]),
    )


def register(rows: Rows) -> Register:
    """CoCoA-MT's held-back rows."""
    every = rows.of("cocoa")
    truth = np.array([rows.scored[i].register for i in every])
    probabilities = rows.readings.register[every]
    marked = truth != UNMARKED
    languages = np.array([rows.scored[i].language for i in every])
    unsure = rows.readings.unsure[every, 2]
    per_language = {}
    for language in sorted(set(languages[marked].tolist())):
        here = languages == language
        learned = [item for item in rows.learned("cocoa", language) if item.register != UNMARKED]
        places = np.array(every)[here & marked]
        baseline = predict_classes(
            [item.text for item in learned],
            np.array([item.register for item in learned]),
            [rows.scored[i].text for i in places],
        )
        tfidf = float(np.mean(baseline == truth[here & marked]))
        per_language[language] = _figures(probabilities[here], truth[here], unsure[here], tfidf)
    found = probabilities.argmax(1)
    right = (found == truth)[marked].astype(np.float64)
    total = sum(figures.rows for figures in per_language.values())
    surest = probabilities[marked].max(1)
    return Register(
        per_language=per_language,
        accuracy=float(right.mean()),
        tfidf=sum(figures.tfidf * figures.rows for figures in per_language.values()) / total,
        lowest=min(figures.accuracy for figures in per_language.values()),
        ece=expected_calibration_error(surest, right),
        reliability=reliability(surest, right),
        unmarked=float(np.mean(found[~marked] == UNMARKED)) if (~marked).any() else 0.0,
        unmarked_rows=int((~marked).sum()),
    )


def _figures(probabilities: Doubles, truth: Integers, unsure: Bools, tfidf: float) -> RegisterFigures:
    found = probabilities.argmax(1)
    marked = truth != UNMARKED
    wrong, surest = (found != truth)[marked], probabilities[marked].max(1)
    right = (~wrong).astype(np.float64)
    labels = per_label(truth, found, REGISTERS)
    return RegisterFigures(
        accuracy=float(right.mean()),
        tfidf=tfidf,
        rows=int(marked.sum()),
        macro_f1=macro_f1({name: figures for name, figures in labels.items() if figures.support}),
        labels=labels,
        confusion=confusion(truth, found, len(REGISTERS)),
        ece=expected_calibration_error(surest, right),
        reliability=reliability(surest, right),
        brier_skill=brier_skills({name: (probabilities[:, at], truth == at) for at, name in enumerate(REGISTERS)}),
        coverage=coverage(surest, wrong, unsure[marked]),
    )
