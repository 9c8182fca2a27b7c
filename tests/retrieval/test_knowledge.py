"""The knowledge base with the real encoder: building, searching, translations, and files that are wrong."""

from __future__ import annotations

import gc
import json
import shutil
import weakref
from collections.abc import Callable
from datetime import date
from pathlib import Path

import numpy as np
import pytest

from nlu.encoder import Encoder
from nlu.errors import ModelFileError
from retrieval import Document, KnowledgeBase, build
from retrieval.abstention import Abstention
from retrieval.filters import Filter
from retrieval.hits import Found, even_out
from retrieval.manifest import write_abstention
from retrieval.versions import current
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
    together = knowledge.search_vectors(vectors, queries, 2, languages=["en", None])
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


def test_a_missing_index_says_what_to_run(tmp_path: Path, served_encoder: Encoder) -> None:
    with pytest.raises(ModelFileError, match=r"no usable knowledge index at .*nowhere.*rapport kb build SOURCE --out"):
        KnowledgeBase(tmp_path / "nowhere", encoder=served_encoder)


def version(folder: Path) -> Path:
    found = current(folder)
    assert found
    return found


def test_the_index_of_another_encoder_is_refused(
    tmp_path: Path, knowledge_folder: Path, served_encoder: Encoder
) -> None:
    folder = shutil.copytree(knowledge_folder, tmp_path / "index")
    edit(version(folder) / "manifest.json", encoder="another")
    with pytest.raises(
        ModelFileError, match=rf"another encoder \(another, the bot has {served_encoder.id}\).*Build it"
    ):
        KnowledgeBase(folder, encoder=served_encoder)


def cut(path: Path) -> None:
    path.write_bytes(path.read_bytes()[:-40])


def fewer_rows(path: Path) -> None:
    with np.load(path) as stored:
        parts = {name: stored[name] for name in stored}
    np.savez(path, **(parts | {"ordinal": parts["ordinal"][:-1]}))


def edit(path: Path, **change: object) -> None:
    content = json.loads(path.read_text(encoding="utf-8"))
    path.write_text(json.dumps(content | change), encoding="utf-8")


DAMAGE: dict[str, Callable[[Path], object]] = {
    "no vectors": lambda folder: (folder / "vectors.faiss").unlink(),
    "no texts": lambda folder: (folder / "texts.db").unlink(),
    "no centres": lambda folder: (folder / "centres.npy").unlink(),
    "no embeddings": lambda folder: (folder / "embeddings.f16").unlink(),
    "cut embeddings": lambda folder: cut(folder / "embeddings.f16"),
    "cut centres": lambda folder: cut(folder / "centres.npy"),
    "empty centres": lambda folder: (folder / "centres.npy").write_bytes(b""),
    "cut rows": lambda folder: cut(folder / "rows.npz"),
    "other rows": lambda folder: np.savez(folder / "rows.npz", ids=np.zeros(3, np.int64)),
    "rows of different lengths": lambda folder: fewer_rows(folder / "rows.npz"),
    "cut vectors": lambda folder: cut(folder / "vectors.faiss"),
    "empty vectors": lambda folder: (folder / "vectors.faiss").write_bytes(b""),
    "empty texts": lambda folder: (folder / "texts.db").write_bytes(b""),
    "texts that are none": lambda folder: (folder / "texts.db").write_bytes(b"no database" * 1000),
    "a list": lambda folder: (folder / "manifest.json").write_text("[]"),
    "cut manifest": lambda folder: cut(folder / "manifest.json"),
    "no UTF-8": lambda folder: (folder / "manifest.json").write_bytes(b"\xff\xfe\x00"),
    "abstention without a threshold": lambda folder: (folder / "abstention.json").write_text('{"bias": 1}'),
    "no abstention": lambda folder: (folder / "abstention.json").unlink(),
    "a later format": lambda folder: edit(folder / "manifest.json", format=99),
}


@pytest.mark.parametrize("name", DAMAGE)
def test_a_damaged_index_is_named_with_what_to_run(
    tmp_path: Path, knowledge_folder: Path, served_encoder: Encoder, name: str
) -> None:
    folder = shutil.copytree(knowledge_folder, tmp_path / "index")
    DAMAGE[name](version(folder))
    with pytest.raises(ModelFileError, match=r"knowledge index .*index.*[Bb]uild .*rapport kb build SOURCE --out"):
        KnowledgeBase(folder, encoder=served_encoder)


