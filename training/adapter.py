"""Writing the trained adapter: weights as safetensors in half precision, calibration, the run's configuration."""

from __future__ import annotations

import json
import shutil
import tempfile
from dataclasses import asdict
from pathlib import Path
from typing import Final

import torch
from safetensors.torch import save_file

from nlu.affect import Calibration
from nlu.checkpoint import MODEL_ID, Checkpoint
from nlu.errors import SettingError
from nlu.network import AffectNetwork
from training.config import Method, TrainConfig

SERVED_METHOD: Final[Method] = "lora"


def save_adapter(network: AffectNetwork, folder: Path, config: TrainConfig, checkpoint: Checkpoint) -> None:
    """Write adapter and heads in float16 (under 8 MB) and what they were trained on.

    Raises:
        SettingError: the network was not trained with LoRA.
    """
    from peft import PeftModel

    if config.method != SERVED_METHOD:
        raise SettingError(
            f"A network trained with method {config.method!r} can't be exported to {folder}: only an adapter trained "
            f'with LoRA is served, the other methods are for comparison. Train with method = "{SERVED_METHOD}".'
        )
    assert isinstance(network.encoder, PeftModel)
    folder.mkdir(parents=True, exist_ok=True)
    for parameter in network.encoder.parameters():
        if parameter.requires_grad:
            parameter.data = parameter.data.half()
    with tempfile.TemporaryDirectory() as scratch:
        network.encoder.save_pretrained(scratch)  # also writes a template of a model card, which stays behind
        shutil.copyfile(Path(scratch) / "adapter_model.safetensors", folder / "adapter_model.safetensors")
        content = json.loads((Path(scratch) / "adapter_config.json").read_text(encoding="utf-8"))
    content["base_model_name_or_path"] = MODEL_ID
    content["target_modules"] = sorted(content["target_modules"])  # peft writes a set, in any order
    _write(folder / "adapter_config.json", dict(sorted(content.items())))
    heads = {name: value.half().contiguous() for name, value in network.heads.state_dict().items()}
    save_file(heads, folder / "heads.safetensors")
    _write(
        folder / "training.json",
        {
            "base_model": MODEL_ID,
            "base_sha256": checkpoint.source_sha256,
            "torch": torch.__version__,
            "config": asdict(config),
        },
    )


def save_calibration(calibration: Calibration, folder: Path) -> None:
    _write(folder / "calibration.json", calibration.to_json())


def _write(path: Path, content: dict[str, object]) -> None:
    path.write_text(json.dumps(content, indent=1) + "\n", encoding="utf-8")
