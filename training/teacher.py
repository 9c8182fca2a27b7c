"""The unadapted encoder's embeddings, which training stays faithful to."""

from __future__ import annotations

from hashlib import sha256
from pathlib import Path
from typing import TYPE_CHECKING, Any

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
    task = progress.add_task("unadapted embeddings", total=len(missing), note="")
    with torch.inference_mode(), torch.autocast(device.type, torch.bfloat16, enabled=config.bf16):
        for start in range(0, len(missing), 96):
            chosen = missing[start : start + 96]
            ids, mask = token_tensors(tokenizer, [texts[i] for i in chosen], device)
            hidden = encoder(input_ids=ids, attention_mask=mask).last_hidden_state.float()
            for i, vector in zip(chosen, mean_pool(hidden, mask).cpu().numpy(), strict=True):
                known[keys[i]] = vector.astype(np.float16)
            progress.advance(task, len(chosen))
    if missing:
        np.savez(path, keys=np.array(list(known)), vectors=np.stack(list(known.values())))
    return torch.from_numpy(np.stack([known[key] for key in keys]).astype(np.float32)).to(device)
