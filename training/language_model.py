"""`rapport train language`: the classifier of `nlu/ngrams.py`.

Learned from Common Voice sentences (`langid`), our own service messages, romanised Hindi, and what is made of these:
text without the letters that keyboards lack, romanised text, English words within a sentence, and cuts of one to five
words, because that is what customers write. A tenth by hash is held back to choose the temperature; the sentences that
`benchmarks/language.py` reports on are never seen.
"""

from __future__ import annotations

import json
import random
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Final

import numpy as np
import torch
from torch import nn
from torch.nn import functional

from nlu.ngrams import BUCKETS, features
from training.augment.code_switch import Phrases
from training.augment.romanise import romanise
from training.augment.typos import without_marks
from training.examples import bucket, read_rows, service_rows

REPORTED: Final = 0.3  # of the Common Voice sentences, for the benchmark
HELD_BACK: Final = 0.1
MOST: Final = 1_000  # sentences of a language
SERVICE_TIMES: Final = 3  # how often a service message counts
# Written in letters of their own, which decide by themselves; here only as people romanise them.
ROMANISED: Final = frozenset({"hi", "zh", "ar", "ja"})
# Languages of Common Voice in Latin or Cyrillic letters that a European or Asian shop's customers write.
CANDIDATES: Final = frozenset(
    "af be bg ca cs cy da de en eo es et eu fi fr fy ga gl hr hu id is it kk ky lt lv mk mn mt nb nl pl pt ro ru sk sl "
    "sr sv tr tt uk uz vi".split()
)
# What shops call things everywhere; put into other languages' sentences.
ENGLISH: Final = (
    "order refund tracking delivery checkout account login update return package item link support status app cart "
    "email code payment shipping discount size customer service online shop feedback please sorry thanks error".split()
)
EPOCHS: Final = 6
BATCH: Final = 256
RATE: Final = 0.01
SEED: Final = 13


@dataclass(frozen=True)
class Text:
    text: str
    language: str
    held_back: bool


def train_language(data: Path, samples: Path, out: Path, report: Callable[[str], None]) -> None:
    """Train and write the model to `out`. The same data give the same file on the same machine."""
    from safetensors.numpy import save_file

    texts = list(read_texts(data, samples))
    languages = sorted({one.language for one in texts})
    learned = [one for one in texts if not one.held_back]
    report(f"{len(learned)} texts in {len(languages)} languages")
    layer = _fit(learned, languages, Phrases.read(data), report)
    weight = layer.weight.detach().numpy()
    scale = np.maximum(np.abs(weight).max(axis=0), 1e-9) / 127
    temperature = _temperature(layer, [one for one in texts if one.held_back], languages, report)
    out.parent.mkdir(parents=True, exist_ok=True)
    save_file(
        {"weight": np.rint(weight / scale).astype(np.int8), "scale": scale.astype(np.float32)},
        out,
        metadata={"about": json.dumps({"languages": languages, "temperature": round(temperature, 4)})},
    )


def reported(text: str) -> bool:
    """Whether a Common Voice sentence belongs to the benchmark."""
    return bucket("langid" + text) < REPORTED


def read_texts(data: Path, samples: Path) -> Iterator[Text]:
    """Every text to learn from, in a fixed order; romanised forms beside what they are made of."""
    chance = random.Random(SEED)
    counts: dict[str, int] = {}
    for row in read_rows(data / "langid" / "short_texts.jsonl.gz"):
        language = row["lang"].split("-")[0]
        counts[language] = counts.get(language, 0) + 1
        if reported(row["text"]) or counts[language] > 1.5 * MOST:
            continue
        yield from _forms(row["text"], language, chance)
    for row in read_rows(data / "langid" / "hinglish_train.jsonl.gz"):
        yield Text(row["text"], "hi", _held_back(row["text"]))
    for tag, row in service_rows(samples):
        for text, language in ((row["text"], tag.split("-")[0]), (row["en"], "en")):
            for _ in range(SERVICE_TIMES if language != "en" else 1):
                yield from _forms(text, language, chance)
    for path in sorted((samples / "romanised").glob("*.txt")):
        for line in path.read_text(encoding="utf-8").splitlines():
            for _ in range(SERVICE_TIMES):
                yield Text(line, path.stem, _held_back(line))


