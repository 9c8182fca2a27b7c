"""Passages that make poor quotations: too long to read in a chat, or too short to say anything by themselves."""

from __future__ import annotations

import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final, Literal

from retrieval.documents import Document
from retrieval.passages import Passage

LONGEST: Final = 800  # widths; about ten lines of a chat on a phone
SHORTEST: Final = 25  # a few words


@dataclass(frozen=True)
class Misfit:
    """width: characters, of which Chinese, Japanese and Korean ones count twice; they say about as much."""

    document: str
    language: str
    kind: Literal["long", "short"]
    width: int
    text: str


def misfits(documents: Sequence[Document], passages: Sequence[Passage]) -> tuple[Misfit, ...]:
    """Longest first, then the short ones, shortest first."""
    found = []
    for passage in passages:
        size = width(passage.text)
        if size > LONGEST or size < SHORTEST:
            document = documents[passage.document]
            kind: Literal["long", "short"] = "long" if size > LONGEST else "short"
            found.append(Misfit(document.id, document.language, kind, size, passage.text))
    return tuple(sorted(found, key=lambda one: (one.kind, -one.width if one.kind == "long" else one.width)))


def width(text: str) -> int:
    """Characters, wide ones twice."""
    return sum(2 if unicodedata.east_asian_width(char) in "WF" else 1 for char in text)
