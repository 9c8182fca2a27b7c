"""Word documents to Markdown."""

from __future__ import annotations

import pytest

from nlu.errors import InputError
from retrieval.readers import Raw
from retrieval.readers.docx import read
from tests.retrieval.readers.samples import archive, docx, paragraph, table

LINKED = (
    '<w:p><w:r><w:drawing><wp:inline xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing">'
    '<a:graphic xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><a:graphicData>'
    '<pic:pic xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:blipFill>'
    '<a:blip xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" r:link="rIdX"/>'
    "</pic:blipFill></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r></w:p>"
)


def test_headings_tables_and_what_the_document_says_about_itself() -> None:
    body = paragraph("Returns", "Title") + paragraph("Within 30 days & free.") + paragraph("Costs", "Heading1")
    body += (
        table([["Country", "Price"], ["DE", "3 €"]]) + paragraph("In detail", "Heading2") + paragraph("See <above>.")
    )
    core = "<dc:title>Returning goods</dc:title><dc:language>en-GB</dc:language>"
    core += "<dcterms:modified>2024-01-02T03:04:05Z</dcterms:modified>"
    (article,) = read(Raw(docx(body, core=core, custom={"Valid until": "2030-01-01"}))).articles
    assert article.text == (
        "# Returns\n\nWithin 30 days & free.\n\n# Costs\n\n| Country | Price |\n| --- | --- |\n| DE | 3 € |\n\n"
        "## In detail\n\nSee <above>."
    )
    assert article.fields == {
        "title": "Returning goods",
        "language": "en-GB",
        "updated": "2024-01-02T03:04:05Z",
        "Valid until": "2030-01-01",
    }


def test_pictures_are_left_out_and_linked_ones_not_opened() -> None:
    (article,) = read(Raw(docx(paragraph("One.") + LINKED + paragraph("Two."), linked="file:///etc/hostname"))).articles
    assert article.text == "One.\n\nTwo."


@pytest.mark.parametrize(
    ("data", "problem"),
    [
        (docx(""), "holds no text"),
        (docx(LINKED), "holds no text"),
        (archive({"xl/workbook.xml": "<a/>"}), "is not a Word document"),
        (docx(paragraph("x"))[:-40], "damaged"),
        (archive({"word/document.xml": "<not closed"}), "can be read"),
        (docx("&x;", prolog='<!DOCTYPE d [<!ENTITY x "grow">]>'), "document type definition"),
        (docx("&x;", prolog='<!DOCTYPE d [<!ENTITY x SYSTEM "file:///etc/passwd">]>'), "document type definition"),
    ],
)
def test_what_can_not_be_read_is_said(data: bytes, problem: str) -> None:
    with pytest.raises(InputError, match=problem):
        read(Raw(data))
