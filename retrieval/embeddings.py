"""Embeddings kept by what they are of, so that a text is embedded once: an index built again embeds only what is new,
and a build that was killed goes on where it was.

Two files that only grow: `embeddings.f16`, a row of float16 for each text, and `embeddings.keys`, the text's digest at
the same place. A batch's vectors are written before its keys; a row that a kill left half written is cut off at the
next opening, and one without its key is never read. Float16 moves a cosine by less than 0.001.
"""

from __future__ import annotations

import fcntl
import hashlib
import os
from collections.abc import Callable, Iterable, Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, BinaryIO, Final

import numpy as np
import numpy.typing as npt

from nlu.errors import InputError

if TYPE_CHECKING:
    from nlu.encoder import Encoder

Halves = npt.NDArray[np.float16]
Rows = npt.NDArray[np.int64]

WIDTH: Final = 384
BATCH: Final = 256  # texts between two writes; the encoder sorts them by length
_KEY: Final = 16  # bytes
_NO_KEY: Final = bytes(_KEY)
_ROW: Final = 2 * WIDTH  # bytes
VECTORS: Final = "embeddings.f16"
KEYS: Final = "embeddings.keys"


class EmbeddingStore:
    """The embeddings of one encoder in one folder. One process writes at a time; use it as a context manager."""

    def __init__(self, folder: Path, encoder_id: str) -> None:
        """Open or make. Embeddings of another encoder are thrown away.

        Raises:
            InputError: another process writes here.
        """
        folder.mkdir(parents=True, exist_ok=True)
        self.encoder_id = encoder_id
        self._folder = folder
        self._lock = (folder / "lock").open("w")
        try:
            fcntl.flock(self._lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except OSError:
            self._lock.close()
            raise InputError(f"Another build is writing to {folder}. Wait until it has ended.") from None
        of = folder / "encoder"
        if not of.is_file() or of.read_text(encoding="utf-8") != encoder_id:
            for name in (f"{KEYS}.partial", f"{VECTORS}.partial", KEYS, VECTORS):
                (folder / name).unlink(missing_ok=True)
            of.write_text(encoder_id, encoding="utf-8")
        if not (folder / KEYS).exists() and (folder / f"{KEYS}.partial").exists():
            self._replace()  # `keep` was killed after both files were whole
        self._vectors: BinaryIO = (folder / VECTORS).open("a+b")
        self._keys: BinaryIO = (folder / KEYS).open("a+b")
        self._count = self._vectors.seek(0, os.SEEK_END) // _ROW
        # A version may read rows of this very file, so whole rows that lost their keys are left: they get an empty one.
        self._vectors.truncate(self._count * _ROW)
        keys = min(self._keys.seek(0, os.SEEK_END) // _KEY, self._count)
        self._keys.truncate(keys * _KEY)
        self._keys.write(_NO_KEY * (self._count - keys))
        self._keys.flush()
        self._keys.seek(0)
        content = self._keys.read()
        self._row_of = {content[at * _KEY : (at + 1) * _KEY]: at for at in range(self._count)}
        self._row_of.pop(_NO_KEY, None)

    def __enter__(self) -> EmbeddingStore:
        return self

    def __exit__(self, *_: object) -> None:
        for file in (self._keys, self._vectors, self._lock):
            file.close()

    def __len__(self) -> int:
        """How many texts are embedded."""
        return len(self._row_of)

    def rows(
        self, texts: Sequence[str], encoder: Encoder, progress: Callable[[int, int], None] = lambda done, total: None
    ) -> Rows:
        """The row [n] of each text's embedding as a passage; texts that have none yet are embedded.

        progress: called with how many different texts are done and how many there are.
        """
        keys = [_key(text) for text in texts]
        missing = {key: text for key, text in zip(keys, texts, strict=True) if key not in self._row_of}
        total = len(set(keys))
        there = total - len(missing)
        progress(there, total)
        for chunk in _chunks(list(missing.items())):
            embedded = encoder.encode([text for _, text in chunk], kind="passage").embedding
            self._append([key for key, _ in chunk], embedded)
            there += len(chunk)
            progress(there, total)
        return np.fromiter((self._row_of[key] for key in keys), np.int64, len(keys))

    def missing(self, texts: Iterable[str]) -> list[str]:
        """Those of the texts that have no embedding yet, each once."""
        return list({key: text for text in texts if (key := _key(text)) not in self._row_of}.values())

    def put(self, texts: Sequence[str], vectors: Halves) -> None:
        """Keep embeddings [n, width] that were computed elsewhere, by the same encoder; those that are there stay."""
        if vectors.shape != (len(texts), WIDTH):
            raise ValueError(f"{vectors.shape} vectors for {len(texts)} texts of {WIDTH} numbers")
        places = {key: at for at, text in enumerate(texts) if (key := _key(text)) not in self._row_of}
        self._append(list(places), vectors[list(places.values())])

    def vectors(self) -> Halves:
        """All rows [n, width], mapped from the file."""
        return mapped(self._folder / VECTORS)

    def keep(self, rows: Rows) -> Rows:
        """Only these rows stay; what else was embedded leaves the disk. Returns where each is now.

        The files are new ones, so that who has mapped the old ones keeps them.
        """
        wanted, place = np.unique(rows, return_inverse=True)
        if len(wanted) == self._count:
            return rows
        keys = np.fromfile(self._folder / KEYS, dtype=f"V{_KEY}")[wanted]
        vectors = self.vectors()
        partial = self._folder / f"{VECTORS}.partial"
        with partial.open("wb") as made:
            for start in range(0, len(wanted), 65536):
                made.write(np.ascontiguousarray(vectors[wanted[start : start + 65536]]).tobytes())
        partial_keys = self._folder / f"{KEYS}.partial"
        partial_keys.write_bytes(keys.tobytes())
        (self._folder / KEYS).unlink()  # from here on, who opens the folder after a kill goes on
        self._replace()
        for file in (self._keys, self._vectors):
            file.close()
        self._vectors = (self._folder / VECTORS).open("a+b")
        self._keys = (self._folder / KEYS).open("a+b")
        self._row_of = {key.tobytes(): at for at, key in enumerate(keys)}
        self._count = len(wanted)
        return place.astype(np.int64)

    def _replace(self) -> None:
        """Both files by the new ones; the vectors' may have been replaced already."""
        partial = self._folder / f"{VECTORS}.partial"
        if partial.exists():
            partial.replace(self._folder / VECTORS)
        (self._folder / f"{KEYS}.partial").replace(self._folder / KEYS)

    def link(self, target: Path) -> None:
        """Give the file of vectors a second name, for a version of an index that reads rows from it."""
        os.link(self._folder / VECTORS, target)

    def _append(self, keys: Sequence[bytes], vectors: npt.NDArray[np.float32] | Halves) -> None:
        self._vectors.write(vectors.astype(np.float16).tobytes())
        self._vectors.flush()
        self._keys.write(b"".join(keys))
        self._keys.flush()
        for key in keys:
            self._row_of[key] = self._count
            self._count += 1


def mapped(file: Path) -> Halves:
    """The vectors of a file [n, width] without reading it."""
    if not file.stat().st_size:
        return np.zeros((0, WIDTH), np.float16)
    flat: Halves = np.memmap(file, np.float16, "r")
    return flat[: len(flat) // WIDTH * WIDTH].reshape(-1, WIDTH)


def _key(text: str) -> bytes:
    return hashlib.blake2b(text.encode("utf-8", "replace"), digest_size=_KEY).digest()


def _chunks(items: list[tuple[bytes, str]]) -> Iterator[list[tuple[bytes, str]]]:
    """Of about the same length each, or a batch of short texts would wait for its one long text; the longest first, so
    that the time left is not told too short."""
    items.sort(key=lambda item: -len(item[1]))
    for start in range(0, len(items), BATCH):
        yield items[start : start + BATCH]
