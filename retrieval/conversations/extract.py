"""Conversations to pairs: one batch after the other through redaction, reading, and the encoder."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Final

import numpy as np

from nlu.centres import centred, load_centres
from retrieval.conversations.acts import Acts
from retrieval.conversations.conversation import Conversation
from retrieval.conversations.pairs import Pair, issues, pair_of, worth
from retrieval.conversations.redact import redacted
from retrieval.conversations.turns import CustomerTurn, turns

if TYPE_CHECKING:
    from nlu.encoder import Encoder, Floats

# Cosine, less their language's mean, of two things that a customer said in one conversation: below, it is another issue.
SAME_ISSUE: Final = 0.15


@dataclass(frozen=True)
class Mined:
    """Pairs with the embeddings of their questions and answers, both [n, width]."""

    pairs: tuple[Pair, ...]
    questions: Floats
    answers: Floats


class Extractor:
    """Holds what reading needs. language_of: the BCP 47 tag of a text, for conversations that do not say theirs; keep:
    the company's own addresses, domains and numbers in lower case."""

    def __init__(self, encoder: Encoder, language_of: Callable[[str], str], keep: frozenset[str]) -> None:
        self._encoder = encoder
        self._language_of = language_of
        self._keep = keep
        self._acts = Acts(encoder)

    def extract(self, conversations: Sequence[Conversation]) -> Mined:
        """The pairs of some conversations, in their order."""
        clean = [redacted(self._told(conversation), self._keep) for conversation in conversations]
        spoken = turns(clean, self._acts)
        said = sorted(
            {
                text
                for one in spoken
                for turn in one
                if isinstance(turn, CustomerTurn)
                for text in (turn.question, turn.statement)
                if text
            }
        )
        vector_of = dict(zip(said, self._encoder.encode(said).embedding, strict=True))
        found = []
        for conversation, one in zip(clean, spoken, strict=True):
            same = self._same(conversation.language, vector_of)
            found += [(issue, conversation) for issue in issues(one, same) if worth(issue)]
        questions = self._encoder.encode([issue.question for issue, _ in found]).embedding
        answers = self._encoder.encode([issue.answers[-1].answer for issue, _ in found], kind="passage").embedding
        tags = [conversation.language for _, conversation in found]
        centres = load_centres()
        fits = np.sum(centred(questions, tags, centres) * centred(answers, tags, centres), axis=1) if found else ()
        pairs = tuple(pair_of(issue, one, float(fit)) for (issue, one), fit in zip(found, fits, strict=True))
        return Mined(pairs, questions, answers)

    def _told(self, conversation: Conversation) -> Conversation:
        if conversation.language:
            return conversation
        longest = max((message.text for message in conversation.messages), key=len, default="")
        return replace(conversation, language=self._language_of(longest))

    def _same(self, language: str, vector_of: dict[str, Floats]) -> Callable[[str, str], bool]:
        def same(first: str, second: str) -> bool:
            both = np.stack([vector_of[first], vector_of[second]])
            one, other = centred(both, [language] * 2, load_centres())
            return float(one @ other) >= SAME_ISSUE

        return same
