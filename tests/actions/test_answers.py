from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from actions.shop import ShopAdapter
from bot import settings as settings_module
from bot.reply.articles import plain
from bot.style.locales import locales
from retrieval import KnowledgeBase
from tests.actions.talk import Talk

NOTHING = {"abstained": True, "hits": [{"document": "en/x", "passage": 0, "score": 0.3}]}


def test_where_nothing_was_found_it_says_so(talk: Talk) -> None:
    text = talk.say("do you sell submarines?", "ask_knowledge", knowledge=NOTHING)
    assert talk.said == ["not_found"]
    assert talk.slots == {"failures": 1.0, "asked": "confirm_person"}
    assert "won't guess" in text


@pytest.mark.parametrize("knowledge", [{}, {"abstained": False, "hits": []}, {"abstained": True, "hits": []}, NOTHING])
def test_no_hits_are_no_answer(talk: Talk, knowledge: dict[str, object]) -> None:
    talk.say("hm?", "nlu_fallback", knowledge=knowledge)
    assert talk.said == ["not_found"]


@pytest.mark.parametrize("tag", sorted(locales()))
def test_an_honest_answer_in_every_language(demo: ShopAdapter, tag: str) -> None:
    talk = Talk(tag)
    assert talk.say("submarines", "ask_knowledge")
    assert talk.metadata["lang"] == tag
    assert talk.metadata["moves"] == ["answer", "offer_human"]


@pytest.mark.parametrize("text", ["...", "12345", "🙂", "?"])
def test_what_says_nothing_is_asked_back_and_nothing_is_searched(talk: Talk, text: str) -> None:
    talk.say(text, "nlu_fallback", knowledge={"abstained": False, "hits": [{"document": "x", "passage": 0}]})
    assert talk.said == ["ask_back"]
    assert talk.events == []


def test_questions_without_an_answer_are_counted(talk: Talk) -> None:
    for count in (1.0, 2.0, 3.0):
        talk.say("and submarines?", "ask_knowledge")
        assert talk.slot("failures") == count


def test_a_question_in_between_keeps_what_a_task_waits_for(talk: Talk) -> None:
    talk.say("cancel my order", "cancel_order")
    talk.say("do you sell submarines?", "ask_knowledge")
    assert (talk.slot("task"), talk.slot("asked")) == ("cancel_order", "order_number")


@pytest.fixture
def answering(demo: ShopAdapter, knowledge_folder: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Talk]:
    monkeypatch.setenv("RAPPORT_KNOWLEDGE__INDEX", str(knowledge_folder))
    settings_module.settings.cache_clear()
    yield Talk()
    settings_module.settings.cache_clear()


def test_the_best_passage_is_quoted(answering: Talk, knowledge: KnowledgeBase) -> None:
    hit = knowledge.passage(1)
    found = {"abstained": False, "hits": [{"document": hit.document, "passage": 1, "score": 0.9}]}
    answering.say("do you sell submarines?", "ask_knowledge")
    text = answering.say("and returns?", "ask_knowledge", knowledge=found)
    assert answering.said == ["how_to"]
    assert (answering.response["passage"], answering.response["document"]) == (1, hit.document)
    assert plain(hit.text) in text
    assert answering.slot("failures") == 0.0


def test_who_is_angry_and_hard_to_understand_is_offered_a_person_and_not_asked_about_articles(talk: Talk) -> None:
    unclear = {"abstained": False, "unclear": True, "hits": NOTHING["hits"] * 2}
    talk.say("this is the third time I am asking!!", "ask_knowledge", knowledge=unclear, emotions={"anger": 0.9})
    assert talk.said == ["not_found"]
    assert talk.slot("asked") == "confirm_person"
