"""What benchmarks of running programs share: starting and stopping them cleanly, their memory, percentiles.

Every process started here carries the variable `BENCHMARK_OWNER`, and so do its children and theirs. That is how memory
is counted and how everything is found again and stopped, whoever its parent is by then.
"""

from __future__ import annotations

import os
import signal
import socket
import subprocess
import sys
from collections.abc import Iterator, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path
from types import FrameType
from typing import Final, NoReturn
from uuid import uuid4

import psutil

# This folder holds a `retrieval` too; the package of that name comes first.
sys.path.insert(0, str(Path(__file__).parents[1]))

HOST: Final = "127.0.0.1"
BIN: Final = Path(sys.executable).parent  # where `rasa` and `rapport` are
STOP_LIMIT_S: Final = 15.0
LOG_TAIL: Final = 1500  # characters of a log that an error shows
MB: Final = 1e6
KB: Final = 1024  # what the kernel calls kB
_OWNER: Final = "BENCHMARK_OWNER"
_SWITCHES: Final = {"RASA_TELEMETRY_ENABLED": "false"}


class BenchmarkError(Exception):
    """The benchmark can't go on; the message says why and what to do."""


@dataclass(frozen=True)
class Memory:
    """What a set of processes holds, in MB of 10^6 bytes."""

    resident: float
    proportional: float | None  # shared pages divided among their users; None where the system doesn't tell
    processes: int


def progress(text: str) -> None:
    """A line for whoever is waiting."""
    print(text, file=sys.stderr, flush=True)


def percentile(values: Sequence[float], share: float) -> float:
    """The value below which `share` of the values lie, interpolated; 0.5 is the median."""
    ordered = sorted(values)
    place = share * (len(ordered) - 1)
    below = int(place)
    above = min(below + 1, len(ordered) - 1)
    return ordered[below] + (ordered[above] - ordered[below]) * (place - below)


def free_ports(count: int) -> list[int]:
    """Ports that nobody listens on, all different."""
    sockets = [socket.create_server((HOST, 0)) for _ in range(count)]
    try:
        return [int(each.getsockname()[1]) for each in sockets]
    finally:
        for each in sockets:
            each.close()


@contextmanager
def ownership(name: str) -> Iterator[str]:
    """A mark for processes; whatever carries it is stopped at the end, however that end comes about."""
    owner = f"{name}-{uuid4().hex}"
    try:
        yield owner
    finally:
        with uninterrupted():
            _stop(owner)


@contextmanager
def uninterrupted() -> Iterator[None]:
    """Cleaning up is not interrupted by a second Ctrl-C."""
    earlier = {number: signal.signal(number, signal.SIG_IGN) for number in (signal.SIGINT, signal.SIGTERM)}
    try:
        yield
    finally:
        for number, handler in earlier.items():
            signal.signal(number, handler)


def end_on_sigterm() -> None:
    """Makes SIGTERM end the program as Ctrl-C does, with everything stopped on the way."""

    def interrupt(_number: int, _frame: FrameType | None) -> NoReturn:
        raise KeyboardInterrupt

    signal.signal(signal.SIGTERM, interrupt)


def start(program: str, arguments: Sequence[str], owner: str, log: Path, cwd: Path) -> subprocess.Popen[bytes]:
    """Start a command of this environment. Its output goes to the log.

    It has a session of its own, so that Ctrl-C reaches the benchmark alone, which then stops everything in order.

    Raises:
        BenchmarkError: there is no such program.
    """
    log.parent.mkdir(parents=True, exist_ok=True)
    environment = {**os.environ, **_SWITCHES, _OWNER: owner}
    try:
        with log.open("wb") as output:
            return subprocess.Popen(
                [str(BIN / program), *arguments],
                cwd=cwd,
                env=environment,
                stdin=subprocess.DEVNULL,
                stdout=output,
                stderr=subprocess.STDOUT,
                start_new_session=True,
            )
    except FileNotFoundError as error:
        raise BenchmarkError(f"{BIN / program} is not there. Install the project: see README.md.") from error


def run(program: str, arguments: Sequence[str], owner: str, log: Path, cwd: Path, limit_s: float) -> None:
    """Run a command to its end.

    Raises:
        BenchmarkError: it is not there, failed or took too long; the message has the end of its output.
    """
    name = f"{program} {arguments[0]}"
    try:
        status = start(program, arguments, owner, log, cwd).wait(limit_s)
    except subprocess.TimeoutExpired as error:
        raise BenchmarkError(f"`{name}` took more than {limit_s:.0f} s. {tail(log)}") from error
    if status != 0:
        raise BenchmarkError(f"`{name}` ended with status {status}. {tail(log)}")


def memory(owner: str) -> Memory:
    """What all processes with a mark hold now."""
    resident, shares = 0.0, []
    for process in _owned(owner):
        with suppress(psutil.Error):  # it has ended meanwhile
            resident += process.memory_info().rss / MB
            shares.append(_proportional(process.pid))
    known = [share for share in shares if share is not None]
    return Memory(resident, sum(known) if len(known) == len(shares) else None, len(shares))


def tail(log: Path) -> str:
    """The end of a log, for an error's message."""
    return f"The end of {log}:\n{log.read_text(errors='replace')[-LOG_TAIL:].strip()}"


def _owned(owner: str) -> list[psutil.Process]:
    found = []
    for process in psutil.process_iter():
        with suppress(psutil.Error, OSError):
            if process.environ().get(_OWNER) == owner:
                found.append(process)
    return found


def _stop(owner: str) -> None:
    for number in (signal.SIGTERM, signal.SIGKILL):
        processes = _owned(owner)
        for process in processes:
            with suppress(psutil.Error):
                process.send_signal(number)
        psutil.wait_procs(processes, timeout=STOP_LIMIT_S)


def _proportional(pid: int) -> float | None:
    with suppress(OSError):
        for line in Path(f"/proc/{pid}/smaps_rollup").read_text().splitlines():
            if line.startswith("Pss:"):
                return int(line.split()[1]) * KB / MB
    return None
