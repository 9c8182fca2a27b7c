"""The knowledge base with the real encoder: building, searching, translations, and files that are wrong."""

from __future__ import annotations

import json
import shutil
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest

from nlu.encoder import Encoder
from nlu.errors import InputError, ModelFileError
from retrieval import Document, KnowledgeBase, build
from retrieval.abstention import DEFAULT, Abstention
from retrieval.knowledge import write_manifest
from tests.samples import DOCUMENTS, STRANGE


@pytest.mark.parametrize(
    ("query", "group"),
    [
        ("How do I clean my camping stove?", "stove"),
        ("Wie kann ich meinen Campingkocher reinigen?", "stove"),
        ("I forgot my password", "password"),
        ("¿Cuánto tarda el envío de un paquete?", "delivery"),
        ("返品したい", "returns"),
    ],
)
def test_the_document_that_answers_comes_first(knowledge: KnowledgeBase, query: str, group: str) -> None:
    assert knowledge.search(query).hits[0].group == group


def test_hits_fall_and_name_each_group_once(knowledge: KnowledgeBase) -> None:
    hits = knowledge.search("return goods", top=10).hits
    groups = [hit.group for hit in hits]
    assert sorted(groups) == ["delivery", "password", "returns", "stove"]
    assert [hit.score for hit in hits] == sorted((hit.score for hit in hits), reverse=True)
    assert all(-1 <= hit.score <= 1.0001 for hit in hits)


def test_a_hit_says_where_it_comes_from(knowledge: KnowledgeBase) -> None:
    hit = knowledge.search("print the return label", language="en").hits[0]
    assert (hit.document, hit.language, hit.title) == ("en/returns", "en", "Returning goods")
    assert hit.source == "https://kestrel.example/en/returns"
    assert hit.text == "**Label**\nPrint the return label from your account."
    found = knowledge.passage(hit.passage)
    assert (found.document, found.text) == (hit.document, hit.text)


def test_top_limits_and_more_than_there_is_gives_all(knowledge: KnowledgeBase) -> None:
    assert len(knowledge.search("return", top=1).hits) == 1
    assert len(knowledge.search("return", top=1000).hits) == 4


@pytest.mark.parametrize("top", [0, -1])
def test_top_must_be_positive(knowledge: KnowledgeBase, top: int) -> None:
    with pytest.raises(ValueError, match=f"at least 1, not {top}"):
        knowledge.search("return", top=top)


@pytest.mark.parametrize(
    ("language", "document"),
    [
        *(("de", "de/returns"), ("en", "en/returns"), ("pt-BR", "pt-BR/returns")),
        *(("de-AT", "de/returns"), ("en-US", "en/returns"), ("pt-PT", "pt-BR/returns"), ("pt", "pt-BR/returns")),
    ],
)
def test_the_translation_in_the_customers_language_is_given(
    knowledge: KnowledgeBase, language: str, document: str
) -> None:
    for query in ("return unused goods", "Ware zurückgeben", "devolver produtos"):
        assert knowledge.search(query, language=language).hits[0].document == document


@pytest.mark.parametrize("language", [None, "", "ko", "fr", "x"])
def test_without_a_translation_what_was_found_is_given(knowledge: KnowledgeBase, language: str | None) -> None:
    assert knowledge.search("return unused goods", language=language).hits[0].group == "returns"
    # French has the delivery article, but not a word in it.
    assert knowledge.search("how long does delivery take", language=language).hits[0].document == "en/delivery"


def test_the_translated_passage_is_the_one_at_the_same_place(knowledge: KnowledgeBase) -> None:
    text = knowledge.search("when is the refund back on my card", language="de").hits[0].text
    assert "Das Geld ist 5 Tage" in text


def test_a_shorter_translation_gives_its_last_passage(knowledge: KnowledgeBase) -> None:
    hit = knowledge.search("when is the refund back on my card", language="pt-BR").hits[0]
    assert hit.document == "pt-BR/returns"
    assert hit.text == DOCUMENTS[2].text


