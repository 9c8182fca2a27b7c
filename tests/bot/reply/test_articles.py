"""Passages as a channel that knows no Markdown shows them."""

from __future__ import annotations

import pytest

from bot.reply.articles import plain


@pytest.mark.parametrize(
    ("markdown", "expected"),
    [
        ("**Free** from 59 EUR.", "Free from 59 EUR."),
        ("- one\n* two", "• one\n• two"),
        ("See [terms](https://a.example/t).", "See terms (https://a.example/t)."),
        (
            "Costs:\n\n| Country | Price |\n| --- | ---: |\n| Italy | **4.90** |\n| Austria | 9 \\| 10 |\n\nThe end.",
            "Costs:\n\nCountry – Price\nItaly – 4.90\nAustria – 9 | 10\n\nThe end.",
        ),
        ("a | b, and -|- is no table", "a | b, and -|- is no table"),
    ],
)
def test_marks_of_markdown_are_gone(markdown: str, expected: str) -> None:
    assert plain(markdown) == expected
