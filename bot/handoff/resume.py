"""Giving a conversation back to the bot."""

from __future__ import annotations

import httpx

from bot.handoff.store import HandoffStore
from bot.service.processes import running, token_file
from bot.settings import Settings
from nlu.errors import RapportError


def resume(settings: Settings, conversation: str) -> None:
    """Close the request, end the pause, and have the bot say that it is back.

    Raises:
        RapportError: no assistant runs, or it refused.
    """
    there = running(settings, settings.server.port)
    if not there:
        raise RapportError(f"No assistant runs on port {settings.server.port}. Start it: rapport up")
    token = token_file(settings).read_text(encoding="utf-8").strip()
    address = f"{there[0].url}/conversations/{conversation}"
    with httpx.Client(timeout=10, trust_env=False, params={"token": token}) as client:
        try:
            client.post(f"{address}/tracker/events", json={"event": "resume"}).raise_for_status()
            client.post(f"{address}/execute", json={"name": "utter_handoff_back"}).raise_for_status()
        except httpx.HTTPError as error:
            raise RapportError(f"The assistant did not take the conversation back ({type(error).__name__}).") from error
    HandoffStore(settings.handoff.store).resolve(conversation)
