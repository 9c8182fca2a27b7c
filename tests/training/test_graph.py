"""The served graph says what the network says, whatever shares its batch."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from bot.settings import ROOT
from nlu.affect import ADAPTER, load_calibration
from nlu.checkpoint import convert
from nlu.encoder import Encoder
from nlu.network import AffectNetwork, depths_of, load_network
from training.predict import Predictions, load_tokenizer, predict

TEXTS = [
    "Where is my parcel? It should have been here on Monday.",
    "This is the third time I'm asking. Unbelievable!",
    "Thank you so much, you made my day 🎉",
    "Könnten Sie mir bitte eine Rechnung schicken?",
    "ey, habt ihr mein paket verloren oder was",
    "Je n'arrive plus à me connecter à mon compte, pourriez-vous m'aider ?",
    "Me han cobrado dos veces y nadie responde",
    "Vorrei restituire le scarpe, sono troppo strette",
    "O produto chegou quebrado, que decepção",
    "注文した商品がまだ届いていません。いつ頃になりますでしょうか。",
    "배송이 너무 늦어요 ㅠㅠ",
    "您好，请问可以开发票吗？",
    "包裹不見了，我快氣死了",
    "أين طلبي؟ انتظرت أسبوعين",
    "मेरा रिफंड अब तक नहीं आया, कृपया जाँच करें",
    "ok",
]


@pytest.fixture(scope="module")
def checkpoint() -> Path:
    return convert(ROOT / ".rapport" / "encoder" / "base").folder


@pytest.fixture(scope="module")
def network(checkpoint: Path) -> AffectNetwork:
    return load_network(checkpoint, ADAPTER)


@pytest.fixture(scope="module")
def expected(network: AffectNetwork, checkpoint: Path) -> Predictions:
    return predict(network, load_tokenizer(checkpoint, 256), TEXTS)


def test_the_heads_see_the_end_of_each_quarter(network: AffectNetwork) -> None:
    assert depths_of(network.encoder) == (3, 6, 9, 12)


def test_the_int8_graph_agrees_with_the_network(served_encoder: Encoder, expected: Predictions) -> None:
    served = served_encoder.encode(TEXTS)
    assert (served.embedding * expected.embedding).sum(1).min() > 0.99
    assert (served.intent * expected.intent).sum(1).min() > 0.97
    scale = load_calibration().emotion
    assert np.abs(scale.probabilities(served.emotion) - scale.probabilities(expected.emotion)).mean() < 0.02
    assert (served.register.argmax(1) == expected.register.argmax(1)).mean() >= 0.93
    assert np.corrcoef(served.politeness, expected.politeness)[0, 1] > 0.97


def test_vectors_have_length_one(served_encoder: Encoder) -> None:
    served = served_encoder.encode([*TEXTS, "", "🎉", "x" * 10_000])
    for vectors in (served.embedding, served.intent):
        assert np.allclose(np.linalg.norm(vectors, axis=1), 1, atol=1e-3)


def test_what_shares_the_batch_changes_little(served_encoder: Encoder) -> None:
    """Activations are quantised over the whole batch, so not nothing."""
    together = served_encoder.encode(TEXTS)
    for row, text in enumerate(TEXTS):
        alone = served_encoder.encode([text])
        assert float(alone.embedding[0] @ together.embedding[row]) > 0.98
        assert np.abs(alone.register[0] - together.register[row]).max() < 1.5
