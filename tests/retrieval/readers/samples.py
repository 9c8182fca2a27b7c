"""Files of every format, made by code: the smallest that the format's own programs would also open."""

from __future__ import annotations

import io
import json
import zipfile
from collections.abc import Mapping, Sequence
from typing import Final
from xml.sax.saxutils import escape

Line = tuple[float, float, str]  # size in points, y from the bottom, text in Latin-1

_W: Final = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
_R: Final = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_TYPES: Final = "application/vnd.openxmlformats-officedocument.wordprocessingml"
_STYLES: Final = {"Title": "Title", "Heading1": "heading 1", "Heading2": "heading 2"}


def page(*blocks: tuple[float, str], top: float = 800) -> list[Line]:
    """Lines under each other, with a larger distance before a heading and before an empty text."""
    lines, y = [], top
    for size, text in blocks:
        y -= size * 1.3
        if text:
            lines.append((size, y, text))
    return lines


def pdf(
    pages: Sequence[Sequence[Line]], about: Mapping[str, str] | None = None, catalogue: str = "", kids: str = ""
) -> bytes:
    """A PDF of Helvetica text. about: its information dictionary; catalogue: more entries there; kids: instead of the
    pages' own list."""
    objects = [b""] * (4 + 2 * len(pages))
    numbers = [5 + 2 * place for place in range(len(pages))]
    listed = kids or " ".join(f"{number} 0 R" for number in numbers)
    objects[0] = f"<< /Type /Catalog /Pages 2 0 R {catalogue} >>".encode("latin-1")
    objects[1] = f"<< /Type /Pages /Kids [{listed}] /Count {len(pages)} >>".encode()
    objects[2] = b"<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>"
    information = "".join(f"/{name} ({value}) " for name, value in (about or {}).items())
    objects[3] = f"<< {information}>>".encode("latin-1")
    for number, lines in zip(numbers, pages, strict=True):
        content = b"".join(
            f"BT /F1 {size} Tf 1 0 0 1 72 {y} Tm ({_quoted(text)}) Tj ET\n".encode("cp1252") for size, y, text in lines
        )
        objects[number - 1] = (
            f"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents {number + 1} 0 R "
            "/Resources << /Font << /F1 3 0 R >> >> >>"
        ).encode()
        objects[number] = b"<< /Length %d >>\nstream\n%sendstream" % (len(content), content)
    return _assembled(objects)


def _quoted(text: str) -> str:
    return text.replace("\\", "\\\\").replace("(", "\\(").replace(")", "\\)")


def _assembled(objects: Sequence[bytes]) -> bytes:
    out, places = bytearray(b"%PDF-1.7\n"), []
    for number, body in enumerate(objects, 1):
        places.append(len(out))
        out += b"%d 0 obj\n%s\nendobj\n" % (number, body)
    start = len(out)
    out += b"xref\n0 %d\n0000000000 65535 f \n" % (len(objects) + 1)
    out += b"".join(b"%010d 00000 n \n" % place for place in places)
    out += b"trailer\n<< /Size %d /Root 1 0 R /Info 4 0 R >>\nstartxref\n%d\n%%%%EOF\n" % (len(objects) + 1, start)
    return bytes(out)


def archive(members: Mapping[str, str | bytes]) -> bytes:
    """A zip archive."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as file:
        for name, content in members.items():
            file.writestr(name, content)
    return out.getvalue()


def paragraph(text: str, style: str = "") -> str:
    """A paragraph of WordprocessingML; style: `Title`, `Heading1` or `Heading2`."""
    named = f'<w:pPr><w:pStyle w:val="{style}"/></w:pPr>' if style else ""
    return f'<w:p>{named}<w:r><w:t xml:space="preserve">{escape(text)}</w:t></w:r></w:p>'


def table(rows: Sequence[Sequence[str]]) -> str:
    """A table of WordprocessingML."""
    cells = ("".join(f"<w:tc>{paragraph(cell)}</w:tc>" for cell in row) for row in rows)
    return "<w:tbl>" + "".join(f"<w:tr>{row}</w:tr>" for row in cells) + "</w:tbl>"


def docx(
    body: str, *, core: str = "", custom: Mapping[str, str] | None = None, prolog: str = "", linked: str = ""
) -> bytes:
    """A Word document. core: elements of its properties; custom: properties of its own; prolog: before its root;
    linked: the address of a picture, `rIdX` in the body."""
    styles = "".join(
        f'<w:style w:type="paragraph" w:styleId="{name}"><w:name w:val="{shown}"/></w:style>'
        for name, shown in _STYLES.items()
    )
    members = {
        "[Content_Types].xml": '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">'
        '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
        f'<Override PartName="/word/document.xml" ContentType="{_TYPES}.document.main+xml"/>'
        f'<Override PartName="/word/styles.xml" ContentType="{_TYPES}.styles+xml"/></Types>',
        "_rels/.rels": '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">'
        f'<Relationship Id="a" Type="{_R}/officeDocument" Target="word/document.xml"/></Relationships>',
        "word/_rels/document.xml.rels": (
            '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">'
            f'<Relationship Id="s" Type="{_R}/styles" Target="styles.xml"/>'
            f'<Relationship Id="rIdX" Type="{_R}/image" Target="{linked}" TargetMode="External"/></Relationships>'
        ),
        "word/styles.xml": f"<w:styles {_W}>{styles}</w:styles>",
        "word/document.xml": f"{prolog}<w:document {_W}><w:body>{body}</w:body></w:document>",
    }
    if core:
        members["docProps/core.xml"] = (
            '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" '
            f'xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/">{core}'
            "</cp:coreProperties>"
        )
    if custom:
        members["docProps/custom.xml"] = (
            '<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/custom-properties" '
            'xmlns:vt="http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes">'
            + "".join(
                f'<property pid="{pid}" name="{name}"><vt:lpwstr>{value}</vt:lpwstr></property>'
                for pid, (name, value) in enumerate(custom.items(), 2)
            )
            + "</Properties>"
        )
    return archive(members)


def xlsx(sheets: Mapping[str, Sequence[Sequence[object]]], hidden: Sequence[str] = ()) -> bytes:
    """An Excel workbook."""
    import openpyxl

    book = openpyxl.Workbook()
    book.remove(book.active)
    for name, rows in sheets.items():
        sheet = book.create_sheet(name)
        for row in rows:
            sheet.append(list(row))
        sheet.sheet_state = "hidden" if name in hidden else "visible"
    out = io.BytesIO()
    book.save(out)
    return out.getvalue()


def exported(articles: Sequence[Mapping[str, object]], **more: object) -> bytes:
    """A page of a help centre's export."""
    return json.dumps({"articles": articles, **more}).encode()
