"""Whether a message that looks like another language is a change of language, or only something said in passing.

Letters alone can't tell: "tracking number" is as English as "where is it", "Rua das Flores 88" as Portuguese as
"cadê meu pedido". Nobody's name, product or address has the grammar of a sentence, so that is what a change needs, or
a greeting, or enough words whose letters are clear, or a second such message. What is required grows with the
conversation so far.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from nlu.language_hints import OWN_NAMES, grammar
from nlu.language_text import Words

SETTLED: Final = 3  # messages in one language, after which one greeting no longer changes it
# How probable letters must make a language where a message has no grammar; more so in a settled conversation.
CLEAR: Final = 0.8
CLEAR_SETTLED: Final = 0.97
ENOUGH: Final = 2  # words of such a message, without articles
LONGEST_REQUEST: Final = 3  # words of a message in which the name of a language asks for it
# Short English is on packages, buttons and price tags everywhere, and romanised text is spelt anyhow.
ENOUGH_UNSURE: Final = 4
_ROMANISED: Final = frozenset("ar hi ja ko ru uk zh".split())


@dataclass(frozen=True)
class Verdict:
    """follow: the language changes; leaning: if not, whether the message counts as a first one in it; reason."""

    follow: bool
    leaning: bool
    reason: str


def judge(
    words: Words, to: str, *, previous: str, probability: float, telling: bool, turns: int, second: bool
) -> Verdict:
    """Judge a change from `previous` to `to`, both ISO 639-1 codes.

    probability: what the letters alone give `to`; telling: a greeting, service word or letter of `to` is in it;
    turns: messages so far in `previous`; second: the message before leaned to `to` as well.
    """
    if len(words.tokens) <= LONGEST_REQUEST and to in map(OWN_NAMES.get, words.tokens):
        return Verdict(True, False, "the customer named the language")
    if words.borrowed:
        return Verdict(False, False, "words that every language has borrowed: the conversation's stays")
    if len(words.tokens) > 1 and _is_sentence(words, to, previous):
        return Verdict(True, False, "words that make a sentence of this language")
    if telling and (len(words.tokens) > 1 or turns < SETTLED):
        return Verdict(True, False, "a greeting, word or letter of this language")
    if words.address:
        return Verdict(False, False, "looks like an address: the conversation's stays")
    if words.name:
        return Verdict(False, False, "looks like a name or product: the conversation's stays")
    if len(words.content) >= ENOUGH and second:
        return Verdict(True, False, "the second message in this language")
    unsure = to == "en" or (to in _ROMANISED and not words.scripts.get("cyrillic"))
    enough = len(words.own) >= ENOUGH_UNSURE or (not unsure and len(words.content) >= ENOUGH)
    if enough and probability >= (CLEAR_SETTLED if turns >= SETTLED else CLEAR):
        return Verdict(True, False, "spelling")
    return Verdict(False, True, "too little for a change: the conversation's stays")


def _is_sentence(words: Words, to: str, previous: str) -> bool:
    """Whether a message has grammar of `to` that `previous` has not."""
    known = grammar()
    found = (known.get(to, frozenset()) - known.get(previous, frozenset())).intersection(words.tokens)
    if words.name and to != "de":
        # "Toys R Us" has a pronoun and is a name. German alone writes "Mein Paket".
        return len(found) > 1 or bool(found & words.small)
    return bool(found)
