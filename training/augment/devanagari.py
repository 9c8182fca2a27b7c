"""Hindi in Latin letters as it is typed in chats ("mera order kab aayega"), without marks.

Letters are those of the Hunterian system without its marks; the spellings that vary are those of the Dakshina
collection (Roark et al. 2020, arXiv:2007.01176). Silent vowels by the rule of Ohala (1983, Aspects of Hindi
Phonology): the inherent vowel is dropped at the end of a word, and from right to left between a vowel with one
consonant and one consonant with a vowel.
"""

from __future__ import annotations

import random
import re
import unicodedata
from dataclasses import dataclass
from typing import Final

_CONSONANTS: Final = dict(
    zip(
        "कखगघङचछजझञटठडढणतथदधनपफबभमयरलवशषसहळ",
        "k kh g gh n ch chh j jh n t th d dh n t th d dh n p ph b bh m y r l v sh sh s h l".split(),
        strict=True,
    )
)
_WITH_DOT: Final = {"क": "k", "ख": "kh", "ग": "g", "ज": "z", "ड": "d", "ढ": "dh", "फ": "f"}
_VOWELS: Final = dict(zip("अआइईउऊऋएऐओऔऑऍ", "a aa i ee u oo ri e ai o au o e".split(), strict=True))
_SIGNS: Final = dict(zip("ािीुूृेैोौॉॅ", "aa i ee u oo ri e ai o au o e".split(), strict=True))
_DOT, _SILENCER, _NASALS = "\u093c", "\u094d", "\u0902\u0901"
# Frequent words that have a spelling of their own.
_WORDS: Final = {"में": "mein", "नहीं": "nahi", "यह": "yeh", "वह": "woh", "हूँ": "hoon", "हूं": "hoon", "कि": "ki"}
_WORD: Final = re.compile("[\u0900-\u0963\u0970-\u097f]+")
_OTHER: Final = str.maketrans("।॥०१२३४५६७८९", "..0123456789")
# Of each pair one is used in a text.
_CHOICES: Final = (("aa", "a"), ("ee", "i"), ("oo", "u"), ("v", "w"), ("ph", "f"))


@dataclass
class _Unit:
    """Consonants with the vowel after them. inherent: the vowel is not written."""

    consonants: list[str]
    vowel: str
    inherent: bool = False
    nasal: bool = False


def to_hinglish(text: str, rng: random.Random) -> str:
    """Every Devanagari word in Latin letters; the rest as it is."""
    changes = [pair for pair in _CHOICES if rng.random() < 0.5]

    def latin(found: re.Match[str]) -> str:
        word = found[0]
        if word in _WORDS:
            return _WORDS[word]
        spelt = _spelt(_without_silent(_units(word)))
        for old, new in changes:
            spelt = spelt.replace(old, new)
        return spelt

    return _WORD.sub(latin, unicodedata.normalize("NFC", text)).translate(_OTHER)


def _units(word: str) -> list[_Unit]:
    units: list[_Unit] = []
    joined = False  # the last consonant's vowel was silenced
    for one in unicodedata.normalize("NFD", word):
        last = units[-1] if units else None
        if one in _CONSONANTS:
            if joined and last:
                last.consonants.append(one)
                last.vowel, last.inherent = "a", True
            else:
                units.append(_Unit([one], "a", inherent=True))
            joined = False
        elif one in _VOWELS:
            units.append(_Unit([], _VOWELS[one]))
        elif last and one in _SIGNS:
            last.vowel, last.inherent = _SIGNS[one], False
        elif last and one == _SILENCER:
            last.vowel, last.inherent, joined = "", False, True
        elif last and one == _DOT and last.consonants:
            last.consonants[-1] += one
        elif last and one in _NASALS:
            last.nasal = True
    return units


def _without_silent(units: list[_Unit]) -> list[_Unit]:
    if len(units) > 1 and _droppable(units[-1]):
        units[-1].vowel = ""
    for at in range(len(units) - 2, 0, -1):
        before, here, after = units[at - 1 : at + 2]
        if _droppable(here) and before.vowel and not before.nasal and after.vowel and len(after.consonants) == 1:
            here.vowel = ""
    return units


def _droppable(unit: _Unit) -> bool:
    return unit.inherent and len(unit.consonants) == 1 and not unit.nasal


def _spelt(units: list[_Unit]) -> str:
    parts = []
    for at, unit in enumerate(units):
        for one in unit.consonants:
            parts.append(_WITH_DOT.get(one[0], _CONSONANTS[one[0]]) if _DOT in one else _CONSONANTS[one])
        # At the end a long a is written like a short one: "mera", "karna".
        parts.append("a" if unit.vowel == "aa" and at == len(units) - 1 and not unit.nasal else unit.vowel)
        parts.append("n" if unit.nasal else "")
    return "".join(parts)
