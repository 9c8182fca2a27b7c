"""The knowledge component: ids and scores go on the message, vectors and texts do not."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from rasa.engine.graph import ExecutionContext
from rasa.engine.storage.local_model_storage import LocalModelStorage
from rasa.engine.storage.resource import Resource
from rasa.shared.nlu.training_data.message import Message

from nlu.components.encoder import ENCODED
from nlu.components.knowledge import KNOWLEDGE, KnowledgeComponent
from nlu.components.language import LANGUAGE
from nlu.encoder import Encoder
from nlu.errors import ModelFileError
from retrieval import KnowledgeBase
from tests.samples import STRANGE


@pytest.fixture
def component(
    storage: LocalModelStorage,
    execution: ExecutionContext,
    work: str,
    knowledge_folder: Path,
) -> KnowledgeComponent:
    config = KnowledgeComponent.get_default_config() | {"work": work, "index": str(knowledge_folder)}
    return KnowledgeComponent.create(config, storage, Resource("knowledge"), execution)


def message(encoder: Encoder, text: str, tag: str | None = None) -> Message:
    data = {"text": text, ENCODED: encoder.encode([text])}
    return Message(data=data | ({LANGUAGE: {"tag": tag}} if tag else {}))


def test_the_parse_data_names_passages(
    component: KnowledgeComponent, served_encoder: Encoder, knowledge: KnowledgeBase
) -> None:
    (done,) = component.process([message(served_encoder, "How do I clean my stove?", "en")])
    found = json.loads(json.dumps(done.as_dict(only_output_properties=True)[KNOWLEDGE]))
    assert set(found) == {"abstained", "confidence", "hits"}
    assert len(found["hits"]) == 3
    first = found["hits"][0]
    assert set(first) == {"document", "passage", "score"}
    assert first["document"] == "en/stove"
    assert knowledge.passage(first["passage"]).document == "en/stove"


@pytest.mark.parametrize(
    ("tag", "document"),
    [("de", "de/returns"), ("de-AT", "de/returns"), ("pt-PT", "pt-BR/returns"), ("en", "en/returns")],
)
def test_the_article_of_the_messages_language_is_named(
    component: KnowledgeComponent, served_encoder: Encoder, tag: str, document: str
) -> None:
    (done,) = component.process([message(served_encoder, "return unused goods", tag)])
    assert done.get(KNOWLEDGE)["hits"][0]["document"] == document


def test_a_message_without_a_language(component: KnowledgeComponent, served_encoder: Encoder) -> None:
    (done,) = component.process([message(served_encoder, "I forgot my password")])
    assert done.get(KNOWLEDGE)["hits"][0]["document"] == "en/password"


def test_strange_messages(component: KnowledgeComponent, served_encoder: Encoder) -> None:
    for text in STRANGE.values():
        (done,) = component.process([message(served_encoder, text, "en")])
        assert done.get(KNOWLEDGE)["hits"]
    assert component.process([]) == []


def test_without_an_index_it_says_what_to_run(
    storage: LocalModelStorage, execution: ExecutionContext, work: str, tmp_path: Path, served_encoder: Encoder
) -> None:
    config = KnowledgeComponent.get_default_config() | {"work": work, "index": str(tmp_path / "nowhere")}
    with pytest.raises(ModelFileError, match=r"no usable knowledge index at .*nowhere.*rapport kb build"):
        KnowledgeComponent.create(config, storage, Resource("knowledge"), execution)
