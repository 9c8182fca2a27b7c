"""What a search gives: documents that may answer, in the customer's language where there is a translation."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from retrieval.excerpts import block_at, blocks
from retrieval.loaded import Loaded
from retrieval.sentences import sentences


@dataclass(frozen=True)
class Hit:
    """A document that may answer. score: cosine and words together; source: its address or name; title: as the article
    has it; block: the paragraph of the passage that answers, as `retrieval.excerpts` counts them, where known."""

    document: str
    passage: int
    score: float
    language: str
    text: str
    source: str
    title: str
    group: str
    block: int | None = None


@dataclass(frozen=True)
class Result:
    """Hits, best first, one for each group of translations. abstained: none is good enough to answer with; unclear: the
    first two are too close together to tell which was meant."""

    hits: tuple[Hit, ...]
    confidence: float
    abstained: bool
    unclear: bool = False


@dataclass(frozen=True)
class Found:
    """The sentence of a group that answers best. place: in the arrays of sentences; shown: that of the one quoted."""

    group: int
    place: int
    shown: int
    score: float


def hit_of(loaded: Loaded, found: Found, language: str | None) -> Hit:
    """What a customer can be shown of what was found. language: whose version of the document is preferred."""
    stored = loaded.texts.passage(int(loaded.rows.passage[found.shown]))
    document = loaded.texts.document(stored.document)
    parts = sentences(stored.text)
    at = int(loaded.rows.sentence[found.shown])
    block = block_at(stored.text, parts[at].start) if 0 <= at < len(parts) else None
    translated = _version(loaded.texts.versions(document.group), language, stored.document)
    if translated != stored.document:
        # Translations keep the structure, so the passage at the same place says the same.
        places = loaded.texts.passages_of(translated)
        original, stored = stored, loaded.texts.passage(places[min(stored.ordinal, len(places) - 1)])
        document = loaded.texts.document(translated)
        if len(blocks(stored.text)) != len(blocks(original.text)):
            block = None
    return Hit(
        document=document.id,
        passage=stored.id,
        score=round(found.score, 5),
        language=document.language,
        text=stored.text,
        source=document.source,
        title=document.title,
        group=document.group,
        block=block,
    )


def _version(versions: Sequence[tuple[int, str]], language: str | None, found: int) -> int:
    """The translation in this language: with the same tag, without its region, or of another region; else what was
    found. versions: number and language of each."""
    by_tag: dict[str, int] = {}
    for number, known in versions:
        by_tag.setdefault(known, number)
    tag = language or ""
    while tag:
        if tag in by_tag:
            return by_tag[tag]
        tag = tag.rpartition("-")[0]
    base = (language or "").split("-")[0]
    of_base = [number for number, known in versions if base and known.split("-")[0] == base]
    return of_base[0] if of_base and found not in of_base else found
