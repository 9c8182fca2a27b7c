"""What only the SQLite shop does."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path
from threading import Thread

import pytest

from actions.shop import NotAllowed, OrderNotFound, ShopUnavailable, SqliteShop
from actions.shop.seed import create_demo
from tests.actions.shop.conftest import TODAY, Clock


def rows(database: Path, query: str) -> list[tuple[object, ...]]:
    with closing(sqlite3.connect(database)) as connection:
        return connection.execute(query).fetchall()


def test_missing_file_is_noticed_at_once_and_not_created(tmp_path: Path, clock: Clock) -> None:
    with pytest.raises(ShopUnavailable, match=r"none\.db.*seed"):
        SqliteShop(tmp_path / "none.db", clock)
    assert not (tmp_path / "none.db").exists()


def test_other_files_are_no_shop(tmp_path: Path, clock: Clock) -> None:
    path = tmp_path / "notes.db"
    path.write_text("no database, but long enough to be taken for one " * 20)
    with pytest.raises(ShopUnavailable):
        SqliteShop(path, clock)


def test_file_with_odd_characters_in_its_name(tmp_path: Path, clock: Clock) -> None:
    path = tmp_path / "ein laden? 100% #1.db"
    create_demo(path, TODAY)
    shop = SqliteShop(path, clock)
    assert shop.order("KS-104201").status == "shipped"
    shop.close()
    assert path.exists()


def test_uses_write_ahead_log(database: Path) -> None:
    assert rows(database, "PRAGMA journal_mode") == [("wal",)]


def test_two_shops_on_one_file_agree(sqlite_shop: SqliteShop, database: Path, clock: Clock) -> None:
    other = SqliteShop(database, clock)
    other.cancel("KS-104202")
    with pytest.raises(NotAllowed):
        sqlite_shop.cancel("KS-104202")
    other.close()


def test_failed_write_leaves_nothing_behind(sqlite_shop: SqliteShop, database: Path) -> None:
    with closing(sqlite3.connect(database)) as connection:
        connection.execute("CREATE TRIGGER refuse BEFORE INSERT ON returns BEGIN SELECT RAISE(ABORT, 'disk full'); END")
    with pytest.raises(ShopUnavailable, match="disk full") as caught:
        sqlite_shop.open_return("KS-104203", "damaged")
    assert not caught.value.maybe_done
    assert sqlite_shop.returns("KS-104203") == ()
    assert sqlite_shop.cancel("KS-104202").status == "cancelled"


def test_hostile_input_is_only_text(sqlite_shop: SqliteShop, database: Path) -> None:
    before = rows(database, "SELECT count(*) FROM orders")
    with pytest.raises(OrderNotFound):
        sqlite_shop.order("' OR 1=1; DROP TABLE orders; --")
    sqlite_shop.change_address("KS-104202", "'); DROP TABLE orders; --")
    assert rows(database, "SELECT count(*) FROM orders") == before


def test_mails_are_noted(sqlite_shop: SqliteShop, database: Path) -> None:
    sqlite_shop.send_invoice("KS-104233")
    sqlite_shop.send_password_link("anna@example.com")
    assert rows(database, "SELECT kind, customer_id, order_number, day FROM outbox ORDER BY id") == [
        ("invoice", "C-1001", "KS-104233", "2025-11-24"),
        ("password_link", "C-1001", None, "2025-11-24"),
    ]


def test_lock_keeps_its_first_day(sqlite_shop: SqliteShop, database: Path, clock: Clock) -> None:
    sqlite_shop.lock_account("Anna@example.com")
    clock.pass_days(3)
    sqlite_shop.lock_account("anna@example.com")
    assert rows(database, "SELECT id, locked FROM customers WHERE locked IS NOT NULL") == [("C-1001", "2025-11-24")]


def test_connections_of_ended_threads_are_closed(sqlite_shop: SqliteShop) -> None:
    for _ in range(20):
        thread = Thread(target=sqlite_shop.order, args=("KS-104201",))
        thread.start()
        thread.join()
    assert len(sqlite_shop._connections) <= 2  # this thread's and the last one's
