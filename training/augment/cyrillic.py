"""Russian and Ukrainian in Latin letters as they are typed where no Cyrillic keyboard is at hand, without marks.

The first spelling of a letter is that of the state: for Russian ICAO Doc 9303 part 3 (passports), for Ukrainian
resolution 55 of the Cabinet of Ministers of 27 January 2010; the others are what chats have. Not from a library: iuliia
has standards only, no Ukrainian, and takes longer for a text than all else that is done to it.
"""

from __future__ import annotations

import random
from collections.abc import Mapping
from typing import Final

_COMMON: Final[Mapping[str, tuple[str, ...]]] = {
    **{letter: (latin,) for letter, latin in zip("абвдезклмнопрстуф", "abvdezklmnoprstuf", strict=True)},
    "ж": ("zh", "j"),
    "й": ("i", "y", "j"),
    "х": ("kh", "h", "x"),
    "ц": ("ts", "c"),
    "ч": ("ch",),
    "ш": ("sh",),
    "щ": ("shch", "sch", "sh"),
    "ь": ("", "'"),
    "ю": ("iu", "yu", "u"),
    "я": ("ia", "ya", "ja"),
}
_LETTERS: Final[Mapping[str, Mapping[str, tuple[str, ...]]]] = {
    "ru": {
        **_COMMON,
        "г": ("g",),
        "ё": ("e", "yo"),
        "и": ("i",),
        "ъ": ("", "'"),
        "ы": ("y", "i"),
        "э": ("e",),
    },
    "uk": {
        **_COMMON,
        "г": ("h", "g"),
        "ґ": ("g",),
        "є": ("ie", "ye", "e"),
        "и": ("y", "i"),
        "і": ("i",),
        "ї": ("i", "yi"),
        "'": ("",),
        "’": ("",),
    },
}
LANGUAGES: Final = frozenset(_LETTERS)


def to_latin(text: str, language: str, rng: random.Random) -> str:
    """Every letter in Latin letters, the same one all through the text. language: one of `LANGUAGES`."""
    table = {}
    for letter, spellings in _LETTERS[language].items():
        latin = rng.choice(spellings) if len(spellings) > 1 else spellings[0]
        table[ord(letter)] = latin
        if letter.upper() != letter:
            table[ord(letter.upper())] = latin.capitalize()
    return text.translate(table)
