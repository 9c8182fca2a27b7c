"""The index of vectors: exact where that is fast, else inverted lists with eight bits a dimension.

Vectors have length one, so that the inner product is the cosine. Each has an id that stays its own while the index
grows and shrinks. How many lists a search looks into is measured when the index is made, against exact search.
"""

from __future__ import annotations

from pathlib import Path
from typing import Any, Final, Protocol

import numpy as np
import numpy.typing as npt

Floats = npt.NDArray[np.float32]
Halves = npt.NDArray[np.float16]
Ids = npt.NDArray[np.int64]

# Exact search in that many takes about 3 ms on one thread; the lists need more than that to be worth their training.
EXACT_BELOW: Final = 50_000
RECALL: Final = 0.94  # of the ten nearest to customers' messages, what the lists must find
_TRAINING: Final = 40  # vectors for each list; FAISS asks for 39
_PROBES: Final = (4, 8, 12, 16, 24, 32, 48, 64, 96, 128, 192, 256, 384)
_QUESTIONS: Final = 400
_FEW: Final = 0.12  # share of the vectors that a filter admits


class VectorIndex(Protocol):
    """Vectors by id. Searching is safe for threads."""

    def __len__(self) -> int: ...

    def search(self, vectors: Floats, top: int, allowed: Ids | None = None) -> tuple[Floats, Ids]:
        """Cosines and ids, both [n, top], best first, of the vectors nearest to each of [n, width]; id -1 where there
        are fewer. allowed: only these ids, ascending."""
        ...


class FaissIndex:
    """A `VectorIndex` in memory, or mapped from its file."""

    def __init__(self, index: Any) -> None:
        self._index = index

    def __len__(self) -> int:
        return int(self._index.ntotal)

    @property
    def raw(self) -> Any:
        """What FAISS made."""
        return self._index

    @property
    def exact(self) -> bool:
        return not hasattr(self._index, "nprobe")

    def search(self, vectors: Floats, top: int, allowed: Ids | None = None) -> tuple[Floats, Ids]:
        """See `VectorIndex`."""
        import faiss

        wanted = np.ascontiguousarray(vectors, np.float32)
        if allowed is None:
            return self._index.search(wanted, top)  # type: ignore[no-any-return]
        selector = faiss.IDSelectorBatch(allowed)
        if self.exact:
            parameters: Any = faiss.SearchParameters(sel=selector)  # type: ignore[call-arg]
        else:
            # What is not allowed leaves the lists emptier: look into more of them, and where little is left into all,
            # since passing over a vector costs next to nothing.
            share = len(allowed) / max(len(self), 1)
            probes = self._index.nlist if share < _FEW else min(int(self._index.nprobe / share), self._index.nlist)
            parameters = faiss.SearchParametersIVF(sel=selector, nprobe=probes)  # type: ignore[call-arg]
        return self._index.search(wanted, top, params=parameters)  # type: ignore[no-any-return]

    def change(self, gone: Ids, ids: Ids, vectors: Floats | Halves) -> None:
        """Take out the ids `gone`, put in the vectors [n, width] under `ids`."""
        import faiss

        if len(gone):
            self._index.remove_ids(faiss.IDSelectorBatch(gone))
        if len(ids):
            self._index.add_with_ids(np.ascontiguousarray(vectors, np.float32), ids)

    def save(self, path: Path) -> None:
        import faiss

        faiss.write_index(self._index, str(path))

    @classmethod
    def load(cls, path: Path, *, to_change: bool = False) -> FaissIndex:
        """Lists are mapped, so that a large index is there at once and shared between processes; an index that will be
        changed is read whole. Raises RuntimeError where the file is missing or damaged."""
        import faiss

        index = faiss.read_index(str(path)) if to_change else faiss.read_index(str(path), faiss.IO_FLAG_MMAP)
        return cls(index)


def make_index(ids: Ids, vectors: Floats | Halves, questions: Floats) -> FaissIndex:
    """An index of vectors [n, width] under ids [n], of the kind that their number asks for. questions [m, width]: such
    as will be asked; how many lists are looked into is measured with some of them."""
    import faiss

    if len(ids) < EXACT_BELOW:
        exact = faiss.IndexIDMap2(faiss.IndexFlatIP(vectors.shape[1]))
        exact.add_with_ids(np.ascontiguousarray(vectors, np.float32), ids)
        return FaissIndex(exact)
    lists = 2 ** round(np.log2(4 * np.sqrt(len(ids))))
    index: Any = faiss.index_factory(vectors.shape[1], f"IVF{lists},SQ8", faiss.METRIC_INNER_PRODUCT)
    index.cp.niter = 8
    index.cp.spherical = True
    if getattr(faiss, "get_num_gpus", int)():  # faiss-gpu, and a GPU: clustering is most of the time
        index.clustering_index = faiss.index_cpu_to_all_gpus(faiss.IndexFlatIP(vectors.shape[1]))
    random = np.random.default_rng(0)
    sample = np.sort(random.choice(len(ids), min(_TRAINING * lists, len(ids)), replace=False))
    index.train(np.ascontiguousarray(vectors[sample], np.float32))
    for start in range(0, len(ids), 65536):
        part = slice(start, start + 65536)
        index.add_with_ids(np.ascontiguousarray(vectors[part], np.float32), ids[part])
    index.nprobe = _probes(index, ids, vectors, questions)
    return FaissIndex(index)


def _probes(index: Any, ids: Ids, vectors: Floats | Halves, pool: Floats) -> int:
    """The fewest lists with which the recall is reached, for questions that nobody wrote with these vectors in mind.
    Vectors of the index with noise on them find their own neighbours far too easily: with the lists that find .97 of
    theirs, .56 of real questions' were found among a million. Messages of a shop find less among other texts than
    questions about those do: .94 of theirs meant .97 of real questions'."""
    at = np.sort(np.random.default_rng(1).choice(len(pool), min(_QUESTIONS, len(pool)), replace=False))
    questions = np.ascontiguousarray(pool[at], np.float32)
    truth = exact_search(questions, ids, vectors, 10)[1]
    for probes in _PROBES:
        index.nprobe = probes
        if recall(index.search(questions, 10)[1], truth) >= RECALL:
            return probes
    return min(_PROBES[-1], int(index.nlist))


def exact_search(questions: Floats, ids: Ids, vectors: Floats | Halves, top: int) -> tuple[Floats, Ids]:
    """Cosines and ids [n, top] by comparing with every vector, a part of them at a time."""
    import faiss

    best = faiss.ResultHeap(len(questions), top, keep_max=True)
    for start in range(0, len(ids), 65536):
        part = np.ascontiguousarray(vectors[start : start + 65536], np.float32)
        scores, places = faiss.knn(questions, part, min(top, len(part)), metric=faiss.METRIC_INNER_PRODUCT)
        best.add_result(scores, ids[start : start + 65536][places])
    best.finalize()
    return best.D, best.I


def recall(found: Ids, truth: Ids) -> float:
    """Share of the true ids [n, k] that are among the found ones."""
    return float(np.mean([len(np.intersect1d(a, b)) / len(b) for a, b in zip(found, truth, strict=True)]))
