"""Tables of questions and answers, or titles and texts: CSV and XLSX, a row for each article, columns in any order."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable, Iterator, Sequence
from datetime import date, datetime
from itertools import islice
from typing import Final

from nlu.errors import InputError
from retrieval.readers.archive import check_office
from retrieval.readers.article import Article, Raw, Reading
from retrieval.readers.fields import NAMES, plain_name
from retrieval.readers.text import decode_any

MAX_ROWS: Final = 100_000
MAX_COLUMNS: Final = 60
_HEADER_WITHIN: Final = 10  # rows with something in them, above which there may be a name of the table
_PAIRS: Final = (("question", "answer"), ("title", "text"))
_KNOWN: Final = {name for names in NAMES.values() for name in names} | {"answer", "text"}
_NEEDED: Final = "question and answer, or title and text"

Row = tuple[str, Sequence[object]]  # where it stands, and its cells


def read_csv(raw: Raw) -> Reading:
    """Comma, semicolon, tab or bar between columns, in any encoding that can be told.

    Raises:
        InputError: it is no text, or has no columns for articles.
    """
    text, guessed = decode_any(raw.data, raw.charset)
    reading = Reading(problems=[f"is not in UTF-8; read as {guessed}"] if guessed else [])
    csv.field_size_limit(len(text) + 1)
    try:
        delimiter = max(",;\t|", key=lambda mark: _known_columns(text, mark))
        rows = csv.reader(io.StringIO(text, newline=""), delimiter=delimiter)
        _read_rows(((f"row {number}", row) for number, row in enumerate(rows, 1)), reading)
    except csv.Error as error:
        raise InputError(f"is not a table ({error})") from error
    return reading


def read_xlsx(raw: Raw) -> Reading:
    """Every visible sheet; of a formula its last result.

    Raises:
        InputError: it is no workbook, or unsafe to unpack, or no sheet has columns for articles.
    """
    import openpyxl

    check_office(raw.data, "xl/workbook.xml", "an Excel workbook (.xlsx)")
    try:
        book = openpyxl.load_workbook(io.BytesIO(raw.data), read_only=True, data_only=True)
    except Exception as error:  # a damaged workbook raises almost anything
        raise InputError(f"is not an Excel workbook that can be read ({type(error).__name__}: {error})") from error
    reading, sheets = Reading(), list(book.worksheets)
    for sheet in sheets:
        if sheet.sheet_state != "visible":
            reading.problems.append(f"sheet {sheet.title!r} is hidden; skipped")
            continue
        cells = sheet.iter_rows(max_row=MAX_ROWS + 1, max_col=MAX_COLUMNS, values_only=True)
        try:
            _read_rows(((f"{sheet.title}!{number}", row) for number, row in enumerate(cells, 1)), reading)
        except InputError as error:
            if len(sheets) == 1:
                raise
            reading.problems.append(f"sheet {sheet.title!r} {error}; skipped")
        except Exception as error:  # as above: a sheet is read only now
            reading.problems.append(f"sheet {sheet.title!r} can't be read ({type(error).__name__}: {error}); skipped")
    return reading


def _known_columns(text: str, delimiter: str) -> int:
    rows = islice(csv.reader(io.StringIO(text, newline=""), delimiter=delimiter), _HEADER_WITHIN)
    return max((len(_KNOWN & set(map(plain_name, row))) for row in rows), default=0)


def _read_rows(rows: Iterable[Row], reading: Reading) -> None:
    filled = ((place, cells) for place, cells in rows if any(_text(cell) for cell in cells))
    columns, text = _header(filled)
    for count, (place, cells) in enumerate(filled):
        if count == MAX_ROWS:
            reading.problems.append(f"has more than {MAX_ROWS:,} rows; those from {place} on are not read")
            return
        fields = {name: _value(cell) for name, cell in zip(columns, cells, strict=False) if name}
        body = _text(fields.pop(text, ""))
        if body:
            reading.articles.append(Article(body, fields, place))
        else:
            reading.problems.append(f"{place} has nothing under {text!r}; skipped")


def _header(rows: Iterator[Row]) -> tuple[list[str], str]:
    """The names of the columns, of equal ones the first, and which holds the text."""
    first: list[str] = []
    for _, cells in islice(rows, _HEADER_WITHIN):
        named = [plain_name(_text(cell)) for cell in cells[:MAX_COLUMNS]]
        first = first or [_text(cell) for cell in cells if _text(cell)]
        for title, text in _PAIRS:
            if title in named and text in named:
                return [name if name not in named[:place] else "" for place, name in enumerate(named)], text
    found = ", ".join(name[:30] for name in first[:12]) or "nothing"
    raise InputError(f"has the columns {found}; it needs {_NEEDED}")


def _value(cell: object) -> object:
    return cell if isinstance(cell, date | datetime) else _text(cell)


def _text(cell: object) -> str:
    if cell is None:
        return ""
    if isinstance(cell, float) and cell.is_integer():
        return str(int(cell))  # Excel has no whole numbers
    return str(cell).strip()
