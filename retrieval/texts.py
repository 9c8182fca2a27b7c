"""The texts of an index: documents and passages in one SQLite file, read by number, with the words of each passage.

A version's file is never changed after it was published, so readers share it without locks.
"""

from __future__ import annotations

import json
import sqlite3
import threading
from collections.abc import Iterable, Sequence
from dataclasses import asdict, dataclass, fields
from datetime import date
from functools import lru_cache
from pathlib import Path
from typing import Any, Final, Protocol

from retrieval.documents import Document
from retrieval.excerpts import block_at, blocks
from retrieval.filters import scope
from retrieval.sentences import sentences

_SCHEMA: Final = """
CREATE TABLE documents (
    number INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, grouped TEXT NOT NULL, language TEXT NOT NULL,
    scope TEXT NOT NULL, first INTEGER NOT NULL, last INTEGER NOT NULL, digest TEXT NOT NULL, content TEXT NOT NULL
);
CREATE INDEX of_group ON documents (grouped);
CREATE TABLE passages (
    id INTEGER PRIMARY KEY, document INTEGER NOT NULL, ordinal INTEGER NOT NULL, text TEXT NOT NULL
);
CREATE INDEX of_document ON passages (document, ordinal);
"""
_EVER: Final = date.max.toordinal()
_DATES: Final = ("valid_from", "valid_until", "updated")
_LISTS: Final = ("products", "regions", "audiences")

_KEPT: Final = 2048  # rows of each kind, of a kilobyte or so


@dataclass(frozen=True)
class Stored:
    """A passage as it is stored. document: the document's number; ordinal: its place in the document."""

    id: int
    document: int
    ordinal: int
    text: str


@dataclass(frozen=True)
class Layout:
    """blocks: how many a passage has, as `retrieval.excerpts` counts them; of_sentence: in which each sentence is."""

    blocks: int
    of_sentence: tuple[int | None, ...]


class Texts(Protocol):
    """Documents by number and passages by id. Safe for threads."""

    def passage(self, identifier: int) -> Stored:
        """Raises IndexError where there is none."""
        ...

    def passages_of(self, document: int) -> list[int]:
        """The ids of a document's passages, in order."""
        ...

    def document(self, number: int) -> Document:
        """Raises IndexError where there is none."""
        ...

    def versions(self, group: str) -> list[tuple[int, str]]:
        """Number and language of each translation of a document that has passages, in the order of their numbers."""
        ...


class TextsFile:
    """`Texts` in a file. What was read is kept as long as the file is open: a version never changes, and customers ask
    for the same articles again and again."""

    def __init__(self, path: Path) -> None:
        """Open what `TextsWriter` wrote. Raises sqlite3.Error where it is missing or damaged."""
        # The caches hold the reader and not this object: in a cycle, texts that were taken out of the knowledge would
        # stay in memory until Python looks for cycles.
        self._reader = reader = _Reader(path)
        self.passage = lru_cache(maxsize=_KEPT)(reader.passage)
        self.passages_of = lru_cache(maxsize=_KEPT)(reader.passages_of)
        self.document = lru_cache(maxsize=_KEPT)(reader.document)
        self.versions = lru_cache(maxsize=_KEPT)(reader.versions)
        self.layout = lru_cache(maxsize=_KEPT)(reader.layout)
        self.query = reader.query

    def close(self) -> None:
        self._reader.connection.close()

    def digests(self) -> dict[str, tuple[int, str]]:
        """Number and digest of each document by its id."""
        return {
            id: (number, digest) for id, number, digest in self.query("SELECT id, number, digest FROM documents", ())
        }


