"""Words that tell a language: greetings of one alone (`nlu/data/hints.txt`), and what its sentences are made of."""

from __future__ import annotations

from functools import cache
from importlib import resources
from typing import Final

# What languages call themselves: "English please" asks for one in that one.
OWN_NAMES: Final = {
    "deutsch": "de",
    "english": "en",
    "español": "es",
    "espanol": "es",
    "français": "fr",
    "francais": "fr",
    "italiano": "it",
    "nederlands": "nl",
    "polski": "pl",
    "polsku": "pl",
    "português": "pt",
    "portugues": "pt",
    "türkçe": "tr",
    "turkce": "tr",
    "русский": "ru",
    "по-русски": "ru",
    "українська": "uk",
    "українською": "uk",
}


@cache
def greeting_hints() -> dict[str, str]:
    """Word or phrase -> language, for short words that only one candidate language uses (`nlu/data/hints.txt`).

    Raises:
        ValueError: a word stands under two languages.
    """
    hints: dict[str, str] = {}
    text = resources.files("nlu").joinpath("data/hints.txt").read_text(encoding="utf-8")
    for line in text.splitlines():
        if line and not line.startswith("#"):
            tag, _, phrases = line.partition(":")
            for phrase in phrases.split(","):
                if hints.setdefault(phrase.strip().casefold(), tag.strip()) != tag.strip():
                    raise ValueError(f"nlu/data/hints.txt: {phrase.strip()!r} stands under two languages; remove it")
    return hints


@cache
def grammar() -> dict[str, frozenset[str]]:
    """Language -> pronouns, verbs, question words and the like (`nlu/data/grammar.txt`); a word may have several."""
    text = resources.files("nlu").joinpath("data/grammar.txt").read_text(encoding="utf-8")
    lines = (line.partition(":") for line in text.splitlines() if line and not line.startswith("#"))
    return {tag.strip(): frozenset(words.split()) for tag, _, words in lines}
