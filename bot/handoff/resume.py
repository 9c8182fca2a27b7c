"""Giving a conversation back to the bot."""

from __future__ import annotations

from datetime import UTC, datetime
from uuid import uuid4

import httpx

from bot.handoff.states import Event
from bot.handoff.store import HandoffStore
from bot.service.processes import running, token_file
from bot.settings import Settings
from nlu.errors import RapportError


def resume(settings: Settings, conversation: str) -> None:
    """Give it back, and have the bot say that it is back.

    Raises:
        NotAllowed: it neither waits for a person nor is with one.
        RapportError: no assistant runs, or it could not say so.
    """
    there = running(settings, settings.server.port)
    if not there:
        raise RapportError(f"No assistant runs on port {settings.server.port}. Start it: rapport up")
    store = HandoffStore(settings.handoff.store)
    # First, since the bot can't say a word before.
    store.apply(conversation, uuid4().hex, Event("returned_to_bot", "command line", datetime.now(UTC)))
    store.close()
    token = token_file(settings).read_text(encoding="utf-8").strip()
    with httpx.Client(timeout=10, trust_env=False, params={"token": token}) as client:
        try:
            address = f"{there[0].url}/conversations/{conversation}/execute"
            client.post(address, json={"name": "utter_handoff_back"}).raise_for_status()
        except httpx.HTTPError as error:
            raise RapportError(
                f"{conversation} is with the bot again, but the bot could not say so ({type(error).__name__}). It "
                "answers the next message."
            ) from error
