"""Office files are zip archives of XML: what is checked before a library may unpack one."""

from __future__ import annotations

import io
import zipfile
import zlib
from typing import Final
from xml.parsers import expat

from nlu.errors import InputError

MAX_UNPACKED: Final = 100_000_000  # bytes
MAX_MEMBERS: Final = 5_000
MAX_RATIO: Final = 200  # XML of repeated rows shrinks to a hundredth
_SMALL: Final = 1_000_000  # bytes below which a ratio says nothing
_CHUNK: Final = 1 << 16


def check_office(data: bytes, needed: str, kind: str) -> None:
    """Whether this is such an archive and safe to unpack in memory. needed: a member that this kind has.

    Raises:
        InputError: it is something else, encrypted, larger unpacked than any article, or has a document type, with
            which XML can grow without end or name other files.
    """
    if data.startswith(b"\xd0\xcf\x11\xe0"):
        raise InputError(f"is {kind} with a password, or of before 2007; save it without one, in today's format")
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            members = archive.infolist()
            if needed not in {member.filename for member in members}:
                raise InputError(f"is not {kind}: it has no {needed}")
            if len(members) > MAX_MEMBERS or sum(member.file_size for member in members) > MAX_UNPACKED:
                raise InputError(f"would unpack to more than {MAX_UNPACKED // 1_000_000} MB or {MAX_MEMBERS} files")
            unpacked = 0
            for member in members:
                unpacked += _check_member(archive, member, MAX_UNPACKED - unpacked)
    except (zipfile.BadZipFile, zlib.error, NotImplementedError, RuntimeError, EOFError, OSError, ValueError) as error:
        raise InputError(f"is not {kind}, or a damaged one ({error})") from error


def _check_member(archive: zipfile.ZipFile, member: zipfile.ZipInfo, room: int) -> int:
    """Unpack a member without keeping it and count its bytes, whatever size the archive states."""
    seen, prolog = 0, _Prolog()
    with archive.open(member) as file:
        while chunk := file.read(_CHUNK):
            seen += len(chunk)
            prolog.feed(chunk)
            if seen > room:
                raise InputError(f"would unpack to more than {MAX_UNPACKED // 1_000_000} MB")
            if seen > _SMALL and seen > MAX_RATIO * max(member.compress_size, 1):
                raise InputError(f"{member.filename!r} unpacks to more than {MAX_RATIO} times its size")
    return seen


def refuse_document_type(data: bytes) -> None:
    """Raises InputError if XML has a document type definition."""
    _Prolog().feed(data)


class _Prolog:
    """Reads XML up to its first element, before which alone a document type may stand; other content is left alone."""

    def __init__(self) -> None:
        self._parser: expat.XMLParserType | None = expat.ParserCreate()
        self._parser.StartDoctypeDeclHandler = self._refuse
        self._parser.StartElementHandler = self._done

    def feed(self, chunk: bytes) -> None:
        if self._parser is not None:
            try:
                self._parser.Parse(chunk, False)
            except (expat.ExpatError, ValueError, LookupError):
                self._parser = None

    def _done(self, name: str, attributes: dict[str, str]) -> None:
        # Parsing goes on to the chunk's end; the next one is not looked at any more.
        self._parser = None

    def _refuse(self, name: str, system: str | None, public: str | None, internal: bool) -> None:
        raise InputError("has XML with a document type definition, which Office never writes")
