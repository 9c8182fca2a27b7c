"""The linear baseline: TF-IDF over characters (2 to 5, within words) and logistic regression, on the same rows."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import numpy as np
import numpy.typing as npt

from training.evaluation.figures import Bools, Doubles


def predict_classes(learned: Sequence[str], truth: npt.NDArray[Any], texts: Sequence[str]) -> npt.NDArray[Any]:
    """Learn one class for each text, predict those of others."""
    vectorizer = _vectorizer().fit(learned)
    found: npt.NDArray[Any] = (
        _classifier().fit(vectorizer.transform(learned), truth).predict(vectorizer.transform(texts))
    )
    return found


def predict_labels(learned: Sequence[str], truth: Doubles, texts: Sequence[str]) -> Bools:
    """Several labels at once. truth: [learned, labels] of 0, 1, or NaN where a row was not annotated."""
    vectorizer = _vectorizer().fit(learned)
    known, asked = vectorizer.transform(learned), vectorizer.transform(texts)
    found = np.zeros((len(texts), truth.shape[1]), bool)
    for label in range(truth.shape[1]):
        rows = np.flatnonzero(~np.isnan(truth[:, label]))
        present = truth[rows, label] > 0.5
        if present.any() and not present.all():
            found[:, label] = _classifier().fit(known[rows], present).predict(asked)
    return found


def _vectorizer() -> Any:
    from sklearn.feature_extraction.text import TfidfVectorizer

    return TfidfVectorizer(analyzer="char_wb", ngram_range=(2, 5), sublinear_tf=True, min_df=2)


def _classifier() -> Any:
    from sklearn.linear_model import LogisticRegression

    return LogisticRegression(C=10, class_weight="balanced", solver="liblinear")
