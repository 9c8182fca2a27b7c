"""Where a customer says they are, and the units they ask for: "I live in Switzerland", "in pounds please".

It decides how dates, amounts and measures are written, and nothing else.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache

from bot.style.formats import babel_locale
from bot.style.phrases import content, find, first, has, phrases, reading_order


@dataclass(frozen=True)
class Region:
    """code: ISO 3166; rest: the message without the country's name, which may be a language's too (Thai)."""

    code: str
    rest: str


def read_region(text: str, current: str) -> Region | None:
    """The country that a text names as the customer's own, or None. current: the language of the conversation."""
    for tag in reading_order(current):
        if has(text, phrases(tag, "lives", "place")):
            for name, code in countries(tag):
                found = find(text, name)
                if found:
                    return Region(code, f"{text[: found.start()]} {text[found.end() :]}")
    return None


def read_units(text: str, current: str) -> str | None:
    """`metric` or `us`, where a text asks for one of them."""
    for tag in reading_order(current):
        asked = [(system, first(text, phrases(tag, system, "units"))) for system in ("metric", "us")]
        # "Not pounds" stands under metric and is longer than the "pounds" in it; else what is named first counts.
        found = [(-len(match.group().split()), match.start(), system) for system, match in asked if match]
        if found:
            return min(found)[2]
    return None


@cache
def countries(tag: str) -> list[tuple[str, str]]:
    """(name, code), longest first: CLDR's names, and the language's own everyday or inflected ones."""
    names = {name: code for code, name in babel_locale(tag).territories.items() if len(code) == 2 and code.isalpha()}
    for code, everyday in content(tag).get("regions", {}).items():
        names |= dict.fromkeys(everyday, code)
    return sorted(names.items(), key=lambda item: -len(item[0]))
