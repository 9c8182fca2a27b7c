"""The demonstration shop in a temporary folder, directly and through its HTTP API."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import date, timedelta
from pathlib import Path

import pytest

from actions.shop import HttpShop, NotAllowed, Refusal, ShopAdapter, SqliteShop
from actions.shop.seed import create_demo
from tests.actions.shop.api_server import TOKEN, ShopServer, serving

TODAY = date(2025, 11, 24)  # a Monday
ALL = [f"KS-104{number}" for number in range(201, 241)]


def refusal(call: Callable[[], object]) -> Refusal:
    """The reason with which the shop refuses this call."""
    with pytest.raises(NotAllowed) as caught:
        call()
    return caught.value.reason


class Clock:
    """A day that tests can move."""

    def __init__(self) -> None:
        self.day = TODAY

    def __call__(self) -> date:
        return self.day

    def pass_days(self, count: int) -> None:
        self.day += timedelta(days=count)


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def database(tmp_path: Path) -> Path:
    path = tmp_path / "shop.db"
    create_demo(path, TODAY)
    return path


@pytest.fixture
def sqlite_shop(database: Path, clock: Clock) -> Iterator[SqliteShop]:
    shop = SqliteShop(database, clock)
    yield shop
    shop.close()


@pytest.fixture
def server(sqlite_shop: SqliteShop) -> Iterator[ShopServer]:
    with serving(sqlite_shop) as running:
        yield running


@pytest.fixture
def http_shop(server: ShopServer) -> Iterator[HttpShop]:
    shop = HttpShop(server.url, TOKEN)
    yield shop
    shop.close()


@pytest.fixture(params=["sqlite", "http"])
def shop(request: pytest.FixtureRequest) -> ShopAdapter:
    """Either adapter: what a test asks of this one holds for both."""
    found: ShopAdapter = request.getfixturevalue(f"{request.param}_shop")
    return found
