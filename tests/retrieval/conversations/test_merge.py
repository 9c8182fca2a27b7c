"""What is the same becomes one candidate; what is not stays apart."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import numpy as np
import pytest

from nlu.encoder import Encoder, Floats
from retrieval.conversations import merge as module
from retrieval.conversations.candidates import Candidate, identifier
from retrieval.conversations.extract import Mined
from retrieval.conversations.merge import merge
from retrieval.conversations.pairs import Pair
from tests.retrieval.conversations.logs import WARRANTY, WASHING


def pair(conversation: str, question: str, answer: str, score: float = 0.5, day: date | None = None) -> Pair:
    return Pair(conversation, question, answer, "en", score, ("+ x",), day)


def merged_of(encoder: Encoder, pairs: list[Pair], old: tuple[Candidate, ...] = ()) -> list[Candidate]:
    rows = [*old, *pairs]
    questions = encoder.encode([row.question for row in rows]).embedding
    answers = encoder.encode([row.answer for row in rows], kind="passage").embedding
    return merge(old, pairs, questions, answers).candidates


def test_the_same_in_several_languages_is_one_candidate(mined: Mined) -> None:
    found = merge((), mined.pairs, mined.questions, mined.answers).candidates
    groups = [set(one.conversations) for one in found if one.count > 1]
    assert all(group <= set(WASHING) or group <= set(WARRANTY) for group in groups)
    assert any(len({name.split("-")[0] for name in group}) > 1 for group in groups)
    washing = next(one for one in found if WASHING[0] in one.conversations)
    assert set(washing.conversations) >= set(WASHING[:2])
    assert washing.count == len(washing.conversations) == len(washing.variants) + 1
    assert any("answers say about the same" in reason for reason in washing.reasons)
    assert sum(one.count for one in found) == len(mined.pairs)


def test_what_is_different_stays_apart(mined: Mined) -> None:
    found = merge((), mined.pairs, mined.questions, mined.answers).candidates
    alone = {"en-4", "de-4", "fr-1", "es-1", "ja-1", "zh-1", "ru-1", "ar-1"}
    assert [one.conversations for one in found if alone & set(one.conversations) and one.count > 1] == []


def test_questions_that_differ_in_signs_only_are_the_same(served_encoder: Encoder) -> None:
    pairs = [
        pair("1", "How do I wash it?", "At 30 degrees.", 0.4),
        pair("2", "how do I wash it ??", "The shop is open on Mondays from nine to five.", 0.6),
    ]
    (one,) = merged_of(served_encoder, pairs)
    assert (one.count, one.variants, one.question) == (2, (), "how do I wash it ??")


def test_the_answer_that_most_gave_is_kept_and_the_newer_of_equals(served_encoder: Encoder) -> None:
    question = "How long may I return a tent?"
    often = "You can return a tent within 30 days."
    pairs = [
        pair("1", question, "Please ask the shop where you bought the stove about gas.", 0.55),
        pair("2", question, often, 0.5, date(2026, 1, 1)),
        pair("3", question, often + " ", 0.5, date(2026, 6, 1)),
    ]
    (one,) = merged_of(served_encoder, pairs)
    assert (one.answer.strip(), one.updated) == (often, date(2026, 6, 1))
    assert "+ 2 of 3 answers say about the same" in one.reasons


@pytest.mark.parametrize("status", ["approved", "rejected", "proposed"])
def test_an_old_candidate_stays_as_it_is_and_is_not_proposed_again(served_encoder: Encoder, status: str) -> None:
    old = Candidate(
        id=identifier("How long may I return a tent?"),
        question="Return period for tents",  # edited by a person
        variants=("within how many days can a tent be sent back",),
        answer="30 days.",
        language="en",
        count=1,
        score=0.9,
        reasons=(),
        conversations=("1",),
        status=status,  # type: ignore[arg-type]
    )
    pairs = [
        pair("1", "How long may I return a tent?", "Within 30 days.", 0.99),
        pair("2", "How long may I return a tent?", "Within 30 days.", 0.99),
        pair("3", "Within how many days can a tent be sent back?", "It is 30 days.", 0.99),
    ]
    (one,) = merged_of(served_encoder, pairs, (old,))
    assert replace(one, count=1, variants=old.variants, conversations=("1",)) == old
    assert (one.count, one.conversations) == (3, ("1", "2", "3"))
    assert "How long may I return a tent?" in one.variants


def test_cells_find_what_an_exact_index_finds(monkeypatch: pytest.MonkeyPatch) -> None:
    """3,000 pairs in 600 groups of five, far apart."""
    random = np.random.default_rng(0)

    def vectors() -> Floats:
        centres = np.repeat(random.normal(size=(600, 64)), 5, axis=0)
        found = centres + random.normal(scale=0.15, size=centres.shape)
        return np.asarray(found / np.linalg.norm(found, axis=1, keepdims=True), np.float32)

    questions, answers = vectors(), vectors()
    pairs = [pair(str(number), f"question {number}", f"answer {number}") for number in range(3000)]
    monkeypatch.setattr(module, "less_means", lambda given, tags: given)
    exact = merge((), pairs, questions, answers).candidates
    monkeypatch.setattr(module, "_EXACT_UP_TO", 100)
    cells = merge((), pairs, questions, answers).candidates
    assert len(exact) == 600
    assert len({one.conversations for one in exact} & {one.conversations for one in cells}) > 570


def test_nothing_at_all() -> None:
    empty = np.zeros((0, 384), np.float32)
    assert merge((), (), empty, empty).candidates == []
