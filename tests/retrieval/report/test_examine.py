"""The report as a whole, as JSON and as a page, and its smaller parts."""

from __future__ import annotations

import json
import re
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from html.parser import HTMLParser

import pytest

from nlu.encoder import Encoder
from retrieval import Document, KnowledgeBase
from retrieval.gaps import Question
from retrieval.passages import Passage, split
from retrieval.report import Asked, Report, examine, page
from retrieval.report.coverage import coverage
from retrieval.report.duplicates import alike, repeated
from retrieval.report.findable import unfound
from retrieval.report.freshness import freshness
from retrieval.report.lengths import misfits, width
from tests.samples import DOCUMENTS

TODAY = date(2026, 11, 25)
ATTACK = "<script>alert(1)</script> do you rent out kayaks? \" ' &"


def passages(documents: list[Document]) -> list[Passage]:
    return [passage for number, document in enumerate(documents) for passage in split(document, number)]


# Coverage


def test_coverage_counts_languages_and_what_is_missing() -> None:
    found = coverage(DOCUMENTS, passages(list(DOCUMENTS)), {"en": 3}, {"en": 4, "sv": 2})
    by_tag = {one.language: one for one in found.languages}
    assert (found.documents, found.groups) == (len(DOCUMENTS), 4)
    assert found.passages == sum(one.passages for one in found.languages)
    assert (by_tag["en"].documents, by_tag["en"].groups, by_tag["en"].answered, by_tag["en"].asked) == (4, 4, 3, 4)
    assert (by_tag["sv"].documents, by_tag["sv"].asked) == (0, 2)
    rows = {row.group: row for row in found.rows}
    assert rows["returns"].languages == ("en", "de", "pt-BR")
    assert rows["returns"].missing == ("fr",)
    assert rows["stove"].missing == ("de", "pt-BR", "fr")
    assert rows["returns"].title == "Returning goods"
    assert found.rows[0].group == "returns"


# Freshness


@pytest.mark.parametrize(("until", "where"), [(-1, "passed"), (0, "soon"), (30, "soon"), (31, ""), (-400, "passed")])
def test_the_last_day(until: int, where: str) -> None:
    found = freshness([replace(DOCUMENTS[0], valid_until=TODAY + timedelta(days=until))], TODAY)
    assert [name for name in ("passed", "soon") if getattr(found, name)] == ([where] if where else [])


@pytest.mark.parametrize(
    ("days", "where"), [(0, "recent"), (90, "recent"), (91, "settled"), (365, "settled"), (366, "old")]
)
def test_the_last_change(days: int, where: str) -> None:
    found = freshness([replace(DOCUMENTS[0], updated=TODAY - timedelta(days=days))], TODAY)
    assert {"recent": found.recent, "settled": found.settled, "old": len(found.old)} == {
        **dict.fromkeys(("recent", "settled", "old"), 0),
        where: 1,
    }
    assert found.undated == ()


def test_undated_documents_are_named() -> None:
    assert freshness([DOCUMENTS[0]], TODAY).undated == ("en/returns",)


# Duplicates


def test_near_copies_are_found_in_one_language_and_between_groups_only() -> None:
    text = DOCUMENTS[0].text * 2
    base = Document("en/a", text, "en", "a")
    documents = [
        base,
        Document("en/b", text.replace("30 days", "31 days"), "en", "b"),
        Document("en/a2", text, "en", "a"),
        Document("de/c", text, "de", "c"),
        Document("en/d", "Unscrew the burner of the stove and clean the jet with the needle.", "en", "d"),
        Document("en/e", " ", "en", "e"),
    ]
    found = alike(documents)
    assert {one.documents for one in found} == {("en/a", "en/b"), ("en/b", "en/a2")}
    assert all(0.85 <= one.share < 1 for one in found)


def test_repeated_passages() -> None:
    line = "You may return unused goods within 30 days if the label is still on them and you have the receipt."
    documents = [
        Document("en/a", f"{line}\n\n## Other\nSomething else is said here, at some length, to be quoted.", "en", "a"),
        Document("en/b", line.upper(), "en", "b"),
        Document("en/c", f"Short.\n\n{line} ", "en", "c"),
        Document("de/d", line, "de", "d"),
    ]  # fmt: skip
    [one] = repeated(documents, passages(documents))
    assert (one.language, one.documents, one.text) == ("en", ("en/a", "en/b"), line)


# Lengths


def test_lengths_count_wide_characters_twice() -> None:
    assert (width("abc"), width("退货"), width("ｱ한")) == (3, 4, 3)
    documents = [
        Document("en/long", "word " * 170, "en", "a"),
        Document("ja/long", "字" * 420, "ja", "b"),
        Document("en/short", "Yes.", "en", "c"),
        Document("en/good", "Print the label from your account and stick it on.", "en", "d"),
    ]
    found = misfits(documents, passages(documents))
    assert [(one.document, one.kind) for one in found] == [
        ("en/long", "long"),
        ("ja/long", "long"),
        ("en/short", "short"),
    ]


