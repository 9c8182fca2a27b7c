"""`GET /health`: ready only when a message would be answered, that is when the model is loaded and actions answer."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from typing import Any

import httpx
from rasa.core.channels.channel import InputChannel, UserMessage
from sanic import Blueprint, response
from sanic.request import Request
from sanic.response import HTTPResponse


class HealthChannel(InputChannel):
    """No channel for messages: Rasa adds routes only through channels."""

    @classmethod
    def name(cls) -> str:
        return "health"

    def url_prefix(self) -> str:
        """Absolute, as the chat page's."""
        return "/"

    def blueprint(self, on_new_message: Callable[[UserMessage], Awaitable[Any]]) -> Blueprint:
        routes = Blueprint("rapport_health")

        @routes.route("/health", methods=["GET"])
        async def health(request: Request) -> HTTPResponse:
            agent = getattr(request.app.ctx, "agent", None)
            model = bool(agent and agent.is_ready())
            endpoint = getattr(agent, "action_endpoint", None)
            actions = endpoint is not None and await _answers(endpoint.url)
            ready = model and actions
            return response.json({"ready": ready, "model": model, "actions": actions}, status=200 if ready else 503)

        return routes


async def _answers(url: str) -> bool:
    """Whether the action server is there; its health address stands beside its webhook."""
    try:
        async with httpx.AsyncClient(timeout=2, trust_env=False) as client:
            found = await client.get(url.rsplit("/", 1)[0] + "/health")
    except httpx.HTTPError:
        return False
    return found.status_code == 200
