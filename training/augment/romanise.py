"""Texts in Latin letters, as people type who have no other keyboard at hand.

Hindi, Arabic, Russian and Ukrainian by tables of their own; Chinese as pinyin without tones, by pypinyin. Other
languages stay as they are.
"""

from __future__ import annotations

import random
import re
from functools import lru_cache
from typing import Final

from training.augment.arabizi import MAGHREB, to_arabizi
from training.augment.cyrillic import LANGUAGES as CYRILLIC
from training.augment.cyrillic import to_latin
from training.augment.devanagari import to_hinglish

KEPT: Final = 4096  # texts whose pinyin is remembered: reading one takes longer than all else that is done to a row
_HAN: Final = re.compile("[\u3400-\u4dbf\u4e00-\u9fff]+")
_OTHER: Final = str.maketrans("，。！？；：（）、“”", ',.!?;:(),""')
_GAP: Final = re.compile(r"\s+(?=[,.!?;:)])|(?<=\()\s+")
_CROWDED: Final = re.compile(r"(?<=[,.!?;:)])(?=[^\W\d])|(?<=[a-z])(?=\()")


def romanise(text: str, language: str, rng: random.Random) -> str:
    """The text in Latin letters, or as it is. language: primary subtag."""
    if language == "hi":
        return to_hinglish(text, rng)
    if language == "zh":
        return to_pinyin(text)
    if language == "ar" or language in MAGHREB:
        return to_arabizi(text, language, rng)
    return to_latin(text, language, rng) if language in CYRILLIC else text


@lru_cache(maxsize=KEPT)
def to_pinyin(text: str) -> str:
    """Chinese characters as syllables without tones, a space between them; ü is v, as on a keyboard."""
    from pypinyin import lazy_pinyin

    def latin(found: re.Match[str]) -> str:
        # Spaces around, so that no syllable grows together with a Latin word beside it.
        return f" {' '.join(lazy_pinyin(found[0]))} "

    if not _HAN.search(text):
        return text
    read = " ".join(_HAN.sub(latin, text).split()).translate(_OTHER)
    return _CROWDED.sub(" ", _GAP.sub("", read))
