"""Keyboard layouts as rows of keys, and which keys lie beside each other.

Rows are those of ISO/IEC 9995-1 (E: digits, D, C, B), a character for each key from position 01 on, `·` for a key
that types no letter. The letters are those of the Unicode CLDR keyboards, keyboards/windows/<tag>-t-k0-windows.xml in
the releases before Keyboard 3.0; national standards stand beside them. Korean is KS X 5002, the two-set keyboard.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from typing import Final

NO_LETTER: Final = "·"
# How far the first key of a row stands to the right of that of row D, in keys.
_OFFSETS: Final[Mapping[str, float]] = {"E": -0.5, "D": 0.0, "C": 0.25, "B": 0.75}


@dataclass(frozen=True)
class Layout:
    """rows: ISO row -> keys; shift: the same with Shift, for scripts where that is another letter, not a capital."""

    rows: Mapping[str, str]
    shift: Mapping[str, str]


def _layout(d: str, c: str, b: str, *, e: str = "", shift: tuple[str, str, str] = ("", "", "")) -> Layout:
    return Layout({"E": e, "D": d, "C": c, "B": b}, dict(zip("DCB", shift, strict=True)))


_QWERTY: Final = _layout("qwertyuiop", "asdfghjkl", "zxcvbnm")
LAYOUTS: Final[Mapping[str, Layout]] = {
    "en": _QWERTY,
    "nl": _QWERTY,
    "pl": _QWERTY,  # "programmers'"; its letters with marks need AltGr
    "id": _QWERTY,
    "ro": _QWERTY,
    "af": _QWERTY,
    "sw": _QWERTY,
    "tl": _QWERTY,
    "de": _layout("qwertzuiopü", "asdfghjklöä", "yxcvbnm", e="··········ß"),  # DIN 2137, T1
    "fr": _layout("azertyuiop", "qsdfghjklmù", "wxcvbn", e="·é····è·çà"),  # AFNOR NF Z71-300
    "es": _layout("qwertyuiop", "asdfghjklñ·ç", "zxcvbnm"),
    "it": _layout("qwertyuiopè", "asdfghjklòàù", "zxcvbnm", e="···········ì"),
    "pt": _layout("qwertyuiop", "asdfghjklç", "zxcvbnm"),  # ABNT NBR 10346
    "sv": _layout("qwertyuiopå", "asdfghjklöä", "zxcvbnm"),
    "tr": _layout("qwertyuıopğü", "asdfghjklşi", "zxcvbnmöç"),  # TS 2117, Q
    "ru": _layout("йцукенгшщзхъ", "фывапролджэ", "ячсмитьбю"),
    "uk": _layout("йцукенгшщзхї", "фівапролджє", "ячсмитьбю"),
    "ar": _layout("ضصثقفغعهخحجد", "شسيبلاتنمكط", "ئءؤر·ىةوزظ", shift=("·····إ", "·····أ", "·····آ")),
    "hi": _layout(  # InScript, IS 16350
        "ौैाीूबहगदजड़",
        "ोे्िुपरकतचट",
        "ॆंमनवलस··य",
        shift=("औऐआईऊभङघधझढञ", "ओएअइउफऱखथछठ", "ऎँणऩऴळशष"),
    ),
    "ko": _layout(
        "ㅂㅈㄷㄱㅅㅛㅕㅑㅐㅔ", "ㅁㄴㅇㄹㅎㅗㅓㅏㅣ", "ㅋㅌㅊㅍㅠㅜㅡ", shift=("ㅃㅉㄸㄲㅆ···ㅒㅖ", "", "")
    ),  # KS X 5002
}


@cache
def neighbours(language: str) -> Mapping[str, str]:
    """Each small letter of the language's keyboard -> the letters of the keys that touch its own; empty if unknown.

    language: primary subtag. A key reached with Shift is missed for one reached with Shift.
    """
    layout = LAYOUTS.get(language)
    if layout is None:
        return {}
    found: dict[str, str] = {}
    for rows in (layout.rows, layout.shift):
        places = {
            key: ("EDCB".index(row), _OFFSETS[row] + column)
            for row, keys in rows.items()
            for column, key in enumerate(keys)
            if key != NO_LETTER
        }
        for key, (row, at) in places.items():
            beside = [
                other
                for other, (other_row, other_at) in places.items()
                if other != key and abs(row - other_row) <= 1 and abs(at - other_at) < (1.1 if row == other_row else 1)
            ]
            if beside:
                found[key] = "".join(beside)
    return found
