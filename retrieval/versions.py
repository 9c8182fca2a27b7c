"""Versions of an index on disk: each is a folder that is written whole and never changed, and `current` names the one
that serves. Whoever is killed while writing leaves `current` as it was."""

from __future__ import annotations

import os
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Final

_CURRENT: Final = "current"
_VERSIONS: Final = "versions"


def current(folder: Path) -> Path | None:
    """The folder of the version that serves; None where there is none."""
    try:
        name = (folder / _CURRENT).read_text(encoding="utf-8").strip()
    except OSError:
        return None
    found = folder / _VERSIONS / name
    return found if name and found.is_dir() else None


@contextmanager
def new_version(folder: Path) -> Iterator[Path]:
    """A folder to write the next version into. It serves once the block ends without an error, and the earlier ones are
    deleted then: what was taken out of the knowledge is gone from the disk. Programs that have their files open keep
    them. One process at a time; `EmbeddingStore` holds the lock."""
    versions = folder / _VERSIONS
    versions.mkdir(parents=True, exist_ok=True)
    old = current(folder)
    number = int(old.name) + 1 if old else 1
    _delete_others(versions, old)
    made = versions / f"{number:06d}"
    made.mkdir()
    yield made
    _sync(made)
    partial = folder / f"{_CURRENT}.partial"
    partial.write_text(made.name + "\n", encoding="utf-8")
    partial.replace(folder / _CURRENT)
    _delete_others(versions, made)


def _delete_others(versions: Path, kept: Path | None) -> None:
    for other in versions.iterdir():
        if other != kept:
            shutil.rmtree(other, ignore_errors=True)


def _sync(folder: Path) -> None:
    """To the disk, before `current` names it: a power cut must not leave a name without its files."""
    for path in [*folder.iterdir(), folder]:
        descriptor = os.open(path, os.O_RDONLY)
        try:
            os.fsync(descriptor)
        finally:
            os.close(descriptor)
