"""CSV of one row a message. Rows of a conversation need not stand together, only in order."""

from __future__ import annotations

import csv
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final

from nlu.errors import InputError
from retrieval.conversations.conversation import Conversation, Message
from retrieval.conversations.readers.fields import day_of, names_of, plain, rating_of, resolved_of, speaker_of

# Names of columns without case, spaces and punctuation; the first that a file has is taken.
_COLUMNS: Final = {
    "conversation": "conversationid conversation dialogid dialogueid dialogue chatid sessionid session threadid thread "
    "ticketid ticket caseid id",
    "speaker": "speaker role sendertype authortype sender author from direction party",
    "text": "text message body content utterance messagetext comment",
    "time": "time timestamp createdat sentat date datetime created",
    "language": "language lang locale",
    "resolved": "resolved status solved",
    "rating": "rating satisfaction csat satisfactionrating",
    "name": "name authorname sendername customername agentname fullname",
}
_NEEDED: Final = ("conversation", "speaker", "text")


@dataclass
class _Open:
    """A conversation of which rows are still to come."""

    messages: list[Message] = field(default_factory=list)
    names: list[str] = field(default_factory=list)
    language: str = ""
    resolved: bool | None = None
    rating: float | None = None


def read_csv(path: Path, report: Callable[[str], None]) -> Iterator[Conversation]:
    """The file is read twice: first where each conversation ends, so that only those still open are in memory.

    Raises:
        InputError: a column for conversation, speaker or text is missing.
    """
    last: dict[str, int] = {}
    for number, row, at in _rows(path):
        last[_cell(row, at, "conversation")] = number
    opened: dict[str, _Open] = {}
    for number, row, at in _rows(path):
        identifier = _cell(row, at, "conversation")
        one = opened.setdefault(identifier, _Open())
        try:
            _add(one, row, at, identifier)
        except InputError as error:
            report(f"{path} row {number}: {error}; skipped")
        if last[identifier] == number:
            del opened[identifier]
            if one.messages:
                yield Conversation(
                    identifier,
                    tuple(one.messages),
                    one.language,
                    one.resolved,
                    one.rating,
                    tuple(dict.fromkeys(one.names)),
                )


def _rows(path: Path) -> Iterator[tuple[int, list[str], dict[str, int]]]:
    """Row number from 1, cells, and which cell is what."""
    with path.open(encoding="utf-8-sig", errors="replace", newline="") as file:
        head = file.readline()
        delimiter = max("\t;,", key=head.count)
        (names,) = csv.reader([head], delimiter=delimiter)
        at = _places(names)
        missing = [name for name in _NEEDED if name not in at]
        if missing:
            raise InputError(f"has no column for {' and '.join(missing)}; it has {', '.join(names)}")
        try:
            yield from ((number, row, at) for number, row in enumerate(csv.reader(file, delimiter=delimiter), 1))
        except csv.Error as error:
            raise InputError(f"is no CSV from some row on ({error})") from error


def _places(names: Sequence[str]) -> dict[str, int]:
    known = {plain(name): number for number, name in reversed(list(enumerate(names)))}
    return {
        meaning: next(known[name] for name in spelt.split() if name in known)
        for meaning, spelt in _COLUMNS.items()
        if any(name in known for name in spelt.split())
    }


def _cell(row: Sequence[str], at: dict[str, int], meaning: str) -> str:
    place = at.get(meaning, -1)
    return row[place].strip() if 0 <= place < len(row) else ""


def _add(one: _Open, row: Sequence[str], at: dict[str, int], identifier: str) -> None:
    text = _cell(row, at, "text")
    if not identifier or not text:
        raise InputError("has no conversation or no text")
    speaker = speaker_of(_cell(row, at, "speaker"))
    one.messages.append(Message(speaker, text, day_of(_cell(row, at, "time"))))
    one.names += names_of(_cell(row, at, "name")) if speaker != "bot" else ()
    one.language = _cell(row, at, "language") or one.language
    resolved, rating = resolved_of(_cell(row, at, "resolved")), rating_of(_cell(row, at, "rating"))
    one.resolved = one.resolved if resolved is None else resolved
    one.rating = one.rating if rating is None else rating
