"""Messages that are one set phrase and nothing else: "Guten Tag", "до побачення", "はい".

An encoder sees little in two words, and a classifier that learned from English examples alone takes some greetings for
goodbyes. What everybody says in the same words is looked up; everything else is the classifier's.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Collection
from dataclasses import replace
from functools import cache
from importlib import resources
from typing import Final

from nlu.intents import Intent

FILE: Final = "data/set_phrases.txt"
_DRAWN_OUT = re.compile(r"(\w)\1{2,}")
_MARKS: Final = ("L", "M", "N")


def set_phrase(text: str) -> str | None:
    """The intent of a message that is a set phrase, or None. Case, punctuation and emoji do not matter."""
    plain = _plain(text)
    phrases = _phrases()
    return phrases.get(plain) or phrases.get(_DRAWN_OUT.sub(r"\1", plain))  # "hiiii"


def decided(text: str, intent: Intent, labels: Collection[str]) -> Intent:
    """The intent of a message: that of its set phrase, if it is one and the intent is known, else the classifier's."""
    phrase = set_phrase(text)
    return replace(intent, label=phrase, score=1.0, in_scope=1.0) if phrase and phrase in labels else intent


def _plain(text: str) -> str:
    kept = (
        character if unicodedata.category(character)[0] in _MARKS or character in "'’" else " " for character in text
    )
    return " ".join("".join(kept).replace("’", "'").casefold().split())


@cache
def _phrases() -> dict[str, str]:
    """Phrase -> intent.

    Raises:
        ValueError: a phrase stands under two intents.
    """
    phrases: dict[str, str] = {}
    for line in resources.files("nlu").joinpath(FILE).read_text(encoding="utf-8").splitlines():
        if line and not line.startswith("#"):
            head, _, listed = line.partition(":")
            intent = head.partition("/")[0]
            for phrase in listed.split(","):
                if phrases.setdefault(_plain(phrase), intent) != intent:
                    raise ValueError(f"nlu/{FILE}: {phrase.strip()!r} stands under two intents; remove it")
    return phrases
