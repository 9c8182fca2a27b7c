"""Approved pairs to documents of the knowledge base."""

from __future__ import annotations

from pathlib import Path

from retrieval.conversations import placeholders
from retrieval.conversations.candidates import Candidate, read_candidates
from retrieval.documents import Document


def documents_from_review(path: Path) -> list[Document]:
    """The approved candidates of a review file, and nothing else.

    Every wording of a question is a document of its own with the same answer and the same group: a search finds any of
    them and gives one hit for the group, whose first document has the question that was approved. An answer in which a
    placeholder is left ("call [phone number]") is not published.

    Raises:
        InputError: the file or a line of it can't be read.
    """
    approved = [one for one in read_candidates(path) if one.status == "approved"]
    return [
        document for one in approved if not placeholders.found(one.answer) for document in _documents(one, path.name)
    ]


def _documents(one: Candidate, source: str) -> list[Document]:
    return [
        Document(
            id=f"pair-{one.id}" if number == 0 else f"pair-{one.id}-{number}",
            text=one.answer,
            language=one.language,
            group=f"pair-{one.id}",
            question=wording,
            source=source,
            updated=one.updated,
        )
        for number, wording in enumerate(dict.fromkeys((one.question, *one.variants)))
    ]
