"""The labelled rows of an evaluation: those that are only reported, as the model reads them, and those it may know."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from nlu.affect import Calibration
from nlu.encoder import Encoder
from training.data import read_affect
from training.evaluation.figures import Doubles
from training.evaluation.readings import Readings, read
from training.examples import Example


@dataclass(frozen=True)
class Rows:
    """scored: rows that are only reported; readings: of these; known: the others, for the baseline to learn."""

    scored: Sequence[Example]
    known: Sequence[Example]
    readings: Readings

    def of(self, source: str, language: str | None = None) -> list[int]:
        """Places of a set's rows among the scored ones."""
        return [i for i, example in enumerate(self.scored) if _is(example, source, language)]

    def learned(self, source: str, language: str | None = None) -> list[Example]:
        """A set's rows that the baseline learns."""
        return [example for example in self.known if _is(example, source, language)]

    def languages(self, source: str) -> list[str]:
        """The languages in which a set is scored, sorted."""
        return sorted({example.language for example in self.scored if example.source == source})

    def emotions(self, rows: Sequence[int]) -> Doubles:
        """[n, 11] of 0, 1 or NaN."""
        return np.array([self.scored[i].emotion for i in rows])


def read_rows_of(
    encoder: Encoder, calibration: Calibration, data: Path, samples: Path, report: Callable[[str], None]
) -> Rows:
    """Read and encode what the evaluation is about."""
    examples = read_affect(data, samples)
    scored = [example for example in examples if example.part == "report"]
    report(f"encoding {len(scored)} rows")
    readings = read(encoder, calibration, [item.text for item in scored], [item.language for item in scored])
    return Rows(scored, [example for example in examples if example.part != "report"], readings)


def _is(example: Example, source: str, language: str | None) -> bool:
    return example.source == source and (language is None or example.language == language)


def outer_quarters(rows: Rows) -> list[int]:
    """Places of the politest and the rudest quarter of TyDiP's rows, by the annotators' score."""
    places = rows.of("tydip")
    scores = np.array([rows.scored[i].score for i in places])
    low, high = np.quantile(scores, [0.25, 0.75])
    return [i for i, score in zip(places, scores, strict=True) if score <= low or score >= high]
