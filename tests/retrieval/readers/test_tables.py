"""Rows of tables to articles."""

from __future__ import annotations

from datetime import date, datetime

import pytest

from nlu.errors import InputError
from retrieval.readers import Article, Raw
from retrieval.readers.tables import read_csv, read_xlsx
from tests.retrieval.readers.samples import archive, xlsx

ROWS = [["Answer", "QUESTION", "language"], ["So, and; so.", "How?", "en"], ["Ja\nnein", "Wie?", "de"]]


def csv(text: str, encoding: str = "utf-8") -> list[Article]:
    return read_csv(Raw(text.encode(encoding))).articles


@pytest.mark.parametrize("mark", [",", ";", "\t", "|"])
@pytest.mark.parametrize("end", ["\n", "\r\n"])
def test_columns_in_any_order_between_any_marks(mark: str, end: str) -> None:
    text = end.join(mark.join(f'"{cell}"' for cell in row) for row in ROWS)
    assert csv(text) == [
        Article("So, and; so.", {"question": "How?", "language": "en"}, "row 2"),
        Article("Ja\nnein", {"question": "Wie?", "language": "de"}, "row 3"),
    ]


def test_titles_and_texts_below_the_name_of_the_table() -> None:
    assert csv("Our help;;\n;;\ntext;title;Valid until\nT.;A;2030-01-01\n;;\n") == [
        Article("T.", {"title": "A", "valid_until": "2030-01-01"}, "row 4")
    ]


@pytest.mark.parametrize(
    ("text", "encoding"),
    [
        ("Sie können die Bestellung zurückschicken, solange die Größe „M“ nicht getragen wurde.", "cp1252"),
        ("Vous pouvez renvoyer l’article à l’adresse indiquée, même après la fête ; c’est gratuit.", "cp1252"),
        ("Możesz zwrócić zamówienie w ciągu trzydziestu dni, jeśli nie było używane. Żółta łódź.", "cp1250"),
        ("Siparişinizi otuz gün içinde ücretsiz olarak geri gönderebilirsiniz, değişim için bize yazın.", "cp1254"),
        ("Вы можете вернуть заказ в течение тридцати дней, если он не использовался.", "cp1251"),
        ("يمكنك إرجاع الطلب خلال ثلاثين يوما إذا لم تستخدمه، والشحن مجاني.", "cp1256"),
        ("未使用の商品は、お届けから三十日以内であれば無料で返品できます。", "cp932"),
        ("받으신 날부터 삼십일 안에 사용하지 않은 상품을 무료로 반품하실 수 있습니다.", "cp949"),
        ("您可以在收到商品后三十天内免费退货，请不要使用过商品。", "gb18030"),
        ("您可以在收到商品後三十天內免費退貨，請不要使用過商品。", "big5"),
        ("คุณสามารถคืนสินค้าที่ยังไม่ได้ใช้ภายในสามสิบวันโดยไม่มีค่าใช้จ่าย", "cp874"),
    ],
)
def test_the_encoding_is_told_from_the_text_and_said(text: str, encoding: str) -> None:
    reading = read_csv(Raw(f"question,answer\n?,{text}\n".encode(encoding)))
    assert reading.articles[0].text == text.partition(",")[0]
    assert reading.problems == [f"is not in UTF-8; read as {encoding}"]


@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-16", "utf-16-le"])
def test_what_excel_writes_as_unicode_is_read(encoding: str) -> None:
    assert csv("question\tanswer\nWie?\tGrüße\n", encoding)[0].text == "Grüße"


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Frage;Antwort\na;b", "Frage;Antwort"),
        ("a,question\n1,2", "a, question"),
        ("just a text", "just a text"),
        ("\n", "nothing"),
    ],
)
def test_a_table_without_the_columns_is_told_which_it_has_and_needs(text: str, found: str) -> None:
    with pytest.raises(InputError, match=f"columns {found}; it needs question and answer, or title and text"):
        csv(text)


def test_a_row_without_an_answer_is_said() -> None:
    reading = read_csv(Raw(b"question,answer\nA?,\nB?,b\n"))
    assert reading.problems == ["row 2 has nothing under 'answer'; skipped"]
    assert [article.text for article in reading.articles] == ["b"]


def test_a_quote_that_is_never_closed_takes_only_its_own_table() -> None:
    assert [article.text for article in csv('question,answer\nA?,"a\nB?,b\n')] == ["a\nB?,b"]


def test_rows_behind_the_limit_are_said_not_to_be_read(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("retrieval.readers.tables.MAX_ROWS", 3)
    reading = read_csv(Raw(b"question,answer\n" + b"q,a\n" * 4))
    assert len(reading.articles) == 3
    assert reading.problems == ["has more than 3 rows; those from row 5 on are not read"]


def test_every_visible_sheet_is_read_and_cells_become_text() -> None:
    sheets = {
        "FAQ": [*ROWS, [], ["5", "Days?", "en"]],
        "More": [
            ["title", "text", "valid_from", "valid until", "id"],
            ["A", 3.0, date(2025, 1, 2), datetime(2030, 1, 1), 7],
        ],
        "Notes": [["to do"], ["x"]],
        "Secret": ROWS,
    }
    reading = read_xlsx(Raw(xlsx(sheets, hidden=["Secret"])))
    assert [(article.place, article.text) for article in reading.articles] == [
        ("FAQ!2", "So, and; so."),
        ("FAQ!3", "Ja\nnein"),
        ("FAQ!5", "5"),
        ("More!2", "3"),
    ]
    assert reading.articles[-1].fields == {
        "title": "A",
        "valid_from": datetime(2025, 1, 2),
        "valid_until": datetime(2030, 1, 1),
        "id": "7",
    }
    assert reading.problems == [
        "sheet 'Notes' has the columns to do; it needs question and answer, or title and text; skipped",
        "sheet 'Secret' is hidden; skipped",
    ]


def test_a_cell_far_below_is_not_looked_for() -> None:
    import io

    import openpyxl

    book = openpyxl.load_workbook(io.BytesIO(xlsx({"A": ROWS})))
    book["A"].cell(row=1_048_576, column=16_384, value="x")
    out = io.BytesIO()
    book.save(out)
    assert len(read_xlsx(Raw(out.getvalue())).articles) == 2


@pytest.mark.parametrize(
    ("data", "problem"),
    [
        (xlsx({"A": [["x"]]}), "has the columns x"),
        (archive({"xl/workbook.xml": "<!DOCTYPE a [<!ENTITY b 'c'>]><a/>"}), "document type"),
        (archive({"xl/workbook.xml": "<a/>"}), "is not an Excel workbook"),
        (archive({"word/document.xml": "<a/>"}), "is not an Excel workbook"),
        (b"PK\x03\x04 no", "is not an Excel workbook"),
    ],
)
def test_what_is_no_workbook_of_articles_is_said(data: bytes, problem: str) -> None:
    with pytest.raises(InputError, match=problem):
        read_xlsx(Raw(data))
