"""One way to open a database: SQLAlchemy addresses, SQLite files below the project's folder."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Final

import sqlalchemy as sa

from bot.settings import ROOT
from nlu.errors import SettingError

_CONNECT_SECONDS: Final = 5


def open_database(url: str, prepare: Callable[[sa.Engine], None], *, setting: str, example: str) -> sa.Engine:
    """An engine, ready for use. The file of an SQLite address is made, its folder too.

    prepare: makes the tables where they are missing; setting: the name of the setting that holds the address, for the
    error; example: a file that it may name.

    Raises:
        SettingError: the address can't be used.
    """
    try:
        parsed = sa.engine.make_url(url)
        options: dict[str, Any] = {}
        if parsed.drivername.startswith("sqlite") and parsed.database and parsed.database != ":memory:":
            file = ROOT / parsed.database  # wherever the command was called
            file.parent.mkdir(parents=True, exist_ok=True)
            parsed = parsed.set(database=str(file))
            # As in SQLAlchemy 2. Without a pool each transaction opens the file, and the last to close it waits for the
            # disk.
            options = {"poolclass": sa.pool.QueuePool, "connect_args": {"check_same_thread": False}}
        elif parsed.drivername.startswith("postgresql"):
            # A server that was restarted is noticed before a statement fails, one that is gone within seconds.
            options = {"pool_pre_ping": True, "connect_args": {"connect_timeout": _CONNECT_SECONDS}}
        engine = sa.create_engine(parsed, future=True, **options)
        prepare(engine)
        return engine
    except (sa.exc.SQLAlchemyError, OSError, ImportError, ValueError) as error:
        raise SettingError(
            f"Setting '{setting}' can't be used ({type(error).__name__}). Write it like "
            f"sqlite:///.rapport/{example} or postgresql://user@host/name."
        ) from error
