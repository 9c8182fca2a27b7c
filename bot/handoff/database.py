"""The engine of the store: how transactions begin, and the migrations at the start."""

from __future__ import annotations

from contextlib import suppress
from typing import Any, Final

import sqlalchemy as sa

from bot.databases import open_database
from nlu.errors import SettingError

_SCRIPTS: Final = "bot.handoff:migrations"
_LOCK: Final = 7_270_701  # any number that nobody else takes for an advisory lock of PostgreSQL
_BUSY_MS: Final = 30_000  # how long a process waits for another one's write in SQLite
_WRITES: Final = "writes"


def open_store(url: str) -> sa.Engine:
    """An engine whose tables are of the newest version.

    Raises:
        SettingError: the address can't be used, or a newer Rapport has changed the tables.
    """
    return open_database(url, _prepare, setting="handoff.store", example="handoff.db")


def writing(engine: sa.Engine) -> sa.Engine:
    """The engine for transactions that write: in SQLite they take the write lock when they begin, so that what they
    read first still holds when they write."""
    return engine.execution_options(**{_WRITES: True})


def _prepare(engine: sa.Engine) -> None:
    if engine.dialect.name == "sqlite":
        sa.event.listen(engine, "connect", _connected)
        sa.event.listen(engine, "begin", _begin)
        # Readers don't wait for writers. Another process may be doing the same at this moment.
        with suppress(sa.exc.OperationalError):
            _write_ahead(engine)
    with writing(engine).begin() as connection:
        if engine.dialect.name == "postgresql":
            # Until the transaction ends: of two servers that start at once one migrates, and the other finds it done.
            connection.execute(sa.select(sa.func.pg_advisory_xact_lock(_LOCK)))
        _migrate(connection)


def _connected(connection: Any, _record: Any) -> None:
    connection.isolation_level = None  # `_begin` begins transactions; sqlite3's own way leaves tables outside of them
    connection.execute(f"PRAGMA busy_timeout={_BUSY_MS}")
    connection.execute("PRAGMA synchronous=NORMAL")


def _begin(connection: sa.engine.Connection) -> None:
    writes = connection.get_execution_options().get(_WRITES)
    connection.exec_driver_sql("BEGIN IMMEDIATE" if writes else "BEGIN")


def _write_ahead(engine: sa.Engine) -> None:
    raw = engine.raw_connection()
    try:
        raw.execute("PRAGMA journal_mode=WAL")
    finally:
        raw.close()


def _migrate(connection: sa.engine.Connection) -> None:
    from alembic import command
    from alembic.config import Config
    from alembic.util.exc import CommandError

    config = Config()
    config.set_main_option("script_location", _SCRIPTS)
    config.attributes["connection"] = connection
    try:
        command.upgrade(config, "head")
    except CommandError as error:
        raise SettingError(
            "The database of 'handoff.store' was changed by a newer version of Rapport. Run that version, or name "
            "another database."
        ) from error
