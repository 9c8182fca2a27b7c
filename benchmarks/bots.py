"""The two bots that benchmarks compare, running, and asking them: Rapport's and the one that `rasa init` writes."""

from __future__ import annotations

import hashlib
import json
import os
import shutil
import subprocess
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from http import HTTPStatus
from http.client import HTTPConnection, HTTPException
from importlib.metadata import version
from importlib.util import find_spec
from pathlib import Path
from types import TracebackType
from typing import Any, Final, Self
from urllib.parse import urlencode

from common import HOST, BenchmarkError, ownership, progress, run, start, tail, uninterrupted

from bot.settings import ROOT, load_settings

PARSE: Final = "/model/parse"
WEBHOOK: Final = "/webhooks/rest/webhook"
STATUS: Final = "/status"  # Rasa answers it once the model is loaded
REQUEST_LIMIT_S: Final = 30.0
TRAINING_LIMIT_S: Final = 900.0
START_LIMIT_S: Final = 300.0  # of the starter bot
UP_LIMIT_S: Final = 900.0  # the first `rapport up` may build and train
DOWN_LIMIT_S: Final = 60.0
READY_POLL_S: Final = 0.25
ERROR_LENGTH: Final = 500  # characters of an answer that an error shows
_KEY_LENGTH: Final = 16
_SETTINGS = load_settings()
WORK: Final = _SETTINGS.path(_SETTINGS.work)
BENCH: Final = WORK / "bench"


@dataclass(frozen=True)
class Bot:
    """A bot that is running."""

    name: str
    port: int
    owner: str  # the mark of its processes
    token: str | None = None  # of its HTTP API


class Client:
    """One kept-alive connection to a bot. `http.client`, because its own time is a small part of a fast answer's."""

    def __init__(self, bot: Bot) -> None:
        self._connection = HTTPConnection(HOST, bot.port, timeout=REQUEST_LIMIT_S)
        self._query = f"?{urlencode({'token': bot.token})}" if bot.token else ""
        self.name = bot.name

    def __enter__(self) -> Self:
        try:
            self._connection.connect()
        except OSError as error:
            raise BenchmarkError(f"{self.name} can't be reached: {error!r}") from error
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._connection.close()

    def post(self, path: str, content: dict[str, str]) -> tuple[float, Any]:
        """The milliseconds from sending a request to having the whole answer, and that answer.

        Raises:
            BenchmarkError: the answer is an error, or none came.
        """
        body = json.dumps(content).encode()
        begin = time.perf_counter()
        try:
            self._connection.request("POST", path + self._query, body, {"Content-Type": "application/json"})
            response = self._connection.getresponse()
            answer = response.read()
        except (OSError, HTTPException) as error:
            raise BenchmarkError(f"{self.name} did not answer {path}: {error!r}") from error
        elapsed = (time.perf_counter() - begin) * 1000
        if response.status != HTTPStatus.OK:
            text = answer[:ERROR_LENGTH].decode(errors="replace")
            raise BenchmarkError(f"{self.name} answered {path} with {response.status}: {text}")
        return elapsed, json.loads(answer)


def trained_starter() -> Path:
    """The folder of the starter bot, trained; from the cache where its files and Rasa are the same.

    `rasa init --no-prompt` trains what it writes, with the default pipeline and policies.

    Raises:
        BenchmarkError: it can't be trained.
    """
    folder = BENCH / "starter" / _starter_key()
    if folder.is_dir():
        return folder
    progress("Training the starter bot of `rasa init` (about 70 s, once) ...")
    partial = folder.with_name(f"{folder.name}.partial-{os.getpid()}")
    partial.mkdir(parents=True)
    log = BENCH / "starter-train.log"
    try:
        with ownership("starter-train") as owner:
            arguments = ["init", "--no-prompt", "--init-dir", str(partial)]
            run("rasa", arguments, owner, log, partial, TRAINING_LIMIT_S)
        if not any((partial / "models").glob("*.tar.gz")):
            raise BenchmarkError(f"`rasa init` made no model. {tail(log)}")
        partial.rename(folder)
    finally:
        shutil.rmtree(partial, ignore_errors=True)
    return folder


@contextmanager
def running_starter(folder: Path, port: int) -> Iterator[Bot]:
    """The starter bot, serving its HTTP API and its REST channel.

    Raises:
        BenchmarkError: it does not start.
    """
    progress("Starting the starter bot (about 30 s) ...")
    log = BENCH / "starter-run.log"
    arguments = ["run", "--enable-api", "--interface", HOST, "--port", str(port)]
    with ownership("starter") as owner:
        _wait_until_ready(start("rasa", arguments, owner, log, folder), port, log)
        yield Bot("The starter bot", port, owner)


@contextmanager
def running_rapport(port: int) -> Iterator[Bot]:
    """Rapport as `rapport up` starts it, ended by `rapport down`; one that was running before is left alone.

    Raises:
        BenchmarkError: it does not start, or refuses because one is running.
    """
    progress("Starting Rapport ...")
    log = BENCH / "rapport-up.log"
    with ownership("rapport") as owner:
        try:
            run("rapport", ["up", "--host", HOST, "--port", str(port)], owner, log, ROOT, UP_LIMIT_S)
        except BenchmarkError as error:
            hint = "If Rapport is running already, end it with `rapport down` and start the benchmark again."
            raise BenchmarkError(f"{error}\n{hint}") from error
        try:
            yield Bot("Rapport", port, owner, _token())
        finally:
            with uninterrupted():
                run("rapport", ["down", "--port", str(port)], owner, BENCH / "rapport-down.log", ROOT, DOWN_LIMIT_S)


def _token() -> str:
    path = WORK / "api.token"
    try:
        return path.read_text().strip()
    except OSError as error:
        raise BenchmarkError(f"{path}, which `rapport up` writes, can't be read: {error}") from error


def _starter_key() -> str:
    package = find_spec("rasa")
    if package is None or not package.submodule_search_locations:
        raise BenchmarkError("Rasa is not installed. Install the project: see README.md.")
    scaffold = Path(package.submodule_search_locations[0]) / "cli" / "initial_project"
    digest = hashlib.sha256(version("rasa").encode())
    for path in sorted(scaffold.rglob("*")):
        if path.is_file() and "__pycache__" not in path.parts:
            digest.update(f"\0{path.relative_to(scaffold)}\0".encode() + path.read_bytes())
    return digest.hexdigest()[:_KEY_LENGTH]


def _wait_until_ready(process: subprocess.Popen[bytes], port: int, log: Path) -> None:
    deadline = time.monotonic() + START_LIMIT_S
    while not _answers(port):
        if process.poll() is not None:
            raise BenchmarkError(f"The starter bot ended with status {process.returncode}. {tail(log)}")
        if time.monotonic() > deadline:
            raise BenchmarkError(f"The starter bot is not ready after {START_LIMIT_S:.0f} s. {tail(log)}")
        time.sleep(READY_POLL_S)


def _answers(port: int) -> bool:
    connection = HTTPConnection(HOST, port, timeout=REQUEST_LIMIT_S)
    try:
        connection.request("GET", STATUS)
        return connection.getresponse().status == HTTPStatus.OK
    except (OSError, HTTPException):
        return False
    finally:
        connection.close()
