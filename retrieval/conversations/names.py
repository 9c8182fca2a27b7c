"""Names of people: those of the export's fields, and those that stand where messages have names.

There is no list of first names: half the world's would be missing, and many are words ("Will", "Rose", 晴). What is
found is where a name stands: behind a greeting, a title or "my name is", before an honorific, below "kind regards".
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterable, Sequence
from functools import cache
from importlib import resources
from typing import Final

from retrieval.conversations.placeholders import NAME

_CAPITAL: Final = r"[A-ZÀ-ÖØ-ÞĀĂĄĆČĎĐĒĘĚĞĢĪİĶŁŃŇŌŐŒŘŚŞŠŢŤŪŮŰŹŻŽƠƯẠ-ỸА-ЯЁІЇЄҐΑ-Ω]"
_CASED: Final = rf"(?:{_CAPITAL}\.(?:-?{_CAPITAL}\.)*|{_CAPITAL}[\w'’\-]*)"
# A script without capitals: Arabic, Hebrew, Devanagari, Thai, Chinese, Japanese, Korean.
_UNCASED: Final = r"[\u0590-\u0fff\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]+"
_LETTERS: Final = r"A-Za-zÀ-ɏḀ-ỿͰ-ӿ\u0590-\u097f"
_HAN: Final = r"[一-鿿々]"
# Behind a name: Kowalski, Kowalskiego; Иван, Ивану; Ayşe'nin. A short Latin one is more often the beginning of a word.
_INFLECTED: Final = r"['’]?[^\W\d_]{0,3}"
_PLAIN: Final = r"(?:['’]?s|['’][^\W\d_]{1,3})?"
_LONG: Final = 6
_SHORT_LINE: Final = 6  # words; a longer one below "kind regards" is no name
_LINES_BELOW: Final = 5


@cache
def _lists() -> dict[str, tuple[str, ...]]:
    content = tomllib.loads(resources.files("retrieval.conversations").joinpath("data/names.toml").read_text("utf-8"))
    return {name: tuple(value) for name, value in content.items()}


@cache
def _greetings() -> tuple[str, ...]:
    """The greetings of `nlu/data/set_phrases.txt`."""
    lines = resources.files("nlu").joinpath("data/set_phrases.txt").read_text("utf-8").splitlines()
    listed = (line.partition(":")[2].split(",") for line in lines if line.startswith("greet/"))
    return tuple(phrase.strip() for phrases in listed for phrase in phrases)


def _any(phrases: Iterable[str]) -> str:
    """A pattern for any of them, the longest first, in upper or lower case."""
    return "(?i:" + "|".join(re.escape(phrase) for phrase in sorted(set(phrases), key=len, reverse=True)) + ")"


@cache
def _greeted() -> re.Pattern[str]:
    """A greeting and a name; behind "Hi," something has to show that the sentence does not go on."""
    opening = rf"(?>{_any((*_lists()['openings'], *_greetings()))})(?![{_LETTERS}])"
    titles = rf"(?:\s*[,،、]?\s+{_any(_lists()['titles'])})*"
    end = r"(?=\s*[,!.:،，！：]|\s*$)"
    return re.compile(
        rf"^(?P<before>\s*{opening}{titles}[ ]+)(?P<name>{_CASED}(?:[ ]+{_CASED}){{0,3}})"
        rf"|^(?P<b2>\s*{opening}{titles}[ ]*[,،、]?[ ]*)(?P<n2>{_CASED}(?:[ ]+{_CASED}){{0,3}}{end}"
        rf"|[{_LETTERS}][\w'’\-]*{end}|{_UNCASED}(?:[ ]{_UNCASED}){{0,2}}{end})",
        re.MULTILINE,
    )


@cache
def _titled() -> re.Pattern[str]:
    titles = _any(title for title in _lists()["titles"])
    spaced = rf"(?<!\w)(?P<before>{titles}\s+)(?P<name>{_CASED}(?:[ ]+{_CASED}){{0,2}})"
    arabic = r"(?<!\w)(?P<b2>(?:السيد|السيدة|الأستاذ|الأستاذة|أستاذ|أستاذة|श्री|श्रीमती|सुश्री|นาย|นางสาว)\s*)(?P<n2>[^\s،,.!।]+)"
    return re.compile(f"{spaced}|{arabic}")


@cache
def _honoured() -> re.Pattern[str]:
    lists = _lists()
    asian = (
        f"(?P<name>(?:{_HAN}{{1,4}}|[ァ-ヶー]{{2,10}}|[가-힣]{{2,4}}?))(?P<end>\\s?{_any(lists['endings'])})(?![ァ-ヶ])"
    )
    family = f"(?<!{_HAN})(?P<n2>[{''.join(lists['chinese_family_names'])}]{_HAN}{{0,2}}?)(?P<e2>{_any(lists['chinese_titles'])})"
    return re.compile(f"{family}|{asian}")


@cache
def _introduced() -> re.Pattern[str]:
    before = _any(_lists()["introductions"])
    family = "".join(_lists()["chinese_family_names"])
    return re.compile(
        rf"(?<!\w)(?P<before>{before}\s*[:：]?\s*)(?P<name>{_CASED}(?:[ ]+{_CASED}){{0,3}}"
        rf"|[\u0600-\u06ff]+(?:\s[\u0600-\u06ff]+)?(?=\s*[،,.]|\s*$)"
        rf"|[\u0e00-\u0e7f]{{2,25}}(?:[ ][\u0e00-\u0e7f]{{2,12}})?(?=\s|$))"
        rf"|(?P<b2>我叫|我是|我姓|姓名[:：]?)(?P<n2>[{family}]{_HAN}{{0,2}})(?=[，,。.\s]|$)"
        rf"|(?P<b3>(?:私は|名前は|氏名は|担当の|担当は)?)(?P<n3>[一-鿿々ァ-ヶー]{{2,10}})(?=と申します|ともうします|といいます)"
        rf"|(?P<b4>私は|名前は|氏名は|担当の|担当は)(?P<n4>[一-鿿々]{{1,5}}|[ァ-ヶー]{{2,10}})(?=です|でございます)"
        rf"|(?P<b5>(?:저는|이름은|성함은|상담원)\s?)(?P<n5>[가-힣]{{2,4}}?)(?=입니다|이라고|라고|이에요|예요)"
        rf"|(?P<b6>मेरा नाम\s)(?P<n6>\S+(?:\s\S+){{0,2}}?)(?=\s(?:है|हैं))"
    )


@cache
def _closed() -> re.Pattern[str]:
    return re.compile(
        rf"^\s*{_any(_lists()['closings'])}(?P<end>\s*[,.!،。！]*\s*|\s*[,،]\s*(?P<name>\S+(?:\s\S+){{0,3}}))$"
    )


def take_out(texts: Sequence[str], known: Iterable[str]) -> list[str]:
    """The texts of one conversation with a placeholder for each name. known: names from the export's own fields.

    A name found once is looked for in all of the conversation's texts.
    """
    names: set[str] = set()
    found = [_where_names_stand(text, names) for text in texts]
    patterns = [_spelt(name) for name in _parts(known, names)]
    for pattern in patterns:
        found = [pattern.sub(NAME, text) for text in found]
    return [re.sub(rf"{re.escape(NAME)}(?:[\s.]*{re.escape(NAME)})+", NAME, text) for text in found]


def _where_names_stand(text: str, names: set[str]) -> str:
    """The text without the names that stand in places for names; `names` gets them."""
    text = _signed_off(text, names)
    for pattern, pairs in (
        (_greeted(), (("before", "name"), ("b2", "n2"))),
        (_titled(), (("before", "name"), ("b2", "n2"))),
        (_introduced(), (("before", "name"), *((f"b{number}", f"n{number}") for number in range(2, 7)))),
    ):
        text = pattern.sub(lambda match, pairs=pairs: _behind(match, pairs, names), text)  # type: ignore[misc]
    return _honoured().sub(lambda match: _before(match, names), text)


def _behind(match: re.Match[str], pairs: Sequence[tuple[str, str]], names: set[str]) -> str:
    for before, name in pairs:
        value = match[name]
        if value and not _no_name(value):
            names.add(value)
            return match[before] + NAME
    return match[0]


def _before(match: re.Match[str], names: set[str]) -> str:
    name, end = (match["n2"], match["e2"]) if match["n2"] else (match["name"], match["end"])
    before = match.string[max(match.start() - 1, 0) : match.start()] + name
    if not match["n2"] and (
        before[0] in "おご御" or any(before.endswith(word) for word in _lists()["no_name_before_ending"])
    ):
        return match[0]
    names.add(name)
    return NAME + end


def _signed_off(text: str, names: set[str]) -> str:
    """Short lines below a closing formula, and what stands behind it, become one placeholder."""
    lines = text.split("\n")
    for number, line in enumerate(lines[-_LINES_BELOW - 1 :], max(len(lines) - _LINES_BELOW - 1, 0)):
        match = _closed().match(line)
        below = [row for row in lines[number + 1 :] if row.strip()]
        if match and all(len(row.split()) <= _SHORT_LINE for row in below):
            signed = ([match["name"]] if match["name"] else []) + below
            names.update(value.strip(" -–—,.") for value in signed[:1])
            kept = line[: match.start("end")]
            return "\n".join([*lines[:number], *([kept + ",", NAME] if signed else [line])])
    return text


def _no_name(value: str) -> bool:
    return all(word.strip(".,").casefold() in _lists()["not_names"] for word in value.split())


def _parts(known: Iterable[str], found: Iterable[str]) -> list[str]:
    """Whole names and their parts, the longest first; not what is a word of greetings or a single letter."""
    whole = {name.strip() for name in (*known, *found) if "@" not in name}
    parts = {part.strip(".,'’") for name in whole for part in (name, *name.split())}
    return sorted((part for part in parts if _is_worth(part)), key=len, reverse=True)


def _is_worth(part: str) -> bool:
    uncased = re.fullmatch(_UNCASED, part) is not None
    enough = len(part) >= (2 if uncased else 3)
    titles = part.casefold() in _lists()["titles"]
    return enough and any(map(str.isalpha, part)) and not titles and not _no_name(part)


@cache
def _spelt(name: str) -> re.Pattern[str]:
    """How a name may stand in a text. Letters with capitals: only with one, so that "will" stays where Will wrote."""
    if re.fullmatch(rf"{_UNCASED}(?:\s{_UNCASED})*", name):
        # Arabic, Hindi: a word of its own; the others write no spaces.
        inside = not re.search(r"[\u0590-\u0dff]", name)
        return re.compile(re.escape(name) if inside else rf"(?<!\w){re.escape(name)}(?!\w)")
    forms = {name, name.title(), name.upper(), name[:1].upper() + name[1:]}
    if " " in name:
        forms.add(name.casefold())
    cyrillic = re.search("[а-яё]", name, re.IGNORECASE) is not None
    if cyrillic:
        forms |= {form[:-1] for form in forms if len(form) > 3 and form[-1] in "аеоуяйьэы"}
    either = "|".join(re.escape(form) for form in sorted(forms, key=len, reverse=True))
    return re.compile(rf"(?<!\w)(?:{either}){_INFLECTED if cyrillic or len(name) >= _LONG else _PLAIN}(?!\w)")
