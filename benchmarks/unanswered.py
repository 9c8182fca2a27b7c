"""Whether the bot keeps silent where the articles say nothing, on the frozen questions of `testsets/abstention`.

Called by `benchmarks/retrieval.py`. Two figures for each language, and two for all: of the questions without an answer,
how many are declined while 90% of those with one are answered; and both shares as the shipped thresholds have them.
"""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any, Final

import numpy as np

from nlu.encoder import Encoder
from retrieval import KnowledgeBase

QUESTIONS: Final = Path(__file__).parent / "testsets" / "abstention"
ANSWERED: Final = 0.90
TARGET: Final = 0.90


def abstention(knowledge: KnowledgeBase, encoder: Encoder) -> dict[str, Any]:
    """`languages`: for each tag and for `all` the figures above, with how often the right article is first and asked
    about (`unclear`)."""
    rows = [json.loads(line) for path in sorted(QUESTIONS.glob("*.jsonl")) for line in path.open(encoding="utf-8")]
    texts, languages = [row["text"] for row in rows], [row["language"] for row in rows]
    results = knowledge.search_vectors(encoder.encode(texts).embedding, texts, 5, languages=languages)
    tags = np.array(languages)
    has_answer = np.array([row["group"] is not None for row in rows])
    confidence = np.array([result.confidence for result in results])
    abstained = np.array([result.abstained for result in results])
    unclear = np.array([result.unclear for result in results])
    ranks = np.array(
        [
            next((at for at, hit in enumerate(result.hits) if hit.group == row["group"]), 99)
            for row, result in zip(rows, results, strict=True)
        ]
    )
    found: dict[str, Any] = {}
    for tag in [*sorted(set(languages)), "all"]:
        own = np.ones(len(rows), bool) if tag == "all" else tags == tag
        yes, no = own & has_answer, own & ~has_answer
        # Of equally confident ones none is answered, so that the share answered is never below what is said.
        threshold = np.quantile(confidence[yes], 1 - ANSWERED)
        found[tag] = {
            "declined_at_90": round(float((confidence[no] < threshold).mean()), 4),
            "answered": round(float((~abstained[yes]).mean()), 4),
            "declined": round(float(abstained[no].mean()), 4),
            "unclear": round(float(unclear[yes].mean()), 4),
            "r1": round(float((ranks[yes] == 0).mean()), 4),
            "r5": round(float((ranks[yes] < 5).mean()), 4),
        }
    return found


def abstention_table(found: dict[str, Any]) -> str:
    """The figures as text."""
    lines = [
        "",
        f"{'abstention':12}{'declined':>10}{'answered':>10}{'declined':>10}{'asked back':>12}{'R@1':>7}{'R@5':>7}",
    ]
    lines.append(f"{'':12}{'at .90':>10}{'as shipped':>20}")
    for tag, row in found.items():
        lines.append(
            f"{tag:12}{row['declined_at_90']:10.2f}{row['answered']:10.2f}{row['declined']:10.2f}{row['unclear']:12.2f}"
            f"{row['r1']:7.2f}{row['r5']:7.2f}"
        )
    verdict = "met" if found["all"]["declined_at_90"] >= TARGET else "MISSED"
    lines.append(
        f"{'':12}target {TARGET:.2f} of those without an answer declined at {ANSWERED:.2f} answered  {verdict}"
    )
    return "\n".join(lines)
