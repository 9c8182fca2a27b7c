"""What every shop adapter does alike with returns, refunds and traces. Each test runs against both."""

from __future__ import annotations

import random
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from datetime import date, timedelta
from typing import get_args

import pytest

from actions.shop import (
    ReturnReason,
    ShopAdapter,
    ShopError,
    TraceKind,
)
from bot.workdays import HAMBURG
from tests.actions.shop.conftest import ALL, TODAY, Clock, refusal


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


@pytest.mark.parametrize(("number", "kind"), [("KS-104233", "late"), ("KS-104220", "late"), ("KS-104204", "lost")])
def test_open_trace(shop: ShopAdapter, clock: Clock, number: str, kind: TraceKind) -> None:
    opened = shop.open_trace(number, kind)
    assert (opened.order, opened.kind, opened.opened) == (number, kind, TODAY)
    assert opened.answer_by == HAMBURG.add(TODAY, 8)
    clock.pass_days(1)
    assert shop.open_trace(number, kind) == opened


def test_running_trace_outlives_the_window_and_is_renewed_after_its_answer_day(shop: ShopAdapter, clock: Clock) -> None:
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


def test_prioritise_an_overdue_refund(shop: ShopAdapter, clock: Clock) -> None:
    promised = shop.prioritise_refund("R-20985")
    assert promised == HAMBURG.add(TODAY, 2)
    assert shop.returns("KS-104207")[0].refund_due == promised
    clock.pass_days(1)
    assert shop.prioritise_refund("R-20985") == promised  # asking again does not put it off


def test_prioritise_other_refunds(shop: ShopAdapter) -> None:
    assert shop.prioritise_refund("R-20987") == date(2025, 11, 26)  # was due on the 27th
    assert shop.prioritise_refund("R-20986") == shop.returns("KS-104208")[0].refund_paid
    assert refusal(lambda: shop.prioritise_refund("R-20988")) == "window"


def test_random_calls_keep_orders_consistent_and_messages_impersonal(shop: ShopAdapter, clock: Clock) -> None:
    """Property: whatever is asked, statuses match dates and refunds never exceed what was paid."""
    dice = random.Random(20_251_124)
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
