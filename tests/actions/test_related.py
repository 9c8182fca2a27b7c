"""Further articles at the end of an answer: the real actions, index and wording; only the search is given."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from actions.shop import ShopAdapter
from bot import settings as settings_module
from bot.style.locales import locales
from nlu.encoder import Encoder
from retrieval import Document, KnowledgeBase, build
from tests.actions.talk import Talk

NAMES = ("returns", "gift", "window")
TITLES = {"en": ("Returns", "Gifts", "Time to return"), "de": ("Rückgabe", "Geschenke", "Rückgabefrist")}


def link(tag: str, name: str) -> str:
    return f"https://kestrel.example/{tag}/{name}"


@pytest.fixture(scope="module")
def folder(served_encoder: Encoder, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Three articles in every language; in most with the English titles, which are only names here."""
    made = tmp_path_factory.mktemp("related") / "index"
    documents = [
        Document(f"{tag}/{name}", f"About {name}.", tag, name, title=title, source=link(tag, name))
        for tag in locales()
        for name, title in zip(NAMES, TITLES.get(tag, TITLES["en"]), strict=True)
    ]
    build(documents, made, encoder=served_encoder)
    return made


@pytest.fixture
def found(folder: Path, served_encoder: Encoder) -> Any:
    """What a search found: found("en", "returns", "gift") is the article that answers and what is beside it."""
    base = KnowledgeBase(folder, encoder=served_encoder)
    passages = {hit.document: hit for hit in map(base.passage, range(len(base)))}

    def find(tag: str, answer: str, *beside: str) -> dict[str, Any]:
        hits = [passages[f"{tag}/{name}"] for name in (answer, *beside)]
        listed = [{"document": hit.document, "passage": hit.passage, "group": hit.group} for hit in hits]
        return {"abstained": False, "hits": [{**listed[0], "score": 0.9}], "related": listed[1:]}

    return find


@pytest.fixture
def index(demo: ShopAdapter, folder: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[pytest.MonkeyPatch]:
    monkeypatch.setenv("RAPPORT_KNOWLEDGE__INDEX", str(folder))
    settings_module.settings.cache_clear()
    yield monkeypatch
    settings_module.settings.cache_clear()


def name_at_most(count: int, index: pytest.MonkeyPatch) -> None:
    index.setenv("RAPPORT_KNOWLEDGE__RELATED", str(count))
    settings_module.settings.cache_clear()


def test_one_article_is_named_on_the_last_line(index: Any, found: Any) -> None:
    talk = Talk()
    text = talk.say("how do I return it?", "ask_knowledge", knowledge=found("en", "returns", "gift", "window"))
    assert text.split("\n\n")[-1] == f"See also: “Gifts”, {link('en', 'gift')}"
    assert talk.metadata["related"] == ["en/gift"]
    assert talk.metadata["articles"] == ["returns", "gift"]


def test_the_setting_says_how_many(index: pytest.MonkeyPatch, found: Any) -> None:
    knowledge = found("en", "returns", "gift", "window")
    name_at_most(0, index)
    assert "See also" not in Talk().say("how?", "ask_knowledge", knowledge=knowledge)
    name_at_most(2, index)
    text = Talk().say("how?", "ask_knowledge", knowledge=knowledge)
    assert text.endswith(f"See also: “Gifts”, {link('en', 'gift')} and “Time to return”, {link('en', 'window')}")


@pytest.mark.parametrize(
    ("tag", "register", "line"),
    [
        ("de", "formal", "Vielleicht auch hilfreich: „Geschenke“, {}"),
        ("fr", "formal", "À lire aussi\u202f: «\u202fGifts\u202f», {}"),
        ("es", "formal", "También puede interesarle “Gifts”: {}"),
        ("es", "informal", "También puede interesarte “Gifts”: {}"),
        ("ja", "formal", "「Gifts」（ {} ）もあわせてご覧ください。"),
        ("tr", "informal", "Şu yazı da işine yarayabilir: “Gifts”, {}"),
        ("zh-Hans", "formal", "也可参考《Gifts》（ {} ）。"),
        ("ar", "formal", "قد يفيدكم أيضًا: ”\u2068Gifts\u2069“، \u2068{}\u2069"),
    ],
)
def test_the_line_is_in_the_customers_language_and_register(
    index: Any, found: Any, tag: str, register: str, line: str
) -> None:
    talk = Talk(tag, register)
    text = talk.say("...a", "ask_knowledge", knowledge=found(tag, "returns", "gift"))
    assert text.split("\n\n")[-1] == line.format(link(tag, "gift"))


@pytest.mark.parametrize("tag", sorted(locales()))
def test_two_articles_in_every_language(index: pytest.MonkeyPatch, found: Any, tag: str) -> None:
    name_at_most(2, index)
    last = Talk(tag).say("...a", "ask_knowledge", knowledge=found(tag, "returns", "gift", "window")).split("\n\n")[-1]
    assert last.count("https://") == 2
    assert last.index(link(tag, "gift")) < last.index(link(tag, "window"))
    assert "\n" not in last


def test_nothing_is_named_that_was_quoted_or_named_before(index: Any, found: Any) -> None:
    talk = Talk()
    talk.say("how?", "ask_knowledge", knowledge=found("en", "returns", "gift"))
    text = talk.say("how long?", "ask_knowledge", knowledge=found("en", "window", "returns", "gift"))
    assert "See also" not in text
    assert talk.metadata["related"] == []


def test_a_translation_of_what_was_named_is_not_named_either(index: Any, found: Any) -> None:
    talk = Talk()
    talk.say("how?", "ask_knowledge", knowledge=found("en", "returns", "gift"))
    text = talk.say("wie lange?", "ask_knowledge", language="de", knowledge=found("de", "window", "returns", "gift"))
    assert "hilfreich" not in text


def test_the_next_one_is_named_in_place_of_one_that_is_known(index: Any, found: Any) -> None:
    talk = Talk()
    talk.say("a gift?", "ask_knowledge", knowledge=found("en", "gift"))
    text = talk.say("how?", "ask_knowledge", knowledge=found("en", "returns", "gift", "window"))
    assert "“Time to return”" in text


@pytest.mark.parametrize("emotion", ["anger", "frustration"])
@pytest.mark.parametrize("unsure", [False, True])
def test_nothing_is_named_to_who_is_angry(index: Any, found: Any, emotion: str, unsure: bool) -> None:
    talk, knowledge = Talk(), found("en", "returns", "gift")
    text = talk.say("HOW?!", "ask_knowledge", knowledge=knowledge, emotions={emotion: 0.95}, unsure=unsure)
    assert "About returns." in text
    assert "See also" not in text
    assert talk.metadata["related"] == []


def test_nothing_is_named_to_who_wants_short_replies(index: Any, found: Any) -> None:
    talk = Talk()
    talk.say("keep it short please", "change_manner")
    text = talk.say("how?", "ask_knowledge", knowledge=found("en", "returns", "gift"))
    assert "About returns." in text
    assert "See also" not in text


def test_nothing_is_named_while_a_task_is_open(index: Any, found: Any) -> None:
    talk = Talk()
    talk.say("cancel my order", "cancel_order")
    text = talk.say("and how do I return it?", "ask_knowledge", knowledge=found("en", "returns", "gift"))
    assert "About returns." in text
    assert "See also" not in text


def test_titles_in_another_language_than_the_replys_are_not_named(index: Any, found: Any) -> None:
    talk = Talk("de")
    text = talk.say("how do I return it?", "ask_knowledge", knowledge=found("en", "returns", "gift"))
    assert "About returns." in text
    assert "Gifts" not in text
