"""Where the embeddings of each language lie, so that a question finds its answer in another language.

Multilingual embeddings of one language lie closer to each other than to what means the same in another: a Korean
question is nearer to any Korean passage than to the right English one. Subtracting each language's mean from questions
and passages takes most of that away (measured in `docs/decisions/0006-abstention.md`). The means of messages are made
at training time from the project's own parallel sentences and stand beside the adapter.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import cache
from pathlib import Path
from typing import Final

import numpy as np

from nlu.affect import ADAPTER
from nlu.encoder import Floats
from nlu.errors import ModelFileError

FILE: Final = "centres.safetensors"


@cache
def load_centres(adapter: Path = ADAPTER) -> Mapping[str, Floats]:
    """Mean embedding [width] of messages by language tag.

    Raises:
        ModelFileError: the file is missing or damaged.
    """
    from safetensors import SafetensorError
    from safetensors.numpy import load_file

    try:
        found = load_file(adapter / FILE)
        if not found:
            raise ValueError("no language in it")
    except (OSError, ValueError, SafetensorError) as error:
        raise ModelFileError(
            f"The languages' centres are missing or damaged: {adapter / FILE} ({type(error).__name__}). Restore the "
            "file from the repository or run `rapport train affect`."
        ) from error
    return {tag: value.astype(np.float32) for tag, value in found.items()}


def centred(vectors: Floats, languages: Sequence[str | None], centres: Mapping[str, Floats]) -> Floats:
    """Vectors [n, width] less their languages' centres, of length one again. An unknown language has the mean one."""
    if not len(vectors):
        return vectors
    unknown = np.mean(list(centres.values()), axis=0)
    shift = np.stack([centres.get(_known(tag, centres), unknown) for tag in languages])
    moved = vectors - shift
    norm = np.linalg.norm(moved, axis=1, keepdims=True)
    return np.asarray(moved / np.maximum(norm, 1e-9), np.float32)


def _known(tag: str | None, centres: Mapping[str, Floats]) -> str:
    if not tag or tag in centres:
        return tag or ""
    base = tag.split("-")[0]
    return next((known for known in centres if known.split("-")[0] == base), "")
