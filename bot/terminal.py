"""`rapport chat`: a conversation in the terminal, with what was understood beside each message."""

from __future__ import annotations

import uuid
from typing import Any

import httpx
from rich.console import Console
from rich.panel import Panel
from rich.table import Table

from bot.service.processes import Running, running, token_file
from bot.settings import Settings
from nlu.errors import RapportError


def converse(settings: Settings) -> None:
    """Read lines until /quit or the end of input.

    Raises:
        RapportError: no assistant runs.
    """
    there = running(settings, settings.server.port)
    if not there:
        raise RapportError(f"No assistant runs on port {settings.server.port}. Start it: rapport up")
    console = Console()
    sender = f"terminal-{uuid.uuid4().hex[:12]}"
    console.print(f"Talking to {there[0].url}. /quit ends.", style="dim")
    token = token_file(settings).read_text(encoding="utf-8").strip()
    with httpx.Client(base_url=there[0].url, timeout=30, trust_env=False) as client:
        while (text := _read(console)) is not None:
            if text.strip():
                _turn(client, there[0], token, sender, text, console)


def _read(console: Console) -> str | None:
    try:
        text = console.input("[bold]you  [/bold]")
    except EOFError:
        return None
    return None if text.strip() == "/quit" else text


def _turn(client: httpx.Client, one: Running, token: str, sender: str, text: str, console: Console) -> None:
    try:
        answers = client.post("/webhooks/rest/webhook", json={"sender": sender, "message": text}).json()
        tracker = client.get(f"/conversations/{sender}/tracker", params={"token": token}).json()
    except (httpx.HTTPError, ValueError) as error:
        raise RapportError(f"{one.url} did not answer ({type(error).__name__}); see `rapport logs`.") from error
    console.print(understood(tracker.get("latest_message") or {}))
    for answer in answers:
        console.print(Panel(answer.get("text", ""), title="bot", title_align="left", border_style="cyan"))
    if not answers:
        console.print("(the bot is silent: a person was asked for)", style="dim")


def understood(message: dict[str, Any]) -> Table:
    """What was read from a message, as one line of a table."""
    language, affect = message.get("language") or {}, message.get("affect") or {}
    emotion, politeness = affect.get("emotion") or {}, affect.get("politeness") or {}
    register, intent = affect.get("register") or {}, message.get("intent") or {}
    found = message.get("knowledge") or {}
    hit = (found.get("hits") or [{}])[0]
    article = "nothing" if found.get("abstained", True) else str(hit.get("document", "nothing"))
    table = Table(box=None, padding=(0, 2, 0, 0), show_header=True, header_style="dim")
    for title in ("language", "emotion", "politeness", "register", "intent", "article"):
        table.add_column(title)
    table.add_row(
        f"{language.get('tag', '?')} {language.get('confidence', 0):.2f}",
        _reading(emotion, max((emotion.get("scores") or {"": 0.0}).values())),
        _reading(politeness, politeness.get("score", 0.0)),
        _reading(register, register.get("confidence", 0.0)),
        f"{intent.get('name') or '?'} {intent.get('confidence', 0):.2f}",
        article,
        style="dim",
    )
    return table


def _reading(reading: dict[str, Any], value: float) -> str:
    return f"{reading.get('label', '?')} {value:.2f}{'?' if reading.get('unsure') else ''}"
