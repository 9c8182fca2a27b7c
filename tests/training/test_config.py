"""The training configuration: TOML, a run's own record, and what is refused."""

from __future__ import annotations

import json
from dataclasses import asdict
from pathlib import Path

import pytest

from nlu.errors import SettingError
from training.config import OwnData, TrainConfig, load_config

OWN = """
epochs = 3
learning_rate = 1
extra = ["xed"]

[[own]]
path = "mine.csv"
language = "de"
emotion_field = "labels"
[own.emotion]
Wut = "anger"
Neugier = ""
"""


def load(tmp_path: Path, text: str, name: str = "run.toml") -> TrainConfig:
    (tmp_path / name).write_text(text, encoding="utf-8")
    return load_config(tmp_path / name)


def test_no_file_means_the_defaults() -> None:
    assert load_config(None) == TrainConfig()


def test_toml_changes_what_it_names(tmp_path: Path) -> None:
    own = OwnData("mine.csv", language="de", emotion_field="labels", emotion={"Wut": "anger", "Neugier": ""})
    assert load(tmp_path, OWN) == TrainConfig(epochs=3, learning_rate=1.0, extra=("xed",), own=(own,))


def test_the_record_of_a_run_repeats_it(tmp_path: Path) -> None:
    config = load(tmp_path, OWN)
    record = json.dumps({"base_model": "x", "config": asdict(config)})
    assert load(tmp_path, record, "training.json") == config


@pytest.mark.parametrize(
    ("text", "named"),
    [
        ("epoch = 3", r"run\.toml: there is no field 'epoch'. Known are: seed"),
        ("epochs = 0", "'epochs' has value 0; it must be 1 or more"),
        ("epochs = true", "'epochs' has value True, not a int"),
        ("bf16 = 1", "'bf16' has value 1, not a bool"),
        ("method = 'qlora'", "'method' has value 'qlora'; it must be one of 'lora', 'adalora', 'prefix', 'full'"),
        ("extra = 'xed'", "'extra' has value 'xed', not a list"),
        ("extra = ['asdc']", "must be one of 'xed'"),
        ("[[own]]\nlanguage = 'de'", "'path' is missing"),
        ("[[own]]\npath = 'a.csv'\nregister_field = 'r'", "own.*number 1: set either 'language'"),
        ("[[own]]\npath = 'a.csv'\nlanguage = 'de'", "nothing to learn"),
        (OWN.replace('"anger"', '"rage"'), "'Wut' has value 'rage'; it must be one of 'anger'"),
        (OWN.replace('emotion_field = "labels"', 'register_field = "r"'), r"\[own\.emotion\] is set, but"),
        ("epochs =", "can't be read as TOML"),
    ],
)
def test_what_is_wrong_is_named(text: str, named: str, tmp_path: Path) -> None:
    with pytest.raises(SettingError, match=named):
        load(tmp_path, text)


def test_a_json_file_without_a_configuration_is_refused(tmp_path: Path) -> None:
    with pytest.raises(SettingError, match=r"training\.json with `config`"):
        load(tmp_path, '{"epochs": 3}', "training.json")
