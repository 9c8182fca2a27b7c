"""The chat page's own words, in the reader's language."""

import re
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from babel import Locale
from fluent.runtime import FluentBundle, FluentResource

from bot.style.names import MAX_CHARACTERS

LOCALES = Path(__file__).parents[1] / "reply" / "locales"
DEFAULT = "en"
_TAG = re.compile(r"[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8}){0,4}")
# Regions whose readers write Chinese in traditional characters, though browsers rarely name the script.
_TRADITIONAL = {"hant", "tw", "hk", "mo"}


@dataclass(frozen=True)
class Texts:
    """All strings of the page in one language."""

    tag: str
    direction: str
    strings: dict[str, str]


def acceptable(header: str) -> list[str]:
    """The well-formed language tags of an Accept-Language header, most wanted first."""
    wanted: list[tuple[float, str]] = []
    # Nobody reads more than a few languages; a header that goes on is not a browser's.
    for part in header.split(",")[:20]:
        tag, _, weight = part.strip().partition(";")
        try:
            quality = float(weight.strip().removeprefix("q=")) if weight else 1.0
        except ValueError:
            continue
        if quality > 0 and _TAG.fullmatch(tag.strip()):
            wanted.append((quality, tag.strip()))
    return [tag for _, tag in sorted(wanted, key=lambda pair: -pair[0])]


def negotiate(header: str) -> str:
    """The language of the page: the first wanted one that the page is written in, else English."""
    written = {tag.lower(): tag for tag in available()}
    for wanted in acceptable(header):
        language, *rest = wanted.lower().split("-")
        if language == "zh":
            wanted = "zh-Hant" if _TRADITIONAL & set(rest) else "zh-Hans"
        elif language == "pt":
            wanted = "pt-BR"
        for tag in (wanted.lower(), language):
            if tag in written:
                return written[tag]
    return DEFAULT


@cache
def available() -> tuple[str, ...]:
    """The languages that the page is written in."""
    return tuple(sorted(path.parent.name for path in LOCALES.glob("*/chat.ftl")))


def texts(tag: str, brand: str, limit: int) -> Texts:
    """The page's strings in a language that `available` lists. A missing string is an error, not a gap."""
    bundle = FluentBundle([tag])
    bundle.add_resource(FluentResource((LOCALES / tag / "chat.ftl").read_text(encoding="utf-8")))
    strings = {}
    arguments = {"brand": brand, "limit": limit, "characters": MAX_CHARACTERS}
    for name in _names():
        pattern = bundle.get_message(name).value
        if pattern is None:
            raise ValueError(f"{tag}/chat.ftl: {name} has no text.")
        text, errors = bundle.format_pattern(pattern, arguments)
        if errors:
            raise ValueError(f"{tag}/chat.ftl: {name}: {errors[0]}")
        strings[name] = str(text)
    return Texts(tag, Locale.parse(tag, sep="-").text_direction, strings)


@cache
def _names() -> tuple[str, ...]:
    """English says which strings there are."""
    source = (LOCALES / DEFAULT / "chat.ftl").read_text(encoding="utf-8")
    return tuple(re.findall(r"^([a-z][a-z0-9-]*) =", source, re.MULTILINE))
