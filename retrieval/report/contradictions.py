"""Translations that contradict each other: a number, time, month, link or address that the other one does not have.

Every version of a group is compared with one of them, section by section where both have as many sections; what
`values.py` is not sure of is never reported.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from retrieval.documents import Document
from retrieval.report.values import Kind, Value, agree, normalised, values

_HEADING: Final = re.compile(r"^#{1,6}\s+", re.MULTILINE)
_AROUND: Final = 90  # characters of an excerpt on each side


@dataclass(frozen=True)
class Excerpt:
    """A value with what stands around it; without a value, a place in the text."""

    before: str
    value: str
    after: str
    kind: Kind | None = None


@dataclass(frozen=True)
class Contradiction:
    """Two versions of a group, in one section. here: what only the version itself has; there: what only the one that it
    is compared with has. Where one side has nothing of its own it is an excerpt from the same place. agreeing:
    languages of further versions that differ from the other one in the same; they are most, so it is likely wrong.
    """

    group: str
    document: str
    language: str
    other: str
    other_language: str
    here: tuple[Excerpt, ...]
    there: tuple[Excerpt, ...]
    agreeing: tuple[str, ...] = ()


@dataclass(frozen=True)
class _Difference:
    """Values that only one version of a section has, with the lines of both."""

    document: Document
    section: int
    here: tuple[Value, ...]
    there: tuple[Value, ...]
    lines: tuple[tuple[str, ...], tuple[str, ...]]


def contradictions(documents: Sequence[Document]) -> tuple[Contradiction, ...]:
    """In the order of the groups' first documents. The version compared with is the one in the language that most
    documents are in; documents whose language is unknown are left out."""
    groups: dict[str, dict[str, Document]] = {}
    for document in documents:
        if document.language:
            groups.setdefault(document.group, {}).setdefault(document.language, document)
    order = [language for language, _ in Counter(document.language for document in documents).most_common()]
    return tuple(one for versions in groups.values() for one in _of_group(versions, order))


def _of_group(versions: Mapping[str, Document], order: Sequence[str]) -> Iterator[Contradiction]:
    base = versions[min(versions, key=order.index)]
    same: dict[tuple[int, frozenset[object], frozenset[object]], list[_Difference]] = {}
    for version in versions.values():
        if version is not base:
            for item in _differences(version, base):
                key = item.section, _said(item.here), _said(item.there)
                same.setdefault(key, []).append(item)
    for (_, _, there), items in same.items():
        # Most versions agree against the one compared with: one mistake, made there.
        folded = [items] if there and 2 * len(items) > len(versions) - 1 > 1 else [[item] for item in items]
        for first, *others in folded:
            yield Contradiction(
                base.group,
                first.document.id,
                first.document.language,
                base.id,
                base.language,
                *_excerpts(first),
                agreeing=tuple(other.document.language for other in others),
            )


def _said(of: Sequence[Value]) -> frozenset[object]:
    """The same for versions that say the same in their own words."""
    return frozenset((value.kind, value.readings) for value in of)


def _differences(one: Document, base: Document) -> Iterator[_Difference]:
    ours, theirs = _HEADING.split(one.text), _HEADING.split(base.text)
    if len(ours) != len(theirs):
        ours, theirs = [one.text], [base.text]
    for section, (our, their) in enumerate(zip(ours, theirs, strict=True)):
        here, there = values(our, one.language), values(their, base.language)
        only_here, only_there = _lacking(here, there), _lacking(there, here)
        if only_here or only_there:
            lines = tuple(our.splitlines()), tuple(their.splitlines())
            yield _Difference(one, section, only_here, only_there, lines)


def _lacking(values_here: Sequence[Value], values_there: Sequence[Value]) -> tuple[Value, ...]:
    """Sure values that nothing on the other side agrees with."""
    return tuple(one for one in values_here if one.sure and not any(agree(one, other) for other in values_there))


def _excerpts(item: _Difference) -> tuple[tuple[Excerpt, ...], tuple[Excerpt, ...]]:
    here = tuple(_around(value) for value in item.here)
    there = tuple(_around(value) for value in item.there)
    return here or (_same_place(item.there[0], *item.lines[::-1]),), there or (_same_place(item.here[0], *item.lines),)


def _around(value: Value) -> Excerpt:
    before, after = value.line[: value.start], value.line[value.end :]
    if len(before) > _AROUND:
        before = "…" + before[-_AROUND:].partition(" ")[2] if " " in before[-_AROUND:] else "…" + before[-_AROUND:]
    if len(after) > _AROUND:
        after = (after[:_AROUND].rpartition(" ")[0] if " " in after[:_AROUND] else after[:_AROUND]) + "…"
    return Excerpt(before, value.shown, after, value.kind)


def _same_place(value: Value, lines: Sequence[str], other: Sequence[str]) -> Excerpt:
    """The line of the other version that stands where the value's does, from about the same point of it."""
    ours, theirs = [normalised(line) for line in lines if line.strip()], [line for line in other if line.strip()]
    if not theirs:
        return Excerpt("", "", "")
    line = theirs[min(ours.index(value.line) * len(theirs) // len(ours), len(theirs) - 1)]
    middle = int(value.start / max(len(value.line), 1) * len(line))
    start, end = max(middle - _AROUND, 0), middle + _AROUND
    return Excerpt(("…" if start else "") + line[start:end] + ("…" if end < len(line) else ""), "", "")
