"""PDF to Markdown: headings by size, paragraphs by place, and what is no text at all."""

from __future__ import annotations

import io

import pypdf
import pytest

from nlu.errors import InputError
from retrieval.readers import Article, Raw
from retrieval.readers.pdf import read
from tests.retrieval.readers.samples import page, pdf

LONG = "Within 30 days of delivery you may send back what you have not used, and we"
SCAN = pdf([[]])


def only(data: bytes) -> Article:
    (found,) = read(Raw(data)).articles
    return found


def test_larger_lines_are_headings_and_lines_become_paragraphs() -> None:
    text = only(
        pdf(
            [
                page(
                    (20, "Returning goods"),
                    (11, LONG),
                    (11, "pay for the parcel."),
                    (11, ""),
                    (11, "It takes five days."),
                    (15, "Costs"),
                    (11, "• Germany: nothing"),
                    (11, "• Elsewhere: 5.00 (each)"),
                )
            ]
        )
    ).text
    assert text == (
        f"# Returning goods\n\n{LONG} pay for the parcel.\n\nIt takes five days.\n\n"
        "## Costs\n\n- Germany: nothing\n- Elsewhere: 5.00 (each)"
    )


def test_a_word_that_is_divided_at_the_end_of_a_line_is_one_and_a_range_is_not() -> None:
    lines = (
        (11, f"{LONG[:-6]} deliv-"),
        (11, "er it within two work days, at times in the morning, mostly after 2-"),
        (11, "4 weeks."),
    )
    assert "deliver it within" in only(pdf([page(*lines)])).text
    assert "after 2- 4 weeks." in only(pdf([page(*lines)])).text


def test_a_paragraph_goes_on_on_the_next_page_without_running_titles_and_numbers() -> None:
    pages = [
        page((9, "Manual 2025"), (11, f"{name}: {LONG}"), (11, f"{LONG}, {name}"), (9, f"- {number} -"))
        for number, name in enumerate(("one", "two", "three"), 1)
    ]
    text = only(pdf(pages)).text
    assert "Manual" not in text
    assert "- 1 -" not in text
    assert text.startswith(f"one: {LONG} {LONG}, one two: {LONG}")


def test_slides_that_differ_by_their_numbers_stay() -> None:
    assert (
        only(pdf([page((11, f"Slide {number}")) for number in (1, 2, 3)])).text.split()
        == "Slide 1 Slide 2 Slide 3".split()
    )


def test_what_stands_in_the_file_about_it() -> None:
    about = {"Title": "Returns", "ModDate": "D:20240203010203+01'00'", "Products": "tents; stoves", "Author": "A. B."}
    fields = only(pdf([page((11, LONG))], about, "/Lang (en-GB)")).fields
    assert fields == {"title": "Returns", "updated": "2024-02-03", "Products": "tents; stoves", "language": "en-GB"}


@pytest.mark.parametrize("title", ["Microsoft Word - returns.docx", "returns_v3.docx", "untitled", "  "])
def test_names_of_files_are_no_titles(title: str) -> None:
    assert "title" not in only(pdf([page((11, LONG))], {"Title": title})).fields


def test_a_number_sign_in_a_pdf_is_no_heading() -> None:
    assert only(pdf([page((11, "# 5 of 6"))])).text == "\\# 5 of 6"


def encrypted(password: str, owner: str) -> bytes:
    writer = pypdf.PdfWriter(clone_from=io.BytesIO(pdf([page((11, LONG))])))
    writer.encrypt(password, owner, algorithm="AES-256")
    out = io.BytesIO()
    writer.write(out)
    return out.getvalue()


def test_a_password_is_needed_or_only_forbids_to_change_it() -> None:
    with pytest.raises(InputError, match="needs a password"):
        read(Raw(encrypted("secret", "other")))
    assert only(encrypted("", "other")).text == LONG


@pytest.mark.parametrize(
    ("data", "problem"),
    [
        (SCAN, r"holds no text: it is a scan .*\(OCR\)"),
        (b"%PDF-1.7\n" + bytes(range(256)) * 40, "is damaged"),
        (pdf([page((11, LONG))])[:300], "is damaged"),
        (b"<html>", "is not a PDF"),
        (pdf([page((11, LONG))], kids="2 0 R"), "is damaged|holds no text"),
    ],
    ids=["scan", "garbage", "cut off", "other", "pages within themselves"],
)
def test_what_has_no_text_is_said(data: bytes, problem: str) -> None:
    with pytest.raises(InputError, match=problem):
        read(Raw(data))


def test_pages_behind_the_limit_are_said_not_to_be_read(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("retrieval.readers.pdf.MAX_PAGES", 2)
    found = read(Raw(pdf([page((11, LONG)), page((11, "Two.")), page((11, "Three."))])))
    assert found.problems == ["has 3 pages; those after 2 are not read"]
    assert found.articles[0].text == f"{LONG} Two."
