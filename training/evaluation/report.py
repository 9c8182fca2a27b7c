"""The report: one page that needs nothing else, and the same figures as JSON."""

from __future__ import annotations

import json
from collections.abc import Mapping
from html import escape
from pathlib import Path
from string import Template
from typing import Final

from training.evaluation.charts import bars, coverage_grid, reliability_grid
from training.evaluation.complaints import Slice
from training.evaluation.emotion import AVERAGED, EmotionFigures
from training.evaluation.figures import LabelFigures
from training.evaluation.markup import details, figure, number, table
from training.evaluation.report_steadiness import fairness_section, robustness_section
from training.evaluation.result import Examination
from training.evaluation.text import TARGETS

TEMPLATE: Final = Path(__file__).parents[1] / "report.html"


def write_report(result: Examination, folder: Path) -> None:
    """Write report.html and report.json, making the folder if need be."""
    folder.mkdir(parents=True, exist_ok=True)
    content = json.dumps(result.to_json(), ensure_ascii=False, indent=1, allow_nan=False)
    (folder / "report.json").write_text(content + "\n", encoding="utf-8")
    (folder / "report.html").write_text(page(result), encoding="utf-8")


def page(result: Examination) -> str:
    """The whole page, well-formed XML besides HTML."""
    template = Template(TEMPLATE.read_text(encoding="utf-8"))
    return template.substitute(
        encoder=escape(result.evaluation.encoder),
        averaged=" ".join(AVERAGED),
        summary=_summary(result),
        emotion=_emotion(result),
        politeness=_politeness(result),
        register=_register(result),
        complaints=_complaints(result),
        robustness=robustness_section(result.robustness),
        fairness=fairness_section(result.fairness),
        cost=_cost(result),
    )


def _summary(result: Examination) -> str:
    found = result.evaluation
    emotion, politeness, register = found.emotion, found.politeness, found.register
    complaints = found.complaints.overall
    return table(
        "The figures that targets exist for",
        ("", "ours", "TF-IDF", "target", "calibration error"),
        [
            ("Emotion, macro-F1, mean", emotion.mean, emotion.tfidf_mean, TARGETS["emotion"], emotion.ece),
            ("Politeness, accuracy", politeness.accuracy, politeness.tfidf, TARGETS["politeness"], politeness.ece),
            ("Register, accuracy", register.accuracy, register.tfidf, TARGETS["register"], register.ece),
            ("Register, lowest language", register.lowest, None, TARGETS["register_lowest"], None),
            ("Complaints, recall", complaints.recall, None, TARGETS["complaint_recall"], None),
            ("Complaints, false alarms", complaints.false_alarms, None, TARGETS["complaint_false_alarms"], None),
        ],
    )


def _emotion(result: Examination) -> str:
    emotion, goemotions = result.evaluation.emotion, result.evaluation.goemotions
    languages = emotion.per_language
    overview = table(
        f"BRIGHTER dev by language; mean {emotion.mean:.3f}, 95% from {emotion.interval.low:.3f} to "
        f"{emotion.interval.high:.3f}",
        ("", "macro-F1", "from", "to", "TF-IDF", "all right", "calibration error", "rows"),
        [
            (name, one.macro_f1, one.interval.low, one.interval.high, one.tfidf, one.accuracy, one.ece, one.rows)
            for name, one in languages.items()
        ],
    )
    values = {
        name: (one.macro_f1, one.interval.low, one.interval.high, one.tfidf or 0.0) for name, one in languages.items()
    }
    every: Mapping[str, EmotionFigures] = {**languages, "GoEmotions": goemotions}
    calibration = {"all": emotion.reliability, **{name: one.reliability for name, one in every.items()}}
    covered = {name: one.coverage for name, one in every.items()}
    return (
        figure(bars(values, "Macro-F1 by language"), "Macro-F1 with its 95% interval; the upright mark is TF-IDF.")
        + overview
        + figure(reliability_grid(calibration, "Calibration of emotion"), "Probability against frequency.")
        + figure(coverage_grid(covered, "Risk and coverage of emotion"), "Share answered against share wrong.")
        + "".join(details(f"Labels: {name}", _labels_of(name, one)) for name, one in every.items())
    )


