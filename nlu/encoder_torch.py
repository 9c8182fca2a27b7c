"""The same pass on a GPU: torch instead of ONNX Runtime, base encoder and adapter merged in memory."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import numpy.typing as npt

from nlu.affect import ADAPTER
from nlu.encoder import OUTPUTS, Encoder, Floats, read_manifest
from nlu.errors import SettingError


class TorchEncoder(Encoder):
    """Encodes with torch on `device`, in half precision on CUDA. Its vectors fit indexes that the CPU's graph made:
    both come from the same weights, and int8 changes a vector's direction by less than a hundredth."""

    def __init__(self, folder: Path, *, checkpoint: Path, device: str) -> None:
        """folder: of the served graph, for its id and tokenizer; checkpoint: of the base encoder.

        Raises:
            SettingError: the device is not there.
            ModelFileError: a file is missing or damaged.
        """
        import torch
        from tokenizers import Tokenizer

        from nlu.network import load_network

        if device.startswith("cuda") and not torch.cuda.is_available():
            raise SettingError(
                f"Setting 'encoder.device' has value {device!r}, but torch sees no GPU. Install a CUDA build of torch, "
                "or use 'cpu'."
            )
        self.id = read_manifest(folder)["id"]
        self._tokenizer = Tokenizer.from_file(str(folder / "tokenizer.json"))
        self._torch = torch
        self._device = torch.device(device)
        self._network = load_network(checkpoint, ADAPTER).to(self._device)
        self._half = self._device.type == "cuda"

    def _infer(self, ids: npt.NDArray[np.int64], mask: npt.NDArray[np.int64]) -> list[Floats]:
        torch = self._torch
        with torch.inference_mode(), torch.autocast(self._device.type, torch.float16, enabled=self._half):
            out = self._network(torch.from_numpy(ids).to(self._device), torch.from_numpy(mask).to(self._device))
        return [getattr(out, name).float().cpu().numpy() for name in OUTPUTS]
