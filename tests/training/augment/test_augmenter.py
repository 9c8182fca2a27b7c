"""Which rows are shown changed: settings, determinism, labels kept."""

from __future__ import annotations

import random
import time
from pathlib import Path
from typing import Any, get_args

import pytest

from nlu.errors import SettingError
from nlu.labels import EMOTIONS, REGISTERS
from tests.training.conftest import Train
from training.augment import Augmenter
from training.augment.code_switch import Phrases
from training.config import Augment, load_config
from training.examples import Example, emotion_targets
from training.loop import Run
from training.material import Batch, Row
from training.objective import Objective

KINDS: tuple[Augment, ...] = get_args(Augment)
PHRASES = Phrases([{"lang": "de", "text": "Bestellung", "en": "Order"}])
TEXTS = {
    "de": "Wo bleibt meine Bestellung? Ich warte schon drei Wochen!",
    "zh-Hans": "我的包裹什么时候到？我等了两个星期了",
    "hi": "मेरा ऑर्डर अभी तक नहीं आया",
    "ru": "Где мой заказ? Жду уже две недели",
}


def augmenter(*kinds: Augment, share: float = 1.0, seed: int = 1) -> Augmenter:
    return Augmenter(kinds or KINDS, share=share, seed=seed, phrases=PHRASES)


def row(text: str, language: str = "de", **known: Any) -> Row:
    return Row(f"query: {text}", (0,), example=Example(text, language, "x", "train", **known), language=language)


def test_a_row_is_shown_alike_in_an_epoch_and_otherwise_in_the_next() -> None:
    rows = [row(text, language) for language, text in TEXTS.items()]
    first, again, other = augmenter(), augmenter(), augmenter(seed=2)
    forwards = [first.shown(one, 0) for one in rows]
    assert forwards == [again.shown(one, 0) for one in reversed(rows)][::-1]
    assert forwards != [other.shown(one, 0) for one in rows]
    for one in rows:
        assert len({first.shown(one, epoch) for epoch in range(20)}) > 3
        assert all(first.shown(one, epoch).startswith("query: ") for epoch in range(20))


def test_the_share_is_kept() -> None:
    found = augmenter("typos", share=0.3)
    rows = [row(f"{TEXTS['de']} {number}") for number in range(1000)]
    assert 0.25 < sum(found.shown(one, 0) != one.text for one in rows) / len(rows) < 0.35
    assert all(augmenter(share=0.0).shown(one, 0) == one.text for one in rows)


def test_rows_without_a_language_stay() -> None:
    """Intents and the English side of pairs have none."""
    assert augmenter().shown(Row("query: Where is my order?", (0,)), 0) == "query: Where is my order?"


@pytest.mark.parametrize("register", ["formal", "informal"])
def test_rows_with_a_register_keep_their_words(register: str) -> None:
    text = "Könnten Sie meine Bestellung prüfen?"
    emotion = emotion_targets({"confusion"}, set(EMOTIONS))
    example = Example(text, "de", "x", "train", emotion=emotion, register=REGISTERS.index(register))  # type: ignore[arg-type]
    found = {augmenter().augment(text, "de", example, random.Random(seed)) for seed in range(100)}
    assert len(found) > 3
    assert all(one.startswith("Könnten Sie meine Bestellung prüfen") for one in found)
    without = augmenter("typos", "romanise", "code_switch")
    assert {without.augment(text, "de", example, random.Random(seed)) for seed in range(100)} == {text}


def test_every_kind_is_used_where_it_fits() -> None:
    assert "order" in augmenter("code_switch").augment("Meine Bestellung", "de", None, random.Random(1))
    assert augmenter("romanise").augment("太慢", "zh-TW", None, random.Random(1)) == "tai man"
    assert augmenter("romanise").augment("Größe", "de", None, random.Random(1)) == "Größe"


def test_it_is_fast() -> None:
    found = augmenter()
    rows = [row(text, language) for language, text in TEXTS.items()]
    for one in rows:
        found.shown(one, 0)  # pypinyin loads its tables once
    started = time.process_time()
    for epoch in range(250):
        for one in rows:
            found.shown(one, epoch)
    assert (time.process_time() - started) / 1000 < 0.001  # a quarter of that or less where nothing else runs


@pytest.mark.parametrize(
    ("text", "named"),
    [
        ("augment = ['typo']", "'augment' has value 'typo'; it must be one of 'typos', 'emphasis', 'romanise'"),
        ("augment_share = 1.5", "'augment_share' has value 1.5; it must be 1 or less"),
        ("augment_share = -0.1", "'augment_share' has value -0.1; it must be 0 or more"),
        ("augment = ['back_translation']", r"run\.toml: 'back_translation' is in field 'augment', but.*''.*http://"),
        ("augment = ['back_translation']\ntranslator = 'localhost:5000'", "'localhost:5000'"),
    ],
)
def test_settings_that_cannot_be_used_are_named(text: str, named: str, tmp_path: Path) -> None:
    (tmp_path / "run.toml").write_text(text)
    with pytest.raises(SettingError, match=named):
        load_config(tmp_path / "run.toml")


@pytest.fixture
def texts_seen(monkeypatch: pytest.MonkeyPatch) -> list[tuple[list[str], list[str]]]:
    """(as they are, as they are shown) of each batch. Steps take no time, states are not saved."""
    seen: list[tuple[list[str], list[str]]] = []

    def backward(objective: Objective, batch: Batch, share: float) -> dict[str, float]:
        seen.append(([row.text for row in batch.rows], objective._texts(batch)))
        return {}

    monkeypatch.setattr(Objective, "backward", backward)
    monkeypatch.setattr(Run, "_save", lambda run: None)
    return seen


@pytest.mark.filterwarnings("ignore")
def test_a_run_shows_what_was_asked_for(train: Train, texts_seen: list[tuple[list[str], list[str]]]) -> None:
    train("plain", max_steps=8)
    assert texts_seen
    assert all(clean == shown for clean, shown in texts_seen)
    plain = [clean for clean, _ in texts_seen]
    texts_seen.clear()
    kinds = ("typos", "emphasis", "romanise", "code_switch")
    train("augmented", max_steps=8, augment=kinds, augment_share=1.0)
    assert [clean for clean, _ in texts_seen] == plain  # the same batches
    assert any(clean != shown for clean, shown in texts_seen)
    first = [shown for _, shown in texts_seen]
    texts_seen.clear()
    train("again", max_steps=8, augment=kinds, augment_share=1.0)
    assert [shown for _, shown in texts_seen] == first
