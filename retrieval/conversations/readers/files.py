"""Files and folders to conversations: which reader reads what."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Iterator, Mapping
from pathlib import Path
from typing import Any, Final

from nlu.errors import InputError
from retrieval.conversations.conversation import Conversation
from retrieval.conversations.readers.csv_rows import read_csv
from retrieval.conversations.readers.json_lines import conversation_of
from retrieval.conversations.readers.tickets import Users, ticket_of, users_of

_SUFFIXES: Final = frozenset({".jsonl", ".ndjson", ".json", ".csv", ".tsv"})


def files_of(sources: Iterable[Path]) -> list[Path]:
    """The files of the sources in order; of a folder those with a suffix that is read.

    Raises:
        InputError: a source does not exist or has a suffix that is not read.
    """
    found: list[Path] = []
    for source in sources:
        if source.is_dir():
            found += [path for path in sorted(source.rglob("*")) if path.suffix.lower() in _SUFFIXES and path.is_file()]
        elif not source.is_file():
            raise InputError(f"There are no conversations at {source}: no such file or folder.")
        elif source.suffix.lower() not in _SUFFIXES:
            raise InputError(f"{source}: conversations are read from {', '.join(sorted(_SUFFIXES))}.")
        else:
            found.append(source)
    return found


def read_conversations(sources: Iterable[Path], report: Callable[[str], None]) -> Iterator[Conversation]:
    """One conversation after the other; only a `.json` file, which is one value, is in memory as a whole.

    report: called with one line for each file, line or row that is skipped. It never holds text of a conversation.

    Raises:
        InputError: a source does not exist or has a suffix that is not read.
    """
    for path in files_of(sources):
        try:
            if path.suffix.lower() in {".csv", ".tsv"}:
                yield from read_csv(path, report)
            elif path.suffix.lower() == ".json":
                yield from _json(path, report)
            else:
                yield from _lines(path, report)
        except (InputError, OSError) as error:
            report(f"{path}: {error}; skipped from there on")


def _lines(path: Path, report: Callable[[str], None]) -> Iterator[Conversation]:
    with path.open(encoding="utf-8-sig", errors="replace") as file:
        for number, line in enumerate(file, 1):
            if line.strip():
                yield from _one(line, {}, f"{path} line {number}", report)


def _json(path: Path, report: Callable[[str], None]) -> Iterator[Conversation]:
    """A list of tickets or conversations, or an object with "tickets" and perhaps "users"."""
    try:
        content: Any = json.loads(path.read_text(encoding="utf-8-sig", errors="replace"))
    except (ValueError, RecursionError) as error:
        raise InputError(f"is not valid JSON ({error})") from error
    users: Users = {}
    if isinstance(content, Mapping):
        users = users_of(content.get("users"))
        content = content.get("tickets", content.get("conversations"))
    if not isinstance(content, list):
        raise InputError('needs a list, or an object with "tickets" or "conversations"')
    for number, row in enumerate(content, 1):
        yield from _one(row, users, f"{path} entry {number}", report)


def _one(row: Any, users: Users, place: str, report: Callable[[str], None]) -> Iterator[Conversation]:
    try:
        if isinstance(row, str):
            row = json.loads(row)
        if not isinstance(row, Mapping):
            raise InputError("is no object")
        yield ticket_of(row, users) if "comments" in row else conversation_of(row)
    except (InputError, ValueError, RecursionError) as error:
        # JSON's own errors name a place, InputError a field; neither quotes the text.
        report(f"{place}: {error}; skipped")
