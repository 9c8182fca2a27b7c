"""The knowledge base: built from documents, searched by text or by a vector that is already there.

Vectors are compared by inner product (they are of length one, so that is the cosine) in a flat FAISS index, which is
exact and fast enough up to some 100,000 passages.
"""

from __future__ import annotations

import json
import os
import shutil
from collections.abc import Callable, Iterable, Sequence
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

import numpy as np

from nlu.errors import InputError, ModelFileError
from retrieval.abstention import DEFAULT, Abstention
from retrieval.documents import Document
from retrieval.passages import Passage, split

if TYPE_CHECKING:
    from nlu.encoder import Encoder, Floats

FORMAT: Final = 1
INTRODUCTION_WITHIN: Final = 0.02  # cosine
NEIGHBOURS: Final = 40  # passages looked at; also what "how much better than the rest" is measured against


@dataclass(frozen=True)
class Hit:
    """A document that may answer. score: cosine, -1 to 1; source: its address or name; title: as the article has it."""

    document: str
    passage: int
    score: float
    language: str
    text: str
    source: str
    title: str
    group: str


@dataclass(frozen=True)
class Result:
    """Hits, best first, one for each group of translations; abstained: none is good enough to answer with."""

    hits: tuple[Hit, ...]
    confidence: float
    abstained: bool


class KnowledgeBase:
    """A built index in memory. Safe for threads: nothing in it changes."""

    def __init__(self, folder: Path, *, encoder: Encoder) -> None:
        """Load what `build` wrote.

        Raises:
            ModelFileError: there is no index, it is damaged, or another encoder made it.
        """
        import faiss

        manifest = _read_json(folder / "manifest.json")
        if manifest.get("format") != FORMAT or manifest.get("encoder") != encoder.id:
            raise ModelFileError(
                f"The knowledge index {folder} was made with another encoder ({manifest.get('encoder')}, the bot has "
                f"{encoder.id}). Build it again: rapport kb build SOURCE --out {folder}"
            )
        try:
            self._index = faiss.read_index(str(folder / "vectors.faiss"))
            with (folder / "passages.jsonl").open(encoding="utf-8") as file:
                rows = [json.loads(line) for line in file]
            self._documents = [Document(**row) for row in _read_json(folder / "documents.json")["documents"]]
            self._passages = [Passage(row["document"], row["text"], "") for row in rows]
            self._abstention = Abstention(**manifest["abstention"])
            if self._index.ntotal != len(rows):
                raise ValueError(f"{self._index.ntotal} vectors for {len(rows)} passages")
            self._of_document: dict[int, list[int]] = {}
            for i, passage in enumerate(self._passages):
                self._of_document.setdefault(passage.document, []).append(i)
            self._versions: dict[str, dict[str, int]] = {}
            for number in self._of_document:  # a document without passages can't be quoted
                document = self._documents[number]
                self._versions.setdefault(document.group, {}).setdefault(document.language, number)
        except (RuntimeError, OSError, ValueError, TypeError, LookupError) as error:
            raise ModelFileError(
                f"The knowledge index {folder} is damaged ({type(error).__name__}: {error}). Build it again: "
                f"rapport kb build SOURCE --out {folder}"
            ) from error
        self._encoder = encoder

    def __len__(self) -> int:
        return len(self._documents)

    @property
    def encoder_id(self) -> str:
        return self._encoder.id

    def group_scores(self, queries: Sequence[str]) -> list[tuple[list[str], list[float]]]:
        """For each query the groups of documents found and their scores, best first; what abstention is fitted on."""
        vectors = self._encoder.encode(list(queries)).embedding
        scores, indices = self._index.search(vectors, min(len(self._passages), NEIGHBOURS))
        found = []
        for row in range(len(queries)):
            best: dict[str, float] = {}
            for score, index in zip(scores[row], indices[row], strict=True):
                best.setdefault(self._documents[self._passages[index].document].group, float(score))
            found.append((list(best), list(best.values())))
        return found

    def passage(self, index: int) -> Hit:
        """The passage that an earlier search named. Raises IndexError where there is none."""
        return self._hit(index, 1.0, None)

    def search(self, query: str, top: int = 5, *, language: str | None = None) -> Result:
        """Search by text. language: prefer this language's version among translations of one document."""
        return self.search_vector(self._encoder.encode([query]).embedding[0], top, language=language)

    def search_vector(self, vector: Floats, top: int = 5, *, language: str | None = None) -> Result:
        """Search with an embedding [width] of a query, of length one."""
        return self.search_vectors(vector[None, :], top, languages=[language])[0]

    def search_vectors(self, vectors: Floats, top: int, *, languages: Sequence[str | None]) -> list[Result]:
        """Search many at once. [n, width]"""
        if top < 1:
            raise ValueError(f"top must be at least 1, not {top}")
        wanted = min(len(self._passages), max(NEIGHBOURS, 8 * top))
        scores, indices = self._index.search(np.ascontiguousarray(vectors, np.float32), wanted)
        return [self._result(scores[row], indices[row], top, language) for row, language in enumerate(languages)]

    def _result(self, scores: Floats, indices: Any, top: int, language: str | None) -> Result:
        best: dict[str, tuple[int, float]] = {}
        for score, index in zip(scores, indices, strict=True):
            passage = self._passages[index]
            group = self._documents[passage.document].group
            if group not in best:
                best[group] = (int(index), float(score))
            elif index == self._of_document[passage.document][0] and best[group][1] - score < INTRODUCTION_WITHIN:
                # An article's beginning answers directly; a section that is hardly nearer is only a detail of it.
                best[group] = (int(index), best[group][1])
        hits = [self._hit(index, score, language) for index, score in list(best.values())[:top]]
        group_scores = [score for _, score in best.values()]
        confidence = self._abstention.confidence(group_scores)
        return Result(tuple(hits), round(confidence, 4), confidence < self._abstention.threshold)

    def _hit(self, index: int, score: float, language: str | None) -> Hit:
        passage = self._passages[index]
        document = self._documents[passage.document]
        translated = _version(self._versions[document.group], language, passage.document)
        if translated != passage.document:
            # Translations keep the structure, so the passage at the same place says the same.
            place = self._of_document[passage.document].index(index)
            places = self._of_document[translated]
            index = places[min(place, len(places) - 1)]
            passage, document = self._passages[index], self._documents[translated]
        return Hit(
            document=document.id,
            passage=index,
            score=round(score, 5),
            language=document.language,
            text=passage.text,
            source=document.source,
            title=document.title,
            group=document.group,
        )


