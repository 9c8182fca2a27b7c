"""The demonstration shop has every situation that its table promises, whatever the day."""

from __future__ import annotations

import re
from datetime import date, timedelta
from pathlib import Path

import pytest

from actions.shop import NotAllowed, ShopUnavailable, SqliteShop, seed
from bot.workdays import HAMBURG, calendar_of
from tests.actions.shop.conftest import ALL, TODAY, Clock

# A Sunday, leap day, the days around Easter, Christmas and New Year, and the change of summer time.
DAYS = [
    "2025-11-23",
    "2024-02-29",
    "2025-04-17",
    "2025-04-20",
    "2025-12-24",
    "2026-01-01",
    "2026-12-31",
    "2026-03-29",
]


@pytest.mark.parametrize("day", DAYS)
def test_dates_are_in_order(tmp_path: Path, day: str) -> None:
    today = date.fromisoformat(day)
    path = tmp_path / "shop.db"
    seed.create_demo(path, today)
    shop = SqliteShop(path, lambda: today)
    for order in map(shop.order, ALL):
        past = [order.placed, order.shipped, order.delivered or order.cancelled, today]
        known = [when for when in past if when is not None]
        assert known == sorted(known), order
        assert (order.shipped is not None) == (order.status in ("shipped", "delivered")), order
        assert (order.carrier is None) == (order.tracking_link is None) == (order.shipped is None), order
        assert order.expected is None or order.expected >= (order.shipped or order.placed), order
        for found in shop.returns(order.number):
            assert order.delivered is not None
            assert order.delivered <= found.opened <= today
            assert found.refund_paid is None or found.opened <= found.refund_paid <= today
    shop.close()


@pytest.mark.parametrize("day", DAYS)
def test_promised_situations(tmp_path: Path, day: str) -> None:
    today = date.fromisoformat(day)
    path = tmp_path / "shop.db"
    seed.create_demo(path, today)
    shop = SqliteShop(path, lambda: today)
    order = {number: shop.order(number) for number in ALL}
    on_time = order["KS-104201"]
    assert on_time.status == "shipped"
    assert on_time.expected == HAMBURG.first_from(today + timedelta(days=2))
    assert order["KS-104202"].status == "processing"
    assert order["KS-104202"].expected is not None
    assert HAMBURG.is_workday(order["KS-104202"].expected)
    assert order["KS-104203"].delivered == today - timedelta(days=1)
    assert order["KS-104205"].status == "cancelled"
    assert order["KS-104206"].delivered == today - timedelta(days=45)
    assert (order["KS-104210"].paid, order["KS-104210"].authorisations) == ("declined", 0)
    assert (order["KS-104211"].paid, order["KS-104211"].authorisations) == ("yes", 2)
    assert order["KS-104212"].paid == "pending"
    late = order["KS-104233"]
    assert late.status == "shipped"
    assert late.expected == today - timedelta(days=8)

    (overdue,), (paid,), (pending,), (unsent,) = (
        shop.returns(number) for number in ("KS-104207", "KS-104208", "KS-104209", "KS-104213")
    )
    assert overdue.refund_due is not None
    assert overdue.refund_due < today
    assert overdue.refund_paid is None
    assert paid.refund_paid is not None
    assert pending.refund_due is not None
    assert pending.refund_due > today
    assert HAMBURG.is_workday(overdue.refund_due)
    assert HAMBURG.is_workday(pending.refund_due)
    assert (unsent.refund_due, unsent.refund_paid) == (None, None)

    assert shop.open_trace("KS-104214", "late").opened < today
    assert shop.open_trace("KS-104215", "lost").opened < today
    assert shop.open_trace("KS-104204", "lost").opened == today
    assert shop.open_trace("KS-104233", "late").opened == today
    with pytest.raises(NotAllowed):
        shop.open_return("KS-104216", "unwanted")
    assert shop.open_return("KS-104216", "damaged").opened == today
    with pytest.raises(NotAllowed):
        shop.open_return("KS-104217", "damaged")
    shop.close()


def test_promises_count_the_working_days_of_the_place(tmp_path: Path) -> None:
    today, cairo = date(2026, 11, 24), calendar_of("EG")  # a Tuesday
    seed.create_demo(tmp_path / "shop.db", today, cairo)
    shop = SqliteShop(tmp_path / "shop.db", lambda: today, cairo)
    assert shop.order("KS-104201").expected == date(2026, 11, 26)
    assert shop.returns("KS-104209")[0].refund_due == date(2026, 11, 29)  # not Friday the 27th
    assert shop.open_trace("KS-104233", "late").answer_by == date(2026, 12, 6)
    assert shop.prioritise_refund("R-20985") == date(2026, 11, 26)
    shop.close()


def test_the_table_names_real_orders_and_their_customers(sqlite_shop: SqliteShop) -> None:
    table = re.findall(r"\| (KS-\d+) \| (\S+@example\.(?:com|org)) +\|", seed.__doc__ or "")
    assert len(table) == 18
    for number, email in table:
        assert sqlite_shop.order(number).email == email


def test_many_countries_and_currencies(sqlite_shop: SqliteShop) -> None:
    orders = [sqlite_shop.order(number) for number in ALL]
    assert len({order.customer_id for order in orders}) == 25
    assert {order.total.currency for order in orders} == {"EUR", "GBP", "CHF", "USD", "CAD", "JPY"}
    assert len({order.address.rsplit("\n", 1)[1] for order in orders}) >= 20
    assert all(re.fullmatch(r"[a-z]+@example\.(com|org)", order.email) for order in orders)


def test_totals_are_items_and_delivery(sqlite_shop: SqliteShop) -> None:
    for order in map(sqlite_shop.order, ALL):
        goods = sum(item.price.value * item.quantity for item in order.items)
        assert 0 <= order.total.value - goods <= (3200 if order.total.currency == "JPY" else 25), order
    assert str(sqlite_shop.order("KS-104220").total.value) == "57.90"  # below 59 euros, so 4.90 for delivery


def test_made_anew_under_an_open_shop(sqlite_shop: SqliteShop, database: Path) -> None:
    sqlite_shop.cancel("KS-104202")
    sqlite_shop.open_return("KS-104203", "wrong")
    seed.create_demo(database, TODAY)
    assert sqlite_shop.order("KS-104202").status == "processing"
    assert sqlite_shop.returns("KS-104203") == ()


def test_same_day_same_shop(sqlite_shop: SqliteShop, tmp_path: Path, clock: Clock) -> None:
    seed.create_demo(tmp_path / "other.db", TODAY)
    other = SqliteShop(tmp_path / "other.db", clock)
    assert [other.order(number) for number in ALL] == [sqlite_shop.order(number) for number in ALL]
    other.close()


def test_folder_must_exist(tmp_path: Path) -> None:
    with pytest.raises(ShopUnavailable, match="missing"):
        seed.create_demo(tmp_path / "missing" / "shop.db", TODAY)
