"""A shop system to test against: the API of `openapi.yaml` in front of any `ShopAdapter`, on a free port.

Every request and answer is checked against the document, so that document, server and client stay together.
"""

from __future__ import annotations

import dataclasses
import json
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date
from decimal import Decimal
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

import pytest

import actions.shop
from actions.shop.adapter import CustomerNotFound, NotAllowed, OrderNotFound, ShopAdapter, ShopUnavailable

TOKEN = "test-token"
# Imported so because their types are packages of their own.
jsonschema = pytest.importorskip("jsonschema")
yaml = pytest.importorskip("yaml")
_DOCUMENT: dict[str, Any] = yaml.safe_load(Path(actions.shop.__file__).with_name("openapi.yaml").read_text("utf-8"))


@dataclasses.dataclass
class Fault:
    """What goes wrong with the next answers: a delay in seconds, or another status, or another body."""

    delay_s: float = 0.0
    status: int | None = None
    body: bytes | None = None


class ShopServer(ThreadingHTTPServer):
    """Serves one shop; remembers the first thing that contradicted the document."""

    def __init__(self, shop: ShopAdapter) -> None:
        super().__init__(("127.0.0.1", 0), _Handler)
        self.shop = shop
        self.fault = Fault()
        self.contradictions: list[str] = []

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.server_port}/api"


@contextmanager
def serving(shop: ShopAdapter) -> Iterator[ShopServer]:
    """A running server; fails the test when an exchange contradicted the document."""
    with ShopServer(shop) as server:
        thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01})
        thread.start()
        try:
            yield server
        finally:
            server.shutdown()
            thread.join()
    assert server.contradictions == []


class _Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    disable_nagle_algorithm = True  # else every answer waits 40 ms for an acknowledgement
    server: ShopServer

    def do_GET(self) -> None:
        self._serve()

    def do_POST(self) -> None:
        self._serve()

    def do_PUT(self) -> None:
        self._serve()

    def log_message(self, format: str, *args: object) -> None:
        """Silent: the tests' own output is what counts."""

    def _serve(self) -> None:
        raw = self.rfile.read(int(self.headers.get("Content-Length", 0)))
        fault, path = self.server.fault, self.path.removeprefix("/api/").split("/")
        route = (self.command, *path)
        if path[0] != "customers":
            route = (self.command, path[0], "{number}", *path[2:])
        if self.headers.get("Authorization") != f"Bearer {TOKEN}":
            return self._answer(401, b"")
        time.sleep(fault.delay_s)
        if fault.status is not None or fault.body is not None:
            return self._answer(fault.status or 200, fault.body or b"")
        body = json.loads(raw) if raw else {}
        status, answer = self._carry_out(route, path[1], body)
        data = json.loads(json.dumps(answer, default=_plain))
        self._compare(route, status, raw, data)
        return self._answer(status, json.dumps(data).encode())

    def _carry_out(self, route: tuple[str, ...], number: str, body: dict[str, str]) -> tuple[int, Any]:
        try:
            return 200, self._asked(" ".join(route), number, body)
        except OrderNotFound:
            return 404, {"error": "order_not_found"}
        except CustomerNotFound:
            return 404, {"error": "customer_not_found"}
        except NotAllowed as error:
            return 409, {"error": "not_allowed", "reason": error.reason, "order": error.order}
        except ShopUnavailable:
            return 503, {}

    def _asked(self, route: str, number: str, body: dict[str, Any]) -> Any:
        shop = self.server.shop
        match route:
            case "GET orders {number}":
                return shop.order(number)
            case "POST orders {number} cancellation":
                return shop.cancel(number)
            case "PUT orders {number} address":
                return shop.change_address(number, body["address"])
            case "POST orders {number} invoice-mail":
                return {"email": shop.send_invoice(number)}
            case "GET orders {number} returns":
                return {"returns": shop.returns(number)}
            case "POST orders {number} returns":
                return shop.open_return(number, body["reason"])
            case "POST orders {number} traces":
                return shop.open_trace(number, body["kind"])
            case "POST returns {number} priority":
                return {"promised": shop.prioritise_refund(number)}
            case "POST customers open-orders":
                return {"orders": shop.open_orders(body["email"])}
            case "POST customers password-link":
                return {"email": shop.send_password_link(body["email"])}
            case "POST customers lock":
                shop.lock_account(body["email"])
                return {"email": body["email"]}
        raise AssertionError(f"the client asked for {route}, which openapi.yaml does not know")

    def _compare(self, route: tuple[str, ...], status: int, raw: bytes, data: Any) -> None:
        operation = _DOCUMENT["paths"]["/" + "/".join(route[1:])][route[0].lower()]
        response = operation["responses"].get(str(status), operation["responses"]["default"])
        checked = [(json.loads(raw), operation["requestBody"])] if raw else []
        for value, part in [*checked, (data, response)]:
            content = _resolved(part).get("content")
            if content is None:
                continue
            # References stay as they are, so the schema takes the document's components along.
            schema = {**content["application/json"]["schema"], "components": _DOCUMENT["components"]}
            try:
                jsonschema.Draft202012Validator(schema).validate(value)
            except jsonschema.ValidationError as error:
                self.server.contradictions.append(f"{route} {status}: {error.message}")

    def _answer(self, status: int, body: bytes) -> None:
        self.send_response(status)
        self.send_header("Content-Type", "application/json")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        try:
            self.wfile.write(body)
        except (BrokenPipeError, ConnectionResetError):
            self.close_connection = True  # the client's time-out is what some tests are about


def _resolved(part: dict[str, Any]) -> dict[str, Any]:
    if "$ref" not in part:
        return part
    found: Any = _DOCUMENT
    for name in part["$ref"].removeprefix("#/").split("/"):
        found = found[name]
    return dict(found)


def _plain(value: object) -> object:
    if dataclasses.is_dataclass(value) and not isinstance(value, type):
        return {field.name: getattr(value, field.name) for field in dataclasses.fields(value)}
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, Decimal):
        return str(value)
    raise TypeError(type(value))
