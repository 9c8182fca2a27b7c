"""A version of an index as a search has it: mapped or read from its files, or with its vectors in PostgreSQL."""

from __future__ import annotations

import sqlite3
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np

from nlu.errors import ModelFileError
from retrieval.abstention import Abstention
from retrieval.embeddings import VECTORS, Halves, mapped
from retrieval.manifest import CENTRES, INDEX, ROWS, TEXTS, Manifest, read_abstention
from retrieval.rows import Floats, Rows
from retrieval.texts import TextsFile
from retrieval.vectors import FaissIndex, VectorIndex
from retrieval.versions import current

if TYPE_CHECKING:
    from retrieval.database import Database


@dataclass(frozen=True)
class Loaded:
    """centres [languages, width]: in the order of the manifest's languages; embedded: rows as `Rows.row` counts."""

    manifest: Manifest
    abstention: Abstention
    rows: Rows
    centres: Floats
    embedded: Halves
    index: VectorIndex
    texts: TextsFile


def load(folder: Path, encoder_id: str, database: Database | None = None) -> Loaded:
    """The version that serves. database: where the version was fetched from, and its vectors are.

    Raises:
        ModelFileError: there is no index, it is damaged, or another encoder made it.
    """
    try:
        loaded = _load(folder, database)
    except FileNotFoundError:
        loaded = _load(folder, database)  # the version was replaced and deleted meanwhile
    if loaded.manifest.encoder != encoder_id:
        raise ModelFileError(
            f"The knowledge index {folder} was made with another encoder ({loaded.manifest.encoder}, the bot has "
            f"{encoder_id}). Build it again: rapport kb build SOURCE --out {folder}"
        )
    return loaded


def _load(folder: Path, database: Database | None) -> Loaded:
    version = current(folder)
    if version is None:
        raise ModelFileError(
            f"There is no usable knowledge index at {folder}. Build one: rapport kb build SOURCE --out {folder}"
        )
    again = f"Build it again: rapport kb build SOURCE --out {folder}"
    if database:
        again = "Delete that folder, and it is fetched again."
    try:
        rows = Rows.load(version / ROWS)
        loaded = Loaded(
            manifest=Manifest.load(version),
            abstention=read_abstention(version),
            rows=rows,
            centres=np.load(version / CENTRES),
            embedded=mapped(version / VECTORS),
            index=_index(version, rows, database),
            texts=TextsFile(version / TEXTS),
        )
        if len(loaded.index) != len(loaded.rows) or (loaded.rows.row >= len(loaded.embedded)).any():
            raise ValueError(f"{len(loaded.index)} vectors for {len(loaded.rows)} sentences")
    except (OSError, EOFError, ValueError, RuntimeError, sqlite3.Error) as error:
        if isinstance(error, FileNotFoundError) and current(folder) != version:
            raise
        raise ModelFileError(
            f"The knowledge index {folder} is damaged ({type(error).__name__}: {error}). {again}"
        ) from error
    return loaded


def _index(version: Path, rows: Rows, database: Database | None) -> VectorIndex:
    if database is None:
        return FaissIndex.load(version / INDEX)
    from retrieval.postgres import PostgresIndex, Published

    return PostgresIndex(database, Published.load(version), rows.ids)
