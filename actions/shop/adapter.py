"""The one door between the assistant and a shop system, and the errors that come through it.

    nlu.errors.RapportError
    └── ShopError               anything that a shop did not do
        ├── OrderNotFound       no order (or return) has this number
        ├── CustomerNotFound    no account has this e-mail address
        ├── NotAllowed          the shop's rules forbid it, with the reason and the order as it stands
        └── ShopUnavailable     the shop system gave no usable answer

Messages of these errors go to logs, so they never hold a customer's personal data: no e-mail address, name or
delivery address, and no text that a customer typed in place of a number.
"""

from __future__ import annotations

import re
from datetime import date
from typing import Literal, Protocol

from actions.shop.models import Order, Return, ReturnReason, Trace, TraceKind
from nlu.errors import RapportError

Refusal = Literal["shipped", "delivered", "cancelled", "window"]

_NUMBER = re.compile(r"[A-Z]{1,3}-\d{1,12}")


class ShopError(RapportError):
    """Base of every error that a shop adapter raises on purpose."""


class OrderNotFound(ShopError):
    """No order has this number; from `prioritise_refund`, no return has it."""

    def __init__(self, number: str) -> None:
        self.number = number
        # The number comes from a customer's message; anything of another form could be a name or an address.
        shown = number if _NUMBER.fullmatch(number) else "of another form than KS-104233"
        super().__init__(f"the shop has nothing under the number {shown}; check the number")


class CustomerNotFound(ShopError):
    """No account has this e-mail address."""

    def __init__(self) -> None:
        super().__init__("the shop has no account with this e-mail address; check the address")


class NotAllowed(ShopError):
    """The shop's rules forbid it; nothing was changed.

    reason: the status that stands against it, or "window" when the time does: too early, too late, or settled
        already
    order: the order as it stands, for naming its dates to the customer
    """

    def __init__(self, reason: Refusal, order: Order) -> None:
        self.reason: Refusal = reason
        self.order = order
        super().__init__(f"the shop's rules don't allow this for order {order.number}: {reason}")


class ShopUnavailable(ShopError):
    """The shop system gave no usable answer.

    maybe_done: the request may have been carried out all the same (its answer was lost): nobody may tell the
        customer that nothing was changed before looking again
    """

    def __init__(self, message: str, *, maybe_done: bool = False) -> None:
        self.maybe_done = maybe_done
        super().__init__(message)


class ShopAdapter(Protocol):
    """What the assistant asks of a shop system.

    Implementations may be called from several threads at once. Every method but `close` may also raise
    `ShopUnavailable`.
    """

    def order(self, number: str) -> Order:
        """The order with this number.

        Raises OrderNotFound, ShopUnavailable.
        """

    def open_orders(self, email: str) -> tuple[Order, ...]:
        """This customer's orders that are being packed or on their way, newest first.

        Raises CustomerNotFound, ShopUnavailable.
        """

    def cancel(self, number: str) -> Order:
        """Cancel an order that is still being processed; the cancelled order.

        Raises OrderNotFound, NotAllowed (shipped, delivered, cancelled), ShopUnavailable.
        """

    def open_return(self, number: str, reason: ReturnReason) -> Return:
        """Open a return of all that was not refunded; an open one, whatever its reason, is given back as is.

        Raises OrderNotFound, NotAllowed (shipped: not there yet; cancelled; window: not shipped yet, too
        late, or refunded already), ShopUnavailable.
        """

    def returns(self, number: str) -> tuple[Return, ...]:
        """The order's returns, oldest first; empty when there are none.

        Raises OrderNotFound, ShopUnavailable.
        """

    def open_trace(self, number: str, kind: TraceKind) -> Trace:
        """Have the carrier look for a parcel; a running trace of this kind is given back as it is.

        late: on its way and the promised day is over; lost: "delivered", but the customer doesn't have it.
        Raises OrderNotFound, NotAllowed (late: delivered, cancelled, window: not late yet; lost: shipped,
        cancelled, window: not shipped yet or reported too late), ShopUnavailable.
        """

    def change_address(self, number: str, address: str) -> Order:
        """Send an order that is still being processed elsewhere; the changed order.

        Raises OrderNotFound, NotAllowed (shipped, delivered, cancelled), ShopUnavailable, and ValueError for
        an address that is empty or longer than 500 characters.
        """

    def send_invoice(self, number: str) -> str:
        """Send the invoice again; the e-mail address it goes to, always the account's own.

        Raises OrderNotFound, ShopUnavailable.
        """

    def send_password_link(self, email: str) -> str:
        """Send a link for a new password; the e-mail address it goes to, always the account's own.

        Raises CustomerNotFound, ShopUnavailable.
        """

    def lock_account(self, email: str) -> None:
        """Lock an account so that nothing more can be ordered; a locked one stays locked.

        Raises CustomerNotFound, ShopUnavailable.
        """

    def prioritise_refund(self, return_number: str) -> date:
        """Put a refund first in the queue; the day now promised, never later than one that still lies ahead.

        For a refund that was paid: the day it was paid.
        Raises OrderNotFound (no such return), NotAllowed (window: the parcel has not reached the warehouse),
        ShopUnavailable.
        """

    def close(self) -> None:
        """Let go of connections when no call is running; later calls raise ShopUnavailable."""
