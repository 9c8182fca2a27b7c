"""What every action shares: reading the turn, saying things, and an honest answer when the shop can't be reached."""

from __future__ import annotations

import asyncio
import logging
from abc import ABC, abstractmethod
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import cache
from typing import Any, TypeVar

from rasa_sdk import Action, Tracker
from rasa_sdk.events import EventType, SlotSet
from rasa_sdk.executor import CollectingDispatcher

from actions.shop import ShopAdapter, ShopUnavailable, open_shop
from bot.conversation import Conversation, from_events
from bot.settings import settings

logger = logging.getLogger(__name__)
T = TypeVar("T")


@dataclass(frozen=True)
class Turn:
    """One message as an action sees it."""

    tracker: Tracker
    dispatcher: CollectingDispatcher

    @property
    def intent(self) -> str:
        return str((self.tracker.latest_message.get("intent") or {}).get("name") or "")

    @property
    def text(self) -> str:
        return str(self.tracker.latest_message.get("text") or "")

    @property
    def knowledge(self) -> Mapping[str, Any]:
        """Result of the search that ran with this message's embedding."""
        found: Mapping[str, Any] = self.tracker.latest_message.get("knowledge") or {}
        return found

    def entity(self, kind: str) -> str | None:
        """The first entity of a kind in this message."""
        for entity in self.tracker.latest_message.get("entities") or ():
            if entity.get("entity") == kind:
                return str(entity["value"])
        return None

    def slot(self, name: str) -> Any:
        return self.tracker.get_slot(name)

    @property
    def customer(self) -> str:
        """Who writes, as far as the channel knows over several conversations; else the conversation's own id."""
        metadata = self.tracker.latest_message.get("metadata") or self.slot("session_started_metadata") or {}
        return str(metadata.get("customer") or self.tracker.sender_id)

    def known(self, kind: str) -> str | None:
        """From this message, else from before."""
        value = self.entity(kind) or self.slot(kind)
        return str(value) if value else None

    @property
    def conversation(self) -> Conversation:
        return from_events(reversed(self.tracker.events), self.slot("stated_style") or {})

    def say(self, situation: str, variant: str = "", **facts: Any) -> None:
        """Have the bot say something; the wording is the NLG's business (`bot/reply/nlg.py`)."""
        steering = {"variant": variant} if variant else {}
        self.dispatcher.utter_message(response=f"utter_{situation}", **steering, **facts)

    def ask(self, what: str, **facts: Any) -> list[EventType]:
        """Ask back for something, and remember what was asked."""
        self.say("ask_back", what.replace("_", "-"), **facts)
        return [SlotSet("asked", what)]


class TurnAction(Action, ABC):
    """An action in terms of `Turn`. A shop that can't be reached is said, and nothing is pretended."""

    async def run(self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: dict[str, Any]) -> list[EventType]:
        turn = Turn(tracker, dispatcher)
        try:
            return await self.take(turn)
        except ShopUnavailable as error:
            logger.error("Action %s: %s", self.name(), error)
            if error.maybe_done:
                # The change may have happened; only a person can say so without guessing.
                turn.say("handoff_offer")
                return [SlotSet("asked", "confirm_person")]
            turn.say("action_failed")
            return [SlotSet("asked", "confirm_person")]

    @abstractmethod  # rasa_sdk makes one of every subclass that is not abstract
    async def take(self, turn: Turn) -> list[EventType]:
        """Do the action and return its events."""


@cache
def shop() -> ShopAdapter:
    """The process's one connection to the shop."""
    config = settings().shop
    return open_shop(config.url, config.token, config.calendar)


async def call(function: Callable[..., T], *arguments: Any) -> T:
    """Call the shop without holding up other conversations."""
    return await asyncio.to_thread(function, *arguments)


def masked(email: str) -> str:
    """`anna@example.com` -> `a…@example.com`: whoever knows an order number must not learn an address from it."""
    name, _, domain = email.partition("@")
    return f"{name[:1]}…@{domain}"
