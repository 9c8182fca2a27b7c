"""The knowledge base: searched by text or by a vector that is already there.

A question is compared with every sentence, each together with its document (`retrieval/indexing.py`), by cosine. The
mean of each language is taken off first (`nlu/centres.py`), and from sentences that are near to whatever is asked a
part of that (`retrieval/hubs.py`). What the words say is added to what the vectors say (`retrieval/lexical.py`).
"""

from __future__ import annotations

import threading
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache, partial
from pathlib import Path
from typing import TYPE_CHECKING, Final

import numpy as np

from nlu.centres import centred, load_centres
from retrieval import lexical
from retrieval.abstention import Evidence
from retrieval.admitted import admitted, written_in
from retrieval.filters import Filter
from retrieval.follow_up import goes_on, may_go_on, mixed
from retrieval.hits import Found, Hit, Result, best_of_groups, even_out, hit_of
from retrieval.hubs import SHARE
from retrieval.indexing import sentence_vectors
from retrieval.loaded import Loaded, load
from retrieval.rows import WHOLE, Ids
from retrieval.sentences import sentences
from retrieval.vectors import Floats

if TYPE_CHECKING:
    from nlu.encoder import Encoder
    from retrieval.database import Database

NEIGHBOURS: Final = 400  # sentences looked at; also what "how much better than the rest" is measured against
MATCHES: Final = 20  # passages that the words of the question are found in
LEXICAL_WEIGHT: Final = 0.6  # of words beside the cosine
EVERYTHING: Final = Filter()
_LANGUAGES_KEPT: Final = 32  # a byte for each group of documents
_MEANS_KEPT: Final = 512  # groups; 30 KB each where there are twenty translations


@dataclass(frozen=True)
class MadeUp:
    """A question made of a document. right: whether that is found first; there, gone: evidence with and without it."""

    language: str
    right: bool
    there: Evidence
    gone: Evidence


