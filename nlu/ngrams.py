"""Language from letters: a linear classifier over hashed character n-grams and words, trained on short messages.

Other detectors know the written languages of edited text. This one has also seen how people type: romanised Hindi,
Arabic, Chinese and Japanese, Slavic and Turkish words without their letters, English words within another language's
sentence, and one or two words at a time. Made by `rapport train language` (`training/language_model.py`).
"""

from __future__ import annotations

import json
import unicodedata
import zlib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Final

import numpy as np
import numpy.typing as npt

from nlu.errors import ModelFileError

FILE: Final = Path(__file__).parent / "adapters" / "language" / "ngrams.safetensors"
ORDERS: Final = (1, 2, 3, 4, 5)
BUCKETS: Final = 1 << 17
LONGEST: Final = 400  # characters that are read; a language shows long before


@dataclass(frozen=True)
class NgramModel:
    """languages [n]: ISO 639-1 codes; weight [BUCKETS, n] int8 with scale [n]; temperature: above 0."""

    languages: tuple[str, ...]
    weight: npt.NDArray[np.int8]
    scale: npt.NDArray[np.float32]
    temperature: float

    def scores(self, text: str) -> Mapping[str, float]:
        """Probability per language, those above .001; empty where the text has no letters."""
        places = features(text)
        if not len(places):
            return {}
        logits = self.weight[places].sum(axis=0, dtype=np.int32) * self.scale / len(places) ** 0.5
        exponent = np.exp((logits - logits.max()) / self.temperature)
        shares = exponent / exponent.sum()
        return {self.languages[i]: float(shares[i]) for i in np.flatnonzero(shares > 1e-3)}


def features(text: str) -> npt.NDArray[np.int64]:
    """The buckets of a text's n-grams and words, each once."""
    return np.array(sorted({zlib.crc32(gram.encode()) % BUCKETS for gram in grams(text)}), np.int64)


def grams(text: str) -> Iterator[str]:
    """N-grams within words, whose ends are marked, and whole words."""
    plain = unicodedata.normalize("NFC", text[:LONGEST]).casefold().replace("’", "'")
    words = "".join(character if character.isalpha() or character in "'\u0301" else " " for character in plain).split()
    for word in words:
        marked = f"<{word}>"
        yield f"={word}"
        for order in ORDERS:
            for start in range(len(marked) - order + 1):
                yield marked[start : start + order]


@cache
def load_ngrams(path: Path = FILE) -> NgramModel:
    """The process's one model.

    Raises:
        ModelFileError: the file is missing or damaged.
    """
    from safetensors import SafetensorError, safe_open

    try:
        with safe_open(path, framework="numpy") as file:
            about = json.loads(file.metadata()["about"])
            return NgramModel(
                languages=tuple(about["languages"]),
                weight=file.get_tensor("weight"),
                scale=file.get_tensor("scale"),
                temperature=float(about["temperature"]),
            )
    except (OSError, SafetensorError, KeyError, ValueError, TypeError) as error:
        raise ModelFileError(
            f"The language model is missing or damaged: {path} ({type(error).__name__}: {error}). Restore the file "
            "from the repository or run `rapport train language`."
        ) from error
