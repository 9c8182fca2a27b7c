"""The vectors of an index: sentence and document together, less their language's centre; and how much of a hub each is.

A sentence alone lacks what it is about, and a whole document blurs what it says; the sum of both embeddings found the
right article first more often than either (.54 of the questions that abstention is tuned on, against .49 and .51).
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import Final

import numpy as np

from nlu.centres import load_centres
from nlu.messages import load_messages
from retrieval.embeddings import Halves
from retrieval.hubs import hubness
from retrieval.manifest import CENTRES, INDEX
from retrieval.rows import Floats, Ids, Rows
from retrieval.vectors import EXACT_BELOW, FaissIndex, make_index

PRIOR: Final = 20  # how many sentences the mean of messages counts for in a language's centre
_GROWN: Final = 1.25  # so much larger, and centres and lists are made anew
_CHUNK: Final = 65536  # sentences at a time


def write_vectors(
    made: Path,
    rows: Rows,
    embedded: Halves,
    languages: Sequence[str],
    old: tuple[Path, int, Rows] | None,
) -> tuple[Rows, int]:
    """Write centres and the index into the version `made`.

    A large index that has changed little is changed in place; else it is made anew.

    old: the version before: its folder, how many sentences there were when its centres were made, and its rows.

    Returns:
        The rows with their hubness, and how many sentences there were when the centres were made.
    """
    centres = _centres(rows, embedded, languages)
    if old is None or len(rows) < EXACT_BELOW or not old[1] / _GROWN <= len(rows) <= old[1] * _GROWN:
        vectors = sentence_vectors(rows, embedded, centres)
        messages = load_messages()
        make_index(rows.ids, vectors, messages).save(made / INDEX)
        hub, trained = hubness(vectors, messages), len(rows)
    else:
        folder, trained, before = old
        kept = np.load(folder / CENTRES)
        centres[: len(kept)] = kept  # what is in the index was moved by these
        gone, new = np.setdiff1d(before.ids, rows.ids), np.setdiff1d(rows.ids, before.ids)
        places = rows.places(new)
        vectors = sentence_vectors(rows, embedded, centres, places)
        index = FaissIndex.load(folder / INDEX, to_change=True)
        index.change(gone, new, vectors)
        index.save(made / INDEX)
        hub = rows.hub.copy()
        hub[places] = hubness(vectors, load_messages())
    np.save(made / CENTRES, centres)
    return replace(rows, hub=hub), trained


def _centres(rows: Rows, embedded: Halves, languages: Sequence[str]) -> Floats:
    """The mean embedding [languages, width] of each language's sentences. Where there are few it is mostly the mean of
    messages, or what those few have in common would be lost."""
    messages = load_centres()
    fallback = np.mean(list(messages.values()), axis=0)
    of = rows.language[rows.document]
    means = []
    for number, tag in enumerate(languages):
        own = np.concatenate([rows.row[of == number], rows.whole[rows.language == number]])
        total = np.zeros(embedded.shape[1])
        for start in range(0, len(own), _CHUNK):
            total += embedded[own[start : start + _CHUNK]].sum(0, dtype=np.float64)
        means.append((total + PRIOR * messages.get(tag, fallback)) / (len(own) + PRIOR))
    return np.asarray(np.stack(means), np.float32)


def sentence_vectors(rows: Rows, embedded: Halves, centres: Floats, places: Ids | None = None) -> Halves:
    """What the index holds [n, width] for the sentences at these places, or for all; of length one."""
    at = np.arange(len(rows)) if places is None else places
    found = np.empty((len(at), embedded.shape[1]), np.float16)
    for start in range(0, len(at), _CHUNK):
        part = at[start : start + _CHUNK]
        documents = rows.document[part]
        centre = centres[rows.language[documents]]
        vectors = _moved(embedded[rows.row[part]], centre) + _moved(embedded[rows.whole[documents]], centre)
        found[start : start + len(part)] = _unit(vectors)
    return found


def _moved(vectors: Halves, centre: Floats) -> Floats:
    return _unit(np.asarray(vectors, np.float32) - centre)


def _unit(vectors: Floats) -> Floats:
    return np.asarray(vectors / np.maximum(np.linalg.norm(vectors, axis=1, keepdims=True), 1e-9), np.float32)
