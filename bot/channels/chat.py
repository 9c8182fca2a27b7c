"""The chat page and its API, as a Rasa input channel.

GET /chat is the page; POST /chat/api/session starts or keeps a conversation; POST and GET /chat/api/messages send a
message and list the conversation. The conversation's id comes from a signed cookie, never from the request's body.
"""

import functools
import json
import logging
import re
import traceback
from collections.abc import Awaitable, Callable
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

from rasa.core.channels.channel import InputChannel, UserMessage
from sanic import Blueprint, response
from sanic.request import Request
from sanic.response import HTTPResponse

from bot.channels import bubbles, page, texts
from bot.channels.sessions import Sessions, load_secret
from bot.channels.turns import Turns

logger = logging.getLogger(__name__)

COOKIE = "rapport_chat"
COOKIE_SECONDS = 7 * 24 * 3600
_MESSAGE_ID = re.compile(r"[A-Za-z0-9_-]{1,64}")
_YEAR = 31_536_000

Handler = Callable[..., Awaitable[HTTPResponse]]


class Refused(Exception):
    """A request that is answered with an error: its status, a stable code, and what to do about it."""

    def __init__(self, status: int, code: str, message: str) -> None:
        super().__init__(code)
        self.status, self.code, self.message = status, code, message


class ChatChannel(InputChannel):
    """Customers write on a web page that this server serves."""

    def __init__(self, sessions: Sessions, brand: str = "Rapport", max_characters: int = 10_000) -> None:
        self.sessions = sessions
        self.brand = brand
        self.limit = max_characters
        self.turns: Turns[list[bubbles.Bubble]] = Turns()
        # Read here and not at the first request, so that a missing or broken text stops the start, not a customer.
        self._texts = {tag: texts.texts(tag, brand, max_characters) for tag in texts.available()}
        self._pages = {tag: page.render(strings, brand, max_characters) for tag, strings in self._texts.items()}

    @classmethod
    def name(cls) -> str:
        """The channel's name in credentials.yml and in trackers."""
        return "chat"

    @classmethod
    def from_credentials(cls, credentials: dict[str, Any] | None) -> "ChatChannel":
        """Settings: secret_file, brand, max_characters; all may be left out."""
        given = credentials or {}
        secret = load_secret(Path(given.get("secret_file", ".rapport/chat.secret")))
        return cls(Sessions(secret), str(given.get("brand", "Rapport")), int(given.get("max_characters", 10_000)))

    def url_prefix(self) -> str:
        """Absolute, since Rasa would otherwise put the page below /webhooks/."""
        return "/"

    def blueprint(self, on_new_message: Callable[[UserMessage], Awaitable[Any]]) -> Blueprint:
        """The routes."""
        routes = Blueprint("rapport_chat")
        routes.add_route(_answered(self._page), "/chat", methods=["GET"], name="page")
        routes.add_route(_answered(self._asset), "/chat/assets/<name:str>", methods=["GET"], name="asset")
        # Streamed, so that an over-long body is refused while it arrives and not held in memory.
        routes.add_route(_answered(self._session), "/chat/api/session", methods=["POST"], name="session", stream=True)
        send = functools.partial(self._send, on_new_message)
        routes.add_route(_answered(send), "/chat/api/messages", methods=["POST"], name="send", stream=True)
        routes.add_route(_answered(self._history), "/chat/api/messages", methods=["GET"], name="history")
        return routes

    async def _page(self, request: Request) -> HTTPResponse:
        tag = texts.negotiate(request.headers.get("accept-language", ""))
        headers = {"cache-control": "no-cache", "vary": "accept-language", "content-language": tag}
        return response.html(self._pages[tag], headers=headers)

    async def _asset(self, request: Request, name: str) -> HTTPResponse:
        asset = page.asset(name)
        if asset is None:
            raise Refused(404, "not_found", "There is no such file.")
        etag = f'"{asset.version}"'
        current = request.args.get("v") == asset.version
        headers = {
            "etag": etag,
            "cache-control": f"public, max-age={_YEAR}, immutable" if current else "no-cache",
        }
        if request.headers.get("if-none-match") == etag:
            return response.empty(304, headers=headers)
        return response.raw(asset.body, content_type=asset.content_type, headers=headers)

    async def _session(self, request: Request) -> HTTPResponse:
        _same_origin(request)
        wants_new = (await _body(request, 1024)).get("new") is True
        strings = self._texts[texts.negotiate(request.headers.get("accept-language", ""))]
        known = self.sessions.verify(request.cookies.get(COOKIE))
        is_new = wants_new or known is None
        result = response.json(
            {"new": is_new, "lang": strings.tag, "dir": strings.direction, "texts": strings.strings},
        )
        if is_new:
            result.cookies[COOKIE] = self.sessions.new_session().token
            cookie = result.cookies[COOKIE]
            cookie["path"], cookie["httponly"], cookie["samesite"] = "/chat", True, "Lax"
            cookie["max-age"] = COOKIE_SECONDS
            # Behind a proxy that ends TLS the request arrives as http; the browser's Origin tells what it used.
            if request.scheme == "https" or request.headers.get("origin", "").startswith("https://"):
                cookie["secure"] = True
        return result

    async def _send(self, on_new_message: Callable[[UserMessage], Awaitable[Any]], request: Request) -> HTTPResponse:
        _same_origin(request)
        conversation = self._conversation(request)
        # In JSON one character takes up to twelve bytes (two escaped surrogates).
        message_id, text = _message(await _body(request, 12 * self.limit + 1024), self.limit)
        agent = request.app.ctx.agent
        if agent is None or not agent.is_ready():
            raise Refused(503, "not_ready", "The assistant is starting. Send the message again in a few seconds.")
        wanted = texts.acceptable(request.headers.get("accept-language", ""))

        async def turn() -> list[bubbles.Bubble]:
            words = text
            if bubbles.is_command(text) and text not in bubbles.offered(await _stored(request, conversation)):
                words = bubbles.as_text(text)
            output = bubbles.ChatOutput(message_id)
            await on_new_message(
                UserMessage(
                    words,
                    output,
                    conversation,
                    input_channel=self.name(),
                    message_id=message_id,
                    metadata={"locale": wanted[0]} if wanted else {},
                )
            )
            return output.bubbles

        return response.json({"messages": await self.turns.answer(conversation, message_id, turn)})

    async def _history(self, request: Request) -> HTTPResponse:
        _same_origin(request)
        return response.json({"messages": await _stored(request, self._conversation(request))})

    def _conversation(self, request: Request) -> str:
        conversation = self.sessions.verify(request.cookies.get(COOKIE))
        if conversation is None:
            raise Refused(401, "no_session", "POST /chat/api/session first and send its cookie.")
        return conversation


