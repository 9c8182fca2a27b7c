"""What of a passage is quoted: the whole of a short one, else the paragraph or list that answers.

A paragraph is never cut: a condition often stands in its last sentence.
"""

from __future__ import annotations

import re
from typing import Final

from retrieval.sentences import columns

WHOLE: Final = 420  # columns of a passage that is quoted whole
_HEADING: Final = re.compile(r"\*\*[^\n]*\*\*\n{1,2}")
_LIST: Final = re.compile(r"(?:[-*+•]|\d{1,3}[.)])\s|\|")
_OPEN: Final = (":", "：")


def blocks(passage: str) -> list[tuple[int, int]]:
    """Where the paragraphs, lists and tables of a passage stand; what introduces a list is one with it."""
    heading = _HEADING.match(passage)
    start = heading.end() if heading else 0
    found: list[tuple[int, int]] = []
    for match in re.finditer(r"\S.*?(?=\n\s*\n|\s*\Z)", passage[start:], re.DOTALL):
        begin, end = start + match.start(), start + match.end()
        before = passage[found[-1][0] : found[-1][1]] if found else ""
        if before.rstrip().endswith(_OPEN) and _LIST.match(passage[begin:end]):
            found[-1] = (found[-1][0], end)
        else:
            found.append((begin, end))
    return found


def block_at(passage: str, place: int) -> int | None:
    """The number of the block in which a character stands."""
    return next((number for number, (start, end) in enumerate(blocks(passage)) if start <= place < end), None)


def excerpt(passage: str, block: int | None) -> str:
    """What is quoted. block: the one that answers; None where that is not known."""
    found = blocks(passage)
    if block is None or block >= len(found) or columns(passage) <= WHOLE:
        return passage
    heading = _HEADING.match(passage)
    start, end = found[block]
    return (heading[0] if heading else "") + passage[start:end]
