"""What only the HTTP shop does: addresses, tokens and everything that can go wrong on the way."""

from __future__ import annotations

import json
import socket
from collections.abc import Callable, Iterator

import pytest

from actions.shop import HttpShop, NotAllowed, OrderNotFound, ShopUnavailable
from nlu.errors import SettingError
from tests.actions.shop.api_server import TOKEN, Fault, ShopServer


@pytest.fixture
def hasty(server: ShopServer) -> Iterator[HttpShop]:
    shop = HttpShop(server.url, TOKEN, timeout_s=0.2)
    yield shop
    shop.close()


def unavailable(call: Callable[[], object]) -> ShopUnavailable:
    with pytest.raises(ShopUnavailable) as caught:
        call()
    return caught.value


@pytest.mark.parametrize(
    "url", ["ftp://shop.example.com", "shop.example.com", "", "https://", "http://a:b:c", "file:///etc"]
)
def test_only_http_addresses(url: str) -> None:
    with pytest.raises(SettingError) as caught:
        HttpShop(url, None)
    assert repr(url) in str(caught.value)


def test_password_in_the_address_is_refused_and_not_shown() -> None:
    with pytest.raises(SettingError) as caught:
        HttpShop("https://me:hunter2@shop.example.com", None)
    assert "hunter2" not in str(caught.value)


@pytest.mark.parametrize("timeout_s", [0, -1])
def test_timeout_is_positive(timeout_s: float) -> None:
    with pytest.raises(SettingError, match="time-out"):
        HttpShop("https://shop.example.com", None, timeout_s=timeout_s)


@pytest.mark.parametrize("token", [None, "", "wrong"])
def test_wrong_token(server: ShopServer, token: str | None) -> None:
    shop = HttpShop(server.url + "/", token)
    error = unavailable(lambda: shop.cancel("KS-104202"))
    assert "401" in str(error)
    assert not error.maybe_done
    shop.close()


def test_nobody_listens() -> None:
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    shop = HttpShop(f"http://127.0.0.1:{port}", TOKEN)
    assert not unavailable(lambda: shop.cancel("KS-104202")).maybe_done
    shop.close()


def test_timeout(server: ShopServer, hasty: HttpShop) -> None:
    server.fault = Fault(delay_s=0.6)
    assert not unavailable(lambda: hasty.order("KS-104202")).maybe_done
    assert not unavailable(lambda: hasty.open_orders("anna@example.com")).maybe_done
    assert unavailable(lambda: hasty.cancel("KS-104202")).maybe_done


@pytest.mark.parametrize("status", [500, 502, 503, 504])
def test_server_error(server: ShopServer, http_shop: HttpShop, status: int) -> None:
    server.fault = Fault(status=status, body=b"<html>oops</html>")
    assert not unavailable(lambda: http_shop.order("KS-104202")).maybe_done
    assert unavailable(lambda: http_shop.cancel("KS-104202")).maybe_done


@pytest.mark.parametrize("status", [301, 400, 403, 422, 429])
def test_other_statuses(server: ShopServer, http_shop: HttpShop, status: int) -> None:
    server.fault = Fault(status=status)
    error = unavailable(lambda: http_shop.cancel("KS-104202"))
    assert str(status) in str(error)
    assert not error.maybe_done


@pytest.mark.parametrize("body", [b"", b"not here", b"{}", b"[]", b'{"error": "no_such_page"}', b"\xff"])
@pytest.mark.parametrize("status", [404, 409])
def test_refusals_of_another_form_say_nothing_about_orders(
    server: ShopServer, http_shop: HttpShop, status: int, body: bytes
) -> None:
    server.fault = Fault(status=status, body=body)
    assert not unavailable(lambda: http_shop.cancel("KS-104202")).maybe_done


def test_recovers(server: ShopServer, http_shop: HttpShop) -> None:
    server.fault = Fault(status=503)
    unavailable(lambda: http_shop.cancel("KS-104202"))
    server.fault = Fault()
    assert http_shop.cancel("KS-104202").status == "cancelled"
    with pytest.raises(NotAllowed):
        http_shop.cancel("KS-104202")


ORDER = {
    "number": "KS-104202",
    "customer_id": "C-1005",
    "email": "secret@example.com",
    "items": [{"name": "Tern", "sku": "T", "quantity": 1, "price": {"value": "1.00", "currency": "EUR"}}],
    "total": {"value": "1.00", "currency": "EUR"},
    "status": "processing",
    "placed": "2025-11-24",
    "shipped": None,
    "expected": None,
    "delivered": None,
    "cancelled": None,
    "carrier": None,
    "tracking_link": None,
    "address": "Hidden Lane 1",
    "authorisations": 1,
    "paid": "yes",
}


def test_the_sound_answer_is_read(server: ShopServer, http_shop: HttpShop) -> None:
    server.fault = Fault(body=json.dumps(ORDER).encode())
    assert http_shop.order("KS-104202").email == "secret@example.com"


@pytest.mark.parametrize("field", sorted(ORDER))
def test_missing_fields(server: ShopServer, http_shop: HttpShop, field: str) -> None:
    server.fault = Fault(body=json.dumps({name: ORDER[name] for name in ORDER if name != field}).encode())
    assert field in str(unavailable(lambda: http_shop.order("KS-104202")))


@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("status", "lost in space"),
        ("paid", None),
        ("placed", "Hidden Lane 1"),
        ("shipped", 20251124),
        ("authorisations", -1),
        ("authorisations", True),
        ("total", {"value": 1.0, "currency": "EUR"}),
        ("total", {"value": "NaN", "currency": "EUR"}),
        ("total", {"value": "Hidden Lane 1", "currency": "EUR"}),
        ("total", {"value": "1.00"}),
        ("items", [None]),
        ("items", "Tern"),
        ("carrier", 7),
    ],
)
def test_unsound_fields(server: ShopServer, http_shop: HttpShop, field: str, value: object) -> None:
    server.fault = Fault(body=json.dumps({**ORDER, field: value}).encode())
    message = str(unavailable(lambda: http_shop.order("KS-104202")))
    assert not any(secret in message for secret in ("secret@", "Hidden", "lost in"))


@pytest.mark.parametrize("body", [b"", b"<html>", b"null", b"\xff\xfe", b'{"number": "KS-1'])
def test_no_json(server: ShopServer, http_shop: HttpShop, body: bytes) -> None:
    server.fault = Fault(status=200, body=body)
    assert unavailable(lambda: http_shop.cancel("KS-104202")).maybe_done


def test_numbers_that_are_no_numbers_are_not_sent(http_shop: HttpShop, server: ShopServer) -> None:
    server.fault = Fault(status=500)  # would be seen
    with pytest.raises(OrderNotFound) as caught:
        http_shop.order("Anna Weber, Lindenhof 7")
    assert "Anna" not in str(caught.value)
