"""Intents on the encoder's vectors, as a trainable Rasa component. Out of scope becomes Rasa's `nlu_fallback`."""

from __future__ import annotations

import logging
from pathlib import Path
from typing import Any

import numpy as np
from rasa.engine.graph import ExecutionContext, GraphComponent
from rasa.engine.recipes.default_recipe import DefaultV1Recipe
from rasa.engine.storage.resource import Resource
from rasa.engine.storage.storage import ModelStorage
from rasa.shared.nlu.constants import INTENT, INTENT_NAME_KEY, PREDICTED_CONFIDENCE_KEY, TEXT
from rasa.shared.nlu.training_data.message import Message
from rasa.shared.nlu.training_data.training_data import TrainingData

from nlu.components.encoder import ENCODED
from nlu.components.entities import entities_of
from nlu.encoder import Encoded
from nlu.entities import names_something, nothing_else
from nlu.errors import ModelFileError
from nlu.intents import Intent, IntentModel, fit
from nlu.models import shared_encoder
from nlu.parts import clearest, parts
from nlu.set_phrases import decided

logger = logging.getLogger(__name__)
FALLBACK = "nlu_fallback"
INFORM = "inform"  # not learned: a message that is an order number, an e-mail address or a phone number, nothing else
RANKING = "intent_ranking"
_FILE = "intents.npz"


@DefaultV1Recipe.register(DefaultV1Recipe.ComponentType.INTENT_CLASSIFIER, is_trainable=True)
class IntentComponent(GraphComponent):
    """Thin edge around `nlu.intents`."""

    @staticmethod
    def get_default_config() -> dict[str, Any]:
        return {
            "unsure_below": 0.35,  # probability of the best intent under which the message is not acted on
            "work": ".rapport",  # where the served encoder is, which reads an unclear message sentence by sentence
            "threads": 1,
            "device": "cpu",
        }

    def __init__(
        self, config: dict[str, Any], model_storage: ModelStorage, resource: Resource, model: IntentModel | None = None
    ) -> None:
        self._config = config
        self._storage = model_storage
        self._resource = resource
        self._model = model

    @classmethod
    def create(
        cls,
        config: dict[str, Any],
        model_storage: ModelStorage,
        resource: Resource,
        execution_context: ExecutionContext,
    ) -> IntentComponent:
        return cls(config, model_storage, resource)

    @classmethod
    def load(
        cls,
        config: dict[str, Any],
        model_storage: ModelStorage,
        resource: Resource,
        execution_context: ExecutionContext,
        **kwargs: Any,
    ) -> IntentComponent:
        """Raises ModelFileError where the archive has no intent model: an empty classifier would answer nonsense."""
        try:
            with model_storage.read_from(resource) as folder:
                model = IntentModel.load(folder / _FILE)
        except ValueError as error:
            raise ModelFileError("The Rasa model holds no intent classifier. Train it again: `rasa train`.") from error
        return cls(config, model_storage, resource, model)

    def train(self, training_data: TrainingData) -> Resource:
        """Fit on every example with an intent.

        Raises:
            ValueError: fewer than two intents have an example.
        """
        examples = [message for message in training_data.intent_examples if message.get(ENCODED) is not None]
        if not examples:
            raise ValueError("The intent classifier has no encoded examples: EncoderComponent must stand before it.")
        encoded = _stack([message.get(ENCODED) for message in examples])
        self._model = fit(encoded, [message.get(INTENT) for message in examples])
        with self._storage.write_to(self._resource) as folder:
            self._model.save(folder / _FILE)
        logger.info("Intent classifier: %d examples, %d intents.", len(examples), len(self._model.labels))
        return self._resource

    def process(self, messages: list[Message]) -> list[Message]:
        """Set intent and ranking."""
        if not messages:
            return messages
        if self._model is None:
            raise ModelFileError("The intent classifier is used before it was trained or loaded.")
        encoded = _stack([message.get(ENCODED) for message in messages])
        for message, intent in zip(messages, self._model.predict(encoded), strict=True):
            name, score = self._decide(message, intent, self._model)
            ranking = [{INTENT_NAME_KEY: label, PREDICTED_CONFIDENCE_KEY: value} for label, value in intent.ranking]
            message.set(INTENT, {INTENT_NAME_KEY: name, PREDICTED_CONFIDENCE_KEY: score}, add_to_output=True)
            message.set(RANKING, ranking, add_to_output=True)
        return messages

    def _decide(self, message: Message, intent: Intent, model: IntentModel) -> tuple[str, float]:
        text = message.get(TEXT) or ""
        entities = entities_of(message)
        if nothing_else(text, entities):
            return INFORM, 1.0
        intent = decided(text, intent, model.labels)
        wordless = not any(character.isalpha() for character in text)
        if wordless or intent.in_scope < model.threshold or intent.score < self._config["unsure_below"]:
            part = self._clearest_part(text, model)
            if part:
                return part.label, part.score
            # Whoever names an order wants something with it, even where the words were not understood.
            return (INFORM if names_something(entities) else FALLBACK), 1.0 - intent.score
        return intent.label, intent.score

    def _clearest_part(self, text: str, model: IntentModel) -> Intent | None:
        """The one case in which a message is encoded twice: unclear as a whole, and several sentences long."""
        found = parts(text)
        if not found:
            return None
        encoder = shared_encoder(Path(self._config["work"]), self._config["threads"], self._config["device"])
        return clearest(model.predict(encoder.encode(found)), model.threshold)


def _stack(rows: list[Encoded]) -> Encoded:
    names = ("embedding", "intent", "emotion", "politeness", "register")
    return Encoded(*(np.concatenate([getattr(row, name) for row in rows]) for name in names))
