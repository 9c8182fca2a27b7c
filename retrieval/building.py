"""Documents to an index on disk: only what is new is embedded, and a build that was killed goes on where it was."""

from __future__ import annotations

import hashlib
import json
import shutil
import sqlite3
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np

from nlu.errors import InputError
from retrieval import lexical
from retrieval.abstention import DEFAULT, Abstention
from retrieval.documents import Document
from retrieval.embeddings import VECTORS, EmbeddingStore
from retrieval.indexing import write_vectors
from retrieval.knowledge import KnowledgeBase
from retrieval.manifest import FORMAT, ROWS, TEXTS, Manifest, read_abstention, write_abstention
from retrieval.passages import Passage, split
from retrieval.rows import WHOLE, Ids, Rows, numbered
from retrieval.sentences import sentences
from retrieval.texts import Stored, TextsFile, TextsWriter, to_json
from retrieval.versions import current, new_version

if TYPE_CHECKING:
    from nlu.encoder import Encoder


@dataclass(frozen=True)
class _Old:
    """The version that serves now. known: number and digest of each document by its id."""

    folder: Path
    manifest: Manifest
    rows: Rows
    texts: TextsFile
    known: dict[str, tuple[int, str]]


@dataclass(frozen=True)
class _Changes:
    """gone: numbers of documents that are no longer there or have changed; new: documents under their new numbers;
    pieces: the passages of the new ones; units: what is compared with questions, each with the place of its passage
    among the pieces, its place in the passage, and its text as it is embedded; wholes: texts of the new ones."""

    gone: tuple[int, ...]
    new: tuple[tuple[int, Document], ...]
    kept: int
    pieces: tuple[Passage, ...]
    units: tuple[tuple[int, int, str], ...]
    wholes: tuple[str, ...]


@dataclass(frozen=True)
class _Written:
    """The rows of all documents; the languages and scopes they point to; the numbers that are free."""

    rows: Rows
    languages: list[str]
    scopes: list[tuple[tuple[str, ...], ...]]
    next_document: int
    next_passage: int
    next_sentence: int


def build(
    documents: Sequence[Document],
    folder: Path,
    *,
    encoder: Encoder,
    abstention: Abstention | None = None,
    progress: Callable[[int, int], None] = lambda done, total: None,
    embed: Callable[[Sequence[str], EmbeddingStore], None] | None = None,
) -> KnowledgeBase:
    """Bring the index in line with the documents; the old version serves until the new one is whole.

    abstention: when to abstain; the old version's if left out.
    progress: called with how many texts are embedded and how many there are.
    embed: what embeds texts into the store elsewhere; here, if left out.

    Raises:
        InputError: there is not a line of text in the documents, two have one id, or another build is running.
    """
    if len({document.id for document in documents}) != len(documents):
        raise InputError("Two documents have the same id; each needs its own.")
    with EmbeddingStore(folder / "embeddings", encoder.id) as store:
        old = _old(folder, encoder.id)
        changes = _changes(documents, old)
        if not changes.pieces and not changes.kept:
            raise InputError(
                f"The {len(documents)} documents hold no text besides headings; nothing can be searched in."
            )
        texts = [*(text for _, _, text in changes.units), *changes.wholes]
        if embed:
            embed(texts, store)
        embedded = store.rows(texts, encoder, progress)
        with new_version(folder) as made:
            if old:
                shutil.copyfile(old.folder / TEXTS, made / TEXTS)
            written = _write_texts(made, old, changes, embedded)
            rows = written.rows
            kept = store.keep(np.concatenate([rows.row, rows.whole]))
            rows = replace(rows, row=kept[: len(rows)], whole=kept[len(rows) :])
            store.link(made / VECTORS)
            before = (old.folder, old.manifest.trained, old.rows) if old else None
            rows, trained = write_vectors(made, rows, store.vectors(), written.languages, before)
            rows.save(made / ROWS)
            Manifest(
                encoder=encoder.id,
                languages=tuple(written.languages),
                scopes=tuple(written.scopes),
                trained=trained,
                next_document=written.next_document,
                next_passage=written.next_passage,
                next_sentence=written.next_sentence,
            ).save(made)
            write_abstention(made, abstention or (read_abstention(old.folder) if old else DEFAULT))
        if old:
            old.texts.close()
    return KnowledgeBase(folder, encoder=encoder)


def _old(folder: Path, encoder_id: str) -> _Old | None:
    """What is there already, if it is whole and of this encoder; else everything is made anew."""
    version = current(folder)
    if version is None:
        return None
    try:
        manifest = Manifest.load(version)
        read_abstention(version)
        if manifest.encoder != encoder_id:
            return None
        texts = TextsFile(version / TEXTS)
        return _Old(version, manifest, Rows.load(version / ROWS), texts, texts.digests())
    except (OSError, ValueError, KeyError, TypeError, sqlite3.Error):
        return None


def _digest(document: Document) -> str:
    return hashlib.sha256(f"{FORMAT}{to_json(document)}".encode("utf-8", "replace")).hexdigest()


