"""Training: splits, calibration, configuration; a run gives the same weights twice and goes on after a stop."""

from __future__ import annotations

import gzip
import json
import shutil
from pathlib import Path

import numpy as np
import pytest

from bot.settings import ROOT
from nlu.checkpoint import convert
from nlu.errors import InputError, SettingError
from training import affect
from training.affect import TrainConfig, train_affect
from training.calibration import best_threshold, expected_calibration_error, f1
from training.data import bucket, read_affect, read_rows
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


def test_a_missing_file_and_a_broken_line_are_named(tmp_path: Path) -> None:
    with pytest.raises(InputError, match=r"nothing\.jsonl"):
        list(read_rows(tmp_path / "nothing.jsonl"))
    (tmp_path / "broken.jsonl").write_text('{"a": 1}\n{\n', encoding="utf-8")
    with pytest.raises(InputError, match="line 2"):
        list(read_rows(tmp_path / "broken.jsonl"))


def test_thresholds_and_calibration_error() -> None:
    truth = np.array([0.0] * 60 + [1.0] * 40)
    probabilities = np.concatenate([np.full(60, 0.2), np.full(40, 0.6)])
    cut = best_threshold(probabilities, truth, np.array(["de"] * 100))
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
    nlu = tmp_path / "nlu"
    nlu.mkdir()
    lines = "\n".join(f"    - hello {i}" for i in range(6))
    more = lines.replace("hello", "goodbye")
    (nlu / "nlu.yml").write_text(
        f"nlu:\n- intent: greet\n  examples: |\n{lines}\n- intent: goodbye\n  examples: |\n{more}\n"
    )
    config = TrainConfig(max_steps=6, batch_size=4, pairs_per_batch=2, save_every=4, rank=2)

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
