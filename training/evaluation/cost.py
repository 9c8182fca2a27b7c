"""What reading a message costs: `python -m training.evaluation.cost FOLDER` reads JSON texts from standard input.

A process of its own, on one thread, so that nothing else that is loaded counts.
"""

from __future__ import annotations

import json
import subprocess
import sys
import time
from collections.abc import Sequence
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Final

import numpy as np
import psutil

from nlu.encoder import Encoder

WARM_UP: Final = 30  # messages before the clock starts
BATCH: Final = 32
MB: Final = 1e6


@dataclass(frozen=True)
class Cost:
    """One thread. p50_ms, p95_ms: of one message alone; per_second: in batches of 32. graph_mb: the file, in MB of
    10^6 bytes; resident_mb: what a process with nothing but the encoder held in the end."""

    p50_ms: float
    p95_ms: float
    per_second: float
    graph_mb: float
    resident_mb: float


def cost(folder: Path, texts: Sequence[str]) -> Cost:
    """Measure a served graph's folder on texts, in a new process."""
    done = subprocess.run(
        [sys.executable, "-m", "training.evaluation.cost", str(folder.resolve())],
        input=json.dumps(list(texts)),
        cwd=Path(__file__).parents[2],
        capture_output=True,
        text=True,
        check=True,
    )
    return Cost(**json.loads(done.stdout))


def measure(folder: Path, texts: Sequence[str]) -> Cost:
    """As `cost`, in this process."""
    encoder = Encoder(folder, threads=1)
    for text in texts[:WARM_UP]:
        encoder.encode([text])
    times = []
    for text in texts:
        began = time.perf_counter()
        encoder.encode([text])
        times.append(1000 * (time.perf_counter() - began))
    began = time.perf_counter()
    encoder.encode(texts, batch_size=BATCH)
    seconds = time.perf_counter() - began
    return Cost(
        p50_ms=float(np.quantile(times, 0.5)),
        p95_ms=float(np.quantile(times, 0.95)),
        per_second=len(texts) / seconds,
        graph_mb=(folder / "model.onnx").stat().st_size / MB,
        resident_mb=psutil.Process().memory_info().rss / MB,
    )


if __name__ == "__main__":
    print(json.dumps(asdict(measure(Path(sys.argv[1]), json.load(sys.stdin)))))
