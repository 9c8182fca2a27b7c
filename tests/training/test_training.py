"""Training: splits, calibration; a run gives the same weights twice and goes on after a stop."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import torch

from bot.settings import ROOT
from nlu.errors import InputError
from nlu.labels import EMOTIONS
from tests.training.conftest import SERVICE, Train
from training.calibration import GRID, _best, expected_calibration_error, f1, f1_curve, fit_calibration
from training.data import read_affect
from training.examples import Example, bucket, read_rows
from training.intent_data import read_pairs
from training.loop import Run
from training.losses import _contrast
from training.predict import Predictions


def test_a_bucket_is_even_and_never_moves() -> None:
    values = [bucket(str(i)) for i in range(4000)]
    assert bucket("a") == bucket("a") == pytest.approx(0.79137, abs=1e-4)
    assert abs(np.mean([value < 0.15 for value in values]) - 0.15) < 0.02


def test_dev_rows_are_only_reported_and_translations_stay_together(data: Path) -> None:
    examples = read_affect(data, ROOT / "training" / "samples")
    assert {example.part for example in examples if example.text == "dev"} == {"report"}
    parts = {example.part for example in examples if example.source == "cocoa"}
    assert parts == {"train", "tune", "report"}
    assert not {e.text for e in examples if e.part == "report"} & {e.text for e in examples if e.part != "report"}


def test_service_messages_teach_feelings_in_both_languages_and_intents_in_english(data: Path, tmp_path: Path) -> None:
    (tmp_path / "service").mkdir()
    (tmp_path / "register.jsonl").write_text("")
    (tmp_path / "service" / "de.jsonl").write_text("\n".join(json.dumps(row) for row in SERVICE))
    examples = [example for example in read_affect(data, tmp_path) if example.source.startswith("service")]
    assert {example.language for example in examples} == {"de", "en"}
    german, english = examples[2:4]
    assert (german.emotion[EMOTIONS.index("joy")], german.part) == (1.0, english.part)
    assert np.isnan(german.emotion[EMOTIONS.index("disgust")])
    assert {pair.intent for pair in read_pairs(data, tmp_path) if pair.english.startswith("Where")} <= {
        "greet",
        "goodbye",
        None,  # `none` is no intent
    }


def test_messages_that_ask_for_the_same_are_no_wrong_answers() -> None:
    """Two pairs with one intent: their vectors may be equal, and the contrast has nothing to tell apart."""
    vectors = torch.nn.functional.normalize(torch.ones(2, 256), dim=-1)
    assert _contrast(vectors, vectors, torch.tensor([3, 3]), 0.07).item() == pytest.approx(0, abs=1e-3)
    assert _contrast(vectors, vectors, torch.tensor([3, 4]), 0.07).item() > 0.5


def test_a_language_has_its_own_threshold_where_it_has_rows() -> None:
    """German readers need a stronger word before they hear joy; Spanish has hardly a row and stays near the others."""
    generator = np.random.default_rng(5)
    rows, logits = [], []
    for language, count, shift in (("de", 400, 2.0), ("fr", 400, -2.0), ("es", 4, 2.0)):
        for _ in range(count):
            value = generator.normal(0, 2)
            present = float(generator.random() < 1 / (1 + np.exp(-(value - shift))))
            emotion = tuple(present if name == "joy" else 0.0 for name in EMOTIONS)
            rows.append(Example("x", language, "brighter", "tune", emotion=emotion, score=present - 0.5, register=0))
            logits.append(value)
    out = Predictions(
        *(np.zeros((len(rows), width), np.float32) for width in (1, 1)),
        np.repeat(np.array(logits, np.float32)[:, None], len(EMOTIONS), axis=1),
        np.array(logits, np.float32),
        np.zeros((len(rows), 3), np.float32),
    )
    found = fit_calibration(rows, out)
    at = EMOTIONS.index("joy")
    bias = {tag: found.emotion_in(tag).bias[at] - found.emotion.bias[at] for tag in ("de", "fr", "es", "it")}
    assert bias["de"] < -0.8
    assert bias["fr"] > 0.8
    assert abs(bias["es"]) < abs(bias["de"])
    assert bias["it"] == 0


def test_a_missing_file_and_a_broken_line_are_named(tmp_path: Path) -> None:
    with pytest.raises(InputError, match=r"nothing\.jsonl"):
        list(read_rows(tmp_path / "nothing.jsonl"))
    (tmp_path / "broken.jsonl").write_text('{"a": 1}\n{\n', encoding="utf-8")
    with pytest.raises(InputError, match="line 2"):
        list(read_rows(tmp_path / "broken.jsonl"))


def test_thresholds_and_calibration_error() -> None:
    truth = np.array([0.0] * 60 + [1.0] * 40)
    probabilities = np.concatenate([np.full(60, 0.2), np.full(40, 0.6)])
    curve = f1_curve(probabilities, truth, np.array(["de"] * 100))
    assert len(curve) == len(GRID)
    cut = _best(curve)
    assert 0.2 < cut <= 0.6
    assert f1(probabilities >= cut, truth) == 1.0
    assert expected_calibration_error(probabilities, truth) == pytest.approx(0.6 * 0.2 + 0.4 * 0.4)


# Everything that has a state of its own, or draws random numbers.
ALL_AT_ONCE = {
    "method": "adalora",
    "accumulate": 2,
    "adversarial": "freelb",
    "adversarial_steps": 2,
    "class_weights": True,
    "sampling_temperature": 5.0,
}


@pytest.mark.filterwarnings("ignore")
@pytest.mark.parametrize("settings", [{}, ALL_AT_ONCE], ids=["defaults", "all at once"])
def test_two_runs_agree_and_a_stopped_run_goes_on(
    settings: dict[str, Any], train: Train, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Real encoder, few steps. Stopped after four of six steps and started again, the weights are the same."""

    def weights(name: str) -> dict[str, bytes]:
        network = train(name, max_steps=6, **settings).network
        return {k: v.detach().numpy().tobytes() for k, v in network.named_parameters() if v.requires_grad}

    first = weights("first")
    saves: list[int] = []
    original = Run._save

    def stop_after_saving(run: Run) -> None:
        original(run)
        saves.append(run.step)
        raise KeyboardInterrupt

    monkeypatch.setattr(Run, "_save", stop_after_saving)
    with pytest.raises(KeyboardInterrupt):
        weights("second")
    assert saves == [4]
    monkeypatch.setattr(Run, "_save", original)
    assert weights("second") == first
