"""JSON Lines: an article or a question with its answer on each line."""

from __future__ import annotations

import io
import json
from typing import Any

from retrieval.readers.article import Article, Raw, Reading
from retrieval.readers.text import decode

NEEDS = 'needs {"id","text"} or {"id","question","answer"}'


def read(raw: Raw) -> Reading:
    """One article for each line that has what is needed.

    Raises:
        InputError: the file is no text.
    """
    reading = Reading()
    # Only a line feed ends a line: other separators may stand within a text.
    for number, line in enumerate(io.StringIO(decode(raw.data, raw.charset), newline="\n"), 1):
        if not line.strip():
            continue
        try:
            row = _row(line)
            answer = row["answer"] if "answer" in row else row["text"]
            if "id" not in row or not isinstance(answer, str | int | float):
                raise KeyError("id" if "id" not in row else "text")
        except (ValueError, KeyError, TypeError, RecursionError) as error:
            reading.problems.append(f"line {number} {NEEDS} ({type(error).__name__}: {error}); skipped")
            continue
        reading.articles.append(Article(str(answer), row, f"line {number}"))
    return reading


def _row(line: str) -> dict[str, Any]:
    # Half a surrogate pair can stand in JSON, but not in the index.
    row = json.loads(json.dumps(json.loads(line), ensure_ascii=False).encode("utf-8", "replace"))
    if not isinstance(row, dict):
        raise TypeError("not an object")
    return row
