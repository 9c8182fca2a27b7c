"""Pieces of a page: tables and numbers, every text escaped."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from html import escape

Cell = str | int | float | None


def table(caption: str, heads: Sequence[str], rows: Iterable[Sequence[Cell]]) -> str:
    """The first cell of a row names it; fractions have three digits, None is a dash."""
    head = "".join(f'<th scope="col">{escape(text)}</th>' for text in heads)
    body = "".join(f"<tr>{_row(row)}</tr>" for row in rows)
    return (
        f'<div class="scroll"><table><caption>{escape(caption)}</caption><thead><tr>{head}</tr></thead>'
        f"<tbody>{body}</tbody></table></div>"
    )


def details(summary: str, content: str) -> str:
    """Content that is shown on demand; content is markup."""
    return f"<details><summary>{escape(summary)}</summary>{content}</details>"


def figure(picture: str, caption: str) -> str:
    """picture: markup."""
    return f"<figure>{picture}<figcaption>{escape(caption)}</figcaption></figure>"


def items(texts: Iterable[str]) -> str:
    """A list of texts, each in the direction of its script."""
    return "<ul>" + "".join(f'<li dir="auto">{escape(text)}</li>' for text in texts) + "</ul>"


def number(value: Cell) -> str:
    """As in a table's cell, escaped."""
    if value is None:
        return "–"
    return f"{value:.3f}" if isinstance(value, float) else escape(f"{value:,}" if isinstance(value, int) else value)


def _row(row: Sequence[Cell]) -> str:
    name, *values = row
    cells = "".join(f"<td>{number(value)}</td>" for value in values)
    return f'<th scope="row">{number(name)}</th>{cells}'
