"""Everything about one order: where it is, what went wrong with it, taking it back."""

from __future__ import annotations

import re
from contextlib import suppress
from datetime import date, timedelta

from rasa_sdk.events import EventType, SlotSet

from actions.base import Turn, TurnAction, call, masked, shop
from actions.shop import CustomerNotFound, Money, NotAllowed, Order, OrderNotFound, Return, ReturnReason, shop_today
from actions.shop.rules import REFUND_WORKDAYS, return_until
from bot.reply import facts
from bot.settings import settings

TASKS = frozenset(
    {
        "order_status",
        "delivery_problem",
        "damaged_item",
        "wrong_item",
        "return_refund",
        "cancel_order",
        "invoice",
        "payment_problem",
    }
)
DOUBLE_CHARGE_WORKDAYS = 7  # until an authorisation lapses, at the latest (knowledge/en/double-charge.md)
DECLINED_KEPT_DAYS = 7  # an unpaid order is kept so long (knowledge/FACTS.md, bank transfer)


class OrderTask(TurnAction):
    """Tasks on an order. Asks for the number if it is not known, and goes on when it comes, whatever was in between."""

    def name(self) -> str:
        return "action_order_task"

    async def take(self, turn: Turn) -> list[EventType]:
        return await self.go_on(turn, turn.intent if turn.intent in TASKS else turn.slot("task") or "order_status")

    async def go_on(self, turn: Turn, task: str) -> list[EventType]:
        """Do the task, or ask for what it needs."""
        if task == "payment_problem" and not turn.known("order_number"):
            turn.say("payment_failed")
            return [SlotSet("task", None)]
        number = turn.known("order_number")
        if number is None and turn.entity("email"):
            number, asked = await _only_open_order(turn, turn.entity("email") or "")
            if number is None:
                return [SlotSet("task", task), *asked]
        if number is None:
            return [SlotSet("task", task), *turn.ask("order_number")]
        try:
            order = await call(shop().order, number)
        except OrderNotFound:
            turn.say("not_found", "order", moves=["answer"], order=number)
            return [SlotSet("task", task), SlotSet("order_number", None), SlotSet("asked", "order_number")]
        events = [SlotSet("task", None), SlotSet("order_number", number), SlotSet("asked", None)]
        return events + await _DO[task](turn, order)


class Complaint(TurnAction):
    """A complaint. Where the order that is talked about is late, it is about that, and nobody is asked which one."""

    def name(self) -> str:
        return "action_complaint"

    async def take(self, turn: Turn) -> list[EventType]:
        number = turn.known("order_number")
        order = None
        if number:
            with suppress(OrderNotFound):
                order = await call(shop().order, number)
        if order is None or not _late(order):
            turn.say("complaint")
            return []
        return [SlotSet("order_number", number), *await delivery_problem(turn, order)]


def _late(order: Order) -> bool:
    return order.status == "shipped" and order.expected is not None and order.expected < shop_today()


async def _only_open_order(turn: Turn, email: str) -> tuple[str | None, list[EventType]]:
    """The number of the customer's one open order, else None with the events of asking for it."""
    try:
        orders = await call(shop().open_orders, email)
    except CustomerNotFound:
        orders = ()
    if len(orders) == 1:
        return str(orders[0].number), []
    if orders:
        numbers = [order.number for order in orders]
        turn.say("order_status", "several", moves=["answer"], count=len(numbers), orders=facts.any_of(numbers))
        return None, [SlotSet("asked", "order_number")]
    # The same words whether the address is unknown or has no order: it must not tell who is a customer.
    return None, turn.ask("order_number")


async def order_status(turn: Turn, order: Order) -> list[EventType]:
    if _late(order):
        return await delivery_problem(turn, order)
    if order.paid == "declined" and order.status == "processing":
        return await payment_problem(turn, order)
    day = {
        "processing": order.expected,
        "shipped": order.expected,
        "delivered": order.delivered,
        "cancelled": order.cancelled,
    }[order.status]
    turn.say(
        "order_status",
        order.status,
        order=order.number,
        date=facts.day(day or order.placed + timedelta(days=DECLINED_KEPT_DAYS)),
        carrier=order.carrier or "",
        link=order.tracking_link or "",
    )
    return []


async def delivery_problem(turn: Turn, order: Order) -> list[EventType]:
    if order.status == "delivered" and order.delivered:
        kind, situation, day = "lost", "lost_parcel", order.delivered
    elif _late(order) and order.expected:
        kind, situation, day = "late", "late_delivery", order.expected
    else:
        return await order_status(turn, order)
    try:
        trace = await call(shop().open_trace, order.number, kind)
    except NotAllowed:
        turn.say("handoff_offer")
        return [SlotSet("asked", "confirm_person")]
    turn.say(
        situation,
        order=order.number,
        date=facts.day(day),
        carrier=order.carrier or "",
        deadline=facts.day(trace.answer_by),
    )
    return []


async def damaged_item(turn: Turn, order: Order) -> list[EventType]:
    return await open_return(turn, order.number, "damaged")


async def wrong_item(turn: Turn, order: Order) -> list[EventType]:
    return await open_return(turn, order.number, "wrong")


