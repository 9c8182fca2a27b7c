"""The whole report on a knowledge base: everything that needs a person's eye."""

from __future__ import annotations

import dataclasses
import json
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from retrieval.documents import Document
from retrieval.gaps import Gap, Question, find_gaps
from retrieval.knowledge import KnowledgeBase
from retrieval.passages import split
from retrieval.report.contradictions import Contradiction, contradictions
from retrieval.report.coverage import Coverage, coverage
from retrieval.report.duplicates import Alike, Repeated, alike, repeated
from retrieval.report.findable import Unfound, unfound
from retrieval.report.freshness import Freshness, freshness
from retrieval.report.lengths import Misfit, misfits
from retrieval.report.links import Links, links

if TYPE_CHECKING:
    from nlu.encoder import Encoder


@dataclass(frozen=True)
class Asked:
    """What customers asked: questions without a good answer; how many were answered and asked, by language; since: from
    when on."""

    questions: Sequence[Question]
    answered: Mapping[str, int]
    asked: Mapping[str, int]
    since: date


@dataclass(frozen=True)
class Report:
    """made, since: the day it was made, and from which on questions count."""

    made: date
    since: date
    coverage: Coverage
    freshness: Freshness
    alike: tuple[Alike, ...]
    repeated: tuple[Repeated, ...]
    contradictions: tuple[Contradiction, ...]
    links: Links
    offline: bool
    misfits: tuple[Misfit, ...]
    unfound: tuple[Unfound, ...]
    gaps: tuple[Gap, ...]

    def to_json(self) -> str:
        """One object; days and times in ISO 8601."""
        return json.dumps(dataclasses.asdict(self), ensure_ascii=False, default=_iso)


def examine(
    documents: Sequence[Document],
    knowledge: KnowledgeBase,
    encoder: Encoder,
    asked: Asked,
    *,
    folders: Sequence[Path],
    redact: Callable[[str], str],
    today: date,
    offline: bool,
    report: Callable[[str], None],
) -> Report:
    """Look at documents and at the index that was built from them.

    folders: those that the documents were read from; redact: takes personal data out of a question; offline: check no
    links to other servers; report: called with one line for each step.
    """
    report(f"{len(documents)} documents: passages, translations, duplicates")
    passages = [passage for number, document in enumerate(documents) for passage in split(document, number)]
    covered = coverage(documents, passages, asked.answered, asked.asked)
    same, again = alike(documents), repeated(documents, passages)
    against = contradictions(documents)
    report("searching for each document's title")
    lost = unfound(documents, knowledge, encoder)
    report(f"grouping {len(asked.questions)} questions without a good answer")
    gaps = find_gaps(asked.questions, knowledge, encoder, redact)
    report("links" if not offline else "links between documents")
    return Report(
        made=today,
        since=asked.since,
        coverage=covered,
        freshness=freshness(documents, today),
        alike=same,
        repeated=again,
        contradictions=against,
        links=links(documents, folders, offline=offline),
        offline=offline,
        misfits=misfits(documents, passages),
        unfound=lost,
        gaps=tuple(gaps),
    )


def _iso(value: object) -> str:
    if isinstance(value, date | datetime):
        return value.isoformat()
    raise TypeError(f"{type(value).__name__} is no part of a report")
