"""Which language a message is in: ours beside four detectors, in one run.

    python benchmarks/language.py --data DATA [--json] [--full]

Short messages (`testsets/language/short.jsonl`) with and without a conversation behind them, romanised and mixed ones
(`mixed.jsonl`), simulated conversations (`language_conversations.py`), and Common Voice sentences (`langid` in DATA).
A peer has no conversation: it sees each message alone, is asked for the best of the twenty languages, and of the two
scripts of Chinese and the two kinds of Portuguese it need not tell which.

Peers: `pip install --no-deps -r benchmarks/peers.txt`.
"""

from __future__ import annotations

import argparse
import json
import random
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

from common import BenchmarkError, percentile, progress
from language_conversations import Conversation, conversations, follow
from language_peers import peers

from bot.settings import ROOT
from nlu.detectors import make_detector
from nlu.language import Language, LanguageContext, LanguageIdentifier
from training.examples import read_rows
from training.language_model import reported

TESTSETS: Final = ROOT / "benchmarks" / "testsets" / "language"
ROWS: Final = 2_000  # of Common Voice; --full takes all
CONVERSATIONS: Final = 200
Identify = Callable[[str], str]


@dataclass(frozen=True)
class Message:
    text: str
    language: str


@dataclass(frozen=True)
class Material:
    short: list[Message]
    mixed: list[Message]
    sentences: list[Message]
    conversations: list[Conversation]

    @property
    def languages(self) -> list[str]:
        return sorted({message.language for message in self.short})


def read(data: Path, rows: int | None) -> Material:
    """Everything that is scored, in a fixed order."""
    short, mixed = (
        [Message(row["text"], row["language"]) for row in read_rows(TESTSETS / f"{name}.jsonl")]
        for name in ("short", "mixed")
    )
    known = {base(message.language) for message in short}
    sentences = [
        Message(row["text"], _common_voice_tag(row["lang"]))
        for row in read_rows(data / "langid" / "short_texts.jsonl.gz")
        if base(row["lang"]) in known and reported(row["text"])
    ]
    random.Random(7).shuffle(sentences)
    texts = {message.language: [] for message in short}
    for message in short:
        texts[message.language].append(message.text)
    mixtures: dict[str, list[str]] = {}
    for message in mixed:
        mixtures.setdefault(message.language, []).append(message.text)
    return Material(short, mixed, sentences[:rows], conversations(texts, mixtures, CONVERSATIONS))


def base(tag: str) -> str:
    return tag.split("-")[0]


def _common_voice_tag(tag: str) -> str:
    return {"zh-CN": "zh-Hans", "zh-TW": "zh-Hant", "zh-HK": "zh-Hant"}.get(tag, tag)


def accuracy(messages: Sequence[Message], identify: Identify, *, exact: bool) -> float:
    """Share of messages whose language is found. exact: the whole tag, else its language alone."""

    def right(message: Message) -> bool:
        found = identify(message.text)
        return found == message.language if exact else base(found) == base(message.language)

    return sum(map(right, messages)) / len(messages)


def ours(material: Material, identifier: LanguageIdentifier) -> dict[str, Any]:
    """The figures of the identifier, and which languages it finds hardest."""
    times: list[float] = []

    def identify(text: str, context: LanguageContext | None = None) -> Language:
        began = time.perf_counter()
        found = identifier.identify(text, context) if context else identifier.identify(text)
        times.append(1000 * (time.perf_counter() - began))
        return found

    def in_conversation(message: Message) -> bool:
        return identify(message.text, LanguageContext(previous=message.language)).tag == message.language

    followed = [follow(one, identify) for one in material.conversations]
    result = {
        "short_with_context": sum(map(in_conversation, material.short)) / len(material.short),
        "short_without_context": accuracy(material.short, lambda text: identify(text).tag, exact=True),
        "short_language_only": accuracy(material.short, lambda text: identify(text).tag, exact=False),
        "code_switched": accuracy(material.mixed, lambda text: identify(text).tag, exact=False),
        "sentences": accuracy(material.sentences, lambda text: identify(text).tag, exact=False),
        "false_switches": sum(len(one.false) for one in followed),
        "stays": sum(one.stays for one in followed),
        "missed_switches": sum(len(one.missed) for one in followed) / max(1, sum(one.switches for one in followed)),
        "switches": sum(one.switches for one in followed),
        "p50_ms": percentile(times, 0.5),
        "p95_ms": percentile(times, 0.95),
    }
    result["per_language"] = {
        language: {
            "without_context": accuracy(chosen, lambda text: identify(text).tag, exact=True),
            "with_context": sum(map(in_conversation, chosen)) / len(chosen),
        }
        for language in material.languages
        for chosen in [[message for message in material.short if message.language == language]]
    }
    return result