class KnowledgeBase:
    """A version of an index. Safe for threads: nothing that a search reads changes."""

    def __init__(self, folder: Path, *, encoder: Encoder, database: Database | None = None) -> None:
        """Load the version that serves. database: searched in, where `retrieval.publish.fetch` brought the version.

        Raises:
            ModelFileError: there is no index, it is damaged, or another encoder made it.
        """
        self._version = load(folder, encoder.id, database)
        self._rows, self._texts = self._version.rows, self._version.texts
        self._encoder = encoder
        self._asked = _centres_of_questions(self._version)
        self._passages = len(np.unique(self._rows.passage))
        self._allowed: dict[Filter, Ids | None] = {}
        self._lock = threading.Lock()
        # The first answers of a topic ask for the same articles again and again, each in twenty languages.
        self._means = lru_cache(maxsize=_MEANS_KEPT)(partial(_means, self._version))
        self._written_in = lru_cache(maxsize=_LANGUAGES_KEPT)(partial(written_in, self._rows, self._version.manifest))

    def __len__(self) -> int:
        """How many documents there are."""
        return len(self._rows.number)

    @property
    def sentences(self) -> int:
        """How many sentences are compared with a question."""
        return len(self._rows)

    @property
    def encoder_id(self) -> str:
        return self._encoder.id

    def evidence(self, queries: Sequence[str], languages: Sequence[str | None]) -> list[tuple[str, Evidence]]:
        """For each query the best document's group and what speaks for it; abstention is fitted on these."""
        vectors = self._encoder.encode(list(queries)).embedding
        return [(self.group(best[0].group), evidence) for best, evidence in self.find(vectors, queries, languages)]

    def made_up(self, count: int) -> list[MadeUp]:
        """Sentences of the documents as questions, spread evenly: with the document, and as if it were not written."""
        texts: list[str] = []
        languages: list[str] = []
        groups: list[int] = []
        for place in np.unique(np.linspace(0, len(self._rows) - 1, count).astype(np.int64)).tolist():
            stored = self._texts.passage(int(self._rows.passage[place]))
            document = self._texts.document(stored.document)
            parts, at = sentences(stored.text), int(self._rows.sentence[place])
            text = document.question if at == WHOLE else parts[at].text if at < len(parts) else ""
            if text:
                texts.append(text)
                languages.append(document.language)
                groups.append(int(self._rows.group[self._rows.document[place]]))
        vectors = self._encoder.encode(texts).embedding
        found = []
        for row, (best, evidence) in enumerate(self.find(vectors, texts, languages)):
            left = [one for one in best if one.group != groups[row]]
            right = best[0].group == groups[row]
            found.append(MadeUp(languages[row], right, evidence, self._evidence(vectors[row], left)))
        return found

    def passage(self, identifier: int) -> Hit:
        """The passage that an earlier search named. Raises IndexError where there is none."""
        place = int(self._rows.of_passage(identifier)[0])
        return hit_of(self._version, Found(0, place, place, 1.0), None, None)

    def search(self, query: str, top: int = 5, *, language: str | None = None, where: Filter = EVERYTHING) -> Result:
        """Search by text. language: prefer this language's version among translations of one document."""
        return self.search_vector(
            self._encoder.encode([query]).embedding[0], query, top, language=language, where=where
        )

    def search_vector(
        self, vector: Floats, query: str, top: int = 5, *, language: str | None = None, where: Filter = EVERYTHING
    ) -> Result:
        """Search with the embedding [width], of length one, of a query that has been encoded already."""
        return self.search_vectors(vector[None, :], [query], top, languages=[language], where=where)[0]

    def search_vectors(
        self,
        vectors: Floats,
        queries: Sequence[str],
        top: int,
        *,
        languages: Sequence[str | None],
        where: Filter = EVERYTHING,
    ) -> list[Result]:
        """Search many at once: embeddings [n, width] of n queries."""
        if top < 1:
            raise ValueError(f"top must be at least 1, not {top}")
        results = []
        allowed = self._ids(where)
        rows = self.find(vectors, queries, languages, max(NEIGHBOURS, 8 * top), where)
        for (best, evidence), language in zip(rows, languages, strict=True):
            hits = tuple(hit_of(self._version, found, language, allowed) for found in best[:top])
            confidence = self._version.abstention.confidence(evidence)
            abstained = self._version.abstention.abstains(confidence, language)
            unclear = not abstained and self._version.abstention.unclear(evidence)
            results.append(Result(hits, round(confidence, 4), abstained, unclear))
        return results

    def find(
        self,
        vectors: Floats,
        queries: Sequence[str],
        languages: Sequence[str | None],
        wanted: int = NEIGHBOURS,
        where: Filter = EVERYTHING,
    ) -> list[tuple[list[Found], Evidence]]:
        """For each query the groups of documents found, best first, and the evidence that the best one answers."""
        return self._find(centred(vectors, languages, self._asked), vectors, queries, languages, wanted, where)

    def follow_up(
        self, vector: Floats, query: str, about: int, top: int = 5, *, language: str | None, where: Filter = EVERYTHING
    ) -> Result | None:
        """Read a short question as going on from the passage that was the answer before it ("and from abroad?").

        None where it is not worded so, can be read alone, or the passage is gone.

        The passage is mixed into the question, so that what is found is about both.
        """
        if not may_go_on(query, language):
            return None
        question = centred(vector[None, :], [language], self._asked)
        try:
            topic = _mean(self._vectors(self._rows.of_passage(about)))
        except IndexError:
            return None
        (alone, _), *_ = self._find(question, vector[None, :], [query], [language], NEIGHBOURS, where)
        if not goes_on(alone[0].score - alone[0].words if alone else None):
            return None
        ((best, evidence),) = self._find(
            mixed(question, topic), vector[None, :], [query], [language], NEIGHBOURS, where
        )
        allowed = self._ids(where)
        hits = tuple(hit_of(self._version, found, language, allowed) for found in best[:top])
        return Result(hits, round(self._version.abstention.confidence(evidence), 4), abstained=not hits)

    def between(self, one: str, others: Sequence[str]) -> list[list[float]]:
        """Cosines of a group of translations with each of the others: one for each language that both are in, none for
        a group that is not there."""
        first, found = self._means(one) if others else {}, []
        for other in others:
            second = self._means(other)
            found.append([float(first[tag] @ second[tag]) for tag in first if tag in second])
        return found

    def _find(
        self,
        questions: Floats,
        vectors: Floats,
        queries: Sequence[str],
        languages: Sequence[str | None],
        wanted: int,
        where: Filter,
    ) -> list[tuple[list[Found], Evidence]]:
        """questions: the vectors as they are compared."""
        allowed = self._ids(where)
        scores, ids = self._version.index.search(questions, min(len(self._rows), wanted), allowed)
        found = []
        for row, query in enumerate(queries):
            there = ids[row] >= 0
            places = self._rows.places(ids[row][there])
            matches = self._matches(query, allowed)
            more = np.setdiff1d(np.array(list(matches), np.int64), places)
            cosines = np.concatenate([scores[row][there], self._cosines(questions[row], more)])
            places = np.concatenate([places, more])
            words = np.array([LEXICAL_WEIGHT * matches.get(place, 0.0) for place in places.tolist()], np.float32)
            best = best_of_groups(self._rows, places, cosines - SHARE * self._rows.hub[places], words)
            best = even_out(best, self._written_in((languages[row] or "").split("-")[0]))
            found.append((best, self._evidence(vectors[row], best)))
        return found

    def _matches(self, query: str, allowed: Ids | None) -> dict[int, float]:
        """Places of the sentences in whose passages words of the query are, with how well those match."""
        found: dict[int, float] = {}
        for match in lexical.search(self._texts, query, MATCHES, self._passages):
            places = self._rows.of_passage(match.passage)
            if allowed is None or np.isin(self._rows.ids[places[0]], allowed):
                found |= dict.fromkeys(places.tolist(), match.score)
        return found

    def _cosines(self, question: Floats, places: Ids) -> Floats:
        """Of a centred question with the sentences at these places, as the index has them."""
        # Not as a matrix product: for so few rows, waking a second thread takes longer than the sum.
        found: Floats = np.einsum("ij,j->i", self._vectors(places), question)
        return found

    def _vectors(self, places: Ids) -> Floats:
        return _vectors(self._version, places)

    def _evidence(self, vector: Floats, best: Sequence[Found]) -> Evidence:
        if not best:
            return Evidence((), 0.0)
        plain = float(vector @ self._version.embedded[self._rows.row[best[0].place]].astype(np.float32))
        words = best[0].words - best[1].words if len(best) > 1 else 0.0
        return Evidence(tuple(found.score - found.words for found in best), plain, words)

    def _ids(self, where: Filter) -> Ids | None:
        """The passages that a filter admits, ascending; None for all of them."""
        with self._lock:
            if where not in self._allowed:
                if len(self._allowed) > 64:  # days pass, and customers differ
                    self._allowed.clear()
                self._allowed[where] = admitted(self._rows, self._version.manifest, where)
            return self._allowed[where]

    def group(self, number: int) -> str:
        """The name of a group of translations."""
        first = int(np.flatnonzero(self._rows.group == number)[0])
        return self._texts.document(int(self._rows.number[first])).group