def _held_back(text: str) -> bool:
    return bucket("hold" + text) < HELD_BACK


def _forms(text: str, language: str, chance: random.Random) -> Iterator[Text]:
    """A text as it is and as it is typed without its letters."""
    held_back = _held_back(text)
    if language in CANDIDATES:
        yield Text(text, language, held_back)
    if language in ROMANISED or language in {"ru", "uk"}:
        latin = romanise(text, language, chance)
        if latin != text and not any(ord(character) > 0x2FF for character in latin):
            yield Text(latin, language, held_back)
    elif language in CANDIDATES and chance.random() < 0.3:
        plain = without_marks(text)
        if plain != text:
            yield Text(plain, language, held_back)


def _shown(one: Text, phrases: Phrases, chance: random.Random) -> str:
    """The text as an epoch shows it: whole or a cut, at times with English words in it."""
    text = one.text
    if one.language != "en" and chance.random() < 0.15:
        text = phrases.switch(text, one.language, chance)
    words = text.split()
    if len(words) > 1 and chance.random() < 0.6:
        length = min(len(words), chance.randint(1, 5))
        start = chance.randrange(len(words) - length + 1)
        words = words[start : start + length]
    if one.language != "en" and len(words) > 1 and chance.random() < 0.15:
        words[chance.randrange(len(words))] = chance.choice(ENGLISH)
    return " ".join(words)


def _fit(texts: list[Text], languages: list[str], phrases: Phrases, report: Callable[[str], None]) -> nn.EmbeddingBag:
    torch.manual_seed(SEED)
    index = {language: i for i, language in enumerate(languages)}
    layer = nn.EmbeddingBag(BUCKETS, len(languages), mode="sum", sparse=True)
    nn.init.zeros_(layer.weight)
    optimizer = torch.optim.SparseAdam(list(layer.parameters()), lr=RATE)
    chance = random.Random(SEED)
    order = list(texts)
    for epoch in range(EPOCHS):
        chance.shuffle(order)
        total = 0.0
        for start in range(0, len(order), BATCH):
            batch = order[start : start + BATCH]
            logits, kept = _logits(layer, [_shown(one, phrases, chance) for one in batch])
            target = torch.tensor([index[batch[i].language] for i in kept])
            loss = functional.cross_entropy(logits, target, label_smoothing=0.02)
            optimizer.zero_grad()
            loss.backward()  # type: ignore[no-untyped-call]
            optimizer.step()  # type: ignore[no-untyped-call]
            total += loss.item() * len(kept)
        for group in optimizer.param_groups:
            group["lr"] = RATE * (1 - (epoch + 1) / EPOCHS) + RATE / 20
        report(f"epoch {epoch + 1} of {EPOCHS}: loss {total / len(order):.3f}")
    return layer


def _logits(layer: nn.EmbeddingBag, texts: list[str]) -> tuple[torch.Tensor, list[int]]:
    """Logits of the texts that have any letters, and which those are."""
    places = [features(text) for text in texts]
    kept = [i for i, found in enumerate(places) if len(found)]
    lengths = torch.tensor([len(places[i]) for i in kept])
    offsets = torch.cat([torch.zeros(1, dtype=torch.long), lengths.cumsum(0)[:-1]])
    flat = torch.from_numpy(np.concatenate([places[i] for i in kept]))
    return layer(flat, offsets) / lengths.unsqueeze(1) ** 0.5, kept


def _temperature(
    layer: nn.EmbeddingBag, texts: list[Text], languages: list[str], report: Callable[[str], None]
) -> float:
    """The one at which probabilities of one to four words are right (Guo et al. 2017)."""
    chance = random.Random(SEED)
    cut = [Text(" ".join(one.text.split()[: chance.randint(1, 4)]), one.language, True) for one in texts]
    with torch.no_grad():
        logits, kept = _logits(layer, [one.text for one in cut])
    target = torch.tensor([languages.index(cut[i].language) for i in kept])
    report(f"held back, one to four words: accuracy {(logits.argmax(1) == target).float().mean():.3f}")
    losses = {value / 20: functional.cross_entropy(logits * 20 / value, target).item() for value in range(4, 60)}
    return min(losses, key=lambda value: losses[value])
