"""How much the knowledge covers: documents and passages by language, missing translations, questions answered."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from retrieval.documents import Document, missing_translations
from retrieval.passages import Passage


@dataclass(frozen=True)
class OfLanguage:
    """language: BCP 47, "" unknown; groups: how many groups of translations have a document in it; answered, asked:
    questions of customers to the knowledge."""

    language: str
    documents: int
    passages: int
    groups: int
    answered: int
    asked: int


@dataclass(frozen=True)
class Row:
    """A group of translations. title: in the language that most documents are in, where it has one."""

    group: str
    title: str
    languages: tuple[str, ...]
    missing: tuple[str, ...]


@dataclass(frozen=True)
class Coverage:
    """languages: most documents first; rows: groups that lack a translation first, those that lack least before."""

    documents: int
    passages: int
    groups: int
    languages: tuple[OfLanguage, ...]
    rows: tuple[Row, ...]


def coverage(
    documents: Sequence[Document],
    passages: Sequence[Passage],
    answered: Mapping[str, int],
    asked: Mapping[str, int],
) -> Coverage:
    """answered, asked: how many questions, by language."""
    of_documents = Counter(document.language for document in documents)
    of_passages = Counter(documents[passage.document].language for passage in passages)
    groups: dict[str, dict[str, Document]] = {}
    for document in documents:
        groups.setdefault(document.group, {}).setdefault(document.language, document)
    of_groups = Counter(language for versions in groups.values() for language in versions)
    order = [language for language, _ in of_documents.most_common()]
    order += sorted(set(asked) - set(order), key=lambda language: -asked[language])
    missing = missing_translations(documents)
    rows = [
        Row(
            group,
            next((versions[language].title for language in order if language in versions), ""),
            tuple(language for language in order if language in versions),
            tuple(sorted(missing.get(group, ()), key=order.index)),
        )
        for group, versions in groups.items()
    ]
    return Coverage(
        documents=len(documents),
        passages=len(passages),
        groups=len(groups),
        languages=tuple(
            OfLanguage(
                language,
                of_documents[language],
                of_passages[language],
                of_groups[language],
                answered.get(language, 0),
                asked.get(language, 0),
            )
            for language in order
        ),
        rows=tuple(sorted(rows, key=lambda row: (not row.missing, len(row.missing), row.group))),
    )
