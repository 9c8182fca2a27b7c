"""The process's one knowledge base for a folder: search and wording look at the same object."""

from __future__ import annotations

from functools import cache
from pathlib import Path

from nlu.models import shared_encoder
from retrieval.knowledge import KnowledgeBase


def shared_knowledge(index: Path, work: Path, threads: int = 1, device: str = "cpu") -> KnowledgeBase:
    """Load on the first call. work: where set-up put the served encoder."""
    return _load(index.resolve(), work.resolve(), threads, device)


@cache
def _load(index: Path, work: Path, threads: int, device: str) -> KnowledgeBase:
    return KnowledgeBase(index, encoder=shared_encoder(work, threads, device))
