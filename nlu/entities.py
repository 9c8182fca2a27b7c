"""Entities that a shop needs and that have a form: order numbers, e-mail addresses, amounts, dates, phone numbers.

Dates are read in CLDR's month names of every supported language (Babel), in numbers, and as today, tomorrow and
yesterday. Values are normalised: ISO 8601 for dates, a decimal with a currency code for amounts, E.164 for phones.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date, timedelta
from functools import cache
from typing import Final, Literal

from babel import Locale
from babel.dates import get_month_names

from nlu.phones import find_phones

MAX_LETTERS_AROUND: Final = 4  # "hi", "it is"
# Month names are read in full and short, of the second group in full alone: Turkish "Tem" is July, Portuguese "tem 2"
# is not. Chinese, Japanese and Korean write months as numbers.
_LANGUAGES: Final[dict[Literal["abbreviated", "wide"], tuple[str, ...]]] = {
    "abbreviated": ("en", "de", "fr", "es", "it", "pt", "hi", "ar"),
    "wide": ("en", "de", "fr", "es", "it", "pt", "hi", "ar", "nl", "pl", "ru", "tr", "uk", "id", "vi", "th"),
}
_LATIN: Final = "A-Za-zÀ-ɏ"
_ORDER = re.compile(
    # The bare number may follow a Chinese or Japanese letter directly, but no Latin one.
    rf"(?<![A-Za-z0-9])[Kk][Ss][\s\-–—_]?([0-9]{{6}})(?![A-Za-z0-9])"
    rf"|(?<![{_LATIN}0-9_.,+#])#?([0-9]{{6}})(?![.,]\d|[A-Za-z0-9])",
)
_EMAIL = re.compile(r"[A-Za-z0-9._%+\-]+@[A-Za-z0-9](?:[A-Za-z0-9\-]*\.)+[A-Za-z]{2,24}")
_SYMBOLS: Final = {
    "€": "EUR", "$": "USD", "£": "GBP", "¥": "JPY", "￥": "JPY", "円": "JPY", "元": "CNY", "块": "CNY", "₩": "KRW",
    "원": "KRW", "₹": "INR", "रुपये": "INR", "R$": "BRL", "reais": "BRL", "euro": "EUR", "euros": "EUR", "EUR": "EUR",
    "USD": "USD", "GBP": "GBP", "CHF": "CHF", "JPY": "JPY", "KRW": "KRW", "INR": "INR", "BRL": "BRL", "AED": "AED",
    "SAR": "SAR", "ريال": "SAR", "درهم": "AED", "يورو": "EUR", "यूरो": "EUR", "ユーロ": "EUR", "유로": "EUR",
    "欧元": "EUR", "歐元": "EUR", "dollars": "USD", "Dollar": "USD", "евро": "EUR", "євро": "EUR", "ยูโร": "EUR",
    "zł": "PLN", "PLN": "PLN", "złotych": "PLN", "₽": "RUB", "руб": "RUB", "RUB": "RUB", "₴": "UAH", "грн": "UAH",
    "UAH": "UAH", "₺": "TRY", "TL": "TRY", "TRY": "TRY", "Rp": "IDR", "IDR": "IDR", "rupiah": "IDR", "₫": "VND",
    "VND": "VND", "฿": "THB", "บาท": "THB", "THB": "THB",
}  # fmt: skip
_NUMBER = r"\d{1,3}(?:[.,\s'’\u00a0\u202f]\d{3})*(?:[.,]\d{1,2})?(?!\d)|\d+(?:[.,]\d{1,2})?"
_NAMES = sorted(_SYMBOLS, key=len, reverse=True)
_CURRENCY = "|".join(map(re.escape, _NAMES))
# In front of a number a currency's letters must not be the end of a longer word ("couleur 2").
_LEADING = "|".join(
    (rf"(?<![{_LATIN}])" if name[0].isascii() and name.isalpha() else "") + re.escape(name) for name in _NAMES
)
# A number in front of a currency is read once from its first digit, without backing up: a row of 10,000 digits would
# take many seconds otherwise.
_AMOUNT = re.compile(
    rf"(?:({_LEADING})\s?({_NUMBER}))|(?:(?<!\d)((?>{_NUMBER}))\s?({_CURRENCY})(?![A-Za-z]))", re.IGNORECASE
)
_ISO = re.compile(r"(?<!\d)(20\d\d)[-/年.](\d{1,2})[-/月.](\d{1,2})日?(?!\d)")
_EAST_ASIAN = re.compile(r"(?<!\d)(\d{1,2})\s?[月월]\s?(\d{1,2})\s?[日일号號]")
_NUMERIC = re.compile(r"(?<![\d./-])(\d{1,2})[./](\d{1,2})[./](20\d\d|\d\d)?(?![\d/])")
_RELATIVE: Final = {
    0: "today|heute|aujourd['’]hui|hoy|oggi|hoje|今日|오늘|今天|اليوم|आज"
    "|vandaag|dzisiaj|dziś|сегодня|сьогодні|bugün|hari ini|hôm nay|วันนี้",
    1: "tomorrow|(?<!guten )morgen|demain|mañana|domani|amanhã|明日|내일|明天|غدا|غدًا"
    "|jutro|завтра|yarın|besok|ngày mai|พรุ่งนี้",
    -1: "yesterday|gestern|hier|ayer|ieri|ontem|昨日|어제|昨天|أمس|امبارح"
    "|gisteren|wczoraj|вчера|вчора|dün|kemarin|hôm qua|เมื่อวาน",
}
_DIGITS = {
    ord(char): str(index % 10) for index, char in enumerate("٠١٢٣٤٥٦٧٨٩۰۱۲۳۴۵۶۷۸۹०१२३४५६७८९０１２３４５６７８９")
}
_PLAIN = _DIGITS | str.maketrans("ＫＳｋｓ－＠＋（）", "KSks-@+()")
_YEAR: Final = re.compile(r"20\d\d")


@dataclass(frozen=True)
class Entity:
    """start and end: character offsets into the text; value: normalised."""

    kind: str
    value: str
    start: int
    end: int


def extract(text: str, today: date | None = None, region: str = "") -> list[Entity]:
    """Entities in order of their place; of overlapping ones the earlier kind in this list wins: e-mail address, order
    number, date, amount, phone number. But six bare digits and a date without a full year are parts of a longer phone
    number ("06.12.10.24.15"). region: ISO 3166 code of where phone numbers are dialled as they are written."""
    plain = text.translate(_PLAIN)  # one character for one, so offsets hold
    day = today or date.today()
    found: list[Entity] = []
    for entity in (*_emails(plain), *_orders(plain), *_dates(plain, day), *_amounts(plain)):
        if all(entity.end <= other.start or entity.start >= other.end for other in found):
            found.append(entity)
    phones = _phones(plain, [entity for entity in found if not _loose(entity, plain)], region)
    found = [entity for entity in found if all(entity.end <= one.start or entity.start >= one.end for one in phones)]
    return sorted((*found, *phones), key=lambda entity: entity.start)


def is_bare(entity: Entity, text: str) -> bool:
    """Whether an order number was read from six digits alone, which may be a postal code as well."""
    return entity.kind == "order_number" and not any(
        character.isalpha() for character in text[entity.start : entity.end]
    )


def names_something(entities: list[Entity]) -> bool:
    """Whether an order number, an e-mail address or a phone number is among the entities."""
    return any(entity.kind in {"order_number", "email", "phone"} for entity in entities)


def nothing_else(text: str, entities: list[Entity]) -> bool:
    """Whether the text is an order number, an e-mail address or a phone number with hardly a word around it."""
    if not names_something(entities):
        return False
    rest = text
    for entity in reversed(entities):
        rest = rest[: entity.start] + " " + rest[entity.end :]
    letters = sum(character.isalpha() for character in rest)
    return letters <= MAX_LETTERS_AROUND


def _emails(text: str) -> list[Entity]:
    return [Entity("email", match[0].lower(), *match.span()) for match in _EMAIL.finditer(text)]


def _orders(text: str) -> list[Entity]:
    return [Entity("order_number", f"KS-{match[1] or match[2]}", *match.span()) for match in _ORDER.finditer(text)]


def _loose(entity: Entity, text: str) -> bool:
    """Whether an entity may also be a part of a phone number."""
    if entity.kind == "date":
        shown = text[entity.start : entity.end]
        return not _YEAR.search(shown) and not any(character.isalpha() for character in shown)
    return is_bare(entity, text)


def _phones(text: str, firm: list[Entity], region: str) -> list[Entity]:
    """firm: what is no part of a phone number."""
    for entity in firm:
        text = text[: entity.start] + "\n" * (entity.end - entity.start) + text[entity.end :]
    return [Entity("phone", phone.number, phone.start, phone.end) for phone in find_phones(text, region)]


def _amounts(text: str) -> list[Entity]:
    found = []
    for match in _AMOUNT.finditer(text):
        symbol, number = (match[1], match[2]) if match[1] else (match[4], match[3])
        currency = _CODES[_fold(symbol)]
        found.append(Entity("amount", f"{_decimal(number)} {currency}", *match.span()))
    return found


def _fold(word: str) -> str:
    """What re.IGNORECASE takes for the same word: it matches Turkish I with and without a dot, casefold does not."""
    return word.replace("İ", "i").replace("ı", "i").casefold()


_CODES: Final = {_fold(name): code for name, code in _SYMBOLS.items()}


def _decimal(number: str) -> str:
    """`1.234,50`, `1,234.50` and `1234.5` alike: the last separator is the decimal one if one or two digits follow."""
    match = re.fullmatch(r"(.*?)(?:[.,](\d{1,2}))?", number.strip())
    whole, cents = (match[1], match[2]) if match else (number, None)
    whole = re.sub(r"\D", "", whole)
    return f"{whole}.{cents}" if cents else whole


def _dates(text: str, today: date) -> list[Entity]:
    found = []
    for match in _ISO.finditer(text):
        found += _date(int(match[1]), int(match[2]), int(match[3]), match.span())
    for match in _EAST_ASIAN.finditer(text):
        found += _date(today.year, int(match[1]), int(match[2]), match.span())
    for match in _NUMERIC.finditer(text):
        year = int(match[3] or today.year)
        # Day first, as in all supported languages but American English; month first where only that is a date.
        found += _date(year % 100 + 2000, int(match[2]), int(match[1]), match.span()) or _date(
            year % 100 + 2000, int(match[1]), int(match[2]), match.span()
        )
    pattern, months = _month_names()
    for match in pattern.finditer(text):
        day, month = (match[1], match[2]) if match[1] else (match[4], match[3])
        found += _date(int(match[5] or today.year), months[_fold(month)], int(day), match.span())
    for offset, words in _RELATIVE.items():
        for match in re.finditer(_words(words), text, re.IGNORECASE):
            found.append(Entity("date", (today + timedelta(days=offset)).isoformat(), *match.span()))
    return found


@cache
def _words(words: str) -> str:
    """A pattern for any of the words. Chinese, Japanese and Korean stand them next to other letters."""
    alternatives = words.split("|")
    free = "|".join(word for word in alternatives if word[0] >= "\u3040")
    return rf"(?<!\w)(?:{'|'.join(word for word in alternatives if word[0] < chr(0x3040))})(?!\w)|{free}"


def _date(year: int, month: int, day: int, span: tuple[int, int]) -> list[Entity]:
    try:
        return [Entity("date", date(year, month, day).isoformat(), *span)]
    except ValueError:
        return []


@cache
def _month_names() -> tuple[re.Pattern[str], dict[str, int]]:
    months: dict[str, int] = {}
    for width, languages in _LANGUAGES.items():
        for language in languages:
            for number, name in get_month_names(width, locale=Locale.parse(language)).items():
                if len(name) > 2:
                    months.setdefault(_fold(name), number)
                    months.setdefault(_fold(name).rstrip("."), number)
    names = "|".join(sorted(map(re.escape, months), key=len, reverse=True))
    pattern = re.compile(
        rf"(?:(?<!\d)(\d{{1,2}})(?:\.|st|nd|rd|th|º)?\s+(?:de\s+|of\s+)?({names})"
        rf"|({names})\s+(\d{{1,2}})(?:st|nd|rd|th)?)(?!\w)(?:,?\s+(?:de\s+)?(20\d\d))?",
        re.IGNORECASE,
    )
    return pattern, months