async def open_return(turn: Turn, number: str, reason: ReturnReason) -> list[EventType]:
    """Open a return and say so; a refusal says why."""
    try:
        opened = await call(shop().open_return, number, reason)
    except NotAllowed as error:
        refunded = [found for found in await call(shop().returns, number) if found.refund_paid]
        if error.reason == "window" and refunded:
            return await _refund(turn, error.order, refunded[-1])
        if error.reason == "window" and error.order.status == "delivered" and error.order.delivered:
            turn.say("return_refused", order=number, date=facts.day(return_until(error.order.delivered, reason)))
            return [SlotSet("asked", "confirm_person")]
        return await order_status(turn, error.order)
    order = await call(shop().order, number)
    common = {"order": number, "return": opened.number, "email": masked(order.email)}
    if reason == "unwanted":
        turn.say(
            "return_opened",
            **common,
            date=facts.day(opened.send_until),
            amount=_money(opened.refund),
            days=REFUND_WORKDAYS,
        )
    else:
        situation = "damaged_item" if reason == "damaged" else "wrong_item"
        turn.say(situation, **common, item=_item(turn, order), deadline=facts.day(opened.send_until))
    return []


async def return_refund(turn: Turn, order: Order) -> list[EventType]:
    returns = await call(shop().returns, order.number)
    if returns:
        return await _refund(turn, order, returns[-1])
    if order.status == "processing":
        return await cancel_order(turn, order)
    if order.status == "cancelled":
        return await order_status(turn, order)
    if order.status == "shipped":
        turn.say("cancel_refused", "shipped", order=order.number, date=facts.day(order.shipped or order.placed))
        return []
    return turn.ask("confirm_return", order=order.number, amount=_money(order.total))


async def _refund(turn: Turn, order: Order, returned: Return) -> list[EventType]:
    amount = _money(returned.refund)
    if returned.refund_paid:
        turn.say("refund_status", "paid", order=order.number, amount=amount, date=facts.day(returned.refund_paid))
    elif returned.refund_due and returned.refund_due < shop_today():
        promised = await call(shop().prioritise_refund, returned.number)
        turn.say(
            "refund_delay",
            order=order.number,
            amount=amount,
            date=facts.day(returned.refund_due),
            deadline=facts.day(promised),
        )
    elif returned.refund_due:
        turn.say("refund_status", "pending", order=order.number, amount=amount, date=facts.day(returned.refund_due))
    else:
        turn.say(
            "return_opened",
            order=order.number,
            email=masked(order.email),
            date=facts.day(returned.send_until),
            amount=amount,
            days=REFUND_WORKDAYS,
            **{"return": returned.number},
        )
    return []


async def cancel_order(turn: Turn, order: Order) -> list[EventType]:
    if order.status == "processing":
        return turn.ask("confirm_cancel", order=order.number, amount=_money(order.total))
    day = {"shipped": order.shipped, "delivered": order.delivered, "cancelled": order.cancelled}[order.status]
    turn.say("cancel_refused", order.status, order=order.number, date=facts.day(day or order.placed))
    return []


async def cancel(turn: Turn, number: str) -> list[EventType]:
    """Cancel after the customer confirmed."""
    try:
        order = await call(shop().cancel, number)
    except NotAllowed as error:
        return await cancel_order(turn, error.order)
    deadline = _workday_after(REFUND_WORKDAYS)
    turn.say("order_cancelled", order=number, amount=_money(order.total), deadline=facts.day(deadline))
    return []


async def invoice(turn: Turn, order: Order) -> list[EventType]:
    email = await call(shop().send_invoice, order.number)
    turn.say("invoice_sent", order=order.number, email=masked(email))
    return []


async def payment_problem(turn: Turn, order: Order) -> list[EventType]:
    if order.paid == "declined":
        if order.status != "processing":  # no longer kept for a payment
            return await order_status(turn, order)
        turn.say(
            "payment_failed",
            "declined",
            order=order.number,
            deadline=facts.day(order.placed + timedelta(days=DECLINED_KEPT_DAYS)),
            link=f"https://kestrel.example/pay/{order.number}",
        )
    elif order.authorisations > 1:
        turn.say(
            "payment_failed",
            "double",
            order=order.number,
            amount=_money(order.total),
            deadline=facts.day(_workday_after(DOUBLE_CHARGE_WORKDAYS)),
        )
    else:
        turn.say("payment_failed")
    return []


def _workday_after(count: int) -> date:
    return settings().shop.calendar.add(shop_today(), count)


def _money(amount: Money) -> dict[str, str]:
    return facts.money(amount.value, amount.currency)


def _item(turn: Turn, order: Order) -> str:
    """The item of whose name the customer used most words, else the order's first."""
    said = _words(turn.text)
    return str(max(order.items, key=lambda item: len(said & _words(item.name))).name)


def _words(text: str) -> set[str]:
    # Sizes and numbers ("1.5 l") name nothing by themselves.
    return set(re.findall(r"[^\W\d_]{3,}", text.casefold()))


_DO = {
    "order_status": order_status,
    "delivery_problem": delivery_problem,
    "damaged_item": damaged_item,
    "wrong_item": wrong_item,
    "return_refund": return_refund,
    "cancel_order": cancel_order,
    "invoice": invoice,
    "payment_problem": payment_problem,
}
