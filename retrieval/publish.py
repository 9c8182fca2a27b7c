"""A version of an index in PostgreSQL, for bots on other machines: published whole in one transaction, fetched whole.

Vectors lie in tables of their own (`retrieval/postgres.py`). The other files travel in pieces that are named by their
SHA-256, so that a piece that is there already is neither sent nor fetched again. The version before stays, for bots
that have not fetched the new one yet; what is older is deleted.
"""

from __future__ import annotations

import fcntl
import hashlib
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

import numpy as np

from nlu.errors import InputError, ModelFileError
from retrieval.database import Database, DatabaseError
from retrieval.embeddings import VECTORS, mapped
from retrieval.indexing import sentence_vectors
from retrieval.manifest import CENTRES, INDEX, ROWS, Manifest
from retrieval.postgres import Published, store
from retrieval.rows import Rows
from retrieval.versions import current, new_version

FOLDER: Final = "published"  # below the index's folder: versions that were fetched, away from what is built there
_PIECE: Final = 2**20  # bytes
_LOCK: Final = 0x5261_7070_6F72  # an advisory lock's number
_SCHEMA: Final = """
CREATE TABLE IF NOT EXISTS knowledge_versions (
    number bigint PRIMARY KEY, vectors bigint NOT NULL, sentences bigint NOT NULL, key text NOT NULL,
    encoder text NOT NULL, published timestamptz NOT NULL DEFAULT now()
);
CREATE TABLE IF NOT EXISTS knowledge_pieces (digest bytea PRIMARY KEY, content bytea NOT NULL);
CREATE TABLE IF NOT EXISTS knowledge_files (
    version bigint NOT NULL REFERENCES knowledge_versions ON DELETE CASCADE, name text NOT NULL, place int NOT NULL,
    digest bytea NOT NULL REFERENCES knowledge_pieces, PRIMARY KEY (version, name, place)
);
CREATE INDEX IF NOT EXISTS knowledge_files_of_digest ON knowledge_files (digest);
"""
_COLUMNS: Final = "number, vectors, sentences, key"


@dataclass(frozen=True)
class Publication:
    """What publishing did. sent: how many vectors travelled; pieces: how many pieces of files."""

    version: Published
    sent: int
    pieces: int


def publish(database: Database, folder: Path) -> Publication:
    """Publish the version of the index at `folder` that serves. Who searches meanwhile sees the version before.

    Raises:
        InputError: there is no index, or another process publishes.
        DatabaseError: the database can't be reached, or refuses.
    """
    version = current(folder)
    if version is None:
        raise InputError(f"There is no index at {folder}. Build one: rapport kb build SOURCE --out {folder}")
    database.check_extension()
    try:
        with database.transaction() as cursor:
            publication = _publish(cursor, database, version)
    except FileNotFoundError as error:
        raise InputError(f"The index {folder} was built anew while it was published. Publish again.") from error
    database.vacuum(["knowledge_pieces", publication.version.table])
    return publication


def _publish(cursor: Any, database: Database, folder: Path) -> Publication:
    manifest, rows = Manifest.load(folder), Rows.load(folder / ROWS)
    vectors = sentence_vectors(rows, mapped(folder / VECTORS), np.load(folder / CENTRES))
    cursor.execute("SELECT pg_try_advisory_xact_lock(%s)", (_LOCK,))
    if not cursor.fetchone()[0]:
        raise InputError(f"Another process publishes to {database.shown}. Wait until it has ended.")
    cursor.execute("SET LOCAL client_min_messages = warning")
    cursor.execute(_SCHEMA)
    cursor.execute(f"SELECT {_COLUMNS} FROM knowledge_versions ORDER BY number DESC LIMIT 1")
    row = cursor.fetchone()
    before = Published(*row) if row else None
    published, sent = store(cursor, before.number + 1 if before else 1, rows.ids, vectors, before)
    cursor.execute(
        f"INSERT INTO knowledge_versions ({_COLUMNS}, encoder) VALUES (%s, %s, %s, %s, %s)",
        (published.number, published.vectors, published.sentences, published.key, manifest.encoder),
    )
    pieces = sum(
        _send(cursor, published.number, path)
        for path in sorted(folder.iterdir())
        if path.name != INDEX and not path.name.endswith(".partial")
    )
    cursor.execute("DELETE FROM knowledge_versions WHERE number < %s", (before.number if before else 0,))
    cursor.execute(
        "DELETE FROM knowledge_pieces AS p WHERE NOT EXISTS (SELECT 1 FROM knowledge_files AS f"
        " WHERE f.digest = p.digest)"
    )
    # Last, since it locks out whoever still searches in them.
    cursor.execute(
        "SELECT tablename FROM pg_tables WHERE schemaname = current_schema()"
        " AND tablename ~ '^knowledge_vectors_[0-9]+$'"
        " AND tablename NOT IN (SELECT 'knowledge_vectors_' || vectors FROM knowledge_versions)"
    )
    for (table,) in cursor.fetchall():
        cursor.execute(f"DROP TABLE {table}")
    return Publication(published, sent, pieces)


