"""Readers of your own CSV and JSON Lines, as `[[own]]` in the training configuration describes them."""

from __future__ import annotations

import csv
import json
import re
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from typing import Any, Final

from nlu.errors import InputError
from nlu.labels import EMOTIONS, REGISTERS, Emotion
from training.config import OwnData
from training.examples import UNKNOWN, Example, emotion_targets, inner_part

_TAG: Final = re.compile(r"[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*")
_PLACES: Final[Mapping[str, int]] = {name: place for place, name in enumerate(REGISTERS)}
_SHOWN: Final = 40  # characters of a value that an error repeats: enough for a label, not for a message


def read_own(tables: Iterable[OwnData]) -> Iterator[Example]:
    """The examples of all files, in order. 15% go to `tune`, by a hash of the text.

    Raises:
        InputError: a file can't be read, or a row has a value that can't be used.
    """
    for own in tables:
        path = Path(own.path)
        for line, row in _rows(path):
            yield _Row(own, path, line, row).example()


def _rows(path: Path) -> Iterator[tuple[int, Mapping[str, Any]]]:
    """(line, fields) of each row."""
    readers = {".csv": _csv_rows, ".jsonl": _json_rows}
    if path.suffix not in readers:
        raise InputError(f"{path}: own data must be a .csv or a .jsonl file. Convert it, or give it the right ending.")
    try:
        yield from readers[path.suffix](path)
    except OSError as error:
        raise InputError(
            f"{path} can't be opened ({error.strerror}). Correct `path` in [[own]]; a relative path starts at the "
            "folder in which the command runs."
        ) from error
    except UnicodeDecodeError as error:
        raise InputError(f"{path} is not UTF-8 (byte {error.start}). Save it as UTF-8.") from error


def _csv_rows(path: Path) -> Iterator[tuple[int, Mapping[str, Any]]]:
    # Spreadsheets write a byte order mark.
    with path.open(encoding="utf-8-sig", newline="") as file:
        reader = csv.DictReader(file, strict=True)
        try:
            for row in reader:
                if None in row or None in row.values():
                    raise InputError(
                        f"{path} line {reader.line_num}: the row has not as many fields as the header. Put values with "
                        "commas in double quotes."
                    )
                yield reader.line_num, row
        except csv.Error as error:
            raise InputError(f"{path} line {reader.line_num} is not CSV: {error}. Check its quotes.") from error


def _json_rows(path: Path) -> Iterator[tuple[int, Mapping[str, Any]]]:
    with path.open(encoding="utf-8") as file:
        for number, line in enumerate(file, 1):
            if not line.strip():
                continue
            try:
                row = json.loads(line)
            except json.JSONDecodeError as error:
                raise InputError(f"{path} line {number} is not JSON: {error}. Write one object a line.") from error
            if not isinstance(row, dict):
                raise InputError(f"{path} line {number} is not a JSON object. Write one object a line.")
            yield number, row


class _Row:
    """One row, read by its file's description."""

    def __init__(self, own: OwnData, path: Path, line: int, row: Mapping[str, Any]) -> None:
        self._own = own
        self._place = f"{path} line {line}"
        self._row = row

    def example(self) -> Example:
        own = self._own
        text = self._string(own.text)
        if not text:
            raise self._error(own.text, "is empty", "Fill it in or delete the row.")
        return Example(
            text=text,
            language=self._language(),
            source=f"own:{own.path}",
            part=inner_part(text),
            emotion=self._emotion(),
            politeness=self._politeness(),
            register=self._register(),
        )

    def _error(self, field: str, what: str, remedy: str) -> InputError:
        return InputError(f"{self._place}: field {field!r} {what}. {remedy}")

    def _field(self, field: str) -> Any:
        """The field's value; None where it is empty."""
        if field not in self._row:
            known = ", ".join(repr(name) for name in self._row)
            raise self._error(field, "is missing", f"The row has {known}; correct the name in [[own]].")
        value = self._row[field]
        return None if value in ("", [], None) else value

    def _string(self, field: str) -> str:
        value = self._field(field)
        if not isinstance(value, str | None):
            raise self._error(field, "is not a string", "Put it in double quotes.")
        return (value or "").strip()

    def _language(self) -> str:
        own = self._own
        tag = own.language or self._string(own.language_field)
        if not _TAG.fullmatch(tag):
            field, remedy = own.language_field or "language", "Write a BCP 47 tag such as de or pt-BR."
            raise self._error(field, f"has value {tag[:_SHOWN]!r}, which is no language", remedy)
        return tag

    def _emotion(self) -> tuple[float, ...]:
        own = self._own
        value = self._field(own.emotion_field) if own.emotion_field else None
        if value is None:
            return (UNKNOWN,) * len(EMOTIONS)
        names = value if isinstance(value, list) else str(value).split("|")
        known: Mapping[str, str] = own.emotion or {name: name for name in EMOTIONS}
        present = {self._ours(own.emotion_field, str(name).strip(), known, "emotion") for name in names}
        asked: set[Emotion] = {name for name in EMOTIONS if name in known.values()}
        return emotion_targets({name for name in EMOTIONS if name in present}, asked)

    def _register(self) -> int:
        own = self._own
        value = self._field(own.register_field) if own.register_field else None
        if value is None:
            return -1
        known: Mapping[str, str] = own.register or {name: name for name in REGISTERS}
        found = self._ours(own.register_field, str(value).strip(), known, "register")
        return _PLACES.get(found, -1)

    def _ours(self, field: str, name: str, known: Mapping[str, str], table: str) -> str:
        if name not in known:
            raise self._error(
                field,
                f"has the label {name[:_SHOWN]!r}, which has no meaning yet",
                f"Map it in [own.{table}] to one of ours, or to an empty string to leave it out. "
                f"Known are: {', '.join(known)}.",
            )
        return known[name]

    def _politeness(self) -> float:
        own = self._own
        value = self._field(own.politeness_field) if own.politeness_field else None
        if value is None:
            return UNKNOWN
        try:
            number = float(value)
        except (TypeError, ValueError):
            number = UNKNOWN
        if not 0 <= number <= 1 or isinstance(value, bool):
            remedy = "Scale your scores so that 0 is impolite and 1 is polite."
            raise self._error(own.politeness_field, "is no number from 0 to 1", remedy)
        return number
