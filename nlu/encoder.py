"""One pass of one graph: text in; embedding, emotion, politeness and register out.

The served graph is the base encoder with the affect adapter merged in and the three heads on top, as int8 ONNX
(`training/export.py` makes it). Everything on a message's path uses this class and nothing else runs the encoder.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Final, Literal, TypeVar

import numpy as np
import numpy.typing as npt

from nlu.checkpoint import MAX_TOKENS, sha256_of
from nlu.errors import ModelFileError

Kind = Literal["query", "passage"]
Floats = npt.NDArray[np.float32]
Ids = npt.NDArray[np.int64]

OUTPUTS: Final = ("embedding", "intent", "emotion", "politeness", "register")
# A customer's message says what it is about well before its 256th token; attention's cost grows with the square.
MAX_QUERY_TOKENS: Final = 256
_PADDING: Final = 1  # the id of <pad>
T = TypeVar("T")


@dataclass(frozen=True)
class Pieces:
    """A query as the encoder reads it, cut where `encode` cuts it.

    ids [n]: token ids with E5's prefix and the ends; spans [n]: where each token stands in the text, as characters from
    and to, None for those that come from no character of it. Several tokens can come from the same characters.
    """

    ids: tuple[int, ...]
    spans: tuple[tuple[int, int] | None, ...]


@dataclass(frozen=True)
class Encoded:
    """Raw outputs for n texts.

    embedding [n, 384] and intent [n, 256]: rows of length one; emotion [n, 11], politeness [n], register [n, 3]:
    logits, uncalibrated.
    """

    embedding: Floats
    intent: Floats
    emotion: Floats
    politeness: Floats
    register: Floats

    def __len__(self) -> int:
        return len(self.embedding)

    def fingerprint(self) -> str:
        """Hex digest of the vectors; Rasa's cache compares it."""
        return hashlib.sha256(self.embedding.tobytes() + self.intent.tobytes()).hexdigest()

    def row(self, index: int) -> Encoded:
        """The outputs of one text, still with the leading axis."""
        at = slice(index, index + 1)
        return Encoded(self.embedding[at], self.intent[at], self.emotion[at], self.politeness[at], self.register[at])


class Encoder:
    """The served graph on ONNX Runtime.

    Threads are set and spinning is off: on a busy two-core machine spinning threads wait for each other for hundreds
    of milliseconds.
    """

    def __init__(self, folder: Path, *, threads: int = 1) -> None:
        """Load from the folder that `training.export.export_served` wrote. Set-up has checked the sha256 of its files.

        Raises:
            ModelFileError: a file is missing or can't be loaded.
        """
        import onnxruntime
        from tokenizers import Tokenizer

        manifest = read_manifest(folder)
        options = onnxruntime.SessionOptions()
        options.intra_op_num_threads = threads
        options.inter_op_num_threads = 1
        # The graph is written with fused operators (`training/graph.py`); what ONNX Runtime would still fuse is slower.
        options.graph_optimization_level = onnxruntime.GraphOptimizationLevel.ORT_DISABLE_ALL
        options.add_session_config_entry("session.intra_op.allow_spinning", "0")
        options.add_session_config_entry("session.inter_op.allow_spinning", "0")
        self.id: str = manifest["id"]
        try:
            self._session = onnxruntime.InferenceSession(
                str(folder / "model.onnx"), options, providers=["CPUExecutionProvider"]
            )
            self._tokenizer = Tokenizer.from_file(str(folder / "tokenizer.json"))
        except Exception as error:  # onnxruntime and tokenizers have no common class of errors, the latter none at all
            raise ModelFileError(
                f"The served encoder can't be loaded: {folder} ({type(error).__name__}: {str(error)[:200]}). Delete it "
                "and run `make up`."
            ) from error

    def encode(self, texts: Sequence[str], *, kind: Kind = "query", batch_size: int = 16) -> Encoded:
        """Encode texts in their order; E5's prefix for `kind` is added here. No texts give empty arrays."""
        return _in_batches(
            [len(text) for text in texts], batch_size, lambda rows: self._run([texts[row] for row in rows], kind)
        )

    def pieces(self, text: str) -> Pieces:
        """The tokens of a text as a query, with their places in it, for `encode_ids` with some of them left out."""
        encoding = self._tokenizer.encode(_prepared(text, "query", MAX_QUERY_TOKENS))
        start = len("query: ")
        spans = [(max(low - start, 0), high - start) if high > start else None for low, high in encoding.offsets]
        return Pieces(tuple(_cut(encoding.ids, MAX_QUERY_TOKENS)), tuple(_cut(spans, MAX_QUERY_TOKENS)))

    def encode_ids(self, rows: Sequence[Sequence[int]], *, batch_size: int = 16) -> Encoded:
        """Encode token ids as `pieces` gives them, in their order. No rows give empty arrays."""
        return _in_batches(
            [len(ids) for ids in rows], batch_size, lambda at: self._infer(*_padded([rows[row] for row in at]))
        )

    def encode_stream(self, batches: Iterable[Sequence[str]], *, kind: Kind = "query") -> Iterator[Encoded]:
        """`encode` for each of many batches."""
        for batch in batches:
            yield self.encode(batch, kind=kind)

    def _run(self, texts: list[str], kind: Kind) -> list[Floats]:
        limit = MAX_QUERY_TOKENS if kind == "query" else MAX_TOKENS
        encodings = self._tokenizer.encode_batch([_prepared(text, kind, limit) for text in texts])
        return self._infer(*_padded([_cut(item.ids, limit) for item in encodings]))

    def _infer(self, ids: Ids, mask: Ids) -> list[Floats]:
        """Token ids and mask [batch, tokens] -> the outputs in the order of `OUTPUTS`."""
        outputs: list[Floats] = self._session.run(list(OUTPUTS), {"input_ids": ids, "attention_mask": mask})
        return outputs


