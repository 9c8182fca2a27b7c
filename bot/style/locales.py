"""The supported languages, one folder each below `bot/reply/locales`: replies, style, review status."""

from __future__ import annotations

import re
import tomllib
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path
from typing import Any, Final, Literal

from nlu.errors import SettingError
from nlu.labels import Register

FOLDER: Final = Path(__file__).parent.parent / "reply" / "locales"

Directness = Literal["direct", "indirect"]
Apology = Literal["plain", "elevated"]


@dataclass(frozen=True)
class Honorific:
    """What goes with every name, whoever bears it: 様 behind it, คุณ before it.

    before, after: by register; known: what a name may already bring along, and then keeps alone.
    """

    before: dict[Register, str] = field(default_factory=dict)
    after: dict[Register, str] = field(default_factory=dict)
    known: tuple[str, ...] = ()


@dataclass(frozen=True)
class LocaleStyle:
    """A language's defaults and how its registers are told apart; the file's keys are described in en/style.toml.

    markers: for each register, expressions that only it uses; honorific: empty where one would have to know more of a
    person than the name; quotes: opening and closing marks of a quotation, and of one inside it; title_quotes: those of
    a title, where it has its own.
    """

    tag: str
    name: str
    direction: Literal["ltr", "rtl"]
    joiner: str
    status: Literal["draft", "complete"]
    reviewed: bool
    registers: tuple[Register, ...]
    default_register: Register
    directness: Directness
    apology: Apology
    date: str
    quotes: tuple[str, ...]
    markers: dict[Register, tuple[re.Pattern[str], ...]]
    sources: dict[str, str]
    honorific: Honorific = Honorific()
    title_quotes: tuple[str, ...] = ()

    def addressed(self, name: str, register: Register) -> str:
        """A form of address as the customer gave it, with the honorific that the language puts to every name."""
        honorific = self.honorific
        if not name or any(name.startswith(part) or name.endswith(part) for part in honorific.known):
            return name
        return f"{honorific.before.get(register, '')}{name}{honorific.after.get(register, '')}"


@cache
def locales() -> dict[str, LocaleStyle]:
    """Every supported language by its tag.

    Raises:
        SettingError: a style.toml is not valid; the message names file and key.
    """
    return {path.parent.name: _read(path) for path in sorted(FOLDER.glob("*/style.toml"))}


def supported(tag: str) -> str | None:
    """The supported language that serves a BCP 47 tag: itself, or without its region, or by the script it implies."""
    known = locales()
    if tag in known:
        return tag
    parts = tag.replace("_", "-").split("-")
    base, rest = parts[0].lower(), {part.lower() for part in parts[1:]}
    if base == "zh":
        return "zh-Hant" if rest & {"hant", "tw", "hk", "mo"} else "zh-Hans"
    if base == "pt":
        return "pt-BR"
    return base if base in known else None


def _read(path: Path) -> LocaleStyle:
    try:
        content: dict[str, Any] = tomllib.loads(path.read_text(encoding="utf-8"))
        content["registers"] = tuple(content["registers"])
        content["quotes"] = tuple(content["quotes"])
        content["title_quotes"] = tuple(content.get("title_quotes", ()))
        content["markers"] = {
            register: tuple(re.compile(marker, re.IGNORECASE | re.UNICODE) for marker in markers)
            for register, markers in content["markers"].items()
        }
        honorific = content.pop("honorific", {})
        style = LocaleStyle(**content, honorific=Honorific(**{**honorific, "known": tuple(honorific.get("known", ()))}))
    except (tomllib.TOMLDecodeError, KeyError, TypeError, AttributeError, re.error) as error:
        raise SettingError(f"{path} is not valid: {error}. Compare it with locales/en/style.toml.") from error
    if style.tag != path.parent.name:
        raise SettingError(f"{path}: 'tag' is {style.tag!r}, its folder {path.parent.name!r}. They must be the same.")
    return style
