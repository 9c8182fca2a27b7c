"""Outputs of the encoder made by hand, for tests of what is done with them."""

from __future__ import annotations

import numpy as np
import numpy.typing as npt

from nlu.encoder import Encoded
from nlu.labels import EMOTIONS


def encoded(count: int, seed: int = 0) -> Encoded:
    """Outputs for so many texts: random directions of length one, random logits."""
    random = np.random.default_rng(seed)
    return Encoded(
        unit(random.normal(size=(count, 384))),
        unit(random.normal(size=(count, 256))),
        random.normal(size=(count, len(EMOTIONS))).astype(np.float32),
        random.normal(size=count).astype(np.float32),
        random.normal(size=(count, 3)).astype(np.float32),
    )


def clusters(sizes: list[int], seed: int = 0, spread: float = 0.3) -> Encoded:
    """Outputs for texts of several kinds, each kind near a direction of its own."""
    random = np.random.default_rng(seed)
    parts = []
    for width in (384, 256):
        centres = np.random.default_rng(width).normal(size=(len(sizes), width))
        rows = [
            centre + spread * random.normal(size=(size, width)) for centre, size in zip(centres, sizes, strict=True)
        ]
        parts.append(unit(np.concatenate(rows)))
    rest = encoded(sum(sizes))
    return Encoded(parts[0], parts[1], rest.emotion, rest.politeness, rest.register)


def unit(rows: npt.NDArray[np.float64]) -> npt.NDArray[np.float32]:
    return np.asarray(rows / np.linalg.norm(rows, axis=1, keepdims=True), np.float32)
