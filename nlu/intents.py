"""Intents on the encoder's vectors: a linear classifier, and the decision that a message is about none of them.

Trained on English examples alone: the vectors of one request in twelve languages lie together (`nlu/network.py`).
A message is out of scope when its mean cosine to the five nearest training messages, mixed with the classifier's
probability, is below a threshold at which 1% of the training messages are refused.
"""

from __future__ import annotations

import io
import json
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final

import numpy as np
import numpy.typing as npt

from nlu.encoder import Encoded, Floats
from nlu.errors import ModelFileError

# Of the English training messages. Messages in other languages lie a little farther from them: at 1% here some 10% of
# those are refused, at 5% a quarter would be.
FALSE_REJECTION: Final = 0.01
_NEAREST: Final = 5  # training texts that a text is compared with
_REGULARISATION: Final = 20.0  # scikit-learn's C
_EMBEDDING_SHARE: Final = 1.0  # weight of the sentence embedding beside the intent vector


@dataclass(frozen=True)
class Intent:
    """label: the best intent; score: its probability, 0 to 1; in_scope: how sure that it is any of them, any real."""

    label: str
    score: float
    in_scope: float
    ranking: tuple[tuple[str, float], ...]


@dataclass(frozen=True)
class IntentModel:
    """Linear layer [classes, features], bias [classes], training vectors [n, features] and their classes [n]."""

    labels: tuple[str, ...]
    weight: Floats
    bias: Floats
    vectors: Floats
    classes: npt.NDArray[np.int64]
    threshold: float

    def predict(self, encoded: Encoded) -> list[Intent]:
        """The intents of encoded texts."""
        vectors = features(encoded)
        probabilities = self.probabilities(vectors)
        scores = self.scope_scores(vectors, probabilities)
        found = []
        for row, values in enumerate(probabilities):
            order = np.argsort(-values)
            ranking = tuple((self.labels[i], float(values[i])) for i in order[:10])
            found.append(Intent(ranking[0][0], ranking[0][1], float(scores[row]), ranking))
        return found

    def probabilities(self, vectors: Floats) -> Floats:
        """[n, features] -> [n, classes]."""
        logits = vectors @ self.weight.T + self.bias
        exponent = np.exp(logits - logits.max(axis=1, keepdims=True))
        return np.asarray(exponent / exponent.sum(axis=1, keepdims=True), np.float32)

    def scope_scores(self, vectors: Floats, probabilities: Floats, *, leave_out: bool = False) -> Floats:
        """How much each text is like the training texts. leave_out: the texts are the training texts themselves."""
        similar = vectors @ self.vectors.T
        if leave_out:
            np.fill_diagonal(similar, -np.inf)
        near = min(_NEAREST, len(self.vectors) - leave_out)
        nearest = np.partition(similar, -near, axis=1)[:, -near:].mean(axis=1)
        return np.asarray(nearest + 0.3 * np.log(probabilities.max(axis=1) + 1e-6), np.float32)

    def save(self, path: Path) -> None:
        """Write one `.npz`; nothing in it can run code when it is loaded."""
        path.parent.mkdir(parents=True, exist_ok=True)
        with path.open("wb") as file:
            np.savez(
                file,
                labels=np.array(json.dumps(self.labels)),
                weight=self.weight,
                bias=self.bias,
                vectors=self.vectors.astype(np.float16),
                classes=self.classes,
                threshold=np.array(self.threshold),
            )

    @classmethod
    def load(cls, path: Path) -> IntentModel:
        """Read what `save` wrote.

        Raises:
            ModelFileError: the file is missing or damaged.
        """
        try:
            # Read whole first: NumPy leaves a damaged file open.
            with np.load(io.BytesIO(path.read_bytes()), allow_pickle=False) as stored:
                model = cls(
                    labels=tuple(json.loads(str(stored["labels"]))),
                    weight=stored["weight"],
                    bias=stored["bias"],
                    vectors=stored["vectors"].astype(np.float32),
                    classes=stored["classes"],
                    threshold=float(stored["threshold"]),
                )
            model.check()
        # A damaged zip archive or array header raises almost anything (BadZipFile, EOFError, struct.error, ...).
        except Exception as error:
            raise ModelFileError(
                f"The intent model is missing or damaged: {path} ({type(error).__name__}: {error}). Delete it and run "
                "`make up` again."
            ) from error
        return model

    def check(self) -> None:
        """Raise ValueError where the parts do not belong together."""
        classes, width = self.weight.shape
        if (len(self.labels), self.bias.shape) != (classes, (classes,)):
            raise ValueError(f"{len(self.labels)} labels for {classes} classes")
        if self.vectors.shape != (len(self.classes), width) or not set(self.classes.tolist()) <= set(range(classes)):
            raise ValueError("vectors and classes do not fit together")


def features(encoded: Encoded) -> Floats:
    """What the classifier sees: intent vector and sentence embedding side by side, of length one. [n, 640]."""
    joined = np.concatenate([encoded.intent, encoded.embedding * _EMBEDDING_SHARE], axis=1)
    return np.asarray(joined / np.linalg.norm(joined, axis=1, keepdims=True), np.float32)


def fit(encoded: Encoded, labels: Sequence[str]) -> IntentModel:
    """Fit on training texts. The threshold refuses `FALSE_REJECTION` of them, each judged without itself.

    Raises:
        ValueError: fewer than two intents.
    """
    from sklearn.linear_model import LogisticRegression

    names = tuple(sorted(set(labels)))
    if len(names) < 2:
        raise ValueError(f"An intent classifier needs at least two intents, got {list(names)}.")
    vectors = features(encoded)
    classes = np.array([names.index(label) for label in labels])
    fitted = LogisticRegression(C=_REGULARISATION, max_iter=1000).fit(vectors, classes)
    weight, bias = fitted.coef_, fitted.intercept_
    if len(names) == 2:  # scikit-learn keeps one row for two classes
        weight, bias = np.concatenate([-weight, weight]) / 2, np.concatenate([-bias, bias]) / 2
    model = IntentModel(names, weight.astype(np.float32), bias.astype(np.float32), vectors, classes, threshold=0.0)
    scores = model.scope_scores(vectors, model.probabilities(vectors), leave_out=True)
    threshold = float(np.quantile(scores, FALSE_REJECTION))
    return IntentModel(names, model.weight, model.bias, vectors, classes, threshold)
