"""From the heads' raw outputs to calibrated readings of emotion, politeness and register.

Calibration (Platt scaling for each emotion and for politeness, one temperature for register; Platt 1999, Guo et al.
2017, arXiv:1706.04599) and thresholds are fitted by `training/calibration.py` on rows that were neither learned from
nor reported, and stand beside the adapter in `calibration.json`.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any, Final

import numpy as np
import numpy.typing as npt

from nlu.encoder import Encoded
from nlu.errors import ModelFileError
from nlu.labels import EMOTIONS, REGISTERS, Emotion, Politeness, Register, politeness_label

ADAPTER: Final = Path(__file__).parent / "adapters" / "affect"

# Below these the reading is given, and marked as unsure.
EMOTION_UNSURE_BELOW: Final = 0.40
POLITENESS_UNSURE_WITHIN: Final = 0.10  # of one half
REGISTER_UNSURE_BELOW: Final = 0.55


@dataclass(frozen=True)
class EmotionReading:
    """label: the strongest; labels: all above their thresholds; scores: calibrated probabilities, 0 to 1."""

    label: Emotion
    labels: tuple[Emotion, ...]
    scores: dict[Emotion, float]
    unsure: bool


@dataclass(frozen=True)
class PolitenessReading:
    """score: calibrated probability that the text is polite, 0 to 1."""

    label: Politeness
    score: float
    unsure: bool


@dataclass(frozen=True)
class RegisterReading:
    """How the customer addresses the company; confidence: calibrated probability of the label, 0 to 1."""

    label: Register
    confidence: float
    unsure: bool


@dataclass(frozen=True)
class Affect:
    """What one message shows of mood and manner."""

    emotion: EmotionReading
    politeness: PolitenessReading
    register: RegisterReading


@dataclass(frozen=True)
class Calibration:
    """Maps logits to probabilities: emotion p = sigmoid(scale * logit + bias), each of shape [11]."""

    emotion_scale: npt.NDArray[np.float64]
    emotion_bias: npt.NDArray[np.float64]
    emotion_threshold: npt.NDArray[np.float64]
    politeness_scale: float
    politeness_bias: float
    register_temperature: float

    def emotion(self, logits: npt.NDArray[np.float32]) -> npt.NDArray[np.float64]:
        """[n, 11] logits -> [n, 11] probabilities."""
        return _sigmoid(logits * self.emotion_scale + self.emotion_bias)

    def politeness(self, logits: npt.NDArray[np.float32]) -> npt.NDArray[np.float64]:
        """[n] logits -> [n] probabilities."""
        return _sigmoid(logits * self.politeness_scale + self.politeness_bias)

    def register(self, logits: npt.NDArray[np.float32]) -> npt.NDArray[np.float64]:
        """[n, 3] logits -> [n, 3] probabilities."""
        scaled = logits.astype(np.float64) / self.register_temperature
        exponent = np.exp(scaled - scaled.max(axis=1, keepdims=True))
        return np.asarray(exponent / exponent.sum(axis=1, keepdims=True))

    def to_json(self) -> dict[str, Any]:
        return {
            "emotion": {
                name: {
                    "scale": round(float(self.emotion_scale[i]), 5),
                    "bias": round(float(self.emotion_bias[i]), 5),
                    "threshold": round(float(self.emotion_threshold[i]), 4),
                }
                for i, name in enumerate(EMOTIONS)
            },
            "politeness": {"scale": round(self.politeness_scale, 5), "bias": round(self.politeness_bias, 5)},
            "register": {"temperature": round(self.register_temperature, 5)},
        }


@cache
def load_calibration(adapter: Path = ADAPTER) -> Calibration:
    """The calibration beside an adapter.

    Raises:
        ModelFileError: the file is missing or a value in it is.
    """
    path = adapter / "calibration.json"
    try:
        content = json.loads(path.read_text(encoding="utf-8"))
        by_name = [content["emotion"][name] for name in EMOTIONS]
        return Calibration(
            emotion_scale=np.array([float(entry["scale"]) for entry in by_name]),
            emotion_bias=np.array([float(entry["bias"]) for entry in by_name]),
            emotion_threshold=np.array([float(entry["threshold"]) for entry in by_name]),
            politeness_scale=float(content["politeness"]["scale"]),
            politeness_bias=float(content["politeness"]["bias"]),
            register_temperature=float(content["register"]["temperature"]),
        )
    except (OSError, ValueError, KeyError, TypeError) as error:
        raise ModelFileError(
            f"The affect calibration is missing or damaged: {path} ({type(error).__name__}: {error}). Restore it from "
            "the repository or run `rapport train affect`."
        ) from error


def read_affect(encoded: Encoded, calibration: Calibration) -> list[Affect]:
    """One reading for each encoded text."""
    emotion = calibration.emotion(encoded.emotion)
    politeness = calibration.politeness(encoded.politeness)
    register = calibration.register(encoded.register)
    return [
        Affect(
            _emotion(emotion[row], calibration),
            _politeness(float(politeness[row])),
            _register(register[row]),
        )
        for row in range(len(encoded))
    ]


def _emotion(scores: npt.NDArray[np.float64], calibration: Calibration) -> EmotionReading:
    above = [name for i, name in enumerate(EMOTIONS) if scores[i] >= calibration.emotion_threshold[i]]
    above.sort(key=lambda name: -scores[EMOTIONS.index(name)])
    return EmotionReading(
        label=above[0] if above else "neutral",
        labels=tuple(above),
        scores={name: round(float(scores[i]), 4) for i, name in enumerate(EMOTIONS)},
        unsure=bool(scores.max() < EMOTION_UNSURE_BELOW or not above),
    )


def _politeness(score: float) -> PolitenessReading:
    return PolitenessReading(politeness_label(score), round(score, 4), abs(score - 0.5) < POLITENESS_UNSURE_WITHIN)


def _register(scores: npt.NDArray[np.float64]) -> RegisterReading:
    best = int(scores.argmax())
    confidence = float(scores[best])
    return RegisterReading(REGISTERS[best], round(confidence, 4), confidence < REGISTER_UNSURE_BELOW)


def _sigmoid(value: npt.NDArray[np.floating[Any]]) -> npt.NDArray[np.float64]:
    return np.asarray(1.0 / (1.0 + np.exp(-np.clip(value, -50, 50))), dtype=np.float64)
