"""`rapport evaluate`: the served model on rows that were only ever reported on, beside a linear baseline.

`evaluate_affect` gives the figures of the card; `examine` adds what only the report shows: robustness, fairness, cost.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from nlu.affect import ADAPTER, load_calibration
from nlu.encoder import Encoder
from nlu.models import ModelPaths
from training.evaluation.complaints import complaints
from training.evaluation.cost import cost
from training.evaluation.emotion import emotion, goemotions
from training.evaluation.fairness import fairness
from training.evaluation.manner import politeness, register
from training.evaluation.result import Evaluation, Examination, Robustness, Sarcasm
from training.evaluation.robustness import negation, robustness
from training.evaluation.rows import Rows, read_rows_of
from training.evaluation.text import render
from training.examples import read_rows

Report = Callable[[str], None]


def evaluate_affect(work: Path, data: Path, root: Path, report: Report) -> Evaluation:
    """Score the served graph. work: `.rapport`; data: folder of the labelled sets; root: the project's folder.

    Raises:
        InputError: a file of the labelled sets or of the test sets is missing.
    """
    encoder = Encoder(ModelPaths(work).encoder, threads=2)
    return _evaluate(encoder, _rows(encoder, data, root, report), root, report)


def examine(work: Path, data: Path, root: Path, report: Report) -> Examination:
    """Everything that the report shows; arguments and errors as of `evaluate_affect`."""
    folder = ModelPaths(work).encoder
    encoder, calibration, testsets = Encoder(folder, threads=2), load_calibration(), root / "benchmarks" / "testsets"
    rows = _rows(encoder, data, root, report)
    evaluation = _evaluate(encoder, rows, root, report)
    changes = robustness(encoder, calibration, rows, report)
    slices = evaluation.complaints.per_slice
    sarcasm = Sarcasm(*(slices[name].recall if name in slices else None for name in ("plain", "sarcastic")))
    report("fairness and cost")
    return Examination(
        evaluation=evaluation,
        robustness=Robustness(changes, negation(encoder, calibration, testsets / "negation.jsonl"), sarcasm),
        fairness=fairness(encoder, calibration, testsets / "fairness.jsonl"),
        cost=cost(folder, service_messages(root)),
    )


def service_messages(root: Path) -> list[str]:
    """The texts on which time is measured: the service messages of the complaint test set, twelve languages mixed."""
    files = sorted((root / "benchmarks" / "testsets" / "complaints").glob("*.jsonl"))
    columns = [[row["text"] for row in read_rows(path)] for path in files]
    return [text for row in zip(*columns, strict=True) for text in row]


def write_card(result: Evaluation) -> Path:
    """Write the adapter's model card with these figures."""
    path = ADAPTER / "README.md"
    template = Path(__file__).with_name("model_card.md").read_text(encoding="utf-8")
    path.write_text(template.format(encoder=result.encoder, tables=render(result)), encoding="utf-8")
    return path


def _rows(encoder: Encoder, data: Path, root: Path, report: Report) -> Rows:
    return read_rows_of(encoder, load_calibration(), data, root / "training" / "samples", report)


def _evaluate(encoder: Encoder, rows: Rows, root: Path, report: Report) -> Evaluation:
    report("fitting the baseline")
    return Evaluation(
        encoder=encoder.id,
        emotion=emotion(rows),
        goemotions=goemotions(rows),
        politeness=politeness(rows),
        register=register(rows),
        complaints=complaints(encoder, load_calibration(), root / "benchmarks" / "testsets" / "complaints"),
    )
