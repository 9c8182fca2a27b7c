"""How often the check of generated answers errs: true sentences that it refuses, untrue ones that it lets through.

python benchmarks/grounding.py [--json]

right, right_accepted              paraphrases of benchmarks/grounding.jsonl that say what the passage says
wrong, wrong_accepted              those with another figure, unit, currency, bound, negation, condition or promise
accepted_wrong                     the ids of these, and what is wrong with each
figure, figure_accepted            sentences of an article with one figure raised by one, against their own passage
copied, copied_accepted            sentences of an article, against the passage they stand in
translated, translated_accepted    sentences of an article, against the same passage in another language
elsewhere, elsewhere_accepted      sentences of an article, against another passage of the same article
unrelated, unrelated_accepted      sentences of an article, against a passage of another article
seconds                            that all this took

The check does not know who wrote a sentence. No generator was asked for this: it says how the check errs, not how
often a generator does.
"""

from __future__ import annotations

import argparse
import json
import random
import re
import sys
import time
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any, Final

# This folder holds a `retrieval` too; the package of that name comes first.
sys.path.insert(0, str(Path(__file__).parents[1]))

from bot.reply.evidence import Evidence, Span, spans, unsupported
from bot.reply.grounded import compared_by
from bot.settings import ROOT, load_settings
from nlu.encoder import Floats
from retrieval.documents import Document
from retrieval.passages import split
from retrieval.sentences import sentences
from retrieval.sources import read_sources

PARAPHRASES: Final = Path(__file__).parent / "grounding.jsonl"
SAMPLE: Final = 100  # sentences of the articles
Key = tuple[str, str, int]  # language, group and number of a passage


@dataclass(frozen=True)
class Case:
    """A sentence and the passage that it is said to come from. kind: begins a name of the results."""

    kind: str
    name: str
    text: str
    language: str
    passage: Key


def cases(passages: dict[Key, str]) -> Iterator[Case]:
    """Every case that is counted; the same ones each time."""
    for line in PARAPHRASES.read_text(encoding="utf-8").splitlines():
        row = json.loads(line)
        group, number = row["passage"].split("/")
        name = f"{row['id']}: {row['wrong']}"
        key = (row["from"], group, int(number))
        yield Case("wrong" if row["wrong"] else "right", name, row["text"], row["language"], key)
    draw = random.Random(15)
    every = [(key, part.text) for key, text in passages.items() for part in sentences(text)]
    for (language, group, number), text in draw.sample(every, SAMPLE):
        others = [key for key in passages if key[1:] == (group, number) and key[0] != language]
        elsewhere = [key for key in passages if key[:2] == (language, group) and key[2] != number]
        unrelated = [key for key in passages if key[0] == language and key[1] != group]
        picked = {"copied": [(language, group, number)], "translated": others}
        if changed := _raised(text):
            yield Case("figure", "", changed, language, (language, group, number))
        for kind, keys in (picked | {"elsewhere": elsewhere, "unrelated": unrelated}).items():
            if keys:
                yield Case(kind, "", text, language, draw.choice(keys))


def count() -> dict[str, Any]:
    """Check every case."""
    began = time.monotonic()
    config = load_settings()
    encode = compared_by(config)
    passages = {
        (document.language, document.group, number): passage.text
        for document in _documents()
        for number, passage in enumerate(split(document, 0))
    }
    listed = list(cases(passages))
    texts = encode([case.text for case in listed], [case.language for case in listed])

    @cache
    def known(key: Key) -> tuple[list[Span], Floats]:
        found = spans(passages[key])
        return found, encode([span.text for span in found], [key[0]] * len(found))

    asked: dict[str, int] = {}
    accepted: dict[str, int] = {}
    wrong: list[str] = []
    for case, vector in zip(listed, texts, strict=True):
        found, vectors = known(case.passage)
        evidence = [
            Evidence(span, 1, case.passage[0], cosine)
            for span, cosine in zip(found, (vectors @ vector).tolist(), strict=True)
        ]
        passed = not unsupported(case.text, case.language, evidence)
        asked[case.kind] = asked.get(case.kind, 0) + 1
        accepted[case.kind] = accepted.get(case.kind, 0) + passed
        if passed and case.kind == "wrong":
            wrong.append(case.name)
    results: dict[str, Any] = {}
    for kind, number in asked.items():
        results |= {kind: number, f"{kind}_accepted": accepted[kind]}
    return results | {"accepted_wrong": wrong, "seconds": round(time.monotonic() - began, 1)}


def _raised(text: str) -> str:
    """The text with its first number of two to four digits raised by one; "" where it has none."""
    match = re.search(r"(?<![\d.,:-])[1-9]\d{1,3}(?![\d.,:-])", text)
    return f"{text[: match.start()]}{int(match[0]) + 1}{text[match.end() :]}" if match else ""


def _documents() -> Sequence[Document]:
    return [document for document in read_sources([ROOT / "knowledge"], lambda _: None) if document.language]


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--json", action="store_true", help="one line of JSON")
    arguments = parser.parse_args()
    print(json.dumps(count(), ensure_ascii=False, indent=None if arguments.json else 2))


if __name__ == "__main__":
    main()
