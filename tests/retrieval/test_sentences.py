"""Where a passage's sentences end, and that what is said to stand somewhere stands there."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from retrieval.sentences import columns, sentences


@pytest.mark.parametrize(
    ("passage", "expected"),
    [
        (
            "**Costs**\nDelivery costs 3.50 euros. See kestrel.example for what it costs elsewhere.",
            ["Delivery costs 3.50 euros.", "See kestrel.example for what it costs elsewhere."],
        ),
        (
            "Free over 50 euros.\n\n- small parcels: 2 kg\n- big: by lorry",
            ["Free over 50 euros.", "small parcels: 2 kg", "big: by lorry"],
        ),
        ("1. Open the page.\n2) Print the label.", ["Open the page.", "Print the label."]),
        ("| Size | Price |\n| --- | --- |\n| small tent | 80 euros |", ["Size | Price", "small tent | 80 euros"]),
        (
            "返品は30日以内に受け付けております。送料は無料です。「はい。」と答えてください。",
            ["返品は30日以内に受け付けております。", "送料は無料です。「はい。」と答えてください。"],
        ),
        (
            "हाँ, यह तीस दिनों में होता है। पैसा पाँच दिनों में वापस आता है।",
            ["हाँ, यह तीस दिनों में होता है।", "पैसा पाँच दिनों में वापस आता है।"],
        ),
        ("Yes. You have thirty days for that.", ["Yes. You have thirty days for that."]),
        ("You have thirty days for that. Yes.", ["You have thirty days for that. Yes."]),
        ("Ja.", ["Ja."]),
        ("No\nYes", ["No Yes"]),
        ("", []),
        ("\n | --- | \n", []),
    ],
)
def test_sentences_and_lines(passage: str, expected: list[str]) -> None:
    assert [sentence.text for sentence in sentences(passage)] == expected


@given(st.text(alphabet="ab. \n。|-*「」1", max_size=80))
def test_every_sentence_stands_where_it_says_and_nothing_is_lost(passage: str) -> None:
    found = sentences(passage)
    kept = "".join(passage[sentence.start : sentence.end] for sentence in found)
    assert all(a.end <= b.start for a, b in pairwise(found))
    assert all(passage[sentence.start : sentence.end].strip() for sentence in found)
    for letter in "ab1":
        if "**" not in passage:  # a heading is no sentence
            assert kept.count(letter) == passage.count(letter)


def test_columns_count_wide_characters_twice() -> None:
    assert columns(" abc ") == 3
    assert columns("返品") == 4
