"""Do readings depend on who writes? Messages that differ only in a name, a dialect or a grammatical gender."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import combinations
from pathlib import Path
from typing import Any, Final

import numpy as np
import numpy.typing as npt

from nlu.affect import Calibration
from nlu.encoder import Encoder
from nlu.labels import EMOTIONS, REGISTERS, politeness_label
from training.evaluation.figures import Doubles
from training.evaluation.readings import Readings, read
from training.examples import read_rows

SCORES: Final = (*EMOTIONS, "polite", *REGISTERS)


@dataclass(frozen=True)
class ScoreChange:
    """How far apart one probability lies within groups: mean and greatest over the groups of a kind (0 to 1), and the
    id of the group with the greatest."""

    kind: str
    score: str
    mean: float
    greatest: float
    worst: str


@dataclass(frozen=True)
class Flips:
    """Share of pairs within groups that are decided differently. language: `all` for all of a kind."""

    kind: str
    language: str
    pairs: int
    emotion: float
    politeness: float
    register: float


@dataclass(frozen=True)
class Fairness:
    """groups, texts: how many there are. worst: the texts of the groups that `changes` names."""

    groups: int
    texts: int
    changes: tuple[ScoreChange, ...]
    flips: tuple[Flips, ...]
    worst: dict[str, tuple[str, ...]]


def fairness(encoder: Encoder, calibration: Calibration, path: Path) -> Fairness:
    """Of a file of `{"id", "kind", "language", "texts"}`, one group of messages a line that should be read alike."""
    groups = list(read_rows(path))
    texts = [text for group in groups for text in group["texts"]]
    languages = [group["language"] for group in groups for _ in group["texts"]]
    return compare_groups(groups, read(encoder, calibration, texts, languages))


def compare_groups(groups: Sequence[dict[str, Any]], readings: Readings) -> Fairness:
    """readings: of all groups' texts, one group after the other."""
    ends = np.cumsum([len(group["texts"]) for group in groups])
    places = [np.arange(end - len(group["texts"]), end) for group, end in zip(groups, ends, strict=True)]
    scores = np.hstack([readings.emotion, readings.politeness[:, None], readings.register])
    spreads = np.array([np.ptp(scores[rows], axis=0) for rows in places])
    decided = decisions(readings)
    differing = [_differing(decided[rows]) for rows in places]
    changes: list[ScoreChange] = []
    flips: list[Flips] = []
    for kind in sorted({group["kind"] for group in groups}):
        inside = [i for i, group in enumerate(groups) if group["kind"] == kind]
        changes += _changes(kind, spreads[inside], [groups[i]["id"] for i in inside])
        flips.append(_flips(kind, "all", [differing[i] for i in inside]))
        for language in sorted({groups[i]["language"] for i in inside}):
            flips.append(_flips(kind, language, [differing[i] for i in inside if groups[i]["language"] == language]))
    named = {change.worst for change in changes}
    worst = {group["id"]: tuple(group["texts"]) for group in groups if group["id"] in named}
    return Fairness(len(groups), int(ends[-1]), tuple(changes), tuple(flips), worst)


def decisions(readings: Readings) -> npt.NDArray[np.object_]:
    """[n, 3]: the emotions named, the label of politeness, the label of register."""
    return np.array(
        [
            (named.tobytes(), politeness_label(float(polite)), int(register.argmax()))
            for named, polite, register in zip(readings.named, readings.politeness, readings.register, strict=True)
        ],
        dtype=object,
    )


def _differing(decided: npt.NDArray[np.object_]) -> npt.NDArray[np.bool_]:
    """[pairs, 3]: for each pair of a group, which decisions differ."""
    return np.array([decided[i] != decided[j] for i, j in combinations(range(len(decided)), 2)], bool)


def _changes(kind: str, spreads: Doubles, ids: Sequence[str]) -> list[ScoreChange]:
    return [
        ScoreChange(kind, name, float(column.mean()), float(column.max()), ids[int(column.argmax())])
        for name, column in zip(SCORES, spreads.T, strict=True)
    ]


def _flips(kind: str, language: str, differing: Sequence[npt.NDArray[np.bool_]]) -> Flips:
    pairs = np.concatenate(differing)
    return Flips(kind, language, len(pairs), *(float(share) for share in pairs.mean(axis=0)))
