"""Words of another language within a message: "Wo bleibt mein refund?", as people write who use both.

A word or phrase is swapped for its English counterpart, in an English message for that of another language.
Counterparts are whole short strings of the parallel set `parallel/commerce.jsonl.gz`; nothing is inflected.
"""

from __future__ import annotations

import random
import re
import unicodedata
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

from training.examples import inner_part, read_rows

LONGEST: Final = 3  # words of a phrase
MOST: Final = 2  # swaps in a message
SHORTEST: Final = 4  # characters; shorter words are mostly grammar
SHORTEST_UNSPACED: Final = 2
LONGEST_UNSPACED: Final = 8  # characters
# Words are not told apart by spaces, or carry endings that stay: "반품하고" -> "return하고".
UNSPACED: Final = frozenset({"zh", "ja", "ko", "th"})
# What an English message may take words from: the languages that Rapport knows and the set has in number.
PARTNERS: Final = frozenset("ar de es fr id it ja ko nl pl pt ru th tr uk vi zh".split())
# Where these are, the counterpart addresses somebody, formally or not.
_ADDRESS: Final = frozenset({"you", "your", "yours", "yourself"})
# Grammar, which nobody swaps and some of which denies: "ne ... plus" is not "ne ... more".
_GRAMMAR: Final = frozenset(
    "a about after all and any are at before both but by each either every for from how if in into is less mine more "
    "most my never no none not of off on only or other our out over same some than that the their then there these "
    "they this those to too under until up was we were what when where which who why with without yes".split()
)
_TOKEN: Final = re.compile(r"[^\s.,!?;:\"()\[\]…।،؛؟¿¡«»„“”]+")


@dataclass(frozen=True)
class _Match:
    start: int
    end: int
    counterparts: tuple[str, ...]


class Phrases:
    """The counterparts of short strings. to_english: language -> string in small letters -> its one counterpart."""

    def __init__(self, rows: Iterable[Mapping[str, Any]]) -> None:
        """rows: objects with `lang`, `text`, `en`. A string with several counterparts has none: it depends."""
        found: dict[str, dict[str, set[str]]] = {}
        others: dict[str, dict[str, str]] = {}
        for language, text, english in _usable(rows):
            found.setdefault(language, {}).setdefault(text.lower(), set()).add(_spelt(english, "en"))
            if language in PARTNERS:
                others.setdefault(english.lower(), {}).setdefault(language, _spelt(text, language))
        self._counterparts: dict[str, dict[str, tuple[str, ...]]] = {
            language: {text: tuple(several) for text, several in strings.items() if len(several) == 1}
            for language, strings in found.items()
        }
        self._counterparts["en"] = {
            english: tuple(texts[language] for language in sorted(texts))
            for english, texts in others.items()
            if len(english) >= SHORTEST
        }

    @classmethod
    def read(cls, data: Path) -> Phrases:
        """From the folder of labelled sets; only strings that are in `train` as the readers split them.

        Raises:
            InputError: the file is missing or broken.
        """
        rows = read_rows(data / "parallel/commerce.jsonl.gz")
        return cls(row for row in rows if inner_part(row["en"]) == "train")

    def switch(self, text: str, language: str, rng: random.Random) -> str:
        """The text with one or two swaps, or as it is where no string occurs. language: primary subtag."""
        strings = self._counterparts.get(language)
        if not strings:
            return text
        found = _within(text, strings) if language in UNSPACED else _words(text, strings)
        # A message that is nothing but the string would not be mixed, only translated.
        matches = [match for match in found if text[: match.start].strip() or text[match.end :].strip()]
        chosen = rng.sample(matches, min(len(matches), rng.randint(1, MOST)))
        for match in sorted(chosen, key=lambda match: match.start, reverse=True):
            other = rng.choice(match.counterparts)
            if match.start == 0:
                other = other[0].upper() + other[1:]
            text = text[: match.start] + _spaced(other, text, match, language) + text[match.end :]
        return text


def _usable(rows: Iterable[Mapping[str, Any]]) -> Iterator[tuple[str, str, str]]:
    """(primary subtag, text, English) of what may be swapped."""
    for row in rows:
        language, text, english = row["lang"].split("-")[0], row["text"].strip(), row["en"].strip()
        shortest = SHORTEST_UNSPACED if language in UNSPACED else SHORTEST
        if (
            len(text) >= shortest
            and text.lower() != english.lower()
            and _is_phrase(text)
            and _is_phrase(english)
            and not _ADDRESS & set(english.lower().split())
            and not set(english.lower().split()) <= _GRAMMAR
            and (language not in UNSPACED or len(text) <= LONGEST_UNSPACED)
        ):
            yield language, text, english


def _is_phrase(text: str) -> bool:
    """One to three words of letters: no placeholder, mark or number."""
    return len(text.split()) <= LONGEST and all(
        one in " -'’\u200c" or unicodedata.category(one)[0] in "LM" for one in text
    )


def _spelt(text: str, language: str) -> str:
    """Without the capitals of a title. German nouns keep theirs, abbreviations too."""
    if language == "de":
        return text
    return " ".join(word if word.isupper() and len(word) > 1 else word.lower() for word in text.split())


def _words(text: str, strings: Mapping[str, tuple[str, ...]]) -> Iterator[_Match]:
    """The longest known strings from left to right, each from a word's beginning to a word's end."""
    tokens = list(_TOKEN.finditer(text))
    at = 0
    while at < len(tokens):
        for count in range(min(LONGEST, len(tokens) - at), 0, -1):
            start, end = tokens[at].start(), tokens[at + count - 1].end()
            known = strings.get(text[start:end].lower())
            if known:
                yield _Match(start, end, known)
                at += count - 1
                break
        at += 1


def _within(text: str, strings: Mapping[str, tuple[str, ...]]) -> Iterator[_Match]:
    """The longest known strings from left to right, wherever they are."""
    at = 0
    while at < len(text):
        for end in range(min(at + LONGEST_UNSPACED, len(text)), at + SHORTEST_UNSPACED - 1, -1):
            known = strings.get(text[at:end])
            if known:
                yield _Match(at, end, known)
                at = end - 1
                break
        at += 1


def _spaced(other: str, text: str, match: _Match, language: str) -> str:
    """With spaces around where the script has none; Korean endings follow at once."""
    if language not in UNSPACED or language == "ko":
        return other
    before, after = text[: match.start][-1:], text[match.end :][:1]
    return (" " if before.isalpha() else "") + other + (" " if after.isalpha() else "")
