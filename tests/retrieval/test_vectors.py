"""The index of vectors, exact and in lists, against comparing with every vector in NumPy."""

from __future__ import annotations

from pathlib import Path
from typing import Final

import numpy as np
import pytest

from retrieval.vectors import EXACT_BELOW, RECALL, FaissIndex, Floats, Ids, exact_search, make_index, recall
from tests.arrays import unit

WIDTH: Final = 64
MANY: Final = EXACT_BELOW + 2000


def near_each_other(count: int, seed: int = 0) -> Floats:
    """Vectors around 500 directions, as texts of 500 topics would be."""
    random = np.random.default_rng(seed)
    topics = np.random.default_rng(100).normal(size=(500, WIDTH))
    return unit(topics[random.integers(0, 500, count)] + 0.6 * random.normal(size=(count, WIDTH)))


POOL = near_each_other(300, seed=9)  # what the lists are tuned with


def nearest(questions: Floats, ids: Ids, vectors: Floats, top: int) -> Ids:
    """By the definition."""
    return ids[np.argsort(-(questions @ vectors.T), axis=1)[:, :top]]


@pytest.fixture(scope="module")
def few() -> tuple[Ids, Floats]:
    """Ids with gaps."""
    return np.arange(10, 4010, 2), near_each_other(2000)


@pytest.fixture(scope="module")
def many() -> tuple[Ids, Floats]:
    return np.arange(MANY) * 3 + 7, near_each_other(MANY)


@pytest.fixture(scope="module")
def lists(many: tuple[Ids, Floats]) -> FaissIndex:
    return make_index(*many, POOL)


@pytest.fixture(scope="module")
def questions() -> Floats:
    return near_each_other(100, seed=5)


def test_few_are_compared_one_by_one(few: tuple[Ids, Floats], questions: Floats) -> None:
    index = make_index(*few, POOL)
    assert index.exact
    assert len(index) == 2000
    scores, ids = index.search(questions, 10)
    assert (ids == nearest(questions, *few, 10)).all()
    assert scores[:, 0] == pytest.approx((questions @ few[1].T).max(1), abs=1e-5)
    assert (np.diff(scores, axis=1) <= 0).all()


def test_exact_search_is_exact_also_over_several_parts(many: tuple[Ids, Floats], questions: Floats) -> None:
    twice = np.concatenate([many[0], many[0] + 1]), np.concatenate([many[1], near_each_other(MANY, seed=8)])
    assert len(twice[0]) > 65536
    scores, ids = exact_search(questions[:20], *twice, 10)
    assert recall(ids, nearest(questions[:20], *twice, 10)) > 0.995  # two may be equally near
    assert scores[:, 0] == pytest.approx((questions[:20] @ twice[1].T).max(1), abs=1e-5)


def test_asked_for_more_than_there_are(few: tuple[Ids, Floats], questions: Floats) -> None:
    index = make_index(few[0][:3], few[1][:3], POOL)
    ids = index.search(questions[:2], 5)[1]
    assert [sorted(row) for row in ids.tolist()] == [[-1, -1, 10, 12, 14]] * 2
    assert [row[3:] for row in ids.tolist()] == [[-1, -1]] * 2


def test_only_what_is_allowed_is_found(few: tuple[Ids, Floats], questions: Floats) -> None:
    index = make_index(*few, POOL)
    allowed = few[0][::7]
    assert (index.search(questions, 10, allowed)[1] == nearest(questions, allowed, few[1][::7], 10)).all()
    two = index.search(questions, 5, np.array([12, 13, 4000]))[1]  # 13 is no id of the index
    assert {tuple(sorted(row)) for row in two.tolist()} == {(-1, -1, -1, 12, 4000)}
    assert (index.search(questions, 5, np.zeros(0, np.int64))[1] == -1).all()


