"""Search by words and their parts, for what an embedding blurs: names, codes, rare words. BM25 as SQLite's FTS5 has it.

Words are folded (NFKC, case, accents of Latin and Greek, Arabic vowel marks); a code is also one word without its
marks, so that "KS 104201" finds "KS-104201"; in scripts without spaces, pairs of characters stand for words. Of longer
words every four letters in a row count too (McNamee and Mayfield 2004, doi:10.1023/B:INRT.0000009441.78971.be): those
find other forms of a word, misspelt ones, and what languages have in common ("installation", "instalación"). Only the
rare terms of a question are looked up: the others say little and match half of a large index.
"""

from __future__ import annotations

import math
import re
import sqlite3
import unicodedata
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import accumulate
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from retrieval.texts import TextsFile

_SCHEMA: Final = """
CREATE VIRTUAL TABLE lexical USING fts5
    (words, content='', tokenize="unicode61 remove_diacritics 0 categories 'L* N* Co M*'");
CREATE VIRTUAL TABLE vocabulary USING fts5vocab (lexical, row);
"""
# Vowel signs are no word characters to `re`, and would cut Hindi and Thai words.
_WORDS: Final = re.compile(r"(?:[^\W_]|[\u0900-\u0963\u0966-\u0dff\u0e00-\u0fbc\u1000-\u1049\u1780-\u17d3])+")
_ACCENTS: Final = re.compile(r"(?<=[a-z\u0370-\u03ff])[\u0300-\u036f]+|[\u0640\u064b-\u065f\u0670]+")
_UNSPACED: Final = re.compile(
    "[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff]+"
)
_CODE: Final = re.compile(r"\b(?=[\w-]*\d)\w+(?:-\w+)+\b|\b[^\W\d]{1,4} \d{3,}\b")
_GRAM: Final = 4  # letters, the word's beginning and end counted as one each
# In the private use area, which no text is written in: what begins a part of a word, and where the word ends.
_PART, _EDGE = "\ue000", "\ue001"
_K1: Final = 1.2  # FTS5's
_RARE_TERMS: Final = 16  # of a question
_COMMON: Final = 0.2  # a term in more of the passages than that is not looked up
# All that are looked up are in no more passages than that together: ranking them takes milliseconds.
_RANKED: Final = 5000


@dataclass(frozen=True)
class Match:
    """passage: its id; score: its BM25 over that of a passage which holds each of the question's terms, known or not,
    as often as it pays: 0 to 1."""

    passage: int
    score: float


def words(text: str) -> Iterator[str]:
    """The words of a text as they are looked up, in order."""
    folded = _ACCENTS.sub("", unicodedata.normalize("NFKD", text).casefold())
    folded = unicodedata.normalize("NFC", folded)
    for code in _CODE.findall(folded):
        yield re.sub(r"\W", "", code)
    for word in _WORDS.findall(folded):
        rest = 0
        for unspaced in _UNSPACED.finditer(word):
            if unspaced.start() > rest:
                yield word[rest : unspaced.start()]
            run = unspaced[0]
            yield from (run[at : at + 2] for at in range(max(len(run) - 1, 1)))
            rest = unspaced.end()
        if rest < len(word):
            yield word[rest:]


def terms(text: str) -> Iterator[str]:
    """What a text is looked up by: its words, and the parts of those."""
    for word in words(text):
        yield word
        if len(word) >= _GRAM:
            edged = f"{_EDGE}{word}{_EDGE}"
            yield from (f"{_PART}{edged[at : at + _GRAM]}" for at in range(len(edged) - _GRAM + 1))


def create(connection: sqlite3.Connection) -> None:
    """The tables of words."""
    for statement in filter(str.strip, _SCHEMA.split(";\n")):
        connection.execute(statement)


def add(connection: sqlite3.Connection, passages: Iterable[tuple[int, str]]) -> None:
    """Put in the terms of passages: id and text."""
    rows = ((identifier, " ".join(terms(text))) for identifier, text in passages)
    connection.executemany("INSERT INTO lexical (rowid, words) VALUES (?, ?)", rows)


def remove(connection: sqlite3.Connection, passages: Iterable[tuple[int, str]]) -> None:
    """Take out the terms of passages, also from the disk; the texts must be those that were put in."""
    rows = ((identifier, " ".join(terms(text))) for identifier, text in passages)
    connection.executemany("INSERT INTO lexical (lexical, rowid, words) VALUES ('delete', ?, ?)", rows)
    # Until its segments are merged, FTS5 only marks a term as deleted.
    connection.execute("INSERT INTO lexical (lexical) VALUES ('optimize')")


def search(texts: TextsFile, question: str, top: int, passages: int) -> list[Match]:
    """The passages that hold the question's rare terms, best first by BM25. passages: how many there are."""
    asked = list(dict.fromkeys(terms(question)))
    if not asked:
        return []
    marks = ",".join("?" * len(asked))
    known = dict(texts.query(f"SELECT term, doc FROM vocabulary WHERE term IN ({marks})", asked))
    limit = max(1, int(_COMMON * passages))
    rare = sorted((term for term in asked if 0 < known.get(term, 0) <= limit), key=known.__getitem__)[:_RARE_TERMS]
    total = accumulate(known[term] for term in rare)
    rare = [term for term, so_far in zip(rare, total, strict=True) if so_far <= _RANKED]
    if not rare:
        return []
    query = " OR ".join(f'"{term}"' for term in rare)
    rows = texts.query(
        "SELECT rowid, bm25(lexical) FROM lexical WHERE lexical MATCH ? ORDER BY bm25(lexical) LIMIT ?", (query, top)
    )
    best = sum(_rarity(known.get(term, 0), passages) for term in asked) * (_K1 + 1)
    return [Match(identifier, -score / best) for identifier, score in rows]


def _rarity(holding: int, passages: int) -> float:
    """The weight of a term, as FTS5 has it."""
    return max(math.log((passages - holding + 0.5) / (holding + 0.5)), 1e-6)
