"""Tiny models of the two families that this project can run, trained in seconds on two sentences that they then know.

They take the way of a published model: files of a tokenizer and weights in a folder, opened by transformers or
converted for CTranslate2. What they can't show is how well a published model translates.
"""

from __future__ import annotations

import io
import json
import warnings
from collections.abc import Sequence
from pathlib import Path
from typing import Any, Final

import sentencepiece
import torch
from transformers import (
    M2M100Config,
    M2M100ForConditionalGeneration,
    MarianConfig,
    MarianMTModel,
    MarianTokenizer,
    NllbTokenizer,
)

PAIRS: Final = {"It is free.": "Es kostet nichts.", "See X1X for 7001.": "Siehe X1X für 7001."}
_SIZE: Final = {
    "d_model": 48, "encoder_layers": 1, "decoder_layers": 1, "encoder_attention_heads": 2, "decoder_attention_heads": 2,
    "encoder_ffn_dim": 96, "decoder_ffn_dim": 96, "dropout": 0.0, "max_position_embeddings": 128,
}  # fmt: skip


def marian(folder: Path, *, prefix: str = "") -> Path:
    """A Marian model from English to German. prefix: the target in front of the source, for one of several."""
    folder.mkdir()
    pieces = io.BytesIO()
    sentencepiece.SentencePieceTrainer.train(
        sentence_iterator=iter([*PAIRS, *PAIRS.values()] * 20),
        model_writer=pieces,
        vocab_size=90,
        hard_vocab_limit=False,
        minloglevel=2,
    )
    for name in ("source.spm", "target.spm"):
        (folder / name).write_bytes(pieces.getvalue())
    known = sentencepiece.SentencePieceProcessor(model_proto=pieces.getvalue())
    names = ["</s>", "<unk>", *([prefix] if prefix else []), *(known.id_to_piece(i) for i in range(len(known)))]
    vocabulary = {name: number for number, name in enumerate(dict.fromkeys([*names, "<pad>"]))}
    (folder / "vocab.json").write_text(json.dumps(vocabulary), encoding="utf-8")
    with warnings.catch_warnings():
        warnings.filterwarnings("ignore", message=".*sacremoses")
        tokenizer = MarianTokenizer(
            source_spm=str(folder / "source.spm"), target_spm=str(folder / "target.spm"),
            vocab=str(folder / "vocab.json"), source_lang="en", target_lang="de",
        )  # fmt: skip
    pad = vocabulary["<pad>"]
    config = MarianConfig(
        vocab_size=len(vocabulary), pad_token_id=pad, eos_token_id=0, decoder_start_token_id=pad, forced_eos_token_id=0,
        **_SIZE,
    )  # fmt: skip
    torch.manual_seed(0)
    model = MarianMTModel(config)
    sources = [tokenizer(f"{prefix} {text}" if prefix else text)["input_ids"] for text in PAIRS]
    targets = [tokenizer(text_target=text)["input_ids"] for text in PAIRS.values()]
    _train(model, sources, targets, pad)
    return _save(folder, model, tokenizer)


def nllb(folder: Path) -> Path:
    """An NLLB model that knows English and German, letter by letter."""
    folder.mkdir()
    letters = sorted({letter for text in [*PAIRS, *PAIRS.values()] for letter in text.replace(" ", "▁")} | {"▁"})
    vocabulary = {name: number for number, name in enumerate(["<s>", "<pad>", "</s>", "<unk>", *letters])}
    languages = ["eng_Latn", "deu_Latn", "fra_Latn"]
    tokenizer = NllbTokenizer(vocab=vocabulary, merges=[], additional_special_tokens=languages)
    config = M2M100Config(
        vocab_size=len(tokenizer), pad_token_id=1, eos_token_id=2, bos_token_id=0, decoder_start_token_id=2, **_SIZE
    )
    torch.manual_seed(0)
    model = M2M100ForConditionalGeneration(config)
    sources, targets = [], []
    tokenizer.src_lang = "eng_Latn"
    for source, target in PAIRS.items():
        sources.append(tokenizer(source)["input_ids"])
        german = tokenizer.convert_tokens_to_ids("deu_Latn")
        targets.append([german, *tokenizer(target, add_special_tokens=False)["input_ids"], 2])
    _train(model, sources, targets, 1)
    return _save(folder, model, tokenizer)


def converted(folder: Path, made: Path) -> Path:
    """A model of transformers, converted for CTranslate2 with its tokenizer beside it."""
    import ctranslate2

    weights = {"config.json", "generation_config.json", "model.safetensors"}
    copied = [path.name for path in made.iterdir() if path.name not in weights]
    converter = ctranslate2.converters.TransformersConverter(str(made), copy_files=copied)
    with warnings.catch_warnings():
        warnings.filterwarnings("ignore", message=".*sacremoses")
        converter.convert(str(folder))
    return folder


def _train(model: Any, sources: Sequence[Sequence[int]], targets: Sequence[Sequence[int]], pad: int) -> None:
    def batch(rows: Sequence[Sequence[int]], filler: int) -> torch.Tensor:
        longest = max(map(len, rows))
        return torch.tensor([[*row, *[filler] * (longest - len(row))] for row in rows])

    torch.set_num_threads(1)
    ids, labels = batch(sources, pad), batch(targets, -100)
    optimiser = torch.optim.Adam(model.parameters(), lr=1e-2)
    for _ in range(600):
        loss = model(input_ids=ids, attention_mask=(ids != pad).long(), labels=labels).loss
        optimiser.zero_grad()
        loss.backward()
        optimiser.step()
        if loss.item() < 0.03:
            break


def _save(folder: Path, model: Any, tokenizer: Any) -> Path:
    model.save_pretrained(folder)
    tokenizer.save_pretrained(folder)
    return folder
