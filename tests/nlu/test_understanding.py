"""`understand`: everything about a message in one go, and the object that the command line writes."""

from __future__ import annotations

import json

import pytest

from nlu.affect import load_calibration
from nlu.encoder import Encoder
from nlu.intents import fit
from nlu.labels import EMOTIONS, REGISTERS
from nlu.language import LanguageContext
from nlu.models import shared_identifier
from nlu.understanding import Reader
from tests.nlu.test_intents import TEXTS
from tests.samples import STRANGE


@pytest.fixture(scope="module")
def reader(served_encoder: Encoder) -> Reader:
    labels = [label for label, texts in TEXTS.items() for _ in texts]
    intents = fit(served_encoder.encode([text for texts in TEXTS.values() for text in texts]), labels)
    return Reader(served_encoder, shared_identifier("ngrams", "en"), load_calibration(), intents)


def test_one_message(reader: Reader) -> None:
    found = reader.understand("Wo bleibt mein Paket KS-104233?", LanguageContext(previous="en"))
    assert found.text == "Wo bleibt mein Paket KS-104233?"
    assert found.language.tag == "de"
    assert found.intent.label == "order_status"
    assert [(entity.kind, entity.value) for entity in found.entities] == [("order_number", "KS-104233")]


def test_without_a_context_nothing_is_assumed(reader: Reader) -> None:
    assert reader.understand("where is my parcel").language.tag == "en"


def test_the_object_is_the_command_lines_contract(reader: Reader) -> None:
    found = json.loads(json.dumps(reader.understand("Where is my parcel?").to_json()))
    assert list(found) == ["language", "emotion", "politeness", "register", "intent"]
    assert set(found["language"]) == {"tag", "confidence"}
    assert set(found["emotion"]) == {"label", "labels", "scores", "unsure"}
    assert set(found["emotion"]["scores"]) == set(EMOTIONS)
    assert set(found["politeness"]) == {"label", "score", "unsure"}
    assert set(found["register"]) == {"label", "confidence", "unsure"}
    assert set(found["intent"]) == {"label", "score"}
    assert found["register"]["label"] in REGISTERS


def test_several_messages_keep_their_order_and_contexts(reader: Reader) -> None:
    texts = ["ok", "Guten Morgen", "where is the bill", "ok"]
    contexts = [LanguageContext(previous=tag) for tag in ("ja", "en", "de", "fr")]
    found = reader.understand_all(texts, contexts)
    assert [item.text for item in found] == texts
    assert [item.language.tag for item in found] == ["ja", "de", "en", "fr"]


def test_as_many_contexts_as_texts_are_needed(reader: Reader) -> None:
    with pytest.raises(ValueError, match="shorter"):
        reader.understand_all(["a", "b"], [LanguageContext()])


def test_strange_texts_are_understood_as_something(reader: Reader) -> None:
    found = reader.understand_all(list(STRANGE.values()), [LanguageContext()] * len(STRANGE))
    assert all(item.language.tag and item.intent.label in TEXTS for item in found)
