"""What every shop adapter does alike. Each test runs against both."""

from __future__ import annotations

import random
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from datetime import date, timedelta
from decimal import Decimal
from threading import Barrier
from typing import get_args

import pytest

from actions.shop import (
    CustomerNotFound,
    Money,
    NotAllowed,
    Order,
    OrderNotFound,
    Refusal,
    ReturnReason,
    ShopAdapter,
    ShopError,
    ShopUnavailable,
    TraceKind,
)
from actions.shop.workdays import add_workdays
from tests.actions.shop.conftest import TODAY, Clock

ALL = [f"KS-104{number}" for number in range(201, 241)]


def refusal(call: Callable[[], object]) -> Refusal:
    with pytest.raises(NotAllowed) as caught:
        call()
    return caught.value.reason


def test_order_comes_back_whole(shop: ShopAdapter) -> None:
    order = shop.order("KS-104233")
    assert (order.number, order.email, order.status) == ("KS-104233", "anna@example.com", "shipped")
    assert order.total == Money(Decimal("567.00"), "EUR")
    assert [(item.name, item.quantity) for item in order.items] == [
        ("Tern 2 tent", 1),
        ("Plover sleeping bag, Regular", 2),
    ]
    assert order.expected == TODAY - timedelta(days=8)
    assert order.delivered is None
    assert order.tracking_link == "https://kestrel.example/track/KS-104233"


def test_scripts_and_line_breaks_survive(shop: ShopAdapter) -> None:
    assert shop.order("KS-104210").address == "田中 美咲\n若葉町2-8-1\n大阪市 540-0001\nJP"


@pytest.mark.parametrize(
    "number", ["KS-999999", "ks 104233", "", "..", "../returns/R-20985", "a@b.example", "١٢٣"]
)
def test_unknown_numbers_are_not_found(shop: ShopAdapter, number: str) -> None:
    calls: list[Callable[[], object]] = [
        lambda: shop.order(number),
        lambda: shop.cancel(number),
        lambda: shop.open_return(number, "damaged"),
        lambda: shop.returns(number),
        lambda: shop.open_trace(number, "late"),
        lambda: shop.change_address(number, "Somewhere 1"),
        lambda: shop.send_invoice(number),
        lambda: shop.prioritise_refund(number),
    ]
    for call in calls:
        with pytest.raises(OrderNotFound) as caught:
            call()
        assert caught.value.number == number


def test_unknown_customers_are_not_found_and_not_named(shop: ShopAdapter) -> None:
    for call in (shop.open_orders, shop.send_password_link, shop.lock_account):
        with pytest.raises(CustomerNotFound) as caught:
            call("nobody@example.com")
        assert "nobody" not in str(caught.value)


def test_open_orders_are_the_open_ones_newest_first(shop: ShopAdapter) -> None:
    assert [order.number for order in shop.open_orders("camille@example.com")] == ["KS-104202", "KS-104227"]
    assert [order.number for order in shop.open_orders("anna@example.com")] == ["KS-104201", "KS-104233"]
    assert shop.open_orders("elsa@example.org") == ()


def test_email_is_compared_without_case(shop: ShopAdapter) -> None:
    assert shop.send_password_link(" Anna@Example.com") == "anna@example.com"


def test_cancel(shop: ShopAdapter) -> None:
    cancelled = shop.cancel("KS-104202")
    assert (cancelled.status, cancelled.cancelled, cancelled.expected) == ("cancelled", TODAY, None)
    assert shop.order("KS-104202") == cancelled


@pytest.mark.parametrize(
    ("number", "reason"), [("KS-104201", "shipped"), ("KS-104203", "delivered"), ("KS-104205", "cancelled")]
)
def test_orders_past_processing_are_not_changed(shop: ShopAdapter, number: str, reason: str) -> None:
    before = shop.order(number)
    assert refusal(lambda: shop.cancel(number)) == reason
    assert refusal(lambda: shop.change_address(number, "Somewhere 1")) == reason
    assert shop.order(number) == before


def test_refusal_carries_the_order(shop: ShopAdapter) -> None:
    with pytest.raises(NotAllowed) as caught:
        shop.cancel("KS-104203")
    assert caught.value.order == shop.order("KS-104203")


