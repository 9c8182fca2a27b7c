"""Readers: the shared files labelled with emotion, politeness or register become `Example`s."""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Final

from nlu.labels import BASIC_EMOTIONS, EMOTIONS, REGISTERS, Emotion, Register
from training.config import Extra, OwnData
from training.examples import Example, bucket, emotion_targets, inner_part, outer_part, read_rows, service_rows
from training.own_data import read_own

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
# Languages of XED that Rapport answers in.
XED_LANGUAGES: Final = frozenset("ar de en es fr it pt-BR".split())
# KeiCO's levels, 1 most honorific to 4 plain, read as the probability that the text is polite. The corpus grades
# honorifics, not rudeness: plain Japanese is less polite, not impolite, hence .30 and not 0.
_KEICO_POLITENESS: Final = {1: 0.95, 2: 0.85, 3: 0.65, 4: 0.30}


def read_affect(
    data: Path, samples: Path, *, extra: Sequence[Extra] = (), own: Sequence[OwnData] = ()
) -> list[Example]:
    """Every example for the three heads, all parts, in a fixed order. extra, own: as in `TrainConfig`."""
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
        *_service(samples),
        *(_xed(data / "emotion/xed.jsonl.gz") if "xed" in extra else ()),
        *read_own(own),
    ]


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
            part="report" if report else inner_part(row["lang"] + row["text"]),
            emotion=emotion_targets(present, annotated),
        )


def _goemotions(path: Path, *, report: bool) -> Iterator[Example]:
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
            part="report" if report else inner_part(row["text"]),
            emotion=emotion_targets(present, frozenset(EMOTIONS)),
        )


def _kote(path: Path) -> Iterator[Example]:
    for row in read_rows(path):
        present = {_KOTE[name] for name in row["labels"] if name in _KOTE}
        yield Example(
            text=row["text"],
            language="ko",
            source="kote",
            part=inner_part(row["text"]),
            emotion=emotion_targets(present, frozenset(EMOTIONS)),
        )


def _xed(path: Path) -> Iterator[Example]:
    """Film subtitles with Plutchik's eight emotions; two have no name here. Too noisy to choose by: all `train`."""
    for row in read_rows(path):
        if row["lang"] not in XED_LANGUAGES:
            continue
        annotated: set[Emotion] = set(BASIC_EMOTIONS)
        if row["annotation"] == "human":  # the projected rows never say neutral
            annotated.add("neutral")
        yield Example(
            text=row["text"],
            language=row["lang"],
            source="xed",
            part="train",
            emotion=emotion_targets(annotated & set(row["labels"]), annotated),
        )


def _tydip(path: Path) -> Iterator[Example]:
    for row in read_rows(path):
        score = float(row["score"])
        yield Example(
            text=row["text"],
            language="en",
            source="tydip",
            part=outer_part(row["id"]),
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
            part=inner_part(row["field"]),
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
            part=outer_part(row["source_en"]),
            register=REGISTERS.index(row.get("register", "unmarked")),
        )
    for text in sorted(sources):
        if bucket("en" + text) < 0.4:
            yield Example(
                text=text,
                language="en",
                source="cocoa-en",
                part=outer_part(text),
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
                part=inner_part(row["en"]),
                register=REGISTERS.index("unmarked"),
            )


def _register_samples(path: Path) -> Iterator[Example]:
    for row in read_rows(path):
        yield Example(
            text=row["text"],
            language=row["lang"],
            source="samples",
            part=inner_part(row["text"]),
            register=REGISTERS.index(row["register"]),
        )


def _service(samples: Path) -> Iterator[Example]:
    """Our own messages of customers and their English versions, with emotion and register.

    Sadness, disgust and surprise were not annotated: a shop's customers seldom show them.
    """
    annotated = frozenset(EMOTIONS) - {"sadness", "disgust", "surprise"}
    for language, row in service_rows(samples):
        emotion = emotion_targets(set(row["emotion"]) or {"neutral"}, annotated)
        part = inner_part(row["en"])
        register = REGISTERS.index(row["register"])
        yield Example(row["text"], language, "service", part, emotion=emotion, register=register)
        silent = REGISTERS.index("unmarked")  # English has no register to mark
        yield Example(row["en"], "en", "service-en", part, emotion=emotion, register=silent)
