"""The one encoder pass of a message, as a Rasa component; emotion, politeness and register come out of the same pass.

Sets `affect` on the message for everybody, and `encoded` (raw vectors) for the components behind it only.
"""

from __future__ import annotations

from pathlib import Path
from typing import Any

from rasa.engine.graph import ExecutionContext, GraphComponent
from rasa.engine.recipes.default_recipe import DefaultV1Recipe
from rasa.engine.storage.resource import Resource
from rasa.engine.storage.storage import ModelStorage
from rasa.shared.nlu.constants import TEXT
from rasa.shared.nlu.training_data.message import Message
from rasa.shared.nlu.training_data.training_data import TrainingData

from nlu.affect import Calibration, load_calibration, read_affect
from nlu.components.language import LANGUAGE
from nlu.encoder import Encoder
from nlu.models import encoder_id, shared_encoder

ENCODED = "encoded"
AFFECT = "affect"
_TRAINING_BATCH = 64


@DefaultV1Recipe.register(DefaultV1Recipe.ComponentType.MESSAGE_FEATURIZER, is_trainable=False)
class EncoderComponent(GraphComponent):
    """Thin edge around `Encoder` and `read_affect`."""

    @staticmethod
    def get_default_config() -> dict[str, Any]:
        return {
            "work": ".rapport",  # where set-up put the served encoder
            "threads": 1,  # of one pass
            "device": "cpu",  # or cuda
        }

    @classmethod
    def fingerprint_addon(cls, config: dict[str, Any]) -> str | None:
        """Rasa's cache knows code, configuration and inputs, but not the encoder's files."""
        return encoder_id(Path(config["work"]))

    def __init__(self, encoder: Encoder, calibration: Calibration) -> None:
        self._encoder = encoder
        self._calibration = calibration

    @classmethod
    def create(
        cls,
        config: dict[str, Any],
        model_storage: ModelStorage,
        resource: Resource,
        execution_context: ExecutionContext,
    ) -> EncoderComponent:
        return cls(shared_encoder(Path(config["work"]), config["threads"], config["device"]), load_calibration())

    def process(self, messages: list[Message]) -> list[Message]:
        """Encode all messages together."""
        encoded = self._encoder.encode([message.get(TEXT) or "" for message in messages])
        tags = [(message.get(LANGUAGE) or {}).get("tag") for message in messages]
        readings = read_affect(encoded, self._calibration, tags)
        for row, message in enumerate(messages):
            message.set(ENCODED, encoded.row(row))
            message.set(AFFECT, readings[row].to_json(), add_to_output=True)
        return messages

    def process_training_data(self, training_data: TrainingData) -> TrainingData:
        """Encode every training example that has a text; the intent classifier learns from the vectors."""
        examples = [message for message in training_data.training_examples if message.get(TEXT)]
        for start in range(0, len(examples), _TRAINING_BATCH):
            batch = examples[start : start + _TRAINING_BATCH]
            encoded = self._encoder.encode([message.get(TEXT) for message in batch])
            for row, message in enumerate(batch):
                message.set(ENCODED, encoded.row(row))
        return training_data