def _labels_of(name: str, one: EmotionFigures) -> str:
    rows = []
    for label, found in one.labels.items():
        seen = one.confusion[label]
        cells = (seen.hits, seen.misses, seen.false_alarms, seen.rejections, one.brier_skill.get(label))
        rows.append((label, found.precision, found.recall, found.f1, found.support, *cells))
    heads = ("", "precision", "recall", "F1", "support", "hits", "misses", "false alarms", "rejections", "Brier skill")
    return table(f"{name}: each label", heads, rows)


def _politeness(result: Examination) -> str:
    found = result.evaluation.politeness
    return (
        table(
            "English requests",
            ("", "value"),
            [
                ("accuracy, outer quarters", found.accuracy),
                ("TF-IDF", found.tfidf),
                ("macro-F1", found.macro_f1),
                ("Pearson, all rows", found.pearson),
                ("Spearman, all rows", found.spearman),
                ("calibration error", found.ece),
                ("Brier skill", found.brier_skill.get("polite")),
                ("rows", found.rows),
            ],
        )
        + _classes("Politeness: each class", found.labels, found.confusion, {})
        + figure(reliability_grid({"en": found.reliability}, "Calibration of politeness"), "Probability, frequency.")
        + figure(coverage_grid({"en": found.coverage}, "Risk and coverage of politeness"), "Share answered, wrong.")
    )


def _register(result: Examination) -> str:
    register = result.evaluation.register
    languages = register.per_language
    overview = table(
        f"CoCoA-MT by language; accuracy over all {register.accuracy:.3f}, sentences without register "
        f"{register.unmarked:.3f} of {register.unmarked_rows}",
        ("", "accuracy", "TF-IDF", "macro-F1, with unmarked", "calibration error", "rows"),
        [(name, one.accuracy, one.tfidf, one.macro_f1, one.ece, one.rows) for name, one in languages.items()],
    )
    calibration = {"all": register.reliability, **{name: one.reliability for name, one in languages.items()}}
    covered = {name: one.coverage for name, one in languages.items()}
    return (
        overview
        + figure(reliability_grid(calibration, "Calibration of register"), "Probability against frequency.")
        + figure(coverage_grid(covered, "Risk and coverage of register"), "Share answered against share wrong.")
        + "".join(
            details(f"Classes: {name}", _classes(f"{name}: each class", one.labels, one.confusion, one.brier_skill))
            for name, one in languages.items()
        )
    )


def _classes(
    caption: str,
    labels: Mapping[str, LabelFigures],
    confusion: tuple[tuple[int, ...], ...],
    skill: Mapping[str, float],
) -> str:
    rows = [
        (label, one.precision, one.recall, one.f1, one.support, *row, skill.get(label))
        for (label, one), row in zip(labels.items(), confusion, strict=True)
    ]
    given = tuple(f"given {label}" for label in labels)
    return table(caption, ("", "precision", "recall", "F1", "support", *given, "Brier skill"), rows)


def _complaints(result: Examination) -> str:
    found = result.evaluation.complaints

    def row(name: str, one: Slice) -> tuple[str | int | float | None, ...]:
        return name, one.recall, one.complaints, one.false_alarms, one.others

    heads = ("", "recall", "complaints", "false alarms", "other messages")
    return (
        table("By language", heads, [row(*entry) for entry in {**found.per_language, "all": found.overall}.items()])
        + table("By slice", heads, [row(*entry) for entry in found.per_slice.items()])
        + f"<p>Labellings differ on {found.disputed_rows} messages; frustration or anger is seen in "
        f"{number(found.disputed)} of them.</p>"
    )


def _cost(result: Examination) -> str:
    cost = result.cost
    return table(
        "One thread of this machine, the service messages of the complaint set",
        ("", "value"),
        [
            ("one message, median, ms", cost.p50_ms),
            ("one message, 95th percentile, ms", cost.p95_ms),
            ("messages a second, in batches of 32", cost.per_second),
            ("graph, MB", cost.graph_mb),
            ("resident memory of a process that only reads, MB", cost.resident_mb),
        ],
    )
