"""Which rows an epoch shows, and what a label weighs."""

from __future__ import annotations

from collections import Counter

import pytest
import torch

from nlu.labels import EMOTIONS, REGISTERS
from nlu.network import Outputs
from training.config import TrainConfig
from training.examples import Example, emotion_targets
from training.losses import affect_losses, class_weights
from training.material import Row
from training.sampling import epoch_rows

ROWS = [
    Row(f"{source} {i}", (0,), example=Example(f"{source} {i}", "de", source, "train"), every=every)
    for source, count, every in (("large", 800, 2), ("small", 50, 1))
    for i in range(count)
]


def counts(temperature: float) -> Counter[str]:
    rows = epoch_rows(ROWS, temperature=temperature, seed=1, epoch=0)
    return Counter(row.text.split()[0] for row in rows)


def test_without_a_temperature_every_row_has_its_turn() -> None:
    assert counts(0) == {"large": 400, "small": 50}
    two = [row.text for epoch in (0, 1) for row in epoch_rows(ROWS, temperature=0, seed=1, epoch=epoch)]
    assert set(two) == {row.text for row in ROWS}


def test_a_temperature_moves_shares_from_size_to_equal() -> None:
    assert counts(1) == {"large": 424, "small": 26}  # 800 : 50
    assert counts(2) == {"large": 360, "small": 90}  # 4 : 1
    assert counts(1e9) == {"large": 225, "small": 225}


def test_no_row_is_drawn_again_before_all_others_were() -> None:
    drawn = [
        row.text
        for epoch in range(5)
        for row in epoch_rows(ROWS, temperature=2, seed=1, epoch=epoch)
        if row.text.startswith("small")
    ]
    assert set(Counter(drawn).values()) == {9}  # 450 draws of 50 rows
    assert drawn[:50] != drawn[50:100]
    assert len(set(drawn[:50])) == len(set(drawn[50:100])) == 50


def test_a_rare_label_weighs_more() -> None:
    """Joy is four times as frequent as fear, formal nine times as frequent as informal; disgust was not asked for."""
    asked = {"joy", "fear"}
    rows = []
    for i in range(40):
        emotion = emotion_targets({"joy"} if i < 16 else {"fear"} if i < 20 else set(), asked)  # type: ignore[arg-type]
        register = REGISTERS.index("formal" if i < 36 else "informal")
        rows.append(Row("x", (0,), example=Example("x", "de", "s", "train", emotion=emotion, register=register)))
    weights = class_weights(rows, torch.device("cpu"))
    joy, fear, disgust = (float(weights.emotion[EMOTIONS.index(name)]) for name in ("joy", "fear", "disgust"))
    assert (joy, fear, disgust) == pytest.approx((2 / 3, 4 / 3, 1.0))
    formal, informal, _ = weights.register.tolist()
    assert informal / formal == pytest.approx(3)
    assert 0.9 * formal + 0.1 * informal == pytest.approx(1)

    out = Outputs(*(torch.zeros(40, width) for width in (1, 1, len(EMOTIONS))), torch.zeros(40), torch.zeros(40, 3))
    config = TrainConfig()
    plain, weighed = affect_losses(rows, out, config), affect_losses(rows, out, config, weights)
    assert weighed["register"].item() == pytest.approx(plain["register"].item())
    out.register[:, REGISTERS.index("informal")] = -3.0  # wrong about the rare one
    plain, weighed = affect_losses(rows, out, config), affect_losses(rows, out, config, weights)
    assert weighed["register"] > plain["register"]
