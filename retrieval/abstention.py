"""Whether the best hit answers the question, nothing here does, or two may and the customer has to say which.

One cosine says little: E5's lie between 0.75 and 1 and differ by language. Three things together tell an answer from
the merely near: the cosine after the languages' centres are taken off, how far the best document stands out from the
next ones, and the plain cosine. They go into a logistic model fitted on questions of which some have an answer and
some, near the topic, have none.
"""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from itertools import pairwise
from typing import Final

import numpy as np

# Of the questions that have an answer, how many may be declined when the threshold is chosen.
DECLINED: Final = 0.10
# Questions of a language count for its threshold as all languages' threshold does for so many.
_PRIOR: Final = 20
# Below this share of right first documents, asking back serves customers better than answering.
_RIGHT: Final = 0.5
_MARGINS: Final = (0.01, 0.02, 0.03, 0.04)


@dataclass(frozen=True)
class Evidence:
    """What a search says about its best document. scores: centred cosines of the documents found, best first; plain:
    the best one's cosine without centring; words: how much more words have added to the best one's score than to the
    second's. They are no evidence that it answers: an article that answers nothing often has the question's words."""

    scores: tuple[float, ...]
    plain: float
    words: float = 0.0

    def lead(self) -> float:
        """Of the best document over the second. There must be two."""
        return self.scores[0] - self.scores[1] + self.words

    def features(self) -> tuple[float, float, float]:
        """Best score, its lead over the mean of the second to tenth, plain cosine."""
        rest = self.scores[1:10] or (0.0,)
        return self.scores[0], self.scores[0] - float(np.mean(rest)), self.plain


@dataclass(frozen=True)
class Abstention:
    """p = sigmoid(bias + best * score + lead * lead + plain * cosine); below the threshold the search abstains.

    by_language: thresholds of languages with questions of their own, by BCP 47 tag; margin: with less between the best
    score and the next, it is not clear which of the two documents was meant.
    """

    bias: float
    best: float
    lead: float
    plain: float
    threshold: float
    by_language: Mapping[str, float] = field(default_factory=dict)
    margin: float = 0.02

    def abstains(self, confidence: float, language: str | None) -> bool:
        """Whether that is too little to answer a question in this language with."""
        return confidence < self.by_language.get(language or "", self.threshold)

    def unclear(self, evidence: Evidence) -> bool:
        """Whether two documents are too close together to choose one."""
        return len(evidence.scores) > 1 and evidence.lead() < self.margin

    def confidence(self, evidence: Evidence) -> float:
        """Probability, 0 to 1, that the best document is an answer."""
        if not evidence.scores:
            return 0.0
        return 1 / (1 + math.exp(-max(-700.0, min(700.0, self.logit(evidence)))))  # beyond, exp overflows

    def logit(self, evidence: Evidence) -> float:
        """What `confidence` is the sigmoid of. The evidence must have a score."""
        best, lead, plain = evidence.features()
        return self.bias + self.best * best + self.lead * lead + self.plain * plain


# For a knowledge base that was never tuned: what `rapport kb tune` found on the demonstration's questions.
DEFAULT: Final = Abstention(bias=-24.0, best=3.0, lead=2.0, plain=26.0, threshold=0.4)


@dataclass(frozen=True)
class Asked:
    """A question whose answer is known. right: whether the best document is its answer; answerable: whether any is."""

    evidence: Evidence
    right: bool
    language: str
    answerable: bool


def fit(real: Sequence[Asked], made_up: Sequence[Asked] = ()) -> Abstention:
    """Fit on questions of which some have an answer and some have none.

    The weights come from made-up questions, where there are some: there are many of them, and real ones are asked by
    whoever wrote them down. On the frozen test set .50 of the questions without an answer are declined with the weights
    of 400 made-up ones, .40 with those of 360 real ones. Thresholds and margin come from real questions, where there
    are some: made-up ones are easier.

    Raises:
        ValueError: all questions are of one kind.
    """
    asked = made_up or real
    if len({item.right for item in asked}) < 2 or len({item.right for item in real}) == 1:
        raise ValueError("Tuning needs questions with an answer and questions without one.")
    model = _weights(asked)
    if made_up and real:
        model = _calibrated(model, real)
    weighed = [item for item in real or asked if item.right]
    threshold = _quantile(model, weighed)
    by_language = {}
    for tag in sorted({item.language for item in weighed}):
        own = [item for item in weighed if item.language == tag]
        share = len(own) / (len(own) + _PRIOR)
        by_language[tag] = share * _quantile(model, own) + (1 - share) * threshold
    return replace(model, threshold=threshold, by_language=by_language, margin=_margin(real))


def _weights(asked: Sequence[Asked]) -> Abstention:
    from sklearn.linear_model import LogisticRegression
    from sklearn.pipeline import make_pipeline
    from sklearn.preprocessing import StandardScaler

    matrix = np.array([item.evidence.features() for item in asked])
    fitted = make_pipeline(StandardScaler(), LogisticRegression(C=1.0, class_weight="balanced", max_iter=1000))
    fitted.fit(matrix, np.array([item.right for item in asked]))
    scaler, regression = fitted[0], fitted[1]
    best, lead, plain = (float(value) for value in regression.coef_[0] / scaler.scale_)
    bias = float(regression.intercept_[0] - np.sum(regression.coef_[0] * scaler.mean_ / scaler.scale_))
    return Abstention(bias, best, lead, plain, 0.5)


def _calibrated(model: Abstention, real: Sequence[Asked]) -> Abstention:
    """The same order of confidence, at the level of real questions (Platt scaling)."""
    from sklearn.linear_model import LogisticRegression

    logits = np.array([[model.logit(item.evidence)] for item in real])
    fitted = LogisticRegression(C=1e6, max_iter=1000).fit(logits, np.array([item.right for item in real]))
    slope, bias = max(float(fitted.coef_[0, 0]), 1e-3), float(fitted.intercept_[0])
    return replace(
        model,
        bias=slope * model.bias + bias,
        best=slope * model.best,
        lead=slope * model.lead,
        plain=slope * model.plain,
    )


def _quantile(model: Abstention, right: Sequence[Asked]) -> float:
    return float(np.quantile([model.confidence(item.evidence) for item in right], DECLINED))


def _margin(asked: Sequence[Asked]) -> float:
    """How close two documents may be: widened step by step while, of the questions with an answer that a step adds, the
    first document is wrong more often than right. The usual one without questions to tell by."""
    leads = [(item.evidence.lead(), item.right) for item in asked if item.answerable and len(item.evidence.scores) > 1]
    if not leads:
        return Abstention.margin
    margin = 0.0
    for low, high in pairwise((0.0, *_MARGINS)):
        step = [right for lead, right in leads if low <= lead < high]
        if step and sum(step) / len(step) >= _RIGHT:
            break
        margin = high if step else margin
    return margin
