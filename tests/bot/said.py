"""Events as Rasa writes them: what a customer said and how it was read, what the bot said and why."""

from __future__ import annotations

import warnings
from collections.abc import Mapping
from functools import cache
from typing import Any

from rasa.shared.core.domain import Domain

from bot.settings import ROOT


@cache
def domain() -> Domain:
    """The assistant's domain."""
    with warnings.catch_warnings():
        # Rasa says this about every domain that has slots.
        warnings.filterwarnings("ignore", "Slot auto-fill has been removed", UserWarning)
        return Domain.load(str(ROOT / "domain"))


def parse_data(
    text: str,
    *,
    language: str = "en",
    confidence: float = 0.99,
    emotions: Mapping[str, float] | None = None,
    register: str = "unmarked",
    unsure: bool = False,
) -> dict[str, Any]:
    """What the pipeline sets on a message."""
    return {
        "text": text,
        "language": {"tag": language, "confidence": confidence, "reason": "detected"},
        "affect": {
            "emotion": {"label": "neutral", "labels": [], "scores": dict(emotions or {}), "unsure": unsure},
            "politeness": {"label": "neutral", "score": 0.5, "unsure": unsure},
            "register": {"label": register, "confidence": 0.9, "unsure": unsure},
        },
    }


def user(text: str = "hello", *, locale: str | None = None, **reading: Any) -> dict[str, Any]:
    """A message of the customer; `reading` as in `parse_data`."""
    metadata = {"locale": locale} if locale else {}
    return {"event": "user", "text": text, "parse_data": parse_data(text, **reading), "metadata": metadata}


def bot(situation: str, *moves: str, incident: str = "") -> dict[str, Any]:
    """A message of the bot."""
    return {
        "event": "bot",
        "text": "...",
        "metadata": {"situation": situation, "moves": list(moves), "incident": incident},
    }
