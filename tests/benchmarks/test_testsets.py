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
from bot.style.locales import locales
from nlu.examples import read_rasa_examples
from nlu.labels import EMOTIONS

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
        for row in (one for whole in rows(path) for one in (whole, *whole.get("examples", ()))):
            for key in ("text", "en", "expression"):
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
    files = (ROOT / "bot" / "reply" / "locales").glob("*/requests.toml")
    contents = [tomllib.loads(file.read_text(encoding="utf-8")) for file in files]
    lists = [phrases for content in contents for key, phrases in content.items() if key != "names"]
    return frozenset(normal(phrase) for phrases in lists for phrase in phrases)


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
    """But for bare words such as "no": they teach no intent, and every list of refusals holds them."""
    both = {row["text"] for row in rows(path) if normal(row["text"]) in requests() and row["intent"] not in SET_PHRASES}
    assert both == set()


# Complaints, negation, fairness

TESTSETS: Final = ROOT / "benchmarks" / "testsets"
COMPLAINTS: Final = sorted((TESTSETS / "complaints").glob("*.jsonl"))
SLICES: Final = frozenset({"plain", "polite", "sarcastic", "hard_negative", "other"})
NEAR: Final = 0.6  # similarity above which one text is the other in slightly different words


def trigrams(text: str) -> frozenset[str]:
    plain = f" {normal(text)} "
    return frozenset(plain[i : i + 3] for i in range(len(plain) - 2))


class Index:
    """Finds texts whose sets of trigrams overlap with another's by more than `NEAR` (Jaccard)."""

    def __init__(self, texts: list[str]) -> None:
        self._texts = [(text, trigrams(text)) for text in texts]
        self._places: dict[str, list[int]] = {}
        for place, (_, found) in enumerate(self._texts):
            for one in found:
                self._places.setdefault(one, []).append(place)

    def near(self, text: str) -> str | None:
        wanted = trigrams(text)
        # A near text shares more than 0.6 of these trigrams, so it has one of any 0.4 of them; the rarest are cheapest.
        rarest = sorted(wanted, key=lambda one: len(self._places.get(one, ())))
        some = rarest[: len(wanted) - int(NEAR * len(wanted)) + 1]
        for place in {place for one in some for place in self._places.get(one, ())}:
            other, found = self._texts[place]
            if len(wanted & found) > NEAR * len(wanted | found):
                return other
        return None


@cache
def taught_index() -> Index:
    return Index(sorted(taught()))


def test_near_texts_are_found() -> None:
    index = Index(["wo ist mein paket geblieben", "danke"])
    assert index.near("Wo ist mein Paket geblieben?!") == "wo ist mein paket geblieben"
    assert index.near("Wo ist mein Päckchen nur geblieben") is None
    assert index.near("Danke!") == "danke"


def test_there_are_complaints_in_each_language() -> None:
    assert [path.stem for path in COMPLAINTS] == LANGUAGES


@pytest.mark.parametrize("path", COMPLAINTS, ids=lambda path: path.stem)
def test_complaints_are_complete_and_labelled_twice(path: Path) -> None:
    assert len(rows(path)) == len({row["id"] for row in rows(path)}) == 52
    assert len({normal(row["text"]) for row in rows(path)}) == 52
    assert {type(row[key]) for row in rows(path) for key in ("first", "second")} == {bool}
    assert {row["slice"] for row in rows(path)} == SLICES
    assert sum(row["slice"] == "hard_negative" for row in rows(path)) == 13
    assert not [row["id"] for row in rows(path) if row["slice"] in {"hard_negative", "other"} and row["first"]]


@pytest.mark.parametrize("path", COMPLAINTS, ids=lambda path: path.stem)
def test_nothing_like_a_complaint_was_taught(path: Path) -> None:
    near = {row["text"]: taught_index().near(row["text"]) for row in rows(path)}
    assert {text: other for text, other in near.items() if other} == {}


def test_negations_are_pairs_with_a_known_emotion() -> None:
    pairs = rows(TESTSETS / "negation.jsonl")
    assert len({row["language"] for row in pairs}) == 12
    texts = [row[key] for row in pairs for key in ("text", "negated")]
    assert len(pairs) == len({row["id"] for row in pairs}) == len(set(texts)) / 2
    assert {row["label"] for row in pairs} <= set(EMOTIONS)


def test_fairness_has_forty_groups_in_six_languages() -> None:
    groups = rows(TESTSETS / "fairness.jsonl")
    assert len(groups) == len({row["id"] for row in groups}) >= 40
    assert len({row["language"] for row in groups}) >= 6
    assert {row["kind"] for row in groups} == {"name", "dialect", "gender"}
    texts = [text for row in groups for text in row["texts"]]
    assert len(texts) == len(set(texts))
    assert min(len(row["texts"]) for row in groups) >= 2


@pytest.mark.parametrize("name", ["negation", "fairness"])
def test_nothing_was_taught_with_the_pairs(name: str) -> None:
    texts = [
        text
        for row in rows(TESTSETS / f"{name}.jsonl")
        for text in (row["texts"] if name == "fairness" else (row["text"], row["negated"]))
    ]
    assert [text for text in texts if taught_index().near(text)] == []


# Language

SHORT, MIXED = (TESTSETS / "language" / f"{name}.jsonl" for name in ("short", "mixed"))


def test_short_messages_are_a_thousand_in_twenty_languages() -> None:
    counts = Counter(row["language"] for row in rows(SHORT))
    assert sorted(counts) == sorted(locales())
    assert set(counts.values()) == {51}
    texts = [normal(row["text"]) for row in rows(SHORT)]
    assert len(texts) == len(set(texts)) > 1_000
    assert max(len(row["text"].split()) for row in rows(SHORT)) <= 4


def test_mixed_messages_are_unique() -> None:
    assert len({normal(row["text"]) for row in rows(MIXED)}) == len(rows(MIXED)) > 200
    assert {row["language"] for row in rows(MIXED)} <= set(locales())


@pytest.mark.parametrize("path", [SHORT, MIXED], ids=lambda path: path.stem)
def test_no_list_and_no_training_text_holds_a_message_of_the_language_sets(path: Path) -> None:
    romanised = (ROOT / "training" / "samples" / "romanised").glob("*.txt")
    lines = {normal(line) for file in romanised for line in file.read_text(encoding="utf-8").splitlines()}
    # The examples of intents in data/nlu teach no language.
    known = hints() | lines | {text for text, where in taught().items() if where != "data/nlu"}
    assert [row["text"] for row in rows(path) if normal(row["text"]) in known] == []


def test_wishes_about_manner_are_complete_and_were_taught_to_nothing() -> None:
    found = rows(ROOT / "benchmarks" / "testsets" / "manner" / "stated.jsonl")
    assert Counter(row["language"] for row in found) == dict.fromkeys(locales(), 16)
    assert len({normal(row["text"]) for row in found}) == len(found)
    assert [row["id"] for row in found if row["expected"].get("address", "") not in row["text"]] == []
    assert [row["id"] for row in found if normal(row["text"]) in taught()] == []