def test_changing_is_like_making_anew(few: tuple[Ids, Floats], questions: Floats) -> None:
    ids, vectors = few
    index = make_index(ids[:1500], vectors[:1500], POOL)
    index.change(ids[100:600], ids[1500:], vectors[1500:])
    left = np.r_[0:100, 600:2000]
    assert len(index) == 1500
    assert (index.search(questions, 10)[1] == nearest(questions, ids[left], vectors[left], 10)).all()


def test_many_are_in_lists_that_find_enough(lists: FaissIndex, many: tuple[Ids, Floats], questions: Floats) -> None:
    assert not lists.exact
    assert len(lists) == MANY
    assert 0 < lists.raw.nprobe < lists.raw.nlist / 4
    scores, ids = lists.search(questions, 10)
    truth = exact_search(questions, *many, 10)
    assert recall(ids, truth[1]) > RECALL - 0.05  # these questions are not those that the lists were tuned with
    assert np.abs(scores[:, 0] - truth[0][:, 0]).max() < 0.05


@pytest.mark.parametrize("step", [2, 50, 2000])
def test_lists_find_what_is_allowed(lists: FaissIndex, many: tuple[Ids, Floats], questions: Floats, step: int) -> None:
    allowed, vectors = many[0][::step], many[1][::step]
    ids = lists.search(questions, 10, allowed)[1]
    assert np.isin(ids[ids >= 0], allowed).all()
    assert recall(ids, exact_search(questions, allowed, vectors, 10)[1]) > 0.85


def test_a_topic_that_is_not_allowed_hides_no_other(lists: FaissIndex, many: tuple[Ids, Floats]) -> None:
    """The lists nearest to the question hold nothing that is allowed."""
    question = many[1][:1]
    far = np.sort(many[0][np.argsort(many[1] @ question[0])[: MANY // 10]])
    ids = lists.search(question, 10, far)[1]
    assert (np.isin(ids, far)).all()


def test_lists_change(many: tuple[Ids, Floats], lists: FaissIndex, questions: Floats, tmp_path: Path) -> None:
    ids, vectors = many
    lists.save(tmp_path / "index")
    index = FaissIndex.load(tmp_path / "index", to_change=True)
    new = near_each_other(1000, seed=6)
    index.change(ids[:5000], np.arange(1_000_000, 1_001_000), new)
    assert len(index) == MANY - 4000
    assert index.raw.nprobe == lists.raw.nprobe
    found = index.search(questions, 10)[1]
    assert not np.isin(found, ids[:5000]).any()
    now = np.concatenate([ids[5000:], np.arange(1_000_000, 1_001_000)]), np.concatenate([vectors[5000:], new])
    assert recall(found, exact_search(questions, *now, 10)[1]) > RECALL - 0.05
    assert (index.search(new[:50], 1)[1][:, 0] == np.arange(1_000_000, 1_000_050)).mean() > 0.9


@pytest.mark.parametrize("kind", ["few", "many"])
def test_what_was_saved_is_what_is_loaded(
    kind: str, few: tuple[Ids, Floats], lists: FaissIndex, questions: Floats, tmp_path: Path
) -> None:
    index = make_index(*few, POOL) if kind == "few" else lists
    index.save(tmp_path / "index")
    loaded = FaissIndex.load(tmp_path / "index")
    assert loaded.exact == index.exact
    for allowed in (None, np.arange(0, 100_000, 5)):
        before, after = index.search(questions, 10, allowed), loaded.search(questions, 10, allowed)
        assert (before[1] == after[1]).all()
        assert before[0] == pytest.approx(after[0])


def test_a_damaged_file_is_told(few: tuple[Ids, Floats], tmp_path: Path) -> None:
    make_index(*few, POOL).save(tmp_path / "index")
    with (tmp_path / "index").open("r+b") as file:
        file.truncate(1000)
    for name in ("index", "missing"):
        with pytest.raises(RuntimeError):
            FaissIndex.load(tmp_path / name)
