"""A short question that goes on from the answer before it ("and from abroad?").

It says little by itself: alone it is near to nothing, and it is not far from what was talked about.
"""

from __future__ import annotations

from typing import Final

import numpy as np

from retrieval.rows import Floats
from retrieval.sentences import columns

TOPIC: Final = 0.8  # weight of the passage before beside the question
ON_TOPIC: Final = 0.0  # score of the question with the document before, at least
CLEAR_ALONE: Final = 0.33  # score of the question alone, at most
_SHORT_WORDS: Final = 7
_SHORT_COLUMNS: Final = 45


def is_short(query: str) -> bool:
    """Whether a question may lack what it is about."""
    return len(query.split()) <= _SHORT_WORDS and columns(query) <= _SHORT_COLUMNS


def goes_on(of_topic: float, alone: float | None) -> bool:
    """Whether a short question is read with what was talked about. of_topic: its score with the document of the answer
    before; alone: the best that it has by itself, None where nothing was found."""
    return of_topic >= ON_TOPIC and (alone is None or alone <= CLEAR_ALONE)


def mixed(question: Floats, topic: Floats) -> Floats:
    """The question [1, width] with the passage before [width] in it, of length one."""
    found = question + TOPIC * topic
    return np.asarray(found / np.linalg.norm(found), np.float32)
