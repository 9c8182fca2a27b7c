"""Markdown with front matter. A file without front matter (a README, a fact sheet) is no article."""

from __future__ import annotations

from typing import Final

import yaml

from nlu.errors import InputError
from retrieval.readers.article import Article, Raw, Reading
from retrieval.readers.text import decode

MAX_FRONT: Final = 50_000  # characters
MAX_DEPTH: Final = 3  # of lists and mappings; no field has a list in a list


def read(raw: Raw) -> Reading:
    """The article, or nothing.

    Raises:
        InputError: the front matter can't be read, or there is no text below it.
    """
    content = decode(raw.data, raw.charset).replace("\r\n", "\n")
    if not content.startswith("---\n"):
        return Reading()
    front, _, body = content[4:].partition("\n---\n")
    if not body.strip():
        raise InputError("needs front matter between --- lines and a text below it")
    fields = _front_matter(front)
    return Reading([Article(body, fields)])


def _front_matter(front: str) -> dict[str, object]:
    """Names and values, all of them strings or lists: to YAML the language `no` is a truth value."""
    if len(front) > MAX_FRONT:
        raise InputError(f"has more than {MAX_FRONT:,} characters of front matter")
    try:
        _check_events(front)
        fields = yaml.load(front, Loader=yaml.BaseLoader)
    except (yaml.YAMLError, ValueError) as error:
        raise InputError(f"the front matter is not valid YAML ({' '.join(str(error).split())})") from error
    if not isinstance(fields, dict):
        raise InputError("needs front matter between --- lines and a text below it")
    return {str(name): value for name, value in fields.items()}


def _check_events(front: str) -> None:
    """Raises InputError for what makes a short text huge (a name for a value, used again and again) or slow (depth)."""
    depth = 0
    for event in yaml.parse(front, Loader=yaml.BaseLoader):
        depth += isinstance(event, yaml.CollectionStartEvent) - isinstance(event, yaml.CollectionEndEvent)
        if depth > MAX_DEPTH:
            raise InputError("the front matter is nested too deeply; a field is a value or a list of values")
        if isinstance(event, yaml.AliasEvent):
            raise InputError("the front matter has a YAML alias (*name); write the value out")