def build(
    documents: Sequence[Document],
    folder: Path,
    *,
    encoder: Encoder,
    abstention: Abstention = DEFAULT,
    progress: Callable[[int, int], None] = lambda done, total: None,
) -> KnowledgeBase:
    """Embed the documents' passages and write the index; the old one is replaced only when the new one is whole.

    progress: called with how many passages are embedded and how many there are.

    Raises:
        InputError: there is not a line of text in the documents.
    """
    import faiss

    passages = [passage for number, document in enumerate(documents) for passage in split(document, number)]
    if not passages:
        raise InputError(f"The {len(documents)} documents hold no text besides headings; nothing can be searched in.")
    vectors = []
    for start in range(0, len(passages), 64):
        chunk = passages[start : start + 64]
        vectors.append(encoder.encode([passage.indexed for passage in chunk], kind="passage").embedding)
        progress(start + len(chunk), len(passages))
    index = faiss.IndexFlatIP(vectors[0].shape[1])
    index.add(np.concatenate(vectors))
    partial = folder.with_name(f"{folder.name}.partial-{os.getpid()}")
    shutil.rmtree(partial, ignore_errors=True)
    partial.mkdir(parents=True)
    faiss.write_index(index, str(partial / "vectors.faiss"))
    _write_lines(partial / "passages.jsonl", ({"document": item.document, "text": item.text} for item in passages))
    _write_json(partial / "documents.json", {"documents": [asdict(document) for document in documents]})
    write_manifest(partial, encoder.id, abstention)
    old = folder.with_name(f"{folder.name}.old-{os.getpid()}")
    if folder.exists():
        folder.rename(old)
    partial.rename(folder)
    shutil.rmtree(old, ignore_errors=True)
    return KnowledgeBase(folder, encoder=encoder)


def _version(versions: dict[str, int], language: str | None, found: int) -> int:
    """The translation in this language: with the same tag, without its region, or of another region; else what was
    found."""
    tag = language or ""
    while tag:
        if tag in versions:
            return versions[tag]
        tag = tag.rpartition("-")[0]
    base = (language or "").split("-")[0]
    of_base = [number for known, number in versions.items() if base and known.split("-")[0] == base]
    return of_base[0] if of_base and found not in of_base else found


def write_manifest(folder: Path, encoder_id: str, abstention: Abstention) -> None:
    """What the index was made with, and when it abstains."""
    content = {"format": FORMAT, "encoder": encoder_id, "abstention": asdict(abstention)}
    partial = folder / "manifest.partial"
    _write_json(partial, content)
    partial.replace(folder / "manifest.json")


def _read_json(path: Path) -> dict[str, Any]:
    try:
        content: dict[str, Any] = json.loads(path.read_text(encoding="utf-8"))
        if not isinstance(content, dict):
            raise ValueError("not an object")
    except (OSError, ValueError) as error:
        raise ModelFileError(
            f"There is no usable knowledge index at {path.parent} ({type(error).__name__}). Build one: "
            f"rapport kb build SOURCE --out {path.parent}"
        ) from error
    return content


def _write_json(path: Path, content: object) -> None:
    path.write_text(json.dumps(content, ensure_ascii=False) + "\n", encoding="utf-8")


def _write_lines(path: Path, rows: Iterable[object]) -> None:
    with path.open("w", encoding="utf-8") as file:
        file.writelines(json.dumps(row, ensure_ascii=False) + "\n" for row in rows)
