"""A person is asked for: the request is stored with its packet, the bot falls silent, the customer hears the truth."""

from __future__ import annotations

import logging
from datetime import UTC, datetime
from functools import cache

from rasa_sdk.events import ConversationPaused, EventType, SlotSet
from sqlalchemy.exc import SQLAlchemyError

from actions.base import Turn, TurnAction, call
from actions.manner import ChangeManner, only_a_name
from bot.handoff.hours import is_open, next_opening
from bot.handoff.packet import make_packet
from bot.handoff.reach import ways_to_reach
from bot.handoff.store import HandoffStore
from bot.reply import facts
from bot.settings import settings
from nlu.errors import SettingError

logger = logging.getLogger(__name__)


class HandOver(TurnAction):
    """The customer asked for a person."""

    def name(self) -> str:
        return "action_handoff"

    async def take(self, turn: Turn) -> list[EventType]:
        if only_a_name(turn):  # "call me Anna", taken for a wish to be called
            return await ChangeManner().take(turn)
        return await hand_over(turn, "asked")


async def hand_over(turn: Turn, reason: str, *, announce: bool = True) -> list[EventType]:
    """Store the request and pause the bot; what happens next is always said.

    announce: also say that a colleague was told.
    """
    known = {name: str(turn.known(name) or "") for name in ("order_number", "email", "phone")}
    packet = make_packet(turn.conversation, reason=reason, facts=known)
    try:
        _, position = await call(store().open, turn.tracker.sender_id, packet)
    except (SQLAlchemyError, SettingError) as error:
        # Nobody was told, so nothing like it may be said, and the bot goes on answering.
        logger.error("The request for a person could not be stored (%s).", type(error).__name__)
        turn.say("action_failed")
        return [SlotSet("asked", "confirm_person")]
    hours, calendar, now = settings().handoff, settings().shop.calendar, datetime.now(UTC)
    moves = ["act", "answer"] if announce else ["answer"]
    # A number is confirmed as it was understood: what was stored is what will be dialled.
    lines, given = (["handoff-wait-callback"], {"phone": facts.phone(known["phone"])}) if known["phone"] else ([], {})
    if is_open(hours, calendar, now):
        turn.say("handoff_wait", "open", moves=moves, lines=lines, position=position, **given)
    else:
        opening = next_opening(hours, calendar, now)
        day, time = facts.day(opening.date()), facts.clock(opening.time())
        ways = ways_to_reach(settings(), now)
        lines = [*lines, *ways.lines]
        turn.say("handoff_wait", "closed", moves=moves, lines=lines, date=day, time=time, **given, **ways.facts)
    return [SlotSet("asked", None), SlotSet("task", None), ConversationPaused()]


@cache
def store() -> HandoffStore:
    """The process's one store of requests."""
    return HandoffStore(settings().handoff.store)