@pytest.mark.parametrize("number", ALL)
def test_cancelling_again_changes_nothing(shop: ShopAdapter, clock: Clock, number: str) -> None:
    """Property: for every order, a second cancellation is refused and changes nothing."""
    was_processing = shop.order(number).status == "processing"
    if was_processing:
        shop.cancel(number)
    else:
        refusal(lambda: shop.cancel(number))
    before = shop.order(number)
    clock.pass_days(1)
    assert refusal(lambda: shop.cancel(number)) == before.status
    assert shop.order(number) == before


def test_two_threads_cancel_once(shop: ShopAdapter) -> None:
    for number in [number for number in ALL if shop.order(number).status == "processing"]:
        start = Barrier(2)

        def cancel(number: str = number, start: Barrier = start) -> Order | NotAllowed:
            start.wait()
            try:
                return shop.cancel(number)
            except NotAllowed as error:
                return error

        with ThreadPoolExecutor(2) as pool:
            first, second = [task.result() for task in [pool.submit(cancel), pool.submit(cancel)]]
        assert {type(first), type(second)} == {Order, NotAllowed}


def test_two_threads_open_one_return(shop: ShopAdapter) -> None:
    with ThreadPoolExecutor(4) as pool:
        opened = list(pool.map(lambda _: shop.open_return("KS-104203", "wrong"), range(8)))
    assert len(set(opened)) == 1
    assert shop.returns("KS-104203") == (opened[0],)


def test_open_return(shop: ShopAdapter) -> None:
    opened = shop.open_return("KS-104203", "unwanted")
    assert opened.number == "R-20991"
    assert (opened.opened, opened.send_until) == (TODAY, TODAY + timedelta(days=14))
    assert opened.refund == shop.order("KS-104203").total
    assert (opened.refund_due, opened.refund_paid) == (None, None)
    assert shop.open_return("KS-104203", "damaged") == opened
    assert shop.open_return("KS-104204", "damaged").number == "R-20992"


def test_return_whose_parcel_was_never_sent_lapses(shop: ShopAdapter, clock: Clock) -> None:
    first = shop.open_return("KS-104203", "unwanted")
    clock.pass_days(15)
    second = shop.open_return("KS-104203", "unwanted")
    assert second.send_until == clock.day + timedelta(days=14)
    assert shop.returns("KS-104203") == (first, second)


@pytest.mark.parametrize(
    ("number", "reason", "expected"),
    [
        ("KS-104202", "unwanted", "window"),  # not shipped yet
        ("KS-104201", "damaged", "shipped"),
        ("KS-104205", "unwanted", "cancelled"),
        ("KS-104206", "unwanted", "window"),  # 45 days ago
        ("KS-104217", "damaged", "window"),  # three years ago
        ("KS-104208", "damaged", "window"),  # refunded
    ],
)
def test_return_refused(shop: ShopAdapter, number: str, reason: ReturnReason, expected: str) -> None:
    before = shop.returns(number)
    assert refusal(lambda: shop.open_return(number, reason)) == expected
    assert shop.returns(number) == before


def test_return_on_the_last_day(shop: ShopAdapter, clock: Clock) -> None:
    delivered = shop.order("KS-104221").delivered
    assert delivered == TODAY - timedelta(days=30)
    clock.pass_days(1)
    assert refusal(lambda: shop.open_return("KS-104221", "unwanted")) == "window"
    clock.pass_days(-1)
    assert shop.open_return("KS-104221", "unwanted").opened == TODAY


@pytest.mark.parametrize(
    ("number", "kind"), [("KS-104233", "late"), ("KS-104220", "late"), ("KS-104204", "lost")]
)
def test_open_trace(shop: ShopAdapter, clock: Clock, number: str, kind: TraceKind) -> None:
    opened = shop.open_trace(number, kind)
    assert (opened.order, opened.kind, opened.opened) == (number, kind, TODAY)
    assert opened.answer_by == add_workdays(TODAY, 8)
    clock.pass_days(1)
    assert shop.open_trace(number, kind) == opened


def test_running_trace_outlives_the_window_and_is_renewed_after_its_answer_day(
    shop: ShopAdapter, clock: Clock
) -> None:
    running = shop.open_trace("KS-104215", "lost")
    assert running.opened == TODAY - timedelta(days=2)
    clock.day = running.answer_by
    assert shop.open_trace("KS-104215", "lost") == running
    late = shop.open_trace("KS-104214", "late")
    clock.day = late.answer_by + timedelta(days=1)
    assert shop.open_trace("KS-104214", "late").opened == clock.day


