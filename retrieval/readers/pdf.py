"""PDF to Markdown: the text of its pages, with what is set larger than the rest as headings.

A PDF says where letters stand, not what they are. Lines that stand under each other become paragraphs, and what is
repeated at the edge of most pages (a running title, the number of the page) is left out. Tables come out as lines.
"""

from __future__ import annotations

import io
import logging
import re
from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass
from itertools import pairwise
from typing import TYPE_CHECKING, Any, Final

from nlu.errors import InputError
from retrieval.readers.article import Article, Raw, Reading

if TYPE_CHECKING:
    from pypdf import PageObject, PdfReader

MAX_PAGES: Final = 1_000
MAX_TEXT: Final = 10_000_000  # characters
_LARGER: Final = 1.15  # times the size of most letters: a heading
_HEADING: Final = 120  # characters that a heading has at most
_LEVELS: Final = 4
_REPEATED: Final = 3  # pages with the same line at their edge: a running title
_GAP: Final = 1.35  # times the usual distance of lines: a new paragraph
_SHORT: Final = 0.6  # of the usual width of lines: the last line of a paragraph
_BULLET: Final = re.compile(r"[•·▪◦‣–*-]\s+")
_ITEM: Final = re.compile(r"(?:[-*]|\d{1,3}[.)])\s")
_NO_TITLE: Final = re.compile(r"(?i)^(?:untitled|microsoft word\b.*|.*\.(?:docx?|pdf|indd|odt|tex|pptx?|html?))$")
_OWN: Final = frozenset("/Title /Author /Subject /Keywords /Creator /Producer /CreationDate /ModDate".split())


@dataclass(frozen=True)
class _Line:
    """size: of most of its letters, in points; y: of its baseline, from the page's bottom."""

    text: str
    size: float
    y: float


def read(raw: Raw) -> Reading:
    """The document. Fields: title, language and day of change as the file states them, and properties of its own.

    Raises:
        InputError: it is no PDF, needs a password, or holds no text, as a scan does.
    """
    import pypdf

    logging.getLogger("pypdf").setLevel(logging.CRITICAL)  # it warns of every slip that it can mend
    if b"%PDF-" not in raw.data[:1024]:
        raise InputError("is not a PDF")
    try:
        reader = pypdf.PdfReader(io.BytesIO(raw.data))
        if reader.is_encrypted and not reader.decrypt(""):
            raise InputError("needs a password; save it without one")
        problems, pages, letters = [], [], 0
        for number, page in enumerate(reader.pages, 1):
            if number > MAX_PAGES:
                problems.append(f"has {len(reader.pages):,} pages; those after {MAX_PAGES:,} are not read")
                break
            pages.append(_lines(page))
            letters += sum(len(line.text) for line in pages[-1])
            if letters > MAX_TEXT:
                raise InputError(f"holds more than {MAX_TEXT // 1_000_000} million letters")
        fields = _fields(reader)
    except (InputError, MemoryError, RecursionError):
        raise
    except Exception as error:  # a damaged PDF raises almost anything
        raise InputError(f"is damaged ({type(error).__name__}: {error}); save it anew") from error
    text = _markdown(_without_edges(pages))
    if not text:
        raise InputError("holds no text: it is a scan or made of pictures; run text recognition (OCR) on it first")
    return Reading([Article(text, fields)], problems)


def _fields(reader: PdfReader) -> dict[str, object]:
    about: Mapping[str, object] = reader.metadata or {}
    fields: dict[str, object] = {
        str(name).lstrip("/"): str(value) for name, value in about.items() if name not in _OWN and value is not None
    }
    title = str(about.get("/Title") or "").strip()
    if title and not _NO_TITLE.match(title):
        fields["title"] = title
    changed = re.match(r"D:(\d{4})(\d\d)(\d\d)", str(about.get("/ModDate") or ""))
    if changed and "updated" not in fields:
        fields["updated"] = "-".join(changed.groups())
    root: Any = reader.trailer["/Root"]
    if root.get("/Lang"):
        fields.setdefault("language", str(root["/Lang"]))
    return fields


