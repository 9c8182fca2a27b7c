"""Documents that say nearly the same in one language, and passages that stand in several documents word for word."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Final

import numpy as np

from retrieval.documents import Document
from retrieval.passages import Passage
from retrieval.report.lengths import width

SAME: Final = 0.85  # cosine of weighted character n-grams: a few words changed in a page
SHORTEST_PASSAGE: Final = 60  # widths; what is shorter is repeated on purpose
_ROWS: Final = 1_000  # compared with all others at a time


@dataclass(frozen=True)
class Alike:
    """Two documents of one language and different groups. share: 0 to 1, 1 for the same text."""

    language: str
    documents: tuple[str, str]
    titles: tuple[str, str]
    share: float


@dataclass(frozen=True)
class Repeated:
    """A passage and the documents that it stands in, of one language."""

    language: str
    documents: tuple[str, ...]
    text: str


def alike(documents: Sequence[Document]) -> tuple[Alike, ...]:
    """The pairs, most alike first."""
    of_language: dict[str, list[Document]] = {}
    for document in documents:
        if document.text.strip():
            of_language.setdefault(document.language, []).append(document)
    found = [pair for same in of_language.values() if len(same) > 1 for pair in _pairs(same)]
    return tuple(sorted(found, key=lambda pair: -pair.share))


def _pairs(documents: Sequence[Document]) -> Iterator[Alike]:
    from sklearn.feature_extraction.text import TfidfVectorizer

    counted = TfidfVectorizer(analyzer="char", ngram_range=(5, 5), sublinear_tf=True, dtype=np.float32)
    weights = counted.fit_transform([" ".join(document.text.split()) for document in documents])
    for start in range(0, len(documents), _ROWS):
        near = (weights[start : start + _ROWS] @ weights.T).tocoo()
        for row, column, share in zip(near.row.tolist(), near.col.tolist(), near.data.tolist(), strict=True):
            one, other = documents[start + row], documents[column]
            if start + row < column and share >= SAME and one.group != other.group:
                yield Alike(one.language, (one.id, other.id), (one.title, other.title), round(min(share, 1.0), 3))


def repeated(documents: Sequence[Document], passages: Sequence[Passage]) -> tuple[Repeated, ...]:
    """In most documents first. Case and spaces make no difference."""
    found: dict[tuple[str, str], dict[str, str]] = {}
    for passage in passages:
        if width(passage.text) >= SHORTEST_PASSAGE:
            document = documents[passage.document]
            key = (document.language, " ".join(passage.text.casefold().split()))
            found.setdefault(key, {}).setdefault(document.id, passage.text)
    several = [
        Repeated(language, tuple(texts), next(iter(texts.values())))
        for (language, _), texts in found.items()
        if len(texts) > 1
    ]
    return tuple(sorted(several, key=lambda one: -len(one.documents)))
