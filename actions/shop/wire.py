"""Reading the JSON that `openapi.yaml` describes. Nothing is guessed: a field of another form is an error."""

from __future__ import annotations

from datetime import date
from decimal import Decimal, InvalidOperation
from typing import Any, TypeVar, get_args

from actions.shop.models import (
    Item,
    Money,
    Order,
    OrderStatus,
    PaymentState,
    Return,
    ReturnReason,
    Trace,
    TraceKind,
)

_T = TypeVar("_T")


class WireError(ValueError):
    """An answer is not as in `openapi.yaml`. Names the field, never its value, which may be personal."""


def read_order(data: object) -> Order:
    """An `Order`. Raises WireError."""
    return Order(
        number=_field(data, "number", str),
        customer_id=_field(data, "customer_id", str),
        email=_field(data, "email", str),
        items=tuple(_item(line) for line in _field(data, "items", list)),
        total=_money(data, "total"),
        status=_choice(data, "status", OrderStatus),
        placed=read_day(data, "placed"),
        shipped=_optional_day(data, "shipped"),
        expected=_optional_day(data, "expected"),
        delivered=_optional_day(data, "delivered"),
        cancelled=_optional_day(data, "cancelled"),
        carrier=_optional_text(data, "carrier"),
        tracking_link=_optional_text(data, "tracking_link"),
        address=_field(data, "address", str),
        authorisations=_count(data, "authorisations"),
        paid=_choice(data, "paid", PaymentState),
    )


def read_orders(data: object) -> tuple[Order, ...]:
    """The list `orders`. Raises WireError."""
    return tuple(read_order(order) for order in _field(data, "orders", list))


def read_return(data: object) -> Return:
    """A `Return`. Raises WireError."""
    return Return(
        number=_field(data, "number", str),
        order=_field(data, "order", str),
        reason=_choice(data, "reason", ReturnReason),
        opened=read_day(data, "opened"),
        send_until=read_day(data, "send_until"),
        refund=_money(data, "refund"),
        refund_due=_optional_day(data, "refund_due"),
        refund_paid=_optional_day(data, "refund_paid"),
    )


def read_returns(data: object) -> tuple[Return, ...]:
    """The list `returns`. Raises WireError."""
    return tuple(read_return(found) for found in _field(data, "returns", list))


def read_trace(data: object) -> Trace:
    """A `Trace`. Raises WireError."""
    return Trace(
        order=_field(data, "order", str),
        kind=_choice(data, "kind", TraceKind),
        opened=read_day(data, "opened"),
        answer_by=read_day(data, "answer_by"),
    )


def read_email(data: object) -> str:
    """The field `email`. Raises WireError."""
    return _field(data, "email", str)


def read_day(data: object, name: str) -> date:
    """A day, ISO 8601. Raises WireError."""
    try:
        return date.fromisoformat(_field(data, name, str))
    except ValueError:
        raise WireError(f"{name} is not a day such as 2025-11-24") from None


def read_choice(data: object, name: str, choices: tuple[_T, ...]) -> _T:
    """One of these values. Raises WireError."""
    value = _field(data, name, str)
    for choice in choices:
        if choice == value:
            return choice
    raise WireError(f"{name} is none of {', '.join(map(str, choices))}")


def _choice(data: object, name: str, literal: Any) -> Any:
    # Any: a type checker can't derive a Literal type from its values at run time.
    return read_choice(data, name, get_args(literal))


def _field(data: object, name: str, kind: type[_T]) -> _T:
    value = data.get(name) if isinstance(data, dict) else None
    if not isinstance(value, kind):
        raise WireError(f"{name} is missing or no {kind.__name__}")
    return value


def _count(data: object, name: str) -> int:
    value = _field(data, name, int)
    if isinstance(value, bool) or value < 0:
        raise WireError(f"{name} is no number from 0")
    return value


def _optional_text(data: object, name: str) -> str | None:
    # A field that is left out is an error, like everywhere; one that is null is not.
    if isinstance(data, dict) and name in data and data[name] is None:
        return None
    return _field(data, name, str)


def _optional_day(data: object, name: str) -> date | None:
    return None if _optional_text(data, name) is None else read_day(data, name)


def _money(data: object, name: str) -> Money:
    amount = _field(data, name, dict)
    try:
        value = Decimal(_field(amount, "value", str))
    except InvalidOperation:
        raise WireError(f"{name} is no amount such as 129.00") from None
    if not value.is_finite():
        raise WireError(f"{name} is no amount such as 129.00")
    return Money(value, _field(amount, "currency", str))


def _item(data: object) -> Item:
    return Item(
        name=_field(data, "name", str),
        sku=_field(data, "sku", str),
        quantity=_count(data, "quantity"),
        price=_money(data, "price"),
    )
