"""What of a passage is quoted."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from retrieval.excerpts import WHOLE, block_at, blocks, excerpt

LONG = "The parcel is held for seven days at the shop. " * 4
NEEDED = "What you need:\n\n- the code\n- your passport"
PASSAGE = f"**Held parcels**\n{LONG.strip()}\n\n{NEEDED}\n\n{LONG.strip()} Unless it is bulky."


def test_what_introduces_a_list_is_one_with_it() -> None:
    assert [PASSAGE[start:end].splitlines()[0][:16] for start, end in blocks(PASSAGE)] == [
        "The parcel is he",
        "What you need:",
        "The parcel is he",
    ]


@pytest.mark.parametrize(
    ("inside", "begins", "ends"),
    [("passport", "What you need:", "- your passport"), ("Unless", "The parcel", "Unless it is bulky.")],
)
def test_the_paragraph_that_answers_is_quoted_whole_below_its_heading(inside: str, begins: str, ends: str) -> None:
    quoted = excerpt(PASSAGE, block_at(PASSAGE, PASSAGE.index(inside)))
    assert quoted.startswith(f"**Held parcels**\n{begins}")
    assert quoted.endswith(ends)
    assert len(quoted) < len(PASSAGE)


def test_a_short_passage_and_an_unknown_place_are_quoted_whole() -> None:
    short = "First.\n\nSecond."
    assert excerpt(short, 1) == short
    assert excerpt(PASSAGE, None) == PASSAGE
    assert excerpt(PASSAGE, 9) == PASSAGE
    assert len(PASSAGE) > WHOLE
    assert block_at(PASSAGE, 3) is None  # in the heading


@given(st.text(alphabet="ab:\n- *", max_size=60))
def test_blocks_hold_every_letter_once(passage: str) -> None:
    kept = "".join(passage[start:end] for start, end in blocks(passage))
    if "**" not in passage:
        assert kept.count("a") == passage.count("a")
