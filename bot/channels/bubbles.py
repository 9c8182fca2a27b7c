"""From Rasa's messages to what the chat page shows, alike for a fresh answer and a restored conversation."""

import re
import time
from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from rasa.core.channels.channel import OutputChannel
from rasa.shared.core.events import BotUttered, Event, UserUttered

Bubble = dict[str, Any]

_TAG = re.compile(r"[A-Za-z]{2,3}(-[A-Za-z0-9]{1,8})*")
_DIRECTIONS = {"ltr", "rtl", "auto"}
# Rasa takes a text that begins with "/" as a command: "/restart", or an intent with slots of the writer's
# choosing. An invisible word joiner before it makes it a text like any other.
_GUARD = "\u2060"


class ChatOutput(OutputChannel):
    """Collects the answers to one message."""

    def __init__(self, message_id: str) -> None:
        """The answers' ids come from that of the message."""
        self._message_id = message_id
        self.bubbles: list[Bubble] = []

    @classmethod
    def name(cls) -> str:
        """The name that Rasa keeps as the origin of the conversation's messages."""
        return "chat"

    async def send_response(self, recipient_id: str, message: dict[str, Any]) -> None:
        """Take the message whole: Rasa's own collector splits its paragraphs and loses its language."""
        bubble = present(message, f"{self._message_id}.{len(self.bubbles)}", time.time())
        if bubble:
            self.bubbles.append(bubble)


def present(message: Mapping[str, Any], bubble_id: str, when: float) -> Bubble | None:
    """One message of the bot as the page shows it, or None where there is nothing to see."""
    text = message.get("text") or _https(message.get("image")) or _https(message.get("attachment"))
    buttons = [
        {"title": str(button["title"]), "payload": str(button.get("payload") or button["title"])}
        for button in message.get("buttons") or message.get("quick_replies") or []
        if isinstance(button, Mapping) and button.get("title")
    ]
    if not text and not buttons:
        return None
    bubble: Bubble = {"id": bubble_id, "from": "bot", "time": when, "text": str(text or ""), "dir": "auto"}
    for source in (message, message.get("metadata"), message.get("custom")):
        if isinstance(source, Mapping):
            if isinstance(lang := source.get("lang"), str) and _TAG.fullmatch(lang):
                bubble["lang"] = lang
            if source.get("dir") in _DIRECTIONS:
                bubble["dir"] = source["dir"]
    if message.get("knowledge") == "answer":
        bubble["quotes"] = True
    if buttons:
        bubble["buttons"] = buttons
    return bubble


def conversation(events: Iterable[Event]) -> list[Bubble]:
    """The conversation so far, with the ids under which its messages were first sent."""
    return [bubble for bubble, _ in traced(events)]


def traced(events: Iterable[Event]) -> Iterator[tuple[Bubble, Event]]:
    """The conversation so far, each message with the event that it comes from."""
    titles: dict[str, str] = {}
    turn, answers = "start", 0
    for event in events:
        if isinstance(event, UserUttered) and event.text:
            turn, answers = str(event.message_id), 0
            text = titles.get(event.text, event.text.removeprefix(_GUARD))
            # What remains are Rasa's own commands, which no customer wrote.
            if not text.startswith("/") or event.text.startswith(_GUARD):
                yield {"id": turn, "from": "user", "time": event.timestamp, "text": text, "dir": "auto"}, event
        elif isinstance(event, BotUttered):
            bubble = present(event.message(), f"{turn}.{answers}", event.timestamp)
            if bubble:
                answers += 1
                titles.update({button["payload"]: button["title"] for button in bubble.get("buttons", [])})
                yield bubble, event


def is_command(text: str) -> bool:
    """Whether Rasa would take this text as a command."""
    return text.lstrip().startswith("/")


def offered(bubbles: Iterable[Bubble]) -> set[str]:
    """What the buttons of a conversation send; a customer may send these and no other commands."""
    return {button["payload"] for bubble in bubbles for button in bubble.get("buttons", [])}


def as_text(text: str) -> str:
    """The same text, never a command."""
    return _GUARD + text.lstrip()


def _https(address: object) -> str | None:
    return address if isinstance(address, str) and address.startswith("https://") else None
