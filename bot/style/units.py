"""Measures in the other system beside those of a text: "up to 30 kg (≈ 66 lb)".

What the company wrote stays as it is. Names of units come from CLDR, in the text's language and in English; factors are
those of NIST Special Publication 811, appendix B. Volumes are left alone: backpacks and bottles are sold in litres in
the United States too.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import cache
from typing import Final, Literal

from babel.numbers import NumberFormatError, format_decimal, parse_decimal
from babel.units import format_unit

from bot.style.formats import babel_locale
from bot.style.phrases import UNSPACED

UnitSystem = Literal["metric", "us"]

_KILOGRAM, _POUND = "mass-kilogram", "mass-pound"
_METRE, _FOOT = "length-meter", "length-foot"
_TO_US: Final[dict[str, tuple[str, float]]] = {
    _KILOGRAM: (_POUND, 1 / 0.45359237),
    "mass-gram": ("mass-ounce", 1 / 28.349523),
    "length-millimeter": ("length-inch", 1 / 25.4),
    "length-centimeter": ("length-inch", 1 / 2.54),
    _METRE: (_FOOT, 1 / 0.3048),
    "length-kilometer": ("length-mile", 1 / 1.609344),
}
_TO_METRIC: Final[dict[str, tuple[str, float]]] = {
    _POUND: (_KILOGRAM, 0.45359237),
    "mass-ounce": ("mass-gram", 28.349523),
    "length-inch": ("length-centimeter", 2.54),
    _FOOT: (_METRE, 0.3048),
    "length-mile": ("length-kilometer", 1.609344),
}
# What is written more often than CLDR's name.
_EVERYDAY: Final = {
    "公斤": _KILOGRAM,
    "किग्रा": _KILOGRAM,
    "किलो": _KILOGRAM,
    "كجم": _KILOGRAM,
    "كغ": _KILOGRAM,
    "Kg": _KILOGRAM,
}
_CELSIUS, _FAHRENHEIT = "temperature-celsius", "temperature-fahrenheit"
_NUMBER: Final = r"\d+(?:[.,]\d+)?"
# One number or several that share a unit: "20-25 °C", "120 × 60 × 60 cm", "-5 °C".
_NUMBERS: Final = rf"(?<![A-Za-zÀ-ɏ\d_.,−–-])[-−–]?{_NUMBER}(?:\s?[-–—×x]\s?{_NUMBER})*"


def with_units(text: str, system: UnitSystem, tag: str) -> str:
    """The text, with each measure of the other system followed by the same in this one. tag: the text's language."""
    pattern, units = _pattern(system, tag)
    locale = babel_locale(tag)

    def both(match: re.Match[str]) -> str:
        unit, convert = _conversion(units[match["unit"]], system)
        try:
            amounts = [float(parse_decimal(number, locale=locale)) for number in re.findall(_NUMBER, match["numbers"])]
        except NumberFormatError:
            return match.group()
        signs = ["-" if match["numbers"][0] in "-−–" else "", *[""] * (len(amounts) - 1)]
        # Inches beside centimetres, not 4.1 feet: a whole number where there are two digits, else one decimal.
        converted = [
            round(value, 0 if abs(value) >= 10 or unit in (_CELSIUS, _FAHRENHEIT) else 1)
            for value in (convert(-amount if sign else amount) for sign, amount in zip(signs, amounts, strict=True))
        ]
        *others, last = converted
        between = re.findall(rf"{_NUMBER}(\s?[-–—×x]\s?)(?={_NUMBER})", match["numbers"])
        shown = "".join(
            f"{format_decimal(number, locale=locale)}{mark}" for number, mark in zip(others, between, strict=True)
        )
        return f"{match.group()} (≈ {shown}{format_unit(last, unit, length='short', locale=locale)})"

    return pattern.sub(both, text)


def _conversion(unit: str, system: UnitSystem) -> tuple[str, Callable[[float], float]]:
    """The unit to convert to, and how."""
    if unit == _CELSIUS:
        return _FAHRENHEIT, lambda degrees: degrees * 1.8 + 32
    if unit == _FAHRENHEIT:
        return _CELSIUS, lambda degrees: (degrees - 32) / 1.8
    target, factor = (_TO_US if system == "us" else _TO_METRIC)[unit]
    return target, lambda amount: amount * factor


@cache
def _pattern(system: UnitSystem, tag: str) -> tuple[re.Pattern[str], dict[str, str]]:
    """What finds measures of the other system, and CLDR's unit for each name that it may have."""
    sources = [*(_TO_US if system == "us" else _TO_METRIC), _CELSIUS if system == "us" else _FAHRENHEIT]
    names: dict[str, str] = {}
    for unit in sources:
        for locale in (babel_locale(tag), babel_locale("en")):
            for length in ("short", "long"):
                for number in (1, 5):
                    shown = str(format_unit(number, unit, length=length, locale=locale))
                    name = re.sub(r"[\d٠-٩\u200e\u200f]", "", shown).strip()
                    if name:
                        names.setdefault(name, unit)
    names |= {name: unit for name, unit in _EVERYDAY.items() if unit in sources}
    listed = "|".join(
        re.escape(name) + ("(?![A-Za-z²³/])" if name.isascii() else "" if UNSPACED.search(name) else r"(?!\w)")
        for name in sorted(names, key=len, reverse=True)
    )
    return re.compile(rf"(?P<numbers>{_NUMBERS})[\s\u00a0\u202f]?(?P<unit>{listed})"), names
