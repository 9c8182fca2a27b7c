"""What readers are given and what they give: bytes in, articles in Markdown and a list of problems out."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field


@dataclass(frozen=True)
class Raw:
    """The bytes of one file or page. address: where a page came from, "" for a file; charset: as the server said it."""

    data: bytes
    address: str = ""
    charset: str = ""


@dataclass(frozen=True)
class Article:
    """One text in Markdown. fields: what the file says about it, under the file's own names, read by
    `retrieval/readers/fields.py`; place: where it stands in a file that holds many ("row 3"), else "".
    """

    text: str
    fields: Mapping[str, object]
    place: str = ""


@dataclass
class Reading:
    """A file's articles, in order, and one line for each part of it that could not be read."""

    articles: list[Article] = field(default_factory=list)
    problems: list[str] = field(default_factory=list)
