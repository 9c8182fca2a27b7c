"""What the assistant knows of a shop's orders: plain facts, the same for every shop system.

Dates are days in the shop's own time zone. A date that is None has not happened (or can't be promised yet).
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import Literal

OrderStatus = Literal["processing", "shipped", "delivered", "cancelled"]
PaymentState = Literal["yes", "declined", "pending"]
ReturnReason = Literal["damaged", "wrong", "unwanted"]
TraceKind = Literal["late", "lost"]


@dataclass(frozen=True, slots=True)
class Money:
    """An exact amount.

    value: in units of the currency (euros, not cents)
    currency: ISO 4217 code, such as "EUR"
    """

    value: Decimal
    currency: str


@dataclass(frozen=True, slots=True)
class Item:
    """One line of an order.

    quantity: pieces
    price: of one piece
    """

    name: str
    sku: str
    quantity: int
    price: Money


@dataclass(frozen=True, slots=True)
class Customer:
    """Who ordered.

    address_form: how the customer asked to be addressed ("Frau Weber"), None when never stated
    language: BCP 47 tag of the account
    """

    id: str
    email: str
    name: str
    address_form: str | None
    language: str


@dataclass(frozen=True, slots=True)
class Order:
    """An order and where it stands.

    number: such as "KS-104233"
    total: what the customer pays, delivery included
    expected: the promised day of delivery; None when none can be promised (cancelled, or not paid yet)
    carrier, tracking_link: None before dispatch
    address: the delivery address, lines separated by line breaks
    authorisations: how often the payment was authorised; more than 1 looks like a double charge
    """

    number: str
    customer_id: str
    email: str
    items: tuple[Item, ...]
    total: Money
    status: OrderStatus
    placed: date
    shipped: date | None
    expected: date | None
    delivered: date | None
    cancelled: date | None
    carrier: str | None
    tracking_link: str | None
    address: str
    authorisations: int
    paid: PaymentState


@dataclass(frozen=True, slots=True)
class Return:
    """Goods on their way back, and the money for them.

    number: such as "R-20991"
    order: the order's number
    send_until: last day to hand in the parcel
    refund_due: the day promised for the refund; None until the parcel has reached the warehouse
    """

    number: str
    order: str
    reason: ReturnReason
    opened: date
    send_until: date
    refund: Money
    refund_due: date | None
    refund_paid: date | None


@dataclass(frozen=True, slots=True)
class Trace:
    """A search for a parcel at the carrier.

    order: the order's number
    answer_by: the day by which the customer has an answer
    """

    order: str
    kind: TraceKind
    opened: date
    answer_by: date
