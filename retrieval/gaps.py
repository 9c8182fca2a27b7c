"""What is missing from the knowledge: questions that got no good answer, grouped into articles to write or improve.

Two questions are as near as the mean of two cosines: of the embeddings less their languages' means, in which questions
about one thing in several languages lie together, and of the intent vectors, which tell apart what is wanted of it.
Groups are average-linkage clusters below a distance. Measured against known intents and articles in
`docs/how-to/keep-knowledge-good.md`.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING, Final, Literal

import numpy as np
import numpy.typing as npt

from nlu.centres import centred, load_centres
from retrieval.knowledge import KnowledgeBase

if TYPE_CHECKING:
    from nlu.encoder import Encoded, Encoder, Floats

Reason = Literal["not_found", "unhelpful"]
Groups = list[npt.NDArray[np.int64]]
DISTANCE: Final = 0.55  # 1 - cosine, up to which clusters are joined
TOGETHER: Final = 5_000  # questions whose distances are held at once: 200 MB
EXAMPLES: Final = 5
MAX_TEXT: Final = 300  # characters of a question that are shown


@dataclass(frozen=True)
class Question:
    """What a customer asked and got no good answer to. language: BCP 47, "" unknown; document: for `unhelpful` the id
    of the one that was quoted."""

    conversation: str
    time: datetime
    text: str
    language: str
    reason: Reason
    document: str = ""


@dataclass(frozen=True)
class Nearest:
    """The document that comes closest to a gap. score: as a search gives it; answers: whether the search would have
    quoted it."""

    document: str
    title: str
    language: str
    score: float
    answers: bool


@dataclass(frozen=True)
class Example:
    """A question as it may be shown."""

    text: str
    language: str


@dataclass(frozen=True)
class Gap:
    """An article to write, or to improve: then `nearest` is the one.

    title: the most central question, title_language: what it is in; questions: how many; languages and reasons: how
    many of each, most frequent first; first, last: when it was asked; examples: others than the title, as different
    from each other as they come.
    """

    title: str
    title_language: str
    questions: int
    languages: tuple[tuple[str, int], ...]
    reasons: tuple[tuple[Reason, int], ...]
    first: datetime
    last: datetime
    advice: Literal["write", "improve"]
    nearest: Nearest | None
    examples: tuple[Example, ...]


def find_gaps(
    questions: Sequence[Question],
    knowledge: KnowledgeBase,
    encoder: Encoder,
    redact: Callable[[str], str],
    progress: Callable[[int, int], None] = lambda done, total: None,
) -> list[Gap]:
    """The gaps, largest first, then the latest. Questions without a letter are left out.

    redact: takes personal data out of a text; everything that is shown has been through it.
    progress: called with how many texts are encoded and how many there are.
    """
    asked: dict[str, list[Question]] = {}
    for question in questions:
        if any(char.isalpha() for char in question.text):
            asked.setdefault(" ".join(question.text.casefold().split()), []).append(question)
    same = list(asked.values())  # what was asked in the same words is one point
    if not same:
        return []
    texts = [alike[0].text for alike in same]
    languages = [Counter(question.language for question in alike).most_common(1)[0][0] for alike in same]
    embedding, near = _encode(texts, languages, encoder, progress)
    gaps = []
    for group in cluster(near):
        weights = np.array([len(same[place]) for place in group])
        order = group[np.argsort(-(near[group] @ (weights @ near[group])), kind="stable")]
        middle = int(order[0])
        members = [question for place in group for question in same[place]]
        nearest = _nearest(embedding[middle], texts[middle], languages[middle], knowledge)
        gaps.append(
            Gap(
                title=redact(_shown(texts[middle])),
                title_language=languages[middle],
                questions=len(members),
                languages=tuple(Counter(question.language for question in members).most_common()),
                reasons=tuple(Counter(question.reason for question in members).most_common()),
                first=min(question.time for question in members),
                last=max(question.time for question in members),
                advice="improve" if nearest and nearest.answers else "write",
                nearest=nearest,
                examples=tuple(
                    Example(redact(_shown(texts[place])), languages[place]) for place in _different(order, near)
                ),
            )
        )
    return sorted(gaps, key=lambda gap: (gap.questions, gap.last), reverse=True)


def vectors_of(encoded: Encoded, languages: Sequence[str]) -> Floats:
    """Vectors [n, width] of length one whose inner product says how near two questions are."""
    apart = centred(encoded.embedding, [language or None for language in languages], load_centres())
    return np.asarray(np.hstack([apart, encoded.intent]) / np.sqrt(2), np.float32)


def cluster(vectors: Floats, distance: float = DISTANCE) -> Groups:
    """Places of the vectors [n, width] that belong together, in groups of at least one.

    More than `TOGETHER` are first parted by k-means, and the clusters of the parts are then joined where they lie
    across a border. The inner product of two clusters' means is the mean of all theirs, so both steps measure alike.
    """
    groups = _parted(vectors, np.arange(len(vectors)), distance)
    if len(vectors) <= TOGETHER:
        return groups
    groups.sort(key=len, reverse=True)
    large, rest = groups[:TOGETHER], groups[TOGETHER:]
    means = np.stack([vectors[group].mean(0) for group in large])
    joined = [np.concatenate([large[place] for place in places]) for places in _linked(means, distance)]
    return joined + rest


def _parted(vectors: Floats, places: npt.NDArray[np.int64], distance: float) -> Groups:
    if len(places) <= TOGETHER:
        return [places[group] for group in _linked(vectors[places], distance)]
    from sklearn.cluster import MiniBatchKMeans

    parts = MiniBatchKMeans(2 * len(places) // TOGETHER + 1, random_state=0, n_init=1).fit_predict(vectors[places])
    cells = [places[parts == part] for part in np.unique(parts)]
    if len(cells) == 1:  # all alike
        cells = list(np.array_split(places, len(places) // TOGETHER + 1))
    return [group for cell in cells for group in _parted(vectors, cell, distance)]


def _linked(vectors: Floats, distance: float) -> Groups:
    """Average linkage."""
    from sklearn.cluster import AgglomerativeClustering

    if len(vectors) < 2:
        return [np.arange(len(vectors))] if len(vectors) else []
    apart = np.clip(1 - vectors @ vectors.T, 0, 2)
    np.fill_diagonal(apart, 0)
    found = AgglomerativeClustering(
        n_clusters=None, affinity="precomputed", linkage="average", distance_threshold=distance
    ).fit_predict(apart)
    order = np.argsort(found, kind="stable")
    return list(np.split(order, np.flatnonzero(np.diff(found[order])) + 1))


def _encode(
    texts: list[str], languages: list[str], encoder: Encoder, progress: Callable[[int, int], None]
) -> tuple[Floats, Floats]:
    embeddings, vectors = [], []
    for start in range(0, len(texts), 256):
        part = slice(start, start + 256)
        encoded = encoder.encode(texts[part])
        embeddings.append(encoded.embedding)
        vectors.append(vectors_of(encoded, languages[part]))
        progress(min(start + 256, len(texts)), len(texts))
    return np.concatenate(embeddings), np.concatenate(vectors)


def _nearest(embedding: Floats, text: str, language: str, knowledge: KnowledgeBase) -> Nearest | None:
    result = knowledge.search_vectors(embedding[None, :], [text], 1, languages=[language or None])[0]
    if not result.hits:
        return None
    hit = result.hits[0]
    return Nearest(hit.document, hit.title, hit.language, hit.score, not result.abstained)


def _different(order: npt.NDArray[np.int64], vectors: Floats) -> list[int]:
    """Some of the group [n], most central first: each time the one least like those taken, the first aside."""
    taken = [int(order[0])]
    left = [int(place) for place in order[1 : 20 * EXAMPLES]]
    while left and len(taken) <= EXAMPLES:
        nearness = (vectors[left] @ vectors[taken].T).max(1)
        taken.append(left.pop(int(nearness.argmin())))
    return taken[1:]


def _shown(text: str) -> str:
    text = " ".join(text.split())
    return text if len(text) <= MAX_TEXT else text[: MAX_TEXT - 1] + "…"
