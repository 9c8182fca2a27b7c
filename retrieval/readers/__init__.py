"""Files and pages to articles in Markdown: a module for each format, all of them `read(raw) -> Reading`."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from importlib import import_module
from typing import Final

from nlu.errors import InputError
from retrieval.readers.article import Article, Raw, Reading

MEGABYTE: Final = 1_000_000
MAX_TEXT: Final = 20_000_000  # characters in all articles of a file that is read apart


@dataclass(frozen=True)
class Format:
    """shown: how a report names it; suffixes and types: of files, and of what a server sends; module and function: what
    reads it, below this package; apart: in a process that may be ended (`apart.py`), because its parser is complicated;
    most: bytes; marks: with what a file begins, of those that always begin the same.
    """

    shown: str
    suffixes: tuple[str, ...]
    types: tuple[str, ...]
    module: str
    function: str = "read"
    apart: bool = True
    most: int = 20 * MEGABYTE
    marks: tuple[bytes, ...] = ()


_ZIP: Final = (b"PK\x03\x04", b"\xd0\xcf\x11\xe0")
_OFFICE: Final = "application/vnd.openxmlformats-officedocument."
FORMATS: Final = (
    Format("Markdown", (".md", ".markdown"), ("text/markdown", "text/x-markdown"), "markdown", apart=False),
    Format(
        "JSON Lines",
        (".jsonl", ".ndjson"),
        ("application/jsonl", "application/x-ndjson", "application/jsonlines"),
        "json_lines",
        apart=False,
        most=200 * MEGABYTE,
    ),
    Format("HTML", (".html", ".htm", ".xhtml"), ("text/html", "application/xhtml+xml"), "html"),
    Format("PDF", (".pdf",), ("application/pdf",), "pdf", marks=(b"%PDF-",)),
    Format("Word", (".docx",), (_OFFICE + "wordprocessingml.document",), "docx", marks=_ZIP),
    Format("Excel", (".xlsx",), (_OFFICE + "spreadsheetml.sheet",), "tables", "read_xlsx", marks=_ZIP),
    Format("CSV", (".csv", ".tsv"), ("text/csv", "text/tab-separated-values"), "tables", "read_csv", apart=False),
    Format("a help centre's JSON", (".json",), ("application/json",), "help_centre"),
)
# What people expect to be read and what they can save it as. Other files in a folder are passed over in silence.
UNREAD: Final = {
    ".doc": "save it as .docx",
    ".docm": "save it as .docx",
    ".odt": "save it as .docx",
    ".rtf": "save it as .docx",
    ".xls": "save it as .xlsx",
    ".xlsm": "save it as .xlsx",
    ".ods": "save it as .xlsx",
    ".ppt": "save it as .pdf",
    ".pptx": "save it as .pdf",
}
# With what files begin that are no text.
_BINARY: Final = {
    b"%PDF-": "a PDF",
    b"PK\x03\x04": "a zip archive, as .docx and .xlsx are",
    b"\xd0\xcf\x11\xe0": "a file of Office",
    b"\x89PNG": "a picture",
    b"\xff\xd8\xff": "a picture",
    b"GIF8": "a picture",
    b"\x1f\x8b": "a gzip archive",
}


def format_of(suffix: str = "", content_type: str = "") -> Format | None:
    """The format with this suffix or this media type, if there is one."""
    for known in FORMATS:
        if suffix.casefold() in known.suffixes or content_type.casefold() in known.types:
            return known
    return None


def suffixes() -> str:
    """Every suffix that is read, for people."""
    return " ".join(suffix for known in FORMATS for suffix in known.suffixes)


def check(raw: Raw, kind: Format) -> None:
    """Raises InputError where the content is plainly of another kind, or more than is read."""
    if len(raw.data) > kind.most:
        raise InputError(f"larger than {kind.most // MEGABYTE} MB")
    start = raw.data[:1024].lstrip()
    if not raw.data:
        raise InputError("is empty")
    found = next((name for mark, name in _BINARY.items() if start.startswith(mark)), "")
    if kind.marks:
        if not any(mark in start if mark == b"%PDF-" else start.startswith(mark) for mark in kind.marks):
            raise InputError(f"is named or sent as {kind.shown}, but holds {found or 'something else'}")
    elif found:
        raise InputError(f"is named or sent as {kind.shown}, but holds {found}")


def read(kind: Format, raw: Raw) -> Reading:
    """The articles in a file, read in this process.

    Raises:
        InputError: it can't be read.
    """
    reader: Callable[[Raw], Reading] = getattr(import_module(f"{__name__}.{kind.module}"), kind.function)
    try:
        reading = reader(raw)
    except RecursionError as error:
        raise InputError("is nested too deeply to be read") from error
    if kind.apart and sum(len(article.text) for article in reading.articles) > MAX_TEXT:
        raise InputError(f"holds more than {MAX_TEXT // 1_000_000} million letters")
    return reading


__all__ = [
    "FORMATS",
    "MEGABYTE",
    "UNREAD",
    "Article",
    "Format",
    "Raw",
    "Reading",
    "check",
    "format_of",
    "read",
    "suffixes",
]
