"""The whole way from exports to the review file, in batches, so that a stopped run goes on where it was."""

from __future__ import annotations

import hashlib
import json
import os
import shutil
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import asdict, dataclass
from datetime import date
from itertools import islice
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

import numpy as np

from nlu.errors import InputError
from retrieval.conversations.candidates import in_order, read_candidates, write_candidates
from retrieval.conversations.extract import Extractor, Mined
from retrieval.conversations.merge import merge
from retrieval.conversations.pairs import Pair
from retrieval.conversations.readers.files import files_of, read_conversations

if TYPE_CHECKING:
    from nlu.encoder import Encoder, Floats

BATCH: Final = 64  # conversations
LEAST_SCORE: Final = 0.35  # a pair below it is not worth a reviewer's time


@dataclass(frozen=True)
class Mining:
    """conversations: read; pairs: found in them; new: candidates proposed; added: candidates of the review file that were
    asked again."""

    conversations: int
    pairs: int
    new: int
    added: int


def mine(
    sources: Sequence[Path],
    out: Path,
    *,
    encoder: Encoder,
    language_of: Callable[[str], str],
    keep: Iterable[str] = (),
    report: Callable[[str], None],
    progress: Callable[[int, int], None] = lambda conversations, pairs: None,
) -> Mining:
    """Write or extend the review file `out`. What it holds already stays as it is, rejected pairs are not proposed again.

    Only what personal data was taken out of is written. A run that was stopped goes on from its last batch if sources and
    encoder are the same; until it is done its pairs lie in a folder beside `out`.

    language_of: the BCP 47 tag of a text, "" where unknown; keep: the company's own e-mail addresses, domains, telephone
    numbers, which stay in the texts; report: called with one line for each conversation that can't be read; progress:
    called with how many conversations are read and how many pairs found.

    Raises:
        InputError: a source is missing, nothing could be read, or `out` is no review file.
    """
    kept = frozenset(value.casefold().strip() for value in keep) | frozenset(
        "".join(filter(str.isdigit, value)) for value in keep if "@" not in value
    ) - {""}
    old = read_candidates(out) if out.exists() else []
    work = _Work(
        out.with_name(f"{out.name}.mining"),
        _fingerprint(sources, encoder.id, kept),
        encoder.encode([]).embedding.shape[1],
    )
    extractor = Extractor(encoder, language_of, kept)
    stream = islice(read_conversations(sources, report), work.read, None)
    progress(work.read, work.found)
    while batch := list(islice(stream, BATCH)):
        work.add(len(batch), _worthwhile(extractor.extract(batch)))
        progress(work.read, work.found)
    if not work.read:
        raise InputError("No conversation could be read from the sources; see the lines above.")
    pairs = list(work.pairs())
    own_questions = encoder.encode([one.question for one in old]).embedding
    own_answers = encoder.encode([one.answer for one in old], kind="passage").embedding
    merged = merge(
        old,
        pairs,
        np.concatenate([own_questions, work.vectors("questions")]),
        np.concatenate([own_answers, work.vectors("answers")]),
    )
    write_candidates(out, in_order(merged.candidates))
    work.remove()
    return Mining(work.read, len(pairs), merged.new, merged.added)


def _worthwhile(mined: Mined) -> Mined:
    rows = [row for row, pair in enumerate(mined.pairs) if pair.score >= LEAST_SCORE]
    return Mined(tuple(mined.pairs[row] for row in rows), mined.questions[rows], mined.answers[rows])


def _fingerprint(sources: Sequence[Path], encoder_id: str, keep: frozenset[str]) -> str:
    files = [(str(path.resolve()), path.stat().st_size, path.stat().st_mtime_ns) for path in files_of(sources)]
    return hashlib.sha256(json.dumps([files, encoder_id, sorted(keep)]).encode()).hexdigest()


class _Work:
    """Pairs and vectors of a run on disk. `state.json` says how much of the other files counts; it is written last."""

    def __init__(self, folder: Path, fingerprint: str, width: int) -> None:
        self._folder = folder
        self._width = width
        self._fingerprint = fingerprint
        self.read, self.found, self._bytes = 0, 0, 0
        state = self._state()
        if state.get("fingerprint") == fingerprint:
            self.read, self.found, self._bytes = state["read"], state["found"], state["bytes"]
        else:
            shutil.rmtree(folder, ignore_errors=True)
        folder.mkdir(parents=True, exist_ok=True)
        for name, size in (
            ("pairs.jsonl", self._bytes),
            *((f"{kind}.f16", self._size()) for kind in ("questions", "answers")),
        ):
            path = folder / name
            path.touch()
            os.truncate(path, size)

    def add(self, conversations: int, mined: Mined) -> None:
        for kind, vectors in (("questions", mined.questions), ("answers", mined.answers)):
            with (self._folder / f"{kind}.f16").open("ab") as file:
                file.write(vectors.astype(np.float16).tobytes())
        with (self._folder / "pairs.jsonl").open("ab") as file:
            for pair in mined.pairs:
                row = {**asdict(pair), "day": pair.day.isoformat() if pair.day else None}
                self._bytes += file.write(json.dumps(row, ensure_ascii=False).encode("utf-8", "replace") + b"\n")
        self.read += conversations
        self.found += len(mined.pairs)
        partial = self._folder / "state.partial"
        state = {"fingerprint": self._fingerprint, "read": self.read, "found": self.found, "bytes": self._bytes}
        partial.write_text(json.dumps(state), encoding="utf-8")
        partial.replace(self._folder / "state.json")

    def pairs(self) -> Iterator[Pair]:
        with (self._folder / "pairs.jsonl").open(encoding="utf-8") as file:
            for line in file:
                row: dict[str, Any] = json.loads(line)
                day = date.fromisoformat(row["day"]) if row["day"] else None
                yield Pair(**{**row, "reasons": tuple(row["reasons"]), "day": day})

    def vectors(self, kind: str) -> Floats:
        """[pairs, width], of length one but for the rounding."""
        stored = np.fromfile(self._folder / f"{kind}.f16", np.float16)
        return stored.reshape(-1, self._width).astype(np.float32)

    def remove(self) -> None:
        shutil.rmtree(self._folder)

    def _size(self) -> int:
        return self.found * self._width * np.dtype(np.float16).itemsize

    def _state(self) -> dict[str, Any]:
        try:
            content: dict[str, Any] = json.loads((self._folder / "state.json").read_text(encoding="utf-8"))
        except (OSError, ValueError):
            return {}
        return content
