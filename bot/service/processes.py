"""The two processes of a running assistant, and the file that remembers them: `.rapport/run/<port>.json`."""

from __future__ import annotations

import json
import os
import secrets
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Callable
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any, Final

import httpx
import psutil
import yaml

from bot.service.prepare import child_environment
from bot.settings import ROOT, Settings
from nlu.errors import RapportError

READY_WITHIN: Final = 120.0  # seconds
_STOP_WITHIN: Final = 10.0


class StartError(RapportError):
    """The assistant could not be started; the message says why and what to do."""


@dataclass(frozen=True)
class Running:
    """A running assistant. started: when, in seconds since the epoch; used to tell a reused process number."""

    host: str
    port: int
    actions_port: int
    pids: tuple[int, ...]
    started: float

    @property
    def url(self) -> str:
        return f"http://{self.host}:{self.port}"


def token_file(settings: Settings) -> Path:
    """The file with the token of Rasa's HTTP API; made on first use, readable by its owner only."""
    path = settings.path(settings.work) / "api.token"
    if not path.is_file():
        path.parent.mkdir(parents=True, exist_ok=True)
        path.touch(mode=0o600)
        path.write_text(secrets.token_urlsafe(32), encoding="utf-8")
    return path


def running(settings: Settings, port: int | None = None) -> list[Running]:
    """Every assistant of this work folder that is alive (on this port). Files of dead ones are removed."""
    found = []
    for path in sorted(_run_folder(settings).glob("*.json")):
        try:
            content = json.loads(path.read_text(encoding="utf-8"))
            one = Running(**{**content, "pids": tuple(content["pids"])})
        except (ValueError, KeyError, TypeError):  # cut off while it was written
            path.unlink(missing_ok=True)
            continue
        if not any(_alive(pid, one.started) for pid in one.pids):
            path.unlink(missing_ok=True)
        elif port in (None, one.port):
            found.append(one)
    return found


def start(settings: Settings, model: Path, report: Callable[[str], None]) -> Running:
    """Start action server and Rasa server and wait until a message would be answered.

    Raises:
        StartError: the port is taken, or one of them stopped or did not get ready; nothing is left running.
    """
    host, port = settings.server.host, settings.server.port
    check_port(host, port)
    actions_port = settings.server.actions_port or _free_port()
    folder = _run_folder(settings)
    folder.mkdir(parents=True, exist_ok=True)
    logs = settings.path(settings.work) / "logs"
    logs.mkdir(exist_ok=True)
    endpoints = _endpoints(settings, folder / f"{port}.endpoints.yml", actions_port)
    # One message needs no second thread; threads that wait for each other cost more than they do.
    environment = {
        **child_environment(settings),
        "SANIC_HOST": "127.0.0.1",
        "OMP_NUM_THREADS": "1",
        "OPENBLAS_NUM_THREADS": "1",
    }
    started = time.time()
    commands = {
        "actions": [sys.executable, "-m", "rasa_sdk", "--actions", "actions", "--port", str(actions_port)],
        "server": [
            *(sys.executable, "-m", "bot.channels.server", "--host", host, "--port", str(port)),
            *("--model", str(model), "--endpoints", str(endpoints), "--credentials", str(ROOT / "credentials.yml")),
            *("--token-file", str(token_file(settings))),
        ],
    }
    processes: dict[str, subprocess.Popen[bytes]] = {}
    try:
        for name, command in commands.items():
            with (logs / f"{name}-{port}.log").open("ab") as output:
                processes[name] = subprocess.Popen(
                    command, cwd=ROOT, env=environment, stdout=output, stderr=output, start_new_session=True
                )
        one = Running(host, port, actions_port, tuple(process.pid for process in processes.values()), started)
        report(f"starting: logs are in {logs}")
        _wait(one, processes, logs)
    except BaseException:
        for process in processes.values():
            _stop(process.pid)
        raise
    (folder / f"{port}.json").write_text(json.dumps(asdict(one)), encoding="utf-8")
    return one


def stop(settings: Settings, one: Running) -> None:
    """Stop both processes and forget them."""
    for pid in one.pids:
        if _alive(pid, one.started):
            _stop(pid)
    for path in _run_folder(settings).glob(f"{one.port}.*"):
        path.unlink()


def check_port(host: str, port: int) -> None:
    """Raises StartError if something listens there already."""
    with socket.socket(socket.AF_INET6 if ":" in host else socket.AF_INET) as probe:
        probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            probe.bind((host, port))
        except OSError as error:
            raise StartError(
                f"Port {port} on {host} can't be used ({error.strerror}). Stop what listens there (`make down` stops "
                f"Rapport), or choose another: rapport up --port {port + 1}"
            ) from error


def _wait(one: Running, processes: dict[str, subprocess.Popen[bytes]], logs: Path) -> None:
    end = time.monotonic() + READY_WITHIN
    with httpx.Client(timeout=5, trust_env=False) as client:
        while time.monotonic() < end:
            for name, process in processes.items():
                if process.poll() is not None:
                    raise StartError(
                        f"The {name} process stopped with exit status {process.returncode}; the reason is at the end "
                        f"of {logs / f'{name}-{one.port}.log'}."
                    )
            try:
                if client.get(f"{one.url}/health").json().get("ready"):
                    return
            except (httpx.HTTPError, ValueError):
                pass  # not listening yet
            time.sleep(0.25)
    raise StartError(f"The bot did not get ready within {READY_WITHIN:.0f} seconds; see the logs in {logs}.")


def _endpoints(settings: Settings, target: Path, actions_port: int) -> Path:
    """endpoints.yml with this run's action server and databases."""
    content: dict[str, Any] = yaml.safe_load((ROOT / "endpoints.yml").read_text(encoding="utf-8"))
    content["action_endpoint"] = {"url": f"http://127.0.0.1:{actions_port}/webhook"}
    store = content.get("tracker_store") or {}
    if store.get("dialect") == "sqlite":
        store["db"] = str(settings.path(settings.work) / "tracker.db")
    target.write_text(yaml.safe_dump(content), encoding="utf-8")
    return target


def _run_folder(settings: Settings) -> Path:
    return settings.path(settings.work) / "run"


def _free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


def _alive(pid: int, started: float) -> bool:
    try:
        process = psutil.Process(pid)
        # A process number is used again after a reboot; ours was started within moments of what is written down.
        return bool(process.status() != psutil.STATUS_ZOMBIE and abs(process.create_time() - started) < 60)
    except psutil.Error:
        return False


def _stop(pid: int) -> None:
    try:
        os.killpg(pid, signal.SIGTERM)
        psutil.Process(pid).wait(_STOP_WITHIN)
    except psutil.TimeoutExpired:
        os.killpg(pid, signal.SIGKILL)
    except (ProcessLookupError, psutil.NoSuchProcess):
        pass  # gone already
