"""Answers from the company's own knowledge, and an honest "I don't know" where it has none."""

from __future__ import annotations

from rasa_sdk.events import EventType, SlotSet

from actions.base import Turn, TurnAction
from actions.manner import ChangeManner, stated_wish


class Answer(TurnAction):
    """Say the passage that the search found, or that there is none."""

    def name(self) -> str:
        return "action_answer"

    async def take(self, turn: Turn) -> list[EventType]:
        if not any(character.isalpha() for character in turn.text):
            turn.say("ask_back")
            return []
        found = turn.knowledge
        hits = found.get("hits") or []
        if hits and not found.get("abstained"):
            if found.get("unclear") and len(hits) > 1 and not _asked_back(turn):
                turn.say("ask_back", "between", passages=[hit["passage"] for hit in hits[:2]])
                return []
            turn.say(
                "how_to",
                passage=hits[0]["passage"],
                block=hits[0].get("block"),
                document=hits[0]["document"],
                found=[hit["passage"] for hit in hits],
            )
            return [SlotSet("failures", 0.0)]
        if stated_wish(turn):
            return await ChangeManner().take(turn)
        failures = float(turn.slot("failures") or 0) + 1
        turn.say("not_found")
        # A question in the middle of a task must not lose what the task waits for.
        asked = turn.slot("asked") if turn.slot("task") else "confirm_person"
        return [SlotSet("failures", failures), SlotSet("asked", asked)]


def _asked_back(turn: Turn) -> bool:
    """Whether the customer was just asked which was meant: asking again would lead nowhere."""
    said = turn.conversation.bot
    return bool(said) and said[-1].situation == "ask_back"
