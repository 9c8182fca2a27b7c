"""Exports of a help centre."""

from __future__ import annotations

import json

import pytest

from nlu.errors import InputError
from retrieval.readers import Raw, Reading, format_of
from retrieval.readers import read as read_as
from retrieval.readers.help_centre import read
from tests.retrieval.readers.samples import exported

ARTICLE = {
    "id": 360001,
    "url": "https://kestrel.zendesk.example/api/v2/help_center/en-us/articles/360001.json",
    "html_url": "https://help.kestrel.example/hc/en-us/articles/360001",
    "title": "Returning goods",
    "body": '<h2>How long</h2><p>30 days, see <a href="/hc/terms">terms</a>.</p><script>no</script>',
    "locale": "en-us",
    "source_locale": "en-us",
    "draft": False,
    "outdated": False,
    "label_names": ["product:tents", "Product: stoves", "valid_until:2030-01-01", "popular", "id:x"],
    "section_id": 7,
    "user_segment_id": None,
    "updated_at": "2025-05-05T10:00:00Z",
    "edited_at": "2025-03-01T10:00:00Z",
}
GERMAN = {
    "id": 9,
    "source_id": 360001,
    "source_type": "Article",
    "locale": "de",
    "title": "Rückgabe",
    "body": "<p>30 Tage.</p>",
    "html_url": "https://help.kestrel.example/hc/de/articles/360001",
    "draft": False,
    "outdated": False,
    "updated_at": "2025-04-01T10:00:00Z",
}


def only(reading: Reading) -> dict[str, object]:
    (article,) = reading.articles
    return dict(article.fields)


def test_an_article() -> None:
    (article,) = read(Raw(exported([ARTICLE], count=1))).articles
    assert article.text == "## How long\n\n30 days, see [terms](https://help.kestrel.example/hc/terms)."
    assert article.place == "article 360001 en-us"
    assert article.fields == {
        "id": "360001/en-us",
        "group": "360001",
        "language": "en-us",
        "title": "Returning goods",
        "url": "https://help.kestrel.example/hc/en-us/articles/360001",
        "updated": "2025-03-01T10:00:00Z",
        "product": ["tents", "stoves"],
        "valid_until": "2030-01-01",
    }


@pytest.mark.parametrize(
    "content",
    [
        {"articles": [ARTICLE, {**ARTICLE, **GERMAN, "id": 360001}]},
        {"articles": [ARTICLE], "translations": [GERMAN]},
        {"articles": [{**ARTICLE, "translations": [{**ARTICLE, "id": 8}, GERMAN]}]},
        {"article": {**ARTICLE, "translations": [GERMAN]}},
        [{"articles": [ARTICLE]}, {"articles": [{**ARTICLE, **GERMAN, "id": 360001}]}],
        [ARTICLE, {**ARTICLE, **GERMAN, "id": 360001}],
    ],
    ids=["one id", "beside", "within", "one article", "pages", "list"],
)
def test_translations_are_grouped_however_they_are_exported(content: object) -> None:
    reading = read(Raw(json.dumps(content).encode()))
    assert [(article.fields["id"], article.fields["group"]) for article in reading.articles] == [
        ("360001/en-us", "360001"),
        ("360001/de", "360001"),
    ]
    assert reading.articles[1].text == "30 Tage."
    assert reading.problems == []


def test_a_translation_holds_for_whom_its_article_does() -> None:
    article = {**ARTICLE, "user_segment_id": 5}
    segments = [{"id": 5, "name": "Dealers"}]
    reading = read(Raw(exported([article], translations=[GERMAN], user_segments=segments)))
    assert [article.fields["audiences"] for article in reading.articles] == [["Dealers"], ["Dealers"]]
    assert only(read(Raw(exported([article]))))["audiences"] == ["segment 5"]
    several = {**ARTICLE, "user_segment_ids": [5, 6]}
    assert only(read(Raw(exported([several], user_segments=segments))))["audiences"] == ["Dealers", "segment 6"]


def test_drafts_and_outdated_translations_are_not_published() -> None:
    other = {**ARTICLE, "id": 2, "draft": True}
    translations = [{**GERMAN, "outdated": True}, {**GERMAN, "locale": "fr", "draft": True}]
    reading = read(Raw(exported([ARTICLE, other], translations=translations)))
    assert [article.fields["id"] for article in reading.articles] == ["360001/en-us"]
    assert reading.problems == ["2 texts marked draft; skipped", "1 texts marked outdated; skipped"]


def test_a_translation_of_something_else_is_none_of_the_article() -> None:
    section = {**GERMAN, "source_type": "Section"}
    unknown = {**GERMAN, "source_id": 4}
    assert len(read(Raw(exported([ARTICLE], translations=[section, unknown]))).articles) == 1


def test_other_names_and_what_is_missing() -> None:
    article = {"id": 1, "title": "T", "html_body": "<p>x</p>"}
    reading = read(Raw(exported([article, {"id": 2, "title": "U", "body": " "}], count=30)))
    assert [article.text for article in reading.articles] == ["x"]
    assert reading.problems == [
        "article 2 holds no text; skipped",
        "holds 2 of 30 articles; export the other pages too",
    ]


@pytest.mark.parametrize(
    ("content", "problem"),
    [
        (b"{", "not valid JSON"),
        (b"1" * 10_000, "not valid JSON"),
        (b'{"name": "package"}', "no export of a help centre"),
        (b"[]", "no export of a help centre"),
        (b"[" * 100_000, "nested too deeply"),
        (b"null", "no export of a help centre"),
        (b'{"articles": [{"id": 1, "title": "T"}, 5, null]}', "no export of a help centre"),
        (b'[{"id": "a", "text": "our own"}]', r"belong into JSON Lines \(\.jsonl\)"),
        (b"\xff\xfe\xfd", "is not text"),
    ],
)
def test_other_json_is_said(content: bytes, problem: str) -> None:
    kind = format_of(".json")
    assert kind is not None
    with pytest.raises(InputError, match=problem):
        read_as(kind, Raw(content))
