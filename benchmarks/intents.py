"""Intents: twelve languages from English examples, and recognising what is out of scope.

    python benchmarks/intents.py --data DATA [--json]

- macro-F1 of Rapport's intents on 20 messages for each intent in each of twelve languages
  (`benchmarks/testsets/intents`), learned from the English examples in `data/nlu`; no message in any other language.
- CLINC150: the same classifier learned from the train rows. In-scope `val` rows and the out-of-scope rows of both
  splits are cut into two fixed halves by a hash: on one the threshold is chosen that refuses 5% of in-scope messages,
  on the other recall of out-of-scope messages and false rejection are measured.
"""

from __future__ import annotations

import argparse
import json
import sys
from pathlib import Path
from typing import Any

import numpy as np
from sklearn.metrics import f1_score

from bot.batch import make_reader
from bot.service.prepare import prepare_encoder
from bot.settings import ROOT, load_settings
from nlu.encoder import Encoder
from nlu.intents import IntentModel, features, fit
from training.examples import bucket, read_rows
from training.export import export_served

TESTSETS = ROOT / "benchmarks" / "testsets" / "intents"
FALSE_REJECTION = 0.05
TARGETS = {"macro_f1": 0.90, "oos_recall": 0.80}


def languages(model: IntentModel, encoder: Encoder) -> dict[str, Any]:
    """macro-F1 for each language, and their mean; the most frequent confusions."""
    per_language, confusions = {}, {}
    for path in sorted(TESTSETS.glob("*.jsonl")):
        rows = list(read_rows(path))
        truth = [row["intent"] for row in rows]
        found = [intent.label for intent in model.predict(encoder.encode([row["text"] for row in rows]))]
        per_language[path.stem] = round(float(f1_score(truth, found, average="macro")), 4)
        for wanted, got in zip(truth, found, strict=True):
            if wanted != got:
                confusions[f"{wanted} read as {got}"] = confusions.get(f"{wanted} read as {got}", 0) + 1
    most = sorted(confusions.items(), key=lambda item: -item[1])[:12]
    return {"per_language": per_language, "confusions": dict(most)}


def out_of_scope(data: Path, encoder: Encoder) -> dict[str, float]:
    """Recall of out-of-scope rows at the threshold that refuses 5% of in-scope ones."""
    rows = list(read_rows(data / "intent" / "clinc150.jsonl.gz"))
    train = [row for row in rows if row["split"] == "train" and row["intent"] != "oos"]
    print(f"encoding {len(train)} rows of CLINC150", file=sys.stderr)
    model = fit(encoder.encode([row["text"] for row in train], batch_size=32), [row["intent"] for row in train])

    def scores(chosen: list[dict[str, Any]]) -> Any:
        vectors = features(encoder.encode([row["text"] for row in chosen]))
        return model.scope_scores(vectors, model.probabilities(vectors))

    inside = [row for row in rows if row["split"] == "val" and row["intent"] != "oos"]
    outside = [row for row in rows if row["intent"] == "oos"]
    halves = [
        [row for row in part if (bucket(row["text"]) < 0.5) == first]
        for part in (inside, outside)
        for first in (True, False)
    ]
    inside_scores, outside_scores = scores(halves[1]), scores(halves[3])
    threshold = float(np.quantile(scores(halves[0]), FALSE_REJECTION))
    labels = [intent.label for intent in model.predict(encoder.encode([row["text"] for row in halves[1]]))]
    return {
        "oos_recall": round(float((outside_scores < threshold).mean()), 4),
        "false_rejection": round(float((inside_scores < threshold).mean()), 4),
        "in_scope_accuracy": round(
            float(np.mean([a == row["intent"] for a, row in zip(labels, halves[1], strict=True)])), 4
        ),
        "oos_rows": len(halves[3]),
    }


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--data", type=Path, required=True, help="folder of the labelled sets")
    parser.add_argument("--json", action="store_true")
    arguments = parser.parse_args()
    settings = load_settings()

    def report(line: str) -> None:
        print(line, file=sys.stderr)

    prepare_encoder(settings.path(settings.work), report, export_served)
    reader = make_reader(settings, report)
    found = languages(reader.intents, reader.encoder)
    result = {
        "macro_f1": round(float(np.mean(list(found["per_language"].values()))), 4),
        **found,
        **out_of_scope(arguments.data, reader.encoder),
    }
    if arguments.json:
        print(json.dumps(result))
        return
    for language, value in result["per_language"].items():
        print(f"{language:8} {value:.3f}")
    print(f"macro-F1, mean of twelve languages  {result['macro_f1']:.3f}  (target {TARGETS['macro_f1']})")
    print(
        f"out-of-scope recall {result['oos_recall']:.3f} (target {TARGETS['oos_recall']}) at "
        f"{result['false_rejection']:.3f} false rejection; in-scope accuracy {result['in_scope_accuracy']:.3f}"
    )
    for confusion, count in result["confusions"].items():
        print(f"  {count:3} {confusion}")


if __name__ == "__main__":
    main()
