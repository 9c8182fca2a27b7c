"""Hygiene of the frozen test sets: complete, without repetition, and of texts that nothing was taught with."""

from __future__ import annotations

import json
import tomllib
import unicodedata
from collections import Counter
from functools import cache
from pathlib import Path
from typing import Any, Final

import pytest

from bot.settings import ROOT
from nlu.examples import read_rasa_examples

FOLDER: Final = ROOT / "benchmarks" / "testsets" / "intents"
FILES: Final = sorted(FOLDER.glob("*.jsonl"))
LANGUAGES: Final = "ar de en es fr hi it ja ko pt-BR zh-Hans zh-Hant".split()
INTENTS: Final = 22
MESSAGES: Final = 20  # for each intent
# Intents whose messages are set phrases of one to three words.
SET_PHRASES: Final = frozenset({"greet", "thank", "goodbye", "affirm", "deny"})


def normal(text: str) -> str:
    """NFKC, case-folded, without punctuation and symbols, spaces as one; a text of nothing else stays as it is."""
    folded = unicodedata.normalize("NFKC", text).casefold()
    return " ".join("".join(one for one in folded if unicodedata.category(one)[0] not in "PSC").split()) or text


@cache
def rows(path: Path) -> tuple[dict[str, Any], ...]:
    return tuple(json.loads(line) for line in path.read_text(encoding="utf-8").splitlines())


@cache
def taught() -> dict[str, str]:
    """What intents and affect are learned from, with where it stands."""
    found = {normal(text): "data/nlu" for text, _ in read_rasa_examples(ROOT / "data" / "nlu")}
    for path in sorted((ROOT / "training" / "samples").rglob("*.jsonl")):
        for row in rows(path):
            for key in ("text", "en"):
                if key in row:
                    found[normal(row[key])] = str(path.relative_to(ROOT))
    return found


@cache
def hints() -> frozenset[str]:
    """Lines of nlu/data/hints.txt, and each word or phrase of them. They tell a language and teach no intent."""
    found = set()
    for line in (ROOT / "nlu" / "data" / "hints.txt").read_text(encoding="utf-8").splitlines():
        if line.strip() and not line.startswith("#"):
            _, _, phrases = line.partition(":")
            found |= {normal(line), normal(phrases), *map(normal, phrases.split(","))}
    return frozenset(found)


@cache
def requests() -> frozenset[str]:
    content = tomllib.loads((ROOT / "bot" / "style" / "requests.toml").read_text(encoding="utf-8"))
    return frozenset(normal(phrase) for phrases in content.values() for phrase in phrases)


def test_there_is_one_for_each_language() -> None:
    assert [path.stem for path in FILES] == LANGUAGES


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_it_is_complete_and_unique(path: Path) -> None:
    counts = Counter(row["intent"] for row in rows(path))
    assert len(counts) == INTENTS
    assert set(counts.values()) == {MESSAGES}
    assert len({row["id"] for row in rows(path)}) == INTENTS * MESSAGES
    repeated = [text for text, count in Counter(normal(row["text"]) for row in rows(path)).items() if count > 1]
    assert repeated == []


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_nothing_was_taught_with_it(path: Path) -> None:
    both = {row["text"]: taught()[normal(row["text"])] for row in rows(path) if normal(row["text"]) in taught()}
    assert not both, both


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_it_shares_no_sentence_with_the_hints(path: Path) -> None:
    """Set phrases ("Hallo!", "merci") are in both, and can't be kept apart: every list of greetings holds them."""
    both = {row["text"] for row in rows(path) if normal(row["text"]) in hints() and row["intent"] not in SET_PHRASES}
    assert both == set()


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_it_shares_nothing_with_the_requests(path: Path) -> None:
    assert {row["text"] for row in rows(path) if normal(row["text"]) in requests()} == set()
