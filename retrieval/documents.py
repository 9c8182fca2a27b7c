"""Sources to documents: folders of Markdown with front matter, and JSON Lines files."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

import yaml

from nlu.errors import InputError

MAX_BYTES: Final = 20_000_000  # of one file; an article is thousands of times smaller


@dataclass(frozen=True)
class Document:
    """One article in one language.

    id: unique in the knowledge base; group: shared by translations; question: for question and answer pairs, else "";
    source: what is shown as the origin, an address where there is one; language: BCP 47 or "" where unknown.
    """

    id: str
    text: str
    language: str
    group: str
    title: str = ""
    question: str = ""
    source: str = ""


def read_sources(sources: Iterable[Path], report: Callable[[str], None]) -> list[Document]:
    """Every document of the sources, in order. A file, or a line of one, that can't be read is reported and skipped.

    report: called with one line for each problem.

    Raises:
        InputError: a source does not exist, or nothing at all could be read.
    """
    documents: dict[str, Document] = {}
    for source in sources:
        if not source.exists():
            raise InputError(f"There is no knowledge source {source}. Name a folder of Markdown or a JSON Lines file.")
        root = source if source.is_dir() else source.parent
        for path in _files(source):
            try:
                for document in _read_file(path, root, report):
                    if document.id in documents:
                        report(f"{path}: document {document.id!r} exists already and is skipped")
                        continue
                    documents[document.id] = document
            except (InputError, UnicodeDecodeError, OSError) as error:
                report(f"{path}: {error}; skipped")
    if not documents:
        raise InputError("No document could be read from the knowledge sources; see the lines above.")
    return list(documents.values())


def _files(source: Path) -> Iterator[Path]:
    if source.is_file():
        yield source
        return
    for path in sorted(source.rglob("*")):
        # A link may lead out of the folder; what is not below it was not meant to be published.
        if path.suffix in {".md", ".jsonl"} and path.is_file() and not path.is_symlink():
            yield path


def _read_file(path: Path, root: Path, report: Callable[[str], None]) -> Iterator[Document]:
    if path.stat().st_size > MAX_BYTES:
        raise InputError(f"larger than {MAX_BYTES // 1_000_000} MB")
    if path.suffix == ".md":
        yield from _markdown(path, root)
    elif path.suffix == ".jsonl":
        yield from _json_lines(path, report)
    else:
        raise InputError(f"files ending in {path.suffix or 'nothing'} are not read; use .md or .jsonl")


def _markdown(path: Path, root: Path) -> Iterator[Document]:
    """One document; files without front matter (a README, a fact sheet) are not articles."""
    content = path.read_text(encoding="utf-8-sig")
    if not content.startswith("---\n"):
        return
    front, _, body = content[4:].partition("\n---\n")
    try:
        fields = yaml.safe_load(front)
    except yaml.YAMLError as error:
        raise InputError(f"the front matter is not valid YAML ({error})") from error
    if not isinstance(fields, dict) or not body.strip():
        raise InputError("needs front matter between --- lines and a text below it")
    relative = path.relative_to(root).with_suffix("").as_posix()
    yield Document(
        id=str(fields.get("id", relative)),
        text=body.strip(),
        language=str(fields.get("language", "")),
        group=str(fields.get("group", relative)),
        title=str(fields.get("title", path.stem)),
        source=str(fields.get("url", relative)),
    )


def _json_lines(path: Path, report: Callable[[str], None]) -> Iterator[Document]:
    with path.open(encoding="utf-8-sig") as file:
        for number, line in enumerate(file, 1):
            if not line.strip():
                continue
            try:
                # Half a surrogate pair can stand in JSON, but not in the index.
                row: dict[str, Any] = json.loads(
                    json.dumps(json.loads(line), ensure_ascii=False).encode("utf-8", "replace")
                )
                answer = str(row["answer"] if "answer" in row else row["text"])
                identifier = str(row["id"])
            except (json.JSONDecodeError, KeyError, TypeError) as error:
                report(
                    f'{path}: line {number} needs {{"id","text"}} or {{"id","question","answer"}} '
                    f"({type(error).__name__}: {error}); skipped"
                )
                continue
            question = str(row.get("question", ""))
            yield Document(
                id=identifier,
                text=answer,
                language=str(row.get("language", "")),
                group=str(row.get("group", identifier)),
                title=str(row.get("title", question)),
                question=question,
                source=str(row.get("source", path.name)),
            )
