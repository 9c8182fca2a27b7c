"""Sources to documents: folders, files and addresses, in every format of `retrieval/readers`."""

from __future__ import annotations

import os
import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from nlu.errors import InputError
from retrieval.addresses import fetch, is_address
from retrieval.conversations.publish import documents_from_review
from retrieval.documents import Document
from retrieval.readers import MEGABYTE, UNREAD, Article, Format, Raw, Reading, check, format_of, read, suffixes
from retrieval.readers.apart import Apart
from retrieval.readers.fields import read_fields
from retrieval.readers.language import language_of, same_language, tag_in_path
from retrieval.readers.text import clean

Report = Callable[[str], None]

REVIEWED: Final = ".pairs.jsonl"
_NAMED_FORMATS: Final = "Name a folder, a file or an https:// address; files may be"


@dataclass(frozen=True)
class _Item:
    """One file or page. name: in reports; place: its path below the source's folder, or its address; named: given as a
    source itself; updated: when its sitemap says that it was changed."""

    name: str
    place: str
    raw: Raw
    format: Format
    named: bool
    updated: str = ""


def read_sources(sources: Iterable[str | Path], report: Report) -> list[Document]:
    """Every document of the sources, in order. A file or page, or a part of one, that can't be read is reported and
    skipped.

    sources: folders, files, or addresses of pages, files and sitemaps; report: called with one line for each problem,
    and for the progress of a sitemap.

    Raises:
        InputError: a source does not exist, or nothing at all could be read.
    """
    documents: dict[str, Document] = {}
    with Apart() as apart:
        for source in sources:
            for item in _items(source, report):
                for document in _read_item(item, apart, report):
                    if document.id in documents:
                        report(f"{item.name}: document {document.id!r} exists already and is skipped")
                    else:
                        documents[document.id] = document
    if not documents:
        raise InputError("No document could be read from the knowledge sources; see the lines above.")
    return list(documents.values())


def _items(source: str | Path, report: Report) -> Iterator[_Item]:
    if is_address(str(source)):
        yield from _pages(str(source), report)
        return
    path = Path(source)
    if path.is_dir():
        for found in _files(path, report):
            yield from _file(found, path, False, report)
    elif path.is_file():
        yield from _file(path, path.parent, True, report)
    else:
        raise InputError(f"There is no knowledge source {source}. {_NAMED_FORMATS} {suffixes()}.")


def _files(folder: Path, report: Report) -> Iterator[Path]:
    """Files that may hold articles, in the order of their paths; hidden ones and those that Office has open are not."""
    found = []
    for parent, folders, names in os.walk(folder):
        for name in [*folders, *names]:
            path = Path(parent, name)
            # A link may lead out of the folder; what is not below it was not meant to be published.
            if path.is_symlink() and (name in folders or format_of(path.suffix)):
                report(f"{path}: is a link; not followed")
        folders[:] = [name for name in folders if not name.startswith(".")]
        found += [Path(parent, name) for name in names if not name.startswith((".", "~$"))]
    for path in sorted(found):
        if path.is_symlink() or not path.is_file():
            continue
        if path.suffix.casefold() in UNREAD:
            report(f"{path}: files ending in {path.suffix} are not read; {UNREAD[path.suffix.casefold()]}")
        elif format_of(path.suffix):
            yield path


def _file(path: Path, root: Path, named: bool, report: Report) -> Iterator[_Item]:
    kind = format_of(path.suffix)
    if kind is None:
        advice = UNREAD.get(path.suffix.casefold(), f"those that are: {suffixes()}")
        report(f"{path}: files ending in {path.suffix or 'nothing'} are not read; {advice}")
        return
    try:
        if path.stat().st_size > kind.most:
            raise OSError(f"larger than {kind.most // MEGABYTE} MB")
        with path.open("rb") as file:
            data = file.read(kind.most + 1)  # it may have grown
    except OSError as error:
        report(f"{path}: {error.strerror or error}; skipped")
        return
    yield _Item(str(path), path.relative_to(root).as_posix(), Raw(data), kind, named)


def _pages(address: str, report: Report) -> Iterator[_Item]:
    for page in fetch(address, report):
        kind = format_of(content_type=page.content_type) or format_of(Path(page.address.partition("?")[0]).suffix)
        if kind is None:
            report(f"{page.address}: is sent as {page.content_type or 'nothing named'}, which is not read; skipped")
            continue
        raw = Raw(page.data, page.address, page.charset)
        yield _Item(page.address, page.address, raw, kind, page.address == address, page.updated)


def _read_item(item: _Item, apart: Apart, report: Report) -> list[Document]:
    try:
        if item.place.casefold().endswith(REVIEWED):
            return _approved(item, report)
        check(item.raw, item.format)
        reading: Reading = (apart.read if item.format.apart else read)(item.format, item.raw)
    except InputError as error:
        report(f"{item.name}: {error}; skipped")
        return []
    for problem in reading.problems:
        report(f"{item.name}: {problem}")
    if item.named and not reading.articles and not reading.problems:
        report(f"{item.name}: holds no article; one in Markdown begins with front matter between --- lines")
    found = (_document(item, article, report) for article in reading.articles)
    return [document for document in found if document is not None]


def _approved(item: _Item, report: Report) -> list[Document]:
    """What a person has approved in a review file; read as any other JSON Lines, it would publish the rest, too."""
    if item.raw.address:
        raise InputError("is a review file, which is read from a folder only")
    found = documents_from_review(Path(item.name))
    if item.named and not found:
        report(f"{item.name}: holds no approved pair; decide with: rapport kb review {item.name}")
    return found


def _document(item: _Item, article: Article, report: Report) -> Document | None:
    """The article as a document: what it does not say itself comes from its place, its headings and its letters."""
    where = f"{item.name}: {article.place}" if article.place else item.name
    fields = read_fields({"updated": item.updated} | dict(article.fields), lambda line: report(f"{where}: {line}"))
    text = clean(article.text)
    if fields is None:
        return None
    if not text:
        report(f"{where}: holds no text; skipped")
        return None
    path = item.place if item.raw.address else item.place.removesuffix(Path(item.place).suffix)
    place = path if item.format.module == "markdown" else item.place
    in_path, common = tag_in_path(path)
    language = fields.language or language_of(f"{fields.title} {fields.question} {text}", in_path)
    if not same_language(language, in_path):
        common = path
    if article.place:
        identifier = fields.id or f"{place}#{article.place.replace(' ', '-')}"
        group, title = fields.group or identifier, fields.title or fields.question
    else:
        identifier, group = fields.id or place, fields.group or common
        title, text = _title(text, fields.title, common.rstrip("/").rpartition("/")[2])
    return Document(
        id=identifier,
        text=text,
        language=language,
        group=group,
        title=title,
        question=fields.question,
        source=fields.source or place,
        products=fields.products,
        regions=fields.regions,
        audiences=fields.audiences,
        valid_from=fields.valid_from,
        valid_until=fields.valid_until,
        updated=fields.updated,
    )


def _title(text: str, given: str, name: str) -> tuple[str, str]:
    """The title, and the text without a first line that only repeats it."""
    heading = re.match(r"#[ \t]+(.{1,300}?)[ \t#]*(?:\n|$)", text)
    if heading is None:
        return given or name, text
    title = given or heading[1]
    rest = text[heading.end() :].strip()
    return title, rest if rest and heading[1].casefold() == title.casefold() else text
