"""The one pass: files that are wrong, and what comes out for any text."""

from __future__ import annotations

import json
import shutil
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given
from hypothesis import settings as examples
from hypothesis import strategies as st

from bot.settings import Settings
from nlu.checkpoint import sha256_of
from nlu.encoder import Encoder, load_encoder, read_manifest, whole_characters
from nlu.errors import ModelFileError
from nlu.models import ModelPaths, encoder_id, shared_encoder
from tests.samples import STRANGE


@pytest.fixture
def made(tmp_path: Path) -> Path:
    """A folder whose manifest is right, with files that are no model."""
    folder = tmp_path / "served"
    folder.mkdir()
    for name in ("model.onnx", "tokenizer.json"):
        (folder / name).write_text(f"not really {name}", encoding="utf-8")
    manifest = {"id": "abc", **{name: sha256_of(folder / name) for name in ("model.onnx", "tokenizer.json")}}
    (folder / "manifest.json").write_text(json.dumps(manifest), encoding="utf-8")
    return folder


def test_a_manifest_that_is_right(made: Path) -> None:
    assert read_manifest(made, verify=True)["id"] == "abc"


def test_a_missing_folder_is_named(tmp_path: Path) -> None:
    with pytest.raises(ModelFileError, match=r"encoder is missing: .*nowhere/manifest\.json.*make up"):
        read_manifest(tmp_path / "nowhere")


@pytest.mark.parametrize("content", [b"", b"{", b"[]", b"null", b"\xff", b'{"id": "abc"}', b'"model.onnx"'])
def test_a_damaged_manifest_is_named(made: Path, content: bytes) -> None:
    (made / "manifest.json").write_bytes(content)
    with pytest.raises(ModelFileError, match=r"manifest is damaged: .*manifest\.json.*Delete .*make up"):
        read_manifest(made)


def test_a_manifest_without_an_id_is_damaged(made: Path) -> None:
    content = json.loads((made / "manifest.json").read_text(encoding="utf-8"))
    del content["id"]
    (made / "manifest.json").write_text(json.dumps(content), encoding="utf-8")
    with pytest.raises(ModelFileError, match="manifest is damaged"):
        read_manifest(made)


@pytest.mark.parametrize("name", ["model.onnx", "tokenizer.json"])
def test_a_missing_file_is_named(made: Path, name: str) -> None:
    (made / name).unlink()
    with pytest.raises(ModelFileError, match=rf"missing or damaged: .*{name}.*Delete .*make up"):
        read_manifest(made)


@pytest.mark.parametrize("name", ["model.onnx", "tokenizer.json"])
def test_one_changed_byte_is_found_by_its_sha256(made: Path, name: str) -> None:
    content = bytearray((made / name).read_bytes())
    content[3] ^= 1
    (made / name).write_bytes(bytes(content))
    with pytest.raises(ModelFileError, match=rf"missing or damaged: .*{name}"):
        read_manifest(made, verify=True)


def test_files_that_are_no_model_are_named(made: Path) -> None:
    with pytest.raises(ModelFileError, match=r"can't be loaded: .*served.*Delete it and run `make up`"):
        Encoder(made)


def test_a_tokenizer_that_is_none_is_named(made: Path, served_encoder: Encoder, settings: Settings) -> None:
    shutil.copyfile(ModelPaths(settings.path(settings.work)).encoder / "model.onnx", made / "model.onnx")
    with pytest.raises(ModelFileError, match=r"can't be loaded: .*served"):
        Encoder(made)


def test_a_work_folder_without_an_encoder_says_what_to_run(tmp_path: Path) -> None:
    for call in (lambda: ModelPaths(tmp_path).encoder, lambda: encoder_id(tmp_path), lambda: shared_encoder(tmp_path)):
        with pytest.raises(ModelFileError, match=r"encoder is missing .*current.*make up"):
            call()


def test_half_a_surrogate_pair_is_replaced_and_whole_characters_stay() -> None:
    assert whole_characters("a\ud83db") == "a?b"
    assert whole_characters("größe 😡 大") == "größe 😡 大"


TEXTS = [
    *("Where is my parcel?", "Wo ist mein Paket?", "How do I clean the stove?", "ありがとうございます"),
    *("I want my money back, this is a scandal. " * 5, "hi", "أين طلبي؟"),
]


