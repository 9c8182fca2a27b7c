"""Wishes outlive a conversation, and are forgotten when nobody uses them or the customer says so."""

from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
import sqlalchemy as sa

from bot.style.wishes import WishStore
from nlu.errors import SettingError


def open_store(folder: Path, days: int = 30) -> WishStore:
    return WishStore(f"sqlite:///{folder}/wishes.db", days)


def test_wishes_are_recalled_by_another_process(tmp_path: Path) -> None:
    open_store(tmp_path).keep("anna", {"language": "de", "address": "Frau Weiß 🙂"})
    assert open_store(tmp_path).recall("anna") == {"language": "de", "address": "Frau Weiß 🙂"}
    assert open_store(tmp_path).recall("bob") == {}


def test_the_last_wishes_count(tmp_path: Path) -> None:
    store = open_store(tmp_path)
    store.keep("anna", {"language": "de"})
    store.keep("anna", {"register": "formal"})
    assert store.recall("anna") == {"register": "formal"}


def test_forgotten_on_request(tmp_path: Path) -> None:
    store = open_store(tmp_path)
    store.keep("anna", {"language": "de"})
    store.keep("bob", {"language": "fr"})
    store.forget("anna")
    assert store.recall("anna") == {}
    assert store.recall("bob") == {"language": "fr"}


def test_forgotten_when_nobody_used_them(tmp_path: Path) -> None:
    store = open_store(tmp_path, days=30)
    for customer, days in (("old", 31), ("recent", 29)):
        store.keep(customer, {"language": "de"})
        used = datetime.now(UTC) - timedelta(days=days)
        with sa.create_engine(f"sqlite:///{tmp_path}/wishes.db").begin() as connection:
            connection.execute(
                sa.text("update style_wishes set used = :used where customer = :customer"),
                {"used": used.replace(tzinfo=None).isoformat(" "), "customer": customer},
            )
    assert store.recall("old") == {}
    assert store.recall("recent") == {"language": "de"}


def test_an_address_that_can_not_be_used_is_named(tmp_path: Path) -> None:
    with pytest.raises(SettingError, match=r"profile\.store"):
        WishStore("nonsense", 30)
