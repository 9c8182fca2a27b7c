"""Training: splits, calibration, configuration; a run gives the same weights twice and goes on after a stop."""

from __future__ import annotations

import gzip
import json
import shutil
from pathlib import Path

import numpy as np
import pytest
import torch

from bot.settings import ROOT
from nlu.checkpoint import convert
from nlu.errors import InputError, SettingError
from nlu.labels import EMOTIONS
from training import affect
from training.affect import TrainConfig, train_affect
from training.calibration import GRID, _best, expected_calibration_error, f1, f1_curve, fit_calibration
from training.data import Example, bucket, read_affect, read_pairs, read_rows
from training.losses import _contrast
from training.predict import Predictions
from training.run import load_config

FILES = {
    "emotion/brighter_train": [{"text": f"text {i}", "lang": "de", "labels": ["joy"] * (i % 2)} for i in range(60)],
    "emotion/brighter_dev": [{"text": "dev", "lang": "de", "labels": ["anger"]}],
    "emotion/goemotions_train": [{"text": f"thanks {i}", "lang": "en", "labels": ["gratitude"]} for i in range(30)],
    "emotion/goemotions_dev": [{"text": "dev", "lang": "en", "labels": ["neutral"]}],
    "emotion/kote_ko_val": [{"text": f"감사 {i}", "lang": "ko", "labels": ["gratitude"]} for i in range(20)],
    "politeness/tydip_en_train": [{"id": f"t{i}", "text": f"could you {i}", "score": i - 20} for i in range(40)],
    "politeness/keico_ja_train": [{"text": f"です {i}", "level": 1 + i % 4, "field": str(i)} for i in range(20)],
    "register/cocoa_train": [
        {"text": f"Sie {i}", "lang": "de", "register": "formal", "source_en": f"you {i}"} for i in range(40)
    ],
    "register/cocoa_unmarked": [{"text": "Es regnet.", "lang": "de", "source_en": "It rains."}],
    "parallel/commerce": [{"key": f"k{i}", "lang": "de", "text": f"Preis {i}", "en": f"Price {i}"} for i in range(60)],
    "parallel/tico19": [{"key": f"k{i}", "lang": "fr", "text": f"Toux {i}", "en": f"Cough {i}"} for i in range(60)],
    **{
        f"intent/{name}": [{"text": f"{name} {i}", "intent": f"i{i % 3}", "split": "train"} for i in range(30)]
        for name in ("banking77", "clinc150", "hwu64", "nlpjs", "xsid_valid")
    },
}

SERVICE = [
    {"text": f"Wo bleibt {i}?!", "en": f"Where is {i}?!", "intent": intent, "emotion": emotion, "register": "unmarked"}
    for i, (intent, emotion) in enumerate([("greet", []), ("goodbye", ["joy"]), ("none", ["frustration"])] * 4)
]


@pytest.fixture(scope="module")
def data(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The labelled sets' files, with a few rows each."""
    folder = tmp_path_factory.mktemp("data")
    for name, rows in FILES.items():
        path = folder / f"{name}.jsonl.gz"
        path.parent.mkdir(exist_ok=True)
        with gzip.open(path, "wt", encoding="utf-8") as file:
            file.writelines(json.dumps(row) + "\n" for row in rows)
    return folder


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


def test_an_unknown_field_is_refused_by_name(tmp_path: Path) -> None:
    path = tmp_path / "run.toml"
    path.write_text("epoch = 3\n", encoding="utf-8")
    with pytest.raises(SettingError, match="'epoch'"):
        load_config(path)
    path.write_text("epochs = 3\n", encoding="utf-8")
    assert load_config(path).epochs == 3


@pytest.mark.filterwarnings("ignore")
def test_two_runs_agree_and_a_stopped_run_goes_on(data: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Real encoder, few steps. Stopped after four of six steps and started again, the weights are the same."""
    monkeypatch.setattr(affect, "tune_score", lambda *_: {"score": 0.5})
    checkpoint = convert(ROOT / ".rapport" / "encoder" / "base").folder
    samples = tmp_path / "samples"
    (samples / "pairs").mkdir(parents=True)
    (samples / "register.jsonl").write_text('{"text": "Hallo", "lang": "de", "register": "unmarked"}\n')
    pair = '{"text": "Hallo", "en": "Hello"}\n{"text": "Danke", "en": "Thanks"}\n{"text": "Nein", "en": "No"}\n'
    (samples / "pairs" / "de.jsonl").write_text(pair)
    (samples / "service").mkdir()
    (samples / "service" / "de.jsonl").write_text("\n".join(json.dumps(row) for row in SERVICE))
    nlu = tmp_path / "nlu"
    nlu.mkdir()
    lines = "\n".join(f"    - hello {i}" for i in range(6))
    more = lines.replace("hello", "goodbye")
    (nlu / "nlu.yml").write_text(
        f"nlu:\n- intent: greet\n  examples: |\n{lines}\n- intent: goodbye\n  examples: |\n{more}\n"
    )
    config = TrainConfig(max_steps=6, batch_size=4, intents_per_batch=4, pairs_per_batch=2, save_every=4, rank=2)

    def train(name: str) -> dict[str, bytes]:
        network, _ = train_affect(
            data=data, samples=samples, nlu=nlu, checkpoint=checkpoint, work=tmp_path / name, config=config
        )
        return {k: v.detach().numpy().tobytes() for k, v in network.named_parameters() if v.requires_grad}

    first = train("first")
    saves: list[int] = []
    original = affect._Run._save

    def stop_after_saving(run: affect._Run, schedule: object) -> None:
        original(run, schedule)  # type: ignore[arg-type]
        saves.append(run.step)
        raise KeyboardInterrupt

    monkeypatch.setattr(affect._Run, "_save", stop_after_saving)
    with pytest.raises(KeyboardInterrupt):
        train("second")
    assert saves == [4]
    monkeypatch.setattr(affect._Run, "_save", original)
    assert train("second") == first
    shutil.rmtree(tmp_path / "second")
