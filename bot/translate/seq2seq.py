"""Marian and NLLB models through transformers and PyTorch, on the CPU."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Final

from bot.translate.tokens import Tokens, room

_BEAMS: Final = 4


class Seq2SeqModel:
    """One model of the hub, in full precision."""

    def __init__(self, name: str, *, threads: int) -> None:
        """name: a folder, or an id on the hub, from where it is downloaded once; threads: of PyTorch in this process.

        Raises:
            OSError: there is no such model.
        """
        import torch
        from transformers import AutoModelForSeq2SeqLM

        torch.set_num_threads(threads)
        self._tokens = Tokens(name)
        self._model: Any = AutoModelForSeq2SeqLM.from_pretrained(name).eval()

    def supports(self, source: str, target: str) -> bool:
        return self._tokens.supports(source, target)

    def translate(self, sentences: Sequence[str], source: str, target: str) -> list[str]:
        """Raises ValueError where a sentence is too long."""
        import torch

        rows = [self._tokens.encode(sentence, source, target) for sentence in sentences]
        first = self._tokens.first(target)
        with torch.inference_mode():
            found = self._model.generate(
                **self._tokens.padded(rows),
                num_beams=_BEAMS,
                max_new_tokens=room(max(map(len, rows))),
                **({"forced_bos_token_id": first} if first is not None else {}),
            )
        return [self._tokens.decode(row) for row in found.tolist()]
