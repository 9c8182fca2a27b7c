"""Finding answers across languages: Rapport's search beside the encoder alone, the encoder that no adapter has touched,
and BM25; and whether the bot keeps silent where nothing answers (`benchmarks/unanswered.py`).

    python benchmarks/retrieval.py --data DATA [--json]

Real product support in six languages (`faq/ms_smb.jsonl.gz`). A question in one language, the articles in another; only
questions whose id exists in both. Ids are split by a hash, 60% to tune and 40% to report; this reports. Each article
is indexed once with question and answer, and once with the answer alone. R@1 and R@5: share of questions whose own
article is the first, or among the first five. The bare encoder has two rows: as its makers say (a question as `query`,
an article as `passage`), and with the prompts that were better on the rows to tune with.
"""

from __future__ import annotations

import argparse
import json
import sqlite3
import tempfile
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any, Final

import numpy as np
from bots import BENCH
from common import progress
from unanswered import abstention, abstention_table

from bot.service.prepare import CALIBRATION_QUESTIONS
from bot.settings import ROOT, Settings, load_settings
from nlu.checkpoint import Checkpoint, convert
from nlu.encoder import Encoder, Floats, Kind
from nlu.models import ModelPaths
from retrieval import Document, KnowledgeBase, build, lexical, read_sources
from retrieval.tune import tune
from training.examples import bucket, read_rows

TUNE_SHARE: Final = 0.6
INDEXED: Final = ("question_and_answer", "answer")
GAIN: Final = 0.05  # of mean R@1, over the bare encoder
MAX_LOSS: Final = 0.03  # of any pair
PROMPTS: Final[tuple[tuple[Kind, Kind], ...]] = (("query", "passage"), ("query", "query"))
Row = dict[str, Any]
# Questions of one language, articles of another -> scores [questions, articles].
Scores = Callable[[Sequence[Row], Sequence[Row]], Floats]


def main() -> None:
    parser = argparse.ArgumentParser(description="R@1 and R@5 across languages.")
    parser.add_argument("--data", type=Path, required=True, help="folder of the labelled sets")
    parser.add_argument("--json", action="store_true", help="print one JSON object instead of a table")
    arguments = parser.parse_args()
    settings = load_settings()
    work = settings.path(settings.work)
    every = list(read_rows(arguments.data / "faq" / "ms_smb.jsonl.gz"))
    rows = [row for row in every if bucket(row["id"]) >= TUNE_SHARE]
    served = Encoder(ModelPaths(work).encoder, threads=2)
    bare = Encoder(unadapted(convert(work / "encoder" / "base")), threads=2)
    best = best_prompts([row for row in every if bucket(row["id"]) < TUNE_SHARE], bare)
    result: dict[str, Any] = {"rapport": {}, "served": {}, "bare": {}, "bare_best_prompt": {}, "bm25": {}}
    with tempfile.TemporaryDirectory() as folder:
        for way in INDEXED:
            progress(f"{way}: {len(rows)} questions and as many articles")
            result["rapport"][way] = recall(rows, rapport(rows, way, served, Path(folder) / way))
            result["served"][way] = recall(rows, cosines(rows, way, served, PROMPTS[0]))
            result["bare"][way] = recall(rows, cosines(rows, way, bare, PROMPTS[0]))
            same = best == PROMPTS[0]
            result["bare_best_prompt"][way] = (
                result["bare"][way] if same else recall(rows, cosines(rows, way, bare, best))
            )
            result["bm25"][way] = recall(rows, bm25(way))
    progress("abstention: the demonstration's articles")
    knowledge = demonstration(settings, served)
    result |= {"prompts": list(best), "abstention": abstention(knowledge, served)}
    print(json.dumps(result) if arguments.json else table(result) + "\n" + abstention_table(result["abstention"]))


def demonstration(settings: Settings, encoder: Encoder) -> KnowledgeBase:
    """The demonstration's articles, indexed and tuned as set-up does."""
    folder = BENCH / "knowledge"
    documents = read_sources([settings.path(settings.knowledge.source)], progress)
    tune(build(documents, folder, encoder=encoder), folder, CALIBRATION_QUESTIONS)
    return KnowledgeBase(folder, encoder=encoder)


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


def indexed(row: Row, way: str) -> str:
    return f"{row['question']}\n{row['answer']}" if way == "question_and_answer" else str(row["answer"])


def cosines(rows: Sequence[Row], way: str, encoder: Encoder, prompts: tuple[Kind, Kind]) -> Scores:
    """By the embedding of the whole article alone."""
    places = {id(row): at for at, row in enumerate(rows)}
    questions = encoder.encode([row["question"] for row in rows], kind=prompts[0]).embedding
    articles = encoder.encode([indexed(row, way) for row in rows], kind=prompts[1]).embedding

    def scores(asked: Sequence[Row], offered: Sequence[Row]) -> Floats:
        left, right = ([places[id(row)] for row in some] for some in (asked, offered))
        return np.asarray(questions[left] @ articles[right].T, np.float32)

    return scores


