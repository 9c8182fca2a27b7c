"""Rasa's REST channel, which answers a body that it can't use with what is wrong in it.

Rasa's own takes any JSON: a body that is no object is an error 500, metadata of another type leave the conversation
without answers for good, and a sender's name that no database can store ends the whole server.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from typing import Any, Final

from rasa.core.channels.channel import UserMessage
from rasa.core.channels.rest import RestInput
from sanic import Blueprint, response
from sanic.request import Request
from sanic.response import HTTPResponse

MAX_SENDER: Final = 255  # characters; the column of Rasa's tracker store


class RestChannel(RestInput):
    """The same address and the same messages; its name stays `rest`."""

    def blueprint(self, on_new_message: Callable[[UserMessage], Awaitable[Any]]) -> Blueprint:
        routes: Blueprint = super().blueprint(on_new_message)

        @routes.middleware("request")
        async def check(request: Request) -> HTTPResponse | None:
            problem = refusal(request.json) if request.method == "POST" else None
            return response.json({"error": {"code": "bad_body", "message": problem}}, status=400) if problem else None

        return routes


def refusal(body: Any) -> str | None:
    """What is wrong with a request's body, or None. It quotes nothing of it."""
    if not isinstance(body, dict):
        return 'Send a JSON object: {"sender": ..., "message": ...}.'
    if not isinstance(body.get("message"), str):
        return 'Give "message": a string.'
    sender = body.get("sender", "default")
    if not isinstance(sender, str) or not sender.strip() or len(sender) > MAX_SENDER:
        return f'Give "sender": a string of 1 to {MAX_SENDER} characters.'
    # Half a character pair and NUL cannot be stored. In a message they can: Rasa escapes it.
    if "\0" in sender or any("\ud800" <= character <= "\udfff" for character in sender):
        return 'Give a "sender" of valid Unicode without NUL.'
    metadata = body.get("metadata") or {}
    if not isinstance(metadata, dict) or not isinstance(metadata.get("locale") or "", str):
        return 'Give "metadata" as an object, a "locale" in it as a string, or leave it out.'
    if not isinstance(body.get("input_channel") or "", str):
        return 'Give "input_channel" as a string, or leave it out.'
    return None
