"""A shop system behind the JSON API that `openapi.yaml`, beside this file, describes."""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import date
from typing import TypeVar, get_args

import httpx

from actions.shop import rules, wire
from actions.shop.adapter import CustomerNotFound, NotAllowed, OrderNotFound, Refusal, ShopUnavailable
from actions.shop.models import Order, Return, ReturnReason, Trace, TraceKind
from nlu.errors import SettingError

_T = TypeVar("_T")

# Errors before the request was sent; after all others the shop may have done what it was asked.
_NOT_SENT = (
    httpx.ConnectError,
    httpx.ConnectTimeout,
    httpx.PoolTimeout,
    httpx.ProxyError,
    httpx.UnsupportedProtocol,
)
_NUMBER = re.compile(r"[A-Za-z0-9-]{1,40}")


class HttpShop:
    """A `ShopAdapter` over HTTP. The protocol documents the methods and what they raise."""

    def __init__(self, base_url: str, token: str | None, *, timeout_s: float = 5.0) -> None:
        """Nothing is sent yet.

        base_url: where the API's paths begin, http or https
        token: sent as a bearer token; None sends none
        timeout_s: seconds to wait for a connection, and for every further sign of life
        Raises SettingError for another base_url or timeout_s.
        """
        if timeout_s <= 0:
            raise SettingError(f"the shop's time-out is {timeout_s} s; use a number of seconds above 0")
        self._client = httpx.Client(
            base_url=_checked_url(base_url),
            headers={"Accept": "application/json"} | ({"Authorization": f"Bearer {token}"} if token else {}),
            timeout=timeout_s,
        )

    def order(self, number: str) -> Order:
        return self._ask("GET", ("orders", number), None, wire.read_order, changes=False)

    def open_orders(self, email: str) -> tuple[Order, ...]:
        # The e-mail address travels in the body, because servers and proxies write URLs into their logs.
        return self._ask("POST", ("customers", "open-orders"), {"email": email}, wire.read_orders, changes=False)

    def cancel(self, number: str) -> Order:
        return self._ask("POST", ("orders", number, "cancellation"), None, wire.read_order)

    def open_return(self, number: str, reason: ReturnReason) -> Return:
        return self._ask("POST", ("orders", number, "returns"), {"reason": reason}, wire.read_return)

    def returns(self, number: str) -> tuple[Return, ...]:
        return self._ask("GET", ("orders", number, "returns"), None, wire.read_returns, changes=False)

    def open_trace(self, number: str, kind: TraceKind) -> Trace:
        return self._ask("POST", ("orders", number, "traces"), {"kind": kind}, wire.read_trace)

    def change_address(self, number: str, address: str) -> Order:
        body = {"address": rules.clean_address(address)}
        return self._ask("PUT", ("orders", number, "address"), body, wire.read_order)

    def send_invoice(self, number: str) -> str:
        return self._ask("POST", ("orders", number, "invoice-mail"), None, wire.read_email)

    def send_password_link(self, email: str) -> str:
        return self._ask("POST", ("customers", "password-link"), {"email": email}, wire.read_email)

    def lock_account(self, email: str) -> None:
        self._ask("POST", ("customers", "lock"), {"email": email}, wire.read_email)

    def prioritise_refund(self, return_number: str) -> date:
        path = ("returns", return_number, "priority")
        return self._ask("POST", path, None, lambda data: wire.read_day(data, "promised"))

    def close(self) -> None:
        self._client.close()

    def _ask(
        self,
        method: str,
        path: tuple[str, ...],
        body: dict[str, str] | None,
        read: Callable[[object], _T],
        *,
        changes: bool = True,
    ) -> _T:
        """One request and its answer.

        path: a collection, then a number or the name of an operation, ...
        changes: whether the request may change anything at the shop
        """
        if not _NUMBER.fullmatch(path[1]):
            raise OrderNotFound(path[1])
        if self._client.is_closed:
            raise ShopUnavailable("the shop was closed; open it again with `open_shop`")
        try:
            response = self._client.request(method, "/".join(path), json=body)
        except httpx.HTTPError as error:
            raise ShopUnavailable(
                f"the shop system did not answer ({type(error).__name__}); check that it runs",
                maybe_done=changes and not isinstance(error, _NOT_SENT),
            ) from error
        try:
            if response.is_success:
                return read(response.json())
            if response.status_code in (404, 409):
                raise _refused(response.json(), path[1])
        except ValueError as error:  # no JSON, or a WireError; neither message quotes the body
            raise ShopUnavailable(
                f"the shop's answer (status {response.status_code}) differs from openapi.yaml: {error}",
                maybe_done=changes and response.is_success,
            ) from error
        raise ShopUnavailable(
            f"the shop system answered with status {response.status_code}; its own log says why",
            maybe_done=changes and response.is_server_error,
        )


def _refused(data: object, number: str) -> OrderNotFound | CustomerNotFound | NotAllowed:
    """The error that a 404 or 409 stands for.

    Raises WireError for a body of another form: a 404 of another server, say, tells nothing about orders.
    """
    error = wire.read_choice(data, "error", ("order_not_found", "customer_not_found", "not_allowed"))
    if error == "order_not_found":
        return OrderNotFound(number)
    if error == "customer_not_found":
        return CustomerNotFound()
    reasons: tuple[Refusal, ...] = get_args(Refusal)
    order = data.get("order") if isinstance(data, dict) else None
    return NotAllowed(wire.read_choice(data, "reason", reasons), wire.read_order(order))


def shown_url(url: str) -> str:
    """A URL as it may stand in a message: without a password."""
    return re.sub(r"//[^/@]*@", "//***@", url)


def _checked_url(base_url: str) -> httpx.URL:
    shown = shown_url(base_url)
    try:
        url = httpx.URL(base_url)
    except httpx.InvalidURL as error:
        raise SettingError(f"the shop's address {shown!r} is no URL ({error}); use https://...") from error
    if url.scheme not in ("http", "https") or not url.raw_host:
        raise SettingError(f"the shop's address {shown!r} is neither http:// nor https://; use https://...")
    if url.userinfo:
        raise SettingError(f"the shop's address {shown!r} holds a password; set it as the shop's token instead")
    return url