def test_shapes_and_lengths(served_encoder: Encoder) -> None:
    found = served_encoder.encode(TEXTS)
    count = len(TEXTS)
    assert len(found) == count
    assert found.embedding.shape == (count, 384)
    assert found.intent.shape == (count, 256)
    assert found.emotion.shape == (count, 11)
    assert found.politeness.shape == (count,)
    assert found.register.shape == (count, 3)
    for rows in (found.embedding, found.intent):
        assert np.allclose(np.linalg.norm(rows, axis=1), 1, atol=1e-3)


def test_no_texts_give_empty_arrays_of_the_same_widths(served_encoder: Encoder) -> None:
    none, one = served_encoder.encode([]), served_encoder.encode(["hi"])
    assert len(none) == 0
    for name in ("embedding", "intent", "emotion", "politeness", "register"):
        assert getattr(none, name).shape[1:] == getattr(one, name).shape[1:]


def test_a_row_is_that_texts_output(served_encoder: Encoder) -> None:
    found = served_encoder.encode(TEXTS)
    row = found.row(2)
    assert len(row) == 1
    assert np.array_equal(row.embedding[0], found.embedding[2])
    assert np.array_equal(row.politeness, found.politeness[2:3])


def test_the_fingerprint_follows_the_vectors(served_encoder: Encoder) -> None:
    once, again, other = (served_encoder.encode([text]) for text in ("hi", "hi", "bye"))
    assert once.fingerprint() == again.fingerprint() != other.fingerprint()


@examples(max_examples=15)
@given(st.permutations(range(len(TEXTS))), st.integers(1, 8))
def test_the_order_of_the_texts_is_kept(served_encoder: Encoder, order: list[int], batch_size: int) -> None:
    """In int8 a text's vector depends a little on the others of its batch, far less than two texts differ."""
    alone = np.concatenate([served_encoder.encode([text]).embedding for text in TEXTS])
    together = served_encoder.encode([TEXTS[i] for i in order], batch_size=batch_size).embedding
    similar = together @ alone.T
    assert similar.argmax(axis=1).tolist() == order
    assert similar.max(axis=1).min() > 0.97


def test_a_stream_is_the_same_batch_by_batch(served_encoder: Encoder) -> None:
    streamed = list(served_encoder.encode_stream([TEXTS[:2], [], TEXTS[2:]]))
    assert [len(part) for part in streamed] == [2, 0, len(TEXTS) - 2]
    assert np.array_equal(streamed[0].embedding, served_encoder.encode(TEXTS[:2]).embedding)


@pytest.mark.parametrize("kind", ["query", "passage"])
@pytest.mark.parametrize("name", STRANGE)
def test_strange_texts_have_finite_vectors(served_encoder: Encoder, name: str, kind: str) -> None:
    found = served_encoder.encode([STRANGE[name]], kind="query" if kind == "query" else "passage")
    for rows in (found.embedding, found.intent, found.emotion, found.politeness, found.register):
        assert np.isfinite(rows).all()


@examples(max_examples=25)
@given(st.lists(st.text(st.characters(), max_size=60), max_size=4))
def test_any_texts_have_finite_vectors(served_encoder: Encoder, texts: list[str]) -> None:
    found = served_encoder.encode(texts)
    assert len(found) == len(texts)
    assert np.isfinite(found.embedding).all()


def test_translations_lie_nearer_than_other_requests(served_encoder: Encoder) -> None:
    vectors = served_encoder.encode(["Where is my parcel?", "Wo ist mein Paket?", "How do I clean the stove?"]).intent
    assert vectors[0] @ vectors[1] > vectors[0] @ vectors[2]


def test_query_and_passage_are_told_apart(served_encoder: Encoder) -> None:
    query, passage = (served_encoder.encode(["parcel"], kind=kind).embedding for kind in ("query", "passage"))
    assert not np.allclose(query, passage)


def test_the_process_has_one_encoder(settings: Settings, served_encoder: Encoder) -> None:
    work = settings.path(settings.work)
    assert shared_encoder(work) is served_encoder
    assert load_encoder(ModelPaths(work).encoder.resolve(), 1) is served_encoder
    assert encoder_id(work) == served_encoder.id
