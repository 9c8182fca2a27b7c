"""The knowledge component: ids and scores go on the message, vectors and texts do not."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from rasa.engine.graph import ExecutionContext
from rasa.engine.storage.local_model_storage import LocalModelStorage
from rasa.engine.storage.resource import Resource
from rasa.shared.core.events import BotUttered, UserUttered
from rasa.shared.core.trackers import DialogueStateTracker, TrackerActiveLoop
from rasa.shared.nlu.training_data.message import Message

from nlu.components.encoder import ENCODED
from nlu.components.knowledge import KNOWLEDGE, KnowledgeComponent
from nlu.components.language import LANGUAGE
from nlu.encoder import Encoder
from nlu.errors import ModelFileError
from retrieval import KnowledgeBase, build
from retrieval.database import Database
from retrieval.publish import publish
from retrieval.shared import shared_knowledge
from tests.retrieval.test_related import ALL as NEIGHBOURS
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


def test_published_knowledge_is_searched_in_its_database(
    storage: LocalModelStorage,
    execution: ExecutionContext,
    work: str,
    tmp_path: Path,
    knowledge_folder: Path,
    vector_database: str,
    served_encoder: Encoder,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    publish(Database(vector_database), knowledge_folder)
    monkeypatch.setenv("RAPPORT_KNOWLEDGE__POSTGRES", vector_database)
    config = KnowledgeComponent.get_default_config() | {"work": work, "index": str(tmp_path)}
    component = KnowledgeComponent.create(config, storage, Resource("knowledge"), execution)
    (done,) = component.process([message(served_encoder, "How do I clean my stove?", "en")])
    assert done.get(KNOWLEDGE)["hits"][0]["document"] == "en/stove"
    # Wording asks for the passage in the same process, and gets the same object.
    live = shared_knowledge(tmp_path, Path(work), postgres=vector_database)
    assert live.passage(done.get(KNOWLEDGE)["hits"][0]["passage"]).document == "en/stove"
    live.close()


def message(encoder: Encoder, text: str, tag: str | None = None) -> Message:
    data = {"text": text, ENCODED: encoder.encode([text])}
    return Message(data=data | ({LANGUAGE: {"tag": tag}} if tag else {}))


def test_the_parse_data_names_passages(
    component: KnowledgeComponent, served_encoder: Encoder, knowledge: KnowledgeBase
) -> None:
    (done,) = component.process([message(served_encoder, "How do I clean my stove?", "en")])
    found = json.loads(json.dumps(done.as_dict(only_output_properties=True)[KNOWLEDGE]))
    assert set(found) == {"abstained", "unclear", "confidence", "follow_up", "hits", "related"}
    assert len(found["hits"]) == 3
    first = found["hits"][0]
    assert set(first) == {"document", "passage", "block", "score"}
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


def after(passage: int | None) -> DialogueStateTracker:
    """A conversation in which the bot quoted a passage last, or said something else."""
    said = BotUttered("...", metadata={"passage": passage} if passage is not None else {})
    return DialogueStateTracker.from_events("one", [UserUttered("how do I send goods back"), said])


def test_a_short_question_goes_on_from_the_answer_before_it(
    component: KnowledgeComponent, served_encoder: Encoder, knowledge: KnowledgeBase
) -> None:
    returns = knowledge.search("return unused goods", language="en").hits[0].passage
    (done,) = component.process([message(served_encoder, "and how long does it take?", "en")], after(returns))
    assert done.get(KNOWLEDGE)["follow_up"]
    assert done.get(KNOWLEDGE)["hits"][0]["document"] == "en/returns"
    for tracker in (None, after(None)):
        (alone,) = component.process([message(served_encoder, "and how long does it take?", "en")], tracker)
        assert not alone.get(KNOWLEDGE)["follow_up"]


@pytest.fixture
def with_neighbours(
    storage: LocalModelStorage, execution: ExecutionContext, work: str, served_encoder: Encoder, tmp_path: Path
) -> KnowledgeComponent:
    build(NEIGHBOURS, tmp_path / "index", encoder=served_encoder)
    config = KnowledgeComponent.get_default_config() | {"work": work, "index": str(tmp_path / "index")}
    return KnowledgeComponent.create(config, storage, Resource("knowledge"), execution)


def test_what_helps_beyond_an_answer_is_named_by_passage_and_group(
    with_neighbours: KnowledgeComponent, served_encoder: Encoder
) -> None:
    (done,) = with_neighbours.process([message(served_encoder, "How do I send an item back?", "en")])
    found = json.loads(json.dumps(done.as_dict(only_output_properties=True)[KNOWLEDGE]))
    (first, *_) = found["hits"]
    assert (first["document"], len(found["hits"]), found["abstained"]) == ("en/returns", 3, False)
    (beside,) = found["related"]
    assert (beside["document"], beside["group"]) == ("en/gift-return", "gift-return")
    assert isinstance(beside["passage"], int)


def test_a_follow_up_names_nothing_more(with_neighbours: KnowledgeComponent, served_encoder: Encoder) -> None:
    (asked,) = with_neighbours.process([message(served_encoder, "How do I send an item back?", "en")])
    tracker = after(asked.get(KNOWLEDGE)["hits"][0]["passage"])
    (done,) = with_neighbours.process([message(served_encoder, "and without a printer?", "en")], tracker)
    assert done.get(KNOWLEDGE)["follow_up"]
    assert done.get(KNOWLEDGE)["related"] == []


def test_nothing_is_named_without_an_answer(with_neighbours: KnowledgeComponent, served_encoder: Encoder) -> None:
    (done,) = with_neighbours.process([message(served_encoder, "Who won the football match?", "en")])
    assert done.get(KNOWLEDGE)["abstained"]
    assert done.get(KNOWLEDGE)["related"] == []


@pytest.mark.parametrize(
    "text", ["How do I clean my stove?", "Hello, my name is Anna and I would like to know when my parcel will come"]
)
def test_a_question_that_says_what_it_is_about_is_read_alone(
    component: KnowledgeComponent, served_encoder: Encoder, knowledge: KnowledgeBase, text: str
) -> None:
    returns = knowledge.search("return unused goods", language="en").hits[0].passage
    (done,) = component.process([message(served_encoder, text, "en")], after(returns))
    assert not done.get(KNOWLEDGE)["follow_up"]


def test_a_passage_that_is_gone_is_no_topic(component: KnowledgeComponent, served_encoder: Encoder) -> None:
    (done,) = component.process([message(served_encoder, "and abroad?", "en")], after(999_999))
    assert not done.get(KNOWLEDGE)["follow_up"]


@pytest.mark.parametrize(
    ("intent", "searched"), [("ask_knowledge", True), ("nlu_fallback", True), ("order_status", False), ("greet", False)]
)
def test_only_what_an_article_may_answer_is_searched_for(
    component: KnowledgeComponent, served_encoder: Encoder, intent: str, searched: bool
) -> None:
    text = "I forgot my password"
    message = Message(data={"text": text, ENCODED: served_encoder.encode([text]), "intent": {"name": intent}})
    (done,) = component.process([message])
    assert (done.get(KNOWLEDGE) is not None) == searched
    tracker = DialogueStateTracker.from_events("someone", [])
    tracker.active_loop = TrackerActiveLoop("form", False, None, None)
    (done,) = component.process([message], tracker)
    assert done.get(KNOWLEDGE) is not None, "in a form a question may look like anything"
