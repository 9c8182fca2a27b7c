from __future__ import annotations

import json
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from dataclasses import asdict
from pathlib import Path

import pytest
import yaml

from bot.service import processes as module
from bot.service.processes import Running, StartError, check_port, running, start, stop, token_file
from bot.settings import Settings


@pytest.fixture
def settings(tmp_path: Path) -> Settings:
    return Settings(work=tmp_path)


@pytest.fixture
def sleeper() -> Iterator[subprocess.Popen[bytes]]:
    """A process that is alive, in a group of its own."""
    process = subprocess.Popen([sys.executable, "-c", "import time; time.sleep(60)"], start_new_session=True)
    yield process
    process.kill()
    process.wait(5)


@pytest.fixture
def taken() -> Iterator[int]:
    """A port on which something listens."""
    with socket.socket() as listening:
        listening.bind(("127.0.0.1", 0))
        listening.listen()
        yield listening.getsockname()[1]


def remember(settings: Settings, port: int, pid: int, started: float) -> Path:
    folder = settings.work / "run"
    folder.mkdir(exist_ok=True)
    path = folder / f"{port}.json"
    path.write_text(json.dumps(asdict(Running("127.0.0.1", port, port + 1, (pid,), started))))
    return path


def test_a_port_in_use_is_named_with_what_to_do(taken: int) -> None:
    with pytest.raises(StartError) as caught:
        check_port("127.0.0.1", taken)
    line = str(caught.value)
    assert "\n" not in line
    assert f"Port {taken} on 127.0.0.1 can't be used" in line
    assert f"rapport up --port {taken + 1}" in line


def test_a_free_port_passes(taken: int) -> None:
    check_port("127.0.0.1", module._free_port())


def test_an_unknown_host_is_a_clear_line_too() -> None:
    with pytest.raises(StartError, match=r"on nowhere\.invalid can't be used"):
        check_port("nowhere.invalid", 5005)


def test_nothing_is_started_on_a_port_in_use(settings: Settings, taken: int, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(subprocess, "Popen", lambda *_, **__: pytest.fail("started a process"))
    there = settings.model_copy(update={"server": settings.server.model_copy(update={"port": taken})})
    with pytest.raises(StartError):
        start(there, Path("model.tar.gz"), print)
    assert list(settings.work.iterdir()) == []


def test_nothing_runs_where_nothing_was_started(settings: Settings) -> None:
    assert running(settings) == []


def test_what_runs_is_found(settings: Settings, sleeper: subprocess.Popen[bytes]) -> None:
    remember(settings, 6001, sleeper.pid, time.time())
    (found,) = running(settings)
    assert found.url == "http://127.0.0.1:6001"
    assert found.pids == (sleeper.pid,)
    assert running(settings, 6001) == [found]
    assert running(settings, 6002) == []


def test_files_of_dead_processes_are_removed(settings: Settings) -> None:
    gone = subprocess.Popen([sys.executable, "-c", ""])
    gone.wait(30)
    path = remember(settings, 6001, gone.pid, time.time())
    assert running(settings, 7000) == []
    assert not path.exists()


def test_a_process_number_that_was_used_again_is_not_ours(settings: Settings, sleeper: subprocess.Popen[bytes]) -> None:
    path = remember(settings, 6001, sleeper.pid, time.time() - 86_400)
    assert running(settings) == []
    assert not path.exists()
    assert sleeper.poll() is None


@pytest.mark.parametrize("content", ["", "{", "[]", "{}", '{"pids": 5}', '{"pids": [1], "port": 1}', "null"])
def test_a_damaged_file_is_removed(settings: Settings, content: str) -> None:
    path = remember(settings, 6001, 1, 0.0)
    path.write_text(content)
    assert running(settings) == []
    assert not path.exists()


def test_stopping_ends_the_process_and_forgets_it(settings: Settings, sleeper: subprocess.Popen[bytes]) -> None:
    path = remember(settings, 6001, sleeper.pid, time.time())
    other = remember(settings, 60012, sleeper.pid, time.time())
    (settings.work / "run" / "6001.endpoints.yml").write_text("")
    stop(settings, running(settings, 6001)[0])
    assert not module._alive(sleeper.pid, time.time())
    assert not path.exists()
    assert [item.name for item in path.parent.iterdir()] == [other.name]


def test_stopping_leaves_strangers_alone(settings: Settings, sleeper: subprocess.Popen[bytes]) -> None:
    stop(settings, Running("127.0.0.1", 6001, 6002, (sleeper.pid,), time.time() - 86_400))
    assert sleeper.poll() is None


def test_stopping_what_is_gone_is_no_error(settings: Settings, sleeper: subprocess.Popen[bytes]) -> None:
    path = remember(settings, 6001, sleeper.pid, time.time())
    one = running(settings)[0]
    sleeper.kill()
    sleeper.wait(5)
    stop(settings, one)
    assert not path.exists()


def test_the_token_is_made_once_and_its_owners_alone(settings: Settings) -> None:
    path = token_file(settings)
    token = path.read_text()
    assert len(token) >= 32
    assert path.stat().st_mode & 0o777 == 0o600
    assert token_file(settings).read_text() == token


def test_a_process_that_stops_while_starting_is_named_with_its_log(tmp_path: Path) -> None:
    failed = subprocess.Popen([sys.executable, "-c", "raise SystemExit(3)"])
    failed.wait(30)
    one = Running("127.0.0.1", module._free_port(), 1, (failed.pid,), time.time())
    with pytest.raises(StartError, match=rf"server process stopped with exit status 3.*server-{one.port}\.log"):
        module._wait(one, {"server": failed}, tmp_path)


def test_waiting_ends(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, sleeper: subprocess.Popen[bytes]) -> None:
    monkeypatch.setattr(module, "READY_WITHIN", 0.4)
    one = Running("127.0.0.1", module._free_port(), 1, (sleeper.pid,), time.time())
    with pytest.raises(StartError, match="did not get ready"):
        module._wait(one, {"server": sleeper}, tmp_path)


def test_a_run_has_its_own_addresses(settings: Settings, tmp_path: Path) -> None:
    content = yaml.safe_load(module._endpoints(settings, tmp_path / "e.yml", 6060).read_text())
    assert content["action_endpoint"] == {"url": "http://127.0.0.1:6060/webhook"}
    assert content["nlg"] == {"type": "bot.reply.nlg.RapportNLG"}
    assert content["tracker_store"]["db"] == str(tmp_path / "tracker.db")
