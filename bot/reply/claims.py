"""What turns, limits or counts in a claim: negations, restrictions, conditions, promises, numbers in words; by
`claims.toml`.

A sentence with "not" and one without it say opposite things, though they share nearly all their words and a sentence
embedding hardly tells them apart. Words are seen, not what they belong to: "not only" counts as a negation, a negation
inside a word ("discontinued") as none.
"""

from __future__ import annotations

import re
import tomllib
from functools import cache
from pathlib import Path
from typing import Final, Literal, get_args

Limit = Literal["not", "without", "only", "if", "working", "all", "now", "least", "most", "promise"]
FILE: Final = Path(__file__).parent / "claims.toml"
_COUNT: Final = "count"


def limits(text: str, tag: str) -> frozenset[Limit]:
    """Which of them stand in a text. tag: its supported language."""
    kinds: tuple[Limit, ...] = get_args(Limit)
    return frozenset(kind for kind in kinds if _patterns()[tag][kind].search(text))


def places(text: str, tag: str, kind: Limit) -> list[tuple[int, int]]:
    """Where words of a kind stand, as characters from and to."""
    return [match.span() for match in _patterns()[tag][kind].finditer(text)]


def counts(text: str, tag: str) -> frozenset[str]:
    """The numbers in words, as they stand in a text, in small letters. tag: its supported language."""
    return frozenset(match.group().strip(" (“").casefold() for match in _patterns()[tag][_COUNT].finditer(text))


@cache
def _patterns() -> dict[str, dict[str, re.Pattern[str]]]:
    content: dict[str, dict[str, list[str]]] = tomllib.loads(FILE.read_text(encoding="utf-8"))
    return {
        tag: {kind: re.compile("|".join(words), re.IGNORECASE) for kind, words in rows.items()}
        for tag, rows in content.items()
    }
