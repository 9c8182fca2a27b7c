"""The unadapted encoder's embeddings, which training stays faithful to."""

from __future__ import annotations

from hashlib import sha256
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

import numpy as np
import numpy.typing as npt
import torch
from rich.progress import Progress
from torch import Tensor

from nlu.network import mean_pool
from training.config import TrainConfig
from training.predict import token_tensors

if TYPE_CHECKING:
    from tokenizers import Tokenizer

_WHAT: Final = "unadapted embeddings"
_BATCH: Final = 96
_SAVE_EVERY: Final = 100  # batches


def teacher_vectors(
    encoder: Any,
    tokenizer: Tokenizer,
    texts: list[str],
    work: Path,
    config: TrainConfig,
    progress: Progress,
    device: torch.device,
) -> Tensor:
    """The unadapted encoder's embeddings [len(texts), width], computed once per text and kept in `work`."""
    path = work / "teacher.npz"
    keys = [sha256(text.encode()).digest()[:8].hex() for text in texts]
    known: dict[str, npt.NDArray[np.float16]] = {}
    if path.is_file():
        with np.load(path) as stored:
            known = dict(zip(stored["keys"].tolist(), stored["vectors"], strict=True))
    missing = sorted((i for i, key in enumerate(keys) if key not in known), key=lambda i: len(texts[i]))
    task = progress.add_task(_WHAT, total=len(missing), note="")
    with torch.inference_mode(), torch.autocast(device.type, torch.bfloat16, enabled=config.bf16):
        for number, start in enumerate(range(0, len(missing), _BATCH), 1):
            chosen = missing[start : start + _BATCH]
            ids, mask = token_tensors(tokenizer, [texts[i] for i in chosen], device)
            hidden = encoder(input_ids=ids, attention_mask=mask).last_hidden_state.float()
            for i, vector in zip(chosen, mean_pool(hidden, mask).cpu().numpy(), strict=True):
                known[keys[i]] = vector.astype(np.float16)
            progress.advance(task, len(chosen))
            if number % _SAVE_EVERY == 0 or start + _BATCH >= len(missing):
                _save(path, known)
                if not progress.console.is_terminal and not progress.disable:
                    progress.console.print(f"{_WHAT}: {min(start + _BATCH, len(missing))} of {len(missing)}")
    return torch.from_numpy(np.stack([known[key] for key in keys]).astype(np.float32)).to(device)


def _save(path: Path, known: dict[str, npt.NDArray[np.float16]]) -> None:
    """Written beside and moved into place: a killed run goes on from the last whole file."""
    partial = path.with_name("teacher.partial.npz")
    np.savez(partial, keys=np.array(list(known)), vectors=np.stack(list(known.values())))
    partial.replace(path)
