"""Questions without an answer, grouped into articles to write."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import UTC, datetime, timedelta

import numpy as np
import pytest
from sklearn.metrics import adjusted_rand_score

from nlu.encoder import Encoder
from retrieval import KnowledgeBase
from retrieval import gaps as module
from retrieval.gaps import Question, cluster, find_gaps, vectors_of
from tests.samples import STRANGE

START = datetime(2026, 11, 1, tzinfo=UTC)
KAYAKS = {
    "en": ("Do you rent out kayaks?", "can I rent a kayak from you?"), "de": ("Verleiht ihr auch Kajaks?",),
    "fr": ("Est-ce que vous louez des kayaks ?",), "es": ("¿Alquilan kayaks?",), "zh-Hans": ("请问你们出租皮划艇吗？",),
}  # fmt: skip
DISCOUNT = {
    "en": ("Is there a discount for firefighters?",), "de": ("Gibt es Rabatt für Feuerwehrleute?",),
    "es": ("¿Hay descuento para bomberos?",),
}  # fmt: skip


def questions(texts: dict[str, tuple[str, ...]], **fields: str) -> list[Question]:
    of = [(tag, text) for tag, several in texts.items() for text in several]
    return [
        Question(f"c{number}", START + timedelta(days=number), text, tag, "not_found", **fields)
        for number, (tag, text) in enumerate(of)
    ]


def same(text: str) -> str:
    return text


def test_one_article_across_languages(knowledge: KnowledgeBase, served_encoder: Encoder) -> None:
    asked = [*questions(DISCOUNT), *questions(KAYAKS)]
    first, second = find_gaps(asked, knowledge, served_encoder, same)
    assert (first.questions, second.questions) == (6, 3)
    assert first.languages == (("en", 2), ("de", 1), ("fr", 1), ("es", 1), ("zh-Hans", 1))
    assert first.reasons == (("not_found", 6),)
    assert (first.first, first.last) == (START, START + timedelta(days=5))
    every = [text for texts in KAYAKS.values() for text in texts]
    assert first.title in KAYAKS[first.title_language]
    assert {first.title, *(example.text for example in first.examples)} == set(every)
    assert all(example.text in KAYAKS[example.language] for example in first.examples)
    assert first.advice == second.advice == "write"


def test_what_an_article_answers_already_is_to_be_improved(knowledge: KnowledgeBase, served_encoder: Encoder) -> None:
    text = "How long do I have to return unused goods?"
    rated = [Question("c", START, text, "en", "unhelpful", "en/returns")]
    [gap] = find_gaps(rated, knowledge, served_encoder, same)
    assert gap.reasons == (("unhelpful", 1),)
    assert gap.nearest is not None
    assert (gap.advice, gap.nearest.document, gap.nearest.answers) == ("improve", "en/returns", True)
    assert 0 < gap.nearest.score <= 1.5


def test_repeated_questions_weigh_what_they_are(knowledge: KnowledgeBase, served_encoder: Encoder) -> None:
    again = [Question(f"r{n}", START, "  do you RENT out kayaks? ", "en", "not_found") for n in range(20)]
    [gap] = find_gaps([*questions(KAYAKS), *again], knowledge, served_encoder, same)
    assert gap.questions == 26
    assert gap.title == "Do you rent out kayaks?"


def test_nothing_is_shown_that_was_not_redacted(knowledge: KnowledgeBase, served_encoder: Encoder) -> None:
    texts = (
        "do you rent out kayaks? my mail is anna@example.com",
        "can I rent a kayak, write to berta@example.com",
        "kayaks for rent? cora@example.com",
    )
    found = find_gaps(
        questions({"en": texts}), knowledge, served_encoder, lambda text: re.sub(r"\S+@\S+", "[e-mail]", text)
    )
    assert found
    for gap in found:
        for shown in (gap.title, *(example.text for example in gap.examples)):
            assert "@" not in shown
            assert "[e-mail]" in shown


def test_no_questions_and_strange_ones(knowledge: KnowledgeBase, served_encoder: Encoder) -> None:
    assert find_gaps([], knowledge, served_encoder, same) == []
    assert find_gaps(questions({"": ("1234?", "😡", " ")}), knowledge, served_encoder, same) == []
    seen: list[tuple[int, int]] = []
    found = find_gaps(
        questions({"": tuple(STRANGE.values())}), knowledge, served_encoder, same, lambda *at: seen.append(at)
    )
    assert seen[-1][0] == seen[-1][1] > 0
    assert all(len(gap.title) <= module.MAX_TEXT for gap in found)


def made(centres: int, each: int, spread: float = 0.35) -> tuple[np.ndarray, np.ndarray]:
    """Vectors around as many centres, and which each belongs to."""
    random = np.random.default_rng(0)
    middle = random.standard_normal((centres, 64)) / 8
    vectors = np.repeat(middle, each, 0) + random.standard_normal((centres * each, 64)) * spread / 8
    vectors /= np.linalg.norm(vectors, axis=1, keepdims=True)
    return vectors.astype(np.float32), np.repeat(np.arange(centres), each)


def labels(groups: Sequence[np.ndarray], count: int) -> np.ndarray:
    found = np.full(count, -1)
    for number, group in enumerate(groups):
        assert (found[group] == -1).all()
        found[group] = number
    assert (found >= 0).all()
    return found


@pytest.mark.parametrize("count", [0, 1, 2])
def test_few_vectors(count: int) -> None:
    vectors, _ = made(max(count, 1), 1)
    assert [len(group) for group in cluster(vectors[:count])] == [1] * count


def test_many_vectors_are_parted_and_joined_again(monkeypatch: pytest.MonkeyPatch) -> None:
    """No group is lost at the border of a part: 2,000 vectors with at most 300 at a time, as 50,000 with 5,000."""
    monkeypatch.setattr(module, "TOGETHER", 300)
    vectors, truth = made(40, 50)
    assert adjusted_rand_score(truth, labels(cluster(vectors), len(vectors))) > 0.95


def test_vectors_that_are_all_alike_end(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "TOGETHER", 100)
    alike = np.ones((500, 8), np.float32) / np.sqrt(8, dtype=np.float32)
    with np.testing.suppress_warnings() as quiet:
        quiet.filter(Warning)  # k-means says that it found fewer clusters than it was asked for
        assert labels(cluster(alike), 500).max() == 0


def test_vectors_have_length_one(served_encoder: Encoder) -> None:
    encoded = served_encoder.encode(["Do you rent out kayaks?", "Verleiht ihr Kajaks?"])
    vectors = vectors_of(encoded, ["en", ""])
    assert np.allclose(np.linalg.norm(vectors, axis=1), 1, atol=1e-3)
