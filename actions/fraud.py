"""Accounts: a lost password, and somebody else in them."""

from __future__ import annotations

from contextlib import suppress

from rasa_sdk.events import EventType, FollowupAction, SlotSet

from actions.base import Turn, TurnAction, call, masked, shop
from actions.handoff import hand_over
from actions.orders import order_status
from actions.shop import CustomerNotFound, NotAllowed, OrderNotFound
from bot.reply import facts
from bot.settings import settings
from bot.style.addresses import country_of, example_of_postal_code, lacks_postal_code
from bot.style.brand import brand_style


class Fraud(TurnAction):
    """Secure first: lock the account, then a person, without being asked."""

    def name(self) -> str:
        return "action_fraud"

    async def take(self, turn: Turn) -> list[EventType]:
        email = turn.known("email")
        if email is None:
            turn.say("fraud_fear", moves=["ask"])
            return [SlotSet("task", "report_fraud"), SlotSet("asked", "email")]
        try:
            await call(shop().lock_account, email)
        except CustomerNotFound:
            # Nothing was locked, so nothing like it may be said; a person sorts it out.
            return await hand_over(turn, "fraud")
        turn.say("fraud_fear", moves=["act", "answer"])
        return [SlotSet("task", None), SlotSet("asked", None), *await hand_over(turn, "fraud")]


class Account(TurnAction):
    """A link for a new password. The words are the same whether or not the address has an account."""

    def name(self) -> str:
        return "action_account"

    async def take(self, turn: Turn) -> list[EventType]:
        email = turn.known("email")
        if email is None:
            return [SlotSet("task", "account_login"), *turn.ask("email")]
        # An unknown address is not said: whoever asks must not learn who is a customer.
        with suppress(CustomerNotFound):
            await call(shop().send_password_link, email)
        turn.say("account_help", email=masked(email))
        return [SlotSet("task", None), SlotSet("asked", None)]


class ChangeAddress(TurnAction):
    """A new address for an order, for whoever knows the order's number and its e-mail address."""

    def name(self) -> str:
        return "action_change_address"

    async def take(self, turn: Turn) -> list[EventType]:
        number, email, address = (str(turn.slot(name) or "") for name in ("order_number", "email", "new_address"))
        cleared = [SlotSet("new_address", None), SlotSet("task", None), SlotSet("asked", None)]
        try:
            order = await call(shop().order, number)
        except OrderNotFound:
            turn.say("not_found", "order", moves=["answer"], order=number)
            return [*cleared, SlotSet("order_number", None)]
        if order.email.casefold() != email.casefold():
            turn.say("not_found", "order", moves=["answer"], order=number)
            return [*cleared, SlotSet("order_number", None), SlotSet("email", None)]
        tag = turn.conversation.profile(brand_style(settings())).language.value
        country = country_of(address, tag)
        if country and lacks_postal_code(address, country) and not turn.conversation.told("address_unclear", number):
            # Asked once: whoever gives the same address again knows better than a pattern.
            code = example_of_postal_code(country)
            turn.say("address_unclear", country=facts.territory(country), code=code, incident=number)
            return [SlotSet("new_address", None), FollowupAction("address_form")]
        try:
            await call(shop().change_address, number, address)
        except ValueError:  # empty or too long: the form asks for it again
            return [SlotSet("new_address", None), FollowupAction("address_form")]
        except NotAllowed as error:
            if error.reason != "shipped":
                return [*cleared, *await order_status(turn, error.order)]
            shipped = error.order.shipped or error.order.placed
            turn.say(
                "address_refused",
                order=number,
                date=facts.day(shipped),
                carrier=error.order.carrier or "",
                link=error.order.tracking_link or "",
            )
            return cleared
        turn.say("address_changed", order=number, new_address=facts.postal(address, country))
        return cleared
