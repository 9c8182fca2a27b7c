"""What a turn costs: Rapport beside the bot that `rasa init` writes. Time of understanding and of whole turns, memory.

    python benchmarks/turn.py [--json] [--full]

Both bots run on this machine in one run and are measured in alternating blocks, so that whatever else slows the machine
slows both. One request at a time. Results go to standard output, progress to standard error.
"""

from __future__ import annotations

import argparse
import json
import os
import random
import sys
import tempfile
import time
import tomllib
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from itertools import chain, cycle, islice
from pathlib import Path
from typing import Final
from uuid import uuid4

from bots import BENCH, PARSE, WEBHOOK, Bot, Client, running_rapport, running_starter, trained_starter
from common import BenchmarkError, Memory, end_on_sigterm, free_ports, memory, ownership, percentile, progress, run
from turn_report import Latency, Measured, Side, figures, table

from bot.settings import ROOT

TESTSETS: Final = Path(__file__).parent / "testsets"
BLOCK: Final = 60  # requests: every message once
BLOCKS: Final = 5  # a side and kind: 300 measured requests
FULL_BLOCKS: Final = 25
PAUSE_S: Final = 0.3  # between blocks: what a bot does after its last answer must not disturb the other
MAX_SILENT: Final = 0.05  # share of turns without an answer; above it, what was measured were no turns
BUSY_LOAD: Final = 0.5
SAMPLE: Final = 1500  # messages for `rapport understand`
SEED: Final = 20261123
UNDERSTAND_RUNS: Final = 2
UNDERSTAND_LIMIT_S: Final = 600.0
EXIT_ERROR: Final = 1
EXIT_INTERRUPTED: Final = 130

Block = Callable[[Client], list[float]]  # sends one block of requests; the milliseconds of each


@dataclass(frozen=True)
class Texts:
    """What is sent."""

    messages: list[str]
    starter: list[list[str]]  # conversations
    rapport: list[list[str]]


def main() -> int:
    """Measure and print; the exit status."""
    parser = argparse.ArgumentParser(description="Rapport beside Rasa's starter bot: time and memory.")
    parser.add_argument("--json", action="store_true", help="print one JSON object instead of a table")
    parser.add_argument("--full", action="store_true", help=f"{FULL_BLOCKS * BLOCK} requests a side and kind")
    arguments = parser.parse_args()
    end_on_sigterm()
    try:
        measured = measure(FULL_BLOCKS if arguments.full else BLOCKS)
    except BenchmarkError as error:
        progress(f"error: {error}")
        return EXIT_ERROR
    except KeyboardInterrupt:
        progress("Interrupted; everything is stopped.")
        return EXIT_INTERRUPTED
    print(json.dumps(figures(measured)) if arguments.json else table(measured))
    return 0


def measure(blocks: int) -> Measured:
    """Everything."""
    if (load := os.getloadavg()[0]) > BUSY_LOAD:
        progress(f"Note: this machine is busy (load {load:.1f}); the times will be too high.")
    texts = load_texts()
    folder = trained_starter()
    starter_port, rapport_port = free_ports(2)
    with running_starter(folder, starter_port) as starter, running_rapport(rapport_port) as rapport:
        bots = (starter, rapport)
        _tell_knowledge(rapport, texts)
        sent = parsing(texts.messages)
        parse = alternate(PARSE, bots, (sent, sent), blocks)
        turn = alternate(WEBHOOK, bots, (turning(texts.starter), turning(texts.rapport)), blocks)
        starter_side = Side(parse[0], turn[0], _memory(starter))
        rapport_side = Side(parse[1], turn[1], _memory(rapport))
    return Measured(starter_side, rapport_side, *understanding())


def load_texts() -> Texts:
    """The messages and conversations of testsets/turn.toml."""
    content = tomllib.loads((TESTSETS / "turn.toml").read_text(encoding="utf-8"))
    messages = list(chain.from_iterable(content["messages"].values()))
    if len(messages) != BLOCK:
        raise BenchmarkError(f"testsets/turn.toml has {len(messages)} messages, not {BLOCK}.")
    return Texts(messages, **content["conversations"])