@pytest.mark.parametrize(
    ("number", "kind", "expected"),
    [
        ("KS-104201", "late", "window"),  # not late yet
        ("KS-104202", "late", "window"),
        ("KS-104203", "late", "delivered"),
        ("KS-104205", "late", "cancelled"),
        ("KS-104202", "lost", "window"),
        ("KS-104233", "lost", "shipped"),
        ("KS-104205", "lost", "cancelled"),
        ("KS-104230", "lost", "window"),  # reported after 16 days
    ],
)
def test_trace_refused(shop: ShopAdapter, number: str, kind: TraceKind, expected: str) -> None:
    assert refusal(lambda: shop.open_trace(number, kind)) == expected


def test_change_address(shop: ShopAdapter) -> None:
    changed = shop.change_address("KS-104202", "  12 rue de l’Été\n69001 Lyon \n")
    assert changed.address == "12 rue de l’Été\n69001 Lyon"
    assert shop.order("KS-104202") == changed


@pytest.mark.parametrize("address", ["", " \n ", "x" * 501])
def test_useless_address(shop: ShopAdapter, address: str) -> None:
    before = shop.order("KS-104202")
    with pytest.raises(ValueError, match="characters"):
        shop.change_address("KS-104202", address)
    assert shop.order("KS-104202") == before


def test_invoice_goes_to_the_account(shop: ShopAdapter) -> None:
    assert shop.send_invoice("KS-104233") == "anna@example.com"


def test_lock_account_twice(shop: ShopAdapter) -> None:
    shop.lock_account("anna@example.com")
    shop.lock_account("anna@example.com")


def test_prioritise_an_overdue_refund(shop: ShopAdapter, clock: Clock) -> None:
    promised = shop.prioritise_refund("R-20985")
    assert promised == add_workdays(TODAY, 2)
    assert shop.returns("KS-104207")[0].refund_due == promised
    clock.pass_days(1)
    assert shop.prioritise_refund("R-20985") == promised  # asking again does not put it off


def test_prioritise_other_refunds(shop: ShopAdapter) -> None:
    assert shop.prioritise_refund("R-20987") == date(2025, 11, 26)  # was due on the 27th
    assert shop.prioritise_refund("R-20986") == shop.returns("KS-104208")[0].refund_paid
    assert refusal(lambda: shop.prioritise_refund("R-20988")) == "window"


def test_closed_shop_is_unavailable(shop: ShopAdapter) -> None:
    shop.close()
    shop.close()
    with pytest.raises(ShopUnavailable):
        shop.order("KS-104233")


def test_random_calls_keep_orders_consistent_and_messages_impersonal(shop: ShopAdapter, clock: Clock) -> None:
    """Property: whatever is asked, statuses match dates and refunds never exceed what was paid."""
    dice = random.Random(20_251_124)  # noqa: S311
    calls: list[Callable[[str], object]] = [
        shop.cancel,
        lambda number: shop.open_return(number, dice.choice(get_args(ReturnReason))),
        lambda number: shop.open_trace(number, dice.choice(get_args(TraceKind))),
        lambda number: shop.change_address(number, "Nebelweg 99"),
        lambda number: [shop.prioritise_refund(found.number) for found in shop.returns(number)],
    ]
    messages: list[str] = []
    for _ in range(150):
        number = dice.choice(ALL)
        try:
            dice.choice(calls)(number)
        except ShopError as error:
            messages.append(str(error))
        clock.pass_days(dice.random() < 0.1)
        order, returns = shop.order(number), shop.returns(number)
        assert (order.status == "cancelled") == (order.cancelled is not None)
        assert (order.status == "delivered") == (order.delivered is not None)
        assert sum(found.refund_paid is None and found.send_until >= clock.day for found in returns) <= 1
        assert sum(found.refund.value for found in returns if found.refund_paid) <= order.total.value
    secrets = {part for number in ALL for part in (shop.order(number).email, shop.order(number).address[:8])}
    assert len(messages) > 30
    assert not any(secret in message for secret in secrets for message in messages)
