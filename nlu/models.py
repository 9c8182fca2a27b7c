"""Where the process's heavy objects are, and getting them once: encoder, calibration, language identifier."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from pathlib import Path

from nlu.detectors import make_detector
from nlu.encoder import Encoder, load_encoder, read_manifest
from nlu.errors import ModelFileError
from nlu.language import LanguageIdentifier


@dataclass(frozen=True)
class ModelPaths:
    """work: the folder in which set-up put everything it made."""

    work: Path

    @property
    def encoder(self) -> Path:
        """The served encoder's folder.

        Raises:
            ModelFileError: set-up has not made it.
        """
        pointer = self.work / "encoder" / "current"
        if not pointer.is_file():
            raise ModelFileError(f"The served encoder is missing ({pointer}). Run `make up`.")
        return self.work / "encoder" / pointer.read_text(encoding="utf-8").strip()


def encoder_id(work: Path) -> str:
    """What the served encoder is called, without loading it."""
    return read_manifest(ModelPaths(work).encoder)["id"]


def shared_encoder(work: Path, threads: int = 1, device: str = "cpu") -> Encoder:
    """The process's one encoder. device: `cpu` (ONNX Runtime, int8) or `cuda` (torch)."""
    if device != "cpu":
        return _torch_encoder(ModelPaths(work).encoder.resolve(), (work / "encoder" / "base").resolve(), device)
    return load_encoder(ModelPaths(work).encoder.resolve(), threads)


@cache
def _torch_encoder(folder: Path, checkpoint: Path, device: str) -> Encoder:
    from nlu.encoder_torch import TorchEncoder

    return TorchEncoder(folder, checkpoint=checkpoint, device=device)


@cache
def shared_identifier(detector: str, default: str) -> LanguageIdentifier:
    """The process's one language identifier."""
    return LanguageIdentifier(detector=make_detector(detector), default=default)
