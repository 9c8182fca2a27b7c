"""What a search has to know of every sentence and document, as arrays: small enough to hold for a million."""

from __future__ import annotations

import io
from collections.abc import Sequence
from dataclasses import dataclass, fields
from pathlib import Path
from typing import Final

import numpy as np
import numpy.typing as npt

Ints = npt.NDArray[np.int32]
Ids = npt.NDArray[np.int64]
Floats = npt.NDArray[np.float32]
WHOLE: Final = -1  # for the whole passage: a question whose answer it is


@dataclass(frozen=True)
class Rows:
    """Of n sentences, in the order of their ids, and d documents, in the order of their numbers.

    ids [n]; passage [n]: its passage's id, rising; document [n]: place in the arrays of documents; ordinal [n]: its
    passage's place in the document; sentence [n]: its place in the passage, or `WHOLE`; row [n]: of the embeddings;
    hub [n]: how near it is to whatever is asked (`retrieval/hubs.py`).
    number [d]; whole [d]: row of the whole document's embedding; group [d]: equal for translations; language [d] and
    scope [d]: into the manifest's lists; first, last [d]: days it holds, as ordinals.
    """

    ids: Ids
    passage: Ids
    document: Ints
    ordinal: Ints
    sentence: Ints
    row: Ids
    hub: Floats
    number: Ids
    whole: Ids
    group: Ints
    language: Ints
    scope: Ints
    first: Ints
    last: Ints

    def __len__(self) -> int:
        return len(self.ids)

    def places(self, ids: Ids) -> Ids:
        """Where sentences [k] stand in the arrays. Raises IndexError where one is not there."""
        found = np.searchsorted(self.ids, ids)
        if len(ids) and (found.max() >= len(self.ids) or (self.ids[found] != ids).any()):
            raise IndexError("There is no such sentence in this version of the index")
        return found

    def of_passage(self, passage: int) -> Ids:
        """Where the sentences of a passage stand. Raises IndexError where there are none."""
        low, high = np.searchsorted(self.passage, [passage, passage + 1])
        if low == high:
            raise IndexError(f"There is no passage {passage} in this version of the index")
        return np.arange(low, high)

    def save(self, path: Path) -> None:
        np.savez(path, **{field.name: getattr(self, field.name) for field in fields(self)})

    @classmethod
    def load(cls, path: Path) -> Rows:
        """Raises ValueError where the file is missing or damaged."""
        try:
            # Read whole first: NumPy leaves a damaged file open.
            with np.load(io.BytesIO(path.read_bytes()), allow_pickle=False) as stored:
                rows = cls(**{field.name: stored[field.name] for field in fields(cls)})
        except Exception as error:  # a damaged zip archive or array header raises almost anything
            raise ValueError(f"{path.name}: {type(error).__name__}: {error}") from error
        for names, count in ((_OF_SENTENCES, len(rows.ids)), (_OF_DOCUMENTS, len(rows.number))):
            if any(len(getattr(rows, name)) != count for name in names):
                raise ValueError(f"{path.name}: arrays of different lengths")
        return rows


_OF_SENTENCES = ("passage", "document", "ordinal", "sentence", "row", "hub")
_OF_DOCUMENTS = ("whole", "group", "language", "scope", "first", "last")


def numbered(values: Sequence[str], listed: list[str]) -> Ints:
    """The place of each of the values [n] in the list, to whose end those that it lacks are added."""
    known = {value: number for number, value in enumerate(listed)}
    places = np.array([known.setdefault(value, len(known)) for value in values], np.int32)
    listed[:] = list(known)
    return places
