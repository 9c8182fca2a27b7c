"""A version of an index as a search has it: mapped or read from its files."""

from __future__ import annotations

import sqlite3
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from nlu.errors import ModelFileError
from retrieval.abstention import Abstention
from retrieval.embeddings import VECTORS, Halves, mapped
from retrieval.manifest import CENTRES, INDEX, ROWS, TEXTS, Manifest, read_abstention
from retrieval.rows import Floats, Rows
from retrieval.texts import TextsFile
from retrieval.vectors import FaissIndex
from retrieval.versions import current


@dataclass(frozen=True)
class Loaded:
    """centres [languages, width]: in the order of the manifest's languages; embedded: rows as `Rows.row` counts."""

    manifest: Manifest
    abstention: Abstention
    rows: Rows
    centres: Floats
    embedded: Halves
    index: FaissIndex
    texts: TextsFile


def load(folder: Path, encoder_id: str) -> Loaded:
    """The version that serves.

    Raises:
        ModelFileError: there is no index, it is damaged, or another encoder made it.
    """
    try:
        loaded = _load(folder)
    except FileNotFoundError:
        loaded = _load(folder)  # the version was replaced and deleted meanwhile
    if loaded.manifest.encoder != encoder_id:
        raise ModelFileError(
            f"The knowledge index {folder} was made with another encoder ({loaded.manifest.encoder}, the bot has "
            f"{encoder_id}). Build it again: rapport kb build SOURCE --out {folder}"
        )
    return loaded


def _load(folder: Path) -> Loaded:
    version = current(folder)
    if version is None:
        raise ModelFileError(
            f"There is no usable knowledge index at {folder}. Build one: rapport kb build SOURCE --out {folder}"
        )
    try:
        loaded = Loaded(
            manifest=Manifest.load(version),
            abstention=read_abstention(version),
            rows=Rows.load(version / ROWS),
            centres=np.load(version / CENTRES),
            embedded=mapped(version / VECTORS),
            index=FaissIndex.load(version / INDEX),
            texts=TextsFile(version / TEXTS),
        )
        if len(loaded.index) != len(loaded.rows) or (loaded.rows.row >= len(loaded.embedded)).any():
            raise ValueError(f"{len(loaded.index)} vectors for {len(loaded.rows)} sentences")
    except (OSError, EOFError, ValueError, RuntimeError, sqlite3.Error) as error:
        if isinstance(error, FileNotFoundError) and current(folder) != version:
            raise
        raise ModelFileError(
            f"The knowledge index {folder} is damaged ({type(error).__name__}: {error}). Build it again: "
            f"rapport kb build SOURCE --out {folder}"
        ) from error
    return loaded
