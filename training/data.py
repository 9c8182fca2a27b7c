"""Readers: the shared labelled files become `Example`s, split once and for all by a hash.

Three parts, decided by a hash of what must stay together, so that no run, machine or order of files changes them:
`report` is only scored, `tune` chooses thresholds, temperatures and when to stop, `train` is learned from.
Sets that come with a dev file report on that file and give 15% of their training rows to `tune`.
"""

from __future__ import annotations

import gzip
import hashlib
import json
import math
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final, Literal

from nlu.errors import InputError
from nlu.examples import read_rasa_examples
from nlu.labels import BASIC_EMOTIONS, EMOTIONS, REGISTERS, Emotion, Register

Part = Literal["train", "tune", "report"]
UNKNOWN: Final = math.nan

REPORT_SHARE: Final = 0.20
TUNE_SHARE: Final = 0.15

# Languages of BRIGHTER that are trained on: those Rapport answers in, and their close relatives.
BRIGHTER_LANGUAGES: Final = frozenset("de en es hi pt-BR ru zh ary arq pt-MZ uk".split())

_GOEMOTIONS: Final[dict[str, Emotion]] = {
    "anger": "anger",
    "annoyance": "frustration",
    "disappointment": "disappointment",
    "confusion": "confusion",
    "fear": "fear",
    "nervousness": "fear",
    "sadness": "sadness",
    "grief": "sadness",
    "disgust": "disgust",
    "surprise": "surprise",
    "realization": "surprise",
    "joy": "joy",
    "amusement": "joy",
    "excitement": "joy",
    "love": "joy",
    "gratitude": "gratitude",
    "neutral": "neutral",
}
_KOTE: Final[dict[str, Emotion]] = {
    "anger": "anger",
    "hatred": "anger",
    "complaint": "frustration",
    "irritation": "frustration",
    "fed_up": "frustration",
    "disappointment": "disappointment",
    "bewilderment": "confusion",
    "fear": "fear",
    "anxiety": "fear",
    "sadness": "sadness",
    "despair": "sadness",
    "sorrow": "sadness",
    "disgust": "disgust",
    "pathetic": "disgust",
    "surprise": "surprise",
    "shock": "surprise",
    "joy": "joy",
    "happiness": "joy",
    "excitement": "joy",
    "fondness": "joy",
    "gratitude": "gratitude",
    "none": "neutral",
}
# KeiCO's levels, 1 most honorific to 4 plain, read as the probability that the text is polite. The corpus grades
# honorifics, not rudeness: plain Japanese is less polite, not impolite, hence .30 and not 0.
_KEICO_POLITENESS: Final = {1: 0.95, 2: 0.85, 3: 0.65, 4: 0.30}


@dataclass(frozen=True)
class Example:
    """One text with what is known about it.

    emotion: 11 values in the order of `EMOTIONS`, 0 or 1, NaN where the source did not annotate the label.
    politeness: probability in [0, 1] that the text is polite, or NaN.
    score: the source's own politeness score (TyDiP, -3 to 3), or NaN; only for choosing the outer quarters.
    register: index into `REGISTERS`, or -1.
    """

    text: str
    language: str
    source: str
    part: Part
    emotion: tuple[float, ...] = (UNKNOWN,) * len(EMOTIONS)
    politeness: float = UNKNOWN
    score: float = UNKNOWN
    register: int = -1


def bucket(key: str) -> float:
    """A number in [0, 1) that depends on nothing but the text of `key`."""
    return int.from_bytes(hashlib.sha256(key.encode()).digest()[:6], "big") / 2**48


def read_rows(path: Path) -> Iterator[dict[str, Any]]:
    """The objects of a `.jsonl` or `.jsonl.gz` file.

    Raises:
        InputError: the file is missing, or a line of it is no JSON object.
    """
    if not path.is_file():
        raise InputError(f"Training data is missing: {path}. Point --data at the folder that holds it.")
    opener: Callable[..., Any] = gzip.open if path.suffix == ".gz" else open
    with opener(path, "rt", encoding="utf-8") as file:
        for number, line in enumerate(file, 1):
            try:
                row = json.loads(line)
            except json.JSONDecodeError as error:
                raise InputError(f"{path} line {number} is not JSON: {error}") from error
            yield row