def peer(material: Material, identify: Identify) -> dict[str, Any]:
    """A detector alone: it has no conversation, so each message of one is judged for itself."""
    began = time.perf_counter()
    short = accuracy(material.short, identify, exact=False)
    spent = 1000 * (time.perf_counter() - began) / len(material.short)
    followed = [
        follow(one, lambda text, _context: Language(identify(text), 1.0, ""), exact=False)
        for one in material.conversations
    ]
    return {
        "short_with_context": short,
        "short_without_context": short,
        "code_switched": accuracy(material.mixed, identify, exact=False),
        "sentences": accuracy(material.sentences, identify, exact=False),
        "false_switches": sum(len(one.false) for one in followed),
        "missed_switches": sum(len(one.missed) for one in followed) / max(1, sum(one.switches for one in followed)),
        "p50_ms": spent,
    }


def table(result: dict[str, Any]) -> str:
    """The results for people."""
    columns = ("short_with_context", "short_without_context", "code_switched", "sentences")
    lines = [
        f"{result['messages']} short messages in {result['languages']} languages, {result['mixed']} mixed, "
        f"{result['sentence_rows']} sentences, {CONVERSATIONS} conversations",
        f"{'':16}{'in context':>11}{'alone':>8}{'mixed':>8}{'sentences':>11}"
        f"{'false sw.':>11}{'missed sw.':>12}{'ms':>8}",
    ]
    for name, one in (("ours", result), *result["peers"].items()):
        figures = "".join(f"{one[key]:{width}.3f}" for key, width in zip(columns, (11, 8, 8, 11), strict=True))
        lines.append(f"{name:16}{figures}{one['false_switches']:11d}{one['missed_switches']:12.3f}{one['p50_ms']:8.2f}")
    lines.append(
        f"targets: in context .97, alone .90, mixed .85, false switches 0 (of {result['stays']} turns), missed .02 "
        f"(of {result['switches']})"
    )
    lines += [
        f"  {tag:8}{one['with_context']:8.3f}{one['without_context']:8.3f}"
        for tag, one in sorted(result["per_language"].items(), key=lambda item: item[1]["without_context"])
    ]
    return "\n".join(lines)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--data", type=Path, required=True, help="folder of the labelled sets")
    parser.add_argument("--detector", default="ngrams", help="what ours is built on: ngrams, lingua or langdetect")
    parser.add_argument("--json", action="store_true", help="one object")
    parser.add_argument("--full", action="store_true", help="all sentences of Common Voice")
    arguments = parser.parse_args()
    material = read(arguments.data, None if arguments.full else ROWS)
    progress("ours")
    result = ours(material, LanguageIdentifier(detector=make_detector(arguments.detector), default="en"))
    result |= {
        "messages": len(material.short),
        "languages": len(material.languages),
        "mixed": len(material.mixed),
        "sentence_rows": len(material.sentences),
        "peers": {},
    }
    for name, identify in peers([base(tag) for tag in material.languages]).items():
        progress(name)
        result["peers"][name] = peer(material, identify)
    print(json.dumps(result) if arguments.json else table(result))


if __name__ == "__main__":
    try:
        main()
    except BenchmarkError as error:
        raise SystemExit(str(error)) from error
