"""Articles that help further: about a matter beside the one that was answered, and not far from the question.

How near two articles are differs between languages by .055 (standard deviation, over the demonstration's articles that
there are in twenty). So the mean over the languages that have both is taken, and the fewer those are, the nearer the
two have to be. The numbers were chosen by reading what is named after a hundred questions in fifteen languages: a poor
suggestion is worse than none.
"""

from __future__ import annotations

from collections.abc import Sequence
from math import sqrt
from typing import TYPE_CHECKING, Final

from retrieval.hits import Hit

if TYPE_CHECKING:
    from retrieval.knowledge import KnowledgeBase
    from retrieval.shared import LiveKnowledge

LOOKED_AT: Final = 12  # hits
NEAR: Final = 0.25  # cosine of two articles, at least
MARGIN: Final = 0.10  # by which it must be more in one language; in n languages, by this over the root of n
SAME: Final = 0.80  # cosine of two articles that say the same, at least
ASKED: Final = 0.20  # score with the question, at least
# Of the answer's score, at least: where the answer is far ahead, the question is clear, and its neighbours are no help.
BESIDE: Final = 0.57


def related(knowledge: KnowledgeBase | LiveKnowledge, hits: Sequence[Hit]) -> list[Hit]:
    """The hits that are worth naming after the answer, which is the first of them; best first.

    They are in the answer's language, where no translation of it can be among them, and have a link.
    """
    beside = [hit for hit in hits[1:] if _can_be_named(hit, hits[0])]
    if not beside:
        return []
    cosines = knowledge.between(hits[0].group, [hit.group for hit in beside])
    found = [
        (nearness(of) + hit.score, hit)
        for hit, of in zip(beside, cosines, strict=True)
        if of and nearness(of) >= NEAR and not _is_same(of)
    ]
    named: list[Hit] = []
    for _, hit in sorted(found, key=lambda one: -one[0]):
        if not any(map(_is_same, knowledge.between(hit.group, [other.group for other in named]))):
            named.append(hit)
    return named


def nearness(cosines: Sequence[float]) -> float:
    """How near two articles are at least. cosines: one for each language that has both, at least one."""
    return sum(cosines) / len(cosines) - MARGIN / sqrt(len(cosines))


def _can_be_named(hit: Hit, answer: Hit) -> bool:
    asked = hit.score >= max(ASKED, BESIDE * answer.score)
    is_link = hit.source.startswith(("https://", "http://"))
    return asked and is_link and bool(hit.title) and hit.language == answer.language


def _is_same(cosines: Sequence[float]) -> bool:
    return bool(cosines) and sum(cosines) / len(cosines) >= SAME
