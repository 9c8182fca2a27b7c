"""Checks of every reply in every language and register. Pure: reads the locales, returns findings, changes nothing.

style       style.toml is complete and consistent
messages    each one exists, says the same facts as the English one, formats, isolates them in right-to-left text
texts       register is not mixed, the language is the right one, punctuation not doubled, quotation marks its own
replies     every move that is chosen has words; at most one apology
Checks of their own: `checks_letters.py`, `checks_names.py`, `checks_lengths.py`, `checks_quotes.py`.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from itertools import product
from typing import Final

from bot.reply.catalogue import STYLE_VARIABLES, WordingError, catalogue
from bot.reply.checks_lengths import check_lengths
from bot.reply.checks_letters import check_letters
from bot.reply.checks_names import check_names
from bot.reply.checks_quotes import quote_problems
from bot.reply.findings import Finding, facts_of, masked, name_of
from bot.reply.preview import compose_sample, moves_of, profile
from bot.reply.samples import NUMBERS, Sample, samples
from bot.style.locales import LocaleStyle, locales
from nlu.detectors import make_detector
from nlu.errors import SettingError
from nlu.labels import MOODS, Mood, Register
from nlu.language import LanguageContext, LanguageIdentifier, chinese_characters

REFERENCE: Final = "en"
# How the problems that are counted begin.
MIXED: Final = "mixes registers: "
FOREIGN: Final = "reads as "
LOST: Final = "leaves out "
_DETECTOR: Final = "lingua"
# The detector is not asked about less: order numbers and names outweigh the words of a short text.
_LONG_ENOUGH: Final = 60
_POSSIBLE: Final = 0.2  # Spanish and Portuguese share whole sentences: the right one must be this likely
_REGISTERS: Final[tuple[Register, ...]] = ("formal", "informal")
# Facts that are numbers. The smallest may be spelled out ("one working day"), the largest sample never is.
_COUNTED: Final = frozenset({"count", "days", "position"})
_DOUBLED: Final = re.compile(r"[.!?…。！？؟।,;:،؛]\s*[.,;。，؛،]| {2}| [.,](?:\s|$)")
_TITLE: Final = re.compile("(?:^|-)title$")  # facts that are titles
_ISOLATE: Final = "\u2068{}\u2069"


def lint() -> list[Finding]:
    """Everything that is wrong with the locales, each finding once."""
    found: list[Finding] = []
    try:
        tags = list(locales())
        reference = catalogue(REFERENCE).variables
    except (SettingError, WordingError, OSError) as error:
        return [Finding(REFERENCE, "", "", str(error))]
    for tag in tags:
        found += check_style(locales()[tag])
        try:
            catalogue(tag)
        except (WordingError, OSError) as error:
            found.append(Finding(tag, "", "replies.ftl", str(error)))
            continue
        found += check_messages(tag, reference)
        found += check_replies(tag)
        found += check_names(tag)
        found += check_lengths(tag)
    found += check_letters()
    return list(dict.fromkeys(found))


def check_text(text: str, language: str, register: Register) -> list[str]:
    """What is wrong with a text of the bot in a language and register. The caller masks facts and quotations."""
    problems = [
        f"{MIXED}has a mark of the {other} one, {match.group()!r}"
        for other, markers in locales()[language].markers.items()
        if other != register
        for marker in markers
        if (match := marker.search(text))
    ]
    detected = _other_language(text, language)
    if detected:
        problems.append(f"{FOREIGN}{detected}")
    doubled = _DOUBLED.search(text)
    if doubled:
        problems.append(f"has doubled punctuation or a stray space: {doubled.group()!r}")
    return problems


def check_style(style: LocaleStyle) -> Iterator[Finding]:
    """A style.toml whose values contradict each other; that it has every key, reading it has shown."""

    def problem(key: str, text: str) -> Finding:
        return Finding(style.tag, "", key, text)

    if not style.registers or not set(style.registers) <= set(_REGISTERS):
        yield problem("registers", f"is {list(style.registers)}; name at least one of formal, informal")
    if style.default_register not in style.registers:
        yield problem("default_register", f"is {style.default_register!r}, which is not among registers")
    for register in _REGISTERS:
        if not style.markers.get(register):
            yield problem("markers", f"has none for {register}, so a mixed text would not be noticed")
    allowed = {"direction": ("ltr", "rtl"), "directness": ("direct", "indirect"), "apology": ("plain", "elevated")}
    for key, values in allowed.items():
        if getattr(style, key) not in values:
            yield problem(key, f"is {getattr(style, key)!r}; use one of {', '.join(values)}")
    if len(style.quotes) != 4 or len(style.title_quotes) not in (0, 2):
        yield problem(
            "quotes", f"has {len(style.quotes)} marks; give an opening and a closing one, and the same for inside"
        )
    if not style.sources:
        yield problem("sources", "is empty; say where the values come from")


def check_messages(tag: str, reference: Mapping[str, frozenset[str]]) -> Iterator[Finding]:
    """Each message for itself, in every form that its variables give it. reference: the English messages."""
    known = catalogue(tag).variables
    for key in sorted(reference.keys() - known.keys()):
        yield Finding(tag, "", key, f"is missing; locales/{REFERENCE}/replies.ftl has it")
    for key in sorted(known.keys() - reference.keys()):
        yield Finding(tag, "", key, f"is unknown; locales/{REFERENCE}/replies.ftl has no such message")
    everything = []
    for key in sorted(known.keys() & reference.keys()):
        yield from _variables(tag, key, known[key] - STYLE_VARIABLES, reference[key] - STYLE_VARIABLES)
        for register, arguments in _forms(tag, known[key]):
            try:
                text = catalogue(tag).format(key, arguments)
            except WordingError as error:
                yield Finding(tag, register, key, f"does not format: {error}")
                continue
            everything.append(text)
            titles = [str(value) for name, value in arguments.items() if _TITLE.search(name)]
            quotes = quote_problems(text, locales()[tag], titles)
            for problem in (*check_text(text, tag, register), *_lost(text, tag, key, arguments), *quotes):
                yield Finding(tag, register, key, problem)
    detected = _other_language(" ".join(everything), tag)
    if detected:
        yield Finding(tag, "", "replies.ftl", f"{FOREIGN}{detected}, all messages together")


def check_replies(tag: str) -> Iterator[Finding]:
    """Whole replies, as customers of every mood and register get them."""
    for register in locales()[tag].registers:
        style = profile(tag, register)
        seen: set[str] = set()
        for sample, mood in product(samples(), MOODS):
            name = name_of(sample)
            try:
                reply = compose_sample(sample, style, mood)
            except WordingError as error:
                yield Finding(tag, register, name, str(error))
                continue
            text = masked(reply.text, facts_of(sample, tag))
            if text not in seen:  # most moods change nothing
                seen.add(text)
                yield from (Finding(tag, register, name, problem) for problem in check_text(text, tag, register))
            for move in _unsaid(sample, mood, reply.moves):
                yield Finding(tag, register, name, f"has no words for the move {move!r}")
            if reply.moves.count("apologise") > 1:
                yield Finding(tag, register, name, "apologises more than once")


def _unsaid(sample: Sample, mood: Mood, said: tuple[str, ...]) -> list[str]:
    return [move for move in moves_of(sample, mood).moves if move not in said]


def _variables(tag: str, key: str, here: frozenset[str], there: frozenset[str]) -> Iterator[Finding]:
    for name in sorted(there - here):
        yield Finding(tag, "", key, f"{LOST}${name}, which the English message states")
    for name in sorted(here - there):
        yield Finding(tag, "", key, f"uses ${name}, which the English message does not have")


def _forms(tag: str, names: frozenset[str]) -> Iterator[tuple[Register, dict[str, object]]]:
    """Arguments for every form of a message: registers, degrees, plurals. Facts are digits, which no check minds."""
    choices: dict[str, tuple[object, ...]] = {
        "apology": ("plain", "elevated"),
        "directness": ("direct", "indirect"),
        "address": ("none", "7000"),
        "brand": ("7001",),
    }
    for index, name in enumerate(sorted(names - STYLE_VARIABLES)):
        choices[name] = NUMBERS if name in _COUNTED else (f"71{index:02}",)
    used = [name for name in choices if name in names]
    for register in locales()[tag].registers:
        for values in product(*(choices[name] for name in used)):
            yield register, {"register": register, **dict(zip(used, values, strict=True))}


def _lost(text: str, tag: str, key: str, arguments: Mapping[str, object]) -> Iterator[str]:
    """Facts that a form of the message leaves out, or that would stand in the wrong place in right-to-left text."""
    for name, value in arguments.items():
        if name in STYLE_VARIABLES or (name in _COUNTED and value != max(NUMBERS)):
            continue
        if str(value) not in text:
            yield f"{LOST}${name} in the form {_form(arguments)}"
        elif locales()[tag].direction == "rtl" and text != value and _ISOLATE.format(value) not in text:
            yield f"does not isolate ${name} from the right-to-left text around it"


def _form(arguments: Mapping[str, object]) -> str:
    return ", ".join(f"{name} {value}" for name, value in arguments.items() if name in STYLE_VARIABLES | _COUNTED)


def _other_language(text: str, tag: str) -> str | None:
    """The language that a text is in, if it is not this one."""
    simplified, traditional = chinese_characters(text)
    if tag == "zh-Hans" and traditional:
        return "traditional Chinese"
    if tag == "zh-Hant" and simplified:
        return "simplified Chinese"
    if _latin(tag):
        return _other_latin_language(text, tag.split("-")[0])
    identifier = LanguageIdentifier(detector=make_detector(_DETECTOR), default=tag)
    found = identifier.identify(text, LanguageContext(previous=tag)).tag
    return None if found == tag else found


def _other_latin_language(text: str, code: str) -> str | None:
    if any(character.isalpha() and not _is_latin(character) for character in text):
        return "another script"
    scores = make_detector(_DETECTOR).scores(text) if len(text) > _LONG_ENOUGH else {}
    return max(scores, key=lambda other: scores[other]) if scores and scores.get(code, 0.0) < _POSSIBLE else None


def _latin(tag: str) -> bool:
    return all(_is_latin(character) for character in locales()[tag].name if character.isalpha())


def _is_latin(character: str) -> bool:
    # Basic Latin to Latin Extended-B, and Latin Extended Additional, which Vietnamese needs.
    return ord(character) < 0x250 or 0x1E00 <= ord(character) <= 0x1EFF
