"""The sentences of a passage: what is compared with a question, and what is quoted as its answer."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from typing import Final

_HEADING: Final = re.compile(r"\*\*[^\n]*\*\*\n{1,2}(?=\S)")  # as `passages.split` puts it above a passage
_RULE: Final = re.compile(r"[\s|:-]+$")  # under the names of a table's columns
# Behind a full stop and a space, so that "3.50" and "kestrel.example" stay whole; behind a mark of Chinese, Japanese or
# Hindi, which no space follows; at the ends of lines, where items and rows end.
_END: Final = re.compile(r"(?<=[.!?؟।…])[\"”»’)]*\s+|(?<=[。！？])(?![」』）])|\n+")
_SHORT: Final = 24  # in columns; a sentence that is shorter says too little alone
_SHORT_LINE: Final = 8  # but an item of a list may
_MARKS: Final = re.compile(r"^(?:[-*+•]|\d{1,3}[.)])\s+|^\|\s*|\s*\|$")
_MAY_BE_WIDE: Final = re.compile("[\u1100-\U0010ffff]")


@dataclass(frozen=True)
class Sentence:
    """Where a sentence stands in a passage's text, as characters from and to, and its text without marks of lists and
    tables."""

    start: int
    end: int
    text: str


def sentences(passage: str) -> list[Sentence]:
    """The sentences of a passage's text in order; lines of lists and tables count as such. A short one goes with the
    next one of its line, or else with the one before it. At least one, unless the passage is blank."""
    heading = _HEADING.match(passage)
    spans: list[tuple[int, int]] = []
    start = heading.end() if heading else 0
    open_from: int | None = None
    for end, following in _ends(passage, start):
        begin = start if open_from is None else open_from
        start = following
        if not passage[begin:end].strip() or _RULE.match(passage[begin:end]):
            continue
        ends_line = "\n" in passage[end:following] or end == len(passage)
        if columns(passage[begin:end]) >= (_SHORT_LINE if ends_line else _SHORT):
            spans.append((begin, end))
            open_from = None
        elif not ends_line or not spans:
            open_from = begin
        else:
            spans[-1] = (spans[-1][0], end)
            open_from = None
    if open_from is not None:
        spans.append((open_from, len(passage)))
    return [_sentence(passage, begin, end) for begin, end in spans]


def _ends(text: str, start: int) -> list[tuple[int, int]]:
    """Where each sentence ends and the next one begins."""
    found = [(match.start(), match.end()) for match in _END.finditer(text, start)]
    return [*found, (len(text), len(text))]


def _sentence(text: str, start: int, end: int) -> Sentence:
    piece = text[start:end]
    start += len(piece) - len(piece.lstrip())
    piece = piece.strip()
    lines = (_MARKS.sub("", line.strip()).strip() for line in piece.splitlines())
    return Sentence(start, start + len(piece), " ".join(line for line in lines if line))


def columns(text: str) -> int:
    """Width as a terminal shows it: a Chinese character says about as much as two or three letters."""
    text = text.strip()
    # Unicode's first wide character is U+1100; most texts have none beyond it, and this runs for each sentence shown.
    return len(text) + sum(unicodedata.east_asian_width(character) in "WF" for character in _MAY_BE_WIDE.findall(text))
