"""`rapport chat`: a conversation in the terminal, with what was understood beside each message, and why."""

from __future__ import annotations

import unicodedata
import uuid
from collections.abc import Iterable
from typing import Any, Final

import httpx
from rich.console import Console
from rich.panel import Panel
from rich.table import Table
from rich.text import Text

from bot.service.processes import Running, running, token_file
from bot.settings import Settings
from nlu.encoder import Encoder
from nlu.errors import RapportError
from nlu.explain import DECISIONS, Explanation, Labels, explain
from nlu.models import shared_encoder

# How a word looks from which weight on.
_STYLES: Final = ((0.6, "bold reverse"), (0.3, "bold underline"), (-0.3, ""), (-1.0, "dim strike"))


def converse(settings: Settings, *, explained: bool = False) -> None:
    """Read lines until /quit or the end of input. explained: show the words that carried each decision.

    Raises:
        RapportError: no assistant runs.
        ModelFileError: (explained) the served encoder is missing.
    """
    there = running(settings, settings.server.port)
    if not there:
        raise RapportError(f"No assistant runs on port {settings.server.port}. Start it: rapport up")
    encoder = shared_encoder(settings.path(settings.work), settings.encoder.threads) if explained else None
    console = Console()
    sender = f"terminal-{uuid.uuid4().hex[:12]}"
    console.print(f"Talking to {there[0].url}. /quit ends.", style="dim")
    token = token_file(settings).read_text(encoding="utf-8").strip()
    with httpx.Client(base_url=there[0].url, timeout=30, trust_env=False) as client:
        while (text := _read(console)) is not None:
            if text.strip():
                _turn(client, there[0], token, sender, text, console, encoder)


def _read(console: Console) -> str | None:
    try:
        text = console.input("[bold]you  [/bold]")
    except EOFError:
        return None
    return None if text.strip() == "/quit" else text


def _turn(
    client: httpx.Client, one: Running, token: str, sender: str, text: str, console: Console, encoder: Encoder | None
) -> None:
    try:
        answers = client.post("/webhooks/rest/webhook", json={"sender": sender, "message": text}).json()
        tracker = client.get(f"/conversations/{sender}/tracker", params={"token": token}).json()
    except (httpx.HTTPError, ValueError) as error:
        raise RapportError(f"{one.url} did not answer ({type(error).__name__}); see `rapport logs`.") from error
    message = tracker.get("latest_message") or {}
    console.print(understood(message))
    affect = message.get("affect")
    if encoder is not None and affect:
        labels = Labels(*(affect[name]["label"] for name in DECISIONS))
        console.print(reasons(text, explain(encoder, text, labels)))
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


def reasons(text: str, explanations: Iterable[Explanation]) -> Table:
    """The message once for each decision, with the words highlighted that carried it."""
    table = Table(box=None, padding=(0, 2, 0, 0), show_header=False)
    for explanation in explanations:
        table.add_row(Text(f"{explanation.decision} {explanation.label}", "dim"), highlight(text, explanation))
    return table


def highlight(text: str, explanation: Explanation) -> Text:
    """The text with the words marked by their weight. Control characters become spaces: terminals would obey them."""
    shown = Text("".join(" " if unicodedata.category(character) == "Cc" else character for character in text))
    for word in explanation.words:
        style = next(style for least, style in _STYLES if word.weight >= least)
        shown.stylize(style, word.start, word.end)
    return shown


def _reading(reading: dict[str, Any], value: float) -> str:
    return f"{reading.get('label', '?')} {value:.2f}{'?' if reading.get('unsure') else ''}"
