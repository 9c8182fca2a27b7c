"""Opening a shop by its address."""

from __future__ import annotations

import os
from datetime import date
from pathlib import Path

import pytest

from actions.shop import HttpShop, ShopUnavailable, SqliteShop, open_shop, shop_today
from nlu.errors import SettingError


def test_sqlite_absolute(database: Path) -> None:
    shop = open_shop(f"sqlite:///{database}", None)
    assert isinstance(shop, SqliteShop)
    assert shop.order("KS-104233").status == "shipped"
    shop.close()


def test_sqlite_relative(database: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(database.parent)
    shop = open_shop(f"sqlite:///{database.name}", None)
    monkeypatch.chdir(os.sep)  # what was opened stays open
    assert shop.order("KS-104233").status == "shipped"
    shop.close()


def test_sqlite_missing(tmp_path: Path) -> None:
    with pytest.raises(ShopUnavailable):
        open_shop(f"sqlite:///{tmp_path}/none.db", None)


@pytest.mark.parametrize("url", ["https://shop.example.com/api", "HTTP://localhost:8080"])
def test_http(url: str) -> None:
    shop = open_shop(url, "token")
    assert isinstance(shop, HttpShop)
    shop.close()


@pytest.mark.parametrize("url", ["", "sqlite:///", "sqlite://shop.db", "shop.db", "ftp://shop.example.com", "https://"])
def test_other_addresses_are_named(url: str) -> None:
    with pytest.raises(SettingError) as caught:
        open_shop(url, None)
    assert repr(url) in str(caught.value)


def test_passwords_are_not_shown() -> None:
    with pytest.raises(SettingError) as caught:
        open_shop("postgres://me:hunter2@db/shop", None)
    assert "hunter2" not in str(caught.value)


def test_today_is_a_day() -> None:
    assert abs(shop_today() - date.today()).days <= 1
