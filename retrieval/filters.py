"""Which documents hold for whom, and when."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from retrieval.documents import Document


@dataclass(frozen=True)
class Filter:
    """What a search is for. Empty means that nothing is known: only documents without that restriction are found, but
    for `products`, where not knowing the product excludes nothing.

    region: ISO 3166-1 code like "AT"; on: the day for which the answer has to hold, None for any.
    """

    products: tuple[str, ...] = ()
    region: str = ""
    audiences: tuple[str, ...] = ()
    on: date | None = None

    def admits(self, document: Document) -> bool:
        """Whether the document holds. Names are compared without regard to case."""
        return self.admits_scope(scope(document)) and self.admits_days(document.valid_from, document.valid_until)

    def admits_scope(self, of: Scope) -> bool:
        """Whether a document with this scope is for the one who asks."""
        products, regions, audiences = of
        return (
            (not products or not self.products or bool(products & _names(self.products)))
            and (not regions or bool(regions & _names((self.region,))))
            and (not audiences or bool(audiences & _names(self.audiences)))
        )

    def admits_days(self, first: date | None, last: date | None) -> bool:
        """Whether a document that holds from the first day to the last does so on the day asked for."""
        return self.on is None or ((first is None or first <= self.on) and (last is None or self.on <= last))


Scope = tuple[frozenset[str], frozenset[str], frozenset[str]]


def scope(document: Document) -> Scope:
    """Products, regions and audiences of a document, folded for comparing."""
    return _names(document.products), _names(document.regions), _names(document.audiences)


def _names(values: tuple[str, ...]) -> frozenset[str]:
    return frozenset(value.strip().casefold() for value in values)
