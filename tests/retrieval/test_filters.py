"""Which documents a search admits."""

from __future__ import annotations

from datetime import date

import pytest

from retrieval.documents import Document
from retrieval.filters import Filter

PLAIN = Document("a", "text", "en", "a")
TENT = Document("b", "text", "en", "b", products=("Tent X", "Tent Y"))
AUSTRIA = Document("c", "text", "en", "c", regions=("AT", "CH"))
STAFF = Document("d", "text", "en", "d", audiences=("staff",))
SALE = Document("e", "text", "en", "e", valid_from=date(2026, 11, 20), valid_until=date(2026, 11, 30))
ALL = (PLAIN, TENT, AUSTRIA, STAFF, SALE)


@pytest.mark.parametrize(
    ("where", "admitted"),
    [
        (Filter(), "a b e"),
        (Filter(products=("tent x",)), "a b e"),
        (Filter(products=("Stove",)), "a e"),
        (Filter(region=" at "), "a b c e"),
        (Filter(region="DE"), "a b e"),
        (Filter(audiences=("STAFF", "customers")), "a b d e"),
        (Filter(on=date(2026, 11, 19)), "a b"),
        (Filter(on=date(2026, 11, 20)), "a b e"),
        (Filter(on=date(2026, 11, 30)), "a b e"),
        (Filter(on=date(2026, 12, 1)), "a b"),
    ],
)
def test_what_is_admitted(where: Filter, admitted: str) -> None:
    assert " ".join(document.id for document in ALL if where.admits(document)) == admitted
