"""The cross-encoder's order is what the search gives. The model is tiny, and trained here to prefer what says "yes"."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

import pytest
import torch
from transformers import BertConfig, BertForSequenceClassification, BertTokenizerFast

from bot.batch import search_lines
from bot.settings import Settings
from nlu.encoder import Encoder
from nlu.errors import ModelFileError
from retrieval import KnowledgeBase
from retrieval.rerank import LOOKED_AT, Reranker, shared_reranker

WORDS = ["[PAD]", "[UNK]", "[CLS]", "[SEP]", "[MASK]", "question", "yes", "no", "battery", "lantern"]


def cross_encoder(folder: Path, outputs: int = 1) -> Path:
    """Files as a published model has them. Trained on six pairs in a second."""
    folder.mkdir()
    (folder / "vocab.txt").write_text("\n".join(WORDS), encoding="utf-8")
    tokenizer = BertTokenizerFast(vocab=str(folder / "vocab.txt"), model_max_length=64)
    torch.manual_seed(0)
    config = BertConfig(
        vocab_size=len(WORDS), hidden_size=16, num_hidden_layers=1, num_attention_heads=2, intermediate_size=32,
        hidden_dropout_prob=0.0, attention_probs_dropout_prob=0.0, num_labels=outputs, max_position_embeddings=64,
    )  # fmt: skip
    model = BertForSequenceClassification(config)
    if outputs == 1:
        texts = ["yes", "no", "yes battery", "no battery", "lantern yes", "lantern no"]
        pairs = tokenizer(["question"] * len(texts), texts, padding=True, return_tensors="pt")
        wanted = torch.tensor([1.0 if "yes" in text else -1.0 for text in texts])
        optimizer = torch.optim.Adam(model.parameters(), lr=0.02)
        for _ in range(80):
            optimizer.zero_grad()
            torch.nn.functional.mse_loss(model(**pairs).logits[:, 0], wanted).backward()
            optimizer.step()
    model.save_pretrained(folder)
    tokenizer.save_pretrained(folder)
    return folder


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return cross_encoder(tmp_path_factory.mktemp("models") / "tiny")


@pytest.fixture(autouse=True)
def loaded_anew() -> Iterator[None]:
    yield
    shared_reranker.cache_clear()


def test_scores_are_the_models(folder: Path) -> None:
    yes, no, longer = Reranker(str(folder), threads=1).scores("question", ["yes", "no", "yes battery " * 200])
    assert yes > 0.5 > -0.5 > no
    assert longer > 0.5, "what is too long is cut"


def test_hits_are_put_in_its_order_and_nothing_else_changes(
    folder: Path, knowledge: KnowledgeBase, monkeypatch: pytest.MonkeyPatch
) -> None:
    found = knowledge.search("How do I send something back?", top=30)
    reranker = Reranker(str(folder), threads=1)
    again = reranker.rerank("question", found)
    first = found.hits[:LOOKED_AT]
    scores = reranker.scores("question", [f"{hit.title}\n{hit.text}" for hit in first])
    assert [hit.document for hit in again.hits[:LOOKED_AT]] == [
        hit.document for _, hit in sorted(zip(-scores, first, strict=True), key=lambda one: one[0])
    ]
    assert again.hits[LOOKED_AT:] == found.hits[LOOKED_AT:]
    assert (again.abstained, again.confidence, again.unclear) == (found.abstained, found.confidence, False)


def test_one_hit_needs_no_order(folder: Path, knowledge: KnowledgeBase) -> None:
    found = knowledge.search("How do I send something back?", top=1)
    assert Reranker(str(folder), threads=1).rerank("question", found) is found


def test_a_search_of_lines_uses_it(
    folder: Path, knowledge_folder: Path, settings: Settings, served_encoder: Encoder, tmp_path: Path
) -> None:
    questions = tmp_path / "questions.jsonl"
    questions.write_text(json.dumps({"id": 1, "text": "How do I send something back?"}), encoding="utf-8")

    def hits(reranker: str) -> list[str]:
        own = settings.model_copy(update={"knowledge": settings.knowledge.model_copy(update={"reranker": reranker})})
        ((line, good),) = search_lines(own, knowledge_folder, 5, questions)
        assert good
        return [hit["document"] for hit in json.loads(line)["hits"]]

    plain, reranked = hits(""), hits(str(folder))
    assert sorted(plain) == sorted(reranked)
    expected = Reranker(str(folder), threads=1).rerank(
        "How do I send something back?",
        KnowledgeBase(knowledge_folder, encoder=served_encoder).search(
            "How do I send something back?", top=5, language="en"
        ),
    )
    assert reranked == [hit.document for hit in expected.hits]


def test_what_can_t_serve_is_refused(tmp_path: Path) -> None:
    with pytest.raises(ModelFileError, match=r"names .*nowhere, which can't be loaded"):
        Reranker(str(tmp_path / "nowhere"), threads=1)
    two = cross_encoder(tmp_path / "two", outputs=2)
    with pytest.raises(ModelFileError, match=r"which has 2 outputs for a pair of texts. Name a cross-encoder"):
        Reranker(str(two), threads=1)


def test_without_a_model_nothing_is_loaded() -> None:
    assert shared_reranker("") is None
