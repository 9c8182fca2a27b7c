"""The index of vectors at size: recall, speed on one thread, memory, loading, changing; and embedding from files.

    python benchmarks/index.py --data DATA [--json] [--passages N] [--real N] [--full]

Passages are the distinct texts of the labelled sets, really embedded, filled up by seeded perturbation of their vectors
(noise of length .3 before normalising); questions are held-out texts, embedded as questions. 200,000 passages of 10,000
real texts by default; `--full` takes all real texts and 1,000,000 passages, an hour of embedding the first time. What
was embedded is kept in `.rapport/benchmarks` and gone on with after an interruption.
"""

from __future__ import annotations

import argparse
import gzip
import json
import subprocess
import sys
import time
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any, Final

import faiss
import numpy as np
from bots import BENCH
from common import MB, percentile, progress

from bot.settings import load_settings
from nlu.encoder import Encoder
from nlu.models import ModelPaths
from retrieval import Document, KnowledgeBase, build
from retrieval.embeddings import EmbeddingStore
from retrieval.indexing import sentence_vectors
from retrieval.manifest import INDEX
from retrieval.shared import LiveKnowledge
from retrieval.vectors import FaissIndex, exact_search, recall
from retrieval.versions import current

QUESTIONS: Final = 1000
ADDED: Final = 1000
NOISE: Final = 0.3
TOP: Final = 10
TEXT_FIELDS: Final = ("text", "question", "answer", "en", "source_en")
MAX_CHARACTERS: Final = 300  # a passage here is a sentence or two
TARGETS: Final = {
    "recall_at_10": (0.95, "at least"),
    "p50_ms": (5.0, "at most"),
    "p95_ms": (15.0, "at most"),
    "resident_mb": (1000.0, "at most"),
    "overhead_ratio": (1.2, "at most"),
    "load_s": (2.0, "at most"),
    "add_1000_s": (10.0, "at most"),
    "embedding_efficiency": (0.8, "at least"),
}
_LOAD: Final = """
import json, sys, time
import faiss, numpy, psutil
from pathlib import Path
faiss.omp_set_num_threads(1)
from retrieval.vectors import FaissIndex
questions = numpy.load(sys.argv[2])
before = psutil.Process().memory_info().rss
began = time.perf_counter()
index = FaissIndex.load(Path(sys.argv[1]))
index.search(questions[:1], 10)
loaded = time.perf_counter() - began
for question in questions:
    index.search(question[None], 10)
print(json.dumps([loaded, psutil.Process().memory_info().rss - before]))
"""


def main() -> None:
    parser = argparse.ArgumentParser(description="A large index.")
    parser.add_argument("--data", type=Path, required=True, help="folder of the labelled sets")
    parser.add_argument("--json", action="store_true", help="print one JSON object instead of a table")
    parser.add_argument("--passages", type=int, default=200_000, help="size of the index")
    parser.add_argument("--real", type=int, default=10_000, help="of them, texts that are really embedded")
    parser.add_argument("--full", action="store_true", help="1,000,000 passages of all real texts")
    arguments = parser.parse_args()
    settings = load_settings()
    encoder = Encoder(ModelPaths(settings.path(settings.work)).encoder, threads=2)
    wanted = 1_000_000 if arguments.full else arguments.passages
    texts = list(distinct(arguments.data))
    order = np.random.default_rng(0).permutation(len(texts))
    questions = [texts[at] for at in order[:QUESTIONS]]
    rest = order[QUESTIONS:] if arguments.full else order[QUESTIONS : QUESTIONS + arguments.real]
    real = [texts[at] for at in rest[:wanted]]
    result = measure(real, questions, wanted, encoder)
    print(json.dumps(result) if arguments.json else table(result))


def distinct(data: Path) -> Iterator[str]:
    """Every different text of the labelled sets, in the order of the files."""
    seen = set()
    for path in sorted(data.rglob("*.jsonl.gz")):
        with gzip.open(path, "rt", encoding="utf-8") as file:
            for line in file:
                row = json.loads(line)
                for field in TEXT_FIELDS:
                    text = row.get(field)
                    if isinstance(text, str) and (short := text[:MAX_CHARACTERS].strip()) and short not in seen:
                        seen.add(short)
                        yield short


def measure(real: Sequence[str], questions: Sequence[str], wanted: int, encoder: Encoder) -> dict[str, Any]:
    folder = BENCH / f"index-{encoder.id[:24]}-{len(real)}-{wanted}"
    made = [f"{real[at % len(real)]} #{at // len(real)}" for at in range(len(real), wanted + ADDED)]
    with EmbeddingStore(folder / "embeddings", encoder.id) as store:
        began, last = time.monotonic(), 0.0

        def tell(done: int, total: int) -> None:
            nonlocal last
            if time.monotonic() - last > 10 and total:
                last = time.monotonic()
                progress(f"embedding: {done} of {total} texts, {last - began:.0f} s")

        rows = store.rows(real, encoder, tell)
        vectors = np.asarray(store.vectors()[rows], np.float32)
        for start in range(0, len(made), 50_000):
            part = made[start : start + 50_000]
            random = np.random.default_rng(start + 1)
            noise = random.standard_normal((len(part), vectors.shape[1])).astype(np.float32)
            noise *= NOISE / np.linalg.norm(noise, axis=1, keepdims=True)
            moved = vectors[(len(real) + start + np.arange(len(part))) % len(real)] + noise
            store.put(part, (moved / np.linalg.norm(moved, axis=1, keepdims=True)).astype(np.float16))
    documents = [Document(str(at), "", "", str(at), question=text) for at, text in enumerate([*real, *made])]
    progress(f"building an index of {wanted} passages")
    began_at = time.monotonic()
    knowledge = build(documents[:wanted], folder, encoder=encoder)
    build_s = time.monotonic() - began_at
    found = searched(knowledge, folder, encoder, questions)
    return {
        "passages": wanted,
        "real": len(real),
        "build_s": round(build_s, 1),
        **found,
        "add_1000_s": round(added(documents, wanted, folder, encoder), 2),
        "embedding_efficiency": round(efficiency(real, encoder), 3),
    }