def _lines(page: PageObject) -> list[_Line]:
    """The lines of a page in their order in the file, which is that of reading in what word processors write."""
    lines: list[_Line] = []
    parts: list[tuple[str, float]] = []
    height: float | None = None

    def finish() -> None:
        text = "".join(part for part, _ in parts)
        if text.strip() and height is not None:
            sizes: Counter[float] = Counter()
            for part, size in parts:
                sizes[size] += len(part.strip())
            lines.append(_Line(" ".join(text.split()), sizes.most_common(1)[0][0], height))
        parts.clear()

    def visit(text: str, cm: list[float], tm: list[float], font: object, size: float) -> None:
        nonlocal height
        if text.strip():
            y = tm[4] * cm[1] + tm[5] * cm[3] + cm[5]
            # The determinant of both scales; letters are upright and in proportion, or it does not matter.
            scale = abs((tm[0] * tm[3] - tm[1] * tm[2]) * (cm[0] * cm[3] - cm[1] * cm[2])) ** 0.5
            points = round(abs(size) * scale, 1)
            if height is None or abs(y - height) > 0.6 * max(points, 1.0):
                finish()
                height = y
        else:
            points = 0.0
        parts.append((text, points))
        if text.endswith("\n"):
            finish()

    page.extract_text(visitor_text=visit)
    finish()
    return lines


def _without_edges(pages: list[list[_Line]]) -> list[list[_Line]]:
    """Pages without their numbers, and without first and last lines that others have but for the numbers in them."""
    edges = Counter(edge for page in pages for edge in {_edge(line) for line in [*page[:2], *page[-2:]]})
    common = {edge for edge, count in edges.items() if count >= _REPEATED or (edge == "#" and len(pages) > 1)}
    kept = []
    for page in pages:
        outer = {id(line) for line in [*page[:2], *page[-2:]]}
        inner = [line for line in page if id(line) not in outer or _edge(line) not in common]
        kept.append(inner or page)  # slides may differ by their numbers alone
    return kept


def _edge(line: _Line) -> str:
    return re.sub(r"\d+|\b[ivxlc]+\b", "#", line.text.casefold()).strip(" -–")


def _markdown(pages: list[list[_Line]]) -> str:
    every = [line for page in pages for line in page]
    if not every:
        return ""
    letters: Counter[float] = Counter()
    for line in every:
        letters[line.size] += len(line.text)
    body = letters.most_common(1)[0][0]
    larger = sorted({line.size for line in every if _is_heading(line, body)}, reverse=True)
    levels = {size: min(place, _LEVELS) for place, size in enumerate(larger, 1)}
    widths = sorted(len(line.text) for line in every if line.size == body)
    width = widths[len(widths) * 3 // 4]
    distances = Counter(
        round(above.y - line.y, 1)
        for page in pages
        for above, line in pairwise(page)
        if above.size == line.size == body and above.y > line.y
    )
    distance = max(distances, key=lambda each: (distances[each], -each), default=0.0)
    text = ""
    above: _Line | None = None
    for page in pages:
        for line in page:
            heading = _is_heading(line, body)
            shown = _BULLET.sub("- ", line.text, count=1) if _BULLET.match(line.text) else line.text
            between = _between(above, line, heading, width, distance) if above is not None else ""
            if between == " ":
                text = _join(text, shown)
            else:
                # A number sign is a heading's mark only where this module writes it.
                text += between + (f"{'#' * levels[line.size]} {shown}" if heading else re.sub(r"^(?=#)", r"\\", shown))
            above = line
    return text


def _is_heading(line: _Line, body: float) -> bool:
    return line.size >= _LARGER * body and len(line.text) <= _HEADING and any(map(str.isalpha, line.text))


def _between(above: _Line, line: _Line, heading: bool, width: float, distance: float) -> str:
    """What stands between two lines: a space where the text runs on, the end of a line or of a paragraph."""
    fell = above.y - line.y  # below 0 at a new page or column
    ended = bool(re.search(r"[.!?:。！？]$", above.text))
    if heading or above.size != line.size:
        return " " if heading and above.size == line.size and 0 < fell < 1.6 * line.size else "\n\n"
    if _ITEM.match(line.text) or _BULLET.match(line.text):
        return "\n"
    if (fell > 0 and distance and fell > _GAP * distance) or (fell <= 0 and ended):
        return "\n\n"
    return " " if len(above.text) >= _SHORT * width else "\n"


def _join(text: str, more: str) -> str:
    if re.search(r"[^\W\d_]-$", text[-2:]) and more[:1].islower():
        return text[:-1] + more  # a word that was divided at the end of its line
    if re.match(r"[\u3000-\u9fff\uff00-\uffef]{2}", text[-1:] + more):
        return text + more  # Chinese and Japanese have no spaces
    return f"{text} {more}"
