"""Pairs that ask and answer about the same thing, in whatever words and language, become one candidate.

Two pairs are the same when their normalised questions are, when the mean of the cosines of their questions and of their
answers reaches `SAME_PAIR`, or when their questions alone reach `SAME_QUESTION`. All vectors are taken less their
languages' means. Measured on 60% of Microsoft's FAQ for small businesses in six languages (231 different questions, 567
rows, translations count as the same): the mean of both at 0.60 finds 73% of all pairs with 90% of those found right, 97%
of those across languages. Short questions in words of their own are often missed: a person sees two proposals then.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date
from math import log2
from typing import Any, Final

import numpy as np

from nlu.centres import load_centres
from nlu.encoder import Floats
from retrieval.conversations.candidates import Candidate, identifier, normalised
from retrieval.conversations.pairs import Pair

SAME_PAIR: Final = 0.60
SAME_QUESTION: Final = 0.86
SAME_ANSWER: Final = 0.60
MAX_VARIANTS: Final = 20
COMPARED: Final = 200  # answers of one candidate that are compared with each other
_PRIOR: Final = 20  # how many texts the mean of messages counts for in a language's mean, as in retrieval/knowledge.py
_EXACT_UP_TO: Final = 20_000  # vectors; above, cells of the index are skipped
_AT_ONCE: Final = 64


@dataclass(frozen=True)
class Merged:
    """candidates: the old ones with what was added, then the new ones; new: how many of them; added: how many old ones
    were asked again."""

    candidates: list[Candidate]
    new: int
    added: int


def merge(old: Sequence[Candidate], pairs: Sequence[Pair], questions: Floats, answers: Floats) -> Merged:
    """questions and answers: embeddings [old + pairs, width] of length one, in that order.

    A pair that is the same as an old candidate only adds its wording and its conversation to it: what a person has
    seen, decided or written is never changed. Pairs of conversations that a candidate has already count once.
    """
    tags = [*(one.language for one in old), *(one.language for one in pairs)]
    questions, answers = less_means(questions, tags), less_means(answers, tags)
    order = [*range(len(old)), *sorted(range(len(old), len(tags)), key=lambda row: -pairs[row - len(old)].score)]
    leader = _leaders(old, pairs, questions, answers, order)
    members: dict[int, list[int]] = {}
    for row in order:
        members.setdefault(leader[row], []).append(row)
    kept, new, added = [], 0, 0
    for first, rows in members.items():
        found = [pairs[row - len(old)] for row in rows if row >= len(old)]
        if first < len(old):
            grown = _added(old[first], found)
            added += grown.count > old[first].count
            kept.append(grown)
        else:
            kept.append(_candidate(found, answers[rows]))
            new += 1
    return Merged(kept, new, added)


def less_means(vectors: Floats, tags: Sequence[str]) -> Floats:
    """Vectors less their languages' means, of length one. Where there are few of a language, the mean is mostly the one
    of messages."""
    moved = np.array(vectors, np.float32)
    centres = load_centres()
    unknown = np.mean(list(centres.values()), axis=0)
    of_tag = np.array(tags, dtype=object)
    for tag in set(tags):
        rows = of_tag == tag
        prior = centres.get(tag, centres.get(tag.split("-")[0], unknown))
        moved[rows] -= (vectors[rows].sum(axis=0) + _PRIOR * prior) / (rows.sum() + _PRIOR)
    return np.asarray(moved / np.maximum(np.linalg.norm(moved, axis=1, keepdims=True), 1e-9), np.float32)


def _leaders(
    old: Sequence[Candidate], pairs: Sequence[Pair], questions: Floats, answers: Floats, order: Sequence[int]
) -> dict[int, int]:
    """Row -> the row that it is the same as; a leader leads itself. A row joins the first leader in `order` that is
    near, so that no chain of small steps brings together what is not the same."""
    leader: dict[int, int] = {}
    first_with: dict[str, int] = {}
    texts = [[one.question, *one.variants] for one in old] + [[pair.question] for pair in pairs]
    ids = [one.id for one in old]
    for row in order:
        keys = [normalised(text) for text in texts[row]] + ([ids[row]] if row < len(old) else [])
        if row >= len(old):
            keys.append(identifier(texts[row][0]))
        known = next((first_with[key] for key in keys if key in first_with), None)
        if row < len(old) or known is None:
            for key in keys:
                first_with.setdefault(key, row)
        if row < len(old):
            leader[row] = row  # what a person may have decided stays apart
        elif known is not None:
            leader[row] = known
    free = [row for row in order if leader.get(row, row) == row]
    for row, near in _near(questions, answers, free, lambda row: row not in leader or row < len(old)):
        leader[row] = row
        for other in near:
            leader.setdefault(other, row)
    # What was the same word for word as a row that then joined another one goes with it.
    return {row: leader[leader[row]] for row in order}


def _near(
    questions: Floats, answers: Floats, rows: Sequence[int], wanted: Callable[[int], bool]
) -> Iterator[tuple[int, list[int]]]:
    """Row and the rows near to it, for each of `rows` that is still wanted when its turn comes."""
    both = np.concatenate([questions, answers], axis=1) / np.float32(np.sqrt(2))
    at = np.array(rows, np.int64)
    searched = [(both[at], SAME_PAIR), (questions[at], SAME_QUESTION)]
    indexes = [(_index(vectors), threshold) for vectors, threshold in searched] if rows else []
    start = 0
    while start < len(rows):
        block = [place for place in range(start, min(start + _AT_ONCE, len(rows))) if wanted(rows[place])]
        start += _AT_ONCE
        if not block:
            continue
        found: list[set[int]] = [set() for _ in block]
        for (index, threshold), (vectors, _) in zip(indexes, searched, strict=True):
            limits, _, places = index.range_search(np.ascontiguousarray(vectors[block]), threshold)
            for number in range(len(block)):
                found[number].update(at[places[limits[number] : limits[number + 1]]].tolist())
        for place, near in zip(block, found, strict=True):
            if wanted(rows[place]):
                yield rows[place], sorted(near)


def _index(vectors: Floats) -> Any:
    """FAISS by inner product: exact for some ten thousand vectors, in cells above, so that time grows like n^1.5."""
    import faiss

    count, width = vectors.shape
    vectors = np.ascontiguousarray(vectors)
    if count <= _EXACT_UP_TO:
        flat = faiss.IndexFlatIP(width)
        flat.add(vectors)
        return flat
    cells = int(2 * np.sqrt(count))
    index = faiss.IndexIVFFlat(faiss.IndexFlatIP(width), width, cells, faiss.METRIC_INNER_PRODUCT)
    index.cp.seed = 1
    index.train(vectors[np.random.default_rng(1).choice(count, min(count, cells * 60), replace=False)])
    index.add(vectors)
    index.nprobe = max(cells // 25, 8)
    return index


def _added(one: Candidate, pairs: Sequence[Pair]) -> Candidate:
    if not pairs:
        return one
    conversations = tuple(dict.fromkeys((*one.conversations, *(pair.conversation for pair in pairs))))
    variants = _variants(one.question, (*one.variants, *(pair.question for pair in pairs)))
    more = len(conversations) - len(one.conversations)
    return replace(one, variants=variants, conversations=conversations, count=one.count + more)


def _candidate(pairs: Sequence[Pair], answers: Floats) -> Candidate:
    """pairs: best score first; answers [pairs, width]: of their answers, less the means."""
    few = answers[:COMPARED]
    agreed = (few @ few.T >= SAME_ANSWER).sum(axis=1)
    days = [pair.day for pair in pairs if pair.day]
    first, last = (min(days), max(days)) if days else (None, None)
    ranks = [
        pair.score + 0.10 * log2(int(agree)) + 0.10 * _recent(pair.day, first, last)
        for pair, agree in zip(pairs, agreed, strict=False)
    ]
    best = int(np.argmax(ranks))
    pair, agree = pairs[best], int(agreed[best])
    conversations = tuple(dict.fromkeys(one.conversation for one in pairs))
    reasons = list(pair.reasons)
    if len(conversations) > 1:
        reasons.insert(0, f"+ asked in {len(conversations)} conversations")
        reasons.insert(1, f"{'+' if agree > 1 else '-'} {agree} of {len(few)} answers say about the same")
    return Candidate(
        id=identifier(pair.question),
        question=pair.question,
        variants=_variants(pair.question, [one.question for one in pairs]),
        answer=pair.answer,
        language=pair.language,
        count=len(conversations),
        score=round(min(pair.score + 0.05 * log2(max(agree, 1)), 1.0), 3),
        reasons=tuple(reasons),
        conversations=conversations,
        status="proposed",
        updated=pair.day,
    )


def _recent(day: date | None, first: date | None, last: date | None) -> float:
    """0 for the oldest answer, 1 for the newest; one half where nothing is known."""
    if day is None or first is None or last is None or first == last:
        return 0.5
    return (day - first) / (last - first)


def _variants(question: str, texts: Sequence[str]) -> tuple[str, ...]:
    """Wordings other than the question's own, each once, at most `MAX_VARIANTS`."""
    found: dict[str, str] = {}
    for text in texts:
        found.setdefault(normalised(text), text)
    found.pop(normalised(question), None)
    return tuple(found.values())[:MAX_VARIANTS]
