"""From base encoder, adapter and heads to the graph that is served: merged, ONNX, int8.

int8 is dynamic (weights per tensor, activations at run time), which needs no calibration data; the embedding table is
quantised too, which is what makes the file small (the table is 82% of all weights).
"""

from __future__ import annotations

import hashlib
import json
import os
import shutil
import warnings
from pathlib import Path
from typing import Final

import torch

from nlu.checkpoint import Checkpoint, sha256_of
from nlu.encoder import OUTPUTS
from nlu.network import AffectNetwork, load_network

# Raise when the graph made from the same weights changes.
EXPORT_VERSION: Final = 1


def served_id(checkpoint: Checkpoint, adapter: Path) -> str:
    """Sixteen hex digits that name a served graph: base weights, adapter, heads, version of this module."""
    digest = hashlib.sha256(f"{EXPORT_VERSION} {checkpoint.source_sha256}".encode())
    for name in ("adapter_model.safetensors", "heads.safetensors"):
        digest.update(sha256_of(adapter / name).encode())
    return digest.hexdigest()[:16]


def export_served(checkpoint: Checkpoint, adapter: Path, cache: Path) -> Path:
    """The served graph's folder below `cache`, made if it isn't there yet.

    Written beside and moved into place last; a killed run leaves nothing that would be loaded.
    """
    name = served_id(checkpoint, adapter)
    folder = cache / f"served-{name}"
    if (folder / "manifest.json").is_file():
        return folder
    partial = cache / f"served-{name}.partial-{os.getpid()}"
    partial.mkdir(parents=True, exist_ok=True)
    to_onnx(load_network(checkpoint.folder, adapter), partial / "fp32.onnx")
    quantise(partial / "fp32.onnx", partial / "model.onnx")
    (partial / "fp32.onnx").unlink()
    shutil.copyfile(checkpoint.tokenizer_file, partial / "tokenizer.json")
    manifest = {
        "id": name,
        **{file: sha256_of(partial / file) for file in ("model.onnx", "tokenizer.json")},
    }
    (partial / "manifest.json").write_text(json.dumps(manifest, indent=1) + "\n", encoding="utf-8")
    if folder.exists():
        shutil.rmtree(folder)
    partial.rename(folder)
    return folder


class _Graph(torch.nn.Module):
    """The network with a tuple of outputs, as the exporter wants it."""

    def __init__(self, network: AffectNetwork) -> None:
        super().__init__()
        self.network = network

    def forward(self, input_ids: torch.Tensor, attention_mask: torch.Tensor) -> tuple[torch.Tensor, ...]:
        out = self.network(input_ids, attention_mask)
        return tuple(getattr(out, name) for name in OUTPUTS)


def to_onnx(network: AffectNetwork, path: Path) -> None:
    """Export in float32 with dynamic batch and length."""
    ids = torch.tensor([[0, 41, 1294, 2], [0, 41, 2, 1]])
    mask = torch.tensor([[1, 1, 1, 1], [1, 1, 1, 0]])
    axes = {0: "batch", 1: "tokens"}
    with warnings.catch_warnings(), torch.inference_mode():
        # The tracing exporter is deprecated in favour of one that needs onnxscript, whose onnx conflicts with
        # TensorFlow's protobuf; it also warns of constants in BERT's mask that don't depend on the input.
        warnings.simplefilter("ignore")
        torch.onnx.export(
            _Graph(network).eval(),
            (ids, mask),
            str(path),
            input_names=["input_ids", "attention_mask"],
            output_names=list(OUTPUTS),
            dynamic_axes={
                "input_ids": axes,
                "attention_mask": axes,
                **{name: {0: "batch"} for name in OUTPUTS},
            },
            opset_version=17,
            dynamo=False,
        )


def quantise(source: Path, target: Path) -> None:
    """Dynamic int8 of every matrix product and of the embedding table."""
    from onnxruntime.quantization import QuantType, quantize_dynamic

    quantize_dynamic(
        str(source),
        str(target),
        op_types_to_quantize=["MatMul", "Gather"],
        weight_type=QuantType.QInt8,
        per_channel=True,
        extra_options={"MatMulConstBOnly": True},
    )