class _Reader:
    """Reads rows of the file."""

    def __init__(self, path: Path) -> None:
        self.connection = sqlite3.connect(f"{path.resolve().as_uri()}?immutable=1", uri=True, check_same_thread=False)
        self._lock = threading.Lock()
        self.connection.execute("SELECT number FROM documents LIMIT 1")
        self.connection.execute("SELECT id FROM passages LIMIT 1")

    def passage(self, identifier: int) -> Stored:
        """See `Texts`."""
        rows = self.query("SELECT id, document, ordinal, text FROM passages WHERE id = ?", (identifier,))
        if not rows:
            raise IndexError(f"There is no passage {identifier}")
        return Stored(*rows[0])

    def passages_of(self, document: int) -> list[int]:
        """See `Texts`."""
        return [
            row[0] for row in self.query("SELECT id FROM passages WHERE document = ? ORDER BY ordinal", (document,))
        ]

    def document(self, number: int) -> Document:
        """See `Texts`."""
        rows = self.query("SELECT content FROM documents WHERE number = ?", (number,))
        if not rows:
            raise IndexError(f"There is no document {number}")
        return from_json(rows[0][0])

    def versions(self, group: str) -> list[tuple[int, str]]:
        """See `Texts`."""
        return self.query(
            "SELECT number, language FROM documents WHERE grouped = ? AND EXISTS"
            " (SELECT id FROM passages WHERE document = number) ORDER BY number",
            (group,),
        )

    def layout(self, identifier: int) -> Layout:
        """How a passage is laid out. Raises IndexError where there is none."""
        text = self.passage(identifier).text
        return Layout(len(blocks(text)), tuple(block_at(text, part.start) for part in sentences(text)))

    def query(self, statement: str, values: Sequence[Any]) -> list[Any]:
        """All rows of a statement that only reads."""
        with self._lock:
            return self.connection.execute(statement, values).fetchall()


class TextsWriter:
    """Makes or changes a file before it is published. Nothing is there until `close`."""

    def __init__(self, path: Path) -> None:
        is_new = not path.exists()
        self.connection = sqlite3.connect(path, isolation_level=None)
        # The folder is published as a whole or not at all, so the file needs no journal of its own.
        for pragma in ("journal_mode = OFF", "synchronous = OFF", "secure_delete = ON", "temp_store = MEMORY"):
            self.connection.execute(f"PRAGMA {pragma}")
        if is_new:
            self.connection.executescript(_SCHEMA)
        self.connection.execute("BEGIN")

    def remove(self, documents: Iterable[int]) -> None:
        """Documents and their passages."""
        for number in documents:
            self.connection.execute("DELETE FROM passages WHERE document = ?", (number,))
            self.connection.execute("DELETE FROM documents WHERE number = ?", (number,))

    def add_document(self, number: int, document: Document, digest: str) -> None:
        of = json.dumps([sorted(names) for names in scope(document)], ensure_ascii=False)
        first = document.valid_from.toordinal() if document.valid_from else 0
        last = document.valid_until.toordinal() if document.valid_until else _EVER
        row = (number, document.id, document.group, document.language, of, first, last, digest, to_json(document))
        self.connection.execute("INSERT INTO documents VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)", row)

    def add_passages(self, rows: Iterable[Stored]) -> None:
        values = ((row.id, row.document, row.ordinal, row.text) for row in rows)
        self.connection.executemany("INSERT INTO passages VALUES (?, ?, ?, ?)", values)

    def columns(self) -> list[tuple[int, str, str, str, int, int]]:
        """Number, group, language, scope as JSON, first and last day of each document, by number."""
        return self.connection.execute(
            "SELECT number, grouped, language, scope, first, last FROM documents ORDER BY number"
        ).fetchall()

    def close(self) -> None:
        self.connection.execute("COMMIT")
        self.connection.close()


def to_json(document: Document) -> str:
    """A document as one line of JSON."""
    return json.dumps(asdict(document), ensure_ascii=False, default=date.isoformat)


def from_json(line: str) -> Document:
    """The document that `to_json` wrote."""
    row = json.loads(line)
    known = {field.name for field in fields(Document)}
    values = {name: value for name, value in row.items() if name in known}
    for name in _DATES:
        values[name] = date.fromisoformat(values[name]) if values.get(name) else None
    for name in _LISTS:
        values[name] = tuple(values.get(name, ()))
    return Document(**values)
