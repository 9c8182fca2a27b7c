"""Search in the knowledge base with the embedding that is already there. Ids and scores go on the message, no vectors.

It runs for every message, since a search in some hundred passages costs less than deciding whether to run it.
"""

from __future__ import annotations

from pathlib import Path
from typing import Any

from rasa.engine.graph import ExecutionContext, GraphComponent
from rasa.engine.recipes.default_recipe import DefaultV1Recipe
from rasa.engine.storage.resource import Resource
from rasa.engine.storage.storage import ModelStorage
from rasa.shared.nlu.training_data.message import Message

from nlu.components.encoder import ENCODED
from nlu.components.language import LANGUAGE
from retrieval import KnowledgeBase
from retrieval.shared import shared_knowledge

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
        }

    def __init__(self, knowledge: KnowledgeBase) -> None:
        self._knowledge = knowledge

    @classmethod
    def create(
        cls,
        config: dict[str, Any],
        model_storage: ModelStorage,
        resource: Resource,
        execution_context: ExecutionContext,
    ) -> KnowledgeComponent:
        return cls(shared_knowledge(Path(config["index"]), Path(config["work"]), config["threads"], config["device"]))

    def process(self, messages: list[Message]) -> list[Message]:
        """Set `knowledge` = {abstained, confidence, hits: [{document, passage, score, ...}]}."""
        for message in messages:
            language = (message.get(LANGUAGE) or {}).get("tag")
            result = self._knowledge.search_vector(message.get(ENCODED).embedding[0], _TOP, language=language)
            hits = [{"document": hit.document, "passage": hit.passage, "score": hit.score} for hit in result.hits]
            message.set(
                KNOWLEDGE,
                {"abstained": result.abstained, "confidence": result.confidence, "hits": hits},
                add_to_output=True,
            )
        return messages
