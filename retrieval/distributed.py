"""Embedding with many processes, of this machine or of a Dask cluster.

The client reads texts, hands out batches and keeps what comes back in the `EmbeddingStore`; a build then finds
everything embedded. However many texts there are, only the batches in work are in memory. What a kill loses is those.
"""

from __future__ import annotations

import logging
import signal
import threading
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import CancelledError
from contextlib import contextmanager
from dataclasses import dataclass
from itertools import islice
from multiprocessing import resource_tracker
from pathlib import Path
from typing import Any, Final

import numpy as np

from nlu.errors import InputError, RapportError, SettingError
from retrieval.embeddings import EmbeddingStore, Halves

BATCH: Final = 512  # texts: some seconds of work, so that handing them out costs nothing
IN_WORK: Final = 2  # batches for each thread of the workers: one that is computed, one that waits
_CONNECT: Final = "10s"  # to the scheduler
_WAIT: Final = 5.0  # seconds between two looks at whether the cluster is still there
_NO_WORKERS: Final = 12  # such looks without a worker, and the build ends
_END: Final = 120.0  # seconds until a process of this machine has ended
_LOADING: Final = threading.Lock()


def embed_distributed(
    texts: Iterable[str],
    store: EmbeddingStore,
    encoder_folder: Path,
    scheduler: str | None = None,
    progress: Callable[[int], None] = lambda done: None,
) -> None:
    """Embed the texts that the store lacks, as passages, and keep them there.

    texts: may be a generator, which is read as the work goes on; encoder_folder: of the served encoder, on each machine
    that works; scheduler: an address like tcp://host:8786, None for a process on each core of this machine.
    progress: called with how many texts are done, those that were there included.

    Raises:
        SettingError: the scheduler can't be reached.
        InputError: a worker has no encoder or another one than the store, or all workers are lost.
    """
    reader = _Reader(texts, store)
    first = reader.batch()
    progress(reader.done)
    if not first:
        return
    place = scheduler or "this machine"
    with _client(scheduler) as client:
        _Run(client, store, reader, str(encoder_folder.resolve()), place, progress).embed(first)


class _Reader:
    """Takes batches of what is missing off the texts. done: how many texts were there already or have come back."""

    def __init__(self, texts: Iterable[str], store: EmbeddingStore) -> None:
        self._texts = iter(texts)
        self._store = store
        self.done = 0

    def batch(self) -> list[str]:
        """The next texts to embed; none at the end."""
        found: list[str] = []
        while len(found) < BATCH:
            window = list(islice(self._texts, BATCH - len(found)))
            if not window:
                break
            missing = self._store.missing(window)
            self.done += len(window) - len(missing)
            found += missing
        return found


@dataclass
class _Run:
    """One embedding of texts. place: the cluster, for errors."""

    client: Any
    store: EmbeddingStore
    reader: _Reader
    folder: str
    place: str
    progress: Callable[[int], None]

    def embed(self, first: list[str]) -> None:
        in_work: dict[Any, list[str]] = {}
        batch = first
        looks = 0
        try:
            while batch or in_work:
                room = IN_WORK * self._threads()
                while batch and len(in_work) < room:
                    in_work[self._submit(batch)] = batch
                    batch = self.reader.batch()
                if self._collect(in_work):
                    looks = 0
                elif not room:
                    looks += 1
                    if looks == _NO_WORKERS:
                        raise InputError(
                            f"No worker of {self.place} is left, or none came. Start some in Rapport's environment "
                            "(dask worker ADDRESS) and run this again: it goes on where it was."
                        )
        finally:
            # Not waited for, or an interrupt would take as long as a batch.
            for future in in_work:
                future.release()

    def _submit(self, batch: list[str]) -> Any:
        with _one_line(self.place):
            # pure=False: every batch has a key of its own; Dask would else compute a digest of the texts.
            return self.client.submit(_embed, self.folder, self.store.encoder_id, batch, pure=False)

    def _threads(self) -> int:
        """Of all workers that are there now."""
        with _one_line(self.place):
            workers = self.client.scheduler_info()["workers"]
        return sum(worker["nthreads"] for worker in workers.values())

    def _collect(self, in_work: dict[Any, list[str]]) -> int:
        """Wait until a batch has come back, or a while. Returns how many have; they are no longer in work."""
        results = self._results(in_work)
        for future, result in results.items():
            batch = in_work.pop(future)
            self.store.put(batch, result)
            self.reader.done += len(batch)
            self.progress(self.reader.done)
        return len(results)

    def _results(self, in_work: Iterable[Any]) -> dict[Any, Halves]:
        from distributed import wait

        with _one_line(self.place):
            try:
                if not in_work:
                    self.client.wait_for_workers(1, timeout=_WAIT)
                    return {}
                ended = wait(list(in_work), timeout=_WAIT, return_when="FIRST_COMPLETED").done
            except TimeoutError:
                return {}
            results = {future: future.result(timeout=60) for future in ended}
        for result in results.values():
            if isinstance(result, _Refusal):
                raise InputError(f"The worker {result.worker} of {self.place} can't be used: {result.reason}")
        return results


