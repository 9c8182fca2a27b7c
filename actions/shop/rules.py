"""What Kestrel Supply allows with an order, and by when; the periods are those of `knowledge/FACTS.md`."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Final

from actions.shop.adapter import NotAllowed
from actions.shop.models import Order, OrderStatus, Return, ReturnReason, TraceKind
from bot.workdays import Calendar

RETURN_DAYS: Final = 30  # from delivery, for goods that the customer doesn't want
WARRANTY_YEARS: Final = 2  # from delivery, for damaged and wrong goods
SEND_DAYS: Final = 14  # from opening a return to handing in the parcel
LOST_REPORT_DAYS: Final = 14  # from the "delivery" of a parcel that never came
REFUND_WORKDAYS: Final = 5  # from cancelling, or from the parcel's arrival
SEARCH_WORKDAYS: Final = 8  # a carrier's search
PRIORITY_WORKDAYS: Final = 2  # a refund that was put first
ADDRESS_CHARACTERS: Final = 500

# The status that an order has while a trace of this kind makes sense.
TRACEABLE: Final[dict[TraceKind, OrderStatus]] = {"late": "shipped", "lost": "delivered"}


def clean_address(address: str) -> str:
    """The address without blank space around it.

    Raises ValueError when nothing is left, or too much; the message does not quote the address.
    """
    cleaned = address.strip()
    if not 0 < len(cleaned) <= ADDRESS_CHARACTERS:
        raise ValueError(f"an address has 1 to {ADDRESS_CHARACTERS} characters, this one has {len(cleaned)}")
    return cleaned


def require_processing(order: Order) -> None:
    """Raises NotAllowed once an order can't be changed or cancelled any more."""
    if order.status != "processing":
        raise NotAllowed(order.status, order)


def return_until(delivered: date, reason: ReturnReason) -> date:
    """The last day on which a return may be opened for goods delivered on that day."""
    if reason == "unwanted":
        return delivered + timedelta(days=RETURN_DAYS)
    year = delivered.year + WARRANTY_YEARS
    try:
        return delivered.replace(year=year)
    except ValueError:  # 29 February; the customer gets the day more
        return date(year, 3, 1)


def require_returnable(order: Order, reason: ReturnReason, today: date) -> None:
    """Raises NotAllowed when no new return may be opened today."""
    if order.status in ("shipped", "cancelled"):
        raise NotAllowed(order.status, order)
    if order.delivered is None or today > return_until(order.delivered, reason):
        raise NotAllowed("window", order)


def require_trace_status(order: Order, kind: TraceKind) -> None:
    """Raises NotAllowed when the order's status makes a trace of this kind pointless."""
    if order.status == "processing":
        raise NotAllowed("window", order)
    if order.status != TRACEABLE[kind]:
        raise NotAllowed(order.status, order)


def require_trace_window(order: Order, kind: TraceKind, today: date) -> None:
    """Raises NotAllowed when no new trace of this kind may be opened today.

    Customers are asked to wait three working days before they report a late parcel; one who asks sooner is
    not sent away, since the promised day is over either way.
    """
    if kind == "late":
        allowed = order.expected is not None and today > order.expected
    else:
        allowed = order.delivered is not None and today <= order.delivered + timedelta(days=LOST_REPORT_DAYS)
    if not allowed:
        raise NotAllowed("window", order)


def answer_by(opened: date, calendar: Calendar) -> date:
    """The day by which the carrier's search has an answer."""
    return calendar.add(opened, SEARCH_WORKDAYS)


def is_open(found: Return, today: date) -> bool:
    """Whether a return still waits for its parcel or its money. One whose parcel was never sent lapses."""
    return found.refund_paid is None and (found.refund_due is not None or today <= found.send_until)


def prioritised(due: date, today: date, calendar: Calendar) -> date:
    """The day promised for a prioritised refund; `due`, if it lies ahead and is sooner."""
    promised = calendar.add(today, PRIORITY_WORKDAYS)
    return min(due, promised) if due >= today else promised
