"""Evening out activations before int8: SmoothQuant (Xiao et al. 2023, arXiv:2211.10438).

A few channels of the encoder's activations are fifty times as large as the rest. One int8 scale for a whole tensor
leaves the rest a handful of steps. Dividing a channel by a factor and multiplying the weights behind it by the same
changes nothing in exact arithmetic and shares the range out between the two. The factors need to know how large each
channel gets: measured once, on our own messages, and kept beside the adapter.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

import numpy as np
import numpy.typing as npt

from nlu.errors import ModelFileError
from training.examples import read_rows
from training.predict import predict

if TYPE_CHECKING:
    from tokenizers import Tokenizer

    from nlu.network import AffectNetwork

Floats = npt.NDArray[np.float32]
Ranges = Mapping[str, Floats]  # `<layer>.<place>` -> [channels], the largest absolute value seen
FILE: Final = "ranges.safetensors"
MESSAGES: Final = 400
# How much of the range goes to the weights. Of .3, .5, .7, .75, .85 and 1, .75 kept all outputs nearest to float32's
# on 1,200 `tune` rows.
_STRENGTH: Final = 0.75
_SMALLEST: Final = 1e-5


def measure_ranges(network: AffectNetwork, tokenizer: Tokenizer, texts: Sequence[str]) -> dict[str, Floats]:
    """The largest absolute value of each channel before each matrix product of the encoder.

    Places of a layer: `hidden` (before query, key and value), `mixed` (before the attention's output), `between`
    (before the wide layer), `wide` (after its activation).
    """
    found: dict[str, Floats] = {}

    def watch(name: str) -> Any:
        def note(_module: Any, inputs: tuple[Any, ...]) -> None:
            largest = inputs[0].detach().abs().flatten(0, -2).amax(0).float().numpy()
            found[name] = np.maximum(found.get(name, largest), largest)

        return note

    hooks = [linear.register_forward_pre_hook(watch(name)) for name, linear in _places(network)]
    try:
        predict(network, tokenizer, texts, batch_size=32)
    finally:
        for hook in hooks:
            hook.remove()
    return found


def factors(ranges: Floats, weights: Sequence[Floats]) -> Floats:
    """What to divide each channel by. ranges [channels]; weights: [outputs, channels] each, behind that place."""
    behind = np.max([np.abs(weight).max(axis=0) for weight in weights], axis=0)
    found = np.maximum(ranges, _SMALLEST) ** _STRENGTH / np.maximum(behind, _SMALLEST) ** (1 - _STRENGTH)
    return np.asarray(found / np.exp(np.log(found).mean()), np.float32)


def messages(samples: Path) -> list[str]:
    """Our own messages, evenly from every language."""
    by_file = [[row["text"] for row in read_rows(path)] for path in sorted((samples / "service").glob("*.jsonl"))]
    share = MESSAGES // max(1, len(by_file))
    return [text for texts in by_file for text in texts[:: max(1, len(texts) // share)][:share]]


def save_ranges(ranges: Ranges, adapter: Path) -> None:
    from safetensors.numpy import save_file

    save_file({name: values.astype(np.float16) for name, values in ranges.items()}, adapter / FILE)


def load_ranges(adapter: Path) -> Ranges:
    """What `save_ranges` wrote.

    Raises:
        ModelFileError: the file is missing or damaged.
    """
    from safetensors import SafetensorError
    from safetensors.numpy import load_file

    path = adapter / FILE
    try:
        return {name: values.astype(np.float32) for name, values in load_file(path).items()}
    except (OSError, SafetensorError) as error:
        raise ModelFileError(
            f"The adapter's activation ranges are missing or damaged: {path} ({type(error).__name__}: {error}). "
            "Restore the file from the repository or run `rapport train affect`."
        ) from error


def _places(network: AffectNetwork) -> Iterator[tuple[str, Any]]:
    encoder: Any = network.encoder
    for number, layer in enumerate(encoder.encoder.layer):
        yield f"{number}.hidden", layer.attention.self.query
        yield f"{number}.mixed", layer.attention.output.dense
        yield f"{number}.between", layer.intermediate.dense
        yield f"{number}.wide", layer.output.dense
