"""The demonstration's shop, dated from today, and an empty queue for people, where the settings say they are."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest

from actions import base, handoff, memory
from actions.shop import ShopAdapter, shop_today
from actions.shop.seed import create_demo
from bot import settings as settings_module
from bot.handoff.store import HandoffStore
from tests.actions.talk import Talk


def _forget() -> None:
    for cached in (settings_module.settings, base.shop, handoff.store, memory.store):
        cached.cache_clear()


@pytest.fixture
def _services(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    create_demo(tmp_path / "shop.db", shop_today())
    monkeypatch.setenv("RAPPORT_SHOP__URL", f"sqlite:///{tmp_path}/shop.db")
    monkeypatch.setenv("RAPPORT_HANDOFF__STORE", f"sqlite:///{tmp_path}/handoff.db")
    monkeypatch.setenv("RAPPORT_PROFILE__STORE", f"sqlite:///{tmp_path}/wishes.db")
    _forget()
    yield
    base.shop().close()
    handoff.store().close()
    _forget()


@pytest.fixture
def demo(_services: None) -> ShopAdapter:
    """The shop that the actions use."""
    return base.shop()


@pytest.fixture
def queue(_services: None) -> HandoffStore:
    """The queue that the actions use."""
    return handoff.store()


@pytest.fixture
def talk(demo: ShopAdapter) -> Talk:
    """A conversation in English."""
    return Talk()


@pytest.fixture
def hours(_services: None, monkeypatch: pytest.MonkeyPatch) -> Callable[[bool], None]:
    """Open or close the team, whatever the time is."""

    def put(opened: bool) -> None:
        # The zone in which it is about noon now; the signs of these names are the other way round.
        monkeypatch.setenv("RAPPORT_HANDOFF__TIME_ZONE", f"Etc/GMT{datetime.now(UTC).hour - 12:+d}")
        monkeypatch.setenv("RAPPORT_HANDOFF__DAYS", "[0,1,2,3,4,5,6]")
        monkeypatch.setenv("RAPPORT_HANDOFF__OPEN_ON_HOLIDAYS", "true")
        monkeypatch.setenv("RAPPORT_HANDOFF__OPENS", "09:00")
        monkeypatch.setenv("RAPPORT_HANDOFF__CLOSES", "18:00" if opened else "09:30")
        settings_module.settings.cache_clear()

    return put
