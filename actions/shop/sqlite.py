"""The demonstration shop: one SQLite file, good for several threads and processes at once."""

from __future__ import annotations

import sqlite3
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import date, timedelta
from decimal import Decimal
from pathlib import Path
from typing import Literal

from actions.shop import rules, tables
from actions.shop.adapter import CustomerNotFound, NotAllowed, OrderNotFound, ShopUnavailable
from actions.shop.models import Money, Order, Return, ReturnReason, Trace, TraceKind
from bot.workdays import HAMBURG, Calendar

_FIRST_RETURN = 20_991


class SqliteShop:
    """A `ShopAdapter` on a file that `actions.shop.seed.create_demo` made.

    The protocol documents the methods and what they raise. No mail is sent; the table `outbox` notes it.
    """

    def __init__(self, path: Path, today: Callable[[], date], calendar: Calendar = HAMBURG) -> None:
        """Open the file.

        today: the day in the shop's time zone, asked anew at every call
        calendar: the working days that promises count
        Raises ShopUnavailable when the file is missing or no database: a wrong path is noticed at the start.
        """
        self._path = path
        self._today = today
        self._calendar = calendar
        self._lock = threading.Lock()
        self._connections: dict[threading.Thread, sqlite3.Connection] = {}
        self._closed = False
        with self._transaction("read"):
            pass

    def order(self, number: str) -> Order:
        with self._transaction("read") as connection:
            return _order(connection, number)

    def open_orders(self, email: str) -> tuple[Order, ...]:
        with self._transaction("read") as connection:
            customer_id, _ = _account(connection, email)
            return tables.read_orders(
                connection, "customer_id = ? AND status IN ('processing', 'shipped')", customer_id
            )

    def cancel(self, number: str) -> Order:
        today = self._today()
        with self._transaction("write") as connection:
            order = _order(connection, number)
            rules.require_processing(order)
            connection.execute(
                "UPDATE orders SET status = 'cancelled', cancelled = ?, expected = NULL WHERE number = ?",
                (today.isoformat(), number),
            )
            return replace(order, status="cancelled", cancelled=today, expected=None)

    def open_return(self, number: str, reason: ReturnReason) -> Return:
        today = self._today()
        with self._transaction("write") as connection:
            order = _order(connection, number)
            earlier = tables.read_returns(connection, "order_number = ?", number)
            for found in earlier:
                if rules.is_open(found, today):
                    return found
            rules.require_returnable(order, reason, today)
            paid = sum((found.refund.value for found in earlier if found.refund_paid), Decimal(0))
            if paid >= order.total.value:
                raise NotAllowed("window", order)
            new = Return(
                number=_next_return(connection),
                order=number,
                reason=reason,
                opened=today,
                send_until=today + timedelta(days=rules.SEND_DAYS),
                refund=Money(order.total.value - paid, order.total.currency),
                refund_due=None,
                refund_paid=None,
            )
            tables.write_return(connection, new)
            return new

    def returns(self, number: str) -> tuple[Return, ...]:
        with self._transaction("read") as connection:
            _order(connection, number)
            return tables.read_returns(connection, "order_number = ?", number)

    def open_trace(self, number: str, kind: TraceKind) -> Trace:
        today = self._today()
        with self._transaction("write") as connection:
            order = _order(connection, number)
            rules.require_trace_status(order, kind)
            running = tables.read_trace(connection, number, kind, today)
            if running is not None:
                return running
            rules.require_trace_window(order, kind, today)
            new = Trace(number, kind, today, rules.answer_by(today, self._calendar))
            tables.write_trace(connection, new)
            return new

    def change_address(self, number: str, address: str) -> Order:
        cleaned = rules.clean_address(address)
        with self._transaction("write") as connection:
            order = _order(connection, number)
            rules.require_processing(order)
            connection.execute("UPDATE orders SET address = ? WHERE number = ?", (cleaned, number))
            return replace(order, address=cleaned)

    def send_invoice(self, number: str) -> str:
        with self._transaction("write") as connection:
            order = _order(connection, number)
            self._send(connection, "invoice", order.customer_id, number)
            return order.email

    def send_password_link(self, email: str) -> str:
        with self._transaction("write") as connection:
            customer_id, known_email = _account(connection, email)
            self._send(connection, "password_link", customer_id, None)
            return known_email

    def lock_account(self, email: str) -> None:
        with self._transaction("write") as connection:
            customer_id, _ = _account(connection, email)
            connection.execute(
                "UPDATE customers SET locked = ? WHERE id = ? AND locked IS NULL",
                (self._today().isoformat(), customer_id),
            )

    def prioritise_refund(self, return_number: str) -> date:
        with self._transaction("write") as connection:
            found = tables.read_returns(connection, "number = ?", return_number)
            if not found:
                raise OrderNotFound(return_number)
            if found[0].refund_paid is not None:
                return found[0].refund_paid
            if found[0].refund_due is None:
                raise NotAllowed("window", _order(connection, found[0].order))
            promised = rules.prioritised(found[0].refund_due, self._today(), self._calendar)
            connection.execute(
                "UPDATE returns SET refund_due = ? WHERE number = ?", (promised.isoformat(), return_number)
            )
            return promised

    def close(self) -> None:
        with self._lock:
            self._closed = True
            while self._connections:
                self._connections.popitem()[1].close()

    def _send(
        self,
        connection: sqlite3.Connection,
        kind: Literal["invoice", "password_link"],
        customer_id: str,
        order_number: str | None,
    ) -> None:
        connection.execute(
            "INSERT INTO outbox (kind, customer_id, order_number, day) VALUES (?, ?, ?, ?)",
            (kind, customer_id, order_number, self._today().isoformat()),
        )

    @contextmanager
    def _transaction(self, mode: Literal["read", "write"]) -> Iterator[sqlite3.Connection]:
        try:
            connection = self._connection()
            with tables.transaction(connection, mode):
                yield connection
        except sqlite3.Error as error:
            raise ShopUnavailable(
                f"the shop's database {self._path} can't be used ({error}); actions.shop.seed makes one"
            ) from error

    def _connection(self) -> sqlite3.Connection:
        thread = threading.current_thread()
        with self._lock:
            if self._closed:
                raise ShopUnavailable("the shop was closed; open it again with `open_shop`")
            if thread not in self._connections:
                # A server that starts a thread per request would otherwise run out of file handles.
                for ended in [other for other in self._connections if not other.is_alive()]:
                    self._connections.pop(ended).close()
                self._connections[thread] = tables.connect(self._path)
            return self._connections[thread]


def _order(connection: sqlite3.Connection, number: str) -> Order:
    found = tables.read_orders(connection, "number = ?", number)
    if not found:
        raise OrderNotFound(number)
    return found[0]


def _account(connection: sqlite3.Connection, email: str) -> tuple[str, str]:
    """The account's id and its e-mail address as the account has it."""
    row = connection.execute("SELECT id, email FROM customers WHERE email = ?", (email.strip(),)).fetchone()
    if row is None:
        raise CustomerNotFound
    return row["id"], row["email"]


def _next_return(connection: sqlite3.Connection) -> str:
    # Safe from twins: the caller's transaction holds the write lock.
    row = connection.execute("SELECT max(CAST(substr(number, 3) AS INTEGER)) AS highest FROM returns").fetchone()
    return f"R-{_FIRST_RETURN if row['highest'] is None else row['highest'] + 1}"
