"""Answers to what the bot asked: yes, no, a number or an address."""

from __future__ import annotations

from rasa_sdk.events import EventType, SlotSet

from actions.base import Turn, TurnAction
from actions.fraud import Account, Fraud
from actions.handoff import hand_over
from actions.orders import OrderTask, cancel, open_return


class Affirm(TurnAction):
    """The customer says yes."""

    def name(self) -> str:
        return "action_affirm"

    async def take(self, turn: Turn) -> list[EventType]:
        asked, number = turn.slot("asked"), turn.slot("order_number")
        done = [SlotSet("asked", None)]
        if asked == "confirm_cancel" and number:
            return done + await cancel(turn, number)
        if asked == "confirm_return" and number:
            return done + await open_return(turn, number, "unwanted")
        said = turn.conversation.bot
        if asked == "confirm_person" or (said and "offer_human" in said[-1].moves):
            return done + await hand_over(turn, "asked")
        turn.say("greeting", "again")
        return done


class Deny(TurnAction):
    """The customer says no; nothing is done, and that is said."""

    def name(self) -> str:
        return "action_deny"

    async def take(self, turn: Turn) -> list[EventType]:
        if turn.slot("asked"):
            turn.say("ask_back", "kept")
        else:
            turn.say("greeting", "again")
        return [SlotSet("asked", None), SlotSet("task", None)]


class Inform(TurnAction):
    """The message holds nothing but an order number or an e-mail address: go on with what it was asked for."""

    def name(self) -> str:
        return "action_inform"

    async def take(self, turn: Turn) -> list[EventType]:
        waiting: dict[str, TurnAction] = {"report_fraud": Fraud(), "account_login": Account()}
        return await waiting.get(turn.slot("task"), OrderTask()).take(turn)
