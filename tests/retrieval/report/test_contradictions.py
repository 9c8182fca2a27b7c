"""Contradictions between translations: none in the repository's own articles, and those that are planted are found."""

from __future__ import annotations

from dataclasses import replace

import pytest

from bot.settings import ROOT
from retrieval import Document, read_sources
from retrieval.report.contradictions import contradictions

# An article, what stands in it, and what is put there instead.
PLANTED = (
    ("de/warranty", "auf Zelte 5 Jahre", "auf Zelte 3 Jahre"),
    ("fr/warranty", "sous 7 jours ouvrés", "sous 9 jours ouvrés"),
    ("ru/payment-methods", "держим товар 7 дней", "держим товар 7 недель"),
    ("ar/payment-methods", "خلال 3 أيام", "خلال 4 أيام"),
    ("hi/payment-methods", "इनवॉइस पर ख़रीदारी (30 दिन)", "इनवॉइस पर ख़रीदारी (४५ दिन)"),
    ("zh-Hans/delivery-times", "最多2个工作日", "最多四个工作日"),
    ("zh-Hant/warranty", "7", "8"),
    ("ja/delivery-times", "14:00までに", "午後4時までに"),
    ("ko/delivery-times", "14:00까지", "오전 10시까지"),
    ("th/delivery-times", "14:00 น.", "16:00 น."),
    ("tr/delivery-times", "8–14 iş günü", "8–16 iş günü"),
    ("id/delivery-times", "pukul 14.00", "pukul 12.00"),
    ("vi/delivery-times", "2–3 ngày làm việc trong", "2–5 ngày làm việc trong"),
    ("pl/delivery-times", "7–12", "7–10"),
    ("it/delivery-costs", "4,90", "4,50"),
    ("es/delivery-costs", "59", "69"),
    ("pt-BR/fraud-phishing", "security@kestrel.example", "safety@kestrel.example"),
    ("nl/tracking", "kestrel.example/track", "kestrel.example/orders"),
    ("uk/tracking", "24 годин", "48 годин"),
    ("en/tracking", "within 24 hours", "within 12 hours"),
)


@pytest.fixture(scope="module")
def articles() -> dict[str, Document]:
    return {document.id: document for document in read_sources([ROOT / "knowledge"], print)}


def test_the_articles_agree(articles: dict[str, Document]) -> None:
    """One of 304 pairs differs: "calendar year" is "1年（1月から12月まで）" in Japanese."""
    found = contradictions(list(articles.values()))
    assert [(one.document, [excerpt.value for excerpt in one.here]) for one in found] == [
        ("ja/loyalty-programme", ["1月", "12月"])
    ]


def test_planted_contradictions_are_found(articles: dict[str, Document]) -> None:
    spoiled = dict(articles)
    for document, old, new in PLANTED:
        assert old in spoiled[document].text, (document, old)
        spoiled[document] = replace(spoiled[document], text=spoiled[document].text.replace(old, new, 1))
    found = contradictions(list(spoiled.values()))
    named = {one.document for one in found} | {one.other for one in found if one.agreeing}
    missed = [planted for planted in PLANTED if planted[0] not in named]
    assert missed == []
    assert named - {document for document, _, _ in PLANTED} <= {"ja/loyalty-programme", "ar/tracking"}


def document(language: str, text: str, group: str = "g") -> Document:
    return Document(f"{language}/{group}", text, language, group)


def test_both_sides_are_shown() -> None:
    [one] = contradictions(
        [
            document("en", "Send it back.\n\n## Time\nYou have 30 days from receipt."),
            document("en", "Another.", "h"),
            document("de", "Schicken Sie es zurück.\n\n## Frist\nSie haben 20 Tage ab Erhalt."),
        ]
    )
    assert (one.document, one.language, one.other, one.other_language) == ("de/g", "de", "en/g", "en")
    assert [(e.before, e.value, e.after, e.kind) for e in one.here] == [
        ("Sie haben ", "20", " Tage ab Erhalt.", "number")
    ]
    assert [(e.before, e.value, e.after, e.kind) for e in one.there] == [
        ("You have ", "30", " days from receipt.", "number")
    ]
    assert one.agreeing == ()


def test_what_one_side_lacks_is_shown_beside_its_place() -> None:
    [one] = contradictions(
        [
            document("en", "First line.\n\nIt costs 5 EUR."),
            document("en", "Another.", "h"),
            document("de", "Erste Zeile.\n\nEs kostet etwas."),
        ]
    )
    assert [(e.before, e.value, e.kind) for e in one.here] == [("Es kostet etwas.", "", None)]
    assert [e.value for e in one.there] == ["5"]


def test_a_mistake_of_the_version_compared_with_is_said_once() -> None:
    texts = {
        "en": "within 10 days",
        "de": "in 20 Tagen",
        "fr": "sous 20 jours",
        "es": "en 20 días",
        "it": "in 20 giorni",
    }
    [one] = contradictions([document("en", "Another.", "h"), *(document(tag, text) for tag, text in texts.items())])
    assert (one.other, one.document, one.agreeing) == ("en/g", "de/g", ("fr", "es", "it"))


def test_documents_with_other_sections_are_compared_whole() -> None:
    found = contradictions(
        [document("en", "2 days.\n## A\n3 weeks."), document("en", "x", "h"), document("de", "3 Wochen.\n2 Tage.")]
    )
    assert found == ()


def test_documents_without_language_or_translation_are_left_out() -> None:
    assert contradictions([document("en", "2 days"), document("", "3 days"), document("de", "4 Tage", "h")]) == ()
