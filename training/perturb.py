"""Texts as they are also typed: with slips of the finger, in one case, with or without emoji, drawn out.

What a text is changed to depends on the text alone, not on the order of texts or on an earlier call.
"""

from __future__ import annotations

import random
import re
import unicodedata
from collections.abc import Callable
from typing import Final

SLIP_EVERY: Final = 12  # letters: about one slip in so many, and at least one
# Keys beside each other, by row. Languages that are not named here type on qwerty if they use Latin letters.
LAYOUTS: Final[dict[str, tuple[str, ...]]] = {
    "qwerty": ("qwertyuiop", "asdfghjkl", "zxcvbnm"),
    "qwertz": ("qwertzuiopü", "asdfghjklöä", "yxcvbnm"),
    "azerty": ("azertyuiop", "qsdfghjklm", "wxcvbn"),
}
LAYOUT_OF: Final = {"de": "qwertz", "fr": "azerty"}
# They show things, not faces: none of them says what the writer feels.
OBJECTS: Final = ("📦", "📎", "🗓️", "🧾")
DRAWN_OUT: Final = 3  # how often the last letter is said once more
_WAVE: Final = "～"  # what Chinese and Japanese writers draw a word out with
_PICTURE: Final = "[\u2600-\u27bf\u2b00-\u2bff\U0001f000-\U0001faff]"
# With colour of skin, variation selectors and what is joined to them. A joiner elsewhere belongs to a word.
_EMOJI: Final = re.compile(f"{_PICTURE}[\ufe0e\ufe0f]?(?:\u200d{_PICTURE}[\ufe0e\ufe0f]?)*")


def typos(text: str, language: str) -> str:
    """Letters replaced by a key beside them; in scripts without a layout here, neighbouring letters swapped."""
    chance = random.Random(text)
    keys = _neighbours(LAYOUTS[LAYOUT_OF.get(language, "qwerty")])
    characters = list(text)
    places = [i for i, one in enumerate(characters) if one.lower() in keys]
    latin = len(places) * 2 > sum(one.isalpha() for one in characters)
    if not latin:
        places = [i for i in range(len(text) - 1) if text[i].isalpha() and text[i + 1].isalpha()]
    for place in chance.sample(places, min(len(places), 1 + len(places) // SLIP_EVERY)):
        if latin:
            key = chance.choice(keys[characters[place].lower()])
            characters[place] = key.upper() if characters[place].isupper() else key
        else:
            characters[place : place + 2] = reversed(characters[place : place + 2])
    return "".join(characters)


def lower(text: str, language: str) -> str:
    """All in small letters."""
    return text.lower()


def upper(text: str, language: str) -> str:
    """All in capitals."""
    return text.upper()


def with_emoji(text: str, language: str) -> str:
    """With the picture of a thing behind it."""
    return f"{text} {random.Random(text).choice(OBJECTS)}"


def without_emoji(text: str, language: str) -> str:
    """Without emoji; a text of nothing else stays as it is."""
    kept = _EMOJI.sub("", text)
    return " ".join(kept.split()) if kept.strip() and kept != text else text


def drawn_out(text: str, language: str) -> str:
    """One word drawn out at its end: "please" -> "pleaseeee"."""
    chance = random.Random(text)
    ends = [i for i, one in enumerate(text) if _in_word(one) and (i + 1 == len(text) or not _in_word(text[i + 1]))]
    if not ends:
        return text
    at = chance.choice(ends)
    spaced = language.split("-")[0] not in {"zh", "ja"}
    return text[: at + 1] + (text[at] if spaced else _WAVE) * DRAWN_OUT + text[at + 1 :]


def _in_word(character: str) -> bool:
    return unicodedata.category(character)[0] in "LM"


PERTURBATIONS: Final[dict[str, Callable[[str, str], str]]] = {
    "typos": typos,
    "lower case": lower,
    "upper case": upper,
    "emoji added": with_emoji,
    "emoji removed": without_emoji,
    "drawn out": drawn_out,
}


def _neighbours(rows: tuple[str, ...]) -> dict[str, str]:
    """Each key -> the keys left and right of it, and those that touch it in the rows above and below."""
    found = {}
    for number, row in enumerate(rows):
        for place, key in enumerate(row):
            beside = row[max(0, place - 1) : place] + row[place + 1 : place + 2]
            # A row stands half a key to the right of the one above it.
            above = rows[number - 1][place : place + 2] if number else ""
            below = rows[number + 1][max(0, place - 1) : place + 1] if number + 1 < len(rows) else ""
            found[key] = beside + above + below
    return found
