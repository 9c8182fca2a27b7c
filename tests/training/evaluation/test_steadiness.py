"""Complaints, negation and fairness from readings made by hand."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import numpy as np
import pytest

from nlu.labels import EMOTIONS
from training.evaluation.complaints import Slice, summarise
from training.evaluation.fairness import compare_groups
from training.evaluation.readings import Readings
from training.evaluation.robustness import compare_negations

JOY, ANGER = EMOTIONS.index("joy"), EMOTIONS.index("anger")


def readings(count: int) -> Readings:
    """Of texts in which nothing is read."""
    return Readings(
        emotion=np.zeros((count, len(EMOTIONS))),
        named=np.zeros((count, len(EMOTIONS)), bool),
        politeness=np.full(count, 0.5),
        register=np.tile([0.0, 0.0, 1.0], (count, 1)),
        unsure=np.zeros((count, 3), bool),
    )


def message(language: str, part: str, first: bool, second: bool) -> dict[str, Any]:
    return {"language": language, "slice": part, "first": first, "second": second}


def test_disputed_messages_count_nowhere_else() -> None:
    rows = [
        message("de", "plain", True, True),
        message("de", "plain", True, True),
        message("de", "other", False, False),
        message("fr", "plain", True, False),
        message("fr", "other", False, False),
    ]
    found = summarise(rows, np.array([True, False, False, True, True]))
    assert found.overall == Slice(2, 2, 0.5, 0.5)
    assert found.per_language == {"de": Slice(2, 1, 0.5, 0.0), "fr": Slice(0, 1, None, 1.0)}
    assert found.per_slice == {"plain": Slice(2, 0, 0.5, None), "other": Slice(0, 2, None, 0.5)}
    assert (found.disputed, found.disputed_rows) == (1.0, 1)


def test_a_negated_feeling_falls_and_is_let_go() -> None:
    plain, negated = readings(3), readings(3)
    plain.emotion[[0, 1, 2], [JOY, JOY, ANGER]] = (0.9, 0.8, 0.2)
    plain.named[[0, 1], JOY] = True
    negated.emotion[[0, 1, 2], [JOY, JOY, ANGER]] = (0.1, 0.7, 0.4)
    negated.named[1, JOY] = True
    found = compare_negations(["a", "b", "c"], ["de", "de", "fr"], [JOY, JOY, ANGER], plain, negated)
    assert found.dropped == pytest.approx(2 / 3)
    assert found.mean_drop == pytest.approx((0.8 + 0.1 - 0.2) / 3)
    assert found.let_go == 0.5
    assert found.kept == ("b",)
    assert found.per_language == {"de": 1.0, "fr": 0.0}
    assert compare_negations(["c"], ["fr"], [ANGER], plain.take([2]), negated.take([2])).let_go is None


def test_changes_within_groups_and_pairs_that_flip() -> None:
    groups = [
        {"id": "de-name-1", "kind": "name", "language": "de", "texts": ["a", "b", "c"]},
        {"id": "fr-name-1", "kind": "name", "language": "fr", "texts": ["d", "e"]},
    ]
    read = readings(5)
    read.emotion[:, ANGER] = (0.1, 0.3, 0.2, 0.5, 0.5)
    read.politeness[:] = (0.5, 0.5, 0.9, 0.5, 0.5)
    read.named[1, ANGER] = True
    found = compare_groups(groups, read)
    anger = next(change for change in found.changes if change.score == "anger")
    assert (anger.mean, anger.greatest, anger.worst) == (pytest.approx(0.1), pytest.approx(0.2), "de-name-1")
    flips = {one.language: (one.pairs, one.emotion, one.politeness, one.register) for one in found.flips}
    two_of_three = pytest.approx(2 / 3)
    assert flips == {
        "all": (4, 0.5, 0.5, 0.0),
        "de": (3, two_of_three, two_of_three, 0.0),
        "fr": (1, 0.0, 0.0, 0.0),
    }
    assert found.worst["de-name-1"] == ("a", "b", "c")


def test_rows_are_replaced_without_touching_the_others() -> None:
    before = readings(3)
    other = replace(readings(1), politeness=np.array([0.9]))
    assert before.replaced([1], other).politeness.tolist() == [0.5, 0.9, 0.5]
    assert before.politeness.tolist() == [0.5, 0.5, 0.5]
