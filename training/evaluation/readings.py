"""Texts as the bot reads them: the served graph, calibrated, with the scale of each text's language."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, fields

import numpy as np
import numpy.typing as npt

from nlu.affect import Calibration, read_affect
from nlu.encoder import Encoder
from nlu.labels import EMOTIONS
from training.calibration import served_tag
from training.evaluation.figures import Bools, Doubles

_BATCH = 32


@dataclass(frozen=True)
class Readings:
    """Of n texts. emotion [n, 11], politeness [n], register [n, 3]: probabilities. named [n, 11]: emotions at or above
    their thresholds. unsure [n, 3]: of emotion, politeness, register."""

    emotion: Doubles
    named: Bools
    politeness: Doubles
    register: Doubles
    unsure: Bools

    def take(self, rows: Sequence[int] | npt.NDArray[np.int64]) -> Readings:
        """The readings of some rows, in that order."""
        chosen = np.asarray(rows, np.int64)
        return Readings(*(getattr(self, field.name)[chosen] for field in fields(self)))

    def replaced(self, rows: Sequence[int], others: Readings) -> Readings:
        """These readings with others in the place of some rows."""
        columns = []
        for field in fields(self):
            column = getattr(self, field.name).copy()
            column[list(rows)] = getattr(others, field.name)
            columns.append(column)
        return Readings(*columns)


def read(encoder: Encoder, calibration: Calibration, texts: Sequence[str], languages: Sequence[str]) -> Readings:
    """Read texts whose languages are known. languages: tags of the labelled sets, as many as texts."""
    encoded = encoder.encode(texts, batch_size=_BATCH)
    tags = [served_tag(language) for language in languages]
    emotion = np.zeros((len(texts), len(EMOTIONS)))
    named = np.zeros((len(texts), len(EMOTIONS)), bool)
    for tag in sorted(set(tags)):
        rows = [i for i, found in enumerate(tags) if found == tag]
        scale = calibration.emotion_in(tag)
        emotion[rows] = scale.probabilities(encoded.emotion[rows])
        named[rows] = emotion[rows] >= scale.threshold
    served = read_affect(encoded, calibration, tags)
    unsure = [(item.emotion.unsure, item.politeness.unsure, item.register.unsure) for item in served]
    return Readings(
        emotion,
        named,
        calibration.politeness(encoded.politeness),
        calibration.register(encoded.register),
        np.array(unsure, bool).reshape(-1, 3),
    )
