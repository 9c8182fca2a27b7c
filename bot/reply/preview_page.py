"""Every reply on one page that needs nothing else, for a native reader: `rapport preview --html FILE`."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from dataclasses import asdict, dataclass
from html import escape
from pathlib import Path
from string import Template
from typing import Any, Final

from bot.reply.moves import situations
from bot.reply.pseudo import style_of
from bot.style.formats import language_name
from nlu.errors import InputError

_TEMPLATE: Final = Path(__file__).parent / "pages" / "preview.html"
# What could end the script element, or be read as markup in it; JSON has these characters in strings alone.
_IN_SCRIPT: Final = str.maketrans({"<": "\\u003c", ">": "\\u003e", "&": "\\u0026"})


@dataclass(frozen=True)
class Why:
    """The moves that were said in these moods, and the rules that changed them."""

    moods: tuple[str, ...]
    moves: tuple[str, ...]
    rules: tuple[str, ...]


@dataclass(frozen=True)
class Row:
    """What is said in these moods: a text for each register. why: several where rules differ and texts don't."""

    moods: tuple[str, ...]
    texts: Mapping[str, str]
    why: tuple[Why, ...]


@dataclass(frozen=True)
class Variant:
    """One use of a situation in one language; name as in `Sample.label`, often empty."""

    situation: str
    name: str
    rows: tuple[Row, ...]


def page(items: Iterable[Mapping[str, Any]]) -> str:
    """The whole page.

    items: dictionaries as `bot.reply.preview.previews` gives them; order of languages, situations, registers and moods
    is that in which they come first.
    """
    replies = list(items)
    languages = fold(replies)
    moods = tuple(dict.fromkeys(str(item["mood"]) for item in replies))
    names = tuple(dict.fromkeys(str(item["situation"]) for item in replies))
    data = {
        "moods": moods,
        "kinds": {name: situations()[name].kind for name in names},
        "languages": {tag: _language(tag, variants) for tag, variants in languages.items()},
    }
    content = json.dumps(data, ensure_ascii=False, separators=(",", ":"))
    return Template(_TEMPLATE.read_text(encoding="utf-8")).substitute(
        languages=_options({tag: _both_names(tag) for tag in languages}),
        situations=_options({name: readable(name) for name in names}),
        moods=_options({mood: mood for mood in moods}),
        count=f"{len(replies):,}",
        data=content.translate(_IN_SCRIPT),
    )


def write_page(path: Path, items: Iterable[Mapping[str, Any]]) -> None:
    """Write the page to a file.

    Raises:
        InputError: the file can't be written.
    """
    content = page(items)
    try:
        path.write_text(content, encoding="utf-8")
    except OSError as error:
        raise InputError(f"{path} can't be written: {error.strerror}. Name a file in a folder that exists.") from error


def fold(items: Iterable[Mapping[str, Any]]) -> dict[str, tuple[Variant, ...]]:
    """Language -> its variants, with moods that give the same text in every register in one row."""
    found: dict[str, dict[tuple[str, str], dict[str, list[Mapping[str, Any]]]]] = {}
    for item in items:
        variants = found.setdefault(item["language"], {})
        variants.setdefault((item["situation"], item["variant"]), {}).setdefault(item["mood"], []).append(item)
    return {
        tag: tuple(Variant(situation, name, _rows(moods)) for (situation, name), moods in variants.items())
        for tag, variants in found.items()
    }


def readable(situation: str) -> str:
    """The name of a situation in a heading: "Late delivery"."""
    return situation.replace("_", " ").capitalize()


def _rows(moods: Mapping[str, list[Mapping[str, Any]]]) -> tuple[Row, ...]:
    same: dict[tuple[tuple[str, str], ...], list[str]] = {}
    for mood, said in moods.items():
        same.setdefault(tuple((item["register"], item["text"]) for item in said), []).append(mood)
    return tuple(
        Row(tuple(names), dict(texts), _why({name: moods[name] for name in names})) for texts, names in same.items()
    )


def _why(moods: Mapping[str, list[Mapping[str, Any]]]) -> tuple[Why, ...]:
    same: dict[tuple[tuple[str, ...], tuple[str, ...]], dict[str, None]] = {}
    for mood, said in moods.items():
        for item in said:
            same.setdefault((tuple(item["moves"]), tuple(item["rules"])), {})[mood] = None
    return tuple(Why(tuple(names), moves, rules) for (moves, rules), names in same.items())


def _language(tag: str, variants: Iterable[Variant]) -> dict[str, Any]:
    """What the page's script reads."""
    style = style_of(tag)
    return {
        "name": style.name,
        "english": language_name(tag, "en"),
        "direction": style.direction,
        "status": style.status,
        "reviewed": style.reviewed,
        "registers": style.registers,
        "variants": [{**asdict(variant), "title": readable(variant.situation)} for variant in variants],
    }


def _both_names(tag: str) -> str:
    english, own = language_name(tag, "en"), style_of(tag).name
    return english if own == english else f"{english} – {own}"


def _options(texts: Mapping[str, str]) -> str:
    return "".join(f'<option value="{escape(value)}">{escape(text)}</option>' for value, text in texts.items())
