"""Emotion, politeness, register and complaints of the served model, and what reading a message costs.

    python benchmarks/understanding.py --data DATA [--json] [--full]

Rows that are only reported on, beside a TF-IDF baseline; see `training/evaluation`. `--full` adds robustness and
fairness, some minutes more. Results go to standard output, progress to standard error.
"""

from __future__ import annotations

import argparse
import json
from collections.abc import Callable
from pathlib import Path
from typing import Any, Final

from common import progress
from one_pass import OnePass, one_pass

from bot.service.prepare import prepare_encoder
from bot.settings import ROOT, load_settings
from nlu.checkpoint import Checkpoint, convert, download
from nlu.models import ModelPaths
from training.evaluate import evaluate_affect, examine, service_messages
from training.evaluation.cost import Cost, cost
from training.evaluation.result import Evaluation
from training.evaluation.text import render
from training.export import export_served

PASSES: Final = 240  # messages on which one pass, two passes and PyTorch are timed


def figures(result: Evaluation, spent: Cost, passes: OnePass) -> dict[str, Any]:
    """The object of `--json`. Ratios are the one graph's share of the other's time."""
    emotion, complaints = result.emotion, result.complaints.overall
    languages = emotion.per_language
    found = {
        "politeness_accuracy_en": result.politeness.accuracy,
        "emotion_macro_f1": {**{name: one.macro_f1 for name, one in languages.items()}, "mean": emotion.mean},
        "tfidf": {
            "politeness_accuracy_en": result.politeness.tfidf,
            "emotion_macro_f1": {**{name: one.tfidf for name, one in languages.items()}, "mean": emotion.tfidf_mean},
            "register_accuracy": result.register.tfidf,
        },
        "register_accuracy": result.register.accuracy,
        "register_left_out_mean": None,  # needs a training run for each language left out
        "complaint_recall": complaints.recall,
        "complaint_false_alarms": complaints.false_alarms,
        "ece": {"emotion": emotion.ece, "politeness": result.politeness.ece, "register": result.register.ece},
        "p50_ms_one_thread": spent.p50_ms,
        "per_second": spent.per_second,
        "one_pass_cost_ratio": passes.one_ms / passes.two_ms,
        "torch_cost_ratio": passes.one_ms / passes.torch_ms,
    }
    return {name: _rounded(value) for name, value in found.items()}


def table(result: Evaluation, spent: Cost, passes: OnePass) -> str:
    """The results for people."""
    return (
        f"{render(result)}\n\n"
        f"One message on one thread: p50 {spent.p50_ms:.2f} ms, p95 {spent.p95_ms:.2f} ms; {spent.per_second:.0f} a "
        f"second in batches; graph {spent.graph_mb:.0f} MB, resident {spent.resident_mb:.0f} MB\n"
        f"One pass {passes.one_ms:.2f} ms, two passes {passes.two_ms:.2f} ms (ratio "
        f"{passes.one_ms / passes.two_ms:.2f}), plain PyTorch {passes.torch_ms:.2f} ms (ratio "
        f"{passes.one_ms / passes.torch_ms:.2f})"
    )


def _rounded(value: Any) -> Any:
    if isinstance(value, dict):
        return {key: _rounded(item) for key, item in value.items()}
    return round(value, 4) if isinstance(value, float) else value


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--data", type=Path, required=True, help="folder of the labelled sets")
    parser.add_argument("--json", action="store_true", help="one object")
    parser.add_argument("--full", action="store_true", help="also robustness and fairness")
    arguments = parser.parse_args()
    settings = load_settings()
    work = settings.path(settings.work)
    prepare_encoder(work, progress, export_served, settings.encoder.source)
    texts = service_messages(ROOT)
    more: dict[str, Any] = {}
    if arguments.full:
        examination = examine(work, arguments.data, ROOT, progress)
        result, spent = examination.evaluation, examination.cost
        content = examination.to_json()
        more = {name: content[name] for name in ("robustness", "fairness")}
    else:
        result = evaluate_affect(work, arguments.data, ROOT, progress)
        progress("cost")
        spent = cost(ModelPaths(work).encoder, texts)
    progress("one pass, two passes, PyTorch")
    source: Callable[[Path], Checkpoint] = convert if settings.encoder.source == "package" else download
    folder = work / "encoder" / ("base" if settings.encoder.source == "package" else "base-hub")
    passes = one_pass(source(folder), texts[:PASSES])
    if arguments.json:
        print(json.dumps({**figures(result, spent, passes), **more}))
        return
    print(table(result, spent, passes))
    if more:
        print(json.dumps(more, ensure_ascii=False, indent=1))


if __name__ == "__main__":
    main()
