"""Telephone numbers in a text, by the library phonenumbers (numbering plans of every country)."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

import phonenumbers
from phonenumbers import Leniency, PhoneNumberFormat, PhoneNumberMatcher

# Shorter ones are services, and parts of other numbers.
MIN_DIGITS: Final = 7
# A number that another one touches is a piece of it: of a card's, of a reference of many groups.
_GLUED_BEFORE: Final = re.compile(r"(?:\d[\s./\-–]?|[A-Za-z][\-_/]|[#№_@])$")
_GLUED_AFTER: Final = re.compile(r"(?:[\s./\-–:]?\d|[_@%])")
_IBAN: Final = re.compile(
    r"(?<![A-Za-z0-9])[A-Za-z]{2}\d{2}(?:\s?[A-Za-z0-9]{4}){2,7}(?:\s?[A-Za-z0-9]{1,3})?(?![A-Za-z0-9])"
)


@dataclass(frozen=True)
class Phone:
    """number: E.164 ("+494066969120"); start and end: character offsets into the text."""

    number: str
    start: int
    end: int


def find_phones(text: str, region: str) -> Iterator[Phone]:
    """Numbers in order of their place: international ones, and those that the region's plan has.

    text: digits are 0 to 9; region: ISO 3166 code, "" for international ones alone.
    """
    if sum(character.isdigit() for character in text) < MIN_DIGITS:
        return
    text = _IBAN.sub(lambda match: "\n" * len(match[0]), text)
    for match in PhoneNumberMatcher(text, region or None, leniency=Leniency.VALID):
        digits = sum(character.isdigit() for character in match.raw_string)
        glued = _GLUED_BEFORE.search(text[: match.start]) or _GLUED_AFTER.match(text, match.end)
        if digits >= MIN_DIGITS and not glued:
            number = phonenumbers.format_number(match.number, PhoneNumberFormat.E164)
            yield Phone(number, match.start, match.end)
