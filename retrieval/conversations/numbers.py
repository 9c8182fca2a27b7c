"""Personal data that has a form: addresses of e-mail and web, telephone, card and account numbers, order numbers."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable
from datetime import date
from functools import lru_cache
from typing import Final

from retrieval.conversations import placeholders

# Territories whose numbers without a country code are looked for, by language.
_TERRITORIES: Final = {
    "ar": "SA AE EG MA JO", "de": "DE AT CH", "en": "US GB AU IN CA IE", "es": "ES MX AR CO CL", "fr": "FR BE CH CA",
    "hi": "IN", "id": "ID", "it": "IT CH", "ja": "JP", "ko": "KR", "nl": "NL BE", "pl": "PL", "pt": "BR PT", "ru": "RU KZ",
    "th": "TH", "tr": "TR", "uk": "UA", "vi": "VN", "zh": "CN TW HK SG",
}  # fmt: skip
YOUNGEST: Final = 13  # a date this many years ago is taken for one of birth
DIGITS: Final = 6  # of a number that names one thing among many
_FIRST_HIDDEN: Final = 0xE100  # of the characters of private use
_MOST_HIDDEN: Final = 0x1000
_HIDDEN: Final = re.compile(f"[{chr(_FIRST_HIDDEN)}-{chr(_FIRST_HIDDEN + _MOST_HIDDEN - 1)}]")

_LOCAL: Final = r"A-Za-z0-9À-ɏ._%+\-"
_AT: Final = r"\s?(?:@|＠|\(at\)|\[at\]|\{at\})\s?"
_DOT: Final = r"(?:\.|\s?\(dot\)\s?|\s?\[dot\]\s?)"
_EMAIL = re.compile(
    rf"(?<![{_LOCAL}])[{_LOCAL}]++{_AT}[A-Za-z0-9À-ɏ\-]+(?:{_DOT}[A-Za-z0-9À-ɏ\-]+)*?{_DOT}[A-Za-z]{{2,24}}(?![A-Za-z])(?!{_DOT}[A-Za-z])",
    re.IGNORECASE,
)
_URL = re.compile(r"(?:https?://|www\.)[^\s<>\"'）」』。，]+", re.IGNORECASE)
_USER = re.compile(r"(?<![\w@/.])@[A-Za-z_][\w.]{2,}")
_IP = re.compile(r"(?<![\d.])(?:(?:25[0-5]|2[0-4]\d|1?\d?\d)\.){3}(?:25[0-5]|2[0-4]\d|1?\d?\d)(?!\d|\.\d)")
_IBAN = re.compile(r"(?<![A-Za-z0-9])[A-Z]{2}\d{2}(?:[ \-]?[A-Z0-9]{2,4}){3,8}(?![A-Za-z0-9])", re.IGNORECASE)
_CARD = re.compile(r"(?<![\d])\d(?:[ \-]?\d){12,18}(?!\d)")
# Letters and digits that belong together, with hyphens and such between; Chinese and Japanese stand right beside them.
_TOKEN = re.compile(r"(?<![A-Za-z0-9])#?[A-Za-z0-9]++(?:[\-_/.][A-Za-z0-9]++)*+")
_THOUSANDS = re.compile(r"\d{1,3}(?:[.,'’\u00a0\u202f]\d{3})+(?:[.,]\d{1,2})?|\d+[.,]\d{1,2}")
_YEARS = re.compile(r"(?:19|20)\d\d\s?[\-/–]\s?(?:19|20)?\d\d")
_ROUND = re.compile(r"\d{1,3}(?: \d{3})* 000")
_TIME_OR_DAY = re.compile(r"\d{1,4}([./\-:])\d{1,2}(?:\1\d{1,4})?")
_CODES: Final = (
    "EUR|USD|GBP|CHF|JPY|CNY|KRW|INR|BRL|PLN|RUB|UAH|TRY|IDR|VND|THB|AED|SAR|EGP|MXN|ARS|CAD|AUD|TWD|HKD|SGD"
)
_MONEY_BEFORE = re.compile(rf"(?:[$€£¥￥₩₹₽₴₺₫฿]|\b(?:{_CODES})|\bRp\.?|\bkr\.?)\s?$")
_MONEY_AFTER = re.compile(
    rf"\s?(?:[$€£¥￥円元块₩원₹₽₴₺₫฿đ]|(?:{_CODES}|TL|zł|kr|Kč|руб|грн|บาท|रुपये|ريال|درهم|جنيه|dollar|euro|yen|won|rupiah|"
    r"đồng|dong)\w*)",
    re.IGNORECASE,
)
_SPACED = re.compile(r"(?<![\d.,])\d{2,6}(?:[ \-]\d{2,6}){1,5}(?![\d.,]*\d)")
_BIRTH = re.compile(
    r"(?<!\d)(?:\d{1,2}[./\- ]\d{1,2}[./\- ](?P<a>(?:19|20)\d\d)|(?P<b>(?:19|20)\d\d)[./\-年]\s?\d{1,2}[./\-月]\s?\d{1,2}日?"
    r"|\d{1,2}\.?(?: de)? [^\W\d]{3,10}\.?,?(?: de)? (?P<c>(?:19|20)\d\d)|[^\W\d]{3,10} \d{1,2}(?:st|nd|rd|th)?,? (?P<d>(?:19|20)\d\d))"
    r"(?!\d)"
)


def take_out(text: str, language: str, today: date, hidden: list[str]) -> str:
    """The text with placeholders. language: BCP 47, for telephone numbers without a country code; hidden: gets the web
    addresses that stay, see `hide`."""
    text = _URL.sub(lambda match: _without_token(match, hidden), text)
    text = _EMAIL.sub(placeholders.EMAIL, text)
    text = _USER.sub(placeholders.USER, text)
    text = _plain_digits(text)
    text = _IBAN.sub(_without_account, text)
    text = _CARD.sub(lambda match: placeholders.CARD if is_card(match[0]) else match[0], text)
    text = _BIRTH.sub(lambda match: placeholders.DATE if _long_ago(match, today) else match[0], text)
    text = _IP.sub(placeholders.IP, text)
    text = _phones(text, language)
    return _references(text)


def hide(text: str, keep: frozenset[str], hidden: list[str]) -> str:
    """The text with one character of private use for each piece that belongs to the company; `hidden` gets the pieces.

    keep: addresses and domains in lower case, and numbers as digits alone.
    """
    return _kept(keep).sub(lambda match: _hidden(match[0], hidden), text) if keep else text


def show(text: str, hidden: list[str]) -> str:
    """What `hide` hid is there again."""
    return _HIDDEN.sub(lambda match: hidden[ord(match[0]) - _FIRST_HIDDEN], text)


@lru_cache(maxsize=8)
def _kept(keep: frozenset[str]) -> re.Pattern[str]:
    between = r"[\s\-/().]*"
    pieces = []
    for value in sorted(keep, key=len, reverse=True):
        if value.isdecimal():
            pieces.append(rf"(?<!\d)(?:\+\s?)?{between.join(value)}(?!\d)")
        elif "@" in value:
            pieces.append(rf"(?<![\w.]){re.escape(value)}(?![\w@])")
        else:  # a domain, with what stands in front of it and the path behind it
            pieces.append(
                rf"(?:[\w.+\-]+@|https?://(?:[\w\-]+\.)*|(?<![\w@.\-])){re.escape(value)}(?![\w\-])(?:/(?:[^\s<>\"'?#]*[\w/])?)?"
            )
    return re.compile("|".join(pieces), re.IGNORECASE)


def _hidden(value: str, hidden: list[str]) -> str:
    if (value.startswith("http") and has_token(value)) or len(hidden) >= _MOST_HIDDEN:
        return value
    hidden.append(value)
    return chr(_FIRST_HIDDEN + len(hidden) - 1)


def is_card(text: str) -> bool:
    """Luhn's check over 13 to 19 digits (ISO/IEC 7812-1)."""
    digits = [int(character) for character in text if character.isdigit()]
    if not 13 <= len(digits) <= 19 or len(set(digits)) == 1:
        return False
    doubled = [digit if place % 2 == 0 else digit * 2 - 9 * (digit > 4) for place, digit in enumerate(reversed(digits))]
    return sum(doubled) % 10 == 0


