"""A second look at what a search found: a cross-encoder reads question and passage together and puts them in order.

Off unless `knowledge.reranker` names a model: it costs a pass of that model for every passage, where a search costs one
short pass in all. Any model with one output for a pair of texts serves (Nogueira and Cho 2019, arXiv:1901.04085).
"""

from __future__ import annotations

import logging
from collections.abc import Sequence
from dataclasses import replace
from functools import cache
from typing import TYPE_CHECKING, Any, Final

from nlu.errors import ModelFileError

if TYPE_CHECKING:
    from nlu.encoder import Floats
    from retrieval.hits import Result

LOOKED_AT: Final = 10  # hits that are put in order; the right one is among the first five for .88 of questions
_LONGEST: Final = 512  # tokens of question and passage


class Reranker:
    """A cross-encoder of the model hub, in full precision on the CPU. Safe for threads."""

    def __init__(self, name: str, *, threads: int) -> None:
        """name: a folder, or an id on the hub, from where it is downloaded once; threads: of PyTorch in this process.

        Raises:
            ModelFileError: there is no such model, or it has not one output.
        """
        # Imported here: a server without a reranker loads no PyTorch.
        import torch
        from transformers import AutoModelForSequenceClassification, AutoTokenizer

        torch.set_num_threads(threads)
        # It says how many weights it has found; a server's log is no place for that.
        logging.getLogger("transformers").setLevel(logging.ERROR)
        try:
            self._tokenizer: Any = AutoTokenizer.from_pretrained(name)
            self._model: Any = AutoModelForSequenceClassification.from_pretrained(name).eval()
        except (OSError, ValueError) as error:
            raise ModelFileError(
                f"'knowledge.reranker' names {name}, which can't be loaded ({type(error).__name__}). Name a "
                "folder or a cross-encoder on the model hub."
            ) from error
        if self._model.config.num_labels != 1:
            raise ModelFileError(
                f"'knowledge.reranker' names {name}, which has {self._model.config.num_labels} outputs for a pair of "
                "texts. Name a cross-encoder, which has one."
            )
        self._longest = min(_LONGEST, self._tokenizer.model_max_length)

    def scores(self, question: str, passages: Sequence[str]) -> Floats:
        """How well each of n passages answers the question [n]; higher is better, on a scale of the model's own."""
        import torch

        pairs = self._tokenizer(
            [question] * len(passages),
            list(passages),
            truncation="longest_first",
            max_length=self._longest,
            padding=True,
            return_tensors="pt",
        )
        with torch.inference_mode():
            found: Floats = self._model(**pairs).logits[:, 0].float().numpy()
        return found

    def rerank(self, question: str, result: Result) -> Result:
        """The first hits in the cross-encoder's order, each still with the search's own score. Whether the search
        abstains stays as it was; of which article is meant, the cross-encoder has the last word."""
        first, rest = result.hits[:LOOKED_AT], result.hits[LOOKED_AT:]
        if len(first) < 2:
            return result
        scores = self.scores(question, [f"{hit.title}\n{hit.text}" for hit in first])
        order = (-scores).argsort(kind="stable").tolist()
        return replace(result, hits=(*(first[at] for at in order), *rest), unclear=False)


@cache
def shared_reranker(name: str, threads: int = 1) -> Reranker | None:
    """The process's one, loaded on the first call; None where no model is named."""
    return Reranker(name, threads=threads) if name else None
