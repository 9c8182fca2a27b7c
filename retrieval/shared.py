"""The process's one knowledge base for a folder: search and wording look at the same object, and a new version of the
index takes over while the bot runs. Where knowledge is published to a database, the folder follows that."""

from __future__ import annotations

import logging
import threading
import time
from collections.abc import Callable, Sequence
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Final, TypeVar

from nlu.errors import ModelFileError, RapportError
from nlu.models import shared_encoder
from retrieval.database import Database, DatabaseError
from retrieval.filters import Filter
from retrieval.hits import Hit, Result
from retrieval.knowledge import EVERYTHING, KnowledgeBase
from retrieval.manifest import stamp
from retrieval.postgres import VersionGone
from retrieval.publish import FOLDER, fetch, refresh
from retrieval.versions import current

if TYPE_CHECKING:
    from nlu.encoder import Encoder
    from retrieval.vectors import Floats

_LOOK_EVERY: Final = 1.0  # seconds; a look costs some microseconds
_ASK_EVERY: Final = 3.0  # seconds; one short query, in a thread of its own
# A passage that was found just before the change has to be there when its answer is worded. After that the old version
# goes, and with it the texts that were taken out.
_KEEP_OLD: Final = 60.0
_NOTHING: Final = Result((), 0.0, abstained=True)

logger = logging.getLogger(__name__)
T = TypeVar("T")


class LiveKnowledge:
    """A `KnowledgeBase` that follows its folder, or a database. Safe for threads."""

    def __init__(self, folder: Path, *, encoder: Encoder, database: Database | None = None) -> None:
        """database: where knowledge is published; versions are fetched into a folder below `folder`. If it can't be
        reached, the bot starts with what was fetched before.

        Raises:
            ModelFileError: there is no usable index.
            DatabaseError: nothing was fetched before, and nothing can be fetched now.
        """
        self._folder, self._encoder = folder / FOLDER if database else folder, encoder
        self._database = database
        self._told: dict[str, str] = {}
        self._closed = threading.Event()
        if database:
            refresh(database, folder, encoder.id, logger.error)
        self._lock = threading.Lock()
        self._now = self._load()
        self._stamp = self._read_stamp()
        self._before: KnowledgeBase | None = None
        self._looked = self._changed = time.monotonic()
        if database:
            threading.Thread(target=self._watch, name="knowledge", daemon=True).start()

    def search_vector(
        self, vector: Floats, query: str, top: int = 5, *, language: str | None = None, where: Filter = EVERYTHING
    ) -> Result:
        """See `KnowledgeBase.search_vector`. Nothing is found while the database can't be reached, and the log says so:
        whatever else the customer wants can still be done."""
        return self._ask(lambda now: now.search_vector(vector, query, top, language=language, where=where), _NOTHING)

    def follow_up(
        self, vector: Floats, query: str, about: int, top: int = 5, *, language: str | None, where: Filter = EVERYTHING
    ) -> Result | None:
        """See `KnowledgeBase.follow_up`; None while the database can't be reached."""
        return self._ask(
            lambda now: now.follow_up(vector, query, about, top, language=language, where=where),
            None,
        )

    def between(self, one: str, others: Sequence[str]) -> list[list[float]]:
        """See `KnowledgeBase.between`; of the version that serves now, also for what one before it found."""
        return self._current().between(one, others)

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

    def close(self) -> None:
        """Follow the database no longer."""
        self._closed.set()

    def _load(self) -> KnowledgeBase:
        return KnowledgeBase(self._folder, encoder=self._encoder, database=self._database)

    def _ask(self, search: Callable[[KnowledgeBase], T], nothing: T) -> T:
        try:
            try:
                found = search(self._current())
            except VersionGone:
                # Two versions were published within some seconds.
                self._fetch()
                found = search(self._current())
        except (DatabaseError, ModelFileError) as error:
            self._tell("searched", error)
            return nothing
        self._tell("searched", None)
        return found

    def _watch(self) -> None:
        while not self._closed.wait(_ASK_EVERY):
            try:
                self._fetch()
            except (RapportError, OSError) as error:
                self._tell("followed", error)
            else:
                self._tell("followed", None)
                self._current()

    def _fetch(self) -> None:
        if self._database and fetch(self._database, self._folder, self._encoder.id) is not None:
            self._looked = 0.0

    def _tell(self, what: str, error: Exception | None) -> None:
        """Each error once, until what failed has worked again. The same one may hinder search and thread."""
        said, before = str(error) if error else "", self._told.get(what, "")
        if said == before:
            return
        known = said in self._told.values()
        self._told[what] = said
        if not error:
            logger.info("The published knowledge is %s again", what)
        elif not known:
            logger.error("The published knowledge can't be %s: %s", what, error)

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
            loaded = self._load()
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


def shared_knowledge(
    index: Path, work: Path, threads: int = 1, device: str = "cpu", postgres: str = ""
) -> LiveKnowledge:
    """Load on the first call. work: where set-up put the served encoder; postgres: address of the database that
    knowledge is published to; empty: the index is a folder of this machine."""
    return _load(index.resolve(), work.resolve(), threads, device, postgres)


@cache
def _load(index: Path, work: Path, threads: int, device: str, postgres: str) -> LiveKnowledge:
    database = Database(postgres) if postgres else None
    return LiveKnowledge(index, encoder=shared_encoder(work, threads, device), database=database)
