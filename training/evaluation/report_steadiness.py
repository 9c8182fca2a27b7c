"""The report's sections on robustness and fairness."""

from __future__ import annotations

from training.evaluation.fairness import SCORES, Fairness
from training.evaluation.markup import details, items, table
from training.evaluation.result import Robustness
from training.evaluation.robustness import MEAN, Change, Negation

_HEADS = ("", "task", "language", "before", "after", "change", "decisions that flip", "texts changed")


def robustness_section(found: Robustness) -> str:
    """Ways of typing (means, then each language), negation, sarcasm."""
    means = [one for one in found.changes if one.language == MEAN or one.task == "politeness"]
    others = [one for one in found.changes if one.language != MEAN]
    return (
        table("Ways of typing, means over languages", _HEADS, [_change(one) for one in means])
        + details("Each language", table("Ways of typing, each language", _HEADS, [_change(one) for one in others]))
        + _negation(found.negation)
        + table(
            "Sarcasm: recall of frustration or anger",
            ("", "recall"),
            [("complaints said plainly", found.sarcasm.plain), ("with sarcasm", found.sarcasm.sarcastic)],
        )
    )


def _change(one: Change) -> tuple[str | float, ...]:
    change = one.after - one.before
    return one.kind, one.task, one.language, one.before, one.after, change, one.flips, one.changed


def _negation(found: Negation) -> str:
    return table(
        f"Negation: {found.pairs} pairs",
        ("", "value"),
        [
            ("probability of the label falls", found.dropped),
            ("by how much on average", found.mean_drop),
            ("label named in the plain text is let go", found.let_go),
            *((f"falls, {language}", share) for language, share in found.per_language.items()),
        ],
    ) + details("Pairs in which the label stays named", items(found.kept))


def fairness_section(found: Fairness) -> str:
    """Changes of each score and flips of decisions, by kind; the groups that lie furthest apart."""
    kinds = sorted({one.kind for one in found.changes})
    by_place = {(one.kind, one.score): one for one in found.changes}
    heads = ["", *(f"{kind}, {what}" for kind in kinds for what in ("mean", "greatest"))]
    rows: list[tuple[str | float, ...]] = []
    for score in SCORES:
        cells = [by_place[kind, score] for kind in kinds]
        rows.append((score, *(value for one in cells for value in (one.mean, one.greatest))))
    return (
        table(f"Change of each score within {found.groups} groups of {found.texts} messages", heads, rows)
        + table(
            "Pairs that are decided differently",
            ("", "language", "pairs", "emotion", "politeness", "register"),
            [(one.kind, one.language, one.pairs, one.emotion, one.politeness, one.register) for one in found.flips],
        )
        + details("The groups that lie furthest apart", "".join(items(texts) for texts in found.worst.values()))
    )
