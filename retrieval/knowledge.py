"""The knowledge base: built from documents, searched by text or by a vector that is already there.

Vectors are compared by inner product (they are of length one, so that is the cosine) in a flat FAISS index, which is
exact and fast enough up to some 100,000 passages. The mean of each language is taken off questions and passages first
(`nlu/centres.py`).
"""

from __future__ import annotations

import io
import json
import os
import shutil
from collections.abc import Callable, Iterable, Sequence
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

import numpy as np
import numpy.typing as npt

from nlu.centres import centred, load_centres
from nlu.errors import InputError, ModelFileError
from retrieval.abstention import DEFAULT, Abstention, Evidence
from retrieval.documents import Document
from retrieval.passages import Passage, split

if TYPE_CHECKING:
    from nlu.encoder import Encoder, Floats

FORMAT: Final = 2
INTRODUCTION_WITHIN: Final = 0.02  # cosine
PRIOR_PASSAGES: Final = 20  # how many passages the mean of messages counts for in a language's centre
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
            self._undo = _Undo.load(folder / "centres.npz")
            with (folder / "passages.jsonl").open(encoding="utf-8") as file:
                rows = [json.loads(line) for line in file]
            self._documents = [Document(**row) for row in _read_json(folder / "documents.json")["documents"]]
            self._passages = [Passage(row["document"], row["text"], "") for row in rows]
            self._abstention = Abstention(**manifest["abstention"])
            if not self._index.ntotal == len(rows) == len(self._undo.language) == len(self._undo.length):
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

    def evidence(self, queries: Sequence[str], languages: Sequence[str | None]) -> list[tuple[str, Evidence]]:
        """For each query the best document's group and what speaks for it; abstention is fitted on these."""
        vectors = self._encoder.encode(list(queries)).embedding
        return [(best[0][0], evidence) for best, evidence in self._search(vectors, languages, NEIGHBOURS)]

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
        results = []
        rows = self._search(vectors, languages, max(NEIGHBOURS, 8 * top))
        for (best, evidence), language in zip(rows, languages, strict=True):
            hits = tuple(self._hit(index, score, language) for _, index, score in best[:top])
            confidence = self._abstention.confidence(evidence)
            results.append(Result(hits, round(confidence, 4), confidence < self._abstention.threshold))
        return results

    def _search(
        self, vectors: Floats, languages: Sequence[str | None], wanted: int
    ) -> list[tuple[list[tuple[str, int, float]], Evidence]]:
        """For each vector (group, passage, score) of the documents found, best first, and the evidence for the best."""
        questions = centred(vectors, languages, load_centres())
        scores, indices = self._index.search(np.ascontiguousarray(questions), min(len(self._passages), wanted))
        found = []
        for row in range(len(vectors)):
            best: dict[str, tuple[int, float]] = {}
            for score, index in zip(scores[row].tolist(), indices[row].tolist(), strict=True):
                passage = self._passages[index]
                group = self._documents[passage.document].group
                if group not in best:
                    best[group] = (index, score)
                elif index == self._of_document[passage.document][0] and best[group][1] - score < INTRODUCTION_WITHIN:
                    # An article's beginning answers directly; a section that is hardly nearer is only a detail of it.
                    best[group] = (index, best[group][1])
            first = int(indices[row][0])
            plain = self._undo.plain(vectors[row], np.asarray(self._index.reconstruct(first), np.float32), first)
            evidence = Evidence(tuple(score for _, score in best.values()), plain)
            found.append(([(group, *at) for group, at in best.items()], evidence))
        return found

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
    moved, undo = _centre(np.concatenate(vectors), [documents[passage.document].language for passage in passages])
    index = faiss.IndexFlatIP(moved.shape[1])
    index.add(moved)
    partial = folder.with_name(f"{folder.name}.partial-{os.getpid()}")
    shutil.rmtree(partial, ignore_errors=True)
    partial.mkdir(parents=True)
    faiss.write_index(index, str(partial / "vectors.faiss"))
    undo.save(partial / "centres.npz")
    _write_lines(partial / "passages.jsonl", ({"document": item.document, "text": item.text} for item in passages))
    _write_json(partial / "documents.json", {"documents": [asdict(document) for document in documents]})
    write_manifest(partial, encoder.id, abstention)
    old = folder.with_name(f"{folder.name}.old-{os.getpid()}")
    if folder.exists():
        folder.rename(old)
    partial.rename(folder)
    shutil.rmtree(old, ignore_errors=True)
    return KnowledgeBase(folder, encoder=encoder)


@dataclass(frozen=True)
class _Undo:
    """What was taken off each passage's vector, from which the plain cosine is had back: the languages' centres
    [languages, width], each passage's language [n] and the length of its centred vector [n]."""

    centres: Floats
    language: npt.NDArray[np.int32]
    length: Floats

    def plain(self, question: Floats, passage: Floats, index: int) -> float:
        """The cosine of a question and a passage as they were before centring."""
        original = passage * self.length[index] + self.centres[self.language[index]]
        return float(question @ original)

    def save(self, path: Path) -> None:
        np.savez(path, centres=self.centres, language=self.language, length=self.length)

    @classmethod
    def load(cls, path: Path) -> _Undo:
        """Raises ValueError where the file is missing or damaged."""
        try:
            # Read whole first: NumPy leaves a damaged file open.
            with np.load(io.BytesIO(path.read_bytes()), allow_pickle=False) as stored:
                return cls(stored["centres"], stored["language"], stored["length"])
        except Exception as error:  # a damaged zip archive or array header raises almost anything
            raise ValueError(f"{path.name}: {type(error).__name__}: {error}") from error


def _centre(vectors: Floats, languages: Sequence[str]) -> tuple[Floats, _Undo]:
    """Passages [n, width] less their languages' means. Of a language with few passages the mean is mostly the one of
    messages, or what those few have in common would be lost."""
    messages = load_centres()
    fallback = np.mean(list(messages.values()), axis=0)
    tags = sorted(set(languages))
    means = []
    for tag in tags:
        own = vectors[[language == tag for language in languages]]
        means.append((own.sum(0) + PRIOR_PASSAGES * messages.get(tag, fallback)) / (len(own) + PRIOR_PASSAGES))
    centres = np.stack(means).astype(np.float32)
    language = np.array([tags.index(tag) for tag in languages], np.int32)
    moved = vectors - centres[language]
    length = np.linalg.norm(moved, axis=1).astype(np.float32)
    return np.asarray(moved / np.maximum(length, 1e-9)[:, None], np.float32), _Undo(centres, language, length)


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
