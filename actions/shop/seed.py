"""The demonstration shop's contents: 40 orders of 25 customers, dated from the day on which it is made.

What to try; numbers and addresses are always the same:

| Order     | Customer             | Situation                                                          |
|-----------|----------------------|--------------------------------------------------------------------|
| KS-104201 | anna@example.com     | shipped, on time                                                   |
| KS-104202 | camille@example.com  | processing: can be cancelled, its address can be changed           |
| KS-104203 | jonas@example.org    | delivered yesterday: can be returned                               |
| KS-104204 | amelia@example.com   | "delivered" three days ago: can be reported lost                   |
| KS-104205 | carmen@example.com   | cancelled                                                          |
| KS-104206 | giulia@example.com   | delivered 45 days ago: too late to return, unless damaged or wrong |
| KS-104207 | lukas@example.com    | return R-20985, refund overdue                                     |
| KS-104208 | sanne@example.com    | return R-20986, refund paid                                        |
| KS-104209 | piotr@example.com    | return R-20987, refund pending                                     |
| KS-104210 | tanaka@example.com   | payment declined                                                   |
| KS-104211 | daniel@example.com   | two authorisations of one payment                                  |
| KS-104212 | rafael@example.com   | payment pending                                                    |
| KS-104213 | minjun@example.com   | return R-20988 open, its parcel on the way back                    |
| KS-104214 | chloe@example.com    | late, and a trace is running                                       |
| KS-104215 | reto@example.com     | lost, and a trace is running                                       |
| KS-104216 | elsa@example.org     | delivered a year ago: under warranty                               |
| KS-104217 | anna@example.com     | delivered three years ago: warranty over                           |
| KS-104233 | anna@example.com     | late: promised eight days ago, no trace yet                        |

camille@example.com has two open orders, so that "where is my order?" needs a question back. The next return
to be opened is R-20991.
"""

from __future__ import annotations

import sqlite3
from datetime import date, timedelta
from decimal import ROUND_HALF_UP, Decimal
from pathlib import Path

from actions.shop import rules, tables
from actions.shop.adapter import ShopUnavailable
from actions.shop.models import Item, Money, Order, Return, Trace
from actions.shop.seed_data import ACCOUNTS, GOODS, ORDERS, RATES, Account, OrderRow, ReturnRow
from bot.workdays import HAMBURG, Calendar


def create_demo(path: Path, today: date, calendar: Calendar = HAMBURG) -> None:
    """Make the demonstration shop, or make it anew: whatever was changed in it is lost.

    path: the SQLite file; its folder must exist. A shop that is open on it goes on with the new contents.
    today: the day that all dates count from
    calendar: the working days that promises count
    Raises ShopUnavailable when the file can't be written; the old contents are then still there.
    """
    try:
        connection = tables.connect(path, create=True)
        try:
            with tables.transaction(connection, "write"):
                _fill(connection, today, calendar)
        finally:
            connection.close()
    except sqlite3.Error as error:
        raise ShopUnavailable(f"the demonstration shop can't be written to {path}: {error}") from error


def _fill(connection: sqlite3.Connection, today: date, calendar: Calendar) -> None:
    for statement in tables.SCHEMA:
        connection.execute(statement)
    for account in ACCOUNTS.values():
        tables.write_customer(connection, account.customer)
    for row in ORDERS:
        order = _order(row, ACCOUNTS[row.account], today, calendar)
        tables.write_order(connection, order)
        if row.returned is not None:
            tables.write_return(connection, _return(row.returned, order, today, calendar))
        if row.traced is not None:
            opened = today + timedelta(days=row.traced.opened)
            answer_by = rules.answer_by(opened, calendar)
            tables.write_trace(connection, Trace(order.number, row.traced.kind, opened, answer_by))


def _order(row: OrderRow, account: Account, today: date, calendar: Calendar) -> Order:
    number = f"KS-104{row.number}"
    currency = account.zone.currency
    items = tuple(
        Item(GOODS[sku][0], sku, pieces, Money(_converted(GOODS[sku][1], currency), currency))
        for sku, pieces in row.goods
    )
    euros = sum(GOODS[sku][1] * pieces for sku, pieces in row.goods)
    charge = _converted(account.zone.charge, currency) if euros < account.zone.free_from else Decimal(0)
    goods = sum((item.price.value * item.quantity for item in items), Decimal(0))

    day = today + timedelta(days=row.day)
    transit = timedelta(days=account.zone.transit)
    placed = day
    shipped = expected = None
    if row.status == "processing" and row.paid == "yes":
        expected = calendar.first_from(day + timedelta(days=1) + transit)
    elif row.status in ("shipped", "delivered"):
        expected = day if day <= today else calendar.first_from(day)
        # Holidays can put the promised day so far off that the transit alone would begin in the future.
        shipped = calendar.last_until(min(expected - transit, today))
        placed = shipped - timedelta(days=1)
    return Order(
        number=number,
        customer_id=account.customer.id,
        email=account.customer.email,
        items=items,
        total=Money(goods + charge, currency),
        status=row.status,
        placed=placed,
        shipped=shipped,
        expected=expected,
        delivered=day if row.status == "delivered" else None,
        cancelled=day if row.status == "cancelled" else None,
        carrier=account.zone.carrier if shipped else None,
        tracking_link=f"https://kestrel.example/track/{number}" if shipped else None,
        address=account.address,
        authorisations=row.authorisations,
        paid=row.paid,
    )


def _return(row: ReturnRow, order: Order, today: date, calendar: Calendar) -> Return:
    opened = today + timedelta(days=row.opened)
    due = None
    if row.due is not None:
        day = today + timedelta(days=row.due)
        due = calendar.first_from(day) if day > today else calendar.last_until(day)
    return Return(
        number=f"R-{row.number}",
        order=order.number,
        reason=row.reason,
        opened=opened,
        send_until=opened + timedelta(days=rules.SEND_DAYS),
        refund=order.total,
        refund_due=due,
        refund_paid=None if row.paid is None else today + timedelta(days=row.paid),
    )


def _converted(euros: Decimal, currency: str) -> Decimal:
    """A price in another currency, as a shop would write it: to ten cents, to ten yen."""
    if currency == "JPY":
        return (euros * RATES[currency] / 10).quantize(Decimal(1), ROUND_HALF_UP) * 10
    return (euros * RATES[currency]).quantize(Decimal("0.1"), ROUND_HALF_UP).quantize(Decimal("0.01"))