def test_many_at_once_are_as_one_by_one(knowledge: KnowledgeBase, served_encoder: Encoder) -> None:
    queries = ["forgot password", "clean the stove"]
    vectors = np.concatenate([served_encoder.encode([query]).embedding for query in queries])
    together = knowledge.search_vectors(vectors, 2, languages=["en", None])
    assert together == [knowledge.search(queries[0], 2, language="en"), knowledge.search(queries[1], 2)]


def test_an_answer_is_more_confident_than_none(knowledge: KnowledgeBase) -> None:
    answered = knowledge.search("How do I clean my camping stove?")
    unanswered = knowledge.search("What is the capital of Peru?")
    assert answered.confidence > unanswered.confidence
    assert unanswered.hits  # listed also where it abstains
    assert unanswered.abstained


@pytest.mark.parametrize("name", STRANGE)
def test_strange_queries_have_results(knowledge: KnowledgeBase, name: str) -> None:
    found = knowledge.search(STRANGE[name])
    assert found.hits
    assert 0 <= found.confidence <= 1


def test_a_passage_that_is_not_there(knowledge: KnowledgeBase) -> None:
    with pytest.raises(IndexError):
        knowledge.passage(10_000)


def test_evidence_names_the_best_document_and_what_speaks_for_it(
    knowledge: KnowledgeBase, served_encoder: Encoder
) -> None:
    ((group, found),) = knowledge.evidence(["clean the stove"], ["en"])
    assert group == "stove"
    assert list(found.scores) == sorted(found.scores, reverse=True)
    assert len(found.scores) == 4
    asked = served_encoder.encode(["clean the stove"]).embedding[0]
    stored = served_encoder.encode(["How do I clean my camping stove?"], kind="passage").embedding[0]
    assert found.plain == pytest.approx(float(asked @ stored), abs=0.05)  # the cosine as it was before centring


def test_no_questions_have_no_evidence(knowledge: KnowledgeBase) -> None:
    assert knowledge.evidence([], []) == []


def test_building_reports_progress_and_replaces_the_old_index(tmp_path: Path, served_encoder: Encoder) -> None:
    folder = tmp_path / "index"
    seen: list[tuple[int, int]] = []
    many = [Document(str(i), f"Tent number {i}.", "en", str(i)) for i in range(70)]
    assert len(build(many, folder, encoder=served_encoder, progress=lambda *at: seen.append(at))) == 70
    assert seen == [(64, 70), (70, 70)]
    again = build(DOCUMENTS, folder, encoder=served_encoder)
    assert len(again) == len(DOCUMENTS)
    assert again.encoder_id == served_encoder.id
    assert [path.name for path in tmp_path.iterdir()] == ["index"]


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
    assert not list(tmp_path.iterdir())


def test_a_failed_build_leaves_the_old_index(tmp_path: Path, served_encoder: Encoder) -> None:
    folder = tmp_path / "index"
    build(DOCUMENTS, folder, encoder=served_encoder)

    def stop(done: int, total: int) -> None:
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        build(DOCUMENTS[:2], folder, encoder=served_encoder, progress=stop)
    assert len(KnowledgeBase(folder, encoder=served_encoder)) == len(DOCUMENTS)


def test_a_missing_index_says_what_to_run(tmp_path: Path, served_encoder: Encoder) -> None:
    with pytest.raises(ModelFileError, match=r"no usable knowledge index at .*nowhere.*rapport kb build SOURCE --out"):
        KnowledgeBase(tmp_path / "nowhere", encoder=served_encoder)


def test_the_index_of_another_encoder_is_refused(
    tmp_path: Path, knowledge_folder: Path, served_encoder: Encoder
) -> None:
    folder = shutil.copytree(knowledge_folder, tmp_path / "index")
    write_manifest(folder, "another", DEFAULT)
    with pytest.raises(
        ModelFileError, match=rf"another encoder \(another, the bot has {served_encoder.id}\).*Build it"
    ):
        KnowledgeBase(folder, encoder=served_encoder)


