"""Choosing when to abstain, from questions of which it is known whether and where they are answered."""

from __future__ import annotations

import json
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from nlu.errors import InputError
from retrieval.abstention import Abstention, Asked, fit
from retrieval.knowledge import KnowledgeBase
from retrieval.manifest import write_abstention
from retrieval.versions import current

_MADE_UP: Final = 400  # questions made of the articles


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


def tune(knowledge: KnowledgeBase, folder: Path, questions: Path | None = None) -> Abstention:
    """Learn when to abstain and when to ask back, and write it into the index at `folder`.

    The weights are learned from questions made of the articles themselves: their sentences, once with their article
    there and once as if it had never been written. Real questions, where there are some, give the thresholds.

    Raises:
        InputError: the questions can't be read, or there is no index.
        ValueError: there is nothing to learn from.
    """
    rows = read_questions(questions) if questions else []
    texts = [row.text for row in rows]
    asked = [
        Asked(evidence, row.group is not None and row.group == group, row.language, row.group is not None)
        for row, (group, evidence) in zip(rows, knowledge.evidence(texts, [row.language for row in rows]), strict=True)
    ]
    version = current(folder)
    if version is None:
        raise InputError(f"There is no index at {folder}. Build one: rapport kb build SOURCE --out {folder}")
    made_up = []
    for one in knowledge.made_up(_MADE_UP):
        made_up.append(Asked(one.there, one.right, one.language, True))
        if one.gone.scores:
            made_up.append(Asked(one.gone, False, one.language, False))
    model = fit(asked, made_up)
    write_abstention(version, model)
    return model
