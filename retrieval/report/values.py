"""What in a text can be checked against its translation: numbers with their units, times, months, links, addresses.

How each language writes them stands in `values.toml`. Numbers in words are read as far as small ones go. A value is
`sure` where its translation must hold it too; others ("both", "an hour") only excuse a number that the other side
writes in digits.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from decimal import Decimal
from typing import Final, Literal

from retrieval.report.languages import Language, rules_of

Kind = Literal["number", "time", "month", "link", "email", "phone"]
_Take = Callable[[re.Match[str]], tuple[int, int]]

_EMAIL = re.compile(r"[a-z0-9._%+-]+@[a-z0-9-]+(?:\.[a-z0-9-]+)+", re.IGNORECASE)
_LINK = re.compile(r"(?:https?://|www\.)[^\s<>()\[\]\"'’”」』》）、。，]+|(?<![\w@.-])(?:[a-z0-9-]+\.)+[a-z]{2,12}\b"
                   r"(?:/[\w./~%?=&#-]*)?", re.IGNORECASE | re.ASCII)  # fmt: skip
_RELATIVE_LINK = re.compile(r"\]\((?!https?://)[^)]*\)", re.IGNORECASE)  # differs between translations by nature
_PHONE = re.compile(r"\+\d[\d ()/-]{6,}\d")
_CLOCK = re.compile(r"(?<![\d.:,])([01]?\d|2[0-4]) ?(?::|h|時|点|點|时|시|giờ) ?([0-5]\d)(?: ?分| ?분)?(?![\d:])", re.I)
_FULL_DATE = re.compile(
    r"(?<![\d.])(?:(\d{4})[-/.年] ?(\d{1,2})[-/.月] ?(\d{1,2})|(\d{1,2})[./](\d{1,2})[./](\d{4}))(?!\d)"
)
_DAY_AND_MONTH = re.compile(r"(?<![\d.])(\d{1,2})\.(\d{1,2})\.(?!\d)")
_EAST_ASIAN_MONTH = re.compile(r"(?<!\d)(1[0-2]|[1-9]) ?[月월](?!\w*間)")
_HAN_NUMBER = re.compile("[零〇一二两兩三四五六七八九十百千]+")
_LIST_NUMBER = re.compile(r"^\s*\d{1,2}[.)]\s+")
_GROUPING_SPACE = re.compile(r"(?<=\d)[\u00a0\u2009\u202f’](?=\d{3})")
_ARABIC_MARKS = re.compile("[\u0640\u064b-\u0652\u200e\u200f]")
_TEN_THOUSAND = re.compile("[万萬만]")
_NEAR_A_MONTH: Final = 4  # characters between a month's name and the day
_HAN: Final = {**{digit: value for value, digit in enumerate("零一二三四五六七八九")}, "〇": 0, "两": 2, "兩": 2}
_TENS: Final = {"十": 10, "百": 100, "千": 1000}
_MINUTES: Final = {"minute": 1, "hour": 60, "day": 1440, "week": 10080}
_MONTHS: Final = {"month": 1, "year": 12}
_NEVER_IN_WORDS: Final = frozenset({"十分"})  # "very", besides ten minutes


@dataclass(frozen=True)
class Value:
    """readings: what it may say, a `Decimal` (of a time: minutes since midnight) or a text; unit: of a number, "" where
    none was understood; start, end: where it stands in `line`, which is normalised (NFKC, ASCII digits)."""

    kind: Kind
    readings: frozenset[Decimal | str]
    unit: str
    sure: bool
    line: str
    start: int
    end: int

    @property
    def shown(self) -> str:
        return self.line[self.start : self.end]


def values(text: str, language: str) -> list[Value]:
    """Everything found, line by line. language: BCP 47; of an unknown one digits, links and addresses are read."""
    rules = rules_of(language)
    return [value for line in text.splitlines() for value in _of_line(normalised(line), rules)]


def normalised(line: str) -> str:
    """NFKC with ASCII digits, "'" between groups of digits, and without marks that Arabic texts may leave out."""
    text = unicodedata.normalize("NFKC", _ARABIC_MARKS.sub("", _GROUPING_SPACE.sub("'", line)))
    text = text.replace("٫", ".").replace("٬", "'")
    return "".join(str(unicodedata.decimal(char)) if char.isdecimal() else char for char in text)


def agree(one: Value, other: Value) -> bool:
    """Whether the two may say the same."""
    if {one.kind, other.kind} == {"number", "time"}:
        number, time = (one, other) if one.kind == "number" else (other, one)
        return number.unit in {"", "hour"} and bool(_as_times(number) & time.readings)
    if one.kind != other.kind:
        return False
    if one.readings & other.readings and (one.unit == other.unit or "" in {one.unit, other.unit}):
        return True
    for scale in (_MINUTES, _MONTHS):
        if one.unit in scale and other.unit in scale:
            return bool(_scaled(one, scale[one.unit]) & _scaled(other, scale[other.unit]))
    return False


def _scaled(value: Value, factor: int) -> set[Decimal]:
    return {reading * factor for reading in value.readings if isinstance(reading, Decimal)}


def _as_times(number: Value) -> set[Decimal]:
    """14 and 14.30 as minutes since midnight."""
    found = set()
    for reading in number.readings:
        if isinstance(reading, Decimal) and reading <= 24:
            hours = int(reading)
            found.add(Decimal(hours * 60 + int((reading - hours) * 100)))
    return found


def _of_line(line: str, rules: Language) -> Iterator[Value]:
    """Each kind takes its characters out of the line, so that none is read twice."""
    left = _LIST_NUMBER.sub(lambda match: " " * len(match[0]), line)

    def take(match: re.Match[str]) -> tuple[int, int]:
        nonlocal left
        start, end = match.span()
        left = left[:start] + "\0" * (end - start) + left[end:]
        return start, end

    for match in _RELATIVE_LINK.finditer(left):
        take(match)
    for match in _EMAIL.finditer(left):
        yield Value("email", frozenset({match[0].lower()}), "", True, line, *take(match))
    for match in _LINK.finditer(left):
        yield Value("link", frozenset({_plain_link(match[0])}), "", True, line, *take(match))
    for match in _PHONE.finditer(left):
        yield Value("phone", frozenset({re.sub(r"\D", "", match[0])}), "", True, line, *take(match))
    for match in _FULL_DATE.finditer(left):
        year, *rest = (match[1], match[2], match[3]) if match[1] else (match[6], match[4], match[5])
        at = take(match)
        yield Value("number", frozenset({Decimal(year)}), "", True, line, *at)
        yield from _day_and_month(rest, line, at)
    for match in _DAY_AND_MONTH.finditer(left):
        if 1 <= int(match[1]) <= 31 and 1 <= int(match[2]) <= 12:
            yield from _day_and_month([match[1], match[2]], line, take(match))
    for hours, pattern in rules.half_days:
        for match in pattern.finditer(left):
            hour = int(match["hour"] or match["hour2"])
            minute = match["minute"] or match["minute2"] or "0"
            if hour <= 12:
                reading = (hour % 12 + hours) * 60 + (30 if minute == "半" else int(minute))
                yield Value("time", frozenset({Decimal(reading)}), "", True, line, *take(match))
    for match in _CLOCK.finditer(left):
        minutes = Decimal(int(match[1]) * 60 + int(match[2]))
        yield Value("time", frozenset({minutes}), "", True, line, *take(match))
    yield from _months(left, rules, line, take)
    yield from _digits(left, rules, line, take)
    yield from _words(left, rules, line, take)


def _day_and_month(parts: list[str], line: str, at: tuple[int, int]) -> Iterator[Value]:
    """Which is which depends on the country, so both may be both."""
    both: frozenset[Decimal | str] = frozenset(map(Decimal, parts))
    yield Value("number", both, "", True, line, *at)
    yield Value("month", both, "", True, line, *at)


def _months(left: str, rules: Language, line: str, take: _Take) -> Iterator[Value]:
    for number, pattern in rules.months:
        for match in pattern.finditer(left):
            around = (
                left[max(match.start() - _NEAR_A_MONTH, 0) : match.start()] + " " + left[match.end() :][:_NEAR_A_MONTH]
            )
            sure = any(char.isdigit() for char in around)  # "May" alone is often no month
            yield Value("month", frozenset({Decimal(number)}), "", sure, line, *take(match))
    for match in _EAST_ASIAN_MONTH.finditer(left):
        yield Value("month", frozenset({Decimal(match[1])}), "", True, line, *take(match))


def _digits(left: str, rules: Language, line: str, take: _Take) -> Iterator[Value]:
    for match in rules.number.finditer(left):
        readings = set(_readings(match[0], rules.decimal))
        start, end = take(match)
        if scale := _TEN_THOUSAND.match(left, end):
            readings, end = {reading * 10_000 for reading in readings}, scale.end()
        else:
            thousand = next((pattern for number, pattern in rules.numbers if number == 1000), None)
            if thousand and (scale := thousand.match(left, end + 1 if left[end : end + 1] == " " else end)):
                readings, end = {reading * 1000 for reading in readings}, scale.end()
        unit = _unit(left, start, end, rules)
        sure = all(reading > 1 for reading in readings)  # one is an article in most languages
        yield Value("number", frozenset(readings), unit, sure, line, start, end)


def _readings(digits: str, decimal: str) -> Iterator[Decimal]:
    """1,500 is a thousand and a half where the comma groups, and where it marks decimals perhaps all the same."""
    digits = digits.replace("'", "").replace(" ", "")
    marks = [char for char in digits if char in ".,"]
    if len(set(marks)) == 2:
        group = marks[0]
        yield Decimal(digits.replace(group, "").replace(",", "."))
    elif len(marks) == 1 and (len(digits.split(marks[0])[1]) != 3 or marks[0] == decimal):
        yield Decimal(digits.replace(",", "."))
        if len(digits.split(marks[0])[1]) == 3:
            yield Decimal(digits.replace(marks[0], ""))
    else:
        yield Decimal(re.sub("[.,]", "", digits))


def _unit(left: str, start: int, end: int, rules: Language) -> str:
    """The unit that stands behind a number, perhaps with one word between ("working days"), or in front of it."""
    for unit, pattern in rules.units:
        if pattern.match(left, end):
            return unit
    for unit, pattern in rules.units_before:
        if pattern.search(left, max(start - 12, 0), start):
            return unit
    return ""


def _words(left: str, rules: Language, line: str, take: _Take) -> Iterator[Value]:
    for number, unit, pattern in rules.periods:
        for match in pattern.finditer(left):
            yield Value("number", frozenset({number}), unit, False, line, *match.span())
    for match in _HAN_NUMBER.finditer(left) if not rules.spaced else ():
        start, end = match.span()
        unit = _unit(left, start, end, rules) if left[start : end + 1] not in _NEVER_IN_WORDS else ""
        read = Decimal(_han(match[0]))
        yield Value(
            "number",
            frozenset({read}),
            unit,
            bool(unit) and read > 1 and left[start - 1 : start] != "第",
            line,
            start,
            end,
        )
    masked = left
    for number, pattern in rules.numbers:
        for match in pattern.finditer(masked):
            start, end = match.span()
            unit = _unit(masked, start, end, rules)
            yield Value("number", frozenset({number}), unit, bool(unit) and number > 1, line, start, end)
        masked = pattern.sub(lambda match: "\0" * len(match[0]), masked)


def _han(numeral: str) -> int:
    """三十 -> 30; digits side by side as they stand."""
    if not any(char in _TENS for char in numeral):
        return int("".join(str(_HAN[char]) for char in numeral))
    total, digit = 0, 0
    for char in numeral:
        if char in _TENS:
            total, digit = total + max(digit, 1) * _TENS[char], 0
        else:
            digit = _HAN[char]
    return total + digit


def _plain_link(link: str) -> str:
    """Without scheme, www and what a sentence put behind it. Parts of it that name a language are left out: /de/ is
    /fr/ in the translation."""
    link = re.sub(r"^(?:https?://)?(?:www\.)?", "", link.lower()).rstrip(".,;:!?/")
    parts = re.split("([./])", link)
    kept = ["*" if re.fullmatch("[a-z]{2}(?:-[a-z]{2,4})?", part) and i else part for i, part in enumerate(parts)]
    host_end = kept.index("/") if "/" in kept else len(kept)
    if host_end:
        kept[host_end - 1] = parts[host_end - 1]  # a top-level domain of two letters is none
    return "".join(kept)
