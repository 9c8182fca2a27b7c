"""The PostgreSQL database that knowledge is published to: connections for many threads, and what went wrong in one
clear line. The password stands in none.
"""

from __future__ import annotations

import queue
import re
import threading
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from typing import Any, Final

import psycopg2
import psycopg2.errors
import psycopg2.extensions

from nlu.errors import RapportError, SettingError

SETTING: Final = "knowledge.postgres"
PGVECTOR: Final = (0, 8)  # the first whose HNSW index goes on looking where a filter leaves too little
_ADDRESS: Final = re.compile(r"postgres(ql)?://([^:@/?]*(:[^:@/?]*)?@)?[^@/?]*?(:\d+)?(/[^@:/?]*)?(\?[^@]*)?")
_IDLE: Final = 4  # connections kept
_AT_ONCE: Final = 16  # connections of one process; who comes later waits
_CONNECT_WITHIN: Final = 3  # seconds
# A server that can't be reached is not asked again that long, or each message would wait for it.
_REST: Final = 5.0


class DatabaseError(RapportError):
    """The database can't be used; the message says which, why, and what to do."""


class TableMissing(DatabaseError):
    """A table that a statement names is not there."""


class Database:
    """An address of PostgreSQL. Safe for threads; connects when first used."""

    def __init__(self, address: str) -> None:
        """address: `postgresql://user@host/name`, as libpq reads it.

        Raises:
            SettingError: it is no such address.
        """
        try:
            # libpq takes a part of a password with bare marks for the name of a server, which errors would show.
            parts = psycopg2.extensions.parse_dsn(address) if _ADDRESS.fullmatch(address) else {}
        except psycopg2.Error:
            parts = {}
        if not parts:
            raise SettingError(
                f"Setting '{SETTING}' can't be read as an address. Write it like postgresql://user@host/name; in a "
                "password, write @ : / ? % as %40 %3A %2F %3F %25."
            )
        self._address = address
        self._secrets = [parts[name] for name in ("password", "sslpassword") if parts.get(name)]
        user = f"{parts['user']}@" if "user" in parts else ""
        port = f":{parts['port']}" if "port" in parts else ""
        self.shown = f"postgresql://{user}{parts.get('host', '')}{port}/{parts.get('dbname', '')}"
        self._idle: queue.LifoQueue[Any] = queue.LifoQueue()
        self._places = threading.BoundedSemaphore(_AT_ONCE)
        self._away_until = 0.0
        self._reason = ""

    def rows(self, statement: str, values: Sequence[Any] = ()) -> list[tuple[Any, ...]]:
        """All rows of what is one transaction; a statement may be several, of which the last gives rows.

        Raises:
            DatabaseError: the server can't be reached, or refuses.
        """
        with self._places:
            while True:
                try:
                    connection, is_new = self._idle.get_nowait(), False
                except queue.Empty:
                    connection, is_new = self._connect(), True
                    connection.autocommit = True
                try:
                    with connection.cursor() as cursor:
                        cursor.execute(statement, values)
                        found: list[tuple[Any, ...]] = cursor.fetchall()
                except psycopg2.Error as error:
                    if not connection.closed:
                        self._give_back(connection)
                    elif not is_new:
                        continue  # the server was started again since this connection was used last
                    raise self._clear(error) from None
                self._give_back(connection)
                return found

    @contextmanager
    def transaction(self, *, snapshot: bool = False) -> Iterator[Any]:
        """A cursor on a connection of its own. Committed at the end of the block; nothing happened if that raises.

        snapshot: everything is read as it was at the beginning, and nothing is written.

        Raises:
            DatabaseError: the server can't be reached, or refuses.
        """
        connection = self._connect()
        try:
            if snapshot:
                connection.set_session(isolation_level="REPEATABLE READ", readonly=True)
            with connection, connection.cursor() as cursor:
                yield cursor
        except psycopg2.Error as error:
            raise self._clear(error) from None
        finally:
            connection.close()

    def vacuum(self, tables: Sequence[str]) -> None:
        """Free the space of what was deleted. Raises DatabaseError."""
        connection = self._connect()
        try:
            connection.autocommit = True
            with connection.cursor() as cursor:
                for table in tables:
                    cursor.execute(f"VACUUM {table}")
        except psycopg2.Error as error:
            raise self._clear(error) from None
        finally:
            connection.close()

    def check_extension(self) -> None:
        """Raises DatabaseError where vectors of the needed kind can't be stored and searched."""
        needed = ".".join(map(str, PGVECTOR))
        (row,) = self.rows(
            "SELECT (SELECT extversion FROM pg_extension WHERE extname = 'vector'),"
            " (SELECT default_version FROM pg_available_extensions WHERE name = 'vector'), to_regtype('halfvec')"
        )
        installed, available, visible = row
        if installed and _numbers(installed) >= PGVECTOR and visible:
            return
        if installed and _numbers(installed) >= PGVECTOR:
            raise DatabaseError(
                f"The extension vector of {self.shown} lies in a schema that is not searched. Add that schema to the "
                "role's search_path, or install the extension in schema public."
            )
        if available is None or _numbers(available) < PGVECTOR:
            raise DatabaseError(
                f"The PostgreSQL server of {self.shown} lacks the extension pgvector {needed} or newer (it has "
                f"{available or 'none'}). Install it on the server, for example the package postgresql-16-pgvector, "
                "and then run CREATE EXTENSION vector in that database."
            )
        command = "ALTER EXTENSION vector UPDATE" if installed else "CREATE EXTENSION vector"
        raise DatabaseError(
            f"The database {self.shown} has {'pgvector ' + installed if installed else 'no pgvector'}, and {needed} or "
            f"newer is needed. Run {command} in it, as its owner, a role with the right CREATE on the database, or a "
            "superuser."
        )

    def close(self) -> None:
        """Close the connections that are not in use."""
        while not self._idle.empty():
            self._idle.get_nowait().close()

    def _give_back(self, connection: Any) -> None:
        if self._idle.qsize() < _IDLE:
            self._idle.put(connection)
        else:
            connection.close()

    def _connect(self) -> Any:
        if time.monotonic() < self._away_until:
            raise DatabaseError(self._reason)
        try:
            made = psycopg2.connect(
                self._address,
                connect_timeout=_CONNECT_WITHIN,
                application_name="rapport",
                keepalives_idle=10,
                keepalives_interval=5,
                keepalives_count=2,
                tcp_user_timeout=20_000,
            )
        except psycopg2.Error as error:
            self._reason = (
                f"The database {self.shown} can't be reached: {self._said(error)}. Check the setting '{SETTING}', the "
                "server, and the user's right to CONNECT; a password may stand in the address or in PGPASSWORD."
            )
            self._away_until = time.monotonic() + _REST
            raise DatabaseError(self._reason) from None
        self._away_until = 0.0
        return made

    def _clear(self, error: psycopg2.Error) -> DatabaseError:
        if isinstance(error, psycopg2.errors.UndefinedTable):
            return TableMissing(f"The database {self.shown} lacks a table: {self._said(error)}. Publish to it again.")
        if isinstance(error, psycopg2.errors.InsufficientPrivilege):
            return DatabaseError(
                f"The database {self.shown} refuses: {self._said(error)}. Publishing needs the right CREATE on the "
                "schema and to own the tables named knowledge_...; a bot needs SELECT on them."
            )
        return DatabaseError(f"The database {self.shown} failed: {self._said(error)}. See the server's log.")

    def _said(self, error: psycopg2.Error) -> str:
        """What the server or libpq said, in one line, without passwords and without the statement."""
        lines = str(error).strip().splitlines()
        said = lines[0].strip() if lines else type(error).__name__
        for secret in self._secrets:
            said = said.replace(secret, "***")
        return said.rstrip(".")


def _numbers(version: str) -> tuple[int, ...]:
    return tuple(int(part) for part in version.split(".") if part.isdigit())
