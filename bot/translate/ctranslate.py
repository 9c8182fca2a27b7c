"""Marian and NLLB models converted for CTranslate2, the fast way to run them on a CPU.

Needs the package `ctranslate2`. The folder holds what `ct2-transformers-converter --quantization int8` wrote, and the
files of the model's tokenizer.
"""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any, Final

from bot.translate.tokens import Tokens, room

_BEAMS: Final = 4


class ConvertedModel:
    """One converted model, with the precision that it was converted to."""

    def __init__(self, name: str, *, threads: int) -> None:
        """name: the folder; threads: of one translation.

        Raises:
            ImportError: the package is missing.
            OSError, RuntimeError: there is no such folder, or it holds no model or no tokenizer.
        """
        import ctranslate2

        if not Path(name).is_dir():
            raise FileNotFoundError(name)
        self._tokens = Tokens(name)
        self._model: Any = ctranslate2.Translator(name, device="cpu", inter_threads=1, intra_threads=threads)

    def supports(self, source: str, target: str) -> bool:
        return self._tokens.supports(source, target)

    def translate(self, sentences: Sequence[str], source: str, target: str) -> list[str]:
        """Raises ValueError where a sentence is too long."""
        rows = [self._tokens.pieces(self._tokens.encode(sentence, source, target)) for sentence in sentences]
        first = self._tokens.first(target)
        prefix = self._tokens.pieces([first]) if first is not None else []
        found = self._model.translate_batch(
            rows,
            target_prefix=[prefix] * len(rows) if prefix else None,
            beam_size=_BEAMS,
            max_decoding_length=room(max(map(len, rows))),
        )
        return [self._tokens.decode(self._tokens.ids(item.hypotheses[0][len(prefix) :])) for item in found]
