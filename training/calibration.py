"""Honest probabilities and thresholds, fitted on the `tune` rows alone.

Platt scaling (Platt 1999) for each emotion and for politeness; one temperature (Guo et al. 2017, arXiv:1706.04599)
for register. Emotion thresholds maximise F1 averaged over languages, so that no language decides for the others.
"""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import numpy.typing as npt

from nlu.affect import Calibration
from nlu.labels import BASIC_EMOTIONS, EMOTIONS
from training.data import Example
from training.predict import Predictions

Floats = npt.NDArray[np.float64]


def fit_calibration(examples: Sequence[Example], out: Predictions) -> Calibration:
    """Fit on `tune` examples and the network's raw outputs for them, in the same order."""
    truth = np.array([example.emotion for example in examples])
    sources = np.array([example.source for example in examples])
    languages = np.array([example.language for example in examples])
    scale, bias, threshold = (np.ones(len(EMOTIONS)) for _ in range(3))
    for label, name in enumerate(EMOTIONS):
        # The six basic emotions mean what BRIGHTER means by them; GoEmotions and KOTE alone know the others.
        rows = ~np.isnan(truth[:, label])
        if name in BASIC_EMOTIONS or name == "neutral":
            rows &= sources == "brighter"
        logits = out.emotion[rows, label].astype(np.float64)
        scale[label], bias[label] = _platt(logits, truth[rows, label])
        probabilities = 1 / (1 + np.exp(-(logits * scale[label] + bias[label])))
        threshold[label] = best_threshold(probabilities, truth[rows, label], languages[rows])
    asked = np.array([not np.isnan(example.score) for example in examples])
    polite = np.array([example.score > 0 for example in examples])
    politeness = _platt(out.politeness[asked].astype(np.float64), polite[asked].astype(np.float64))
    register = np.array([example.register for example in examples])
    known = register >= 0
    return Calibration(
        emotion_scale=scale,
        emotion_bias=bias,
        emotion_threshold=threshold,
        politeness_scale=politeness[0],
        politeness_bias=politeness[1],
        register_temperature=_temperature(out.register[known].astype(np.float64), register[known]),
    )


def best_threshold(probabilities: Floats, truth: Floats, languages: npt.NDArray[np.str_]) -> float:
    """The cut, among 0.05 to 0.90, with the best F1 averaged over languages that have at least ten positives."""
    groups = [languages == language for language in np.unique(languages)]
    groups = [group for group in groups if truth[group].sum() >= 10] or [np.ones(len(truth), bool)]
    grid = np.arange(0.05, 0.91, 0.01)
    scores = [np.mean([f1(probabilities[group] >= cut, truth[group]) for group in groups]) for cut in grid]
    # The middle of the best stretch: a lone peak is luck.
    smooth = np.convolve(np.pad(scores, 2, mode="edge"), np.ones(5) / 5, mode="valid")
    return float(grid[int(smooth.argmax())])


def f1(predicted: npt.NDArray[np.bool_], truth: Floats) -> float:
    """F1 of one label; 0 where it is undefined, as scikit-learn has it."""
    hit = float((predicted & (truth > 0.5)).sum())
    total = float(predicted.sum() + (truth > 0.5).sum())
    return 2 * hit / total if total else 0.0


def expected_calibration_error(probabilities: Floats, truth: Floats, bins: int = 10) -> float:
    """Mean distance of probability and frequency over bins of equal width, weighted by their sizes. 0 to 1."""
    index = np.minimum((probabilities * bins).astype(int), bins - 1)
    error = 0.0
    for at in range(bins):
        inside = index == at
        if inside.any():
            error += inside.mean() * abs(probabilities[inside].mean() - truth[inside].mean())
    return float(error)


def _platt(logits: Floats, truth: Floats) -> tuple[float, float]:
    from sklearn.linear_model import LogisticRegression

    if len(np.unique(truth)) < 2:
        return 1.0, 0.0
    fitted = LogisticRegression(C=1e3).fit(logits[:, None], truth > 0.5)
    return float(fitted.coef_[0, 0]), float(fitted.intercept_[0])


def _temperature(logits: Floats, truth: npt.NDArray[np.int64]) -> float:
    from scipy.optimize import minimize_scalar

    def loss(log_temperature: float) -> float:
        scaled = logits / np.exp(log_temperature)
        scaled -= scaled.max(axis=1, keepdims=True)
        chosen = scaled[np.arange(len(truth)), truth]
        return float(np.mean(np.log(np.exp(scaled).sum(axis=1)) - chosen))

    return float(np.exp(minimize_scalar(loss, bounds=(-2, 3), method="bounded").x))
