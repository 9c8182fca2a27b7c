"""The demonstration shop's SQLite tables, and the way from their rows to the models and back."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date
from decimal import Decimal
from pathlib import Path
from typing import Final, Literal

from actions.shop.models import Customer, Item, Money, Order, Return, Trace, TraceKind

BUSY_TIMEOUT_S: Final = 5.0

# Amounts are text, because SQLite's only fractions are binary. `outbox` stands for the mails of a real shop.
SCHEMA: Final = (
    "DROP TABLE IF EXISTS outbox",
    "DROP TABLE IF EXISTS traces",
    "DROP TABLE IF EXISTS returns",
    "DROP TABLE IF EXISTS items",
    "DROP TABLE IF EXISTS orders",
    "DROP TABLE IF EXISTS customers",
    """CREATE TABLE customers (
        id TEXT PRIMARY KEY, email TEXT NOT NULL UNIQUE COLLATE NOCASE, name TEXT NOT NULL, address_form TEXT,
        language TEXT NOT NULL, locked TEXT) STRICT""",
    """CREATE TABLE orders (
        number TEXT PRIMARY KEY, customer_id TEXT NOT NULL REFERENCES customers (id),
        total TEXT NOT NULL, currency TEXT NOT NULL,
        status TEXT NOT NULL CHECK (status IN ('processing', 'shipped', 'delivered', 'cancelled')),
        placed TEXT NOT NULL, shipped TEXT, expected TEXT, delivered TEXT, cancelled TEXT,
        carrier TEXT, tracking_link TEXT, address TEXT NOT NULL,
        authorisations INTEGER NOT NULL CHECK (authorisations >= 0),
        paid TEXT NOT NULL CHECK (paid IN ('yes', 'declined', 'pending'))) STRICT""",
    "CREATE INDEX orders_of_customer ON orders (customer_id, placed)",
    """CREATE TABLE items (
        order_number TEXT NOT NULL REFERENCES orders (number), position INTEGER NOT NULL,
        name TEXT NOT NULL, sku TEXT NOT NULL, quantity INTEGER NOT NULL CHECK (quantity > 0),
        price TEXT NOT NULL,
        PRIMARY KEY (order_number, position)) STRICT""",
    """CREATE TABLE returns (
        number TEXT PRIMARY KEY, order_number TEXT NOT NULL REFERENCES orders (number),
        reason TEXT NOT NULL CHECK (reason IN ('damaged', 'wrong', 'unwanted')),
        opened TEXT NOT NULL, send_until TEXT NOT NULL, refund TEXT NOT NULL, currency TEXT NOT NULL,
        refund_due TEXT, refund_paid TEXT) STRICT""",
    "CREATE INDEX returns_of_order ON returns (order_number)",
    """CREATE TABLE traces (
        order_number TEXT NOT NULL REFERENCES orders (number),
        kind TEXT NOT NULL CHECK (kind IN ('late', 'lost')), opened TEXT NOT NULL, answer_by TEXT NOT NULL,
        PRIMARY KEY (order_number, kind, opened)) STRICT""",
    """CREATE TABLE outbox (
        id INTEGER PRIMARY KEY, kind TEXT NOT NULL CHECK (kind IN ('invoice', 'password_link')),
        customer_id TEXT NOT NULL REFERENCES customers (id), order_number TEXT REFERENCES orders (number),
        day TEXT NOT NULL) STRICT""",
)


def connect(path: Path, *, create: bool = False) -> sqlite3.Connection:
    """A connection in autocommit mode; transactions are begun by `transaction`.

    create: make the file when it is missing
    Raises sqlite3.Error when the file is missing or no database.
    """
    # Threads keep to their own connections, but the last one out closes them all.
    connection = sqlite3.connect(
        f"{path.absolute().as_uri()}?mode={'rwc' if create else 'rw'}",
        uri=True,
        timeout=BUSY_TIMEOUT_S,
        isolation_level=None,
        check_same_thread=False,
    )
    connection.row_factory = sqlite3.Row
    try:
        connection.execute("PRAGMA journal_mode = WAL")
        connection.execute("PRAGMA synchronous = NORMAL")
        connection.execute("PRAGMA foreign_keys = ON")
    except sqlite3.Error:
        connection.close()
        raise
    return connection


@contextmanager
def transaction(connection: sqlite3.Connection, mode: Literal["read", "write"]) -> Iterator[None]:
    """All or nothing. A writer takes its lock first, so that what it reads stays true until it has written.

    Raises sqlite3.Error, with everything rolled back.
    """
    connection.execute("BEGIN IMMEDIATE" if mode == "write" else "BEGIN")
    try:
        yield
        connection.execute("COMMIT")
    except BaseException:
        if connection.in_transaction:
            connection.execute("ROLLBACK")
        raise


def read_orders(connection: sqlite3.Connection, where: str, value: str) -> tuple[Order, ...]:
    """Orders that a condition of this package (never of a customer) selects, newest first."""
    rows = connection.execute(
        "SELECT orders.*, customers.email FROM orders JOIN customers ON customers.id = orders.customer_id"
        f" WHERE {where} ORDER BY placed DESC, number DESC",
        (value,),
    ).fetchall()
    return tuple(_order(row, _items(connection, row["number"], row["currency"])) for row in rows)


def read_returns(connection: sqlite3.Connection, where: str, value: str) -> tuple[Return, ...]:
    """Returns that a condition of this package selects, oldest first."""
    rows = connection.execute(f"SELECT * FROM returns WHERE {where} ORDER BY opened, number", (value,))
    return tuple(
        Return(
            number=row["number"],
            order=row["order_number"],
            reason=row["reason"],
            opened=date.fromisoformat(row["opened"]),
            send_until=date.fromisoformat(row["send_until"]),
            refund=Money(Decimal(row["refund"]), row["currency"]),
            refund_due=_day(row["refund_due"]),
            refund_paid=_day(row["refund_paid"]),
        )
        for row in rows
    )


def read_trace(connection: sqlite3.Connection, number: str, kind: TraceKind, today: date) -> Trace | None:
    """The trace of this kind whose answer is still to come."""
    row = connection.execute(
        "SELECT * FROM traces WHERE order_number = ? AND kind = ? AND answer_by >= ?",
        (number, kind, today.isoformat()),
    ).fetchone()
    if row is None:
        return None
    return Trace(number, kind, date.fromisoformat(row["opened"]), date.fromisoformat(row["answer_by"]))


def write_customer(connection: sqlite3.Connection, customer: Customer) -> None:
    """Add a customer."""
    connection.execute(
        "INSERT INTO customers (id, email, name, address_form, language) VALUES (?, ?, ?, ?, ?)",
        (customer.id, customer.email, customer.name, customer.address_form, customer.language),
    )


def write_order(connection: sqlite3.Connection, order: Order) -> None:
    """Add an order with its items."""
    connection.execute(
        "INSERT INTO orders VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        (
            order.number,
            order.customer_id,
            str(order.total.value),
            order.total.currency,
            order.status,
            order.placed.isoformat(),
            *(_text(day) for day in (order.shipped, order.expected, order.delivered, order.cancelled)),
            order.carrier,
            order.tracking_link,
            order.address,
            order.authorisations,
            order.paid,
        ),
    )
    connection.executemany(
        "INSERT INTO items VALUES (?, ?, ?, ?, ?, ?)",
        [
            (order.number, position, item.name, item.sku, item.quantity, str(item.price.value))
            for position, item in enumerate(order.items)
        ],
    )


def write_return(connection: sqlite3.Connection, new: Return) -> None:
    """Add a return."""
    days = (_text(new.refund_due), _text(new.refund_paid))
    refund = (str(new.refund.value), new.refund.currency)
    connection.execute(
        "INSERT INTO returns VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
        (
            new.number,
            new.order,
            new.reason,
            new.opened.isoformat(),
            new.send_until.isoformat(),
            *refund,
            *days,
        ),
    )


def write_trace(connection: sqlite3.Connection, new: Trace) -> None:
    """Add a trace."""
    connection.execute(
        "INSERT INTO traces VALUES (?, ?, ?, ?)",
        (new.order, new.kind, new.opened.isoformat(), new.answer_by.isoformat()),
    )


def _order(row: sqlite3.Row, items: tuple[Item, ...]) -> Order:
    return Order(
        number=row["number"],
        customer_id=row["customer_id"],
        email=row["email"],
        items=items,
        total=Money(Decimal(row["total"]), row["currency"]),
        status=row["status"],
        placed=date.fromisoformat(row["placed"]),
        shipped=_day(row["shipped"]),
        expected=_day(row["expected"]),
        delivered=_day(row["delivered"]),
        cancelled=_day(row["cancelled"]),
        carrier=row["carrier"],
        tracking_link=row["tracking_link"],
        address=row["address"],
        authorisations=row["authorisations"],
        paid=row["paid"],
    )


def _items(connection: sqlite3.Connection, number: str, currency: str) -> tuple[Item, ...]:
    rows = connection.execute("SELECT * FROM items WHERE order_number = ? ORDER BY position", (number,))
    return tuple(Item(row["name"], row["sku"], row["quantity"], Money(Decimal(row["price"]), currency)) for row in rows)


def _day(text: str | None) -> date | None:
    return None if text is None else date.fromisoformat(text)


def _text(day: date | None) -> str | None:
    return None if day is None else day.isoformat()
