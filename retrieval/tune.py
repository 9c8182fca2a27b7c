"""Choosing when to abstain, from questions of which it is known whether and where they are answered."""

from __future__ import annotations

import json
from dataclasses import dataclass
from pathlib import Path

from nlu.errors import InputError
from retrieval.abstention import Abstention, fit
from retrieval.knowledge import KnowledgeBase, write_manifest


@dataclass(frozen=True)
class Question:
    """group: of the document that answers; None where none does."""

    text: str
    language: str
    group: str | None


def read_questions(path: Path) -> list[Question]:
    """A JSON Lines file of {"text", "language", "group"}.

    Raises:
        InputError: the file or a line of it can't be read.
    """
    questions = []
    number = 0
    try:
        with path.open(encoding="utf-8") as file:
            for line in file:
                number += 1
                if line.strip():
                    row = json.loads(line)
                    questions.append(Question(row["text"], row["language"], row["group"]))
    except (OSError, UnicodeDecodeError) as error:
        raise InputError(f"{path} can't be read as questions: {error}") from error
    except (json.JSONDecodeError, KeyError, TypeError) as error:
        raise InputError(f'{path} line {number}: needs {{"text","language","group"}} ({error})') from error
    return questions


def tune(knowledge: KnowledgeBase, questions: Path, folder: Path) -> Abstention:
    """Fit abstention on the questions and write it into the index at `folder`.

    Raises:
        InputError: the questions can't be read.
        ValueError: they are all of one kind.
    """
    rows = read_questions(questions)
    found = knowledge.evidence([row.text for row in rows], [row.language for row in rows])
    answered = [row.group is not None and row.group == group for row, (group, _) in zip(rows, found, strict=True)]
    model = fit([evidence for _, evidence in found], answered)
    write_manifest(folder, knowledge.encoder_id, model)
    return model
