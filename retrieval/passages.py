"""Documents to passages: pieces that are read on their own, cut at headings, each knowing what it stands under."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from retrieval.documents import Document

MAX_CHARACTERS: Final = 900
MAX_WHOLE: Final = 3_600  # of a row of a table, and of a block of code, which say nothing in parts
# Where a paragraph that is too long is cut, the first that helps: before an item of a list; behind the space after a
# full stop, so that "3.50" and "kestrel.example" stay whole, or behind a mark of Chinese and Japanese, which no space
# follows; at the end of a line; between words.
_CUTS: Final = (
    re.compile(r"(?<=\n)(?=[ \t]*(?:[-*+]|\d{1,3}[.)])[ \t])"),
    re.compile(r"(?<=[.!?؟।]\s)|(?<=[。！？])"),
    re.compile(r"(?<=\n)"),
    re.compile(r"(?<=\s)(?=\S)"),
)
_HEADING: Final = re.compile(r"(#{1,6})\s+(.*?)(?:\s+#+)?\s*$")
_UNDERLINE: Final = re.compile(r"(?:={3,}|-{3,})\s*$")
_FENCE: Final = re.compile(r" {0,3}(`{3,}|~{3,})")
_LONGEST: Final = 1_000  # characters of a heading, or of the line below the names of columns
_RULE: Final = re.compile(r"\s*\|?\s*:?-+:?\s*(?:\|\s*:?-+:?\s*)*\|?\s*$")


@dataclass(frozen=True)
class Passage:
    """A quotable piece. document: index into the knowledge base's documents; indexed: what is embedded; headings: those
    it stands under, the outermost first."""

    document: int
    text: str
    indexed: str
    headings: tuple[str, ...] = ()


@dataclass(frozen=True)
class _Block:
    """Lines that belong together. kind: `text`, `table` or `code`."""

    kind: str
    text: str


def split(document: Document, number: int) -> list[Passage]:
    """The passages of a document, in order. A question is indexed by itself too: customers ask questions."""
    found = []
    if document.question:
        found.append(Passage(number, document.text, document.question))
    for headings, blocks in _sections(document.text):
        above = ". ".join(part for part in (document.title or document.question, *headings) if part)
        for piece in _pieces(blocks):
            # A list alone would not say what it lists. A table and code need an empty line above them.
            apart = "\n\n" if piece.startswith(("|", "```", "~~~")) else "\n"
            shown = f"**{headings[-1]}**{apart}{piece}" if headings else piece
            found.append(Passage(number, shown, f"{above}\n{piece}" if above else piece, headings))
    return found


def _sections(text: str) -> list[tuple[tuple[str, ...], list[_Block]]]:
    """What stands under each heading that has something under it, in blocks."""
    path: list[tuple[int, str]] = []
    sections: list[tuple[tuple[str, ...], list[_Block]]] = [((), [])]
    for block in _blocks(text):
        heading = _HEADING.match(block.text) if block.kind == "heading" else None
        if heading is None:
            sections[-1][1].append(block)
            continue
        level = len(heading[1])
        path = [(above, name) for above, name in path if above < level]
        if heading[2]:
            path.append((level, heading[2]))
        sections.append((tuple(name for _, name in path), []))
    return [(headings, blocks) for headings, blocks in sections if blocks]


def _blocks(text: str) -> Iterator[_Block]:
    """Headings (as lines that begin with number signs), code with its fences, tables, and paragraphs."""
    lines = text.splitlines()
    paragraph: list[str] = []

    def finish() -> Iterator[_Block]:
        if any(map(str.strip, paragraph)):
            yield _Block("text", "\n".join(paragraph).strip())
        paragraph.clear()

    at = 0
    while at < len(lines):
        line, below = lines[at], lines[at + 1] if at + 1 < len(lines) else ""
        fence = _FENCE.match(line)
        end = at + 1
        if fence:
            yield from finish()
            while end < len(lines) and not re.match(rf" {{0,3}}{re.escape(fence[1])}[`~]*\s*$", lines[end]):
                end += 1
            end = min(end + 1, len(lines))
            yield _Block("code", "\n".join(lines[at:end]))
        elif len(line) <= _LONGEST and _HEADING.match(line):
            yield from finish()
            yield _Block("heading", line)
        elif "|" in line and "|" in below and len(below) <= _LONGEST and _RULE.match(below):
            yield from finish()
            end = at + 2
            while end < len(lines) and "|" in lines[end]:
                end += 1
            yield _Block("table", "\n".join(lines[at:end]))
        elif not paragraph and 0 < len(line.strip()) <= _LONGEST and _UNDERLINE.match(below) and "|" not in line:
            yield _Block("heading", f"{'#' if below.startswith('=') else '##'} {line.strip()}")
            end = at + 2
        elif line.strip():
            paragraph.append(line)
        else:
            yield from finish()
        at = end
    yield from finish()


def _pieces(blocks: list[_Block]) -> list[str]:
    """Whole blocks up to `MAX_CHARACTERS` together; a longer one is cut where its kind allows."""
    pieces: list[str] = []
    for block in blocks:
        for part in _parts(block):
            if pieces and len(pieces[-1]) + 2 + len(part) <= MAX_CHARACTERS:
                pieces[-1] += "\n\n" + part
            else:
                pieces.append(part)
    return pieces


def _parts(block: _Block) -> list[str]:
    if block.kind == "table":
        return _tables(block.text)
    if block.kind == "code" and len(block.text) <= MAX_WHOLE:
        return [block.text]
    return [part.strip() for part in _cut(block.text, 0) if part.strip()]


def _tables(text: str) -> list[str]:
    """The table in parts between rows, each under the names of the columns."""
    lines = text.splitlines()
    head = "\n".join(lines[:2])
    if len(text) <= MAX_CHARACTERS or len(head) > MAX_CHARACTERS or max(map(len, lines)) > MAX_WHOLE:
        return [part.strip() for part in _cut(text, 0) if part.strip()]
    parts: list[str] = []
    for row in lines[2:]:
        if parts and len(parts[-1]) + 1 + len(row) <= MAX_CHARACTERS:
            parts[-1] += f"\n{row}"
        else:
            parts.append(f"{head}\n{row}")
    return parts


def _cut(text: str, level: int) -> list[str]:
    """Parts of at most `MAX_CHARACTERS`. Nothing is added or lost within a part: it will be quoted."""
    if len(text) <= MAX_CHARACTERS:
        return [text]
    if level == len(_CUTS):
        return [text[start : start + MAX_CHARACTERS] for start in range(0, len(text), MAX_CHARACTERS)]
    parts: list[str] = []
    for unit in _CUTS[level].split(text):
        for piece in _cut(unit, level + 1):
            if parts and len(parts[-1]) + len(piece) <= MAX_CHARACTERS:
                parts[-1] += piece
            else:
                parts.append(piece)
    return parts
