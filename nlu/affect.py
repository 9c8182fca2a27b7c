"""From the heads' raw outputs to calibrated readings of emotion, politeness and register.

Calibration (Platt scaling for each emotion and for politeness, one temperature for register; Platt 1999, Guo et al.
2017, arXiv:1706.04599) and thresholds are fitted by `training/calibration.py` on rows that were neither learned from
nor reported, and stand beside the adapter in `calibration.json`. Where there are labelled rows of a language, its
emotions have a scale of their own: people of one language say less of a feeling in the same words than those of
another, and annotators hear less.
"""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass, field
from functools import cache
from pathlib import Path
from typing import Any, Final

import numpy as np
import numpy.typing as npt

from nlu.encoder import Encoded
from nlu.errors import ModelFileError
from nlu.labels import EMOTIONS, REGISTERS, Emotion, Politeness, Register, politeness_label

Doubles = npt.NDArray[np.float64]
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

    def to_json(self) -> dict[str, Any]:
        """As in a message's parse data, in the events and from `rapport understand`."""
        content = asdict(self)
        content["emotion"]["labels"] = list(self.emotion.labels)
        return content


@dataclass(frozen=True)
class EmotionScale:
    """p = sigmoid(scale * logit + bias); an emotion is named where p reaches its threshold. Each of shape [11]."""

    scale: Doubles
    bias: Doubles
    threshold: Doubles

    def probabilities(self, logits: npt.NDArray[np.floating[Any]]) -> Doubles:
        """[n, 11] logits -> [n, 11] probabilities."""
        return _sigmoid(logits * self.scale + self.bias)

    def to_json(self) -> dict[str, Any]:
        return {
            name: {
                "scale": round(float(self.scale[i]), 5),
                "bias": round(float(self.bias[i]), 5),
                "threshold": round(float(self.threshold[i]), 4),
            }
            for i, name in enumerate(EMOTIONS)
        }

    @classmethod
    def from_json(cls, content: Mapping[str, Any]) -> EmotionScale:
        """Raises KeyError, TypeError or ValueError where a value is missing or no number."""
        rows = [content[name] for name in EMOTIONS]
        return cls(*(np.array([float(row[key]) for row in rows]) for key in ("scale", "bias", "threshold")))


@dataclass(frozen=True)
class Calibration:
    """Maps logits to probabilities. languages: scales of their own, by tag; all others have `emotion`.

    register_languages: tags in which held-back messages had their register read rightly; elsewhere it counts as unsure.
    """

    emotion: EmotionScale
    politeness_scale: float
    politeness_bias: float
    register_temperature: float
    languages: Mapping[str, EmotionScale] = field(default_factory=dict)
    register_languages: frozenset[str] = frozenset()

    def emotion_in(self, tag: str | None) -> EmotionScale:
        """The scale for a BCP 47 tag: its own, that of the language without script and region, or the general one."""
        tag = tag or ""
        return self.languages.get(tag) or self.languages.get(tag.split("-")[0]) or self.emotion

    def reads_register(self, tag: str | None) -> bool:
        """Whether the register of a BCP 47 tag's language, with or without script and region, is read rightly."""
        tag = tag or ""
        base = tag.split("-")[0]
        return bool({tag, base} & self.register_languages) or (
            tag == base and any(known.split("-")[0] == base for known in self.register_languages)
        )

    def politeness(self, logits: npt.NDArray[np.float32]) -> Doubles:
        """[n] logits -> [n] probabilities."""
        return _sigmoid(logits * self.politeness_scale + self.politeness_bias)

    def register(self, logits: npt.NDArray[np.float32]) -> Doubles:
        """[n, 3] logits -> [n, 3] probabilities."""
        scaled = logits.astype(np.float64) / self.register_temperature
        exponent = np.exp(scaled - scaled.max(axis=1, keepdims=True))
        return np.asarray(exponent / exponent.sum(axis=1, keepdims=True))

    def to_json(self) -> dict[str, Any]:
        return {
            "emotion": self.emotion.to_json(),
            "languages": {tag: scale.to_json() for tag, scale in self.languages.items()},
            "politeness": {"scale": round(self.politeness_scale, 5), "bias": round(self.politeness_bias, 5)},
            "register": {
                "temperature": round(self.register_temperature, 5),
                "languages": sorted(self.register_languages),
            },
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
        return Calibration(
            emotion=EmotionScale.from_json(content["emotion"]),
            languages={tag: EmotionScale.from_json(scale) for tag, scale in content["languages"].items()},
            politeness_scale=float(content["politeness"]["scale"]),
            politeness_bias=float(content["politeness"]["bias"]),
            register_temperature=float(content["register"]["temperature"]),
            register_languages=frozenset(content["register"]["languages"]),
        )
    except (OSError, ValueError, KeyError, TypeError, AttributeError) as error:
        raise ModelFileError(
            f"The affect calibration is missing or damaged: {path} ({type(error).__name__}: {error}). Restore it from "
            "the repository or run `rapport train affect`."
        ) from error


def read_affect(encoded: Encoded, calibration: Calibration, languages: Sequence[str | None]) -> list[Affect]:
    """One reading for each encoded text. languages: the texts' tags, as many as texts."""
    politeness = calibration.politeness(encoded.politeness)
    register = calibration.register(encoded.register)
    return [
        Affect(
            _emotion(encoded.emotion[row], calibration.emotion_in(tag)),
            _politeness(float(politeness[row])),
            _register(register[row], trusted=calibration.reads_register(tag)),
        )
        for row, tag in zip(range(len(encoded)), languages, strict=True)
    ]


def _emotion(logits: npt.NDArray[np.float32], scale: EmotionScale) -> EmotionReading:
    scores = dict(zip(EMOTIONS, scale.probabilities(logits).tolist(), strict=True))
    thresholds = dict(zip(EMOTIONS, scale.threshold.tolist(), strict=True))
    above = sorted((name for name in EMOTIONS if scores[name] >= thresholds[name]), key=lambda name: -scores[name])
    return EmotionReading(
        label=above[0] if above else "neutral",
        labels=tuple(above),
        scores={name: round(score, 4) for name, score in scores.items()},
        unsure=not above or max(scores.values()) < EMOTION_UNSURE_BELOW,
    )


def _politeness(score: float) -> PolitenessReading:
    return PolitenessReading(politeness_label(score), round(score, 4), abs(score - 0.5) < POLITENESS_UNSURE_WITHIN)


def _register(scores: npt.NDArray[np.float64], *, trusted: bool) -> RegisterReading:
    best = int(scores.argmax())
    confidence = float(scores[best])
    return RegisterReading(REGISTERS[best], round(confidence, 4), not trusted or confidence < REGISTER_UNSURE_BELOW)


def _sigmoid(value: npt.NDArray[np.floating[Any]]) -> Doubles:
    return np.asarray(1.0 / (1.0 + np.exp(-np.clip(value, -50, 50))), dtype=np.float64)
