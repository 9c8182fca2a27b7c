"""What everybody says in the same words means the same whatever a classifier makes of two words."""

import pytest

from nlu.intents import Intent
from nlu.set_phrases import decided, set_phrase


@pytest.mark.parametrize(
    ("text", "intent"),
    [
        ("Guten Tag!", "greet"),
        ("hiiiii", "greet"),
        ("Dzień dobry 🙂", "greet"),
        ("до побачення", "goodbye"),
        ("안녕히 계세요", "goodbye"),
        ("はい、お願いします。", "affirm"),
        ("d’accord", "affirm"),
        ("नमस्ते", "greet"),
        ("नहीं", "deny"),
        ("Merci beaucoup !", "thank"),
    ],
)
def test_a_set_phrase_is_known_whatever_stands_around_it(text: str, intent: str) -> None:
    assert set_phrase(text) == intent


@pytest.mark.parametrize(
    "text", ["", "!!!", "12", "Guten Tag, wo ist mein Paket?", "no refund yet", "ciao", "hello kitty bag"]
)
def test_everything_else_is_the_classifiers(text: str) -> None:
    assert set_phrase(text) is None


def test_the_classifier_is_overruled_only_for_an_intent_that_it_knows() -> None:
    read = Intent(label="goodbye", score=0.4, in_scope=0.1, ranking=(("goodbye", 0.4),))
    assert decided("Guten Tag", read, ("greet", "goodbye")).label == "greet"
    assert decided("Guten Tag", read, ("hello", "goodbye")) == read
    assert decided("Wo ist mein Paket?", read, ("greet", "goodbye")) == read
