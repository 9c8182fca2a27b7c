"""What a customer asks for when they ask for another language or manner: "auf Deutsch bitte", "du ist ok", "no emoji".

Names of languages come from CLDR in every supported language. Everyday names, and the words for manners, stand in each
language's `requests.toml`. A text is read with the words of its own language first, because words of one are something
else in another (Polish "no" is "well", Vietnamese "tu" is no French); if they find nothing, with English ones, and then
with all: a short message may have been taken for another language.
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cache
from typing import Any, Final

from bot.style.formats import babel_locale
from bot.style.locales import FOLDER, locales, supported

FILE: Final = "requests.toml"
FALLBACK: Final = "en"
_ARABIC = re.compile(r"[\u0600-\u06ff]")
_UNSPACED = re.compile(r"[\u0e00-\u0e7f\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]")  # Thai, Japanese, Chinese, Korean


@dataclass(frozen=True)
class StyleRequest:
    """changes: fields of the style profile with their new values; variant: which of them to confirm."""

    changes: Mapping[str, str] = field(default_factory=dict)
    variant: str = ""
    show: bool = False
    reset: bool = False


def read_request(text: str, current: str) -> StyleRequest:
    """What the text asks for. current: the language of the conversation, which alone asks for nothing new."""
    plain = text.casefold()
    language = _language(plain, current)
    own = supported(current) or FALLBACK
    for tag in dict.fromkeys((own, FALLBACK, *locales())):
        found = _manner(plain, _words(tag), language)
        if found != StyleRequest():
            return found
    return StyleRequest()


def _manner(plain: str, words: Mapping[str, list[str]], language: str | None) -> StyleRequest:
    if _has(plain, words["show"]):
        return StyleRequest(show=True)
    if _has(plain, words["reset"]):
        return StyleRequest(reset=True)
    if language:
        return StyleRequest({"language": language}, "language")
    if _has(plain, words["emoji"]):
        unwanted = _has(plain, words["without"])
        return StyleRequest({"emoji": "none"}, "no-emoji") if unwanted else StyleRequest({"emoji": "mirror"}, "emoji")
    # What is not wanted first: "nicht duzen" holds the word of the register that it declines.
    for key, register in (
        ("not_informal", "formal"), ("not_formal", "informal"), ("informal", "informal"), ("formal", "formal"),
    ):  # fmt: skip
        if _has(plain, words[key]):
            return StyleRequest({"register": register}, register)
    if _has(plain, words["brief"]):
        return StyleRequest({"brief": "yes"}, "short")
    return StyleRequest()


def _language(text: str, current: str) -> str | None:
    """The supported language that is named; of several, one that is not spoken now.

    A name within a longer one that was found is none of its own: 中文 in 繁體中文.
    """
    found = []
    for name, tag in _names():
        if _contains(text, name):
            found.append(tag)
            text = text.replace(name, " ")
    others = [tag for tag in found if tag != current]
    return next(iter(others or found), None)


def _has(text: str, phrases: list[str]) -> bool:
    return any(_contains(text, phrase) for phrase in phrases)


def _contains(text: str, phrase: str) -> bool:
    if _UNSPACED.search(phrase):
        return phrase in text
    # Arabic writes "in" and "and" onto the word: بالعربية.
    before = "[وب]{0,2}" if _ARABIC.search(phrase) else ""
    return re.search(rf"(?<!\w){before}{re.escape(phrase)}(?!\w)", text) is not None


@cache
def _content(tag: str) -> dict[str, Any]:
    return tomllib.loads((FOLDER / tag / FILE).read_text(encoding="utf-8"))


@cache
def _words(tag: str) -> dict[str, list[str]]:
    lists = {key: phrases for key, phrases in _content(tag).items() if key != "names"}
    return {key: [phrase.casefold() for phrase in phrases] for key, phrases in lists.items()}


@cache
def _names() -> list[tuple[str, str]]:
    """(name, tag), longest first, so that traditional Chinese is not taken for Chinese."""
    names: dict[str, str] = {}
    for shown_in in locales():
        locale = babel_locale(shown_in)
        for tag in locales():
            target = babel_locale(tag)
            for name in (target.get_display_name(locale), target.get_language_name(locale)):
                if name:
                    names.setdefault(name.casefold(), tag)
                    names.setdefault(name.casefold().split(" (")[0], tag)
    for shown_in in locales():
        for tag, everyday in _content(shown_in).get("names", {}).items():
            names |= {name.casefold(): tag for name in everyday}
    return sorted(names.items(), key=lambda item: -len(item[0]))
