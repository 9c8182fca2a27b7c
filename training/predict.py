"""Running the network over texts, outside of training, and its score on `tune`."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, fields
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np
import numpy.typing as npt
import torch
from torch import Tensor

from nlu.labels import EMOTIONS
from nlu.network import AffectNetwork
from training.examples import Example
from training.material import QUERY

if TYPE_CHECKING:
    from tokenizers import Tokenizer


@dataclass(frozen=True)
class Predictions:
    """Raw outputs for n texts, as `nlu.network.Outputs`, in numpy."""

    embedding: npt.NDArray[np.float32]
    intent: npt.NDArray[np.float32]
    emotion: npt.NDArray[np.float32]
    politeness: npt.NDArray[np.float32]
    register: npt.NDArray[np.float32]


def load_tokenizer(checkpoint: Path, max_tokens: int) -> Tokenizer:
    """The checkpoint's tokenizer, cutting at `max_tokens` and padding to the longest of a batch."""
    from tokenizers import Tokenizer

    tokenizer = Tokenizer.from_file(str(checkpoint / "tokenizer.json"))
    tokenizer.enable_truncation(max_tokens)
    # Few distinct shapes: oneDNN compiles a kernel for each, which otherwise costs more than the multiplication.
    tokenizer.enable_padding(pad_id=1, pad_token="<pad>", pad_to_multiple_of=8)
    return tokenizer


def predict(
    network: AffectNetwork,
    tokenizer: Tokenizer,
    texts: Sequence[str],
    *,
    batch_size: int = 128,
    bf16: bool = False,
) -> Predictions:
    """Run the network over texts (prefix `query: ` added here), longest together."""
    order = sorted(range(len(texts)), key=lambda i: len(texts[i]))
    parts: list[tuple[list[int], Any]] = []
    network.eval()
    device = next(network.parameters()).device
    with torch.inference_mode():
        for start in range(0, len(order), batch_size):
            chosen = order[start : start + batch_size]
            ids, mask = token_tensors(tokenizer, [QUERY + texts[i] for i in chosen], device)
            with torch.autocast(device.type, torch.bfloat16, enabled=bf16):
                parts.append((chosen, network(ids, mask)))

    def gather(name: str) -> npt.NDArray[np.float32]:
        stacked: npt.NDArray[np.float32] = np.concatenate(
            [getattr(out, name).float().cpu().numpy() for _, out in parts]
        )
        result: npt.NDArray[np.float32] = np.empty_like(stacked)
        result[[i for chosen, _ in parts for i in chosen]] = stacked
        return result

    return Predictions(*(gather(field.name) for field in fields(Predictions)))


def token_tensors(tokenizer: Tokenizer, texts: list[str], device: torch.device) -> tuple[Tensor, Tensor]:
    """Token ids and mask, both [len(texts), tokens]."""
    encodings = tokenizer.encode_batch(texts)
    return (
        torch.tensor([item.ids for item in encodings], device=device),
        torch.tensor([item.attention_mask for item in encodings], device=device),
    )


def tune_score(
    network: AffectNetwork, tokenizer: Tokenizer, tune: Sequence[Example], *, bf16: bool = False
) -> dict[str, float]:
    """The mean of average precision (emotion), accuracy (politeness, outer half) and accuracy (register) on `tune`."""
    from sklearn.metrics import average_precision_score

    out = predict(network, tokenizer, [example.text for example in tune], bf16=bf16)
    truth = np.array([example.emotion for example in tune])
    brighter = np.array([example.source == "brighter" for example in tune])
    precisions = []
    for label in range(len(EMOTIONS)):
        known = ~np.isnan(truth[:, label]) & brighter
        if known.sum() and truth[known, label].sum() > 5:
            precisions.append(average_precision_score(truth[known, label], out.emotion[known, label]))
    score = np.array([example.score for example in tune])
    outer = np.abs(np.nan_to_num(score)) > 0.5
    politeness = float(np.mean((out.politeness[outer] > 0) == (score[outer] > 0)))
    register = np.array([example.register for example in tune])
    known = register >= 0
    accuracy = float(np.mean(out.register[known].argmax(1) == register[known]))
    emotion = float(np.mean(precisions))
    return {
        "emotion_ap": round(emotion, 4),
        "politeness": round(politeness, 4),
        "register": round(accuracy, 4),
        "score": round((emotion + politeness + accuracy) / 3, 4),
    }
