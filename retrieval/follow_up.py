"""A short question that goes on from the answer before it ("and from abroad?").

By its words it goes on: it begins or ends as such questions do (`data/follow_ups.toml`). Without that, any question
that is hard to place would be taken for one, and a customer who changes the subject be answered about the old one. And
alone it is not clear, since "and how do I cancel an order?" begins alike and needs nothing from before.
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Final

import numpy as np

from retrieval.rows import Floats
from retrieval.sentences import columns

TOPIC: Final = 0.8  # weight of the passage before beside the question
CLEAR_ALONE: Final = 0.33  # score of the question alone, at most
_SHORT_WORDS: Final = 7
_SHORT_COLUMNS: Final = 45
_FILE: Final = Path(__file__).parent / "data" / "follow_ups.toml"
_AROUND: Final = " \t\n¿¡?!.,;:…？！。、،؟'\"“”„«»"
_SPACED: Final = re.compile(r"[a-z\u00c0-\u024f\u0400-\u04ff\u0900-\u097f\u1e00-\u1eff]")


@dataclass(frozen=True)
class Forms:
    """How questions that go on begin and end in a language."""

    begin: tuple[str, ...] = ()
    end: tuple[str, ...] = ()


def may_go_on(query: str, language: str | None) -> bool:
    """Whether a question is short and worded as one that goes on. language: BCP 47; unknown ones have no such words."""
    if len(query.split()) > _SHORT_WORDS or columns(query) > _SHORT_COLUMNS:
        return False
    text = query.casefold().strip(_AROUND)
    forms = _forms().get((language or "").split("-")[0], Forms())
    return any(_begins(text, form) for form in forms.begin) or any(
        text.endswith(form) and len(text) > len(form) for form in forms.end
    )


def goes_on(alone: float | None) -> bool:
    """Whether such a question is read with what was talked about. alone: the best score that it has by itself, None
    where nothing was found."""
    return alone is None or alone <= CLEAR_ALONE


def mixed(question: Floats, topic: Floats) -> Floats:
    """The question [1, width] with the passage before [width] in it, of length one."""
    found = question + TOPIC * topic
    return np.asarray(found / np.linalg.norm(found), np.float32)


def _begins(text: str, form: str) -> bool:
    if not text.startswith(form) or len(text) == len(form):
        return False
    # Words of spaced scripts end where the form does: "andere" is no "and".
    return not _SPACED.match(form[-1]) or not text[len(form)].isalnum()


@cache
def _forms() -> Mapping[str, Forms]:
    with _FILE.open("rb") as file:
        rows = tomllib.load(file)
    return {tag: Forms(tuple(row.get("begin", ())), tuple(row.get("end", ()))) for tag, row in rows.items()}
