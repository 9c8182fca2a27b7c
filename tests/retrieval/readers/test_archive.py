"""What an Office file must not do when it is unpacked."""

from __future__ import annotations

import io
import zipfile

import pytest

from nlu.errors import InputError
from retrieval.readers.archive import MAX_MEMBERS, MAX_UNPACKED, check_office, refuse_document_type
from tests.retrieval.readers.samples import archive, docx, paragraph

NEEDED = "word/document.xml"


def check(data: bytes) -> None:
    check_office(data, NEEDED, "a Word document")


def test_a_document_is_let_through() -> None:
    check(docx(paragraph("text " * 10_000)))


def test_a_bomb_is_refused_by_its_ratio() -> None:
    with pytest.raises(InputError, match="more than 200 times"):
        check(archive({NEEDED: bytes(20_000_000)}))


def test_a_bomb_is_refused_by_its_size_before_anything_is_unpacked() -> None:
    with pytest.raises(InputError, match=f"more than {MAX_UNPACKED // 1_000_000} MB"):
        check(archive({NEEDED: "<a/>", "word/media/x": bytes(MAX_UNPACKED + 1)}))


def test_a_size_that_is_stated_too_small_gains_nothing() -> None:
    data = bytearray(archive({NEEDED: bytes(5_000_000)}))
    size = (5_000_000).to_bytes(4, "little")
    assert data.count(size) == 2
    with pytest.raises(InputError, match=r"damaged|200 times"):
        check(bytes(data.replace(size, (5_000).to_bytes(4, "little"))))


def test_too_many_members_are_refused() -> None:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as file:
        for number in range(MAX_MEMBERS + 1):
            file.writestr(f"{number}", "")
        file.writestr(NEEDED, "<a/>")
    with pytest.raises(InputError, match="files"):
        check(out.getvalue())


def laughs(encoding: str = "utf-8") -> bytes:
    entities = '<!ENTITY a "ha">' + "".join(
        f'<!ENTITY {name} "{f"&{below};" * 10}">' for below, name in zip("abcdefgh", "bcdefghi", strict=True)
    )
    return f'<?xml version="1.0" encoding="{encoding}"?><!DOCTYPE d [{entities}]><d>&i;</d>'.encode(encoding)


@pytest.mark.parametrize("name", [NEEDED, "word/media/picture.png", "anything"])
@pytest.mark.parametrize("encoding", ["utf-8", "utf-16", "iso-8859-1"])
def test_a_document_type_is_refused_wherever_and_however_it_is_written(name: str, encoding: str) -> None:
    with pytest.raises(InputError, match="document type"):
        check(archive({NEEDED: "<a/>", name: laughs(encoding)} if name != NEEDED else {name: laughs(encoding)}))


def test_a_document_type_behind_a_long_comment_is_refused() -> None:
    comment = b"<!--" + bytes(range(97, 123)) * 10_000 + b"-->"
    with pytest.raises(InputError, match="document type"):
        check(archive({NEEDED: comment + laughs().partition(b"?>")[2]}))
    with pytest.raises(InputError, match="document type"):
        refuse_document_type(comment + laughs().partition(b"?>")[2])


def test_a_document_type_in_a_text_is_text() -> None:
    check(archive({NEEDED: "<a>&lt;!DOCTYPE x&gt; <![CDATA[<!DOCTYPE x>]]></a>", "x.txt": "<!DOCTYPE"}))


@pytest.mark.parametrize(
    ("data", "problem"),
    [
        (b"", "is not a Word document"),
        (b"PK\x03\x04" + bytes(range(256)), "is not a Word document"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "with a password, or of before 2007"),
        (archive({"other": "x"}), f"it has no {NEEDED}"),
        (docx(paragraph("x")).replace(b"PK\x01\x02", b"PK\x01\x03"), "damaged"),
    ],
)
def test_other_content_is_said(data: bytes, problem: str) -> None:
    with pytest.raises(InputError, match=problem):
        check(data)