def best_prompts(rows: Sequence[Row], bare: Encoder) -> tuple[Kind, Kind]:
    """On the rows to tune with, answers alone."""
    progress(f"prompts: the better of {len(PROMPTS)} for the bare encoder")
    return max(PROMPTS, key=lambda prompts: recall(rows, cosines(rows, "answer", bare, prompts))["mean_r1"])


def rapport(rows: Sequence[Row], way: str, encoder: Encoder, folder: Path) -> Scores:
    """By the knowledge base as the bot has it: an index of each language's articles."""
    bases = {}
    for language in sorted({row["lang"] for row in rows}):
        documents = [
            Document(row["id"], row["answer"], language, row["id"], question=row["question"] if way != "answer" else "")
            for row in rows
            if row["lang"] == language
        ]
        bases[language] = build(documents, folder / language, encoder=encoder)
    questions = encoder.encode([row["question"] for row in rows]).embedding
    places = {id(row): at for at, row in enumerate(rows)}

    def scores(asked: Sequence[Row], offered: Sequence[Row]) -> Floats:
        vectors, texts = questions[[places[id(row)] for row in asked]], [row["question"] for row in asked]
        base = bases[offered[0]["lang"]]
        results = base.search_vectors(vectors, texts, 50, languages=[row["lang"] for row in asked])
        column = {row["id"]: at for at, row in enumerate(offered)}
        found = np.full((len(asked), len(offered)), -np.inf, np.float32)
        for at, result in enumerate(results):
            for hit in result.hits:
                found[at, column[hit.document]] = hit.score
        return found

    return scores


def bm25(way: str) -> Scores:
    """By words alone, all of them."""

    def scores(asked: Sequence[Row], offered: Sequence[Row]) -> Floats:
        connection = sqlite3.connect(":memory:")
        lexical.create(connection)
        lexical.add(connection, ((at, indexed(row, way)) for at, row in enumerate(offered)))
        found = np.full((len(asked), len(offered)), -np.inf, np.float32)
        for at, row in enumerate(asked):
            query = " OR ".join(f'"{word}"' for word in dict.fromkeys(lexical.words(row["question"])))
            ranked = connection.execute("SELECT rowid, bm25(lexical) FROM lexical WHERE lexical MATCH ?", (query,))
            for place, score in ranked:
                found[at, place] = -score
        connection.close()
        return found

    return scores


def recall(rows: Sequence[Row], scores: Scores) -> dict[str, Any]:
    """r1 and r5 for each pair of languages (`de>fr`: a German question, French articles), and their means."""
    languages = sorted({row["lang"] for row in rows})
    pairs = {}
    for asked in languages:
        for written in languages:
            offered = [row for row in rows if row["lang"] == written]
            ids = [row["id"] for row in offered]
            wanted = [row for row in rows if row["lang"] == asked and row["id"] in set(ids)]
            order = np.argsort(-scores(wanted, offered), axis=1, kind="stable")[:, :5]
            hits = np.array(ids)[order] == np.array([row["id"] for row in wanted])[:, None]
            pairs[f"{asked}>{written}"] = {
                "r1": round(float(hits[:, 0].mean()), 4),
                "r5": round(float(hits.any(axis=1).mean()), 4),
            }
    means = {f"mean_{key}": round(float(np.mean([pair[key] for pair in pairs.values()])), 4) for key in ("r1", "r5")}
    return {"pairs": pairs, **means}


def table(result: dict[str, Any]) -> str:
    systems = ("rapport", "served", "bare", "bare_best_prompt", "bm25")
    lines = [f"{'indexed':22}{'search':18}{'mean R@1':>9}{'mean R@5':>9}{'lowest R@1':>20}"]
    for way in INDEXED:
        for name in systems:
            found = result[name][way]
            lowest = min(found["pairs"].items(), key=lambda item: item[1]["r1"])
            lines.append(
                f"{way:22}{name:18}{found['mean_r1']:9.3f}{found['mean_r5']:9.3f}{lowest[0]:>12} {lowest[1]['r1']:7.3f}"
            )
        ours, bare = result["rapport"][way], result["bare_best_prompt"][way]
        gain = ours["mean_r1"] - bare["mean_r1"]
        losses = {pair: ours["pairs"][pair]["r1"] - bare["pairs"][pair]["r1"] for pair in ours["pairs"]}
        worst = min(losses, key=losses.__getitem__)
        verdict = "met" if gain >= GAIN and losses[worst] >= -MAX_LOSS else "MISSED"
        lines.append(
            f"{'':22}gain in R@1 {gain:+.3f} (target {GAIN:+}), worst pair {worst} {losses[worst]:+.3f} "
            f"(not below {-MAX_LOSS})  {verdict}"
        )
    return "\n".join(lines)


if __name__ == "__main__":
    main()
