"""Whether the best hit answers the question, or nothing here does.

One cosine says little: E5's lie between 0.75 and 1 and differ by language. Three things together tell an answer from
the merely near: the cosine after the languages' centres are taken off, how far the best document stands out from the
next ones, and the plain cosine. They go into a logistic model fitted on questions of which some have an answer and
some, near the topic, have none.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

import numpy as np

# Of the questions that have an answer, how many may be declined when the threshold is chosen.
DECLINED: Final = 0.10


@dataclass(frozen=True)
class Evidence:
    """What a search says about its best document. scores: centred cosines of the documents found, best first; plain:
    the best one's cosine without centring."""

    scores: tuple[float, ...]
    plain: float

    def features(self) -> tuple[float, float, float]:
        """Best score, its lead over the mean of the second to tenth, plain cosine."""
        rest = self.scores[1:10] or (0.0,)
        return self.scores[0], self.scores[0] - float(np.mean(rest)), self.plain


@dataclass(frozen=True)
class Abstention:
    """p = sigmoid(bias + best * score + lead * lead + plain * cosine); below the threshold the search abstains."""

    bias: float
    best: float
    lead: float
    plain: float
    threshold: float

    def confidence(self, evidence: Evidence) -> float:
        """Probability, 0 to 1, that the best document is an answer."""
        if not evidence.scores:
            return 0.0
        best, lead, plain = evidence.features()
        logit = self.bias + self.best * best + self.lead * lead + self.plain * plain
        return 1 / (1 + math.exp(-max(-700.0, min(700.0, logit))))  # beyond, exp overflows


# For a knowledge base that was never tuned: what `rapport kb tune` found on the demonstration's questions.
DEFAULT: Final = Abstention(bias=-24.0, best=3.0, lead=2.0, plain=26.0, threshold=0.4)


def fit(evidence: Sequence[Evidence], answerable: Sequence[bool]) -> Abstention:
    """Fit on the searches of questions, and whether the best document was their answer.

    Raises:
        ValueError: all questions are of one kind.
    """
    from sklearn.linear_model import LogisticRegression
    from sklearn.pipeline import make_pipeline
    from sklearn.preprocessing import StandardScaler

    if len(set(answerable)) < 2:
        raise ValueError("Tuning needs questions with an answer and questions without one.")
    matrix = np.array([item.features() for item in evidence])
    fitted = make_pipeline(StandardScaler(), LogisticRegression(C=1.0, class_weight="balanced", max_iter=1000))
    fitted.fit(matrix, np.array(answerable))
    scaler, regression = fitted[0], fitted[1]
    best, lead, plain = (float(value) for value in regression.coef_[0] / scaler.scale_)
    bias = float(regression.intercept_[0] - np.sum(regression.coef_[0] * scaler.mean_ / scaler.scale_))
    model = Abstention(bias, best, lead, plain, 0.5)
    confident = [model.confidence(item) for item, good in zip(evidence, answerable, strict=True) if good]
    return Abstention(bias, best, lead, plain, float(np.quantile(confident, DECLINED)))
