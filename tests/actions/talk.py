"""A conversation with the real actions: Rasa's tracker, domain and slot mappings, rasa_sdk's executor, the real shop
and the NLG, put together as the two servers put them together. Only the reading of a message is given by the test."""

from __future__ import annotations

import asyncio
import copy
import json
from functools import cache
from typing import Any

import yaml
from rasa.core.actions.action import ActionExtractSlots, RemoteAction
from rasa.core.channels.channel import CollectingOutputChannel
from rasa.shared.core.events import ActionExecuted, UserUttered, deserialise_events
from rasa.shared.core.trackers import DialogueStateTracker, EventVerbosity
from rasa_sdk.executor import ActionExecutor

from bot.reply.nlg import RapportNLG
from bot.settings import ROOT
from nlu.entities import extract, nothing_else
from nlu.regions import likely_region
from tests.bot.said import domain, parse_data


@cache
def executor() -> ActionExecutor:
    """The action server's own, with what it finds in `actions`."""
    made = ActionExecutor()
    made.register_package("actions")
    return made


@cache
def actions_by_intent() -> dict[str, str]:
    """From the rules that have one intent and one action."""
    rules = yaml.safe_load((ROOT / "data" / "rules.yml").read_text(encoding="utf-8"))["rules"]
    steps = [rule["steps"] for rule in rules if "condition" not in rule]
    return {first["intent"]: second["action"] for first, second, *more in steps if not more}


class Talk:
    """language and register: how the customer writes, unless a message says otherwise.

    responses: what the actions asked for in the last turn; events: what they returned; texts: what the customer read
    """

    def __init__(self, language: str = "en", register: str = "unmarked") -> None:
        self.language, self.register = language, register
        self.tracker = DialogueStateTracker.from_events("someone", [], domain().slots, domain=domain())
        self.tracker.update(ActionExecuted("action_listen"))
        self.responses: list[dict[str, Any]] = []
        self.events: list[dict[str, Any]] = []
        self.texts: list[str] = []
        self._nlg = RapportNLG()

    def say(self, text: str, intent: str = "", action: str = "", **reading: Any) -> str:
        """The customer says this; what the bot answers. action: instead of the rule's for the intent."""
        knowledge = reading.pop("knowledge", {"abstained": True, "hits": []})
        found = extract(text, region=likely_region(self.language))
        if nothing_else(text, found) and not intent:
            intent = "inform"
        data = parse_data(text, **{"language": self.language, "register": self.register, **reading})
        data["intent"] = {"name": intent, "confidence": 0.9}
        data["entities"] = [
            {"entity": one.kind, "value": one.value, "start": one.start, "end": one.end} for one in found
        ]
        data["knowledge"] = knowledge
        message = UserUttered(text, intent=data["intent"], entities=data["entities"], parse_data=data)
        self.tracker.update(message, domain())
        channel = CollectingOutputChannel()
        for event in asyncio.run(ActionExtractSlots(None).run(channel, self._nlg, self.tracker, domain())):
            self.tracker.update(event, domain())
        return self.run(action or actions_by_intent()[intent])

    def run(self, action: str) -> str:
        """Run an action; what the customer reads."""
        if action.startswith("utter_"):
            answer: dict[str, Any] = {"events": [], "responses": [{"response": action}]}
        else:
            state = self.tracker.current_state(EventVerbosity.ALL)
            request = {"next_action": action, "sender_id": "someone", "tracker": state, "domain": {}}
            answer = json.loads(json.dumps(asyncio.run(executor().run(json.loads(json.dumps(request))))))
        self.responses, self.events = copy.deepcopy(answer["responses"]), answer["events"]
        self.tracker.update(ActionExecuted(action), domain())
        said = asyncio.run(
            RemoteAction._utter_responses(answer["responses"], CollectingOutputChannel(), self._nlg, self.tracker)
        )
        for event in [*said, *deserialise_events(answer["events"])]:
            self.tracker.update(event, domain())
        self.texts = [event.text for event in said]
        return "\n".join(self.texts)

    @property
    def response(self) -> dict[str, Any]:
        """The one response of the last turn, without what is empty in it."""
        (response,) = self.responses
        return {name: value for name, value in response.items() if value}

    @property
    def said(self) -> list[str]:
        """Names of the last turn's responses."""
        return [response["response"].removeprefix("utter_") for response in self.responses]

    @property
    def slots(self) -> dict[str, Any]:
        """Slots that the last turn's events set."""
        return {event["name"]: event["value"] for event in self.events if event["event"] == "slot"}

    def slot(self, name: str) -> Any:
        return self.tracker.get_slot(name)

    @property
    def metadata(self) -> dict[str, Any]:
        """Of the bot's last message."""
        (*_, last) = (event for event in self.tracker.events if event.type_name == "bot")
        found: dict[str, Any] = last.metadata
        return found
