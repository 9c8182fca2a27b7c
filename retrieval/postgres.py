"""Vectors in PostgreSQL: the index that a published version is searched in, and how a version's vectors get there.

A table holds a vector under its id for the versions from `since` to before `until`, so that the version before stays
searchable while what has changed since lies beside it. Where more than half has changed, a new table is made.
"""

from __future__ import annotations

import hashlib
import io
import json
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any, Final
from uuid import uuid4

import numpy as np

from retrieval.database import Database, DatabaseError, TableMissing
from retrieval.vectors import EXACT_BELOW, Floats, Halves, Ids

_PUBLISHED: Final = "published.json"
_FOREVER: Final = 2**62
_CHUNK: Final = 16384  # vectors sent at a time
_AT_LEAST: Final = 100  # candidates that the HNSW index holds while it looks
_AT_MOST: Final = 1000  # pgvector allows no more
_WITHIN: Final = 5000  # milliseconds of a search
_HEADER: Final = b"PGCOPY\n\xff\r\n\0" + bytes(8)
_END: Final = b"\xff\xff"
_IS_THERE: Final = "SELECT 1 FROM knowledge_versions WHERE number = %s AND key = %s"


class VersionGone(DatabaseError):
    """Two newer versions were published since this one, and it was deleted."""


@dataclass(frozen=True)
class Published:
    """A version as it is published. number: rising; vectors: the number of the version that made the table it is
    searched in; sentences: how many vectors there are; key: tells it from one of the same number elsewhere."""

    number: int
    vectors: int
    sentences: int
    key: str

    @property
    def table(self) -> str:
        return f"knowledge_vectors_{self.vectors}"

    def save(self, folder: Path) -> None:
        (folder / _PUBLISHED).write_text(json.dumps(asdict(self)) + "\n", encoding="utf-8")

    @classmethod
    def load(cls, folder: Path) -> Published:
        """What `save` wrote. Raises OSError, or ValueError where the file is damaged."""
        try:
            return cls(**json.loads((folder / _PUBLISHED).read_text(encoding="utf-8")))
        except TypeError as error:
            raise ValueError(f"{_PUBLISHED}: {error}") from error


class PostgresIndex:
    """A `VectorIndex` of a published version."""

    def __init__(self, database: Database, version: Published, ids: Ids) -> None:
        """ids [n]: of all vectors, ascending."""
        self._database, self._version, self._ids = database, version, ids
        self._is_large = version.sentences > EXACT_BELOW

    def __len__(self) -> int:
        return self._version.sentences

    def search(self, vectors: Floats, top: int, allowed: Ids | None = None) -> tuple[Floats, Ids]:
        """See `VectorIndex`. Cosines are of vectors and questions in half precision.

        Raises:
            VersionGone: this version was deleted.
            DatabaseError: the server can't be reached, or refuses.
        """
        ranges = None if allowed is None else _ranges(self._ids, allowed)
        left = len(self._ids) if allowed is None else int(np.isin(allowed, self._ids).sum())
        # Few are compared one by one, which finds them all and takes little time.
        in_index = self._is_large and left > EXACT_BELOW
        scores, ids = self._asked(vectors, top, ranges, in_index)
        if in_index and (ids[:, min(top, left) - 1] < 0).any():
            # A filter has hidden what is near, and the index gave up looking.
            scores, ids = self._asked(vectors, top, ranges, False)
        return scores, ids

    def _asked(self, vectors: Floats, top: int, ranges: str | None, in_index: bool) -> tuple[Floats, Ids]:
        scores = np.full((len(vectors), top), -np.inf, np.float32)
        ids = np.full((len(vectors), top), -1, np.int64)
        number, key = self._version.number, self._version.key
        values: list[Any] = [[_text(vector) for vector in vectors]]
        source, where = f"{self._version.table} AS s", ""
        if ranges is not None and in_index:
            where = "AND s.id <@ %s::int8multirange"
            values.append(ranges)
        elif ranges is not None:
            source = f"unnest(%s::int8multirange) AS r JOIN {source} ON s.id >= lower(r) AND s.id < upper(r)"
            values.append(ranges)
        # An order by a sum is not the index's, and so all are compared.
        order = "s.vector <#> q.vector" if in_index else "(s.vector <#> q.vector) + 0"
        statement = (
            f"SET LOCAL statement_timeout = {_WITHIN};"
            f"SET LOCAL hnsw.ef_search = {min(max(2 * top, _AT_LEAST), _AT_MOST)};"
            "SET LOCAL hnsw.iterative_scan = relaxed_order;"
            # How many a filter admits is guessed far too low, and sorting them all would look cheap.
            f"SET LOCAL enable_sort = {'off' if in_index else 'on'};"
            "SELECT q.place, found.id, found.cosine FROM knowledge_versions AS v"
            " CROSS JOIN unnest(%s::halfvec[]) WITH ORDINALITY AS q (vector, place)"
            f" CROSS JOIN LATERAL (SELECT s.id, -(s.vector <#> q.vector) AS cosine FROM {source}"
            f" WHERE s.since <= {number} AND s.until > {number} {where} ORDER BY {order} LIMIT {top}) AS found"
            f" WHERE v.number = {number} AND v.key = %s ORDER BY q.place, found.cosine DESC"
        )
        try:
            rows = self._database.rows(statement, [*values, key])
            is_there = bool(rows or self._database.rows(_IS_THERE, (number, key)))
        except TableMissing:
            is_there = False
        if not is_there:
            raise VersionGone(
                f"Version {number} of the knowledge is no longer in {self._database.shown}: newer ones were published."
            )
        if rows:
            places, found, cosines = (np.array(column) for column in zip(*rows, strict=True))
            at = places.astype(np.int64) - 1
            rank = np.arange(len(at)) - np.searchsorted(at, at)
            scores[at, rank], ids[at, rank] = cosines, found
        return scores, ids


