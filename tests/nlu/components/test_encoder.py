"""The encoder component: one pass for all messages, affect for everybody, vectors for the components behind it."""

from __future__ import annotations

import json
from pathlib import Path

import numpy as np
import pytest
from rasa.engine.graph import ExecutionContext
from rasa.engine.storage.local_model_storage import LocalModelStorage
from rasa.engine.storage.resource import Resource
from rasa.shared.nlu.training_data.message import Message
from rasa.shared.nlu.training_data.training_data import TrainingData

from nlu.components.encoder import AFFECT, ENCODED, EncoderComponent
from nlu.encoder import Encoder
from nlu.errors import ModelFileError
from nlu.labels import EMOTIONS
from tests.samples import STRANGE


@pytest.fixture
def component(
    storage: LocalModelStorage, execution: ExecutionContext, served_encoder: Encoder, work: str
) -> EncoderComponent:
    config = EncoderComponent.get_default_config() | {"work": work}
    return EncoderComponent.create(config, storage, Resource("encoder"), execution)


def test_affect_is_in_the_parse_data_and_vectors_are_not(component: EncoderComponent) -> None:
    message = Message(data={"text": "Where is my parcel?"})
    component.process([message])
    shown = message.as_dict(only_output_properties=True)
    assert ENCODED not in shown
    affect = json.loads(json.dumps(shown[AFFECT]))
    assert set(affect) == {"emotion", "politeness", "register"}
    assert set(affect["emotion"]["scores"]) == set(EMOTIONS)


def test_the_vectors_are_the_encoders(component: EncoderComponent, served_encoder: Encoder) -> None:
    texts = ["Where is my parcel?", "danke", ""]
    messages = component.process([Message(data={"text": text}) for text in texts])
    expected = served_encoder.encode(texts)
    for row, message in enumerate(messages):
        assert np.array_equal(message.get(ENCODED).embedding, expected.row(row).embedding)


def test_the_languages_scale_is_used(component: EncoderComponent) -> None:
    plain, german = (
        Message(data={"text": "Was soll das?", "language": language}) for language in (None, {"tag": "de"})
    )
    component.process([plain, german])
    assert plain.get(AFFECT)["emotion"]["scores"] != german.get(AFFECT)["emotion"]["scores"]


def test_strange_messages(component: EncoderComponent) -> None:
    messages = [Message(data={"text": text}) for text in (*STRANGE.values(), None)]
    assert all(message.get(AFFECT) for message in component.process(messages))
    assert component.process([]) == []


def test_training_examples_are_encoded_also_over_several_batches(component: EncoderComponent) -> None:
    examples = [Message(data={"text": f"parcel {number}", "intent": "a"}) for number in range(70)]
    nothing = Message(data={"intent": "action_only"})
    component.process_training_data(TrainingData([*examples, nothing]))
    assert all(message.get(ENCODED).embedding.shape == (1, 384) for message in examples)
    assert nothing.get(ENCODED) is None


def test_rasas_cache_sees_another_encoder(served_encoder: Encoder, work: str) -> None:
    assert EncoderComponent.fingerprint_addon({"work": work}) == served_encoder.id


def test_without_an_encoder_it_says_what_to_run(
    storage: LocalModelStorage, execution: ExecutionContext, tmp_path: Path
) -> None:
    config = EncoderComponent.get_default_config() | {"work": str(tmp_path)}
    with pytest.raises(ModelFileError, match="make up"):
        EncoderComponent.create(config, storage, Resource("encoder"), execution)
