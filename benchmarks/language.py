"""Language identification on short texts: ours and each detector alone, in one run.

    python benchmarks/language.py --data DATA [--json] [--full]

Texts are those of `langid/short_texts` (Common Voice sentences, 2 to 60 characters) in the languages that both
detectors know among the candidates; once whole and once cut to their first two words. No conversation is behind them.
"""

from __future__ import annotations

import argparse
import json
import random
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

from nlu.language import LATIN, LanguageIdentifier, make_detector
from training.examples import read_rows

SCRIPTS = ("ar", "el", "fa", "hi", "ja", "ko", "ru", "th", "uk", "zh")
ROWS, ROWS_FULL = 2_000, 12_000


def read(data: Path, count: int) -> list[tuple[str, str]]:
    """(text, language) in a fixed order."""
    wanted = {*LATIN, *SCRIPTS}
    rows = [(row["text"], row["lang"].split("-")[0]) for row in read_rows(data / "langid" / "short_texts.jsonl.gz")]
    rows = [row for row in rows if row[1] in wanted]
    random.Random(7).shuffle(rows)
    return rows[:count]


def score(rows: list[tuple[str, str]], identify: Callable[[str], str]) -> dict[str, float]:
    """Accuracy on whole texts and on their first two words, and the mean time for one."""
    began = time.perf_counter()
    whole = sum(identify(text) == language for text, language in rows)
    seconds = time.perf_counter() - began
    cut = sum(identify(" ".join(text.split()[:2])) == language for text, language in rows)
    return {
        "whole": round(whole / len(rows), 4),
        "two_words": round(cut / len(rows), 4),
        "ms": round(1000 * seconds / len(rows), 3),
    }


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--data", type=Path, required=True, help="folder of the labelled sets")
    parser.add_argument("--json", action="store_true")
    parser.add_argument("--full", action="store_true")
    arguments = parser.parse_args()
    rows = read(arguments.data, ROWS_FULL if arguments.full else ROWS)
    result: dict[str, Any] = {"rows": len(rows)}
    for name in ("lingua", "langdetect"):
        detector = make_detector(name)
        identifier = LanguageIdentifier(detector=detector, default="en")

        def alone(text: str, scores: Callable[[str], Any] = detector.scores) -> str:
            found = scores(text)
            return max(found, key=lambda tag: found[tag]) if found else ""

        def ours(text: str, identify: Callable[[str], Any] = identifier.identify) -> str:
            return str(identify(text).tag.split("-")[0])

        latin = [row for row in rows if row[1] in LATIN]
        result[name] = {"alone_latin": score(latin, alone), "ours_latin": score(latin, ours), "ours": score(rows, ours)}
    if arguments.json:
        print(json.dumps(result))
        return
    print(f"{len(rows)} texts\n{'':24}{'whole':>8}{'2 words':>9}{'ms':>8}")
    for name in ("lingua", "langdetect"):
        for kind, entry in result[name].items():
            print(f"{name + ' ' + kind:24}{entry['whole']:8.3f}{entry['two_words']:9.3f}{entry['ms']:8.2f}")


if __name__ == "__main__":
    main()
