"""Databases for the store: SQLite, and PostgreSQL where one runs on this machine."""

from __future__ import annotations

import os
import secrets
from collections.abc import Iterator
from pathlib import Path

import pytest
import sqlalchemy as sa

from bot.handoff.store import HandoffStore

POSTGRES = "postgresql://postgres@127.0.0.1:5432/test"


@pytest.fixture
def postgres() -> Iterator[str]:
    """The address of a schema that is thrown away afterwards."""
    engine = sa.create_engine(POSTGRES, future=True, connect_args={"connect_timeout": 3})
    schema = f"rapport_test_{secrets.token_hex(6)}"
    try:
        with engine.begin() as connection:
            connection.execute(sa.text(f"CREATE SCHEMA {schema}"))
    except sa.exc.OperationalError as error:
        engine.dispose()
        if os.environ.get("RAPPORT_REQUIRE_SERVICES") == "1":
            raise
        pytest.skip(f"no PostgreSQL on 127.0.0.1:5432 with a database 'test' ({type(error.orig).__name__})")
    yield f"{POSTGRES}?options=-csearch_path%3D{schema}"
    with engine.begin() as connection:
        connection.execute(sa.text(f"DROP SCHEMA {schema} CASCADE"))
    engine.dispose()


@pytest.fixture(params=["sqlite", "postgres"])
def url(request: pytest.FixtureRequest, tmp_path: Path) -> str:
    if request.param == "sqlite":
        return f"sqlite:///{tmp_path}/deep/er/handoff.db"
    return str(request.getfixturevalue("postgres"))


@pytest.fixture
def store(url: str) -> Iterator[HandoffStore]:
    made = HandoffStore(url)
    yield made
    made.close()
