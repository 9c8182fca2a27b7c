"""Answers from the company's own knowledge, and an honest "I don't know" where it has none."""

from __future__ import annotations

from rasa_sdk.events import EventType, SlotSet

from actions.base import Turn, TurnAction
from actions.manner import ChangeManner, stated_wish
from bot.conversation import articles
from bot.mood import HEATED
from bot.settings import settings


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
        unclear = bool(found.get("unclear")) and len(hits) > 1 and not _asked_back(turn)
        # Who is angry and hard to understand does not want to be asked about articles: a person is offered.
        helpless = unclear and turn.conversation.mood.label in HEATED
        if hits and not found.get("abstained") and not helpless:
            if unclear:
                turn.say("ask_back", "between", passages=[hit["passage"] for hit in hits[:2]])
                return []
            best = hits[0]
            turn.say(
                "how_to",
                passage=best["passage"],
                block=best.get("block"),
                document=best["document"],
                found=[hit["passage"] for hit in hits],
                beside=_beside(turn),
            )
            return [SlotSet("failures", 0.0)]
        if stated_wish(turn):
            return await ChangeManner().take(turn)
        failures = float(turn.slot("failures") or 0) + 1
        turn.say("not_found")
        # A question in the middle of a task must not lose what the task waits for.
        asked = turn.slot("asked") if turn.slot("task") else "confirm_person"
        return [SlotSet("failures", failures), SlotSet("asked", asked)]


def _beside(turn: Turn) -> list[int]:
    """Passages of the articles to name after the answer: none that the customer knows from this conversation, and none
    where a task is open, whose question they would bury."""
    if turn.slot("task") or turn.tracker.active_loop:
        return []
    known = articles(turn.tracker.events)
    found = [one["passage"] for one in turn.knowledge.get("related") or () if one["group"] not in known]
    return found[: settings().knowledge.related]


def _asked_back(turn: Turn) -> bool:
    """Whether the customer was just asked which was meant: asking again would lead nowhere."""
    said = turn.conversation.bot
    return bool(said) and said[-1].situation == "ask_back"
