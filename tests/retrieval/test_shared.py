"""A running bot follows its index: the real encoder, a folder that changes."""

from __future__ import annotations

from pathlib import Path

import pytest

from nlu.encoder import Encoder
from nlu.errors import ModelFileError
from retrieval import Document, build
from retrieval.shared import LiveKnowledge
from retrieval.versions import current
from tests.samples import DOCUMENTS

NEW = Document("lamp", "The lamp shines for 12 hours.", "en", "lamp")


@pytest.fixture
def folder(tmp_path: Path, served_encoder: Encoder, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setattr("retrieval.shared._LOOK_EVERY", 0.0)
    build(DOCUMENTS, tmp_path / "index", encoder=served_encoder)
    return tmp_path / "index"


def best(live: LiveKnowledge, encoder: Encoder, question: str) -> str:
    return live.search_vector(encoder.encode([question]).embedding[0], question).hits[0].document


def test_a_new_version_takes_over(folder: Path, served_encoder: Encoder) -> None:
    live = LiveKnowledge(folder, encoder=served_encoder)
    assert best(live, served_encoder, "how long does the lamp shine") != "lamp"
    build([*DOCUMENTS, NEW], folder, encoder=served_encoder)
    assert best(live, served_encoder, "how long does the lamp shine") == "lamp"


def test_an_answer_found_before_the_change_can_still_be_worded_for_a_while(
    folder: Path, served_encoder: Encoder, monkeypatch: pytest.MonkeyPatch
) -> None:
    build([*DOCUMENTS, NEW], folder, encoder=served_encoder)
    live = LiveKnowledge(folder, encoder=served_encoder)
    hit = live.search_vector(served_encoder.encode(["lamp"]).embedding[0], "lamp").hits[0]
    build(DOCUMENTS, folder, encoder=served_encoder)
    assert live.passage(hit.passage).text == NEW.text
    monkeypatch.setattr("retrieval.shared._KEEP_OLD", -1.0)
    with pytest.raises(IndexError):
        live.passage(hit.passage)


def test_a_damaged_new_version_does_not_take_over(
    folder: Path, served_encoder: Encoder, caplog: pytest.LogCaptureFixture
) -> None:
    live = LiveKnowledge(folder, encoder=served_encoder)
    build([*DOCUMENTS, NEW], folder, encoder=served_encoder)
    version = current(folder)
    assert version
    (version / "rows.npz").write_bytes(b"")
    for _ in range(3):
        assert best(live, served_encoder, "I forgot my password") != "lamp"
    assert caplog.text.count("The new knowledge index is not used") == 1


def test_without_an_index_it_does_not_start(tmp_path: Path, served_encoder: Encoder) -> None:
    with pytest.raises(ModelFileError, match="no usable knowledge index"):
        LiveKnowledge(tmp_path / "nowhere", encoder=served_encoder)
