"""The names of labels are a contract: replies, events and the command line's output carry them."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from nlu.labels import BASIC_EMOTIONS, EMOTIONS, MOODS, REGISTERS, politeness_label


def test_the_names_and_their_order_are_the_contract() -> None:
    emotions = "anger frustration disappointment confusion fear sadness disgust surprise joy gratitude neutral"
    assert " ".join(EMOTIONS) == emotions
    assert " ".join(REGISTERS) == "formal informal unmarked"
    assert " ".join(MOODS) == "calm cheerful grateful confused worried disappointed frustrated angry"


def test_the_basic_emotions_are_six_of_the_emotions() -> None:
    assert len(BASIC_EMOTIONS) == 6
    assert set(BASIC_EMOTIONS) < set(EMOTIONS)


@pytest.mark.parametrize(
    ("probability", "label"),
    [
        *((0.0, "impolite"), (0.3299, "impolite"), (0.33, "neutral"), (0.5, "neutral")),
        *((0.67, "neutral"), (0.6701, "polite"), (1.0, "polite")),
    ],
)
def test_politeness_is_cut_where_the_contract_says(probability: float, label: str) -> None:
    assert politeness_label(probability) == label


@given(st.floats(0, 1), st.floats(0, 1))
def test_a_higher_probability_is_never_a_less_polite_label(one: float, other: float) -> None:
    order = ["impolite", "neutral", "polite"]
    low, high = sorted((one, other))
    assert order.index(politeness_label(low)) <= order.index(politeness_label(high))