def store(cursor: Any, number: int, ids: Ids, vectors: Halves, before: Published | None) -> tuple[Published, int]:
    """Put the vectors [n, width] of version `number` under ascending ids [n] beside those of the version before.

    Only what is not there already is sent.

    Returns:
        Where the version is searched, and how many vectors were sent.
    """
    digests = _digests(vectors)
    same = np.zeros(len(ids), bool)
    there: Ids = np.zeros(0, np.int64)
    if before:
        visible = f"since <= {before.number} AND until > {before.number}"
        cursor.execute(f"SELECT id, digest FROM {before.table} WHERE {visible} ORDER BY id")
        known = np.array(cursor.fetchall(), np.int64).reshape(-1, 2)
        there = known[:, 0]
        same = np.isin(ids, there)
        same[same] = known[np.searchsorted(there, ids[same]), 1] == digests[same]
    is_large = len(ids) > EXACT_BELOW
    if before and 2 * int(same.sum()) >= len(ids) and is_large == (before.sentences > EXACT_BELOW):
        version = Published(number, before.vectors, len(ids), uuid4().hex)
        gone = np.setdiff1d(there, ids[same])
        cursor.execute(
            f"UPDATE {version.table} SET until = {number} WHERE until = {_FOREVER} AND id = ANY (%s::bigint[])",
            (_array(gone),),
        )
        # What only versions before the one before could see.
        cursor.execute(f"DELETE FROM {version.table} WHERE until <= {before.number}")
        _copy(cursor, version, ids[~same], digests[~same], vectors, np.flatnonzero(~same))
        return version, int((~same).sum())
    version = Published(number, number, len(ids), uuid4().hex)
    cursor.execute(
        f"CREATE TABLE {version.table} (id bigint NOT NULL, since bigint NOT NULL, until bigint NOT NULL"
        f" DEFAULT {_FOREVER}, digest bigint NOT NULL, vector halfvec({vectors.shape[1]}) NOT NULL)"
    )
    if before and same.any():
        cursor.execute(
            f"INSERT INTO {version.table} (id, since, digest, vector) SELECT id, {number}, digest, vector"
            f" FROM {before.table} WHERE {visible} AND id = ANY (%s::bigint[])",
            (_array(ids[same]),),
        )
    _copy(cursor, version, ids[~same], digests[~same], vectors, np.flatnonzero(~same))
    cursor.execute(f"ALTER TABLE {version.table} ADD PRIMARY KEY (id, since)")
    if is_large:
        cursor.execute(f"CREATE INDEX ON {version.table} USING hnsw (vector halfvec_ip_ops)")
    cursor.execute(f"ANALYZE {version.table}")
    return version, int((~same).sum())


def _copy(cursor: Any, version: Published, ids: Ids, digests: Ids, vectors: Halves, places: Ids) -> None:
    """Send the vectors at these places of [n, width] as PostgreSQL's binary COPY has them: numbers from the high byte
    on, each field after its length, a halfvec with its width and an unused zero before it."""
    width = vectors.shape[1]
    row = np.dtype(
        [
            ("fields", ">i2"),
            *(("id_", ">i4"), ("id", ">i8")),
            *(("since_", ">i4"), ("since", ">i8")),
            *(("digest_", ">i4"), ("digest", ">i8")),
            ("bytes", ">i4"),
            ("width", ">i2"),
            ("unused", ">i2"),
            ("vector", ">f2", (width,)),
        ]
    )
    for start in range(0, len(ids), _CHUNK):
        part = slice(start, start + _CHUNK)
        made = np.zeros(len(ids[part]), row)
        made["fields"] = 4
        for name in ("id_", "since_", "digest_"):
            made[name] = 8
        made["id"], made["since"], made["digest"] = ids[part], version.number, digests[part]
        made["bytes"], made["width"] = 4 + 2 * width, width
        made["vector"] = vectors[places[part]]
        cursor.copy_expert(
            f"COPY {version.table} (id, since, digest, vector) FROM STDIN WITH (FORMAT binary)",
            io.BytesIO(_HEADER + made.tobytes() + _END),
        )


def _digests(vectors: Halves) -> Ids:
    """What tells each vector from others, [n]."""
    made = (hashlib.blake2b(np.ascontiguousarray(vector).tobytes(), digest_size=8).digest() for vector in vectors)
    return np.frombuffer(b"".join(made), "<i8").astype(np.int64)


def _ranges(ids: Ids, allowed: Ids) -> str:
    """The allowed ones of the ids, both ascending, as a multirange: filters admit whole documents, so that they are few
    runs of neighbours."""
    edges = np.diff(np.r_[0, np.isin(ids, allowed).astype(np.int8), 0])
    first, last = ids[np.flatnonzero(edges == 1)].tolist(), ids[np.flatnonzero(edges == -1) - 1].tolist()
    return "{" + ",".join(f"[{low},{high}]" for low, high in zip(first, last, strict=True)) + "}"


def _array(ids: Ids) -> str:
    return "{" + ",".join(map(str, ids.tolist())) + "}"


def _text(vector: Floats) -> str:
    return "[" + ",".join(map(str, vector.astype(np.float16).tolist())) + "]"
