"""Complaints: does the model see frustration or anger in service messages, and only there?"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

import numpy as np

from nlu.affect import Calibration
from nlu.encoder import Encoder
from nlu.errors import InputError
from nlu.labels import EMOTIONS
from training.evaluation.figures import Bools
from training.evaluation.readings import read
from training.examples import read_rows

UPSET: Final = (EMOTIONS.index("anger"), EMOTIONS.index("frustration"))


@dataclass(frozen=True)
class Slice:
    """complaints, others: how many rows both labellings call so, or not. recall: share of complaints in which anger or
    frustration is named; false_alarms: share of the others. None without such rows."""

    complaints: int
    others: int
    recall: float | None
    false_alarms: float | None


@dataclass(frozen=True)
class Complaints:
    """disputed: share of the rows on which the labellings differ that are given anger or frustration; they count
    nowhere else."""

    overall: Slice
    per_language: dict[str, Slice]
    per_slice: dict[str, Slice]
    disputed: float | None
    disputed_rows: int


def complaints(encoder: Encoder, calibration: Calibration, folder: Path) -> Complaints:
    """Of the frozen messages in a folder of `<language>.jsonl`.

    Raises:
        InputError: the folder has no such files.
    """
    rows = [{**row, "language": path.stem} for path in sorted(folder.glob("*.jsonl")) for row in read_rows(path)]
    if not rows:
        raise InputError(f"The complaint messages are missing: {folder}. Restore them from the repository.")
    readings = read(encoder, calibration, [row["text"] for row in rows], [row["language"] for row in rows])
    return summarise(rows, readings.named[:, UPSET].any(axis=1))


def summarise(rows: Sequence[dict[str, Any]], upset: Bools) -> Complaints:
    """rows: with `language`, `slice`, `first`, `second`; upset: whether anger or frustration was named in each."""
    agreed = np.array([row["first"] == row["second"] for row in rows])
    truth = np.array([row["first"] for row in rows])

    def slices(field: str) -> dict[str, Slice]:
        values = np.array([row[field] for row in rows])
        return {
            str(value): _slice(truth[agreed & (values == value)], upset[agreed & (values == value)])
            for value in sorted(set(values.tolist()))
        }

    return Complaints(
        overall=_slice(truth[agreed], upset[agreed]),
        per_language=slices("language"),
        per_slice=slices("slice"),
        disputed=_share(upset[~agreed]),
        disputed_rows=int((~agreed).sum()),
    )


def _slice(truth: Bools, upset: Bools) -> Slice:
    return Slice(int(truth.sum()), int((~truth).sum()), _share(upset[truth]), _share(upset[~truth]))


def _share(values: Bools) -> float | None:
    return float(values.mean()) if len(values) else None
