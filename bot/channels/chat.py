"""The chat page and its API, as a Rasa input channel.

GET /chat is the page; POST /chat/api/session starts or keeps a conversation; POST and GET /chat/api/messages
send a message and list the conversation; GET and POST /chat/api/manner show and take what is chosen about language and
manner, POST /chat/api/manner/reset takes it all back; POST /chat/api/ratings says whether an answer helped. The
conversation's id comes from a signed cookie, never from the request's body.
"""

import functools
import re
from collections.abc import Awaitable, Callable, Iterable, Mapping
from pathlib import Path
from typing import Any

from rasa.core.channels.channel import InputChannel, UserMessage
from rasa.shared.core.events import Event
from sanic import Blueprint, response
from sanic.request import Request
from sanic.response import HTTPResponse

from bot.channels import bubbles, manner, page, ratings, texts
from bot.channels.guard import Refused, answered, body, same_origin
from bot.channels.sessions import Session, Sessions, load_secret
from bot.channels.turns import Turns
from bot.insight.ratings import RatingStore
from bot.settings import settings
from bot.style.brand import brand_style

COOKIE = "rapport_chat"
COOKIE_SECONDS = 7 * 24 * 3600
_MESSAGE_ID = re.compile(r"[A-Za-z0-9_-]{1,64}")
_YEAR = 31_536_000

NewMessage = Callable[[UserMessage], Awaitable[Any]]


class ChatChannel(InputChannel):
    """Customers write on a web page that this server serves."""

    def __init__(
        self, sessions: Sessions, store: RatingStore, brand: str = "Rapport", max_characters: int = 10_000
    ) -> None:
        """`store` keeps ratings; `max_characters` is the longest message that is taken."""
        self.sessions = sessions
        self.store = store
        self.brand = brand
        self.limit = max_characters
        self.turns: Turns[list[bubbles.Bubble]] = Turns()
        # Made here and not at the first request: a missing text stops the start, not a customer.
        self._texts = {tag: texts.texts(tag, brand, max_characters) for tag in texts.available()}
        self._pages = {
            (tag, returning): page.render(strings, brand, max_characters, returning)
            for tag, strings in self._texts.items()
            for returning in (False, True)
        }

    @classmethod
    def name(cls) -> str:
        """The channel's name in credentials.yml and in trackers."""
        return "chat"

    @classmethod
    def from_credentials(cls, credentials: dict[str, Any] | None) -> "ChatChannel":
        """Settings: secret_file, brand, max_characters; all may be left out."""
        given = credentials or {}
        secret = load_secret(Path(given.get("secret_file", ".rapport/chat.secret")))
        brand, limit = given.get("brand", "Rapport"), given.get("max_characters", 10_000)
        return cls(Sessions(secret), RatingStore(settings().insight.store), str(brand), int(limit))

    def url_prefix(self) -> str:
        """Absolute, since Rasa would otherwise put the page below /webhooks/."""
        return "/"

    def blueprint(self, on_new_message: NewMessage) -> Blueprint:
        """The routes."""
        routes = Blueprint("rapport_chat")
        routes.add_route(answered(self._page), "/chat", methods=["GET"], name="page")
        routes.add_route(answered(self._asset), "/chat/assets/<name:str>", methods=["GET"], name="asset")
        # Streamed, so that an over-long body is refused while it arrives and not held in memory.
        routes.add_route(answered(self._session), "/chat/api/session", methods=["POST"], name="session", stream=True)
        send = functools.partial(self._send, on_new_message)
        routes.add_route(answered(send), "/chat/api/messages", methods=["POST"], name="send", stream=True)
        routes.add_route(answered(self._history), "/chat/api/messages", methods=["GET"], name="history")
        routes.add_route(answered(self._manner), "/chat/api/manner", methods=["GET"], name="manner")
        routes.add_route(answered(self._wish), "/chat/api/manner", methods=["POST"], name="wish", stream=True)
        routes.add_route(answered(self._reset), "/chat/api/manner/reset", methods=["POST"], name="reset", stream=True)
        routes.add_route(answered(self._rate), "/chat/api/ratings", methods=["POST"], name="rate", stream=True)
        return routes

    async def _page(self, request: Request) -> HTTPResponse:
        tag = texts.negotiate(request.headers.get("accept-language", ""))
        returning = self.sessions.verify(request.cookies.get(COOKIE)) is not None
        headers = {
            "cache-control": "private, no-cache",
            "vary": "accept-language, cookie",
            "content-language": tag,
        }
        return response.html(self._pages[tag, returning], headers=headers)

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
        same_origin(request)
        wants_new = (await body(request, 1024)).get("new") is True
        strings = self._texts[texts.negotiate(request.headers.get("accept-language", ""))]
        known = self.sessions.verify(request.cookies.get(COOKIE))
        is_new = wants_new or known is None
        result = response.json(
            {"new": is_new, "lang": strings.tag, "dir": strings.direction, "texts": strings.strings},
        )
        if is_new:
            result.cookies[COOKIE] = self.sessions.new_session(known.customer if known else None).token
            cookie = result.cookies[COOKIE]
            cookie["path"], cookie["httponly"], cookie["samesite"] = "/chat", True, "Lax"
            cookie["max-age"] = COOKIE_SECONDS
            # A proxy that ends TLS passes the request on as http; the Origin tells what the browser used.
            if request.scheme == "https" or request.headers.get("origin", "").startswith("https://"):
                cookie["secure"] = True
        return result

    async def _send(self, on_new_message: NewMessage, request: Request) -> HTTPResponse:
        same_origin(request)
        session = self._own(request)
        # In JSON one character takes up to twelve bytes (two escaped surrogates).
        sent = await body(request, 12 * self.limit + 1024)
        message_id, text = _message_id(sent), _text(sent, self.limit)
        _agent(request)

        async def turn() -> list[bubbles.Bubble]:
            words = text
            if bubbles.is_command(text) and text not in bubbles.offered(
                bubbles.conversation(await _events(request, session.id))
            ):
                words = bubbles.as_text(text)
            output = bubbles.ChatOutput(message_id)
            await on_new_message(
                UserMessage(
                    words,
                    output,
                    session.id,
                    input_channel=self.name(),
                    message_id=message_id,
                    metadata=_metadata(request, session),
                )
            )
            return output.bubbles

        return response.json({"messages": await self.turns.answer(session.id, message_id, turn)})

    async def _history(self, request: Request) -> HTTPResponse:
        same_origin(request)
        conversation = self._own(request).id
        messages = bubbles.conversation(await _events(request, conversation))
        return response.json({"messages": await ratings.with_ratings(self.store, conversation, messages)})

    async def _manner(self, request: Request) -> HTTPResponse:
        same_origin(request)
        session, brand = self._own(request), brand_style(settings())
        metadata = _metadata(request, session)
        # Not saved: who only looks leaves no trace.
        tracker = await _agent(request).processor.fetch_tracker_and_update_session(
            session.id, bubbles.ChatOutput("start"), metadata
        )
        profile = manner.profile_of(tracker, brand, metadata.get("locale"))
        strings = self._texts[texts.negotiate(request.headers.get("accept-language", ""))]
        return response.json(manner.shown(profile, brand, strings))

    async def _wish(self, request: Request) -> HTTPResponse:
        same_origin(request)
        sent = await body(request, 4096)
        return await self._change(request, _message_id(sent), manner.read_wishes(sent, brand_style(settings())))

    async def _reset(self, request: Request) -> HTTPResponse:
        same_origin(request)
        return await self._change(request, _message_id(await body(request, 1024)), manner.withdrawn())

    async def _change(self, request: Request, wish_id: str, wishes: Mapping[str, str]) -> HTTPResponse:
        session, agent = self._own(request), _agent(request)

        async def turn() -> list[bubbles.Bubble]:
            return await manner.change(agent, session, wishes, _metadata(request, session), brand_style(settings()))

        # With a character that no message's id has: neither gets the other's answer.
        return response.json({"messages": await self.turns.answer(session.id, f"manner.{wish_id}", turn)})

    async def _rate(self, request: Request) -> HTTPResponse:
        same_origin(request)
        session = self._own(request)
        message, helpful = ratings.read_rating(await body(request, 1024))
        await ratings.rate(self.store, session.id, await _events(request, session.id), message, helpful)
        return response.json({"message": message, "helpful": helpful})

    def _own(self, request: Request) -> Session:
        session = self.sessions.verify(request.cookies.get(COOKIE))
        if session is None:
            raise Refused(401, "no_session", "POST /chat/api/session first and send its cookie.")
        return session


