"""From base encoder, adapter and heads to the folder that is served: merged, as an int8 graph, with checksums."""

from __future__ import annotations

import hashlib
import json
import os
import shutil
from pathlib import Path
from typing import Final

from nlu.checkpoint import Checkpoint, sha256_of
from nlu.network import load_network
from training.graph import write_graph
from training.smoothing import FILE as RANGES_FILE
from training.smoothing import load_ranges

# Raise when the graph made from the same weights changes.
EXPORT_VERSION: Final = 3


def served_id(checkpoint: Checkpoint, adapter: Path) -> str:
    """Sixteen hex digits that name a served graph: base weights, adapter, heads, ranges, version of this module."""
    digest = hashlib.sha256(f"{EXPORT_VERSION} {checkpoint.source_sha256}".encode())
    for name in ("adapter_model.safetensors", "heads.safetensors", RANGES_FILE):
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
    write_graph(load_network(checkpoint.folder, adapter), load_ranges(adapter), partial / "model.onnx")
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
