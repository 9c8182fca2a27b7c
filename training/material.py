"""What one run learns from: rows, which teacher vectors they follow, and how they come together in batches."""

from __future__ import annotations

import random
from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Final

from training.examples import Example
from training.intent_data import IntentExample, Pair
from training.sampling import epoch_rows, fixed_share

if TYPE_CHECKING:
    from tokenizers import Tokenizer

    from training.config import TrainConfig

QUERY: Final = "query: "
OWN: Final = "own"  # the intent set of `data/nlu`
# Sets of which a share is seen in an epoch: one row in so many. What little there is in many languages is seen whole.
EVERY: Final = {
    "goemotions": 3,
    "kote": 2,
    "keico": 3,
    "cocoa": 2,
    "cocoa-en": 4,
    "commerce": 3,
    "service-en": 2,
    "xed": 8,
}


@dataclass(frozen=True)
class Row:
    """A training text: what is known of it, which teacher vectors its embedding follows, and how often it is used.

    teachers: indices; where there are two, the mean of the text's own and of its English version's, which draws
    languages together without moving either far. every: the row is used in one of so many epochs. language: BCP 47,
    of rows that may be augmented; otherwise empty.
    """

    text: str
    teachers: tuple[int, ...]
    example: Example | None = None
    intent: IntentExample | None = None
    every: int = 1
    tokens: int = 0
    language: str = ""


@dataclass(frozen=True)
class Batch:
    """Rows that are encoded together. In an intent batch the first `pairs` rows have their English at +`pairs`.

    epoch: the one it belongs to.
    """

    rows: list[Row]
    pairs: int = 0
    epoch: int = 0


@dataclass(frozen=True)
class Material:
    """Everything to learn from. texts: with prefix, those whose unadapted embeddings are needed."""

    affect: list[Row]
    intents: list[Row]
    pairs: list[tuple[Row, Row]]
    labels: dict[str, list[str]]  # of each intent set, sorted
    texts: list[str]


def make_material(
    examples: Sequence[Example], intents: Sequence[IntentExample], pairs: Sequence[Pair], tokenizer: Tokenizer
) -> Material:
    index: dict[str, int] = {}

    def teacher(text: str) -> int:
        return index.setdefault(text, len(index))

    affect = []
    for example in examples:
        if example.part == "train":
            text = QUERY + example.text
            every = EVERY.get(example.source, 1)
            affect.append(Row(text, (teacher(text),), example=example, every=every, language=example.language))
    rows = []
    for intent in intents:
        text = QUERY + intent.text
        rows.append(Row(text, (teacher(text),), intent=intent, every=1 if intent.source == OWN else 3))
    sides = []
    for pair in pairs:
        text, english = QUERY + pair.text, QUERY + pair.english
        intent_of = IntentExample(pair.english, OWN, f"{OWN}:{pair.intent}") if pair.intent else None
        sides.append(
            (
                Row(text, (teacher(text), teacher(english)), language=pair.language),
                Row(english, (teacher(english),), intent=intent_of),
            )
        )
    labels: dict[str, list[str]] = {}
    for intent in intents:
        labels.setdefault(intent.source, []).append(intent.label)
    lengths = lengths_of(tokenizer, list(index))

    def sized(row: Row) -> Row:
        return replace(row, tokens=lengths[index[row.text]])

    return Material(
        [sized(row) for row in affect],
        [sized(row) for row in rows],
        [(sized(native), sized(english)) for native, english in sides],
        {name: sorted(set(found)) for name, found in labels.items()},
        list(index),
    )


def lengths_of(tokenizer: Tokenizer, texts: list[str]) -> list[int]:
    """How many tokens each text has, padding not counted."""
    found = []
    for start in range(0, len(texts), 1000):
        found += [sum(item.attention_mask) for item in tokenizer.encode_batch(texts[start : start + 1000])]
    return found


def batches(material: Material, config: TrainConfig, epoch: int) -> list[Batch]:
    """One epoch's batches, shuffled; rows of similar length together, so that little is padded."""
    many = config.pairs_per_batch
    shuffler = random.Random(config.seed * 1000 + epoch)
    drawn = epoch_rows(material.affect, temperature=config.sampling_temperature, seed=config.seed, epoch=epoch)
    affect = _grouped(drawn, config.batch_size, shuffler)
    labelled = _grouped(fixed_share(material.intents, epoch), config.intents_per_batch, shuffler)
    pairs = list(material.pairs)
    shuffler.shuffle(pairs)
    pairs = (pairs * (1 + len(labelled) * many // len(pairs)))[: len(labelled) * many]
    pairs.sort(key=lambda pair: pair[0].tokens)
    batches = [Batch(rows, epoch=epoch) for rows in affect]
    for number, rows in enumerate(sorted(labelled, key=lambda rows: rows[-1].tokens)):
        chosen = pairs[number * many : (number + 1) * many]
        both = [native for native, _ in chosen] + [english for _, english in chosen]
        batches.append(Batch(both + rows, pairs=len(chosen), epoch=epoch))
    shuffler.shuffle(batches)
    return batches


def _grouped(used: list[Row], size: int, shuffler: random.Random) -> list[list[Row]]:
    """An epoch's rows in batches of `size`, sorted by length within runs of 50 batches."""
    shuffler.shuffle(used)
    # Whole batches only: few distinct shapes. What is left over is other rows in the next epoch.
    used = used[: max(size, len(used) // size * size)]
    groups = []
    for start in range(0, len(used), size * 50):
        run = sorted(used[start : start + size * 50], key=lambda row: row.tokens)
        groups += [run[i : i + size] for i in range(0, len(run), size)]
    return groups
