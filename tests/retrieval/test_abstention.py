"""Whether the best hit is an answer."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from retrieval.abstention import DECLINED, DEFAULT, Abstention, Asked, Evidence, fit


def questions(seed: int = 0, count: int = 100, language: str = "en") -> list[Asked]:
    """Searches for questions with an answer, whose first hit stands out, and for others, whose first does not."""
    random = np.random.default_rng(seed)
    found = []
    for number in range(count):
        answerable = number % 2 == 0
        rest = sorted(random.normal(0.3, 0.03, 9).tolist(), reverse=True)
        best = rest[0] + (random.normal(0.3, 0.05) if answerable else abs(random.normal(0, 0.03)))
        plain = random.normal(0.9 if answerable else 0.86, 0.02)
        found.append(Asked(Evidence((best, *rest), plain), answerable, language, answerable))
    return found


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


def answered(model: Abstention, asked: list[Asked], right: bool) -> float:
    """Share of the questions of one kind that are answered."""
    of_kind = [item for item in asked if item.right == right]
    return float(np.mean([not model.abstains(model.confidence(item.evidence), item.language) for item in of_kind]))


def test_fitting_tells_the_two_kinds_apart() -> None:
    model, others = fit(questions()), questions(seed=1)
    assert answered(model, others, True) > 0.75
    assert answered(model, others, False) < 0.1


def test_the_threshold_declines_the_agreed_share_of_the_answers() -> None:
    asked = questions(count=400)
    assert answered(fit(asked), asked, True) == pytest.approx(1 - DECLINED, abs=0.01)


def test_made_up_questions_give_the_weights_and_real_ones_the_thresholds() -> None:
    real, made_up = questions(count=40), questions(seed=2, count=400)
    alone, both = fit(made_up), fit(real, made_up)
    assert both.lead / both.plain == pytest.approx(alone.lead / alone.plain)
    assert answered(both, real, True) == pytest.approx(1 - DECLINED, abs=0.05)
    shares = np.mean([both.confidence(item.evidence) for item in real])
    assert shares == pytest.approx(0.5, abs=0.02)  # as many as have an answer: a probability, not only an order


def test_each_language_has_a_threshold_and_few_questions_move_it_little() -> None:
    lower = [
        Asked(Evidence(item.evidence.scores, item.evidence.plain - 0.03), item.right, "ja", item.answerable)
        for item in questions(seed=3, count=200)
    ]
    few = fit([*questions(count=200), *lower[:4]])
    many = fit([*questions(count=200), *lower])
    assert many.by_language["ja"] < many.by_language["en"]
    assert abs(few.by_language["ja"] - few.threshold) < abs(many.by_language["ja"] - many.by_language["en"])
    assert many.abstains(many.threshold - 1e-6, "ko")
    assert not many.abstains(many.by_language["ja"], "ja")


def test_asking_back_where_the_first_is_wrong_more_often_than_right() -> None:
    def asked(lead: float, right: bool, answerable: bool = True) -> Asked:
        return Asked(Evidence((0.5, 0.5 - lead, 0.2), 0.9), right, "en", answerable)

    wrong_when_close = [asked(0.005, number % 4 == 0) for number in range(20)] + [asked(0.1, True)] * 20
    right_a_little_further = [asked(0.015, number % 4 != 0) for number in range(20)]
    model = fit([*wrong_when_close, *right_a_little_further, *[asked(0.015, False, answerable=False)] * 40])
    assert model.unclear(Evidence((0.5, 0.495), 0.9))
    assert not model.unclear(Evidence((0.5, 0.485), 0.9)), "questions without an answer don't count"
    assert not model.unclear(Evidence((0.5,), 0.9))
    always_right = [asked(0.01, True)] * 20 + [asked(0.1, False)] * 20
    assert not fit(always_right).unclear(Evidence((0.5, 0.499), 0.9))


@pytest.mark.parametrize("kind", [True, False])
def test_questions_of_one_kind_can_not_be_fitted(kind: bool) -> None:
    alike = [Asked(Evidence((0.9, 0.8), 0.9), kind, "en", kind)] * 3
    for real, made_up in ((alike, []), ([], alike), (alike, questions()), ([], [])):
        with pytest.raises(ValueError, match="with an answer and questions without"):
            fit(real, made_up)
