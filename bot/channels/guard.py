"""What every request of the chat page passes: who may call, what a body may be, and what an error may say."""

import functools
import json
import logging
import traceback
from collections.abc import Callable, Coroutine
from typing import Any
from urllib.parse import urlsplit

from sanic import response
from sanic.request import Request
from sanic.response import HTTPResponse

from bot.channels.page import SECURITY_HEADERS

logger = logging.getLogger(__name__)

Handler = Callable[..., Coroutine[Any, Any, HTTPResponse]]


class Refused(Exception):
    """A request that is answered with an error: its status, a stable code, and what to do about it."""

    def __init__(self, status: int, code: str, message: str) -> None:
        """The message is for whoever wrote the client; the page has its own words for its readers."""
        super().__init__(code)
        self.status, self.code, self.message = status, code, message


def answered(handler: Handler) -> Handler:
    """The handler, with headers on all it answers and failures as JSON that quotes nobody."""

    @functools.wraps(handler.func if isinstance(handler, functools.partial) else handler)
    async def wrapped(request: Request, **arguments: str) -> HTTPResponse:
        try:
            result = await handler(request, **arguments)
        except Refused as refusal:
            result = _error(refusal.status, refusal.code, refusal.message)
        except Exception as error:
            # An exception's message may quote the customer; its type and place do not.
            place = traceback.extract_tb(error.__traceback__)[-1]
            logger.error(
                "chat: %s failed: %s at %s:%s",
                request.path,
                type(error).__name__,
                place.filename,
                place.lineno,
            )
            result = _error(500, "failed", "The request failed. Send it again, a message with the same id.")
        result.headers.update(SECURITY_HEADERS)
        if request.path.startswith("/chat/api/"):
            result.headers["cache-control"] = "no-store"
        return result

    return wrapped


def same_origin(request: Request) -> None:
    """Other sites may not speak in the customer's name. Clients that are no browsers send no Origin."""
    origin = request.headers.get("origin")
    if origin is not None and urlsplit(origin).netloc.lower() != request.host.lower():
        raise Refused(403, "wrong_origin", "Call this address from the chat page itself.")


async def body(request: Request, limit: int) -> dict[str, Any]:
    """The JSON object in the request's body, of a route that streams."""
    if request.headers.get("content-type", "").partition(";")[0].strip().lower() != "application/json":
        raise Refused(415, "wrong_type", "Send the body with Content-Type: application/json.")
    received = bytearray()
    while request.stream is not None and (chunk := await request.stream.read()) is not None:
        received += chunk
        if len(received) > limit:
            raise Refused(413, "too_long", f"Send a body of at most {limit} bytes.")
    try:
        content = json.loads(received)
    except (ValueError, RecursionError):
        content = None
    if not isinstance(content, dict):
        raise Refused(400, "bad_json", "Send a JSON object as the body.")
    return content


def _error(status: int, code: str, message: str) -> HTTPResponse:
    return response.json({"error": {"code": code, "message": message}}, status=status)
