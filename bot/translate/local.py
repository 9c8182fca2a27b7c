"""Translators that run on this machine: models loaded when they are first needed, in a thread of their own.

One thread: two translations at once would only make each other slower, and a server answers other customers meanwhile.
"""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from typing import Protocol, TypeVar

from bot.translate.base import NoTranslation

T = TypeVar("T")

logger = logging.getLogger(__name__)


class Model(Protocol):
    """A loaded model."""

    def supports(self, source: str, target: str) -> bool: ...

    def translate(self, sentences: Sequence[str], source: str, target: str) -> list[str]: ...


class LocalTranslator:
    """Models on this machine, one for each name that `name` gives to a pair of languages."""

    def __init__(self, kind: str, model: str, load: Callable[[str], Model]) -> None:
        """Nothing is loaded yet. model: a folder or an id, perhaps with {source} and {target} in it; load: by name."""
        self.id = f"{kind} {model}".strip()
        self._model = model
        self._load = load
        self._loaded: dict[str, Model] = {}
        self._worker = ThreadPoolExecutor(max_workers=1, thread_name_prefix="translate")

    async def supports(self, source: str, target: str) -> bool:
        return (await self._run(lambda: self._of(source, target))).supports(source, target)

    async def translate(self, sentences: Sequence[str], source: str, target: str) -> list[str]:
        return await self._run(lambda: self._of(source, target).translate(sentences, source, target))

    async def close(self) -> None:
        self._worker.shutdown(wait=False, cancel_futures=True)

    def _of(self, source: str, target: str) -> Model:
        codes = {"source": source.split("-")[0], "target": target.split("-")[0]}
        name = self._model.format(**codes)
        if name not in self._loaded:
            self._loaded[name] = self._load(name)
        return self._loaded[name]

    async def _run(self, work: Callable[[], T]) -> T:
        try:
            return await asyncio.get_running_loop().run_in_executor(self._worker, work)
        except Exception as error:  # libraries of models raise almost anything, and their messages may quote texts
            logger.warning("The translator %s failed (%s).", self.id, type(error).__name__)
            raise NoTranslation("the translator failed") from None