def _answered(handler: Handler) -> Handler:
    """Every response with its headers; every failure as JSON that says what to do, and none that says what was written."""

    @functools.wraps(handler if not isinstance(handler, functools.partial) else handler.func)
    async def wrapped(request: Request, **arguments: str) -> HTTPResponse:
        try:
            result = await handler(request, **arguments)
        except Refused as refusal:
            result = _error(refusal.status, refusal.code, refusal.message)
        except Exception as error:
            # An exception's message may quote the customer; its type and place do not.
            place = traceback.extract_tb(error.__traceback__)[-1]
            logger.error("chat: %s failed: %s at %s:%s", request.path, type(error).__name__, place.filename, place.lineno)
            result = _error(500, "failed", "The request could not be answered. Send it again with the same id.")
        result.headers.update(page.SECURITY_HEADERS)
        if request.path.startswith("/chat/api/"):
            result.headers["cache-control"] = "no-store"
        return result

    return wrapped


def _error(status: int, code: str, message: str) -> HTTPResponse:
    return response.json({"error": {"code": code, "message": message}}, status=status)


def _same_origin(request: Request) -> None:
    """Other sites' pages may not speak in the customer's name. Clients that are no browsers send no Origin."""
    origin = request.headers.get("origin")
    if origin is not None and urlsplit(origin).netloc.lower() != request.host.lower():
        raise Refused(403, "wrong_origin", "Call this address from the chat page itself.")


async def _body(request: Request, limit: int) -> dict[str, Any]:
    """The JSON object in the request's body."""
    if request.headers.get("content-type", "").partition(";")[0].strip().lower() != "application/json":
        raise Refused(415, "wrong_type", "Send the body with Content-Type: application/json.")
    received = bytearray()
    while (chunk := await request.stream.read()) is not None:
        received += chunk
        if len(received) > limit:
            raise Refused(413, "too_long", f"Send a body of at most {limit} bytes.")
    try:
        body = json.loads(received)
    except (ValueError, RecursionError):
        raise Refused(400, "bad_json", "Send a JSON object as the body.") from None
    if not isinstance(body, dict):
        raise Refused(400, "bad_json", "Send a JSON object as the body.")
    return body


def _message(body: dict[str, Any], limit: int) -> tuple[str, str]:
    message_id, text = body.get("id"), body.get("text")
    if not isinstance(message_id, str) or not _MESSAGE_ID.fullmatch(message_id):
        raise Refused(400, "bad_id", 'Give "id": 1 to 64 letters, digits, "-" or "_", new for every message.')
    if not isinstance(text, str) or not text.strip():
        raise Refused(400, "no_text", 'Give "text": a string that is not blank.')
    if len(text) > limit:
        raise Refused(413, "too_long", f'Give a "text" of at most {limit} characters.')
    # Half a character pair cannot be stored; neither can NUL in some databases.
    if "\0" in text or any("\ud800" <= character <= "\udfff" for character in text):
        raise Refused(400, "bad_text", 'Give a "text" of valid Unicode without NUL.')
    return message_id, text


async def _stored(request: Request, conversation: str) -> list[bubbles.Bubble]:
    """The conversation so far, from Rasa's tracker store."""
    agent = request.app.ctx.agent
    if agent is None or not agent.is_ready():
        raise Refused(503, "not_ready", "The assistant is starting. Ask again in a few seconds.")
    tracker = await agent.tracker_store.retrieve_full_tracker(conversation)
    return bubbles.conversation(tracker.events) if tracker else []
