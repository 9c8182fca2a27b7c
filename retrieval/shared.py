"""The process's one knowledge base for a folder: search and wording look at the same object, and a new version of the
index takes over while the bot runs."""

from __future__ import annotations

import logging
import threading
import time
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Final

from nlu.errors import ModelFileError
from nlu.models import shared_encoder
from retrieval.filters import Filter
from retrieval.hits import Hit, Result
from retrieval.knowledge import EVERYTHING, KnowledgeBase
from retrieval.manifest import stamp
from retrieval.versions import current

if TYPE_CHECKING:
    from nlu.encoder import Encoder
    from retrieval.vectors import Floats

_LOOK_EVERY: Final = 1.0  # seconds; a look costs some microseconds
# A passage that was found just before the change has to be there when its answer is worded. After that the old version
# goes, and with it the texts that were taken out.
_KEEP_OLD: Final = 60.0

logger = logging.getLogger(__name__)


class LiveKnowledge:
    """A `KnowledgeBase` that follows its folder. Safe for threads."""

    def __init__(self, folder: Path, *, encoder: Encoder) -> None:
        """Raises ModelFileError where there is no usable index."""
        self._folder, self._encoder = folder, encoder
        self._lock = threading.Lock()
        self._now = KnowledgeBase(folder, encoder=encoder)
        self._stamp = self._read_stamp()
        self._before: KnowledgeBase | None = None
        self._looked = self._changed = time.monotonic()

    def search_vector(
        self, vector: Floats, query: str, top: int = 5, *, language: str | None = None, where: Filter = EVERYTHING
    ) -> Result:
        """See `KnowledgeBase.search_vector`."""
        return self._current().search_vector(vector, query, top, language=language, where=where)

    def follow_up(
        self, vector: Floats, query: str, about: int, top: int = 5, *, language: str | None, where: Filter = EVERYTHING
    ) -> Result | None:
        """See `KnowledgeBase.follow_up`."""
        return self._current().follow_up(vector, query, about, top, language=language, where=where)

    def passage(self, identifier: int) -> Hit:
        """See `KnowledgeBase.passage`; also finds what was there until a moment ago."""
        now = self._current()
        try:
            return now.passage(identifier)
        except IndexError:
            before = self._before
            if before is None:
                raise
            return before.passage(identifier)

    def get(self) -> KnowledgeBase:
        """The version that serves now."""
        return self._current()

    def _current(self) -> KnowledgeBase:
        at = time.monotonic()
        if at - self._looked >= _LOOK_EVERY and self._lock.acquire(blocking=False):
            try:
                self._looked = at
                self._follow(at)
            finally:
                self._lock.release()
        return self._now

    def _follow(self, at: float) -> None:
        if self._before is not None and at - self._changed > _KEEP_OLD:
            self._before = None
        found = self._read_stamp()
        if found is None or found == self._stamp:
            return
        try:
            loaded = KnowledgeBase(self._folder, encoder=self._encoder)
        except ModelFileError as error:
            # Reported once for each version; what serves goes on serving.
            logger.error("The new knowledge index is not used: %s", error)
            self._stamp = found
            return
        self._before, self._now = self._now, loaded
        self._stamp, self._changed = found, at
        logger.info("The knowledge index has changed: %d documents", len(loaded))

    def _read_stamp(self) -> tuple[str, int] | None:
        version = current(self._folder)
        try:
            return stamp(version) if version else None
        except OSError:
            return None


def shared_knowledge(index: Path, work: Path, threads: int = 1, device: str = "cpu") -> LiveKnowledge:
    """Load on the first call. work: where set-up put the served encoder."""
    return _load(index.resolve(), work.resolve(), threads, device)


@cache
def _load(index: Path, work: Path, threads: int, device: str) -> LiveKnowledge:
    return LiveKnowledge(index, encoder=shared_encoder(work, threads, device))