@dataclass(frozen=True)
class _Refusal:
    """What a worker answers instead of embeddings. An exception would make Dask log the texts."""

    worker: str
    reason: str


def _embed(folder: str, encoder_id: str, texts: list[str]) -> Halves | _Refusal:
    """Runs on a worker: the embeddings [n, width]. The encoder is loaded once for the threads of a process."""
    from distributed import get_worker

    from nlu.encoder import load_encoder

    worker = get_worker().address
    try:
        with _LOADING:
            encoder = load_encoder(Path(folder))
        if encoder.id != encoder_id:
            return _Refusal(
                worker, f"its encoder is {encoder.id}, this index needs {encoder_id}. Copy the encoder there."
            )
        return encoder.encode(texts, kind="passage").embedding.astype(np.float16)
    except RapportError as error:
        return _Refusal(worker, str(error))
    except Exception as error:
        return _Refusal(worker, f"{type(error).__name__} while it embedded.")


@contextmanager
def _one_line(place: str) -> Iterator[None]:
    """What Dask raises, as an InputError."""
    from distributed import KilledWorker

    try:
        yield
    except KilledWorker as error:
        raise InputError(
            f"A batch was given up by {place}: each process that worked on it died, the last one at "
            f"{error.last_worker.address}. Give the workers more memory, and run this again."
        ) from None
    except (OSError, CancelledError, ImportError, RuntimeError) as error:
        raise InputError(
            f"The work at {place} broke off ({type(error).__name__}: {' '.join(str(error).split())[:200]}). Run this "
            "again: it goes on where it was."
        ) from None


@contextmanager
def _client(scheduler: str | None) -> Iterator[Any]:
    """A client of the scheduler, or of a cluster on this machine that ends with it."""
    from distributed import Client, LocalCluster, Nanny

    class PatientNanny(Nanny):
        """At the end doesn't wait for the batch in work, but for the process's end: on a busy machine a worker that
        was just started anew needs more than Dask's five seconds."""

        async def kill(self, timeout: float = 5, reason: str = "") -> None:
            await super().kill(timeout=_END, reason=reason)

    with _silent():
        if scheduler is None:
            with _no_interrupts():
                # One thread each, as the encoder's own; no dashboard, and no limit at which Dask kills.
                cluster = LocalCluster(
                    threads_per_worker=1,
                    dashboard_address=None,
                    memory_limit=0,
                    silence_logs=logging.CRITICAL,
                    worker_class=PatientNanny,
                )
            with cluster, Client(cluster) as client:
                yield client
            return
        try:
            client = Client(scheduler, timeout=_CONNECT)
        except (OSError, ValueError) as error:
            raise SettingError(
                f"The Dask scheduler at {scheduler} can't be reached ({type(error).__name__}). Start one with "
                "`dask scheduler` and name it like tcp://host:8786."
            ) from None
        with client:
            yield client


@contextmanager
def _silent() -> Iterator[None]:
    """No log of Dask's: what goes wrong is told in one line by who notices."""
    loggers = [logging.getLogger(name) for name in ("distributed", "distributed.client")]
    levels = [logger.level for logger in loggers]
    for logger in loggers:
        logger.setLevel(logging.CRITICAL)
    try:
        yield
    finally:
        for logger, level in zip(loggers, levels, strict=True):
            logger.setLevel(level)


@contextmanager
def _no_interrupts() -> Iterator[None]:
    """Threads and processes that are started meanwhile never get an interrupt; this one gets it afterwards, and ends
    them. Else each worker would write where it was interrupted."""
    resource_tracker.ensure_running()  # or it is started along with the first process, which unblocks interrupts
    before = signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGINT})
    try:
        yield
    finally:
        signal.pthread_sigmask(signal.SIG_SETMASK, before)
