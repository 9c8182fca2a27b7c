"""Everything that was measured, as one value and as JSON."""

from __future__ import annotations

import math
from dataclasses import asdict, dataclass
from typing import Any

from training.evaluation.complaints import Complaints
from training.evaluation.cost import Cost
from training.evaluation.emotion import Emotion, EmotionFigures
from training.evaluation.fairness import Fairness
from training.evaluation.manner import Politeness, Register
from training.evaluation.robustness import Change, Negation


@dataclass(frozen=True)
class Evaluation:
    """Of one served graph on the rows that are only reported. encoder: the graph's id."""

    encoder: str
    emotion: Emotion
    goemotions: EmotionFigures
    politeness: Politeness
    register: Register
    complaints: Complaints

    def to_json(self) -> dict[str, Any]:
        """Fractions with four digits; what is undefined is null."""
        content: dict[str, Any] = _rounded(asdict(self))
        return content


@dataclass(frozen=True)
class Sarcasm:
    """Recall on complaints said plainly and on those said with sarcasm; None without such messages."""

    plain: float | None
    sarcastic: float | None


@dataclass(frozen=True)
class Robustness:
    """How readings stand what people do to texts."""

    changes: tuple[Change, ...]
    negation: Negation
    sarcasm: Sarcasm


@dataclass(frozen=True)
class Examination:
    """What a report shows."""

    evaluation: Evaluation
    robustness: Robustness
    fairness: Fairness
    cost: Cost

    def to_json(self) -> dict[str, Any]:
        """The content of report.json: the evaluation's fields and beside them the others."""
        content: dict[str, Any] = _rounded(asdict(self))
        evaluation: dict[str, Any] = content.pop("evaluation")
        return {**evaluation, **content}


def _rounded(value: Any) -> Any:
    if isinstance(value, dict):
        return {key: _rounded(item) for key, item in value.items()}
    if isinstance(value, list | tuple):
        return [_rounded(item) for item in value]
    if isinstance(value, float):
        return round(value, 4) if math.isfinite(value) else None
    return value
