"""Building an index with the real encoder: what is embedded again, what is deleted, and kills."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import threading
import time
from dataclasses import replace
from pathlib import Path

import pytest

from bot.settings import ROOT
from nlu.encoder import Encoded, Encoder
from nlu.errors import InputError
from nlu.models import ModelPaths
from retrieval import Document, KnowledgeBase, build
from retrieval.abstention import Abstention
from retrieval.embeddings import mapped
from retrieval.rows import Rows
from retrieval.versions import current
from tests.samples import DOCUMENTS

MANY = [Document(str(i), f"Tent number {i} is {i} cm high.", "en", str(i)) for i in range(300)]


class Counting:
    """The served encoder, counting the texts it embeds."""

    def __init__(self, encoder: Encoder) -> None:
        self.id, self._encoder, self.count = encoder.id, encoder, 0

    def encode(self, texts: list[str], **options: object) -> Encoded:
        self.count += len(texts)
        return self._encoder.encode(texts, **options)  # type: ignore[arg-type]


@pytest.fixture
def counting(served_encoder: Encoder) -> Counting:
    return Counting(served_encoder)


def test_building_reports_progress_and_replaces_the_old_index(tmp_path: Path, served_encoder: Encoder) -> None:
    folder = tmp_path / "index"
    seen: list[tuple[int, int]] = []
    assert len(build(MANY, folder, encoder=served_encoder, progress=lambda *at: seen.append(at))) == 300
    assert seen == [(0, 300), (256, 300), (300, 300)]  # a document of one sentence is that sentence
    again = build(DOCUMENTS, folder, encoder=served_encoder)
    assert len(again) == len(DOCUMENTS)
    assert again.encoder_id == served_encoder.id
    assert [path.name for path in tmp_path.iterdir()] == ["index"]
    assert len(list((folder / "versions").iterdir())) == 1


def test_only_what_is_new_is_embedded(tmp_path: Path, counting: Counting) -> None:
    folder = tmp_path / "index"
    build(MANY, folder, encoder=counting)  # type: ignore[arg-type]
    assert counting.count == 300
    changed = [*MANY[:150], replace(MANY[150], text="A new text."), *MANY[151:]]
    knowledge = build(changed, folder, encoder=counting)  # type: ignore[arg-type]
    assert counting.count == 301
    assert knowledge.search("Tent number 7").hits[0].document == "7"


def test_an_index_changed_is_the_index_made_anew(tmp_path: Path, served_encoder: Encoder) -> None:
    changed = [*MANY[50:280], *DOCUMENTS]
    build(MANY, tmp_path / "a", encoder=served_encoder)
    grown = build(changed, tmp_path / "a", encoder=served_encoder)
    fresh = build(changed, tmp_path / "b", encoder=served_encoder)
    for query in ("Tent number 60", "I forgot my password", "返品したい", "tent 279 high"):
        one, two = grown.search(query, 10), fresh.search(query, 10)
        # Quantised for each batch, an embedding differs a little with the texts beside it.
        assert one.hits[0].document == two.hits[0].document
        assert [hit.score for hit in one.hits] == pytest.approx([hit.score for hit in two.hits], abs=0.03)
        assert one.confidence == pytest.approx(two.confidence, abs=0.03)


def test_passages_keep_their_ids_and_none_is_given_twice(tmp_path: Path, served_encoder: Encoder) -> None:
    folder = tmp_path / "index"
    first = build(MANY, folder, encoder=served_encoder).search("Tent number 299").hits[0]
    build(MANY[:299], folder, encoder=served_encoder)
    again = build([*MANY[:299], replace(MANY[299], text="A hammock for two.")], folder, encoder=served_encoder)
    assert again.passage(first.passage - 1).document == "298"
    with pytest.raises(IndexError):
        again.passage(first.passage)
    hit = again.search("hammock").hits[0]
    assert (hit.document, hit.passage > first.passage) == ("299", True)


def test_what_is_deleted_is_gone_from_the_disk(tmp_path: Path, served_encoder: Encoder) -> None:
    folder = tmp_path / "index"
    secret = Document("secret", "The unreleased lantern Zebraline costs 99 euros.", "en", "secret")
    knowledge = build([*MANY, secret], folder, encoder=served_encoder)
    assert any(b"Zebraline" in content(path) for path in files(folder))
    hit = knowledge.search("Zebraline").hits[0]
    vector = embedding_of(folder, hit.passage)
    assert any(vector in content(path) for path in files(folder))
    assert knowledge.search("Zebraline").hits[0].document == "secret"
    after = build(MANY, folder, encoder=served_encoder)
    assert not [path for path in files(folder) if b"ebraline" in content(path).lower() or vector in content(path)]
    assert "secret" not in {hit.document for hit in after.search("Zebraline lantern", 50).hits}


def embedding_of(folder: Path, passage: int) -> bytes:
    version = current(folder)
    assert version
    rows = Rows.load(version / "rows.npz")
    row: bytes = mapped(version / "embeddings.f16")[rows.row[rows.of_passage(passage)[0]]].tobytes()
    return row


def files(folder: Path) -> list[Path]:
    return [path for path in folder.rglob("*") if path.is_file()]


def content(path: Path) -> bytes:
    return path.read_bytes()


def test_when_to_abstain_is_kept(tmp_path: Path, served_encoder: Encoder) -> None:
    folder = tmp_path / "index"
    build(DOCUMENTS, folder, encoder=served_encoder, abstention=Abstention(0.0, 0.0, 0.0, 0.0, threshold=0.6))
    assert build(DOCUMENTS[:3], folder, encoder=served_encoder).search("return unused goods").abstained


def test_another_encoder_starts_anew(tmp_path: Path, counting: Counting) -> None:
    folder = tmp_path / "index"
    build(MANY, folder, encoder=counting)  # type: ignore[arg-type]
    counting.id = "another"
    assert build(MANY, folder, encoder=counting).encoder_id == "another"  # type: ignore[arg-type]
    assert counting.count == 600


def test_a_damaged_version_is_replaced(tmp_path: Path, served_encoder: Encoder) -> None:
    folder = tmp_path / "index"
    build(DOCUMENTS, folder, encoder=served_encoder)
    version = current(folder)
    assert version
    (version / "texts.db").write_bytes(b"")
    assert len(build(DOCUMENTS, folder, encoder=served_encoder)) == len(DOCUMENTS)


def test_characters_that_end_lines_survive(tmp_path: Path, served_encoder: Encoder) -> None:
    text = "one\u2028two\u2029three\x85four\x0bfive\x1csix"
    made = build([Document("a", text, "en", "a", question="count?")], tmp_path / "index", encoder=served_encoder)
    assert made.search("count?").hits[0].text == text


@pytest.mark.parametrize("documents", [(), (Document("a", "# Only", "en", "a"), Document("b", "", "en", "b"))])
def test_documents_without_a_word_can_not_be_indexed(
    tmp_path: Path, served_encoder: Encoder, documents: tuple[Document, ...]
) -> None:
    with pytest.raises(InputError, match=f"The {len(documents)} documents hold no text"):
        build(documents, tmp_path / "index", encoder=served_encoder)
    assert current(tmp_path / "index") is None


def test_two_documents_of_one_id_are_refused(tmp_path: Path, served_encoder: Encoder) -> None:
    with pytest.raises(InputError, match="same id"):
        build([DOCUMENTS[0], DOCUMENTS[0]], tmp_path / "index", encoder=served_encoder)


def test_a_failed_build_leaves_the_old_index(tmp_path: Path, served_encoder: Encoder) -> None:
    folder = tmp_path / "index"
    build(DOCUMENTS, folder, encoder=served_encoder)

    def stop(done: int, total: int) -> None:
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        build(DOCUMENTS[:2], folder, encoder=served_encoder, progress=stop)
    assert len(KnowledgeBase(folder, encoder=served_encoder)) == len(DOCUMENTS)


_BUILD = """
import sys
from pathlib import Path
from nlu.encoder import Encoder
from retrieval import Document, build
encoder = Encoder(Path(sys.argv[2]))
documents = [Document(str(i), f"Stove number {i} burns for {i} minutes.", "en", str(i)) for i in range(1500)]
build(documents, Path(sys.argv[1]), encoder=encoder, progress=lambda done, total: print(done, flush=True))
print("built", flush=True)
"""


def test_killed_while_building_the_old_index_serves_and_the_next_build_goes_on(
    tmp_path: Path, served_encoder: Encoder, settings: object
) -> None:
    folder = tmp_path / "index"
    build(DOCUMENTS, folder, encoder=served_encoder)
    served = ModelPaths(ROOT / ".rapport").encoder
    command = [sys.executable, "-c", _BUILD, str(folder), str(served)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True, cwd=ROOT) as first:
        assert first.stdout
        for line in first.stdout:
            if int(line) >= 512:
                os.kill(first.pid, signal.SIGKILL)
                break
    assert KnowledgeBase(folder, encoder=served_encoder).search("I forgot my password").hits[0].group == "password"
    second = subprocess.run(command, capture_output=True, text=True, cwd=ROOT, check=True).stdout.split()
    assert int(second[0]) >= 512  # so many were there already
    assert len(KnowledgeBase(folder, encoder=served_encoder)) == 1500


def test_two_builds_at_once_are_refused(tmp_path: Path, served_encoder: Encoder) -> None:
    folder = tmp_path / "index"
    inside, go = threading.Event(), threading.Event()

    def wait(done: int, total: int) -> None:
        inside.set()
        go.wait(30)

    first = threading.Thread(target=lambda: build(DOCUMENTS, folder, encoder=served_encoder, progress=wait))
    first.start()
    try:
        assert inside.wait(30)
        with pytest.raises(InputError, match="Another build"):
            build(DOCUMENTS, folder, encoder=served_encoder)
    finally:
        go.set()
        first.join()
    assert len(KnowledgeBase(folder, encoder=served_encoder)) == len(DOCUMENTS)


def test_a_large_index_changes_in_place(
    tmp_path: Path, served_encoder: Encoder, monkeypatch: pytest.MonkeyPatch
) -> None:
    """With inverted lists; as for more than 50,000 passages, which would take minutes to embed."""
    monkeypatch.setattr("retrieval.vectors.EXACT_BELOW", 100)
    monkeypatch.setattr("retrieval.indexing.EXACT_BELOW", 100)
    monkeypatch.setattr("retrieval.vectors._TRAINING", 4)
    folder = tmp_path / "index"
    build(MANY, folder, encoder=served_encoder)
    began = current(folder)
    assert began
    centres = (began / "centres.npy").read_bytes()
    more = [Document(f"lamp {i}", f"Lamp number {i} shines {i} hours.", "en", f"lamp {i}") for i in range(20)]
    knowledge = build([*MANY[10:], *more], folder, encoder=served_encoder)
    version = current(folder)
    assert version
    assert (version / "centres.npy").read_bytes() == centres
    assert knowledge.sentences == 310
    assert knowledge.search("Lamp number 7").hits[0].document == "lamp 7"
    assert knowledge.search("Tent number 100").hits[0].document == "100"
    assert "3" not in {hit.document for hit in knowledge.search("Tent number 3 is 3 cm high.", 40).hits}


def test_searches_during_builds_find_an_answer(tmp_path: Path, served_encoder: Encoder) -> None:
    from retrieval.shared import LiveKnowledge

    folder = tmp_path / "index"
    build(DOCUMENTS, folder, encoder=served_encoder)
    live = LiveKnowledge(folder, encoder=served_encoder)
    vector = served_encoder.encode(["I forgot my password"]).embedding[0]
    stop = threading.Event()
    wrong: list[str] = []

    def ask() -> None:
        while not stop.is_set():
            hit = live.search_vector(vector, "I forgot my password", 1).hits[0]
            worded = live.passage(hit.passage)
            if hit.group != "password" or worded.text != hit.text:
                wrong.append(hit.group)

    asking = [threading.Thread(target=ask) for _ in range(2)]
    for thread in asking:
        thread.start()
    for number in range(6):
        build([*DOCUMENTS, *MANY[number : number + 3]], folder, encoder=served_encoder)
        time.sleep(0.5)
    stop.set()
    for thread in asking:
        thread.join()
    assert not wrong
    time.sleep(1)
    assert len(live.get()) == len(DOCUMENTS) + 3
