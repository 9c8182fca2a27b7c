"""What a sentence in a conversation does: greets, asks, answers for everybody, tells the state of one case, thanks.

One linear layer for customers and one for agents, on the sentence embedding. They learn from the sentences of
`data/acts.txt` when they are first needed. Taught without a language, they read its sentences as well as the others':
left out one language after the other, 96% of the customers' and 95% of the agents' sentences of the eight languages are
read as they were written for; taught in English alone, 93% and 89% of the other seven languages'.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from importlib import resources
from typing import TYPE_CHECKING, Any, Final, Literal

from nlu.set_phrases import set_phrase
from retrieval.conversations.placeholders import PATTERN

if TYPE_CHECKING:
    from nlu.encoder import Encoder

Act = Literal["greeting", "thanks", "question", "detail", "hold", "ask", "case", "answer", "closing", "yes"]
Side = Literal["customer", "agent"]
_REGULARISATION: Final = 3.0  # scikit-learn's C
_REMEMBERED: Final = 20_000  # sentences; most of what agents write, they write often
_PHRASES: Final[dict[Side, dict[str, Act]]] = {
    "customer": {"greet": "greeting", "thank": "thanks", "goodbye": "thanks", "affirm": "yes", "deny": "yes"},
    "agent": {"greet": "greeting", "thank": "closing", "goodbye": "closing", "affirm": "yes", "deny": "yes"},
}


@dataclass(frozen=True)
class Reading:
    """The act and the probability, 0 to 1, of each."""

    act: Act
    probabilities: dict[str, float]

    def __getitem__(self, act: Act) -> float:
        return self.probabilities.get(act, 0.0)


@dataclass(frozen=True)
class Lesson:
    """A sentence of which the act is known."""

    side: Side
    act: Act
    language: str
    text: str


class Acts:
    """Reads acts. Holds the encoder and what it read lately."""

    def __init__(self, encoder: Encoder) -> None:
        self._encoder = encoder
        self._remembered: dict[tuple[Side, str], Reading] = {}
        given = lessons()
        self._models = {side: fit(encoder, [row for row in given if row.side == side]) for side in _PHRASES}

    def read(self, sentences: Sequence[tuple[Side, str]]) -> list[Reading]:
        """The act of each sentence. What is a set phrase and nothing else is looked up."""
        if len(self._remembered) > _REMEMBERED:
            self._remembered.clear()
        wanted = list(dict.fromkeys(pair for pair in sentences if pair not in self._remembered))
        unknown = []
        for side, text in wanted:
            phrase = _PHRASES[side].get(set_phrase(PATTERN.sub("", text)) or "")
            if phrase or not any(map(str.isalpha, PATTERN.sub("", text))):
                act = phrase or "yes"  # a number, an emoji
                self._remembered[side, text] = Reading(act, {act: 1.0})
            else:
                unknown.append((side, text))
        if unknown:
            vectors = self._encoder.encode([text for _, text in unknown]).embedding
            for (side, text), vector in zip(unknown, vectors, strict=True):
                model = self._models[side]
                values = model.predict_proba(vector[None, :])[0].tolist()
                probabilities = dict(zip(model.classes_.tolist(), values, strict=True))
                self._remembered[side, text] = Reading(max(probabilities, key=probabilities.__getitem__), probabilities)
        return [self._remembered[pair] for pair in sentences]


def lessons() -> list[Lesson]:
    """The sentences of `data/acts.txt`."""
    found = []
    text = resources.files("retrieval.conversations").joinpath("data/acts.txt").read_text(encoding="utf-8")
    for line in text.splitlines():
        if line and not line.startswith("#"):
            head, _, listed = line.partition(": ")
            side, act, language = head.split("/")
            found += [Lesson(side, act, language, sentence.strip()) for sentence in listed.split(" | ")]  # type: ignore[arg-type]
    return found


def fit(encoder: Encoder, given: Sequence[Lesson]) -> Any:
    """scikit-learn's classifier on the embeddings of the sentences."""
    from sklearn.linear_model import LogisticRegression

    vectors = encoder.encode([row.text for row in given]).embedding
    model = LogisticRegression(C=_REGULARISATION, max_iter=1000, class_weight="balanced")
    return model.fit(vectors, [row.act for row in given])
