"""Bytes to text: which encoding, and what does not belong into a text."""

from __future__ import annotations

import codecs
import re
import unicodedata
from typing import Final

from nlu.errors import InputError
from retrieval.readers.language import detect_sure

# A tab, the ends of lines and an escape do stand in texts; other control characters only in binary files.
_BINARY: Final = re.compile(r"[\x00-\x08\x0e-\x1a\x1c-\x1f]")
_CONTROL: Final = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f\ud800-\udfff]")
_MARKS: Final = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
# Of what spreadsheets write where they don't write Unicode, and the languages written in it. Those with two bytes a
# character come first: read as one of the others they would be letters too.
_LEGACY: Final = (
    ("cp949", "ko"),
    ("cp932", "ja"),
    ("big5", "zh"),
    ("gb18030", "zh"),
    ("cp874", "th"),
    ("cp1252", "da de en es fi fr ga id is it nb nl pt sv"),
    ("cp1250", "cs hr hu pl ro sk sl"),
    ("cp1254", "tr"),
    ("cp1251", "be bg mk ru sr uk"),
    ("cp1256", "ar fa ur"),
    ("cp1258", "vi"),
)
_FAR: Final = re.compile(r"[^\x00-\x7f]")
_FARS: Final = re.compile(r"[^\x00-\x7f]{2,}")
_TWO_BYTES: Final = frozenset({"cp949", "cp932", "big5", "gb18030"})
_TYPOGRAPHY: Final = frozenset("’‘“”„«»–—…·•°€£¥©®™、。「」『』【】（）：；，！？～％／〜،؟؛")


def decode(data: bytes, charset: str = "") -> str:
    """Text in UTF-8, in UTF-16 or UTF-32 with a byte-order mark, or in the named charset.

    Raises:
        InputError: it is none of these, or no text at all.
    """
    encoding = next((name for mark, name in _MARKS if data.startswith(mark)), "") or _known(charset) or "utf-8"
    try:
        text = data.decode(encoding)
    except UnicodeDecodeError as error:
        raise InputError(
            f"is not text in {encoding.upper().removesuffix('-SIG')}: can't decode byte 0x{data[error.start]:02x} at "
            f"{error.start}; save it as UTF-8"
        ) from error
    return _text(text)


def decode_any(data: bytes, charset: str = "") -> tuple[str, str]:
    """Text and, where it had to be guessed, the encoding: one of Windows' code pages, or UTF-16 without a mark.

    Raises:
        InputError: no encoding gives a text.
    """
    try:
        return decode(data, charset), ""
    except InputError:
        encoding = _guess(data)
        if not encoding:
            raise
        return _text(data.decode(encoding)), encoding


def clean(text: str) -> str:
    """Without control characters and halves of surrogate pairs, which neither index nor page can hold."""
    return _CONTROL.sub("", text.replace("\r\n", "\n").replace("\r", "\n")).strip()


def _text(text: str) -> str:
    if _BINARY.search(text):
        raise InputError("is not a text: it holds NUL bytes or other control characters")
    return text


def _known(charset: str) -> str:
    try:
        return codecs.lookup(charset).name if charset else ""
    except LookupError:
        return ""


def _guess(data: bytes) -> str:
    """The encoding in which the text is most surely in a language that is written in it; "" if there is none."""
    sample = data[:4000]
    for name, zeros in (("utf-16-le", sample[1::2]), ("utf-16-be", sample[::2])):
        if sample and zeros.count(0) > 0.3 * len(zeros) and _decodes(data, name):
            return name
    best, encoding = 0.0, ""
    for name, languages in _LEGACY:
        if not _decodes(data, name):
            continue
        text = data.decode(name)
        tag, confidence = detect_sure(text[:4000])
        score = confidence * _letters(text[:4000]) ** 2 if tag.split("-")[0] in languages.split() else 0.0
        if name in _TWO_BYTES:
            score *= _together(text[:4000])
        if score > best:
            best, encoding = score, name
    return encoding or ("cp1252" if _decodes(data, "cp1252") else "")


def _decodes(data: bytes, encoding: str) -> bool:
    try:
        return not _BINARY.search(data.decode(encoding))
    except UnicodeDecodeError:
        return False


def _letters(text: str) -> float:
    """The share, 0 to 1, of letters and typography among what is not ASCII: the wrong encoding gives odd signs."""
    far = [character for character in text if ord(character) > 127]
    good = sum(unicodedata.category(character)[0] in "LM" or character in _TYPOGRAPHY for character in far)
    return good / len(far) if far else 1.0


def _together(text: str) -> float:
    """The share, 0 to 1, of what is not ASCII that stands beside another such: "Größe" read in two bytes a character
    is one sign amid Latin letters."""
    far = len(_FAR.findall(text))
    return sum(map(len, _FARS.findall(text))) / far if far else 1.0