def _send(cursor: Any, version: int, path: Path) -> int:
    """Send a file's pieces that are not there, and return how many these were."""
    digests = [hashlib.sha256(piece).digest() for piece in _pieces(path)]
    cursor.execute("SELECT digest FROM knowledge_pieces WHERE digest = ANY (%s)", (digests,))
    there = {bytes(digest) for (digest,) in cursor.fetchall()}
    sent = 0
    for place, piece in enumerate(_pieces(path)):
        if digests[place] not in there:
            cursor.execute("INSERT INTO knowledge_pieces VALUES (%s, %s)", (digests[place], piece))
            there.add(digests[place])
            sent += 1
        values = (version, path.name, place, digests[place])
        cursor.execute("INSERT INTO knowledge_files VALUES (%s, %s, %s, %s)", values)
    return sent


def fetch(database: Database, folder: Path, encoder_id: str) -> int | None:
    """Bring `folder`, a folder of versions, to the version that was published last; its number if it was not there yet.

    Raises:
        ModelFileError: another encoder made it, or it arrived damaged.
        DatabaseError: the database can't be reached or refuses, or nothing was published.
    """
    newest = _newest(database, encoder_id)
    if newest == fetched(folder):
        return None
    database.check_extension()
    folder.mkdir(parents=True, exist_ok=True)
    with _alone(folder), database.transaction(snapshot=True) as cursor:
        cursor.execute(f"SELECT {_COLUMNS} FROM knowledge_versions ORDER BY number DESC LIMIT 1")
        newest = Published(*cursor.fetchone())
        if newest == fetched(folder):
            return None  # another process was quicker
        old = current(folder)
        with new_version(folder) as made:
            cursor.execute("SELECT DISTINCT name FROM knowledge_files WHERE version = %s", (newest.number,))
            for (name,) in cursor.fetchall():
                _receive(cursor, newest.number, made / Path(name).name, old)
            newest.save(made)
    return newest.number


def refresh(database: Database, index: Path, encoder_id: str, report: Callable[[str], None]) -> None:
    """Fetch what was published last, as far as the database can be reached; else the version fetched before serves.

    Raises:
        ModelFileError: another encoder made it, or it arrived damaged.
        DatabaseError: no version was fetched before, and none can be fetched now.
    """
    try:
        number = fetch(database, index / FOLDER, encoder_id)
    except DatabaseError as error:
        if current(index / FOLDER) is None:
            raise
        report(f"knowledge: {error} The version fetched before serves.")
    else:
        if number is not None:
            report(f"knowledge: fetched version {number} from {database.shown}")


def fetched(folder: Path) -> Published | None:
    """What the version of `folder` that serves was published as; None where none was fetched."""
    version = current(folder)
    try:
        return Published.load(version) if version else None
    except (OSError, ValueError):
        return None


def _newest(database: Database, encoder_id: str) -> Published:
    if not database.rows("SELECT 1 WHERE to_regclass('knowledge_versions') IS NOT NULL"):
        raise _nothing(database)
    rows = database.rows(f"SELECT {_COLUMNS}, encoder FROM knowledge_versions ORDER BY number DESC LIMIT 1")
    if not rows:
        raise _nothing(database)
    *values, encoder = rows[0]
    if encoder != encoder_id:
        raise ModelFileError(
            f"The knowledge in {database.shown} was made with another encoder ({encoder}, the bot has {encoder_id}). "
            "Have the same version of Rapport on both machines and publish again: rapport kb build SOURCE --out DIR "
            "--publish"
        )
    return Published(*values)


def check(database: Database, encoder_id: str) -> None:
    """Raises ModelFileError or DatabaseError where a bot could not search there; reads only."""
    database.check_extension()
    _newest(database, encoder_id)


def _nothing(database: Database) -> DatabaseError:
    return DatabaseError(
        f"No knowledge was published to {database.shown}. Publish it from the machine that builds it: "
        "rapport kb build SOURCE --out DIR --publish"
    )


def _receive(cursor: Any, version: int, target: Path, old: Path | None) -> None:
    """Write a file from the pieces of the old one that are the same, and from the others as they are published."""
    cursor.execute(
        "SELECT place, digest FROM knowledge_files WHERE version = %s AND name = %s ORDER BY place",
        (version, target.name),
    )
    wanted = [bytes(digest) for _, digest in cursor.fetchall()]
    before = old / target.name if old else None
    own = {hashlib.sha256(piece).digest(): at for at, piece in enumerate(_pieces(before))} if before else {}
    with target.open("wb") as file:
        for digest in wanted:
            piece = b""
            if before and digest in own:
                with before.open("rb") as source:
                    source.seek(own[digest] * _PIECE)
                    piece = source.read(_PIECE)
            else:
                cursor.execute("SELECT content FROM knowledge_pieces WHERE digest = %s", (digest,))
                piece = bytes(cursor.fetchone()[0])
            if hashlib.sha256(piece).digest() != digest:
                raise ModelFileError(
                    f"The file {target.name} of version {version} of the published knowledge arrived damaged. Publish "
                    "again: rapport kb build SOURCE --out DIR --publish"
                )
            file.write(piece)


def _pieces(path: Path) -> Iterator[bytes]:
    if path.is_file():
        with path.open("rb") as file:
            yield from iter(lambda: file.read(_PIECE), b"")


@contextmanager
def _alone(folder: Path) -> Iterator[None]:
    """One process at a time writes versions here; others wait."""
    with (folder / "lock").open("w") as file:
        fcntl.flock(file, fcntl.LOCK_EX)
        yield
