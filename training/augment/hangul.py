"""Korean words as the keys of a two-set keyboard (KS X 5002), and back as an input method puts keys together.

Syllables are taken apart by the arithmetic of the Unicode Standard, section 3.12.
"""

from __future__ import annotations

import re
from typing import Final

SYLLABLES: Final = re.compile("[가-힣]+")
_FIRST: Final = 0xAC00
_INITIALS: Final = "ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ"
_VOWELS: Final = "ㅏㅐㅑㅒㅓㅔㅕㅖㅗㅘㅙㅚㅛㅜㅝㅞㅟㅠㅡㅢㅣ"
_FINALS: Final = ["", *"ㄱㄲㄳㄴㄵㄶㄷㄹㄺㄻㄼㄽㄾㄿㅀㅁㅂㅄㅅㅆㅇㅈㅊㅋㅌㅍㅎ"]
# What takes two keys.
_PAIRS: Final = {
    **dict(zip("ㅘㅙㅚㅝㅞㅟㅢ", "ㅗㅏ ㅗㅐ ㅗㅣ ㅜㅓ ㅜㅔ ㅜㅣ ㅡㅣ".split(), strict=True)),
    **dict(
        zip("ㄳㄵㄶㄺㄻㄼㄽㄾㄿㅀㅄ", "ㄱㅅ ㄴㅈ ㄴㅎ ㄹㄱ ㄹㅁ ㄹㅂ ㄹㅅ ㄹㅌ ㄹㅍ ㄹㅎ ㅂㅅ".split(), strict=True)
    ),
}
_JOINED: Final = {keys: letter for letter, keys in _PAIRS.items()}


def to_keys(word: str) -> str:
    """The keys that type a word of whole syllables."""
    keys = []
    for syllable in word:
        initial, rest = divmod(ord(syllable) - _FIRST, len(_VOWELS) * len(_FINALS))
        vowel, final = divmod(rest, len(_FINALS))
        keys += [_INITIALS[initial], _keys_of(_VOWELS[vowel]), _keys_of(_FINALS[final])]
    return "".join(keys)


def from_keys(keys: str) -> str:
    """What an input method shows for these keys; letters that make no syllable stand alone."""
    shown: list[str] = []
    initial = vowel = final = ""
    for key in keys:
        if key in _VOWELS:
            if final:  # it was the beginning of the next syllable
                kept, moved = _keys_of(final)[:-1], _keys_of(final)[-1]
                shown.append(_syllable(initial, vowel, kept))
                initial, vowel, final = moved, key, ""
            elif vowel + key in _JOINED:
                vowel = _JOINED[vowel + key]
            else:
                if vowel:
                    shown.append(_syllable(initial, vowel, ""))
                    initial = ""
                vowel = key
        elif initial and vowel and final + key in _JOINED:
            final = _JOINED[final + key]
        elif initial and vowel and not final and key in _FINALS:
            final = key
        else:
            shown.append(_syllable(initial, vowel, final))
            initial, vowel, final = key, "", ""
    shown.append(_syllable(initial, vowel, final))
    return "".join(shown)


def _keys_of(letter: str) -> str:
    return _PAIRS.get(letter, letter)


def _syllable(initial: str, vowel: str, final: str) -> str:
    if not (initial and vowel):
        return initial + vowel
    place = _INITIALS.index(initial) * len(_VOWELS) + _VOWELS.index(vowel)
    return chr(_FIRST + place * len(_FINALS) + _FINALS.index(final))
