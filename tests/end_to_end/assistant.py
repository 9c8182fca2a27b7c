"""A running assistant as its customers and its deployer meet it: over HTTP and through the one command."""

from __future__ import annotations

import json
import os
import re
import subprocess
import uuid
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Final

import httpx

from actions.shop import Order, SqliteShop, shop_today
from actions.shop.seed_data import ACCOUNTS, GOODS
from bot.reply.lint import check_text, masked
from bot.reply.samples import BRAND
from bot.settings import ROOT
from nlu.labels import Register

RAPPORT: Final = ROOT / ".venv" / "bin" / "rapport"
REST: Final = "/webhooks/rest/webhook"
PREFIX: Final = "e2e-"
# What a text may hold in any language: order and return numbers, addresses, names.
_FACTS: Final = re.compile(r"\b(?:KS-\d{6}|R-\d{5})\b|https?://\S+|\S*[\w…]@[\w.-]+\w")
_NAMES: Final = (BRAND, *(name for name, _ in GOODS.values()), *(one.zone.carrier for one in ACCOUNTS.values()))


def rapport(
    *arguments: str, text: str = "", env: Mapping[str, str] | None = None, timeout: float = 120
) -> subprocess.CompletedProcess[str]:
    """Run the command as a deployer does. text: its standard input."""
    wide = {"COLUMNS": "250", "TERM": "dumb", "NO_COLOR": "1"}
    return subprocess.run(
        [str(RAPPORT), *arguments],
        input=text,
        capture_output=True,
        text=True,
        encoding="utf-8",
        env={**os.environ, **wide, **(env or {})},
        timeout=timeout,
        check=False,
    )


def json_lines(text: str) -> list[dict[str, Any]]:
    return [json.loads(line) for line in text.splitlines()]


@dataclass(frozen=True)
class Said:
    """One message of the bot, with what the tracker knows about it."""

    text: str
    language: str
    register: Register
    situation: str
    moves: tuple[str, ...]
    incident: str
    mood: str

    def problems(self) -> list[str]:
        """What the lint finds in the wording; facts may be in any language."""
        return check_text(masked(_FACTS.sub("0", self.text), _NAMES), self.language, self.register)


@dataclass(frozen=True)
class Assistant:
    """A running assistant with databases of its own. marker: a word that no log may hold."""

    port: int
    work: Path
    shop_file: Path
    env: Mapping[str, str]
    token: str = field(repr=False)
    client: httpx.Client = field(repr=False)
    marker: str = ""

    def order(self, number: str) -> Order:
        """An order as the shop has it now."""
        shop = SqliteShop(self.shop_file, shop_today)
        try:
            return shop.order(number)
        finally:
            shop.close()

    def tracker(self, sender: str) -> dict[str, Any]:
        found = self.client.get(f"/conversations/{sender}/tracker", params={"token": self.token})
        found.raise_for_status()
        tracker: dict[str, Any] = found.json()
        return tracker

    def waiting(self) -> list[dict[str, Any]]:
        """Who waits for a person, as the command lists it."""
        listed = rapport("handoff", "list", "--json", env=self.env)
        assert listed.returncode == 0, listed.stderr
        return json_lines(listed.stdout)

    def logs(self) -> str:
        """Everything that this assistant's processes have logged."""
        files = sorted((self.work / "logs").glob(f"*-{self.port}.log"))
        assert len(files) == 2, files
        return "".join(file.read_text(encoding="utf-8", errors="replace") for file in files)


class Talk:
    """A conversation over the REST channel by a sender of its own."""

    def __init__(self, bot: Assistant) -> None:
        self.bot = bot
        self.sender = f"{PREFIX}{uuid.uuid4().hex}"
        self._heard = 0

    def say(self, text: str) -> list[Said]:
        """The customer says this; what the bot answers. Rasa sends a text's paragraphs one by one."""
        answered = self.bot.client.post(REST, json={"sender": self.sender, "message": text})
        assert answered.status_code == 200, answered.text
        received = [message["text"] for message in answered.json()]
        events = [event for event in self.bot.tracker(self.sender)["events"] if event["event"] == "bot"]
        new, self._heard = events[self._heard :], len(events)
        said = [_said(event) for event in new]
        assert received == [part for one in said for part in one.text.strip().split("\n\n")]
        return said

    def one(self, text: str, situation: str, language: str, register: Register) -> Said:
        """The one message that answers, checked: about what, in which language and register, soundly worded."""
        (said,) = self.say(text)
        assert (said.situation, said.language, said.register) == (situation, language, register), said
        assert said.problems() == [], said.text
        return said

    def give_back(self) -> Said:
        """The command that gives the conversation back to the bot; what the bot says to that."""
        done = rapport("handoff", "resume", self.sender, "--port", str(self.bot.port), env=self.bot.env)
        assert done.returncode == 0, done.stderr
        (event,) = [event for event in self.bot.tracker(self.sender)["events"] if event["event"] == "bot"][
            self._heard :
        ]
        self._heard += 1
        return _said(event)

    @property
    def paused(self) -> bool:
        return bool(self.bot.tracker(self.sender)["paused"])

    def slot(self, name: str) -> Any:
        return self.bot.tracker(self.sender)["slots"].get(name)


def _said(event: Mapping[str, Any]) -> Said:
    about = event["metadata"]
    return Said(
        text=event["text"],
        language=about["lang"],
        register=about["register"],
        situation=about["situation"],
        moves=tuple(about["moves"]),
        incident=about["incident"],
        mood=about["mood"],
    )