def read_affect(data: Path, samples: Path) -> list[Example]:
    """Every example for the three heads, all parts, in a fixed order."""
    return [
        *_brighter(data / "emotion/brighter_train.jsonl.gz", report=False),
        *_brighter(data / "emotion/brighter_dev.jsonl.gz", report=True),
        *_goemotions(data / "emotion/goemotions_train.jsonl.gz", report=False),
        *_goemotions(data / "emotion/goemotions_dev.jsonl.gz", report=True),
        *_kote(data / "emotion/kote_ko_val.jsonl.gz"),
        *_tydip(data / "politeness/tydip_en_train.jsonl.gz"),
        *_keico(data / "politeness/keico_ja_train.jsonl.gz"),
        *_cocoa(data / "register/cocoa_train.jsonl.gz"),
        *_cocoa(data / "register/cocoa_unmarked.jsonl.gz"),
        *_unmarked_labels(data / "parallel/commerce.jsonl.gz"),
        *_register_samples(samples / "register.jsonl"),
        *_service(samples / "service"),
    ]


def _inner_part(key: str) -> Part:
    return "tune" if bucket(key) < TUNE_SHARE else "train"


def _outer_part(key: str) -> Part:
    value = bucket(key)
    if value < REPORT_SHARE:
        return "report"
    return "tune" if value < REPORT_SHARE + TUNE_SHARE * (1 - REPORT_SHARE) else "train"


def _emotion_targets(present: set[Emotion], annotated: frozenset[Emotion] | set[Emotion]) -> tuple[float, ...]:
    return tuple((1.0 if name in present else 0.0) if name in annotated else UNKNOWN for name in EMOTIONS)


def _brighter(path: Path, *, report: bool) -> Iterator[Example]:
    for row in read_rows(path):
        if row["lang"] not in BRIGHTER_LANGUAGES:
            continue
        annotated: set[Emotion] = {name for name in BASIC_EMOTIONS if name not in row.get("not_annotated", ())}
        present: set[Emotion] = set(row["labels"])
        if len(annotated) == len(BASIC_EMOTIONS):
            annotated.add("neutral")
            if not present:
                present.add("neutral")
        yield Example(
            text=row["text"],
            language=row["lang"],
            source="brighter",
            part="report" if report else _inner_part(row["lang"] + row["text"]),
            emotion=_emotion_targets(present, annotated),
        )


def _goemotions(path: Path, *, report: bool) -> Iterator[Example]:
    annotated = frozenset(EMOTIONS)
    common: set[Emotion] = {"neutral", "joy"}
    for row in read_rows(path):
        present = {_GOEMOTIONS[name] for name in row["labels"] if name in _GOEMOTIONS}
        # Most rows are neutral or plainly joyful. A part of those is enough, and leaves time for other languages.
        keep = 0.15 if present <= common else 0.7
        if not report and bucket("sample" + row["text"]) > keep:
            continue
        yield Example(
            text=row["text"],
            language="en",
            source="goemotions",
            part="report" if report else _inner_part(row["text"]),
            emotion=_emotion_targets(present, annotated),
        )


def _kote(path: Path) -> Iterator[Example]:
    annotated = frozenset(EMOTIONS)
    for row in read_rows(path):
        present = {_KOTE[name] for name in row["labels"] if name in _KOTE}
        yield Example(
            text=row["text"],
            language="ko",
            source="kote",
            part=_inner_part(row["text"]),
            emotion=_emotion_targets(present, annotated),
            register=-1,
        )


def _tydip(path: Path) -> Iterator[Example]:
    for row in read_rows(path):
        score = float(row["score"])
        yield Example(
            text=row["text"],
            language="en",
            source="tydip",
            part=_outer_part(row["id"]),
            politeness=1 / (1 + math.exp(-2.5 * score)),
            score=score,
            register=REGISTERS.index("unmarked"),
        )


