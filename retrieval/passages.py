"""Documents to passages: pieces that are read on their own, cut at headings, each knowing what it stands under."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Final

from retrieval.documents import Document

MAX_CHARACTERS: Final = 900
# Behind the space after a full stop, so that "3.50" and "kestrel.example" stay whole, or behind a mark of Chinese and
# Japanese, which no space follows.
_SENTENCE_END: Final = re.compile(r"(?<=[.!?؟।]\s)|(?<=[。！？])")


@dataclass(frozen=True)
class Passage:
    """A quotable piece. document: index into the knowledge base's documents; indexed: what is embedded."""

    document: int
    text: str
    indexed: str


def split(document: Document, number: int) -> list[Passage]:
    """The passages of a document, in order. A question is indexed by itself too: customers ask questions."""
    found = []
    if document.question:
        found.append(Passage(number, document.text, document.question))
    for heading, text in _sections(document.text):
        above = ". ".join(part for part in (document.title or document.question, heading) if part)
        for piece in _pieces(text):
            shown = f"**{heading}**\n{piece}" if heading else piece  # a list alone would not say what it lists
            found.append(Passage(number, shown, f"{above}\n{piece}" if above else piece))
    return found


def _sections(text: str) -> list[tuple[str, str]]:
    sections: list[tuple[str, list[str]]] = [("", [])]
    for line in text.splitlines():
        heading = re.match(r"#{1,6}\s+(.*)", line)
        if heading:
            sections.append((heading[1].strip(), []))
        else:
            sections[-1][1].append(line)
    return [(heading, "\n".join(lines).strip()) for heading, lines in sections if any(map(str.strip, lines))]


def _pieces(text: str) -> list[str]:
    """Whole paragraphs up to `MAX_CHARACTERS` together; a longer one is cut at the ends of sentences."""
    pieces: list[str] = []
    for paragraph in re.split(r"\n\s*\n", text):
        for part in _sentences(paragraph.strip()):
            if pieces and len(pieces[-1]) + 2 + len(part) <= MAX_CHARACTERS:
                pieces[-1] += "\n\n" + part
            else:
                pieces.append(part)
    return pieces


def _sentences(paragraph: str) -> list[str]:
    """Parts of at most `MAX_CHARACTERS`. Nothing is added or lost within a part: it will be quoted."""
    parts: list[str] = []
    for sentence in _SENTENCE_END.split(paragraph):
        for start in range(0, len(sentence), MAX_CHARACTERS):
            piece = sentence[start : start + MAX_CHARACTERS]
            if parts and len(parts[-1]) + len(piece) <= MAX_CHARACTERS:
                parts[-1] += piece
            else:
                parts.append(piece)
    return [part.strip() for part in parts if part.strip()]