def cut(path: Path) -> None:
    path.write_bytes(path.read_bytes()[:-40])


def fewer_centres(path: Path) -> None:
    with np.load(path) as stored:
        parts = {name: stored[name] for name in stored}
    np.savez(path, **(parts | {"length": parts["length"][:-1]}))


def edit_manifest(folder: Path, **change: object) -> None:
    content = json.loads((folder / "manifest.json").read_text(encoding="utf-8"))
    (folder / "manifest.json").write_text(json.dumps(content | change), encoding="utf-8")


DAMAGE: dict[str, Callable[[Path], object]] = {
    "no vectors": lambda folder: (folder / "vectors.faiss").unlink(),
    "no passages": lambda folder: (folder / "passages.jsonl").unlink(),
    "no documents": lambda folder: (folder / "documents.json").unlink(),
    "no centres": lambda folder: (folder / "centres.npz").unlink(),
    "cut centres": lambda folder: cut(folder / "centres.npz"),
    "empty centres": lambda folder: (folder / "centres.npz").write_bytes(b""),
    "other centres": lambda folder: np.savez(folder / "centres.npz", centres=np.zeros((1, 384), np.float32)),
    "centres of fewer passages": lambda folder: fewer_centres(folder / "centres.npz"),
    "cut vectors": lambda folder: cut(folder / "vectors.faiss"),
    "empty vectors": lambda folder: (folder / "vectors.faiss").write_bytes(b""),
    "cut passages": lambda folder: cut(folder / "passages.jsonl"),
    "cut documents": lambda folder: cut(folder / "documents.json"),
    "fewer passages": lambda folder: (folder / "passages.jsonl").write_text(""),
    "fewer documents": lambda folder: (folder / "documents.json").write_text('{"documents": []}'),
    "other documents": lambda folder: (folder / "documents.json").write_text('{"documents": [{"name": 1}]}'),
    "no key": lambda folder: (folder / "documents.json").write_text("{}"),
    "a list": lambda folder: (folder / "manifest.json").write_text("[]"),
    "cut manifest": lambda folder: cut(folder / "manifest.json"),
    "no UTF-8": lambda folder: (folder / "manifest.json").write_bytes(b"\xff\xfe\x00"),
    "abstention without a threshold": lambda folder: edit_manifest(folder, abstention={"bias": 1}),
    "no abstention": lambda folder: edit_manifest(folder, abstention=None),
    "a later format": lambda folder: edit_manifest(folder, format=99),
}


@pytest.mark.parametrize("name", DAMAGE)
def test_a_damaged_index_is_named_with_what_to_run(
    tmp_path: Path, knowledge_folder: Path, served_encoder: Encoder, name: str
) -> None:
    folder = shutil.copytree(knowledge_folder, tmp_path / "index")
    DAMAGE[name](folder)
    with pytest.raises(ModelFileError, match=r"knowledge index .*index.*[Bb]uild .*rapport kb build SOURCE --out"):
        KnowledgeBase(folder, encoder=served_encoder)


def test_the_manifest_keeps_the_abstention(tmp_path: Path, knowledge_folder: Path, served_encoder: Encoder) -> None:
    folder = shutil.copytree(knowledge_folder, tmp_path / "index")
    write_manifest(folder, served_encoder.id, Abstention(0.0, 0.0, 0.0, 0.0, threshold=0.4))
    assert not KnowledgeBase(folder, encoder=served_encoder).search("What is the capital of Peru?").abstained
    write_manifest(folder, served_encoder.id, Abstention(0.0, 0.0, 0.0, 0.0, threshold=0.6))
    assert KnowledgeBase(folder, encoder=served_encoder).search("How do I clean my camping stove?").abstained
    assert not list(folder.glob("*.partial"))
