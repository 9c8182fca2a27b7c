"""Documents that a search for their own title does not find first."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from retrieval.documents import Document
from retrieval.hits import Hit
from retrieval.knowledge import KnowledgeBase

if TYPE_CHECKING:
    from nlu.encoder import Encoder

TOP: Final = 5
_AT_ONCE: Final = 64


@dataclass(frozen=True)
class Unfound:
    """place: among the hits, from 2 on, None where it is not among the first `TOP`; found, found_title: the document
    that stands first instead."""

    document: str
    language: str
    title: str
    place: int | None
    found: str
    found_title: str


def unfound(documents: Sequence[Document], knowledge: KnowledgeBase, encoder: Encoder) -> tuple[Unfound, ...]:
    """Those that are hardest to find first. A translation in its place counts as found."""
    titled = [document for document in documents if document.title.strip()]
    missed = []
    for start in range(0, len(titled), _AT_ONCE):
        part = titled[start : start + _AT_ONCE]
        titles = [document.title for document in part]
        languages = [document.language or None for document in part]
        results = knowledge.search_vectors(encoder.encode(titles).embedding, titles, TOP, languages=languages)
        for document, result in zip(part, results, strict=True):
            if result.hits and result.hits[0].group != document.group:
                first = result.hits[0]
                place = _place(document, result.hits)
                missed.append(
                    Unfound(document.id, document.language, document.title, place, first.document, first.title)
                )
    return tuple(sorted(missed, key=lambda one: -(one.place or TOP + 1)))


def _place(document: Document, hits: Sequence[Hit]) -> int | None:
    return next((place for place, hit in enumerate(hits, 1) if hit.group == document.group), None)