# Finding by title


def test_a_document_whose_title_leads_elsewhere(knowledge: KnowledgeBase, served_encoder: Encoder) -> None:
    assert unfound([one for one in DOCUMENTS if one.language == "en"], knowledge, served_encoder) == ()
    misled = replace(DOCUMENTS[4], title="Resetting your password")
    [one] = unfound([misled, replace(DOCUMENTS[0], title=" ")], knowledge, served_encoder)
    assert (one.document, one.found) == ("en/stove", "en/password")
    assert one.place is None or one.place > 1


# The whole


@pytest.fixture(scope="module")
def report(knowledge: KnowledgeBase, served_encoder: Encoder) -> Report:
    documents = [
        *DOCUMENTS,
        Document(
            "en/<b>", "It takes 9 days. [x](nowhere.md)", "en", "b", title="<i>Title</i>", updated=date(2020, 1, 1)
        ),
        Document("de/b", "Es dauert 8 Tage.", "de", "b", valid_until=date(2026, 1, 1)),
        Document("ar/b", "يستغرق ذلك 9 أيام", "ar", "b"),
        Document("en/b2", DOCUMENTS[0].text, "en", "b2"),
    ]
    at = datetime(2026, 11, 20, tzinfo=UTC)
    asked = Asked(
        [Question("c", at, ATTACK, "en", "not_found"), Question("d", at, "Kajaks?", "de", "unhelpful", "de/b")],
        {"en": 1},
        {"en": 2},
        date(2026, 10, 26),
    )
    said: list[str] = []
    made = examine(
        documents, knowledge, served_encoder, asked,
        folders=[], redact=str.upper, today=TODAY, offline=True, report=said.append,
    )  # fmt: skip
    assert said
    return made


def test_every_part_is_there(report: Report) -> None:
    assert report.gaps
    assert report.contradictions
    assert report.alike
    assert report.repeated
    assert report.links.bad
    assert report.misfits
    assert report.freshness.passed
    assert report.freshness.old
    assert report.coverage.documents == len(DOCUMENTS) + 4
    assert all(gap.title == gap.title.upper() for gap in report.gaps)


def test_json_is_plain(report: Report) -> None:
    content = json.loads(report.to_json())
    assert (content["made"], content["since"]) == ("2026-11-25", "2026-10-26")
    assert content["gaps"][0]["last"].startswith("2026-11-20T")
    assert "de/b" in {one["document"] for one in content["contradictions"]}
    assert content["freshness"]["passed"][0]["day"] == "2026-01-01"


class _Tags(HTMLParser):
    """Checks that elements are closed, and collects ids and links."""

    VOID = frozenset({"meta", "br", "link", "img", "hr", "input"})

    def __init__(self) -> None:
        super().__init__()
        self.open: list[str] = []
        self.ids: list[str] = []
        self.targets: list[str] = []
        self.used: set[str] = set()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.used.add(tag)
        for name, value in attrs:
            if name == "id":
                self.ids.append(value or "")
            if name in {"href", "src", "aria-labelledby"}:
                self.targets.append(value or "")
        if tag not in self.VOID:
            self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag


def test_the_page_is_whole_and_needs_nothing_else(report: Report) -> None:
    text = page(report)
    tags = _Tags()
    tags.feed(text)
    assert tags.open == []
    assert len(tags.ids) == len(set(tags.ids))
    assert {target.removeprefix("#") for target in tags.targets} <= set(tags.ids)
    assert not tags.used & {"script", "link", "img", "iframe", "i", "b2"}
    assert not re.search(r"url\(|@import", text)
    assert "{{" not in text
    assert "{%" not in text


def test_the_page_shows_texts_as_texts(report: Report) -> None:
    text = page(report)
    assert "&lt;SCRIPT&gt;ALERT(1)" in text
    assert "&lt;i&gt;Title&lt;/i&gt;" in text
    assert 'lang="ar"' not in text or 'dir="auto"' in text
    assert "<mark>8</mark>" in text
    assert "<mark>9</mark>" in text


def test_a_page_without_anything_wrong_says_so(knowledge: KnowledgeBase, served_encoder: Encoder) -> None:
    documents = [replace(document, updated=TODAY) for document in DOCUMENTS if document.language == "en"]
    nothing = Asked([], {}, {}, TODAY)
    made = examine(
        documents, knowledge, served_encoder, nothing,
        folders=[], redact=str, today=TODAY, offline=True, report=lambda line: None,
    )  # fmt: skip
    text = page(made)
    for good in (
        "No question without",
        "The translations agree",
        "None of the checked links",
        "Every document is dated",
    ):
        assert good in text
