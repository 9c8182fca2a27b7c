"""Why: the share that each word of a message had in what was read of emotion, politeness and register.

Nothing of the served graph is used but its outputs: words are left out, the graph runs again, and the logits of the
decisions are compared. All three decisions are explained from the same passes.

The shares that are shown (`explain`) are Shapley values, sampled over orders of the words (Strumbelj & Kononenko 2014,
doi:10.1007/s10115-013-0679-x): what a word adds on average when the words come into the message one after the other.
`occlusion` leaves out one word at a time. It is the check of them, and does not see what two words both say.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import permutations
from typing import Final, Literal

import numpy as np
import numpy.typing as npt

from nlu.encoder import Encoded, Encoder
from nlu.labels import EMOTIONS, REGISTERS, Emotion, Politeness, Register
from nlu.words import Word, words_of

Decision = Literal["emotion", "politeness", "register"]
Doubles = npt.NDArray[np.float64]

DECISIONS: Final[tuple[Decision, ...]] = ("emotion", "politeness", "register")
# More words are explained in stretches of two, three or four; the encoder reads 256 tokens.
MAX_WORDS: Final = 64
# Up to here every order of the words is tried, which takes 64 passes for six words.
EXACT_WORDS: Final = 6
# About as many passes explain a message of more words.
PASSES: Final = 128
_SEED: Final = 2014
_TOP: Final = 5  # words of each decision in `to_json`


@dataclass(frozen=True)
class Labels:
    """What was decided about one message, and is to be explained. emotion: the strongest."""

    emotion: Emotion
    politeness: Politeness
    register: Register


@dataclass(frozen=True)
class WordShare:
    """text: the message's characters (code points) from start to end; weight: for (above 0) or against the decision,
    -1 to 1, as a part of the greatest weight of the message."""

    text: str
    start: int
    end: int
    weight: float


@dataclass(frozen=True)
class Explanation:
    """words: in the message's order. For politeness `neutral`, which is between two, weights above 0 are for polite."""

    decision: Decision
    label: str
    words: tuple[WordShare, ...]

    def to_json(self) -> list[dict[str, str | int | float]]:
        """The five words of most weight, for or against, greatest first; words without weight are left out."""
        strongest = sorted(self.words, key=lambda word: -abs(word.weight))[:_TOP]
        return [
            {"text": word.text, "start": word.start, "end": word.end, "weight": word.weight}
            for word in strongest
            if word.weight
        ]


def explain(encoder: Encoder, text: str, labels: Labels) -> tuple[Explanation, ...]:
    """One explanation for each of `DECISIONS`, the same ones every time.

    Costs up to 64 passes for six words or fewer, about `PASSES` for more, and up to 256 above 32 words.
    """
    game = _Game(encoder, text, labels)
    orders = _orders(len(game.words))
    steps = [[_coalition(order[:count]) for count in range(len(order) + 1)] for order in orders]
    known = list(dict.fromkeys(coalition for step in steps for coalition in step))
    values = dict(zip(known, game.values(known), strict=True))
    shares = np.zeros((len(game.words), len(DECISIONS)))
    for order, step in zip(orders, steps, strict=True):
        for place, word in enumerate(order):
            shares[word] += values[step[place + 1]] - values[step[place]]
    return game.explanations(shares)


def occlusion(encoder: Encoder, text: str, labels: Labels) -> tuple[Explanation, ...]:
    """As `explain`, by what each decision loses when one word is missing; a pass for each word and one."""
    game = _Game(encoder, text, labels)
    everything = _coalition(range(len(game.words)))
    values = game.values([everything, *(everything ^ 1 << word for word in range(len(game.words)))])
    return game.explanations(values[0] - values[1:])


def decision_logits(encoded: Encoded, labels: Labels) -> Doubles:
    """[n, 3]: how strongly each of n texts speaks for the labels, in the order of `DECISIONS`.

    Of emotion and politeness the head's logit, turned round for `impolite`; of register the log odds of the label.
    """
    register = encoded.register.astype(np.float64)
    label = REGISTERS.index(labels.register)
    others = np.logaddexp.reduce(np.delete(register, label, axis=1), axis=1)
    columns = (
        encoded.emotion[:, EMOTIONS.index(labels.emotion)],
        -encoded.politeness if labels.politeness == "impolite" else encoded.politeness,
        register[:, label] - others,
    )
    return np.asarray(np.stack(columns, axis=1), np.float64)


class _Game:
    """The message with any of its words left out. A coalition is the set of words that are there, a bit for each."""

    def __init__(self, encoder: Encoder, text: str, labels: Labels) -> None:
        self._encoder, self._text, self._labels = encoder, text, labels
        self._pieces = encoder.pieces(text)
        self.words = _stretches(words_of(text, self._pieces))

    def values(self, coalitions: Sequence[int]) -> Doubles:
        """[coalitions, 3] logits of the decisions."""
        rows = []
        for coalition in coalitions:
            absent = [word for number, word in enumerate(self.words) if not coalition >> number & 1]
            left_out = {token for word in absent for token in word.tokens}
            rows.append([token for place, token in enumerate(self._pieces.ids) if place not in left_out])
        return decision_logits(self._encoder.encode_ids(rows), self._labels)

    def explanations(self, shares: Doubles) -> tuple[Explanation, ...]:
        """shares: [words, 3], of any scale."""
        greatest = np.abs(shares).max(axis=0, initial=0.0)
        weights = (shares / np.where(greatest > 0, greatest, 1.0)).round(4)
        return tuple(
            Explanation(
                decision,
                getattr(self._labels, decision),
                tuple(
                    WordShare(self._text[word.start : word.end], word.start, word.end, float(weight))
                    for word, weight in zip(self.words, weights[:, column], strict=True)
                ),
            )
            for column, decision in enumerate(DECISIONS)
        )


def _coalition(words: Sequence[int]) -> int:
    return sum(1 << word for word in words)


def _orders(count: int) -> list[tuple[int, ...]]:
    """Every order of so few words, or random ones, each also backwards: where a word is early once, it is late once."""
    if count <= EXACT_WORDS:
        return list(permutations(range(count)))
    random = np.random.default_rng(_SEED)
    drawn = [tuple(random.permutation(count).tolist()) for _ in range(max(2, PASSES // (2 * count)))]
    return [order for forwards in drawn for order in (forwards, forwards[::-1])]


def _stretches(words: list[Word]) -> list[Word]:
    """The words, joined where there are more than `MAX_WORDS`."""
    size = max(1, -(-len(words) // MAX_WORDS))
    stretches = []
    for start in range(0, len(words), size):
        stretch = words[start]
        for word in words[start + 1 : start + size]:
            stretch = stretch.joined(word)
        stretches.append(stretch)
    return stretches
