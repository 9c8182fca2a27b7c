"""Finding answers across languages: the served encoder beside the one that no adapter has touched.

    python benchmarks/retrieval.py --data DATA [--json]

Real product support in six languages (`faq/ms_smb.jsonl.gz`). A question in one language, the articles in another; only
questions whose id exists in both. Ids are split by a hash, 60% to tune and 40% to report; this reports. Each article
is indexed once with question and answer, and once with the answer alone. R@1 and R@5: share of questions whose own
article is the first, or among the first five.
"""

from __future__ import annotations

import argparse
import json
from collections.abc import Sequence
from pathlib import Path
from typing import Any, Final

import numpy as np
from bots import BENCH
from common import progress

from bot.settings import ROOT, load_settings
from nlu.checkpoint import Checkpoint, convert
from nlu.encoder import Encoder, Floats
from nlu.models import ModelPaths
from training.examples import bucket, read_rows

TUNE_SHARE: Final = 0.6
INDEXED: Final = ("question_and_answer", "answer")
MAX_LOSS: Final = 0.005  # of mean R@1, to the unadapted encoder


def main() -> None:
    parser = argparse.ArgumentParser(description="R@1 and R@5 across languages.")
    parser.add_argument("--data", type=Path, required=True, help="folder of the labelled sets")
    parser.add_argument("--json", action="store_true", help="print one JSON object instead of a table")
    arguments = parser.parse_args()
    settings = load_settings()
    work = settings.path(settings.work)
    rows = [row for row in read_rows(arguments.data / "faq" / "ms_smb.jsonl.gz") if bucket(row["id"]) >= TUNE_SHARE]
    encoders = {"served": ModelPaths(work).encoder, "unadapted": unadapted(convert(work / "encoder" / "base"))}
    result = {}
    for name, folder in encoders.items():
        progress(f"{name}: encoding {len(rows)} questions and answers")
        result[name] = recall(rows, Encoder(folder, threads=2))
    print(json.dumps(result) if arguments.json else table(result))


def unadapted(checkpoint: Checkpoint) -> Path:
    """The folder of the base encoder as a served graph; its heads have learned nothing and are not used."""
    from nlu.network import AffectNetwork, Heads, base_encoder, width_of
    from training.export import EXPORT_VERSION
    from training.graph import write_graph
    from training.predict import load_tokenizer
    from training.smoothing import measure_ranges, messages

    folder = BENCH / f"unadapted-{EXPORT_VERSION}-{checkpoint.source_sha256[:16]}"
    if not (folder / "manifest.json").is_file():
        folder.mkdir(parents=True, exist_ok=True)
        encoder = base_encoder(checkpoint.folder)
        network = AffectNetwork(encoder, Heads(width_of(encoder))).eval()
        texts = messages(ROOT / "training" / "samples")
        ranges = measure_ranges(network, load_tokenizer(checkpoint.folder, 64), texts)
        write_graph(network, ranges, folder / "model.onnx")
        (folder / "tokenizer.json").write_bytes(checkpoint.tokenizer_file.read_bytes())
        (folder / "manifest.json").write_text(json.dumps({"id": folder.name, "model.onnx": "", "tokenizer.json": ""}))
    return folder


def recall(rows: Sequence[dict[str, Any]], encoder: Encoder) -> dict[str, Any]:
    """r1 and r5 for each way of indexing and pair of languages (`de>fr`: a German question, French articles)."""
    questions = encoder.encode([row["question"] for row in rows]).embedding
    articles = {
        "question_and_answer": encoder.encode([f"{row['question']}\n{row['answer']}" for row in rows], kind="passage"),
        "answer": encoder.encode([row["answer"] for row in rows], kind="passage"),
    }
    found: dict[str, Any] = {}
    for way in INDEXED:
        pairs = _pairs(rows, questions, articles[way].embedding)
        found[way] = {
            "pairs": pairs,
            **{f"mean_{key}": round(float(np.mean([pair[key] for pair in pairs.values()])), 4) for key in ("r1", "r5")},
        }
    return found


def _pairs(rows: Sequence[dict[str, Any]], questions: Floats, articles: Floats) -> dict[str, dict[str, float]]:
    languages = sorted({row["lang"] for row in rows})
    ids = np.array([row["id"] for row in rows])
    of = {language: np.array([row["lang"] == language for row in rows]) for language in languages}
    result = {}
    for asked in languages:
        for written in languages:
            both = np.intersect1d(ids[of[asked]], ids[of[written]])
            wanted = np.flatnonzero(of[asked] & np.isin(ids, both))
            offered = np.flatnonzero(of[written])
            order = np.argsort(-(questions[wanted] @ articles[offered].T), axis=1)
            hits = ids[offered][order] == ids[wanted][:, None]
            result[f"{asked}>{written}"] = {
                "r1": round(float(hits[:, 0].mean()), 4),
                "r5": round(float(hits[:, :5].any(axis=1).mean()), 4),
            }
    return result


def table(result: dict[str, Any]) -> str:
    lines = [f"{'indexed':22}{'encoder':12}{'mean R@1':>9}{'mean R@5':>9}{'lowest R@1':>20}"]
    for way in INDEXED:
        for name, found in result.items():
            lowest = min(found[way]["pairs"].items(), key=lambda item: item[1]["r1"])
            lines.append(
                f"{way:22}{name:12}{found[way]['mean_r1']:9.3f}{found[way]['mean_r5']:9.3f}"
                f"{lowest[0]:>12} {lowest[1]['r1']:7.3f}"
            )
        difference = result["served"][way]["mean_r1"] - result["unadapted"][way]["mean_r1"]
        verdict = "met" if difference >= -MAX_LOSS else "MISSED"
        lines.append(f"{'':22}difference in R@1 {difference:+.3f} (not below {-MAX_LOSS})  {verdict}")
    return "\n".join(lines)


if __name__ == "__main__":
    main()
