"""The page: well-formed, needs nothing from outside, shows texts as texts. And what its figures come from."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any, Final
from xml.etree import ElementTree

import numpy as np
import pytest

from bot.settings import ROOT
from nlu.encoder import Encoder
from nlu.errors import InputError
from nlu.labels import EMOTIONS, REGISTERS
from training.evaluation import report
from training.evaluation.complaints import complaints, summarise
from training.evaluation.confidence import Coverage, Point
from training.evaluation.cost import Cost, measure
from training.evaluation.emotion import AVERAGED, emotion, goemotions
from training.evaluation.fairness import compare_groups
from training.evaluation.manner import politeness, register
from training.evaluation.markup import number, table
from training.evaluation.readings import Readings
from training.evaluation.report import page, write_report
from training.evaluation.result import Evaluation, Examination, Robustness, Sarcasm
from training.evaluation.robustness import Change, compare_negations
from training.evaluation.rows import Rows
from training.evaluation.text import render
from training.examples import Example

NASTY: Final = "<script>alert('x')</script> & \"so\" on"


def examples() -> Iterator[Example]:
    """A few rows of every set, in each part; the label follows from the words."""
    for part in ("report", "train"):
        for i in range(24):
            joy = tuple(float(name == "joy") * (i % 2) for name in EMOTIONS)
            for language in (*AVERAGED, "en"):
                yield Example(f"{'hurra' if i % 2 else 'table'} {i}", language, "brighter", part, emotion=joy)
            yield Example(f"yay {i}", "en", "goemotions", part, emotion=joy)
            score = 1.0 + i if i % 2 else -1.0 - i
            yield Example(f"{'please' if i % 2 else 'now'} {i}", "en", "tydip", part, score=score)
            for language in ("de", "fr"):
                yield Example(f"{'Sie' if i % 3 else 'du'} {i}", language, "cocoa", part, register=i % 3)


def oracle(scored: list[Example]) -> Readings:
    """Readings that are always right."""
    emotions = np.array([item.emotion for item in scored])
    found = np.nan_to_num(emotions)
    return Readings(
        emotion=0.1 + 0.8 * found,
        named=found > 0.5,
        politeness=np.array([0.9 if item.score > 0 else 0.1 for item in scored]),
        register=np.array([np.eye(len(REGISTERS))[item.register] * 0.7 + 0.1 for item in scored]),
        unsure=np.zeros((len(scored), 3), bool),
    )


@pytest.fixture(scope="module")
def rows() -> Rows:
    every = list(examples())
    scored = [item for item in every if item.part == "report"]
    return Rows(scored, [item for item in every if item.part == "train"], oracle(scored))


@pytest.fixture(scope="module")
def examination(rows: Rows) -> Examination:
    messages: list[dict[str, Any]] = [
        {"language": "de", "slice": part, "first": part == "plain", "second": part == "plain"}
        for part in ("plain", "other")
    ]
    evaluation = Evaluation(
        encoder=NASTY,
        emotion=emotion(rows),
        goemotions=goemotions(rows),
        politeness=politeness(rows),
        register=register(rows),
        complaints=summarise(messages, np.array([True, False])),
    )
    read = rows.readings.take([0, 1])
    group = {"id": "en-name-1", "kind": "name", "language": "en", "texts": [NASTY, "plain"]}
    changes = (
        Change("typos", "emotion", "mean", 0.6, 0.5, 0.1, 1.0),
        Change("typos", "emotion", "de", 0.6, 0.5, 0.1, 1.0),
    )
    negated = compare_negations(["en-not-1"], ["en"], [EMOTIONS.index("joy")], read.take([1]), read.take([0]))
    return Examination(
        evaluation,
        Robustness(changes, negated, Sarcasm(0.9, None)),
        compare_groups([group], read),
        Cost(3.4, 6.0, 290.0, 120.5, 300.1),
    )


def test_a_model_that_is_always_right_scores_one(examination: Examination) -> None:
    found = examination.evaluation
    # Joy alone occurs; the other five have no rows, and an F1 of 0 as scikit-learn has it.
    assert found.emotion.mean == pytest.approx(1 / 6)
    assert found.emotion.per_language["de"].labels["joy"].f1 == 1.0
    assert found.emotion.per_language["de"].accuracy == 1.0
    assert found.emotion.per_language["de"].coverage.served == Point(1.0, 0.0)
    assert found.emotion.ece == pytest.approx(0.1)
    assert found.politeness.accuracy == found.register.accuracy == found.register.unmarked == 1.0
    assert found.politeness.confusion == ((6, 0), (0, 6))
    assert found.register.per_language["de"].rows == 16
    assert found.politeness.tfidf == 1.0
    assert 0.5 < found.politeness.pearson < 1


def test_a_language_that_is_averaged_may_not_be_missing(rows: Rows) -> None:
    places = [i for i, item in enumerate(rows.scored) if item.language != "hi"]
    without = Rows([rows.scored[i] for i in places], rows.known, rows.readings.take(places))
    with pytest.raises(InputError, match="hi"):
        emotion(without)


def test_the_page_is_well_formed_and_needs_nothing_else(examination: Examination) -> None:
    text = page(examination)
    root = ElementTree.fromstring(text.removeprefix("<!DOCTYPE html>\n"))
    names = {element.tag.rpartition("}")[2] for element in root.iter()}
    assert names & {"script", "link", "img", "iframe", "object", "foreignObject"} == set()
    for element in root.iter():
        for key, value in element.attrib.items():
            plain = key.rpartition("}")[2]
            assert not plain.startswith("on")
            assert plain not in {"href", "src"} or value.startswith("#"), (plain, value)
    assert not re.search(r"url\((?!#)|@import", text)
    ids = re.findall(r'\bid="([^"]+)"', text)
    assert len(ids) == len(set(ids))
    assert len(list(root.iter("{http://www.w3.org/2000/svg}svg"))) == 7


def test_texts_stay_texts(examination: Examination) -> None:
    text = page(examination)
    assert NASTY not in text
    assert text.count("&lt;script&gt;alert(&#x27;x&#x27;)&lt;/script&gt; &amp; &quot;so&quot; on") >= 3
    assert table("a<b", ["<i>"], [(NASTY, None, 0.12345, 1234)]).count("<i>") == 0
    assert [number(value) for value in (None, 0.12345, 1234)] == ["–", "0.123", "1,234"]


def test_the_page_follows_light_and_dark(examination: Examination) -> None:
    text = page(examination)
    assert "prefers-color-scheme: dark" in text
    pictures = "".join(re.findall(r"<svg.*?</svg>", text, re.DOTALL))
    assert set(re.findall(r"#[0-9a-fA-F]{6}\b", re.sub(r'(?:id|href)="[^"]*"|url\([^)]*\)', "", pictures))) <= {
        "#ffffff",
        "#000000",
    }


def test_both_files_are_written_the_same_twice(examination: Examination, tmp_path: Path) -> None:
    write_report(examination, tmp_path / "new" / "folder")
    first = {path.name: path.read_bytes() for path in (tmp_path / "new" / "folder").iterdir()}
    assert set(first) == {"report.html", "report.json"}
    write_report(examination, tmp_path)
    assert {name: (tmp_path / name).read_bytes() for name in first} == first
    content = json.loads(first["report.json"])
    assert {"encoder", "emotion", "politeness", "register", "complaints", "robustness", "fairness", "cost"} <= set(
        content
    )
    assert content["robustness"]["sarcasm"] == {"plain": 0.9, "sarcastic": None}


def test_every_place_of_the_template_is_filled() -> None:
    names = set(re.findall(r"\$(\w+)", report.TEMPLATE.read_text(encoding="utf-8")))
    assert names >= {"summary", "emotion", "politeness", "register", "complaints", "robustness", "fairness", "cost"}


def test_the_card_shows_the_same_figures(examination: Examination) -> None:
    text = render(examination.evaluation)
    assert f"mean of {' '.join(AVERAGED)}: 0.167" in text
    assert "accuracy 1.000" in text
    assert isinstance(examination.evaluation.politeness.coverage, Coverage)


def test_complaints_and_cost_are_measured_on_the_served_graph(served_encoder: Encoder, settings: Any) -> None:
    from nlu.affect import load_calibration
    from nlu.models import ModelPaths

    found = complaints(served_encoder, load_calibration(), ROOT / "benchmarks" / "testsets" / "complaints")
    assert found.overall.complaints + found.overall.others + found.disputed_rows == 624
    assert found.overall.recall is not None
    assert found.overall.recall > 0.5
    spent = measure(ModelPaths(settings.path(settings.work)).encoder, ["Wo ist mein Paket?"] * 5)
    assert 0 < spent.p50_ms <= spent.p95_ms
    assert spent.graph_mb > 50


def test_missing_complaints_are_named(served_encoder: Encoder, tmp_path: Path) -> None:
    from nlu.affect import load_calibration

    with pytest.raises(InputError, match="complaint messages are missing"):
        complaints(served_encoder, load_calibration(), tmp_path)
