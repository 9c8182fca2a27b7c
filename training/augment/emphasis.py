"""Emphasis, more of it and less: words drawn out or in capitals, marks repeated, emoji that say what the labels say.

What a text is labelled with stays true. An emoji comes only from an emotion that the row is known to have. An emoji
goes only where enough words remain to say the same. In a row labelled formal or informal no word is touched.
"""

from __future__ import annotations

import random
import re
from collections.abc import Callable, Sequence
from typing import Final

from nlu.labels import EMOTIONS, Emotion

# Meanings by CLDR's short names and keywords (unicode-org/cldr, common/annotations/en.xml). Faces that are read in two
# ways, such as crying for joy, or that swear are left out; neutral has none.
EMOJI: Final[dict[Emotion, tuple[str, ...]]] = {
    "anger": ("😡", "😠"),
    "frustration": ("😤", "😩", "😫"),
    "disappointment": ("😞", "😔"),
    "confusion": ("😕", "🤔"),
    "fear": ("😨", "😰"),
    "sadness": ("😢", "😿"),
    "disgust": ("🤢", "🤮"),
    "surprise": ("😮", "😲"),
    "joy": ("😊", "😄", "🎉"),
    "gratitude": ("🙏", "💐"),
}
ENOUGH: Final = 12  # letters that say what an emoji said
LONGEST_RUN: Final = 3  # how often a letter or mark is said once more, at most
WAVES: Final = {"zh": "～", "ja": "～", "ko": "~"}  # where a word is drawn out with a mark, not with its letters
_PICTURE: Final = r"(?:[\u2600-\u27bf\u2b50\u2b55]|[\U0001f000-\U0001faff])[\ufe0e\ufe0f]?"
_EMOJI: Final = re.compile(rf"\s*{_PICTURE}(?:\u200d?{_PICTURE})*")
_LAST_MARK: Final = re.compile(r"[!?！？؟](?=\W*$)")
_FINAL: Final = re.compile(r"[.!?。！？؟।…]+\s*$")
_WORD: Final = re.compile(r"[^\W\d_]{3,}")
_VOWELS: Final = frozenset("aeiouyäöüáéíóúàèìòùâêîôûãõıаеиоуыэюяёіїєاوي")


def emphasise(text: str, language: str, emotion: Sequence[float], *, marked: bool, rng: random.Random) -> str:
    """The text with one thing more or less; as it is where nothing fits.

    language: primary subtag; emotion: as in `Example`, or empty; marked: whether a register hangs on its words.
    """
    changes: list[Callable[[], str]] = [
        lambda: _repeated_mark(text, rng),
        lambda: _with_emoji(text, emotion, rng),
        lambda: without_emoji(text),
        lambda: _FINAL.sub("", text),
    ]
    if not marked:
        changes += [
            lambda: _drawn_out(text, language, rng),
            lambda: _word_in_capitals(text, language, rng),
            lambda: lower(text, language),
        ]
    rng.shuffle(changes)
    return next((changed for change in changes if (changed := change()) != text and changed.strip()), text)


def lower(text: str, language: str) -> str:
    """All in small letters; Turkish keeps its two kinds of i."""
    return (text.replace("İ", "i").replace("I", "ı") if language == "tr" else text).lower()


def upper(text: str, language: str) -> str:
    """All in capitals; Turkish keeps its two kinds of i."""
    return (text.replace("i", "İ") if language == "tr" else text).upper()


def without_emoji(text: str) -> str:
    """Without emoji, where `ENOUGH` letters remain."""
    kept = _EMOJI.sub("", text).strip()
    return kept if sum(one.isalpha() for one in kept) >= ENOUGH else text


def _repeated_mark(text: str, rng: random.Random) -> str:
    found = _LAST_MARK.search(text)
    return text[: found.end()] + found[0] * rng.randint(1, LONGEST_RUN) + text[found.end() :] if found else text


def _with_emoji(text: str, emotion: Sequence[float], rng: random.Random) -> str:
    fitting = [one for name, value in zip(EMOTIONS, emotion, strict=False) if value == 1 for one in EMOJI.get(name, ())]
    if not fitting:
        return text
    return f"{text} {rng.choice(fitting) * rng.choice((1, 1, 1, 2, 3))}"


def _drawn_out(text: str, language: str, rng: random.Random) -> str:
    """One word's last vowel said on, or a wave where the language has one: "soooo", "好～～"."""
    wave = WAVES.get(language)
    if wave:
        found = _FINAL.search(text)
        end = found.start() if found else len(text.rstrip())
        return text[:end] + wave * rng.randint(1, LONGEST_RUN) + text[end:] if text[:end] else text
    ends = [at for found in _WORD.finditer(text) if (at := _last_vowel(found)) >= 0]
    if not ends:
        return text
    at = rng.choice(ends)
    return text[: at + 1] + text[at].lower() * rng.randint(2, LONGEST_RUN) + text[at + 1 :]


def _last_vowel(word: re.Match[str]) -> int:
    return max((word.start() + i for i, one in enumerate(word[0]) if one.lower() in _VOWELS), default=-1)


def _word_in_capitals(text: str, language: str, rng: random.Random) -> str:
    if rng.random() < 0.3:
        return upper(text, language)
    words = list(_WORD.finditer(text))
    if not words:
        return text
    chosen = rng.choice(words)
    return text[: chosen.start()] + upper(chosen[0], language) + text[chosen.end() :]
