"""The start of a conversation: what the customer asked for in an earlier one is known again."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, Final

from rasa_sdk import Action, Tracker
from rasa_sdk.events import ActionExecuted, EventType, SessionStarted, SlotSet
from rasa_sdk.executor import CollectingDispatcher

from actions.base import Turn
from actions.manner import SLOT
from actions.memory import recall

# Where Rasa puts the metadata of the message that starts a session.
_METADATA_SLOT: Final = "session_started_metadata"


class SessionStart(Action):
    """Rasa's own, and the customer's wishes about manner."""

    def name(self) -> str:
        return "action_session_start"

    async def run(self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: dict[str, Any]) -> list[EventType]:
        turn = Turn(tracker, dispatcher)
        known = {} if turn.slot(SLOT) else await recall(turn.customer)
        remembered = [SlotSet(SLOT, known)] if known else []
        return [SessionStarted(), *_carried(tracker), *remembered, ActionExecuted("action_listen")]


def _carried(tracker: Tracker) -> Iterator[EventType]:
    """Slots go on into a new session, as `carry_over_slots_to_new_session` in `domain/actions.yml` says."""
    for name, value in tracker.slots.items():
        if value is not None and name != _METADATA_SLOT:
            yield SlotSet(name, value)
