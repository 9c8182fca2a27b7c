"""Reading in a process of its own, which is ended when a file takes it too long or makes it too large.

Parsers of PDF, Office files and HTML are complicated, and some files are made to keep them busy. One process reads all
files one after the other, so that starting it costs little; after a file that it did not survive a new one is started.
"""

from __future__ import annotations

import multiprocessing
from multiprocessing.connection import Connection
from types import TracebackType
from typing import Final

from nlu.errors import InputError
from retrieval.readers import Format, Raw, Reading, read

SECONDS: Final = 120.0  # for a file; a manual of five hundred pages takes a third of that
MEMORY: Final = 1_500_000_000  # bytes that reading may take above what the process needs by itself


class Apart:
    """Reads files in another process; a context manager, which ends the process."""

    def __init__(self, seconds: float = SECONDS, memory: int = MEMORY) -> None:
        self._seconds = seconds
        self._memory = memory
        self._process: multiprocessing.process.BaseProcess | None = None
        self._connection: Connection | None = None

    def __enter__(self) -> Apart:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        self._end()

    def read(self, kind: Format, raw: Raw) -> Reading:
        """What `retrieval.readers.read` gives.

        Raises:
            InputError: the file can't be read, or not within the limits.
        """
        connection = self._connection or self._start()
        try:
            connection.send((kind, raw))
            if not connection.poll(self._seconds):
                self._end()
                raise InputError(f"takes longer than {self._seconds:g} seconds to read")
            found = connection.recv()
        except (EOFError, OSError) as error:
            self._end()
            raise InputError("ended the process that read it; it is damaged, or made to do that") from error
        except BaseException:
            self._end()  # a late answer must not be taken for that of the next file
            raise
        if isinstance(found, InputError):
            raise found
        assert isinstance(found, Reading)
        return found

    def _start(self) -> Connection:
        # A fresh interpreter: a copy of this one would inherit threads and models.
        context = multiprocessing.get_context("spawn")
        self._connection, theirs = context.Pipe()
        self._process = context.Process(target=_serve, args=(theirs, self._memory), daemon=True)
        self._process.start()
        theirs.close()
        return self._connection

    def _end(self) -> None:
        if self._process is not None and self._connection is not None:
            self._connection.close()
            self._process.kill()
            self._process.join()
            self._process.close()
        self._process = self._connection = None


def _serve(connection: Connection, memory: int) -> None:
    """The other process: answers with a reading or an error until nobody asks any more."""
    import logging
    import resource
    import signal

    import psutil

    signal.signal(signal.SIGINT, signal.SIG_IGN)  # the one who asks ends it
    logging.disable(logging.CRITICAL)
    limit = psutil.Process().memory_info().vms + memory
    resource.setrlimit(resource.RLIMIT_AS, (limit, limit))
    while True:
        try:
            kind, raw = connection.recv()
        except EOFError:
            return
        connection.send(_answer(kind, raw))


def _answer(kind: Format, raw: Raw) -> Reading | InputError:
    try:
        return read(kind, raw)
    except InputError as error:
        return InputError(str(error))
    except MemoryError:
        return InputError("takes more memory than a file may")
    except Exception as error:  # a parser's own fault must not end the build
        return InputError(f"can't be read ({type(error).__name__}: {error})")
