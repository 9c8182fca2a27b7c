"""One running assistant for all end-to-end tests: real encoder, real Rasa, real action server, own databases."""

from __future__ import annotations

import contextlib
import socket
import sqlite3
import uuid
from collections.abc import Callable, Iterator

import httpx
import pytest

from bot.service.processes import token_file
from bot.settings import Settings
from tests.end_to_end.assistant import PREFIX, Assistant, Talk, rapport

PREPARED_WITHIN = 8 * 60.0  # seconds; the first start makes encoder, index and model


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


@pytest.fixture(scope="session")
def bot(
    request: pytest.FixtureRequest, settings: Settings, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[Assistant]:
    """Started by the command, stopped by the command."""
    folder, work, port = tmp_path_factory.mktemp("bot"), settings.path(settings.work), free_port()
    env = {
        "RAPPORT_SHOP__URL": f"sqlite:///{folder}/shop.db",
        "RAPPORT_HANDOFF__STORE": f"sqlite:///{folder}/handoff.db",
    }
    marker = f"zwirbel{uuid.uuid4().hex[:10]}"
    try:
        up = rapport("up", "--port", str(port), env=env, timeout=PREPARED_WITHIN)
        assert up.returncode == 0, up.stderr
        assert f"http://127.0.0.1:{port}/chat" in up.stdout
        token = token_file(settings).read_text(encoding="utf-8").strip()
        with httpx.Client(base_url=f"http://127.0.0.1:{port}", timeout=60, trust_env=False) as client:
            yield Assistant(port, work, folder / "shop.db", env, token, client, marker)
    finally:
        down = rapport("down", "--port", str(port), env=env)
        if not request.session.testsfailed:
            for log in (work / "logs").glob(f"*-{port}.log"):
                log.unlink()
        _forget(settings, marker)
    assert down.returncode == 0, down.stderr
    assert f"stopped http://127.0.0.1:{port}" in down.stdout
    assert list((work / "run").glob(f"{port}.*")) == []


def _forget(settings: Settings, marker: str) -> None:
    """Take the tests' conversations out of the developer's tracker store, which lies in the work folder."""
    path = settings.path(settings.work) / "tracker.db"
    if not path.is_file():
        return
    with contextlib.closing(sqlite3.connect(path, timeout=30)) as connection, connection:
        connection.execute(
            "DELETE FROM events WHERE sender_id LIKE ? OR sender_id IN "
            "(SELECT sender_id FROM events WHERE type_name = 'user' AND data LIKE ?)",
            (f"{PREFIX}%", f"%{marker}%"),
        )


@pytest.fixture
def talk(bot: Assistant) -> Callable[[], Talk]:
    """Begins a conversation."""
    return lambda: Talk(bot)
