"""Which of an index's sentences a filter admits, and which documents there are in a language."""

from __future__ import annotations

import numpy as np
import numpy.typing as npt

from retrieval.filters import Filter
from retrieval.manifest import Manifest
from retrieval.rows import Ids, Rows


def admitted(rows: Rows, manifest: Manifest, where: Filter) -> Ids | None:
    """The ids of the sentences that a filter admits, ascending; None for all of them."""
    scopes = [tuple(frozenset(names) for names in scope) for scope in manifest.scopes]
    good = np.array([where.admits_scope((scope[0], scope[1], scope[2])) for scope in scopes], bool)
    documents = good[rows.scope]
    if where.on is not None:
        documents &= (rows.first <= where.on.toordinal()) & (where.on.toordinal() <= rows.last)
    return None if documents.all() else rows.ids[documents[rows.document]]


def written_in(rows: Rows, manifest: Manifest, language: str) -> npt.NDArray[np.bool_]:
    """Which groups of documents [groups] have a version in a language, by the first subtag of its BCP 47 tag; all of
    them where that is "", unknown."""
    own = [at for at, tag in enumerate(manifest.languages) if tag.split("-")[0] == language]
    found = np.full(int(rows.group.max(initial=-1)) + 1, not language)
    found[rows.group[np.isin(rows.language, own)]] = True
    return found
