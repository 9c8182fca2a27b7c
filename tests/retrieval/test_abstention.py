"""Whether the best hit is an answer."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from retrieval.abstention import DECLINED, DEFAULT, Abstention, Evidence, fit


def questions(seed: int = 0, count: int = 100) -> tuple[list[Evidence], list[bool]]:
    """Searches for questions with an answer, whose first hit stands out, and for others, whose first does not."""
    random = np.random.default_rng(seed)
    found, good = [], []
    for number in range(count):
        answerable = number % 2 == 0
        rest = sorted(random.normal(0.3, 0.03, 9).tolist(), reverse=True)
        best = rest[0] + (random.normal(0.3, 0.05) if answerable else abs(random.normal(0, 0.03)))
        plain = random.normal(0.9 if answerable else 0.86, 0.02)
        found.append(Evidence((best, *rest), plain))
        good.append(answerable)
    return found, good


def test_the_lead_is_over_the_mean_of_the_next_nine() -> None:
    assert list(Evidence((0.9, 0.8, 0.7), 0.5).features()) == pytest.approx([0.9, 0.15, 0.5])
    assert list(Evidence((0.9, *[0.8] * 9, *[0.0] * 50), 0.5).features()) == pytest.approx([0.9, 0.1, 0.5])
    assert list(Evidence((0.9,), 0.5).features()) == pytest.approx([0.9, 0.9, 0.5])


def test_nothing_found_is_no_answer() -> None:
    assert DEFAULT.confidence(Evidence((), 0.9)) == 0.0


def test_nearer_and_standing_out_are_more_confident() -> None:
    usual = DEFAULT.confidence(Evidence((0.5, 0.3, 0.3), 0.86))
    assert DEFAULT.confidence(Evidence((0.6, 0.4, 0.4), 0.86)) > usual
    assert DEFAULT.confidence(Evidence((0.5, 0.2, 0.2), 0.86)) > usual
    assert DEFAULT.confidence(Evidence((0.5, 0.3, 0.3), 0.9)) > usual


@given(
    st.lists(st.floats(-1, 1), max_size=50).map(tuple),
    st.floats(-1, 1),
    st.tuples(*[st.floats(-1e6, 1e6)] * 4),
)
def test_confidence_is_always_a_probability(
    scores: tuple[float, ...], plain: float, weights: tuple[float, float, float, float]
) -> None:
    assert 0 <= Abstention(*weights, threshold=0.5).confidence(Evidence(scores, plain)) <= 1


def test_fitting_tells_the_two_kinds_apart() -> None:
    model = fit(*questions())
    found, good = questions(seed=1)
    answered = [model.confidence(item) >= model.threshold for item in found]
    kept = np.mean([yes for yes, is_good in zip(answered, good, strict=True) if is_good])
    wrong = np.mean([yes for yes, is_good in zip(answered, good, strict=True) if not is_good])
    assert kept > 0.75
    assert wrong < 0.1


def test_the_threshold_declines_the_agreed_share_of_the_answers() -> None:
    found, good = questions(count=400)
    model = fit(found, good)
    declined = [model.confidence(item) < model.threshold for item, is_good in zip(found, good, strict=True) if is_good]
    assert np.mean(declined) == pytest.approx(DECLINED, abs=0.01)


@pytest.mark.parametrize("kind", [True, False])
def test_questions_of_one_kind_can_not_be_fitted(kind: bool) -> None:
    with pytest.raises(ValueError, match="with an answer and questions without"):
        fit([Evidence((0.9, 0.8), 0.9)] * 3, [kind] * 3)
    with pytest.raises(ValueError, match="with an answer and questions without"):
        fit([], [])
