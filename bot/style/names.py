"""What can be the name that a customer wants to be called by, however they give it."""

from __future__ import annotations

import re
import unicodedata
from typing import Final

MAX_CHARACTERS: Final = 40
MAX_WORDS: Final = 5
AROUND: Final = "\"'“”„«»「」『』‘’ \t.:,、"
_WRITES_WORDS: Final = re.compile(r"[\u3400-\u9fff\uac00-\ud7af]")  # one Han character or Hangul block can be a name
_LETTERS: Final = re.compile(r"[^\d_/\\@<>{}\[\]#*=|,!?¿¡;:()。！？、，；：।؟،]+")


def usable_name(text: str) -> str:
    """The name as it may be used, without what stands around it and in NFC; "" if it can't be one.

    A name has at most `MAX_WORDS` words and `MAX_CHARACTERS` characters, letters among them, no digits and none of the
    marks that names are not written with.
    """
    name = unicodedata.normalize("NFC", text.strip(AROUND))
    words = name.split()
    if not words or len(words) > MAX_WORDS or len(name) > MAX_CHARACTERS or not _LETTERS.fullmatch(name):
        return ""
    letters = [character for character in name if character.isalpha()]
    if not letters or not name.isprintable() or (len(letters) == 1 and not _WRITES_WORDS.match(letters[0])):
        return ""
    return name
