"""Whether the best hit is an answer."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from retrieval.abstention import DECLINED, DEFAULT, Abstention, features, fit


def questions(seed: int = 0, count: int = 100) -> tuple[list[list[float]], list[bool]]:
    """Scores of questions with an answer, whose first hit stands out, and of others, whose first does not."""
    random = np.random.default_rng(seed)
    rows, good = [], []
    for number in range(count):
        answerable = number % 2 == 0
        rest = sorted(random.normal(0.8, 0.01, 9), reverse=True)
        best = rest[0] + (random.normal(0.08, 0.02) if answerable else abs(random.normal(0, 0.01)))
        rows.append([float(best), *map(float, rest)])
        good.append(answerable)
    return rows, good


def test_the_lead_is_over_the_mean_of_the_next_nine() -> None:
    for scores, lead in (([0.9, 0.8, 0.7], 0.15), ([0.9] + [0.8] * 9 + [0.0] * 50, 0.1), ([0.9], 0.2)):
        assert list(features(scores)) == pytest.approx([0.9, lead])


def test_nothing_found_is_no_answer() -> None:
    assert DEFAULT.confidence([]) == 0.0


def test_standing_out_is_more_confident() -> None:
    assert DEFAULT.confidence([0.92, 0.8, 0.8]) > DEFAULT.confidence([0.92, 0.91, 0.91])
    assert DEFAULT.confidence([0.92, 0.8]) > DEFAULT.confidence([0.85, 0.73])


@given(
    st.lists(st.floats(-1, 1), max_size=50),
    st.tuples(*[st.floats(-1e6, 1e6)] * 3),
)
def test_confidence_is_always_a_probability(scores: list[float], weights: tuple[float, float, float]) -> None:
    assert 0 <= Abstention(*weights, threshold=0.5).confidence(scores) <= 1


def test_fitting_tells_the_two_kinds_apart() -> None:
    model = fit(*questions())
    rows, good = questions(seed=1)
    answered = [model.confidence(row) >= model.threshold for row in rows]
    kept = np.mean([yes for yes, is_good in zip(answered, good, strict=True) if is_good])
    wrong = np.mean([yes for yes, is_good in zip(answered, good, strict=True) if not is_good])
    assert kept > 0.75
    assert wrong < 0.1


def test_the_threshold_declines_the_agreed_share_of_the_answers() -> None:
    rows, good = questions(count=400)
    model = fit(rows, good)
    declined = [model.confidence(row) < model.threshold for row, is_good in zip(rows, good, strict=True) if is_good]
    assert np.mean(declined) == pytest.approx(DECLINED, abs=0.01)


@pytest.mark.parametrize("kind", [True, False])
def test_questions_of_one_kind_can_not_be_fitted(kind: bool) -> None:
    with pytest.raises(ValueError, match="with an answer and questions without"):
        fit([[0.9, 0.8]] * 3, [kind] * 3)
    with pytest.raises(ValueError, match="with an answer and questions without"):
        fit([], [])
