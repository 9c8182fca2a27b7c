"""Articles that help further, with the real encoder: neighbours are named, and nothing else is."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from nlu.encoder import Encoder
from retrieval import Document, KnowledgeBase, build
from retrieval.filters import Filter
from retrieval.knowledge import EVERYTHING
from retrieval.related import LOOKED_AT, MARGIN, NEAR, nearness, related


def article(name: str, title: str, text: str, language: str = "en") -> Document:
    source = f"https://kestrel.example/{language}/{name}"
    return Document(f"{language}/{name}", text, language, name, title=title, source=source)


RETURNS = article(
    "returns",
    "How to return an item",
    "Open My account, choose the order and register the return. Print the return label and put it on the parcel. Hand "
    "the parcel in at any post office within 30 days.\n\n## Without a printer\nThe post office scans the return code.",
)
GIFT = article(
    "gift-return",
    "Returning a gift",
    "You may return a gift without an account. Register the return with the gift receipt and print the return label. "
    "The value comes as a gift card, and the giver is told nothing.",
)
DELIVERY = article(
    "delivery",
    "How long delivery takes",
    "Parcels inside the EU take 2 to 4 working days. Orders placed before noon leave the warehouse on the same day.",
)
EXPRESS = article(
    "express",
    "Express delivery",
    "Express parcels that are ordered before noon arrive on the next working day. Express delivery costs 12 euros.",
)
PASSWORD = article(
    "password",
    "Resetting your password",
    "Choose 'Forgot password' on the sign-in page. A link comes by e-mail and works for one hour.",
)
STOVE = article(
    "stove",
    "Cleaning the camping stove",
    "Unscrew the burner of the camping stove and clean the jet with the needle in the lid.",
)
TENT = article("tent", "Storing your tent", "Dry the tent before you pack it, or mould grows on the fabric.")
ALL = (RETURNS, GIFT, DELIVERY, EXPRESS, PASSWORD, STOVE, TENT)
GERMAN = (
    article(
        "returns",
        "So schicken Sie einen Artikel zurück",
        "Öffnen Sie Mein Konto, wählen Sie die Bestellung und melden Sie die Rücksendung an. Drucken Sie das "
        "Rücksendeetikett aus und kleben Sie es auf das Paket. Geben Sie das Paket innerhalb von 30 Tagen ab.",
        "de",
    ),
    article("stove", "Den Campingkocher reinigen", "Schrauben Sie den Brenner ab und reinigen Sie die Düse.", "de"),
)


@pytest.fixture
def base(served_encoder: Encoder, tmp_path: Path) -> KnowledgeBase:
    return made(served_encoder, tmp_path, *ALL, *GERMAN)


def made(encoder: Encoder, folder: Path, *documents: Document) -> KnowledgeBase:
    build(documents, folder, encoder=encoder)
    return KnowledgeBase(folder, encoder=encoder)


def named(base: KnowledgeBase, question: str, where: Filter = EVERYTHING) -> list[str]:
    hits = base.search(question, LOOKED_AT, language="en", where=where).hits
    return [hit.document for hit in related(base, hits)]


QUESTION = "How do I send an item back?"
STAFF = Filter(audiences=("staff",))
COPY = replace(EXPRESS, id="en/express-2", group="express-2", text=f"{EXPRESS.text} This holds for every parcel.")


def test_the_article_beside_the_one_that_answers_is_named(base: KnowledgeBase) -> None:
    assert named(base, QUESTION) == [GIFT.id]


@pytest.mark.parametrize(
    "question", ["I forgot my password", "How do I clean my stove?", "How long does a delivery take?"]
)
def test_what_has_no_neighbour_or_is_a_clear_question_gets_the_answer_alone(base: KnowledgeBase, question: str) -> None:
    assert named(base, question) == []


def test_only_articles_in_the_answers_language_are_named(base: KnowledgeBase) -> None:
    hits = base.search("Wie schicke ich etwas zurück?", LOOKED_AT, language="de").hits
    assert [hit.document for hit in hits[:2]] == ["de/returns", "en/gift-return"]
    assert related(base, hits) == []


def test_a_translation_is_not_named_even_if_nobody_said_that_it_is_one(served_encoder: Encoder, tmp_path: Path) -> None:
    translation = replace(GERMAN[0], group="ruecksendung")
    base = made(served_encoder, tmp_path, *ALL, translation)
    hits = {hit.document: hit for hit in base.search(QUESTION, LOOKED_AT, language="en").hits}
    english, german = hits["en/returns"], hits["de/returns"]
    assert german.score > 0.57 * english.score
    assert german.document not in {hit.document for hit in related(base, [english, german])}
    assert related(base, [german, english]) == []


def test_what_says_the_same_is_not_named(served_encoder: Encoder, tmp_path: Path) -> None:
    base = made(served_encoder, tmp_path, *ALL, COPY)
    hits = base.search("What does express delivery cost?", LOOKED_AT, language="en").hits
    assert {hit.document for hit in hits[:2]} == {EXPRESS.id, COPY.id}
    assert hits[1].score > 0.8 * hits[0].score
    assert not {EXPRESS.id, COPY.id} & {hit.document for hit in related(base, hits)}
    of = {hit.document: replace(hit, score=0.5) for hit in hits}
    (one,) = related(base, [of[DELIVERY.id], of[COPY.id], of[EXPRESS.id]])
    assert one.document in {COPY.id, EXPRESS.id}, "one of the two beside another answer"


def test_only_what_holds_for_the_customer_is_named(served_encoder: Encoder, tmp_path: Path) -> None:
    for changed in (replace(GIFT, audiences=("staff",)), replace(GIFT, valid_until=date(2031, 1, 1))):
        base = made(served_encoder, tmp_path / str(len(changed.audiences)), *ALL[:1], changed, *ALL[2:])
        assert named(base, QUESTION, where=Filter(on=date(2031, 1, 2))) == []
        assert named(base, QUESTION, where=Filter(audiences=("staff",), on=date(2030, 1, 1))) == [changed.id]


def test_the_translation_that_is_shown_holds_for_the_customer_too(served_encoder: Encoder, tmp_path: Path) -> None:
    base = made(served_encoder, tmp_path, *ALL, replace(GERMAN[0], audiences=("staff",)))
    assert base.search(QUESTION, language="de", where=STAFF).hits[0].document == "de/returns"
    assert base.search(QUESTION, language="de").hits[0].document == "en/returns"


@pytest.mark.parametrize("changed", [{"source": "gift-return.md"}, {"source": ""}, {"title": ""}])
def test_what_has_no_link_or_no_title_is_not_named(
    served_encoder: Encoder, tmp_path: Path, changed: dict[str, str]
) -> None:
    base = made(served_encoder, tmp_path, RETURNS, replace(GIFT, **changed), *ALL[2:])
    assert named(base, QUESTION) == []


def test_nothing_is_beside_nothing(base: KnowledgeBase) -> None:
    assert related(base, []) == []
    assert related(base, base.search(QUESTION, 1).hits) == []


def test_articles_are_compared_in_each_language_that_has_both(base: KnowledgeBase) -> None:
    stove, gift, itself = base.between("returns", ["stove", "gift-return", "returns"])
    assert (len(stove), len(gift)) == (2, 1)
    assert itself == pytest.approx([1.0, 1.0], abs=1e-3)


def test_fewer_languages_have_to_be_nearer() -> None:
    assert nearness([0.3] * 16) > NEAR > nearness([0.3])
    assert nearness([0.4]) == pytest.approx(0.4 - MARGIN)
