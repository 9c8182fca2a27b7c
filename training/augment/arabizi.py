"""Arabic in Latin letters and digits as it is typed in chats ("7abibi", "3ayez"): Arabizi.

Digits by likeness of shape, as described by Yaghan (2008, "Arabizi: A Contemporary Style of Arabic Slang", Design
Issues 24:2) and Darwish (2014, "Arabizi Detection and Conversion to Arabic", ANLP). In the Maghreb letters follow
French. Short vowels are not written in Arabic and so are not known: one `a` is put where a word would begin with two
consonants.
"""

from __future__ import annotations

import random
import re
from typing import Final

MAGHREB: Final = frozenset({"ary", "arq", "aeb"})
_LETTERS: Final = {
    **dict(zip("ابتثجحدذرزسضعفكلمنهةىءئؤ", "a b t th j 7 d z r z s d 3 f k l m n h a a 2 2 2".split(), strict=True)),
    **dict(zip("أإآپچڤگ", "a e aa p ch v g".split(), strict=True)),
    **dict(zip("خشصطظغقوي", "kh sh s t z gh q o i".split(), strict=True)),
}
# Of each letter's spellings one is used in a text.
_CHOICES: Final = {
    "خ": ("5", "kh"),
    "ص": ("9", "s"),
    "ط": ("6", "t"),
    "ق": ("q", "2"),
    "و": ("o", "u"),
    "غ": ("gh", "3'"),
}
_MAGHREB_CHOICES: Final = {"خ": ("5", "kh"), "ق": ("9", "q"), "و": ("ou", "o"), "ش": ("ch",), "غ": ("gh",), "ط": ("t",)}
_UNWRITTEN: Final = re.compile("[\u0640\u064b-\u065f\u0670]")
_WORD: Final = re.compile("[\u0621-\u064a\u067e\u0686\u06a4\u06af]+")
_OTHER: Final = str.maketrans("؟،؛٠١٢٣٤٥٦٧٨٩", "?,;0123456789")
_LONG: Final = "اويىآأإة"


def to_arabizi(text: str, language: str, rng: random.Random) -> str:
    """Every Arabic word in Latin letters; the rest as it is. language: primary subtag."""
    choices = _MAGHREB_CHOICES if language in MAGHREB else _CHOICES
    letters = {**_LETTERS, **{letter: rng.choice(spellings) for letter, spellings in choices.items()}}
    article = rng.choice(("el", "al"))
    return _WORD.sub(lambda found: _spelt(found[0], letters, article), _UNWRITTEN.sub("", text)).translate(_OTHER)


def _spelt(word: str, letters: dict[str, str], article: str) -> str:
    parts = []
    if word.startswith("ال") and len(word) > 3:
        parts.append(article)
        word = word[2:]
    for at, letter in enumerate(word):
        following = word[at + 1 : at + 2]
        if letter in "وي" and (at == 0 or following in {"ا", "ة", "ى"}):
            parts.append("w" if letter == "و" else "y")
        else:
            parts.append(letters.get(letter, letter))
        if at == 0 and letter not in _LONG and following and following not in _LONG:
            parts.append("a")
    return "".join(parts)
