"""Word documents: to HTML with mammoth, and from there like a page."""

from __future__ import annotations

import io
import zipfile
from typing import Final
from xml.etree import ElementTree

from nlu.errors import InputError
from retrieval.readers.archive import check_office
from retrieval.readers.article import Article, Raw, Reading
from retrieval.readers.html import fragment

_STYLES: Final = "p[style-name='Title'] => h1:fresh\np[style-name='Subtitle'] => p:fresh"
# What a document says about itself: ISO/IEC 29500-2 (core) and -1 (custom properties).
_CORE: Final = {
    "{http://purl.org/dc/elements/1.1/}title": "title",
    "{http://purl.org/dc/elements/1.1/}language": "language",
    "{http://purl.org/dc/terms/}modified": "updated",
}
_CUSTOM: Final = "{http://schemas.openxmlformats.org/officeDocument/2006/custom-properties}property"


def read(raw: Raw) -> Reading:
    """The document. Fields: title, language and day of change of its properties, and its custom properties. Pictures
    are left out, linked ones never opened.

    Raises:
        InputError: it is no Word document, unsafe to unpack, or without text.
    """
    import mammoth

    check_office(raw.data, "word/document.xml", "a Word document (.docx)")
    try:
        fields = _properties(raw.data)
        html = mammoth.convert_to_html(
            io.BytesIO(raw.data), style_map=_STYLES, convert_image=lambda image: [], external_file_access=False
        ).value
    except (MemoryError, RecursionError):
        raise
    except Exception as error:  # a damaged document raises almost anything
        raise InputError(f"is not a Word document that can be read ({type(error).__name__}: {error})") from error
    text = fragment(html, raw.address)
    if not text:
        raise InputError("holds no text; pictures of text can't be read")
    return Reading([Article(text, fields)])


def _properties(data: bytes) -> dict[str, object]:
    fields: dict[str, object] = {}
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        names = set(archive.namelist())
        if "docProps/core.xml" in names:
            for element in ElementTree.fromstring(archive.read("docProps/core.xml")):
                if element.tag in _CORE and element.text:
                    fields[_CORE[element.tag]] = element.text
        if "docProps/custom.xml" in names:
            for element in ElementTree.fromstring(archive.read("docProps/custom.xml")).iter(_CUSTOM):
                fields[str(element.get("name"))] = "".join(element.itertext())
    return fields