def is_iban(text: str) -> bool:
    """The check of ISO 13616: the rest of a division by 97 is one."""
    plain = re.sub(r"[ \-]", "", text).upper()
    if not 15 <= len(plain) <= 34:
        return False
    turned = plain[4:] + plain[:4]
    return int("".join(str(int(character, 36)) for character in turned)) % 97 == 1


def _plain_digits(text: str) -> str:
    """Digits of every script as ASCII, character for character."""
    return "".join(
        str(unicodedata.digit(character)) if not character.isascii() and character.isdecimal() else character
        for character in text
    )


def _without_token(match: re.Match[str], hidden: list[str]) -> str:
    url = match[0].rstrip(".,;:!?)")
    return (placeholders.LINK if has_token(url) else _hidden(url, hidden)) + match[0][len(url) :]


def _without_account(match: re.Match[str]) -> str:
    """The match may have gone on into the words behind the number."""
    value = match[0]
    while value:
        if is_iban(value):
            return placeholders.BANK + match[0][len(value) :]
        value = value.rpartition(" ")[0]
    return match[0]


def has_token(url: str) -> bool:
    """Whether an address leads to something of one person: it carries a value, or a part that is only a number or a key."""
    path, _, query = re.sub(r"^\w+://", "", url).partition("?")
    if "@" in url or re.search(r"=[^&#]*\d[^&#]{3,}|=[^&#]{12,}", query):
        return True
    parts = path.replace("#", "/").split("/")[1:]
    return any(re.fullmatch(r"\d{5,}", part) or _is_key(part) for part in parts)


