"""Factors change nothing in exact arithmetic, and even out what they are made for."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from bot.settings import ROOT
from nlu.affect import ADAPTER
from nlu.checkpoint import convert
from nlu.errors import ModelFileError
from nlu.network import load_network
from training.predict import load_tokenizer
from training.smoothing import MESSAGES, factors, load_ranges, measure_ranges, messages, save_ranges


def test_products_stay_and_channels_come_closer() -> None:
    chance = np.random.default_rng(3)
    seen = chance.normal(size=(200, 16)).astype(np.float32) * np.array([50.0] * 2 + [1.0] * 14, np.float32)
    weight = chance.normal(size=(8, 16)).astype(np.float32)
    ranges = np.abs(seen).max(axis=0)
    scale = factors(ranges, [weight])
    assert np.allclose((seen / scale) @ (weight * scale).T, seen @ weight.T, rtol=1e-3, atol=1e-3)
    even = np.abs(seen / scale).max(axis=0)
    assert even.max() / even.min() < (ranges.max() / ranges.min()) / 5


def test_a_channel_that_was_never_seen_has_a_factor_too() -> None:
    scale = factors(np.array([0.0, 1.0], np.float32), [np.array([[0.0, 1.0]], np.float32)])
    assert np.isfinite(scale).all()
    assert (scale > 0).all()


def test_ranges_are_those_of_every_product_of_every_layer() -> None:
    folder = convert(ROOT / ".rapport" / "encoder" / "base").folder
    texts = messages(ROOT / "training" / "samples")
    found = measure_ranges(load_network(folder, ADAPTER), load_tokenizer(folder, 64), texts[:8])
    assert set(found) == {f"{layer}.{place}" for layer in range(12) for place in ("hidden", "mixed", "between", "wide")}
    assert {len(values) for name, values in found.items() if name.endswith("wide")} == {1536}
    saved = load_ranges(ADAPTER)
    assert set(saved) == set(found)
    # Eight of the messages reach at most what all of them do.
    assert all((found[name] <= saved[name] * 1.5 + 0.5).mean() > 0.95 for name in found)


def test_messages_come_from_every_language() -> None:
    texts = messages(ROOT / "training" / "samples")
    assert MESSAGES * 0.8 < len(texts) <= MESSAGES
    assert len(set(texts)) == len(texts)


def test_ranges_survive_their_file_and_a_missing_one_is_named(tmp_path: Path) -> None:
    save_ranges({"0.wide": np.array([1.5, 2.0], np.float32)}, tmp_path)
    assert load_ranges(tmp_path)["0.wide"].tolist() == [1.5, 2.0]
    with pytest.raises(ModelFileError, match=r"ranges\.safetensors.*rapport train affect"):
        load_ranges(tmp_path / "nowhere")
