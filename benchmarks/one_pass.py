"""What one pass saves: the served graph against two separate passes, and against the same network in plain PyTorch.

Two passes are the unadapted encoder for the embedding and an adapted one for the heads, both as int8 graphs of the same
operators. Time depends on shapes and not on weights, so the heads here are untrained.
"""

from __future__ import annotations

import tempfile
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np

from nlu.checkpoint import Checkpoint
from nlu.encoder import OUTPUTS

INPUTS = ["input_ids", "attention_mask"]


@dataclass(frozen=True)
class OnePass:
    """Medians for one message on one thread, in milliseconds."""

    one_ms: float
    two_ms: float
    torch_ms: float


def one_pass(checkpoint: Checkpoint, texts: Sequence[str]) -> OnePass:
    """Time the three on the same texts, alternating, so that whatever slows the machine slows all."""
    import onnx.utils
    import torch
    from tokenizers import Tokenizer

    from nlu.network import AffectNetwork, Heads, base_encoder, width_of
    from training.graph import write_graph
    from training.predict import load_tokenizer
    from training.smoothing import measure_ranges

    encoder = base_encoder(checkpoint.folder)
    network = AffectNetwork(encoder, Heads(width_of(encoder))).eval()
    tokenizer = Tokenizer.from_file(str(checkpoint.tokenizer_file))
    threads = torch.get_num_threads()
    torch.set_num_threads(1)
    with tempfile.TemporaryDirectory() as name:
        whole, embedding, heads = (Path(name) / f"{part}.onnx" for part in ("whole", "embedding", "heads"))
        write_graph(network, measure_ranges(network, load_tokenizer(checkpoint.folder, 64), texts[:20]), whole)
        parts = onnx.utils.Extractor(onnx.load(whole))
        for path, outputs in ((embedding, ["embedding"]), (heads, [one for one in OUTPUTS if one != "embedding"])):
            onnx.save(parts.extract_model(INPUTS, outputs), path)
        sessions = [_session(path) for path in (whole, embedding, heads)]

    def plain(feed: dict[str, Any]) -> None:
        with torch.inference_mode():
            network(*(torch.from_numpy(feed[name]) for name in INPUTS))

    ways: list[Callable[[dict[str, Any]], object]] = [
        lambda feed: sessions[0].run(None, feed),
        lambda feed: (sessions[1].run(None, feed), sessions[2].run(None, feed)),
        plain,
    ]
    times: list[list[float]] = [[], [], []]
    for number, text in enumerate(texts):
        tokens = tokenizer.encode(f"query: {text}")
        feed = {"input_ids": np.array([tokens.ids]), "attention_mask": np.array([tokens.attention_mask])}
        for way, found in zip(ways, times, strict=True):
            began = time.perf_counter()
            way(feed)
            if number >= len(texts) // 10:  # before that, memory and kernels are still being prepared
                found.append(1000 * (time.perf_counter() - began))
    torch.set_num_threads(threads)
    return OnePass(*(float(np.median(found)) for found in times))


def _session(path: Path) -> Any:
    """As `nlu.encoder.Encoder` makes it."""
    import onnxruntime

    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = 1
    options.graph_optimization_level = onnxruntime.GraphOptimizationLevel.ORT_DISABLE_ALL
    options.add_session_config_entry("session.intra_op.allow_spinning", "0")
    return onnxruntime.InferenceSession(str(path), options, providers=["CPUExecutionProvider"])
