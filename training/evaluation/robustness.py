"""Does a decision stay when the same is typed otherwise, and go when the opposite is said?"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

import numpy as np
import numpy.typing as npt

from nlu.affect import Calibration
from nlu.encoder import Encoder
from nlu.labels import EMOTIONS
from training.evaluation.emotion import AVERAGED, BASIC, annotated
from training.evaluation.figures import macro_f1, per_label
from training.evaluation.manner import UNMARKED
from training.evaluation.readings import Readings, read
from training.evaluation.rows import Rows, outer_quarters
from training.examples import read_rows
from training.perturb import PERTURBATIONS

MEAN: Final = "mean"  # in place of a language: of those that are averaged everywhere


@dataclass(frozen=True)
class Change:
    """What one way of typing does to one task in one language.

    before, after: macro-F1 (emotion) or accuracy, of all rows. changed: share of texts that it changes. flips: share of
    decisions about those that come out otherwise (emotion: of all decisions on annotated labels).
    """

    kind: str
    task: str
    language: str
    before: float
    after: float
    flips: float
    changed: float


@dataclass(frozen=True)
class Negation:
    """Of pairs that differ in a negation.

    dropped: share in which the label's probability falls. let_go: share of the pairs with the label named in the plain
    text in which the negated one no longer has it; None without such pairs. kept: ids of pairs in which it stays named.
    """

    pairs: int
    dropped: float
    mean_drop: float
    let_go: float | None
    per_language: dict[str, float]
    kept: tuple[str, ...]


@dataclass(frozen=True)
class _Set:
    """One task's rows in one language, and what is counted of them."""

    task: str
    language: str
    places: list[int]
    score: Callable[[Readings], float]
    decisions: Callable[[Readings], npt.NDArray[Any]]  # [n] or [n, decisions]


def robustness(
    encoder: Encoder, calibration: Calibration, rows: Rows, report: Callable[[str], None]
) -> tuple[Change, ...]:
    """Each perturbation of the reported rows of BRIGHTER, of TyDiP's outer quarters and of CoCoA-MT's marked rows."""
    sets = [*_emotion_sets(rows), _politeness_set(rows), *_register_sets(rows)]
    changes = []
    for kind, change in PERTURBATIONS.items():
        report(f"robustness: {kind}")
        found = [_change(kind, change, one, encoder, calibration, rows) for one in sets]
        chosen = [item for item in found if item.task == "emotion" and item.language in AVERAGED]
        changes += [*found, _mean(kind, "emotion", chosen)]
        changes.append(_mean(kind, "register", [item for item in found if item.task == "register"]))
    return tuple(changes)


def _change(
    kind: str,
    change: Callable[[str, str], str],
    one: _Set,
    encoder: Encoder,
    calibration: Calibration,
    rows: Rows,
) -> Change:
    before = rows.readings.take(one.places)
    texts = [rows.scored[i].text for i in one.places]
    typed = [change(text, one.language) for text in texts]
    at = [i for i, (old, new) in enumerate(zip(texts, typed, strict=True)) if old != new]
    if not at:
        return Change(kind, one.task, one.language, one.score(before), one.score(before), 0.0, 0.0)
    read_again = read(encoder, calibration, [typed[i] for i in at], [one.language] * len(at))
    after = before.replaced(at, read_again)
    flipped = one.decisions(before.take(at)) != one.decisions(read_again)
    return Change(
        kind,
        one.task,
        one.language,
        before=one.score(before),
        after=one.score(after),
        flips=float(flipped.mean()),
        changed=len(at) / len(texts),
    )


def _mean(kind: str, task: str, chosen: Sequence[Change]) -> Change:
    def over(name: str) -> float:
        return float(np.mean([getattr(item, name) for item in chosen]))

    return Change(kind, task, MEAN, over("before"), over("after"), over("flips"), over("changed"))


def _emotion_sets(rows: Rows) -> list[_Set]:
    return [_emotion_set(rows, language) for language in rows.languages("brighter")]


def _emotion_set(rows: Rows, language: str) -> _Set:
    places = rows.of("brighter", language)
    labels = annotated(rows.emotions(places), BASIC)
    truth = rows.emotions(places)[:, labels] > 0.5
    names = [EMOTIONS[label] for label in labels]
    return _Set(
        "emotion",
        language,
        places,
        lambda readings: macro_f1(per_label(truth, readings.named[:, labels], names)),
        lambda readings: readings.named[:, labels],
    )


def _politeness_set(rows: Rows) -> _Set:
    places = outer_quarters(rows)
    truth = np.array([rows.scored[i].score > 0 for i in places])
    return _Set(
        "politeness",
        "en",
        places,
        lambda readings: float(np.mean((readings.politeness > 0.5) == truth)),
        lambda readings: readings.politeness > 0.5,
    )


def _register_sets(rows: Rows) -> list[_Set]:
    sets = []
    for language in rows.languages("cocoa"):
        places = [i for i in rows.of("cocoa", language) if rows.scored[i].register != UNMARKED]
        if places:
            sets.append(_register_set(rows, language, places))
    return sets


def _register_set(rows: Rows, language: str, places: list[int]) -> _Set:
    truth = np.array([rows.scored[i].register for i in places])
    return _Set(
        "register",
        language,
        places,
        lambda readings: float(np.mean(readings.register.argmax(1) == truth)),
        lambda readings: readings.register.argmax(1),
    )


def negation(encoder: Encoder, calibration: Calibration, path: Path) -> Negation:
    """Of a file of `{"id", "language", "text", "negated", "label"}`; the label must drop."""
    pairs = list(read_rows(path))
    languages = [pair["language"] for pair in pairs]
    plain = read(encoder, calibration, [pair["text"] for pair in pairs], languages)
    negated = read(encoder, calibration, [pair["negated"] for pair in pairs], languages)
    return compare_negations(
        [pair["id"] for pair in pairs], languages, [EMOTIONS.index(pair["label"]) for pair in pairs], plain, negated
    )


def compare_negations(
    ids: Sequence[str], languages: Sequence[str], labels: Sequence[int], plain: Readings, negated: Readings
) -> Negation:
    """Figures of n pairs; labels: columns of the emotions that must drop."""
    at = np.arange(len(ids))
    drops = plain.emotion[at, labels] - negated.emotion[at, labels]
    before, still = plain.named[at, labels], negated.named[at, labels]
    tags = np.array(languages)
    return Negation(
        pairs=len(ids),
        dropped=float((drops > 0).mean()),
        mean_drop=float(drops.mean()),
        let_go=float((~still)[before].mean()) if before.any() else None,
        per_language={tag: float((drops[tags == tag] > 0).mean()) for tag in sorted(set(languages))},
        kept=tuple(ids[i] for i in at if before[i] and still[i]),
    )
