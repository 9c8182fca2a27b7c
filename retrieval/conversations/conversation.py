"""A conversation as its export tells it, before anything personal is taken out."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Literal

Speaker = Literal["customer", "agent", "bot"]


@dataclass(frozen=True)
class Message:
    """day: when it was written, None where the export does not say."""

    speaker: Speaker
    text: str
    day: date | None = None


@dataclass(frozen=True)
class Conversation:
    """Messages in order.

    language: BCP 47 or "" where unknown; resolved: whether the company holds it for solved, None where unknown; rating:
    the customer's, 0 (bad) to 1 (good), None where there is none; names: of people, as the export's fields have them.
    """

    id: str
    messages: tuple[Message, ...]
    language: str = ""
    resolved: bool | None = None
    rating: float | None = None
    names: tuple[str, ...] = ()
