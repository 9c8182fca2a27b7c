"""What a customer asks for when they ask for another language or manner: "auf Deutsch bitte", "du ist ok", "no emoji".

Names of languages come from CLDR in every supported language; the few other words stand in `requests.toml`.
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path
from typing import Final

from bot.style.formats import babel_locale
from bot.style.locales import locales

_FILE: Final = Path(__file__).with_name("requests.toml")
_ARABIC = re.compile(r"[\u0600-\u06ff]")
_CJK = re.compile(r"[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]")


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
    words = _words()
    if _has(plain, words["show"]):
        return StyleRequest(show=True)
    if _has(plain, words["reset"]):
        return StyleRequest(reset=True)
    language = _language(plain, current)
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
    """The supported language that is named; of several, one that is not spoken now."""
    found = [tag for name, tag in _names() if _contains(text, name)]
    others = [tag for tag in found if tag != current]
    return next(iter(others or found), None)


def _has(text: str, phrases: list[str]) -> bool:
    return any(_contains(text, phrase) for phrase in phrases)


def _contains(text: str, phrase: str) -> bool:
    if _CJK.search(phrase):
        return phrase in text
    # Arabic writes "in" and "and" onto the word: بالعربية.
    before = "[وب]{0,2}" if _ARABIC.search(phrase) else ""
    return re.search(rf"(?<!\w){before}{re.escape(phrase)}(?!\w)", text) is not None


@cache
def _words() -> dict[str, list[str]]:
    content: dict[str, list[str]] = tomllib.loads(_FILE.read_text(encoding="utf-8"))
    return {key: [phrase.casefold() for phrase in phrases] for key, phrases in content.items()}


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
    for name, tag in _words_to_tags().items():
        names[name] = tag
    return sorted(names.items(), key=lambda item: -len(item[0]))


def _words_to_tags() -> dict[str, str]:
    """Everyday names that CLDR does not list as such."""
    pairs = (
        ("zh-Hant", "繁體中文 繁体中文 繁體 繁体字 正體 traditional chinese traditionelles chinesisch 國語"),
        ("zh-Hans", "简体中文 簡體中文 简体 簡體 簡体字 普通话 中文 汉语 漢語 mandarin"),
        ("es", "castellano español espanol"),
        ("en", "anglais inglés ingles"),
        ("pt-BR", "português portugues brasileiro"),
        ("ar", "عربي بالعربي العربي"),
        ("hi", "हिंदी हिन्दी"),
        ("ja", "にほんご"),
        ("fr", "francais"),
    )
    multi = {"traditional chinese": "zh-Hant", "traditionelles chinesisch": "zh-Hant"}
    single = {word: tag for tag, line in pairs for word in line.split() if word not in " ".join(multi).split()}
    return {**single, **multi}
