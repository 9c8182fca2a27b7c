"""The intent classifier: learning, refusing, saving, and saying what is wrong with a damaged file."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from nlu.encoder import Encoded, Encoder
from nlu.errors import ModelFileError
from nlu.intents import FALSE_REJECTION, IntentModel, features, fit
from tests.arrays import clusters, encoded

TEXTS = {
    "order_status": [
        "where is my parcel",
        "has my order shipped yet",
        "track my delivery",
        "when does my order arrive",
    ],
    "greet": ["hello", "hi there", "good morning", "hey"],
    "invoice": ["I need the invoice", "send me a receipt as PDF", "where is the bill", "invoice for my company please"],
}


def model_of(sizes: list[int]) -> IntentModel:
    labels = [name for name, size in zip("abcdefgh", sizes, strict=False) for _ in range(size)]
    return fit(clusters(sizes), labels)


def test_features_are_of_length_one() -> None:
    found = features(encoded(5))
    assert found.shape == (5, 640)
    assert np.allclose(np.linalg.norm(found, axis=1), 1, atol=1e-5)


@pytest.mark.parametrize("sizes", [[10, 10, 10], [8, 12], [1, 1], [2, 3], [1, 1, 1, 1, 1]])
def test_it_learns_what_lies_apart_even_from_a_handful(sizes: list[int]) -> None:
    model = model_of(sizes)
    found = [intent.label for intent in model.predict(clusters([1] * len(sizes), seed=7))]
    assert found == list("abcdefgh")[: len(sizes)]
    assert np.isfinite(model.threshold)


def test_probabilities_sum_to_one_and_the_ranking_falls() -> None:
    for intent in model_of([6] * 8).predict(encoded(20, seed=3)):
        scores = [score for _, score in intent.ranking]
        assert scores == sorted(scores, reverse=True)
        assert sum(scores) == pytest.approx(1, abs=1e-4)
        assert intent.ranking[0] == (intent.label, intent.score)


def test_the_threshold_refuses_about_the_share_that_was_asked_for() -> None:
    training = clusters([40, 40, 40])
    model = fit(training, ["a"] * 40 + ["b"] * 40 + ["c"] * 40)
    vectors = features(training)
    scores = model.scope_scores(vectors, model.probabilities(vectors), leave_out=True)
    assert np.mean(scores < model.threshold) == pytest.approx(FALSE_REJECTION, abs=0.01)


def test_what_is_like_nothing_learned_is_out_of_scope() -> None:
    model = model_of([20, 20, 20])
    assert all(intent.in_scope < model.threshold for intent in model.predict(encoded(20, seed=9)))
    inside = model.predict(clusters([10, 10, 10], seed=5))
    assert sum(intent.in_scope >= model.threshold for intent in inside) >= 25


def test_no_texts_have_no_intents() -> None:
    assert model_of([4, 4]).predict(encoded(0)) == []


@pytest.mark.parametrize("labels", [[], ["a"], ["a", "a", "a"]])
def test_fewer_than_two_intents_can_not_be_learned(labels: list[str]) -> None:
    with pytest.raises(ValueError, match="at least two intents"):
        fit(encoded(len(labels)), labels)


def test_what_is_loaded_predicts_as_what_was_saved(tmp_path: Path) -> None:
    model = model_of([9, 9, 9])
    path = tmp_path / "new" / "folder" / "intents.npz"
    model.save(path)
    loaded = IntentModel.load(path)
    assert (loaded.labels, loaded.threshold) == (model.labels, model.threshold)
    for before, after in zip(model.predict(encoded(9)), loaded.predict(encoded(9)), strict=True):
        assert (before.label, before.ranking) == (after.label, after.ranking)
        assert before.in_scope == pytest.approx(after.in_scope, abs=2e-3)  # vectors are kept in 16 bits


@pytest.fixture(scope="module")
def saved(tmp_path_factory: pytest.TempPathFactory) -> bytes:
    path = tmp_path_factory.mktemp("intents") / "intents.npz"
    model_of([3, 3]).save(path)
    return path.read_bytes()


def refused(path: Path) -> None:
    with pytest.raises(ModelFileError, match=r"intent model is missing or damaged: .*intents\.npz .*`make up`"):
        IntentModel.load(path)


def test_a_missing_file_is_named(tmp_path: Path) -> None:
    refused(tmp_path / "intents.npz")


@pytest.mark.parametrize("share", [0.0, 0.001, 0.3, 0.9, 0.999])
def test_a_cut_file_is_refused(tmp_path: Path, saved: bytes, share: float) -> None:
    path = tmp_path / "intents.npz"
    path.write_bytes(saved[: int(len(saved) * share)])
    refused(path)


@pytest.mark.parametrize("content", [b"hello", b"PK\x03\x04", b"\x93NUMPY\x01\x00", b"\x00" * 500, b"\x80\x04N."])
def test_another_file_under_its_name_is_refused(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "intents.npz"
    path.write_bytes(content)
    refused(path)


@given(st.data())
def test_a_changed_byte_is_refused_or_changes_nothing_that_is_read(
    saved: bytes, tmp_path_factory: pytest.TempPathFactory, data: st.DataObject
) -> None:
    place = data.draw(st.one_of(st.integers(0, len(saved) - 1), st.integers(max(0, len(saved) - 700), len(saved) - 1)))
    path = tmp_path_factory.getbasetemp() / "intents.npz"
    path.write_bytes(saved[:place] + bytes([saved[place] ^ 0xFF]) + saved[place + 1 :])
    try:
        model = IntentModel.load(path)
    except ModelFileError:
        return
    assert model.labels == ("a", "b")


@pytest.mark.parametrize(
    "change",
    [
        {"labels": np.array('["a"]')},
        {"labels": np.array("null")},
        {"bias": np.zeros(3, np.float32)},
        {"vectors": np.zeros((6, 5), np.float16)},
        {"classes": np.array([0, 0, 0, 1, 1, 9])},
        {"weight": np.zeros(4, np.float32)},
    ],
    ids=str,
)
def test_parts_that_do_not_fit_together_are_refused(
    tmp_path: Path, saved: bytes, change: dict[str, np.ndarray[tuple[int, ...], np.dtype[np.float32]]]
) -> None:
    path = tmp_path / "intents.npz"
    path.write_bytes(saved)
    with np.load(path) as stored:
        parts = {name: stored[name] for name in stored}
    np.savez(path, **(parts | change))
    refused(path)


def test_a_pickle_is_never_run(tmp_path: Path, saved: bytes) -> None:
    path = tmp_path / "intents.npz"
    path.write_bytes(saved)
    with np.load(path) as stored:
        parts = {name: stored[name] for name in stored}
    np.savez(path, **(parts | {"labels": np.array([{"a": 1}], dtype=object)}))
    refused(path)


def test_english_examples_serve_other_languages(served_encoder: Encoder) -> None:
    model = fit(
        served_encoder.encode([text for texts in TEXTS.values() for text in texts]),
        [label for label, texts in TEXTS.items() for _ in texts],
    )
    asked = {
        "Wo ist mein Paket?": "order_status",
        "¿Cuándo llega mi pedido?": "order_status",
        "Guten Morgen": "greet",
        "bonjour": "greet",
        "Ich brauche eine Rechnung": "invoice",
        "請求書をください": "invoice",
    }
    found: Encoded = served_encoder.encode(list(asked))
    assert [intent.label for intent in model.predict(found)] == list(asked.values())
