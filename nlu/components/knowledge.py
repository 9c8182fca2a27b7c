"""Search in the knowledge base with the embedding that is already there. Ids and scores go on the message, no vectors.

Only what an article may answer is searched for: questions, and what the intents left unclear. A search costs as much as
the encoder's pass, and a greeting or an order's number has no use for it.
"""

from __future__ import annotations

import os
from datetime import date
from pathlib import Path
from typing import Any, Optional

from rasa.engine.graph import ExecutionContext, GraphComponent
from rasa.engine.recipes.default_recipe import DefaultV1Recipe
from rasa.engine.storage.resource import Resource
from rasa.engine.storage.storage import ModelStorage
from rasa.shared.core.events import BotUttered
from rasa.shared.core.trackers import DialogueStateTracker
from rasa.shared.nlu.constants import INTENT, INTENT_NAME_KEY, TEXT
from rasa.shared.nlu.training_data.message import Message

from nlu.components.encoder import ENCODED
from nlu.components.language import LANGUAGE
from retrieval.filters import Filter
from retrieval.related import LOOKED_AT, related
from retrieval.rerank import Reranker, shared_reranker
from retrieval.shared import LiveKnowledge, shared_knowledge

KNOWLEDGE = "knowledge"
_TOP = 3


@DefaultV1Recipe.register(DefaultV1Recipe.ComponentType.INTENT_CLASSIFIER, is_trainable=False)
class KnowledgeComponent(GraphComponent):
    """Thin edge around `KnowledgeBase`."""

    @staticmethod
    def get_default_config() -> dict[str, Any]:
        return {
            "work": ".rapport",  # where the served encoder is
            "index": ".rapport/knowledge",  # made by `rapport kb build`
            "threads": 1,
            "device": "cpu",  # as the encoder's, which it shares
            "reranker": "",  # a cross-encoder's folder or id on the model hub; "" none
            "intents": ["ask_knowledge", "nlu_fallback"],  # whose messages are searched for; in a form all are
            "audiences": ["customers"],  # documents for others only are never found
        }

    def __init__(
        self,
        knowledge: LiveKnowledge,
        reranker: Reranker | None,
        intents: frozenset[str],
        audiences: tuple[str, ...],
    ) -> None:
        self._knowledge = knowledge
        self._reranker = reranker
        self._intents = intents
        self._audiences = audiences

    @classmethod
    def create(
        cls,
        config: dict[str, Any],
        model_storage: ModelStorage,
        resource: Resource,
        execution_context: ExecutionContext,
    ) -> KnowledgeComponent:
        # Not in the configuration, which is kept in the trained model: the address may hold a password.
        postgres = os.environ.get("RAPPORT_KNOWLEDGE__POSTGRES", "")
        knowledge = shared_knowledge(
            Path(config["index"]), Path(config["work"]), config["threads"], config["device"], postgres
        )
        reranker = shared_reranker(config["reranker"], config["threads"])
        return cls(knowledge, reranker, frozenset(config["intents"]), tuple(config["audiences"]))

    # Rasa's check of a pipeline does not know the newer way to write an optional type.
    def process(self, messages: list[Message], tracker: Optional[DialogueStateTracker] = None) -> list[Message]:  # noqa: UP045
        """Set `knowledge` = {abstained, unclear, confidence, follow_up, hits: [{document, passage, block, score}],
        related: [{document, passage, group}]}.

        follow_up: read as going on from the answer before it, whose neighbours were named with that; related: what
        helps beyond the first hit, best first.
        """
        where = Filter(audiences=self._audiences, on=date.today())
        for message in messages:
            intent = (message.get(INTENT) or {}).get(INTENT_NAME_KEY)
            if intent and intent not in self._intents and not (tracker and tracker.active_loop):
                continue
            language = (message.get(LANGUAGE) or {}).get("tag")
            vector, text = message.get(ENCODED).embedding[0], message.get(TEXT) or ""
            about = _answered(tracker)
            further = None
            if about is not None:
                further = self._knowledge.follow_up(vector, text, about, _TOP, language=language, where=where)
            result = further or self._knowledge.search_vector(vector, text, LOOKED_AT, language=language, where=where)
            if self._reranker and not further and not result.abstained:
                result = self._reranker.rerank(text, result)
            answered = not result.abstained and not further
            hits = [
                {"document": hit.document, "passage": hit.passage, "block": hit.block, "score": hit.score}
                for hit in result.hits[:_TOP]
            ]
            beside = [
                {"document": hit.document, "passage": hit.passage, "group": hit.group}
                for hit in (related(self._knowledge, result.hits) if answered else ())
            ]
            message.set(
                KNOWLEDGE,
                {
                    "abstained": result.abstained,
                    # Whoever is asked which of two is meant has to be able to read both titles.
                    "unclear": result.unclear
                    and all(hit.language == result.hits[0].language for hit in result.hits[:2]),
                    "confidence": result.confidence,
                    "follow_up": further is not None,
                    "hits": hits,
                    "related": beside,
                },
                add_to_output=True,
            )
        return messages


def _answered(tracker: DialogueStateTracker | None) -> int | None:
    """The passage that the bot quoted last, if that was the last thing it said."""
    if tracker is None:
        return None
    for event in reversed(tracker.events):
        if isinstance(event, BotUttered):
            passage = (event.metadata or {}).get("passage")
            return passage if isinstance(passage, int) else None
    return None