def _keico(path: Path) -> Iterator[Example]:
    for row in read_rows(path):
        if bucket("sample" + row["text"]) > 0.5:  # half is enough for four levels of one language
            continue
        level = int(row["level"])
        register: Register = "informal" if level == 4 else "formal"
        yield Example(
            text=row["text"],
            language="ja",
            source="keico",
            # Several rows restate one content at other levels; the topic keeps them together.
            part=_inner_part(row["field"]),
            politeness=_KEICO_POLITENESS[level],
            register=REGISTERS.index(register),
        )


def _cocoa(path: Path) -> Iterator[Example]:
    sources = set()
    for row in read_rows(path):
        sources.add(row["source_en"])
        yield Example(
            text=row["text"],
            language=row["lang"],
            source="cocoa",
            part=_outer_part(row["source_en"]),
            register=REGISTERS.index(row.get("register", "unmarked")),
        )
    for text in sorted(sources):
        if bucket("en" + text) < 0.4:
            yield Example(
                text=text,
                language="en",
                source="cocoa-en",
                part=_outer_part(text),
                register=REGISTERS.index("unmarked"),
            )


def _unmarked_labels(path: Path) -> Iterator[Example]:
    """Names of buttons and fields: one or two words, addressed to nobody; and Arabic, which is unmarked throughout."""
    for row in read_rows(path):
        short = len(row["text"]) <= 24 and len(row["en"].split()) <= 2
        wanted = (
            row["lang"] in {"de", "es", "fr", "it", "ja", "ko", "pt-BR", "ru", "zh-CN", "zh-TW"} and short
        ) or row["lang"] == "ar"
        if wanted and "%{" not in row["text"] and bucket(row["key"] + row["lang"]) < 0.12:
            yield Example(
                text=row["text"],
                language=row["lang"],
                source="commerce",
                part=_inner_part(row["en"]),
                register=REGISTERS.index("unmarked"),
            )


def _register_samples(path: Path) -> Iterator[Example]:
    for row in read_rows(path):
        yield Example(
            text=row["text"],
            language=row["lang"],
            source="samples",
            part=_inner_part(row["text"]),
            register=REGISTERS.index(row["register"]),
        )


def _service(folder: Path) -> Iterator[Example]:
    """Our own messages of customers and their English versions, with emotion and register.

    Sadness, disgust and surprise were not annotated: a shop's customers seldom show them.
    """
    annotated = frozenset(EMOTIONS) - {"sadness", "disgust", "surprise"}
    for path in sorted(folder.glob("*.jsonl")):
        for row in read_rows(path):
            emotion = _emotion_targets(set(row["emotion"]) or {"neutral"}, annotated)
            part = _inner_part(row["en"])
            register = REGISTERS.index(row["register"])
            yield Example(row["text"], path.stem, "service", part, emotion=emotion, register=register)
            silent = REGISTERS.index("unmarked")  # English has no register to mark
            yield Example(row["en"], "en", "service-en", part, emotion=emotion, register=silent)


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
    pairs = [
        # `none` is no intent: messages that are nothing for a shop have nothing in common.
        Pair(row["text"], path.stem, row["en"], None if row.get("intent") == "none" else row.get("intent"))
        for folder in ("pairs", "service")
        for path in sorted((samples / folder).glob("*.jsonl"))
        for row in read_rows(path)
        if _inner_part(row["en"]) == "train"
    ]
    for name, share in (("commerce", 0.05), ("tico19", 0.02)):
        for row in read_rows(data / f"parallel/{name}.jsonl.gz"):
            if bucket("pair" + row["key"] + row["lang"]) < share and 2 < len(row["text"]) < 160:
                pairs.append(Pair(row["text"], row["lang"], row["en"]))
    for row in read_rows(data / "register/cocoa_train.jsonl.gz"):
        if _outer_part(row["source_en"]) == "train" and bucket("pair" + row["text"]) < 0.4:
            pairs.append(Pair(row["text"], row["lang"], row["source_en"]))
    return pairs
