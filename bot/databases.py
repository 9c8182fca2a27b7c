"""One way to open a database: SQLAlchemy addresses, SQLite files below the project's folder."""

from __future__ import annotations

import sqlalchemy as sa

from bot.settings import ROOT
from nlu.errors import SettingError


def open_database(url: str, tables: sa.MetaData, *, setting: str, example: str) -> sa.Engine:
    """An engine whose tables exist. The file of an SQLite address is made, its folder too.

    setting: the name of the setting that holds the address, for the error; example: a file that it may name.

    Raises:
        SettingError: the address can't be used.
    """
    try:
        parsed = sa.engine.make_url(url)
        if parsed.drivername.startswith("sqlite") and parsed.database and parsed.database != ":memory:":
            file = ROOT / parsed.database  # wherever the command was called
            file.parent.mkdir(parents=True, exist_ok=True)
            parsed = parsed.set(database=str(file))
        engine = sa.create_engine(parsed, future=True)
        tables.create_all(engine)
        return engine
    except (sa.exc.SQLAlchemyError, OSError, ImportError, ValueError) as error:
        raise SettingError(
            f"Setting '{setting}' can't be used ({type(error).__name__}). Write it like "
            f"sqlite:///.rapport/{example} or postgresql://user@host/name."
        ) from error