def searched(knowledge: KnowledgeBase, folder: Path, encoder: Encoder, questions: Sequence[str]) -> dict[str, Any]:
    """Recall against exact search, times on one thread, memory."""
    from nlu.centres import centred

    version = current(folder)
    assert version
    asked = encoder.encode(list(questions)).embedding
    vectors = np.ascontiguousarray(centred(asked, [None] * len(asked), knowledge._asked))
    rows = knowledge._rows
    held = sentence_vectors(rows, knowledge._version.embedded, knowledge._version.centres)
    progress("exact search, to compare with")
    truth = exact_search(vectors, rows.ids, held, TOP)[1]
    index = FaissIndex.load(version / INDEX)
    faiss.omp_set_num_threads(1)
    answers = index.search(vectors, TOP)[1]
    ours: list[float] = []
    raw: list[float] = []
    for round_ in range(2):
        for at in range(len(vectors)):
            one = vectors[at : at + 1]
            # Which comes first changes, since the second finds its lists in the processor's cache.
            for which in (0, 1) if (at + round_) % 2 else (1, 0):
                began = time.perf_counter()
                (index.raw if which else index).search(one, TOP)
                (raw if which else ours).append(1000 * (time.perf_counter() - began))
    whole = []
    for at, text in enumerate(questions):
        began = time.perf_counter()
        knowledge.search_vector(asked[at], text, 5)
        whole.append(1000 * (time.perf_counter() - began))
    np.save(folder / "questions.npy", vectors)
    command = [sys.executable, "-c", _LOAD, str(version / INDEX), str(folder / "questions.npy")]
    load_s, resident = json.loads(subprocess.run(command, capture_output=True, text=True, check=True).stdout)
    began = time.perf_counter()
    KnowledgeBase(folder, encoder=encoder)
    return {
        "recall_at_10": round(recall(answers, truth), 4),
        "p50_ms": round(percentile(ours, 0.5), 3),
        "p95_ms": round(percentile(ours, 0.95), 3),
        "overhead_ratio": round(percentile(ours, 0.5) / percentile(raw, 0.5), 3),
        "resident_mb": round(resident / MB, 1),
        "load_s": round(load_s, 3),
        "knowledge_load_s": round(time.perf_counter() - began, 3),
        "whole_search_p50_ms": round(percentile(whole, 0.5), 2),
        "whole_search_p95_ms": round(percentile(whole, 0.95), 2),
    }


def added(documents: Sequence[Document], wanted: int, folder: Path, encoder: Encoder) -> float:
    """Seconds from the end of the embedding of 1,000 new documents until a running search finds one of them."""
    live = LiveKnowledge(folder, encoder=encoder)
    embedded = 0.0

    def tell(done: int, total: int) -> None:
        nonlocal embedded
        embedded = time.monotonic()

    build(documents[: wanted + ADDED], folder, encoder=encoder, progress=tell)
    while len(live.get()) < wanted + ADDED:
        time.sleep(0.05)
    took = time.monotonic() - embedded
    build(documents[:wanted], folder, encoder=encoder)
    return took


def efficiency(texts: Sequence[str], encoder: Encoder) -> float:
    """Texts a second of embedding into a store, over those of ONNX Runtime with the same batches of numbers."""
    sample = list(texts[:1024])
    batches: list[dict[str, Any]] = []
    session = encoder._session

    class Recording:
        def run(self, names: list[str], inputs: dict[str, Any]) -> Any:
            batches.append(inputs)
            return session.run(names, inputs)

    encoder._session = Recording()
    ours = alone = 0.0
    for _ in range(2):
        batches.clear()
        store_folder = BENCH / "efficiency"
        subprocess.run(["rm", "-rf", str(store_folder)], check=True)
        with EmbeddingStore(store_folder, encoder.id) as store:
            began = time.perf_counter()
            store.rows(sample, encoder)
            ours += time.perf_counter() - began
        began = time.perf_counter()
        for inputs in batches:
            session.run(["embedding"], inputs)
        alone += time.perf_counter() - began
    encoder._session = session
    return alone / ours


def table(result: dict[str, Any]) -> str:
    lines = [f"{result['passages']} passages, {result['real']} of them real texts; built in {result['build_s']} s"]
    for name, value in result.items():
        target, kind = TARGETS.get(name, (None, ""))
        if target is None:
            lines.append(f"{name:24}{value:>12}")
            continue
        good = value >= target if kind == "at least" else value <= target
        lines.append(f"{name:24}{value:>12}   {kind} {target}  {'met' if good else 'MISSED'}")
    return "\n".join(lines)


if __name__ == "__main__":
    main()
