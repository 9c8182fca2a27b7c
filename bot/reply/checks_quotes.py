"""Quotation marks are those of the language: CLDR's, as its style.toml has them."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Final

from bot.style.locales import LocaleStyle

_MARKS: Final = frozenset("\"'“”„‟«»‹›「」『』‘‚‛’《》〈〉｢｣＂＇`´")
# In Latin and Cyrillic; a Korean particle follows a closing mark directly.
_LETTER: Final = "[A-Za-zÀ-ɏЀ-ӿ]"
_APOSTROPHE: Final = re.compile(f"(?<={_LETTER})['’](?={_LETTER})")
_ISOLATES: Final = re.compile("[\u2066-\u2069]")


def quote_problems(text: str, style: LocaleStyle, titles: Iterable[str] = ()) -> list[str]:
    """What is wrong with the quotation marks of a text in this language.

    titles: those that the text states. The caller masks facts and quotations.
    """
    pairs = [style.quotes[:2], style.quotes[2:], *([style.title_quotes] if style.title_quotes else [])]
    plain = _ISOLATES.sub("", text)
    problems = []
    if not all(any(f"{opening}{title}{closing}" in plain for opening, closing in pairs) for title in titles):
        problems.append(f"states a title without the quotation marks {' or '.join(''.join(pair) for pair in pairs)}")
    foreign, unclosed = _walk(_APOSTROPHE.sub("", plain), pairs)
    shown = " ".join(style.quotes)
    if foreign:
        problems.append(f"has the quotation mark {foreign!r}, where this language has {shown}")
    if unclosed:
        problems.append(f"opens or closes a quotation alone: {unclosed!r}")
    return problems


def _walk(text: str, pairs: list[tuple[str, ...]]) -> tuple[str, str]:
    """The first mark that is none of the pairs', and the first that has no partner; "" for none."""
    opened: list[tuple[str, ...]] = []
    place = 0
    while place < len(text):
        rest = text[place:]
        if opened and rest.startswith(opened[-1][1]):
            place += len(opened.pop()[1])
        elif pair := next((pair for pair in pairs if rest.startswith(pair[0])), None):
            opened.append(pair)
            place += len(pair[0])
        elif text[place] in _MARKS:
            known = any(text[place] in mark for pair in pairs for mark in pair)
            return ("", text[place]) if known else (text[place], "")
        else:
            place += 1
    return "", opened[-1][0] if opened else ""
