"""Readers of intents and of pairs of a message and its English version."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from nlu.examples import read_rasa_examples
from training.examples import bucket, inner_part, outer_part, read_rows, service_rows


@dataclass(frozen=True)
class IntentExample:
    """A text with its intent in one labelled set; `label` is unique across sets."""

    text: str
    source: str
    label: str


@dataclass(frozen=True)
class Pair:
    """A text and its English version. intent: of the English version, as in `data/nlu`; None where nobody gave one."""

    text: str
    language: str
    english: str
    intent: str | None = None


def read_intents(data: Path, nlu: Path) -> list[IntentExample]:
    """Labelled intents of several sets, for a vector space of intents: our own English examples and public sets.

    CLINC150's out-of-scope rows and its `val` rows are left out: they are scored.
    """
    examples = [IntentExample(text, "own", f"own:{label}") for text, label in read_rasa_examples(nlu)]
    for name, share in (("banking77", 0.35), ("clinc150", 0.5), ("hwu64", 0.35), ("nlpjs", 1.0), ("xsid_valid", 0.5)):
        for row in read_rows(data / f"intent/{name}.jsonl.gz"):
            scored = name == "clinc150" and (row["intent"] == "oos" or row["split"] != "train")
            if not scored and bucket("intent" + row["text"]) < share:
                examples.append(IntentExample(row["text"], name, f"{name}:{row['intent']}"))
    return examples


def read_pairs(data: Path, samples: Path) -> list[Pair]:
    """Service messages with their English versions (ours), and a part of the shared strings and sentences."""
    ours = [(path.stem, row) for path in sorted((samples / "pairs").glob("*.jsonl")) for row in read_rows(path)]
    pairs = [
        # `none` is no intent: messages that are nothing for a shop have nothing in common.
        Pair(row["text"], language, row["en"], None if row.get("intent") == "none" else row.get("intent"))
        for language, row in (*ours, *service_rows(samples))
        if inner_part(row["en"]) == "train"
    ]
    for name, share in (("commerce", 0.05), ("tico19", 0.02)):
        for row in read_rows(data / f"parallel/{name}.jsonl.gz"):
            if bucket("pair" + row["key"] + row["lang"]) < share and 2 < len(row["text"]) < 160:
                pairs.append(Pair(row["text"], row["lang"], row["en"]))
    for row in read_rows(data / "register/cocoa_train.jsonl.gz"):
        if outer_part(row["source_en"]) == "train" and bucket("pair" + row["text"]) < 0.4:
            pairs.append(Pair(row["text"], row["lang"], row["source_en"]))
    return pairs
