"""Which rows an epoch shows: fixed shares of the sources, or shares by temperature.

With a temperature T, a source of n rows gets a share proportional to n^(1/T) of as many rows as an epoch has otherwise
(Arivazhagan et al. 2019, arXiv:1907.05019). T = 1: by size. The higher T, the more alike the sources.
"""

from __future__ import annotations

import random
from collections.abc import Sequence
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from training.material import Row


def fixed_share(rows: Sequence[Row], epoch: int) -> list[Row]:
    """The rows whose turn it is: each one in one of `Row.every` epochs."""
    return [row for i, row in enumerate(rows) if (i + epoch) % row.every == 0]


def epoch_rows(rows: Sequence[Row], *, temperature: float, seed: int, epoch: int) -> list[Row]:
    """One epoch's affect rows, in no order that matters. temperature: 0 for fixed shares."""
    if not temperature:
        return fixed_share(rows, epoch)
    sources: dict[str, list[Row]] = {}
    for row in rows:
        assert row.example is not None, "only affect rows have a source"
        sources.setdefault(row.example.source, []).append(row)
    total = sum(1 / row.every for row in rows)
    largest = max(len(found) for found in sources.values())
    parts = {name: (len(found) / largest) ** (1 / temperature) for name, found in sources.items()}
    drawn: list[Row] = []
    for name, found in sources.items():
        count = max(1, round(total * parts[name] / sum(parts.values())))
        drawn += _draw(found, count, f"{seed} {name}", epoch)
    return drawn


def _draw(rows: Sequence[Row], count: int, seed: str, epoch: int) -> list[Row]:
    """`count` rows. Over the epochs all are drawn before any is drawn again; each turn has an order of its own."""
    drawn: list[Row] = []
    while len(drawn) < count:
        turn, at = divmod(epoch * count + len(drawn), len(rows))
        order = list(rows)
        random.Random(f"{seed} {turn}").shuffle(order)
        drawn += order[at : at + count - len(drawn)]
    return drawn
