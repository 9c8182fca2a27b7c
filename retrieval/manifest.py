"""What an index was made with, and when it abstains: the small files of a version."""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any, Final

from retrieval.abstention import Abstention

FORMAT: Final = 6
INDEX: Final = "vectors.faiss"
ROWS: Final = "rows.npz"
TEXTS: Final = "texts.db"
CENTRES: Final = "centres.npy"
_MANIFEST: Final = "manifest.json"
_ABSTENTION: Final = "abstention.json"


@dataclass(frozen=True)
class Manifest:
    """languages, scopes: what the rows' numbers mean; trained: how many sentences there were when centres and lists
    were made; next_document, next_passage, next_sentence: numbers that were never given."""

    encoder: str
    languages: tuple[str, ...]
    scopes: tuple[tuple[tuple[str, ...], ...], ...]
    trained: int
    next_document: int
    next_passage: int
    next_sentence: int

    def save(self, folder: Path) -> None:
        _write(folder / _MANIFEST, {"format": FORMAT, **asdict(self)})

    @classmethod
    def load(cls, folder: Path) -> Manifest:
        """Raises OSError, or ValueError where the file is damaged or of another format."""
        content = _read(folder / _MANIFEST)
        if content.pop("format", None) != FORMAT:
            raise ValueError(f"{_MANIFEST}: another format")
        try:
            content["languages"] = tuple(content["languages"])
            content["scopes"] = tuple(tuple(tuple(names) for names in scope) for scope in content["scopes"])
            return cls(**content)
        except (KeyError, TypeError) as error:
            raise ValueError(f"{_MANIFEST}: {error}") from error


def write_abstention(version: Path, abstention: Abstention) -> None:
    """Replace when the version abstains."""
    _write(version / _ABSTENTION, asdict(abstention))


def read_abstention(version: Path) -> Abstention:
    """Raises OSError, or ValueError where the file is damaged."""
    try:
        return Abstention(**_read(version / _ABSTENTION))
    except TypeError as error:
        raise ValueError(f"{_ABSTENTION}: {error}") from error


def stamp(version: Path) -> tuple[str, int]:
    """Changes whenever the version or when it abstains does."""
    return version.name, (version / _ABSTENTION).stat().st_mtime_ns


def _read(path: Path) -> dict[str, Any]:
    content = json.loads(path.read_text(encoding="utf-8"))
    if not isinstance(content, dict):
        raise ValueError(f"{path.name}: not an object")
    return content


def _write(path: Path, content: object) -> None:
    partial = path.with_name(path.name + ".partial")
    partial.write_text(json.dumps(content, ensure_ascii=False) + "\n", encoding="utf-8")
    partial.replace(path)
