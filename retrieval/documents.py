"""What the knowledge base holds: one article in one language, and which translations are missing."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True)
class Document:
    """One article in one language.

    id: unique in the knowledge base; text: Markdown; group: shared by translations; question: for question and answer
    pairs, else ""; source: what is shown as the origin, an address where there is one; language: BCP 47 or "" where
    unknown. products, regions, audiences: for whom it holds, empty for everybody; valid_from, valid_until: first and
    last day it holds; updated: the day it was last worked on.
    """

    id: str
    text: str
    language: str
    group: str
    title: str = ""
    question: str = ""
    source: str = ""
    products: tuple[str, ...] = ()
    regions: tuple[str, ...] = ()
    audiences: tuple[str, ...] = ()
    valid_from: date | None = None
    valid_until: date | None = None
    updated: date | None = None


def missing_translations(documents: Iterable[Document]) -> dict[str, tuple[str, ...]]:
    """For each group, in order, the languages of the whole knowledge base in which it has no document.

    Regions of one language count as one ("en" and "en-US"), scripts do not. A language goes by the tag that most
    documents have for it; groups that lack nothing, and documents without a language, are left out.
    """
    tags: dict[str, Counter[str]] = {}
    groups: dict[str, set[str]] = {}
    for document in documents:
        if document.language:
            written = _written(document.language)
            tags.setdefault(written, Counter())[document.language] += 1
            groups.setdefault(document.group, set()).add(written)
    names = {written: counts.most_common(1)[0][0] for written, counts in tags.items()}
    missing = {
        group: tuple(sorted(name for written, name in names.items() if written not in found))
        for group, found in groups.items()
    }
    return {group: lacking for group, lacking in missing.items() if lacking}


def _written(tag: str) -> str:
    """Language and script of a tag, without region."""
    return "-".join(part for part in tag.split("-") if len(part) == 4 or part == tag.split("-")[0])
