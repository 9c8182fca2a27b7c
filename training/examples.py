"""Examples: a text with what is known about it, and which part of the data it belongs to.

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
from collections.abc import Set as AbstractSet
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final, Literal

from nlu.errors import InputError
from nlu.labels import EMOTIONS, Emotion

Part = Literal["train", "tune", "report"]
UNKNOWN: Final = math.nan

REPORT_SHARE: Final = 0.20
TUNE_SHARE: Final = 0.15


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


def inner_part(key: str) -> Part:
    """`tune` or `train`, of a set whose `report` rows are elsewhere, or nowhere."""
    return "tune" if bucket(key) < TUNE_SHARE else "train"


def outer_part(key: str) -> Part:
    """Any of the three."""
    value = bucket(key)
    if value < REPORT_SHARE:
        return "report"
    return "tune" if value < REPORT_SHARE + TUNE_SHARE * (1 - REPORT_SHARE) else "train"


def emotion_targets(present: AbstractSet[Emotion], annotated: AbstractSet[Emotion]) -> tuple[float, ...]:
    """`Example.emotion` where all of `annotated` were asked for and `present` were found."""
    return tuple((1.0 if name in present else 0.0) if name in annotated else UNKNOWN for name in EMOTIONS)


def service_rows(samples: Path) -> Iterator[tuple[str, dict[str, Any]]]:
    """(language, row) of our own service messages and of the examples of idioms, in a fixed order.

    Rows have `text`, `en` (the English version), `intent`, `emotion` (a list; none: neutral) and `register`.
    """
    for path in sorted((samples / "service").glob("*.jsonl")):
        for row in read_rows(path):
            yield path.stem, row
    for path in sorted((samples / "idioms").glob("*.jsonl")):
        for idiom in read_rows(path):
            for row in idiom["examples"]:
                yield path.stem, row
