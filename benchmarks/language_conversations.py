"""Simulated conversations: does the language stay where it should, and follow where the customer goes?

Fifteen turns each. Most are short messages of the conversation's language; between them stand what must flip nothing
(an order number, "ok", an address, an emoji, a product's name) and messages mixed with English. Half of the
conversations change their language for good at a turn between the sixth and the eleventh, with two or more words.
"""

from __future__ import annotations

import random
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Final

from nlu.language import Language, LanguageContext

TURNS: Final = 15
# Belongs to no language.
NEUTRAL: Final = (
    "KS-104233", "ok", "12345", "👍", "https://kestrel.example/track", "anna.k@example.com", "OK!!", "49,90 EUR",
    "😂😂", "24.11.", "KS104187", "...", "?", "+49 40 66969 120", "IMG_2041.jpg", "10:30", "DHL", "PayPal", "#104233",
    "XL", "hmm",
)  # fmt: skip
# Names of products, brands and people, which look like words of one language.
NAMES: Final = (
    "Playmobil", "Le Creuset", "iPhone 15 Pro Max", "Nespresso Vertuo", "Kestrel Tern 2", "Jack Wolfskin",
    "Birkenstock Arizona", "Levi's 501", "La Roche-Posay", "Dolce Gusto", "Air Jordan", "Tefal Ingenio",
    "Bosch Professional", "Hello Kitty", "The North Face", "Apple Watch", "Moulinex", "Villeroy & Boch",
    "Salomon Speedcross", "Samsung Galaxy", "Fjällräven Kånken", "Petit Bateau",
)  # fmt: skip
# Shares of the turns: neutral, a name, mixed with English; the rest are plain messages.
NEUTRAL_SHARE: Final = 0.2
NAME_SHARE: Final = 0.1
MIXED_SHARE: Final = 0.1


@dataclass(frozen=True)
class Turn:
    """language: what the conversation should be in after it; switch: the first message in that language."""

    text: str
    language: str
    switch: bool = False


@dataclass(frozen=True)
class Conversation:
    turns: tuple[Turn, ...]


@dataclass
class Followed:
    """What became of a conversation: texts of turns at which it changed wrongly, or did not change though it should."""

    stays: int = 0
    switches: int = 0
    false: list[tuple[str, str, str]] = field(default_factory=list)  # text, language, what was found
    missed: list[tuple[str, str, str]] = field(default_factory=list)


def conversations(
    texts: Mapping[str, Sequence[str]], mixtures: Mapping[str, Sequence[str]], count: int, *, seed: int = 11
) -> list[Conversation]:
    """texts, mixtures: messages by language; a conversation's first turn is always a plain message."""
    chance = random.Random(seed)
    return [_conversation(texts, mixtures, chance, switching=number % 2 == 1) for number in range(count)]


def follow(
    conversation: Conversation, identify: Callable[[str, LanguageContext], Language], *, exact: bool = True
) -> Followed:
    """Read the turns in order, each with the language that was found before. exact: scripts and regions count.

    A turn after a mistake is judged by itself again: the previous language is then the right one.
    """

    def same(one: str, other: str) -> bool:
        return one == other if exact else one.split("-")[0] == other.split("-")[0]

    result = Followed()
    previous: str | None = None
    for turn in conversation.turns:
        found = identify(turn.text, LanguageContext(previous=previous)).tag
        wrong = (turn.text, turn.language, found)
        if turn.switch:
            result.switches += 1
            if not same(found, turn.language):
                result.missed.append(wrong)
        elif previous:
            result.stays += 1
            if not same(found, turn.language):
                result.false.append(wrong)
        previous = turn.language
    return result


def _conversation(
    texts: Mapping[str, Sequence[str]],
    mixtures: Mapping[str, Sequence[str]],
    chance: random.Random,
    *,
    switching: bool,
) -> Conversation:
    language, other = chance.sample(sorted(texts), 2)
    at = chance.randrange(6, 12) if switching else TURNS
    turns = []
    for number in range(TURNS):
        if number == at:
            language = other
            turns.append(Turn(_clear(texts[language], chance), language, switch=True))
        elif number == 0:
            turns.append(Turn(_clear(texts[language], chance), language))
        else:
            turns.append(Turn(_any(texts[language], mixtures.get(language, ()), chance), language))
    return Conversation(tuple(turns))


def _clear(texts: Sequence[str], chance: random.Random) -> str:
    """A message of at least two words, or of six characters in a language that writes none apart."""
    return chance.choice([text for text in texts if len(text.split()) > 1 or (len(text) >= 6 and ord(text[0]) > 0xE00)])


def _any(texts: Sequence[str], mixtures: Sequence[str], chance: random.Random) -> str:
    draw = chance.random()
    if draw < NEUTRAL_SHARE:
        return chance.choice(NEUTRAL)
    if draw < NEUTRAL_SHARE + NAME_SHARE:
        return chance.choice(NAMES)
    if draw < NEUTRAL_SHARE + NAME_SHARE + MIXED_SHARE and mixtures:
        return chance.choice(mixtures)
    return chance.choice(texts)
