"""Words as they are compared across inflections: by their first letters, or by pieces in scripts without spaces."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from bot.style.phrases import UNSPACED

_BEGINNING: Final = 6
_SHORTEST: Final = 3
_GAP: Final = re.compile(r"[\s\u2068\u2069.,;:!?…()«»„“”\"'’、。！？，；：؟،؛।「」『』（）–—-]+")


def beginnings(text: str) -> Iterator[str]:
    """The first six letters of each word of at least three; of Thai, Japanese, Chinese and Korean words, their pieces
    of two to four letters."""
    for word in _GAP.split(text.casefold()):
        if UNSPACED.search(word):
            yield from (word[at : at + size] for size in (2, 3, 4) for at in range(len(word) - size + 1))
        elif len(word) >= _SHORTEST:
            yield word[:_BEGINNING]