def test_the_version_keeps_the_abstention(tmp_path: Path, knowledge_folder: Path, served_encoder: Encoder) -> None:
    folder = shutil.copytree(knowledge_folder, tmp_path / "index")
    write_abstention(version(folder), Abstention(0.0, 0.0, 0.0, 0.0, threshold=0.4))
    assert not KnowledgeBase(folder, encoder=served_encoder).search("What is the capital of Peru?").abstained
    write_abstention(version(folder), Abstention(0.0, 0.0, 0.0, 0.0, threshold=0.6))
    assert KnowledgeBase(folder, encoder=served_encoder).search("How do I clean my camping stove?").abstained
    assert not list(folder.rglob("*.partial"))


def test_only_documents_that_hold_are_found(tmp_path: Path, served_encoder: Encoder) -> None:
    documents = [
        Document("old", "Returns within 14 days.", "en", "old", valid_until=date(2026, 1, 31)),
        Document("new", "Returns within 30 days.", "en", "new", valid_from=date(2026, 2, 1)),
        Document("staff", "Returns: how staff books them.", "en", "staff", audiences=("Staff",)),
        Document("austria", "Returns from Austria are free.", "en", "austria", regions=("AT",)),
    ]
    knowledge = build(documents, tmp_path / "index", encoder=served_encoder)

    def found(where: Filter) -> set[str]:
        return {hit.document for hit in knowledge.search("how do returns work", 5, where=where).hits}

    assert found(Filter(on=date(2026, 1, 31))) == {"old"}
    assert found(Filter(on=date(2026, 2, 1), region="at")) == {"new", "austria"}
    assert found(Filter(audiences=("staff",))) == {"old", "new", "staff"}
    assert knowledge.search("returns", where=Filter(on=date(2026, 1, 31))).hits[0].document == "old"


def test_a_filter_that_admits_nothing_abstains(tmp_path: Path, served_encoder: Encoder) -> None:
    documents = [Document("staff", "Only for staff.", "en", "staff", audiences=("staff",))]
    result = build(documents, tmp_path / "index", encoder=served_encoder).search("for staff", where=Filter())
    assert (result.hits, result.confidence, result.abstained) == ((), 0.0, True)


def test_a_code_is_found_by_its_letters(tmp_path: Path, served_encoder: Encoder) -> None:
    documents = [Document(name, f"The spare part {name} fits the stove.", "en", name) for name in PARTS]
    knowledge = build(documents, tmp_path / "index", encoder=served_encoder)
    assert [knowledge.search(f"where do I get {name}").hits[0].document for name in PARTS] == list(PARTS)


PARTS = ("GX-4410", "GX-4411", "GX-4490", "GY-4410", "HX-1440")


def test_a_document_in_another_language_is_not_passed_over_for_shared_words() -> None:
    own = [Found(0, 0, 0, 0.50, 0.20), Found(1, 1, 1, 0.30, 0.10)]
    foreign = Found(2, 2, 2, 0.45, 0.0)
    can_share = np.array([True, True, False])
    best = even_out([own[0], foreign, own[1]], can_share)
    assert [found.group for found in best] == [2, 0, 1]
    assert best[0].score == pytest.approx(0.45 + 0.15), "what those that can share words have on average"
    assert best[0].score - best[0].words == pytest.approx(0.45), "which is no evidence that it answers"
    every = np.ones(3, bool)
    assert even_out([own[0], foreign, own[1]], every) == [own[0], foreign, own[1]]


def test_a_version_that_nobody_uses_is_gone_at_once_with_the_texts_that_were_read(
    knowledge_folder: Path, served_encoder: Encoder
) -> None:
    gc.disable()  # a cycle would keep it until Python looks for those
    try:
        base = KnowledgeBase(knowledge_folder, encoder=served_encoder)
        hits = base.search("I forgot my password", top=3).hits
        base.between(hits[0].group, [hits[1].group])
        of_base, of_texts = weakref.ref(base), weakref.ref(base._texts)
        del base
        assert of_base() is None
        assert of_texts() is None
    finally:
        gc.enable()