def _is_key(part: str) -> bool:
    """Letters and digits mixed, as in a token; words with hyphens between are a title."""
    longest = max(re.split(r"[\-_.]", part), key=len, default="")
    mixed = re.search(r"\d", longest) is not None and re.search(r"[A-Za-z]", longest) is not None
    return (mixed and len(longest) >= 8) or len(longest) >= 32


def _long_ago(match: re.Match[str], today: date) -> bool:
    year = next(value for value in match.groups() if value)
    return int(year) <= today.year - YOUNGEST


def _phones(text: str, language: str) -> str:
    import phonenumbers

    if sum(character.isdigit() for character in text) < 7:
        return text
    base, _, region = language.partition("-")
    territories = [region] if len(region) == 2 else []
    territories += _TERRITORIES.get(base, "US GB").split()
    for territory in territories:
        matches = phonenumbers.PhoneNumberMatcher(text, territory, leniency=phonenumbers.Leniency.VALID)
        spans = [(match.start, match.end) for match in matches if not _is_money(text, match.start, match.end)]
        text = _replaced(text, spans, placeholders.PHONE)
    return text


def _references(text: str) -> str:
    """Numbers of orders, customers, parcels, tickets: five digits in a row or six in all that are no money, day or time."""
    for pattern in (_TOKEN, _SPACED):
        found = [match for match in pattern.finditer(text) if _is_long(match[0]) and not _is_harmless(text, match)]
        text = _replaced(text, [match.span() for match in found], placeholders.NUMBER)
    return text


def _is_long(value: str) -> bool:
    """So long that it names one thing among many. WH-1000XM5 is a product."""
    return re.search(r"\d{5}", value) is not None or sum(map(str.isdigit, value)) >= DIGITS


def _is_harmless(text: str, match: re.Match[str]) -> bool:
    value = match[0]
    return (
        any(pattern.fullmatch(value) for pattern in (_THOUSANDS, _TIME_OR_DAY, _YEARS, _ROUND))
        or _is_money(text, *match.span())
        or value.lower().startswith("0x")
    )


def _is_money(text: str, start: int, end: int) -> bool:
    return bool(_MONEY_BEFORE.search(text[max(start - 6, 0) : start]) or _MONEY_AFTER.match(text, end))


def _replaced(text: str, spans: Iterable[tuple[int, int]], by: str) -> str:
    for start, end in sorted(spans, reverse=True):
        text = text[:start] + by + text[end:]
    return text