def _changes(documents: Sequence[Document], old: _Old | None) -> _Changes:
    following = old.manifest.next_document if old else 0
    known = old.known if old else {}
    kept: set[int] = set()
    new: list[tuple[int, Document]] = []
    for document in documents:
        number, digest = known.get(document.id, (-1, ""))
        if digest == _digest(document):
            kept.add(number)
        else:
            new.append((following + len(new), document))
    pieces: list[Passage] = []
    units: list[tuple[int, int, str]] = []
    for number, document in new:
        for piece in split(document, number):
            units += [(len(pieces), place, text) for place, text in _units(piece, document)]
            pieces.append(piece)
    gone = {number for number, _ in known.values()} - kept
    wholes = tuple("\n".join(filter(None, (item.title or item.question, item.text))) for _, item in new)
    return _Changes(tuple(sorted(gone)), tuple(new), len(kept), tuple(pieces), tuple(units), wholes)


def _units(piece: Passage, document: Document) -> list[tuple[int, str]]:
    """What of a passage is embedded, with its place there: a question as it is, for the whole; else each sentence below
    the titles that it stands under."""
    if document.question and piece.indexed == document.question:
        return [(WHOLE, piece.indexed)]
    above = ". ".join(part for part in (document.title or document.question, *piece.headings) if part)
    texts = (sentence.text for sentence in sentences(piece.text))
    return [(place, f"{above}. {text}" if above else text) for place, text in enumerate(texts)]


def _write_texts(made: Path, old: _Old | None, changes: _Changes, embedded: Ids) -> _Written:
    """Bring the copied file of texts in line, and the arrays with it."""
    writer = TextsWriter(made / TEXTS)
    next_passage, next_sentence = (old.manifest.next_passage, old.manifest.next_sentence) if old else (0, 0)
    if old is None:
        lexical.create(writer.connection)
    elif changes.gone:
        lexical.remove(writer.connection, _indexed(old, changes.gone))
        writer.remove(changes.gone)
    for number, document in changes.new:
        writer.add_document(number, document, _digest(document))
    owner = np.array([piece.document for piece in changes.pieces], np.int64)
    ordinal = _ordinals(owner)
    stored = zip(range(next_passage, next_passage + len(owner)), ordinal.tolist(), changes.pieces, strict=True)
    writer.add_passages(Stored(id, piece.document, place, piece.text) for id, place, piece in stored)
    lexical.add(writer.connection, enumerate((piece.indexed for piece in changes.pieces), next_passage))
    columns = writer.columns()
    writer.close()
    of_piece = np.array([place for place, _, _ in changes.units], np.int64)
    new: dict[str, Any] = {
        "ids": np.arange(next_sentence, next_sentence + len(of_piece)),
        "passage": next_passage + of_piece,
        "owner": owner[of_piece],
        "ordinal": ordinal[of_piece],
        "sentence": np.array([place for _, place, _ in changes.units], np.int32),
        "row": embedded[: len(of_piece)],
        "hub": np.full(len(of_piece), np.nan, np.float32),
    }
    whole = dict(zip((number for number, _ in changes.new), embedded[len(of_piece) :].tolist(), strict=True))
    if old:
        owners = old.rows.number[old.rows.document]
        stay = ~np.isin(owners, np.array(changes.gone, np.int64))
        for name in new:
            before = owners if name == "owner" else getattr(old.rows, name)
            new[name] = np.concatenate([before[stay], new[name]])
        whole |= dict(zip(old.rows.number.tolist(), old.rows.whole.tolist(), strict=True))
    numbers, groups, tags, scoped, first, last = zip(*columns, strict=True)
    languages = list(old.manifest.languages) if old else []
    scopes: list[str] = []
    rows = Rows(
        ids=new["ids"],
        passage=new["passage"],
        document=np.searchsorted(np.array(numbers, np.int64), new["owner"]).astype(np.int32),
        ordinal=new["ordinal"],
        sentence=new["sentence"],
        row=new["row"],
        hub=new["hub"],
        number=np.array(numbers, np.int64),
        whole=np.array([whole[number] for number in numbers], np.int64),
        group=numbered(groups, []),
        language=numbered(tags, languages),
        scope=numbered(scoped, scopes),
        first=np.array(first, np.int32),
        last=np.array(last, np.int32),
    )
    return _Written(
        rows,
        languages,
        [tuple(tuple(names) for names in json.loads(line)) for line in scopes],
        (old.manifest.next_document if old else 0) + len(changes.new),
        next_passage + len(owner),
        next_sentence + len(of_piece),
    )


def _indexed(old: _Old, documents: Sequence[int]) -> Iterator[tuple[int, str]]:
    """Ids and indexed texts of the passages of documents of the old version."""
    for number in documents:
        pieces = split(old.texts.document(number), number)
        yield from zip(old.texts.passages_of(number), (piece.indexed for piece in pieces), strict=True)


def _ordinals(owners: Ids) -> np.ndarray[tuple[int], np.dtype[np.int32]]:
    """The place of each passage in its document; passages of one document are neighbours."""
    if not len(owners):
        return np.zeros(0, np.int32)
    starts = np.flatnonzero(np.r_[True, owners[1:] != owners[:-1]])
    return (np.arange(len(owners)) - np.repeat(starts, np.diff(np.r_[starts, len(owners)]))).astype(np.int32)