def _message_id(sent: Mapping[str, Any]) -> str:
    message_id = sent.get("id")
    if not isinstance(message_id, str) or not _MESSAGE_ID.fullmatch(message_id):
        raise Refused(400, "bad_id", 'Give "id": 1 to 64 letters, digits, "-" or "_", new for every message.')
    return message_id


def _text(sent: Mapping[str, Any], limit: int) -> str:
    text = sent.get("text")
    if not isinstance(text, str) or not text.strip():
        raise Refused(400, "no_text", 'Give "text": a string that is not blank.')
    if len(text) > limit:
        raise Refused(413, "too_long", f'Give a "text" of at most {limit} characters.')
    # Half a character pair cannot be stored; neither can NUL in some databases.
    if "\0" in text or any("\ud800" <= character <= "\udfff" for character in text):
        raise Refused(400, "bad_text", 'Give a "text" of valid Unicode without NUL.')
    return text


def _metadata(request: Request, session: Session) -> dict[str, str]:
    """What goes along with a message: whose it is, and the reader's first language."""
    wanted = texts.acceptable(request.headers.get("accept-language", ""))
    return {"customer": session.customer} | ({"locale": wanted[0]} if wanted else {})


async def _events(request: Request, conversation: str) -> Iterable[Event]:
    """The conversation so far, from Rasa's tracker store."""
    tracker = await _agent(request).tracker_store.retrieve_full_tracker(conversation)
    return tracker.events if tracker else ()


def _agent(request: Request) -> Any:
    """Rasa's agent. One that is not ready takes messages and drops them, so it is asked first."""
    agent = request.app.ctx.agent
    if agent is None or not agent.is_ready():
        raise Refused(503, "not_ready", "The assistant is starting. Try again in a few seconds.")
    return agent
