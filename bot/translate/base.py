"""What every translator has to do."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Protocol


class NoTranslation(Exception):
    """A translator gave none. The message is one of a few fixed ones, without texts or tokens; wait_s: seconds for
    which it asked to be left alone."""

    def __init__(self, message: str, *, wait_s: float = 0.0) -> None:
        super().__init__(message)
        self.wait_s = wait_s


class Translator(Protocol):
    """Translates sentences, several at once, because models and servers are faster with several.

    id: names the kind and the model; a translation is kept under it. Languages are BCP 47 tags.
    """

    id: str

    async def supports(self, source: str, target: str) -> bool:
        """Whether it translates from one language to another. Raises `NoTranslation` where it can't be asked."""

    async def translate(self, sentences: Sequence[str], source: str, target: str) -> list[str]:
        """One translation for each sentence, in order. Raises `NoTranslation` where it fails."""

    async def close(self) -> None:
        """Let go of connections and threads."""
