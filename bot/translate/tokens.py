"""Sentences to token ids and back for the two families of models: Marian (OPUS-MT) and NLLB, through transformers.

A Marian model translates one pair, or to several languages, and then wants the target first, as ">>fra<<". NLLB wants
the source's code in the text and the target's as the first token that it writes (FLORES-200 codes).
"""

from __future__ import annotations

import warnings
from collections.abc import Sequence
from typing import Any, Final

LONGEST: Final = 400  # tokens of a sentence; models are trained on up to 512
_FLORES: Final = {
    "ar": "arb_Arab", "de": "deu_Latn", "en": "eng_Latn", "es": "spa_Latn", "fr": "fra_Latn", "hi": "hin_Deva",
    "id": "ind_Latn", "it": "ita_Latn", "ja": "jpn_Jpan", "ko": "kor_Hang", "nl": "nld_Latn", "pl": "pol_Latn",
    "pt-BR": "por_Latn", "ru": "rus_Cyrl", "th": "tha_Thai", "tr": "tur_Latn", "uk": "ukr_Cyrl", "vi": "vie_Latn",
    "zh-Hans": "zho_Hans", "zh-Hant": "zho_Hant",
}  # fmt: skip
# As targets are called in models that know several: ISO 639-1, ISO 639-3 as in FLORES, and what OPUS-MT has besides.
_OTHERS: Final = {
    "ar": ("ara",),
    "pt-BR": ("pt_br", "pt_BR", "pob"),
    "zh-Hans": ("cmn_Hans",),
    "zh-Hant": ("cmn_Hant",),
}


class Tokens:
    """The tokenizer of one model."""

    def __init__(self, name: str) -> None:
        """name: a folder, or an id on the hub.

        Raises:
            OSError: there is no tokenizer.
        """
        from transformers import AutoTokenizer

        with warnings.catch_warnings():
            # It recommends sacremoses, which would only unify quotation marks.
            warnings.filterwarnings("ignore", message=".*sacremoses")
            self._tokenizer: Any = AutoTokenizer.from_pretrained(name)
        self.many = hasattr(self._tokenizer, "src_lang")  # NLLB
        self._prefixes = frozenset(getattr(self._tokenizer, "supported_language_codes", ()))

    def supports(self, source: str, target: str) -> bool:
        if self.many:
            return source in _FLORES and target in _FLORES
        own = getattr(self._tokenizer, "source_lang", None), getattr(self._tokenizer, "target_lang", None)
        if self._prefixes:
            return self._prefix(target) is not None
        return not all(own) or own == (source.split("-")[0], target.split("-")[0])

    def encode(self, sentence: str, source: str, target: str) -> list[int]:
        """Token ids with the ends that the model wants.

        Raises:
            ValueError: the sentence is too long.
        """
        if self.many:
            self._tokenizer.src_lang = _FLORES[source]
        prefix = self._prefix(target)
        ids: list[int] = self._tokenizer(f"{prefix} {sentence}" if prefix else sentence)["input_ids"]
        if len(ids) > LONGEST:
            raise ValueError("the sentence is too long")
        return ids

    def first(self, target: str) -> int | None:
        """The token that the translation has to begin with, for NLLB."""
        return int(self._tokenizer.convert_tokens_to_ids(_FLORES[target])) if self.many else None

    def decode(self, ids: Sequence[int]) -> str:
        return str(self._tokenizer.decode(list(ids), skip_special_tokens=True)).strip()

    def pieces(self, ids: Sequence[int]) -> list[str]:
        """The tokens themselves, which CTranslate2 wants instead of ids."""
        return [str(piece) for piece in self._tokenizer.convert_ids_to_tokens(list(ids))]

    def ids(self, pieces: Sequence[str]) -> list[int]:
        return [int(number) for number in self._tokenizer.convert_tokens_to_ids(list(pieces))]

    def padded(self, rows: Sequence[Sequence[int]]) -> Any:
        """A batch for a model of transformers."""
        return self._tokenizer.pad({"input_ids": [list(row) for row in rows]}, return_tensors="pt")

    def _prefix(self, target: str) -> str | None:
        names = (target.replace("-", "_"), target.split("-")[0], _FLORES.get(target, ""), *_OTHERS.get(target, ()))
        candidates = [f">>{name}<<" for name in (*names, _FLORES.get(target, "").split("_")[0])]
        return next((prefix for prefix in candidates if prefix in self._prefixes), None)


def room(tokens: int) -> int:
    """How many tokens the translation of so many may have; one that runs on is cut off there and refused later."""
    return 2 * tokens + 24
