"""Dates, times, money and lists as the customer's language and region write them: CLDR through Babel, nothing else."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, time
from decimal import Decimal
from functools import cache

from babel import Locale, UnknownLocaleError
from babel.dates import format_date, format_skeleton, format_time
from babel.lists import format_list
from babel.numbers import format_currency

from bot.style.locales import locales


@cache
def babel_locale(tag: str, region: str = "") -> Locale:
    """Babel's locale for a supported tag, with the region if CLDR has the two together."""
    likely = {"zh-Hans": "zh_Hans", "zh-Hant": "zh_Hant"}.get(tag, tag.replace("-", "_"))
    if region:
        base = likely if likely.count("_") == 0 or likely.startswith("zh") else likely.split("_")[0]
        try:
            return Locale.parse(f"{base}_{region}")
        except (UnknownLocaleError, ValueError):
            pass  # CLDR has no such pair; the language alone decides
    return Locale.parse(likely)


def day(value: date, tag: str, region: str = "") -> str:
    """A day inside a sentence: `24 November`, `24. November`, `11月24日`; with the year if it is not within half a
    year of today."""
    locale = _latin_digits(tag, region)
    if abs((value - date.today()).days) > 183:
        return str(format_date(value, "long", locale=locale))  # CLDR has no skeleton for a full month with a year
    return str(format_skeleton(locales()[tag].date, value, locale=locale))


def clock(value: time, tag: str, region: str = "") -> str:
    """A time of day: `8:00 AM`, `08:00`."""
    locale = _latin_digits(tag, region)
    # Halves of the day in full, as sentences have them: 오전 8:00, where CLDR's short form has AM 8:00.
    pattern = locale.time_formats["short"].pattern.replace("a", "aaaa")
    return str(format_time(value, format=pattern, locale=locale))


def money(value: Decimal, currency: str, tag: str, region: str = "") -> str:
    """An amount: `€49.90`, `49,90 €`, `￥4,900`. currency: ISO 4217."""
    return str(format_currency(value, currency, locale=_latin_digits(tag, region)))


def listing(values: Sequence[str], tag: str) -> str:
    """`a, b or c`."""
    return str(format_list(list(values), style="or", locale=babel_locale(tag)))


def language_name(code: str, tag: str) -> str:
    """The name of a language, in the language of `tag`; the code itself where CLDR has none."""
    shown_in = babel_locale(tag)
    try:
        name = Locale.parse(code, sep="-").get_display_name(shown_in)
    except (UnknownLocaleError, ValueError):
        name = shown_in.languages.get(code.split("-")[0].lower())  # CLDR names more languages than it describes
    return str(name or code)


def territory_name(code: str, tag: str) -> str:
    """The name of a country by its ISO 3166 code, in the language of `tag`; the code itself where CLDR has none."""
    return str(babel_locale(tag).territories.get(code.upper(), code))


def _latin_digits(tag: str, region: str) -> Locale:
    # Shops write Latin digits in Arabic and Hindi too: the order numbers and amounts on their pages have them.
    return babel_locale(tag, region)