def _vectors(version: Loaded, places: Ids) -> Floats:
    return sentence_vectors(version.rows, version.embedded, version.centres, places).astype(np.float32)


def _means(version: Loaded, group: str) -> dict[str, Floats]:
    """The mean of the sentences of each translation, by language."""
    versions = version.texts.versions(group)
    if not versions:
        return {}
    passages = [version.texts.passages_of(number) for number, _ in versions]
    places = [np.concatenate([version.rows.of_passage(passage) for passage in of]) for of in passages]
    vectors = _vectors(version, np.concatenate(places))
    parts = np.split(vectors, np.cumsum([len(of) for of in places])[:-1])
    return {tag: _mean(part) for (_, tag), part in zip(versions, parts, strict=True)}


def _mean(vectors: Floats) -> Floats:
    """Of vectors [n, width], of length one."""
    mean = vectors.mean(0)
    return np.asarray(mean / max(float(np.linalg.norm(mean)), 1e-9), np.float32)


def _centres_of_questions(version: Loaded) -> dict[str, Floats]:
    """Where the questions of each language lie that this knowledge is asked: halfway between messages in general and
    its own texts."""
    own = dict(zip(version.manifest.languages, version.centres, strict=True))
    every = version.centres.mean(0)
    return {tag: (centre + own.get(tag, every)) / 2 for tag, centre in load_centres().items()}
