"""Answers to what the bot asked: yes, no, a number or an address."""

from __future__ import annotations

from rasa_sdk.events import EventType, SlotSet

from actions.base import Turn, TurnAction
from actions.fraud import Account, Fraud
from actions.handoff import hand_over
from actions.orders import OrderTask, cancel, open_return

_CONFIRMED = {"confirm_cancel": "cancel_order", "confirm_return": "return_refund"}


class Affirm(TurnAction):
    """The customer says yes."""

    def name(self) -> str:
        return "action_affirm"

    async def take(self, turn: Turn) -> list[EventType]:
        asked, number = turn.slot("asked"), turn.slot("order_number")
        done = [SlotSet("asked", None)]
        said = turn.conversation.bot
        if asked in _CONFIRMED and number:
            asked_about = next((one.incident for one in reversed(said) if one.situation == "ask_back"), "")
            if number != asked_about:
                # Another order was named since: a yes to the one question is no yes to the other.
                return done + await OrderTask().go_on(turn, _CONFIRMED[asked])
            if asked == "confirm_cancel":
                return done + await cancel(turn, number)
            return done + await open_return(turn, number, "unwanted")
        if _person_offered(turn):
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
    """The message holds nothing but an order number, an e-mail address or a phone number: go on with what it is for."""

    def name(self) -> str:
        return "action_inform"

    async def take(self, turn: Turn) -> list[EventType]:
        if turn.entity("phone") and not (turn.entity("order_number") or turn.entity("email")):
            if _person_offered(turn):
                return await hand_over(turn, "asked")
            if not turn.slot("task"):
                return turn.ask("confirm_person")
        waiting: dict[str, TurnAction] = {"report_fraud": Fraud(), "account_login": Account()}
        return await waiting.get(turn.slot("task"), OrderTask()).take(turn)


def _person_offered(turn: Turn) -> bool:
    """Whether a person was offered in what the bot said last; a change of manner in between takes nothing back."""
    said = [one for one in turn.conversation.bot if one.situation != "change_of_manner"]
    return turn.slot("asked") == "confirm_person" or bool(said and "offer_human" in said[-1].moves)
