"""Which rows are shown changed, and how: one object for a run.

What a row is shown as depends on the seed, the epoch and the row's text alone, not on order, batches or processes.
Labels and teacher vectors stay those of the text as it was: the encoder learns to see through the change.
"""

from __future__ import annotations

import random
from collections.abc import Callable, Iterator, Sequence
from typing import Final

from nlu.labels import REGISTERS
from training.augment.back_translation import BackTranslations
from training.augment.code_switch import Phrases
from training.augment.emphasis import emphasise
from training.augment.romanise import romanise
from training.augment.typos import slip
from training.config import Augment
from training.examples import Example, bucket
from training.material import QUERY, Row

MARKED: Final = frozenset({REGISTERS.index("formal"), REGISTERS.index("informal")})
_Change = Callable[[str, str, random.Random], str]


class Augmenter:
    """Changes texts in the ways that were asked for."""

    def __init__(
        self,
        kinds: Sequence[Augment],
        *,
        share: float,
        seed: int,
        phrases: Phrases | None = None,
        translations: BackTranslations | None = None,
    ) -> None:
        """share: of the rows, 0 to 1; phrases: for `code_switch`; translations: for `back_translation`."""
        self._share = share
        self._seed = seed
        self._emphasis = "emphasis" in kinds
        self._changes: list[_Change] = []
        if "typos" in kinds:
            self._changes.append(slip)
        if "romanise" in kinds:
            self._changes.append(romanise)
        if phrases is not None and "code_switch" in kinds:
            self._changes.append(phrases.switch)
        if translations is not None and "back_translation" in kinds:
            self._changes.append(lambda text, language, _: translations.get(text, language))

    def shown(self, row: Row, epoch: int) -> str:
        """What the row is shown as in that epoch, with its prefix. Rows without a language stay as they are."""
        if not row.language:
            return row.text
        rng = random.Random(f"{self._seed} {epoch} {row.text}")
        if rng.random() >= self._share:
            return row.text
        return QUERY + self.augment(row.text.removeprefix(QUERY), row.language, row.example, rng)

    def augment(self, text: str, language: str, example: Example | None, rng: random.Random) -> str:
        """The text changed in one way that fits it; as it is where none does. Never empty if the text was not.

        language: BCP 47; example: what the text is labelled with. Where that is a register, a change of words could
        change it, so only marks and emoji are changed.
        """
        primary = language.split("-")[0]
        marked = example is not None and example.register in MARKED
        emotion = example.emotion if example else ()
        changes: list[_Change] = [] if marked else list(self._changes)
        if self._emphasis:
            changes.append(lambda text, tag, rng: emphasise(text, tag, emotion, marked=marked, rng=rng))
        rng.shuffle(changes)
        for change in changes:
            found = change(text, primary, rng)
            if found != text and found.strip():
                return found
        return text


def texts_to_translate(rows: Sequence[Row], share: float) -> Iterator[tuple[str, str]]:
    """(text, primary subtag) of a fixed share of the rows that may be said otherwise: no others are ever asked for."""
    for row in rows:
        marked = row.example is not None and row.example.register in MARKED
        if row.language and not marked and bucket("back-translation" + row.text) < share:
            yield row.text.removeprefix(QUERY), row.language.split("-")[0]