def whole_characters(text: str) -> str:
    """Half a surrogate pair, which JSON can carry but UTF-8 can't, becomes a question mark."""
    return text.encode("utf-8", "replace").decode("utf-8")


def read_manifest(folder: Path, *, verify: bool = False) -> dict[str, str]:
    """The served graph's manifest: `id` and the sha256 of each file.

    verify: also hash the files, which takes about a quarter of a second.

    Raises:
        ModelFileError: the folder, a file or a field is missing, or (verify) a file is damaged.
    """
    path = folder / "manifest.json"
    if not path.is_file():
        raise ModelFileError(f"The served encoder is missing: {path}. Run `make up`.")
    try:
        manifest: dict[str, str] = json.loads(path.read_text(encoding="utf-8"))
        files = {name: manifest[name] for name in ("model.onnx", "tokenizer.json")}
        manifest["id"]
    except (OSError, ValueError, KeyError, TypeError) as error:
        raise ModelFileError(
            f"The served encoder's manifest is damaged: {path} ({error}). Delete {folder} and run `make up`."
        ) from error
    for name, expected in files.items():
        file = folder / name
        if not file.is_file() or (verify and sha256_of(file) != expected):
            raise ModelFileError(f"A model file is missing or damaged: {file}. Delete {folder} and run `make up`.")
    return manifest


@cache
def load_encoder(folder: Path, threads: int = 1) -> Encoder:
    """The process's one encoder for a folder; loaded on the first call."""
    return Encoder(folder, threads=threads)


def _prepared(text: str, kind: Kind, limit: int) -> str:
    # Cutting the characters first keeps the tokenizer from reading all of a 10,000-character message.
    return f"{kind}: {whole_characters(text[: limit * 8])}"


def _cut(tokens: list[T], limit: int) -> list[T]:
    """At most `limit` tokens; the last one, which ends the text, stays the last."""
    return tokens if len(tokens) <= limit else [*tokens[: limit - 1], tokens[-1]]


def _padded(rows: Sequence[Sequence[int]]) -> tuple[Ids, Ids]:
    """Ids and mask, both [rows, longest row]."""
    ids = np.full((len(rows), max(map(len, rows))), _PADDING, np.int64)
    mask = np.zeros_like(ids)
    for number, row in enumerate(rows):
        ids[number, : len(row)] = row
        mask[number, : len(row)] = 1
    return ids, mask


def _in_batches(lengths: Sequence[int], batch_size: int, run: Callable[[list[int]], list[Floats]]) -> Encoded:
    """`run` on the numbers of rows that are about as long as each other; the outputs in the order of the rows."""
    if not lengths:
        return _empty()
    order = sorted(range(len(lengths)), key=lengths.__getitem__)
    parts = [run(order[start : start + batch_size]) for start in range(0, len(order), batch_size)]
    back = np.empty(len(order), np.int64)
    back[order] = np.arange(len(order))
    return Encoded(*(np.concatenate(columns)[back] for columns in zip(*parts, strict=True)))


def _empty() -> Encoded:
    widths = (384, 256, 11, 0, 3)
    return Encoded(*(np.zeros((0, width) if width else (0,), np.float32) for width in widths))
