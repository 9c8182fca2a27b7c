"""Texts to sentences, in every script that replies are written in. Nothing is lost: the parts joined give the text.

Abbreviations are known only by what stands around their full stop: a single letter or a number before it ("z. B.",
"30. Juni"), a small letter or a number behind it ("bzw. der", "No. 5"). Thai marks no ends of sentences: a line is one.
"""

from __future__ import annotations

import re
from typing import Final

_END: Final = re.compile(r"(?:[.!?…؟।]+[\"'»”’)\]]*\s+|[。！？]+[」』）”’\"]*\s*)")
_ABBREVIATED: Final = re.compile(r"(?:^|[\s(„“\"«.])(?:[^\W\d_]|\d+)\.\s+$")


def sentences(text: str) -> list[str]:
    """The sentences of a text with no line breaks in it; each keeps the space behind it."""
    parts: list[str] = []
    start = 0
    for end in _END.finditer(text):
        behind = text[end.end() : end.end() + 1]
        stop = end.group().strip() == "."
        if stop and (behind.islower() or behind.isdigit() or _ABBREVIATED.search(text[start : end.end()])):
            continue
        parts.append(text[start : end.end()])
        start = end.end()
    return [*parts, text[start:]] if start < len(text) else parts
