"""What the store gives and takes: conversations, messages, events."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Any, Literal

from bot.handoff.states import Conversation, Event, with_zone
from nlu.errors import RapportError

Author = Literal["customer", "bot", "agent", "note"]


@dataclass(frozen=True)
class Message:
    """One message. id: the caller's; who: the agent's name, "" for customer and bot; at: with a time zone.

    language: BCP 47, mood: the conversation's after it; both "" where nothing was read.
    number: its place among the conversation's messages and events, from 1; the store gives it.
    """

    id: str
    author: Author
    text: str
    at: datetime
    who: str = ""
    language: str = ""
    mood: str = ""
    number: int = 0

    def __post_init__(self) -> None:
        with_zone(self.at)


@dataclass(frozen=True)
class Happened:
    """An event as it was stored. number: its place among the conversation's messages and events, from 1."""

    number: int
    id: str
    event: Event


@dataclass(frozen=True)
class Stored:
    """A conversation with what an agent reads first. language, mood: of the customer's last message.

    packet: of the last request for a person, None where there was none.
    """

    conversation: Conversation
    language: str
    mood: str
    packet: dict[str, Any] | None


class NotOwner(RapportError):
    """Only the owner writes to the customer."""

    def __init__(self, conversation: Conversation, who: str) -> None:
        self.owner = conversation.owner
        has = f"{self.owner} has it" if self.owner else f"nobody has it, its state is '{conversation.state}'"
        super().__init__(
            f"Conversation {conversation.id}: {who} can't write to the customer, since {has}. Take it first."
        )
