"""Training on a few rows with the real encoder: its files, and a run over them."""

from __future__ import annotations

import gzip
import json
import shutil
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from bot.settings import ROOT
from nlu.checkpoint import convert
from training.affect import Trained, train_affect
from training.config import TrainConfig

FILES = {
    "emotion/brighter_train": [{"text": f"text {i}", "lang": "de", "labels": ["joy"] * (i % 2)} for i in range(60)],
    "emotion/brighter_dev": [{"text": "dev", "lang": "de", "labels": ["anger"]}],
    "emotion/goemotions_train": [{"text": f"thanks {i}", "lang": "en", "labels": ["gratitude"]} for i in range(30)],
    "emotion/goemotions_dev": [{"text": "dev", "lang": "en", "labels": ["neutral"]}],
    "emotion/xed": [
        {"text": "Lauf!", "lang": "de", "labels": ["fear", "anticipation"], "annotation": "projected"},
        {"text": "Juokse!", "lang": "fi", "labels": ["fear"], "annotation": "human"},
        {"text": "A door.", "lang": "en", "labels": ["neutral"], "annotation": "human"},
    ],
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

SMALL = {"batch_size": 4, "intents_per_batch": 4, "pairs_per_batch": 2, "save_every": 4, "rank": 2}
LINES = "\n".join(f"    - hello {i}" for i in range(6))
NLU = f"""nlu:
- intent: greet
  examples: |
{LINES}
- intent: goodbye
  examples: |
{LINES.replace("hello", "goodbye")}
"""
PAIRS = [("Hallo", "Hello"), ("Danke", "Thanks"), ("Nein", "No")]

Train = Callable[..., Trained]


@pytest.fixture(scope="session")
def data(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The labelled sets' files, with a few rows each."""
    folder = tmp_path_factory.mktemp("data")
    for name, rows in FILES.items():
        path = folder / f"{name}.jsonl.gz"
        path.parent.mkdir(exist_ok=True)
        with gzip.open(path, "wt", encoding="utf-8") as file:
            file.writelines(json.dumps(row) + "\n" for row in rows)
    return folder


@pytest.fixture(scope="session")
def ground(data: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with `samples` and `nlu`; a run leaves the teacher's vectors there for the next."""
    folder = tmp_path_factory.mktemp("ground")
    (folder / "samples" / "pairs").mkdir(parents=True)
    (folder / "samples" / "service").mkdir()
    (folder / "nlu").mkdir()
    (folder / "samples" / "register.jsonl").write_text('{"text": "Hallo", "lang": "de", "register": "unmarked"}\n')
    pairs = [json.dumps({"text": text, "en": english}) for text, english in PAIRS]
    (folder / "samples" / "pairs" / "de.jsonl").write_text("\n".join(pairs))
    (folder / "samples" / "service" / "de.jsonl").write_text("\n".join(json.dumps(row) for row in SERVICE))
    (folder / "nlu" / "nlu.yml").write_text(NLU)
    return folder


@pytest.fixture
def train(data: Path, ground: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Train:
    """`train(name, **settings)`: a small run in a folder of that name. `tune` is not scored: it is too small."""
    monkeypatch.setattr("training.loop.tune_score", lambda *_, **__: {"score": 0.5})

    def run(name: str, **settings: Any) -> Trained:
        work = tmp_path / name
        work.mkdir(exist_ok=True)
        if (ground / "teacher.npz").is_file():
            shutil.copy(ground / "teacher.npz", work)
        found = train_affect(
            data=data,
            samples=ground / "samples",
            nlu=ground / "nlu",
            checkpoint=convert(ROOT / ".rapport" / "encoder" / "base").folder,
            work=work,
            logs=tmp_path / "logs",
            config=TrainConfig(**{**SMALL, **settings}),
        )
        shutil.copy(work / "teacher.npz", ground)
        return found

    return run
