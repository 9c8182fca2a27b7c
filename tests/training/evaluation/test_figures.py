"""Figures on arrays small enough to count by hand."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from training.evaluation.confidence import POINTS, Point, brier_skill, brier_skills, coverage, reliability
from training.evaluation.figures import (
    Counts,
    LabelFigures,
    bootstrap_macro_f1,
    confusion,
    counts,
    interval,
    macro_f1,
    per_label,
)

LABELS = st.lists(st.tuples(st.booleans(), st.booleans()), min_size=1, max_size=40)


def test_labels_are_scored_one_by_one() -> None:
    truth = np.array([[1, 0], [1, 0], [0, 1], [0, 0]], bool)
    found = np.array([[1, 0], [0, 0], [1, 0], [1, 0]], bool)
    assert per_label(truth, found, ("joy", "fear")) == {
        "joy": LabelFigures(pytest.approx(1 / 3), 0.5, pytest.approx(0.4), 2),
        "fear": LabelFigures(0.0, 0.0, 0.0, 1),
    }


def test_classes_that_never_occur_are_there_with_zeros() -> None:
    table = per_label(np.array([0, 0, 1]), np.array([0, 1, 1]), ("formal", "informal", "unmarked"))
    assert table["formal"] == LabelFigures(1.0, 0.5, pytest.approx(2 / 3), 2)
    assert table["unmarked"] == LabelFigures(0.0, 0.0, 0.0, 0)
    assert macro_f1(table) == pytest.approx((2 / 3 + 2 / 3) / 3)


def test_confusions_name_the_truth_first() -> None:
    assert confusion(np.array([0, 0, 2]), np.array([0, 1, 1]), 3) == ((1, 1, 0), (0, 0, 0), (0, 1, 0))
    truth, found = np.array([1, 1, 0, 0, 0], bool), np.array([1, 0, 1, 1, 0], bool)
    assert counts(truth, found) == Counts(hits=1, misses=1, false_alarms=2, rejections=1)


@given(LABELS)
def test_every_row_is_counted_once(pairs: list[tuple[bool, bool]]) -> None:
    truth, found = np.array(pairs, bool).T
    seen = counts(truth, found)
    assert seen.hits + seen.misses + seen.false_alarms + seen.rejections == len(pairs)
    assert confusion(truth.astype(int), found.astype(int), 2) == (
        (seen.rejections, seen.false_alarms),
        (seen.misses, seen.hits),
    )


@given(LABELS)
def test_an_interval_lies_between_zero_and_one_and_repeats(pairs: list[tuple[bool, bool]]) -> None:
    truth, found = (column[:, None] for column in np.array(pairs, bool).T)
    draws = bootstrap_macro_f1(truth, found, seed=3)
    assert np.array_equal(draws, bootstrap_macro_f1(truth, found, seed=3))
    assert 0 <= interval(draws).low <= interval(draws).high <= 1


def test_an_interval_holds_the_figure_and_narrows_with_more_rows() -> None:
    random = np.random.default_rng(1)
    widths = []
    for rows in (50, 5000):
        truth = random.random((rows, 2)) < 0.4
        found = np.where(random.random((rows, 2)) < 0.8, truth, ~truth)
        middle = interval(bootstrap_macro_f1(truth, found))
        assert middle.low < macro_f1(per_label(truth, found, ("joy", "fear"))) < middle.high
        widths.append(middle.high - middle.low)
    assert widths[1] < widths[0] / 5


def test_a_curve_of_calibration_has_the_bins_that_have_rows() -> None:
    found = reliability(np.array([0.05, 0.15, 0.12, 1.0]), np.array([0.0, 1.0, 0.0, 1.0]))
    assert [(one.probability, one.frequency, one.rows) for one in found] == [
        (0.05, 0.0, 1),
        (pytest.approx(0.135), 0.5, 2),
        (1.0, 1.0, 1),
    ]


def test_skill_is_one_when_certain_and_right_and_zero_at_the_base_rate() -> None:
    truth = np.array([1, 1, 0, 0, 0], bool)
    assert brier_skill(truth.astype(float), truth) == 1.0
    assert brier_skill(np.full(5, 0.4), truth) == pytest.approx(0.0)
    assert brier_skill(1.0 - truth, truth) == pytest.approx(1 - 1 / 0.24)


def test_rare_labels_have_no_skill() -> None:
    truth = np.arange(100) < 30
    columns = {"joy": (np.full(100, 0.3), truth), "fear": (np.full(100, 0.3), np.arange(100) < 29)}
    assert brier_skills(columns) == {"joy": pytest.approx(0.0)}


def test_leaving_out_the_unsure_leaves_out_their_mistakes() -> None:
    confidence = np.array([0.9, 0.8, 0.3, 0.2])
    wrong = np.array([False, False, True, True])
    found = coverage(confidence, wrong, unsure=np.array([False, False, False, True]))
    assert found.served == Point(0.75, pytest.approx(1 / 3))
    assert found.curve[POINTS // 2 - 1] == Point(0.5, 0.0)
    assert found.curve[-1] == Point(1.0, 0.5)
    assert coverage(confidence, wrong, unsure=np.ones(4, bool)).served == Point(0.0, 0.0)
