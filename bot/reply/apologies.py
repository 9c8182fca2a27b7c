"""How often a text apologises, by the words that the language's own apologies have in common.

Nobody lists these words: they are those that most `*-apologise` messages of a language share and none of its other
messages has. Words are compared as in `words.py`, so that "apologies" counts beside "apologise". An apology in words of
another root is not seen, nor is a second one in the same sentence.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from functools import cache
from itertools import product
from typing import Final

from bot.reply.catalogue import catalogue
from bot.reply.words import beginnings

_APOLOGY: Final = re.compile(r"(?:.+-)?apologise(?:-.+)?")
_MOST: Final = 0.75  # of the apologies; one of them may do without a word
SENTENCE_END: Final = re.compile(r"[.!?…。！？؟।\n]+")


def apologies(text: str, tag: str) -> int:
    """How many sentences of a text in a language apologise."""
    known = _apologetic(tag)
    return sum(not known.isdisjoint(beginnings(sentence)) for sentence in SENTENCE_END.split(text))


@cache
def _apologetic(tag: str) -> frozenset[str]:
    messages = catalogue(tag).variables
    own = [key for key in messages if _APOLOGY.fullmatch(key)]
    counted = Counter(word for key in own for word in set(beginnings(" ".join(_forms(tag, key)))))
    others = {word for key in messages.keys() - set(own) for form in _forms(tag, key) for word in beginnings(form)}
    return frozenset(word for word, count in counted.items() if count >= _MOST * len(own)) - others


def _forms(tag: str, key: str) -> Iterator[str]:
    """A message in every manner, without its facts."""
    facts = dict.fromkeys(catalogue(tag).variables[key], "")
    for register, apology, directness in product(("formal", "informal"), ("plain", "elevated"), ("direct", "indirect")):
        manner = {"register": register, "apology": apology, "directness": directness, "address": "none"}
        yield catalogue(tag).format(key, {**facts, **manner})
