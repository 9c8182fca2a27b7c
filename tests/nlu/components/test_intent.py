"""The intent component: learns, is kept in Rasa's archive, and predicts the same when it is loaded from there."""

from __future__ import annotations

from pathlib import Path

import pytest
from rasa.engine.graph import ExecutionContext
from rasa.engine.storage.local_model_storage import LocalModelStorage
from rasa.engine.storage.resource import Resource
from rasa.shared.nlu.training_data.message import Message
from rasa.shared.nlu.training_data.training_data import TrainingData

from bot.settings import Settings
from nlu.components.encoder import ENCODED
from nlu.components.entities import EntityComponent
from nlu.components.intent import FALLBACK, INFORM, RANKING, IntentComponent
from nlu.encoder import Encoder
from nlu.errors import ModelFileError
from tests.arrays import clusters
from tests.nlu.test_intents import TEXTS

ASKED = ["Wo ist mein Paket?", "good morning", "請求書をください", "KS-104233", "asdf qwer"]


def messages(encoder: Encoder, texts: list[str], intent: str | None = None) -> list[Message]:
    encoded = encoder.encode(texts)
    data = {"intent": intent} if intent else {}
    made = [Message(data={"text": text, ENCODED: encoded.row(row), **data}) for row, text in enumerate(texts)]
    return EntityComponent().process(made, None)


def examples(encoder: Encoder) -> TrainingData:
    return TrainingData([message for label, texts in TEXTS.items() for message in messages(encoder, texts, label)])


def made(storage: LocalModelStorage, execution: ExecutionContext, **config: float | str) -> IntentComponent:
    return IntentComponent.create(IntentComponent.get_default_config() | config, storage, Resource("intent"), execution)


def loaded(storage: LocalModelStorage, execution: ExecutionContext) -> IntentComponent:
    return IntentComponent.load(IntentComponent.get_default_config(), storage, Resource("intent"), execution)


def results(component: IntentComponent, encoder: Encoder) -> list[tuple[str, float, list[dict[str, float]]]]:
    done = component.process(messages(encoder, ASKED))
    return [(item.get("intent")["name"], item.get("intent")["confidence"], item.get(RANKING)) for item in done]


def test_loaded_it_predicts_as_it_was_trained(
    storage: LocalModelStorage, execution: ExecutionContext, served_encoder: Encoder
) -> None:
    component = made(storage, execution)
    resource = component.train(examples(served_encoder))
    assert resource == Resource("intent")
    assert results(loaded(storage, execution), served_encoder) == results(component, served_encoder)


def test_it_survives_rasas_archive(
    storage: LocalModelStorage, execution: ExecutionContext, served_encoder: Encoder, tmp_path: Path
) -> None:
    component = made(storage, execution)
    component.train(examples(served_encoder))
    (tmp_path / "copy").mkdir()
    with storage.read_from(Resource("intent")) as folder:
        content = (folder / "intents.npz").read_bytes()
    copy = LocalModelStorage.create(tmp_path / "copy")
    with copy.write_to(Resource("intent")) as folder:
        (folder / "intents.npz").write_bytes(content)
    assert results(loaded(copy, execution), served_encoder) == results(component, served_encoder)


def test_intent_and_ranking_are_in_the_parse_data(
    storage: LocalModelStorage, execution: ExecutionContext, served_encoder: Encoder
) -> None:
    component = made(storage, execution, unsure_below=0.0)
    component.train(examples(served_encoder))
    (message,) = component.process(messages(served_encoder, ["where is my parcel"]))
    shown = message.as_dict(only_output_properties=True)
    assert shown["intent"]["name"] == "order_status"
    assert {item["name"] for item in shown[RANKING]} == set(TEXTS)


def test_a_bare_order_number_informs_whatever_the_classifier_says(
    storage: LocalModelStorage, execution: ExecutionContext, served_encoder: Encoder
) -> None:
    component = made(storage, execution)
    component.train(examples(served_encoder))
    for text in ("KS-104233", "104233です", "ana@example.com", "+49 40 66969120"):
        (message,) = component.process(messages(served_encoder, [text]))
        assert message.get("intent") == {"name": INFORM, "confidence": 1.0}


def test_what_is_unsure_becomes_rasas_fallback(
    storage: LocalModelStorage, execution: ExecutionContext, served_encoder: Encoder
) -> None:
    component = made(storage, execution, unsure_below=1.1)
    component.train(examples(served_encoder))
    (message,) = component.process(messages(served_encoder, ["where is my parcel"]))
    assert message.get("intent")["name"] == FALLBACK
    assert message.get("intent")["confidence"] == pytest.approx(1 - message.get(RANKING)[0]["confidence"])


def test_who_names_an_order_wants_something_with_it_also_where_the_words_are_unsure(
    storage: LocalModelStorage, execution: ExecutionContext, served_encoder: Encoder
) -> None:
    component = made(storage, execution, unsure_below=1.1)
    component.train(examples(served_encoder))
    (message,) = component.process(messages(served_encoder, ["blorp KS-104233 wibble"]))
    assert message.get("intent")["name"] == INFORM


@pytest.mark.parametrize("text", ["", "😡😡", "???", "12345", "\u200b"])
def test_a_message_without_a_letter_has_no_intent(
    storage: LocalModelStorage, execution: ExecutionContext, served_encoder: Encoder, text: str
) -> None:
    component = made(storage, execution, unsure_below=0.0)
    component.train(examples(served_encoder))
    (message,) = component.process(messages(served_encoder, [text]))
    assert message.get("intent")["name"] == FALLBACK


def test_no_messages(storage: LocalModelStorage, execution: ExecutionContext) -> None:
    assert made(storage, execution).process([]) == []


def test_untrained_it_says_so(storage: LocalModelStorage, execution: ExecutionContext) -> None:
    message = Message(data={"text": "hi", ENCODED: clusters([1])})
    with pytest.raises(ModelFileError, match="before it was trained or loaded"):
        made(storage, execution).process([message])


def test_an_archive_without_it_says_what_to_run(storage: LocalModelStorage, execution: ExecutionContext) -> None:
    with pytest.raises(ModelFileError, match=r"no intent classifier.*rasa train"):
        loaded(storage, execution)


def test_a_damaged_file_in_the_archive_is_named(storage: LocalModelStorage, execution: ExecutionContext) -> None:
    with storage.write_to(Resource("intent")) as folder:
        (folder / "intents.npz").write_bytes(b"PK\x03\x04 cut")
    with pytest.raises(ModelFileError, match=r"missing or damaged: .*intents\.npz"):
        loaded(storage, execution)


@pytest.mark.parametrize("texts", [[], ["hi"]])
def test_examples_without_vectors_name_the_component_that_is_missing(
    storage: LocalModelStorage, execution: ExecutionContext, texts: list[str]
) -> None:
    data = TrainingData([Message(data={"text": text, "intent": "greet"}) for text in texts])
    with pytest.raises(ValueError, match="EncoderComponent must stand before it"):
        made(storage, execution).train(data)


def test_an_unclear_message_is_read_by_its_sentences(
    storage: LocalModelStorage, execution: ExecutionContext, served_encoder: Encoder, settings: Settings
) -> None:
    component = made(storage, execution, work=str(settings.path(settings.work)), unsure_below=1.0)
    component.train(examples(served_encoder))
    texts = ["Where is my parcel? It is a scandal, I have been waiting for ages.", "Where is my parcel"]
    done = component.process(messages(served_encoder, texts))
    assert [message.get("intent")["name"] for message in done] == ["order_status", FALLBACK]
