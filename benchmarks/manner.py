"""Wishes about name, region and units in words, in twenty languages.

    python benchmarks/manner.py [--json]

On the frozen set `benchmarks/testsets/manner`, for each kind of wish and each language:

- `read`: exactly what was asked for is read, nothing more; "none" are messages that look alike and ask for nothing;
- `acted_on`: it is read and the message reaches the action that acts on it, as `change_manner` or, a name and nothing
  else, from a wish for a person. Messages that get there as questions without an answer are not counted.
"""

from __future__ import annotations

import argparse
import json
import sys
from collections import defaultdict
from collections.abc import Mapping
from typing import Any

from bot.batch import make_reader
from bot.service.prepare import prepare_encoder
from bot.settings import ROOT, load_settings
from bot.style.called import read_called
from bot.style.requests import read_request
from training.examples import read_rows
from training.export import export_served

TESTSET = ROOT / "benchmarks" / "testsets" / "manner" / "stated.jsonl"
FIELDS = ("address", "language", "region", "units")


def kind_of(expected: Mapping[str, str]) -> str:
    """What a row asks for, as one word."""
    if not expected:
        return "none"
    return "no name" if expected.get("address") == "" else " and ".join(expected)


def is_right(text: str, language: str, expected: Mapping[str, str]) -> bool:
    """Whether exactly this is read; wishes about register and the like, which the set does not label, do not count."""
    found = {name: value for name, value in read_request(text, language).changes.items() if name in FIELDS}
    return found == dict(expected)


def reaches(text: str, language: str, intent: str) -> bool:
    """Whether a message of this intent gets to the action that reads wishes (`actions/manner.py`)."""
    called = read_called(text, language)
    return intent == "change_manner" or (intent == "talk_to_human" and bool(called and called.name and called.alone))


def measure() -> dict[str, Any]:
    settings = load_settings()

    def report(line: str) -> None:
        print(line, file=sys.stderr)

    prepare_encoder(settings.path(settings.work), report, export_served)
    reader = make_reader(settings, report)
    rows = list(read_rows(TESTSET))
    read: dict[str, list[bool]] = defaultdict(list)
    acted: list[bool] = []
    texts = [row["text"] for row in rows]
    found = reader.read(texts, [reader.identifier.identify(text) for text in texts])
    for row, understood in zip(rows, found, strict=True):
        right = is_right(row["text"], row["language"], row["expected"])
        kind = kind_of(row["expected"])
        read[kind].append(right)
        read[row["language"]].append(right)
        if kind != "none":
            acted.append(right and reaches(row["text"], row["language"], understood.intent.label))
    wishes = list(dict.fromkeys(kind_of(row["expected"]) for row in rows))
    share = {key: round(sum(values) / len(values), 4) for key, values in read.items()}
    return {
        "rows": len(rows),
        "read": round(sum(right for kind in wishes for right in read[kind]) / len(rows), 4),
        "acted_on": round(sum(acted) / len(acted), 4),
        "per_kind": {kind: share[kind] for kind in wishes},
        "per_language": {key: value for key, value in share.items() if key not in wishes},
    }


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--json", action="store_true")
    result = measure()
    if parser.parse_args().json:
        print(json.dumps(result, ensure_ascii=False))
        return
    for part in ("per_kind", "per_language"):
        for name, value in result[part].items():
            print(f"{name:22} {value:.3f}")
    print(f"read as meant, of {result['rows']} messages  {result['read']:.3f}")
    print(f"of wishes, read and acted on         {result['acted_on']:.3f}")


if __name__ == "__main__":
    main()
