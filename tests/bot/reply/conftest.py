"""A copy of three locales that a test may damage."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from bot.reply import catalogue as catalogue_module
from bot.reply.catalogue import own_catalogue
from bot.style import locales as locales_module
from bot.style.locales import FOLDER, locales

Edit = Callable[[str, str, str, str], None]


@pytest.fixture
def edit(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Edit]:
    """Changes a file of a copy of three locales, which then are all that there are."""
    for tag in ("ar", "de", "en"):
        shutil.copytree(FOLDER / tag, tmp_path / tag)
    for module in (locales_module, catalogue_module):
        monkeypatch.setattr(module, "FOLDER", tmp_path)

    def change(tag: str, name: str, old: str, new: str) -> None:
        path = tmp_path / tag / name
        text = path.read_text(encoding="utf-8")
        assert old in text
        path.write_text(text.replace(old, new), encoding="utf-8")
        forget()

    forget()
    yield change
    monkeypatch.undo()
    forget()


def forget() -> None:
    """Have the files read anew."""
    locales.cache_clear()
    own_catalogue.cache_clear()
