"""Whether the best hit answers the question, or nothing here does.

A cosine alone says little: E5's lie between 0.75 and 1 and differ by language. What tells an answer from the merely
near is how far the best document stands out from the next ones. Both go into a logistic model fitted on questions of
which some have an answer and some, near the topic, have none.
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
class Abstention:
    """p = sigmoid(bias + best * cosine + lead * (cosine - mean of the following ones)); abstain below the threshold."""

    bias: float
    best: float
    lead: float
    threshold: float

    def confidence(self, scores: Sequence[float]) -> float:
        """Probability, 0 to 1, that the first of these scores (one for each document, best first) is an answer."""
        if not scores:
            return 0.0
        best, lead = features(scores)
        logit = self.bias + self.best * best + self.lead * lead
        return 1 / (1 + math.exp(-max(-700.0, min(700.0, logit))))  # beyond, exp overflows


# For a knowledge base that was never tuned: fitted on the demonstration's questions by `rapport kb tune`.
DEFAULT: Final = Abstention(bias=-34.0, best=36.0, lead=30.0, threshold=0.5)


def features(scores: Sequence[float]) -> tuple[float, float]:
    """The best score, and its lead over the mean of the second to tenth."""
    rest = scores[1:10] or [0.7]
    return scores[0], scores[0] - float(np.mean(rest))


def fit(scores: Sequence[Sequence[float]], answerable: Sequence[bool]) -> Abstention:
    """Fit on the scores of questions, and whether the first document was their answer.

    Raises:
        ValueError: all questions are of one kind.
    """
    from sklearn.linear_model import LogisticRegression

    if len(set(answerable)) < 2:
        raise ValueError("Tuning needs questions with an answer and questions without one.")
    matrix = np.array([features(row) for row in scores])
    fitted = LogisticRegression(C=1e4, class_weight="balanced", max_iter=1000).fit(matrix, np.array(answerable))
    best, lead = fitted.coef_[0]
    model = Abstention(float(fitted.intercept_[0]), float(best), float(lead), 0.5)
    confident = np.array([model.confidence(row) for row, good in zip(scores, answerable, strict=True) if good])
    return Abstention(model.bias, model.best, model.lead, float(np.quantile(confident, DECLINED)))
