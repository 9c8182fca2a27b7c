"""What a customer asks for when they ask for another language or manner: "auf Deutsch bitte", "du ist ok", "no emoji".

Names of languages come from CLDR in every supported language. Everyday names, and the words for manners, stand in each
language's `requests.toml` (`bot/style/phrases.py` says in which order they are read).
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cache

from bot.style.called import read_called
from bot.style.formats import babel_locale
from bot.style.locales import locales
from bot.style.phrases import content, find, has, phrases, reading_order
from bot.style.places import read_region, read_units


@dataclass(frozen=True)
class StyleRequest:
    """changes: fields of the style profile with their new values; variants: which of them to confirm, in this order."""

    changes: Mapping[str, str] = field(default_factory=dict)
    variants: tuple[str, ...] = ()
    show: bool = False
    reset: bool = False


def read_request(text: str, current: str) -> StyleRequest:
    """What the text asks for. current: the language of the conversation, which alone asks for nothing new."""
    called = read_called(text, current)
    if called and _is_manner(called.name, current):
        called = None
    rest = called.rest if called else text
    region = read_region(rest, current)
    rest = region.rest if region else rest
    language = _language(rest.casefold(), current)
    facts = {
        "address": called.name if called else "",
        "region": region.code if region else "",
        "units": read_units(rest, current) or "",
    }
    # These settle what is asked: "kannst du mich Anna nennen" asks for no du.
    if any(facts.values()):
        changes = {"language": language or "", **facts}
        variants = {"language": "language", "address": "address", "region": "region", "units": facts["units"]}
        stated = [name for name in changes if changes[name]]
        return StyleRequest({name: changes[name] for name in stated}, tuple(variants[name] for name in stated))
    for tag in reading_order(current):
        found = _manner(text, tag, language)
        if found != StyleRequest():
            return found
    return StyleRequest({"address": ""}, ("no-address",)) if called else StyleRequest()


def _is_manner(name: str, current: str) -> bool:
    """Whether what was taken for a name is a language or a manner: "English is fine"."""
    language = _language(name.casefold(), current)
    return any(_manner(name, tag, language) != StyleRequest() for tag in reading_order(current)[:2])


def _manner(text: str, tag: str, language: str | None) -> StyleRequest:
    def asks(key: str) -> bool:
        return has(text, phrases(tag, key))

    if asks("show"):
        return StyleRequest(show=True)
    if asks("reset"):
        return StyleRequest(reset=True)
    if language:
        return StyleRequest({"language": language}, ("language",))
    if asks("emoji"):
        unwanted = asks("without")
        return (
            StyleRequest({"emoji": "none"}, ("no-emoji",))
            if unwanted
            else StyleRequest({"emoji": "mirror"}, ("emoji",))
        )
    # What is not wanted first: "nicht duzen" holds the word of the register that it declines.
    for key, register in (
        ("not_informal", "formal"), ("not_formal", "informal"), ("informal", "informal"), ("formal", "formal"),
    ):  # fmt: skip
        if asks(key):
            return StyleRequest({"register": register}, (register,))
    if asks("brief"):
        return StyleRequest({"brief": "yes"}, ("short",))
    return StyleRequest()


def _language(text: str, current: str) -> str | None:
    """The supported language that is named; of several, one that is not spoken now.

    A name within a longer one that was found is none of its own: 中文 in 繁體中文.
    """
    found = []
    for name, tag in _names():
        if find(text, name):
            found.append(tag)
            text = text.replace(name, " ")
    others = [tag for tag in found if tag != current]
    return next(iter(others or found), None)


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
        for tag, everyday in content(shown_in).get("names", {}).items():
            names |= {name.casefold(): tag for name in everyday}
    return sorted(names.items(), key=lambda item: -len(item[0]))
