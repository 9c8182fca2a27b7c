"""A pool of customers' messages in twenty languages, as embeddings; made at training time from our own samples.

`retrieval/hubs.py` measures with it how near a text is to whatever is asked.
"""

from __future__ import annotations

from functools import cache
from pathlib import Path
from typing import Final

import numpy as np

from nlu.affect import ADAPTER
from nlu.encoder import Floats
from nlu.errors import ModelFileError

FILE: Final = "messages.safetensors"


@cache
def load_messages(adapter: Path = ADAPTER) -> Floats:
    """The pool [messages, width]: embeddings less their languages' centres, of length one.

    Raises:
        ModelFileError: the file is missing or damaged.
    """
    from safetensors import SafetensorError
    from safetensors.numpy import load_file

    try:
        return np.asarray(load_file(adapter / FILE)["messages"], np.float32)
    except (OSError, KeyError, SafetensorError) as error:
        raise ModelFileError(
            f"The pool of messages is missing or damaged: {adapter / FILE} ({type(error).__name__}). Restore the file "
            "from the repository or run `rapport train affect`."
        ) from error