def alternate(name: str, bots: tuple[Bot, Bot], work: tuple[Block, Block], blocks: int) -> tuple[Latency, Latency]:
    """Measure both bots in turn, block by block, after a block each that doesn't count."""
    times: tuple[list[float], list[float]] = ([], [])
    for number in range(blocks + 1):
        for bot, block, taken in zip(bots, work, times, strict=True):
            time.sleep(PAUSE_S)
            with Client(bot) as client:
                measured = block(client)
            if number > 0:
                taken.extend(measured)
        progress(f"{name}: block {number} of {blocks}" if number else f"{name}: warmed up")
    starter, rapport = (Latency(percentile(taken, 0.5), percentile(taken, 0.95)) for taken in times)
    return starter, rapport


def parsing(messages: Sequence[str]) -> Block:
    """A block in which every message is understood once."""
    return lambda client: [client.post(PARSE, {"text": text})[0] for text in messages]


def turning(conversations: Sequence[Sequence[str]]) -> Block:
    """A block of whole conversations, each by somebody new."""

    def block(client: Client) -> list[float]:
        taken: list[float] = []
        silent = 0
        for conversation in cycle(conversations):
            sender = uuid4().hex
            for text in islice(conversation, BLOCK - len(taken)):
                elapsed, answer = client.post(WEBHOOK, {"sender": sender, "message": text})
                taken.append(elapsed)
                silent += not answer
            if len(taken) == BLOCK:
                break
        if silent > MAX_SILENT * BLOCK:
            raise BenchmarkError(f"{client.name} left {silent} of {BLOCK} messages without an answer.")
        return taken

    return block


def understanding() -> tuple[float, float]:
    """Messages a second of `rapport understand` once it has started, and the seconds of a run with one message."""
    lines = [line for path in sorted((TESTSETS / "intents").glob("*.jsonl")) for line in path.open(encoding="utf-8")]
    sample = [json.loads(line) for line in random.Random(SEED).sample(lines, SAMPLE)]
    starts, runs = [], []
    for number in range(UNDERSTAND_RUNS):
        progress(f"rapport understand: run {number + 1} of {UNDERSTAND_RUNS}")
        starts.append(_understand(sample[:1]))
        runs.append(_understand(sample))
    start_s = min(starts)
    # The run with one message has understood one.
    return (SAMPLE - 1) / (min(runs) - start_s), start_s


def _understand(sample: Sequence[dict[str, str]]) -> float:
    with tempfile.TemporaryDirectory() as folder, ownership("understand") as owner:
        source, target = Path(folder, "in.jsonl"), Path(folder, "out.jsonl")
        rows = (json.dumps({"id": row["id"], "text": row["text"]}, ensure_ascii=False) for row in sample)
        source.write_text("".join(f"{row}\n" for row in rows), encoding="utf-8")
        arguments = ["understand", "--input", str(source), "--output", str(target)]
        begin = time.perf_counter()
        run("rapport", arguments, owner, BENCH / "understand.log", ROOT, UNDERSTAND_LIMIT_S)
        elapsed = time.perf_counter() - begin
        answered = target.read_bytes().count(b"\n")
    if answered != len(sample):
        raise BenchmarkError(f"`rapport understand` answered {answered} of {len(sample)} messages.")
    return elapsed


def _tell_knowledge(rapport: Bot, texts: Texts) -> None:
    questions = list(chain.from_iterable(texts.rapport))
    with Client(rapport) as client:
        found = [client.post(PARSE, {"text": question})[1].get("knowledge", {}) for question in questions]
    count = sum(not result.get("abstained", True) for result in found)
    progress(f"Rapport's knowledge has an answer to {count} of the {len(questions)} questions of its turns.")


def _memory(bot: Bot) -> Memory:
    held = memory(bot.owner)
    if held.processes == 0:
        raise BenchmarkError(f"{bot.name} has no process with its mark; its memory can't be counted.")
    shared = "unknown" if held.proportional is None else f"{held.proportional:.0f} MB"
    progress(f"{bot.name}: RSS {held.resident:.0f} MB, PSS {shared}, {held.processes} processes")
    return held


if __name__ == "__main__":
    sys.exit(main())
