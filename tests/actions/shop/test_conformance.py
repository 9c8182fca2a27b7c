"""What every shop adapter does alike with orders and accounts. Each test runs against both."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from datetime import timedelta
from decimal import Decimal
from threading import Barrier

import pytest

from actions.shop import (
    CustomerNotFound,
    Money,
    NotAllowed,
    Order,
    OrderNotFound,
    ShopAdapter,
    ShopUnavailable,
)
from tests.actions.shop.conftest import ALL, TODAY, Clock, refusal


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


@pytest.mark.parametrize("number", ["KS-999999", "ks 104233", "", "..", "../returns/R-20985", "a@b.example", "١٢٣"])
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


def test_closed_shop_is_unavailable(shop: ShopAdapter) -> None:
    shop.close()
    shop.close()
    with pytest.raises(ShopUnavailable):
        shop.order("KS-104233")
