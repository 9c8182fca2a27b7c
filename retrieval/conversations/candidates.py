"""The review file: JSON Lines, one candidate a line, which a person approves, edits or rejects."""

from __future__ import annotations

import hashlib
import json
import os
import unicodedata
from collections.abc import Iterable, Sequence
from dataclasses import asdict, dataclass
from datetime import date
from pathlib import Path
from typing import Any, Final, Literal, get_args

from nlu.encoder import whole_characters
from nlu.errors import InputError

Status = Literal["proposed", "approved", "rejected"]
SUFFIX: Final = ".pairs.jsonl"


@dataclass(frozen=True)
class Candidate:
    """A question with one answer.

    id: of the question, see `identifier`; variants: other wordings of it, of any language; language: the answer's, BCP 47
    or "" where unknown; count: in how many conversations it was asked; score: 0 to 1; updated: the day of the answer.
    """

    id: str
    question: str
    variants: tuple[str, ...]
    answer: str
    language: str
    count: int
    score: float
    reasons: tuple[str, ...]
    conversations: tuple[str, ...]
    status: Status
    updated: date | None = None


def identifier(question: str) -> str:
    """16 hex digits; the same for questions that differ in case, spaces, punctuation and width of letters only."""
    return hashlib.sha256(normalised(question).encode("utf-8", "replace")).hexdigest()[:16]


def normalised(question: str) -> str:
    plain = unicodedata.normalize("NFKC", question).casefold()
    kept = (character if unicodedata.category(character)[0] in "LMN" else " " for character in plain)
    return " ".join("".join(kept).split())


def read_candidates(path: Path) -> list[Candidate]:
    """The candidates of a review file in its order.

    Raises:
        InputError: the file can't be read, or a line is no candidate or has the id of an earlier one.
    """
    found: dict[str, Candidate] = {}
    number = 0
    try:
        with path.open(encoding="utf-8-sig") as file:
            for line in file:
                number += 1
                if line.strip():
                    one = _candidate(json.loads(line))
                    if one.id in found:
                        raise ValueError(f"the id {one.id} stands in an earlier line too")
                    found[one.id] = one
    except (OSError, UnicodeDecodeError) as error:
        raise InputError(f"{path} can't be read as a review file: {error}") from error
    except (ValueError, KeyError, TypeError, AttributeError) as error:
        wrong = f"{error} is missing" if isinstance(error, KeyError) else str(error)
        raise InputError(f"{path} line {number} is no candidate ({wrong}); correct the line or delete it.") from error
    return list(found.values())


def write_candidates(path: Path, candidates: Iterable[Candidate]) -> None:
    """Replace the file, whole or not at all."""
    path.parent.mkdir(parents=True, exist_ok=True)
    partial = path.with_name(f"{path.name}.partial-{os.getpid()}")
    with partial.open("w", encoding="utf-8") as file:
        for one in candidates:
            row = {**asdict(one), "updated": one.updated.isoformat() if one.updated else None}
            file.write(whole_characters(json.dumps(row, ensure_ascii=False)) + "\n")
        file.flush()
        os.fsync(file.fileno())
    partial.replace(path)


def in_order(candidates: Iterable[Candidate]) -> list[Candidate]:
    """Those to decide first, the best of them first."""
    return sorted(candidates, key=lambda one: (one.status != "proposed", -one.score, -one.count, one.id))


def _candidate(row: Any) -> Candidate:
    """What a person may leave out or has no need to know is made up for."""
    status = row["status"]
    if status not in get_args(Status):
        raise ValueError(f'"status" is {status!r}; it is one of {", ".join(get_args(Status))}')
    question, answer = _text(row, "question"), _text(row, "answer")
    conversations = _texts(row, "conversations")
    return Candidate(
        id=str(row.get("id") or identifier(question)),
        question=question,
        variants=_texts(row, "variants"),
        answer=answer,
        language=str(row.get("language") or ""),
        count=int(row.get("count", len(conversations))),
        score=float(row.get("score", 0.0)),
        reasons=_texts(row, "reasons"),
        conversations=conversations,
        status=status,
        updated=date.fromisoformat(row["updated"]) if row.get("updated") else None,
    )


def _text(row: Any, name: str) -> str:
    if not isinstance(row[name], str) or not row[name].strip():
        raise ValueError(f'"{name}" is empty')
    return whole_characters(row[name].strip())


def _texts(row: Any, name: str) -> tuple[str, ...]:
    value: Sequence[Any] = row.get(name, ())
    if not isinstance(value, list | tuple):
        raise ValueError(f'"{name}" is no list')
    return tuple(whole_characters(str(item)) for item in value)
