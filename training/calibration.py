"""Honest probabilities and thresholds, fitted on the `tune` rows alone.

Platt scaling (Platt 1999) for each emotion and for politeness; one temperature (Guo et al. 2017, arXiv:1706.04599)
for register. A language with labelled rows has biases and thresholds of its own, drawn towards the general ones the
more, the fewer rows it has. General thresholds maximise F1 averaged over languages: none decides for the others.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

import numpy as np
import numpy.typing as npt

from nlu.affect import Calibration, EmotionScale
from nlu.labels import BASIC_EMOTIONS, EMOTIONS, REGISTERS
from training.examples import Example
from training.predict import Predictions

Floats = npt.NDArray[np.float64]
GRID: Final = np.arange(0.05, 0.91, 0.01)  # thresholds to choose from
BIAS_SPREAD: Final = 0.7  # how far languages' biases lie from the general one, in logits: the prior's deviation
TRUSTED: Final = 60  # positives of a language at which its own F1 counts as much as the general one
ENOUGH: Final = 20  # rows, for an emotion's threshold or a language's register to be judged by them
TRUSTED_REGISTER: Final = 0.9  # accuracy on `tune` from which a language's register is believed
# Tags of BRIGHTER that are not what a language identifier says.
SERVED_TAGS: Final = {"ary": "ar", "arq": "ar"}


def served_tag(language: str) -> str:
    """The tag under which rows of a set's language are served."""
    return SERVED_TAGS.get(language, language)


def fit_calibration(examples: Sequence[Example], out: Predictions) -> Calibration:
    """Fit on `tune` examples and the network's raw outputs for them, in the same order."""
    truth = np.array([example.emotion for example in examples])
    brighter = np.array([example.source == "brighter" for example in examples])
    service = np.array([example.source == "service" for example in examples])
    languages = np.array([served_tag(example.language) for example in examples])
    tags = sorted(set(languages[brighter].tolist()))
    general = EmotionScale(*(np.ones(len(EMOTIONS)) for _ in range(3)))
    own = {tag: EmotionScale(*(np.ones(len(EMOTIONS)) for _ in range(3))) for tag in tags}
    for label, name in enumerate(EMOTIONS):
        rows = ~np.isnan(truth[:, label])
        # The six basic emotions mean what BRIGHTER means by them. The others mean what customers' messages mean by
        # them, where there are enough; forums call other things frustration.
        basic = name in BASIC_EMOTIONS or name == "neutral"
        if basic:
            rows &= brighter
        elif truth[service & rows, label].sum() >= ENOUGH:
            rows &= service
        logits = out.emotion[rows, label].astype(np.float64)
        _fit_label(label, logits, truth[rows, label], languages[rows], general, own if basic else {})
        for scale in own.values() if not basic else ():
            _copy(general, scale, label)
    asked = np.array([not np.isnan(example.score) for example in examples])
    polite = np.array([example.score > 0 for example in examples])
    politeness = _platt(out.politeness[asked].astype(np.float64), polite[asked].astype(np.float64))
    register = np.array([example.register for example in examples])
    known = register >= 0
    return Calibration(
        emotion=general,
        languages=own,
        politeness_scale=politeness[0],
        politeness_bias=politeness[1],
        register_temperature=_temperature(out.register[known].astype(np.float64), register[known]),
        register_languages=_trusted([example.language for example in examples], register, out.register.argmax(1)),
    )


def _trusted(languages: Sequence[str], truth: npt.NDArray[np.int64], found: npt.NDArray[np.int64]) -> frozenset[str]:
    """The languages in which enough rows that show a register have it read rightly; where none shows one, all rows."""
    tags = np.array(languages)
    trusted = set()
    for tag in np.unique(tags):
        here = (tags == tag) & (truth >= 0)
        marked = here & (truth != REGISTERS.index("unmarked"))
        rows = marked if marked.any() else here
        if rows.sum() >= ENOUGH and (found[rows] == truth[rows]).mean() >= TRUSTED_REGISTER:
            trusted.add(str(tag))
    return frozenset(trusted)


def _fit_label(
    label: int,
    logits: Floats,
    truth: Floats,
    languages: npt.NDArray[np.str_],
    general: EmotionScale,
    own: dict[str, EmotionScale],
) -> None:
    """Fit one emotion's general scale, and those of the languages that have it annotated."""
    general.scale[label], general.bias[label] = _platt(logits, truth)
    probabilities = _sigmoid(logits * general.scale[label] + general.bias[label])
    curve = f1_curve(probabilities, truth, languages)
    general.threshold[label] = _best(curve)
    for tag, scale in own.items():
        here = languages == tag
        _copy(general, scale, label)
        if not here.any():
            continue
        scaled = logits[here] * general.scale[label]
        scale.bias[label] = _drawn_bias(scaled, truth[here], general.bias[label])
        found = _sigmoid(scaled + scale.bias[label])
        positives = float(truth[here].sum())
        weight = positives / (positives + TRUSTED)
        # The general curve of probabilities that are already right for this language.
        scale.threshold[label] = _best(weight * f1_curve(found, truth[here], languages[here]) + (1 - weight) * curve)


def _copy(source: EmotionScale, target: EmotionScale, label: int) -> None:
    for name in ("scale", "bias", "threshold"):
        getattr(target, name)[label] = getattr(source, name)[label]


def _drawn_bias(scaled: Floats, truth: Floats, prior: float) -> float:
    """The bias of the greatest posterior: log-likelihood of the rows, normal prior around the general bias. Newton."""
    bias = prior
    for _ in range(25):
        found = _sigmoid(scaled + bias)
        slope = float((truth - found).sum()) - (bias - prior) / BIAS_SPREAD**2
        bias += slope / (float((found * (1 - found)).sum()) + 1 / BIAS_SPREAD**2)
    return bias


def f1_curve(probabilities: Floats, truth: Floats, languages: npt.NDArray[np.str_]) -> Floats:
    """F1 at each threshold of `GRID`, averaged over the languages with at least ten positives (else over all rows)."""
    groups = [languages == language for language in np.unique(languages)]
    groups = [group for group in groups if truth[group].sum() >= 10] or [np.ones(len(truth), bool)]
    return np.array([np.mean([f1(probabilities[group] >= cut, truth[group]) for group in groups]) for cut in GRID])


def _best(curve: Floats) -> float:
    # The middle of the best stretch: a lone peak is luck.
    smooth = np.convolve(np.pad(curve, 2, mode="edge"), np.ones(5) / 5, mode="valid")
    return float(GRID[int(smooth.argmax())])


def _sigmoid(value: Floats) -> Floats:
    return np.asarray(1 / (1 + np.exp(-value)))


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
