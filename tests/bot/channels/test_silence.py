"""The bot is silent while a person has the conversation: Rasa's own agent with a small model, its trackers in SQLite,
the real NLG and actions, behind the chat page's API and Rasa's REST channel."""

from __future__ import annotations

import asyncio
import threading
import uuid
import warnings
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
from rasa.core.agent import Agent
from rasa.core.channels.channel import CollectingOutputChannel
from rasa.core.processor import MessageProcessor
from rasa.core.tracker_store import SQLTrackerStore
from rasa.model_training import train

from actions import handoff as handoff_actions
from actions import memory
from bot import settings as settings_module
from bot.channels import silence
from bot.channels.server import keep_silent
from bot.handoff.records import Message
from bot.handoff.states import Event, Kind
from bot.handoff.store import HandoffStore
from bot.insight.ratings import RatingStore
from bot.reply.nlg import RapportNLG
from bot.settings import ROOT
from nlu.errors import SettingError
from tests.bot.channels.conftest import Server
from tests.bot.said import domain

CONFIG = """
recipe: default.v1
assistant_id: test
language: en
pipeline:
- name: KeywordIntentClassifier
policies:
- name: RulePolicy
"""
DATA = """
version: "3.1"
nlu:
- intent: greet
  examples: |
    - hello
- intent: talk_to_human
  examples: |
    - a person please
rules:
- rule: greet
  steps:
  - intent: greet
  - action: utter_greeting
- rule: talk_to_human
  steps:
  - intent: talk_to_human
  - action: action_handoff
"""


@pytest.fixture(scope="module")
def model(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A model that knows a greeting and the wish for a person."""
    folder = tmp_path_factory.mktemp("model")
    (folder / "config.yml").write_text(CONFIG, encoding="utf-8")
    (folder / "data.yml").write_text(DATA, encoding="utf-8")
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # Rasa's, about intents of the domain without examples
        made = train(str(ROOT / "domain"), str(folder / "config.yml"), [str(folder / "data.yml")], str(folder))
    assert made.model is not None
    return Path(made.model)


class WaitingNLG(RapportNLG):
    """Ours; where a test says so it holds each reply until it is let go."""

    def __init__(self) -> None:
        super().__init__()
        self.composing, self.go = threading.Event(), threading.Event()
        self.go.set()

    async def generate(self, *given: Any, **facts: Any) -> dict[str, Any] | None:
        composed = await super().generate(*given, **facts)
        self.composing.set()
        await asyncio.to_thread(self.go.wait, 20)
        return composed


class Desk:
    """A customer in one conversation, and the agents' side of it."""

    def __init__(self, server: Server, agent: Agent, store: HandoffStore, channel: str) -> None:
        self.server = server
        self.agent = agent
        self.nlg: WaitingNLG = agent.nlg
        self.store = store
        self.channel = channel
        self.client = server.client()
        self.id = f"sender-{uuid.uuid4().hex}"
        if channel == "chat":
            self.client.post("/chat/api/session", json={}).raise_for_status()
            self.say("hello")
            (self.id,) = asyncio.run(agent.tracker_store.keys())

    def say(self, text: str) -> list[str]:
        """The customer writes; what comes back."""
        if self.channel == "chat":
            answer = self.client.post("/chat/api/messages", json={"id": uuid.uuid4().hex, "text": text})
            answer.raise_for_status()
            return [bubble["text"] for bubble in answer.json()["messages"]]
        answer = self.client.post("/webhooks/rest/webhook", json={"sender": self.id, "message": text})
        answer.raise_for_status()
        return [message["text"] for message in answer.json()]

    def happens(self, kind: Kind, who: str = "anna") -> None:
        self.store.apply(self.id, uuid.uuid4().hex, Event(kind, who, datetime.now(UTC)))

    def answer(self, text: str) -> None:
        """The agent writes."""
        message = Message(uuid.uuid4().hex, "agent", text, datetime.now(UTC), "anna", "en")
        self.store.add(self.id, message)

    @property
    def told(self) -> list[tuple[str, str]]:
        """What stands in Rasa's conversation: who and what."""
        tracker = asyncio.run(self.agent.tracker_store.retrieve_full_tracker(self.id))
        found = []
        for event in tracker.events if tracker else ():
            if event.type_name in {"user", "bot"}:
                found.append((event.metadata.get("agent", event.type_name), event.text))
        return found

    @property
    def spoken(self) -> list[str]:
        """What the bot said, in Rasa's conversation."""
        return [text for who, text in self.told if who == "bot"]


@pytest.fixture
def open_desk(model: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Callable[[str], Desk]]:
    caches = (settings_module.settings, silence.store, handoff_actions.store, memory.store)

    def forget() -> None:
        for cached in caches:
            cached.cache_clear()

    monkeypatch.setenv("RAPPORT_PROFILE__STORE", f"sqlite:///{tmp_path}/wishes.db")
    monkeypatch.setenv("RAPPORT_HANDOFF__STORE", f"sqlite:///{tmp_path}/handoff.db")
    monkeypatch.setattr("rasa.core.agent.MessageProcessor", MessageProcessor)
    forget()
    keep_silent()
    trackers = SQLTrackerStore(domain(), db=f"{tmp_path}/tracker.db")
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # Rasa's, about every domain that has slots
        agent = Agent.load(model, generator=WaitingNLG(), tracker_store=trackers)
    ratings = RatingStore(f"sqlite:///{tmp_path}/insight.db")
    server = Server(agent, ratings)
    agent.processor.action_endpoint = agent.action_endpoint
    store = HandoffStore(f"sqlite:///{tmp_path}/handoff.db")
    yield lambda channel: Desk(server, agent, store, channel)
    server.stop()
    for opened in (ratings, store, silence.store(), trackers.engine):
        getattr(opened, "close", getattr(opened, "dispose", None))()
    forget()


@pytest.fixture(params=["chat", "rest"])
def desk(request: pytest.FixtureRequest, open_desk: Callable[[str], Desk]) -> Desk:
    return open_desk(request.param)


@pytest.fixture
def chat(open_desk: Callable[[str], Desk]) -> Desk:
    return open_desk("chat")


def test_from_the_taking_to_the_return_nothing_goes_out(desk: Desk) -> None:
    assert desk.say("hello")
    spoken = desk.spoken
    desk.happens("taken")
    assert desk.say("hello") == []
    assert desk.say("a person please") == [], "nor does an action run"
    assert desk.store.place(desk.id) == 0
    assert desk.spoken == spoken
    assert [who for who, _ in desk.told][-2:] == ["user", "user"], "Rasa records what the customer writes"
    desk.happens("returned_to_bot")
    assert desk.say("hello")
    assert len(desk.spoken) == len(spoken) + 1


def test_the_agent_reads_what_the_customer_and_the_bot_said(desk: Desk) -> None:
    desk.say("hello")
    desk.say("a person please")
    desk.happens("taken")
    desk.say("are you there?")
    said = [(one.author, one.text) for one in desk.store.messages(desk.id)]
    assert [author for author, _ in said][-5:] == ["customer", "bot", "customer", "bot", "customer"]
    assert [("customer" if who == "user" else who, text) for who, text in desk.told] == said


def test_a_reply_that_was_being_composed_does_not_go_out(desk: Desk) -> None:
    desk.say("hello")
    spoken = desk.spoken
    desk.nlg.composing.clear()
    desk.nlg.go.clear()
    with ThreadPoolExecutor(1) as pool:
        answer = pool.submit(desk.say, "hello")
        assert desk.nlg.composing.wait(20)
        desk.happens("taken")
        desk.nlg.go.set()
        assert answer.result() == []
    assert desk.spoken == spoken
    assert desk.say("hello") == []


def test_whoever_wins_no_message_of_the_bot_follows_a_taking(open_desk: Callable[[str], Desk]) -> None:
    outcomes = set()
    for number in range(12):
        desk = open_desk("rest")
        with ThreadPoolExecutor(1) as pool:
            answer = pool.submit(desk.say, "hello")
            threading.Event().wait(number * 0.01)
            desk.happens("taken")
            heard = answer.result()
        (taken,) = (one.number for one in desk.store.events(desk.id))
        messages = desk.store.messages(desk.id, author="bot")
        assert all(one.number < taken for one in messages)
        assert [one.text for one in messages] == desk.spoken == ["\n\n".join(heard)] * len(messages)
        outcomes.add(len(messages))
    assert outcomes <= {0, 1}


def test_the_bot_knows_what_people_said(desk: Desk) -> None:
    desk.say("a person please")
    desk.happens("taken")
    desk.answer("Hello, I am Anna.")
    desk.say("where is my parcel?")
    desk.answer("It arrives tomorrow.")
    desk.happens("returned_to_bot")
    desk.say("hello")
    desk.say("hello")
    assert [(who, text) for who, text in desk.told if who == "anna"] == [
        ("anna", "Hello, I am Anna."),
        ("anna", "It arrives tomorrow."),
    ], "each once"
    told = [text for _, text in desk.told]
    assert told.index("Hello, I am Anna.") < told.index("where is my parcel?") < told.index("It arrives tomorrow.")
    desk.say("a person please")
    (waiting,) = desk.store.waiting()
    assert waiting.packet is not None
    assert waiting.packet["said_by_agents"] == ["Hello, I am Anna.", "It arrives tomorrow."]


def test_a_customer_who_comes_back_the_next_day_meets_the_person(chat: Desk) -> None:
    chat.happens("taken")
    chat.answer("Hello, I am Anna.")
    chat.say("hello")
    chat.answer("It arrives tomorrow.")
    # From here on each message begins a new session.
    chat.agent.domain.session_config = chat.agent.domain.session_config._replace(session_expiration_time=1e-9)
    assert chat.say("hello") == []
    assert chat.say("hello") == []
    chat.happens("returned_to_bot")
    assert len(chat.say("hello")) == 1
    assert [text for who, text in chat.told if who == "anna"] == ["Hello, I am Anna.", "It arrives tomorrow."]


def test_who_waits_is_not_answered_by_the_bot(desk: Desk) -> None:
    desk.say("hello")
    (waits,) = desk.say("a person please")[:1]
    assert waits
    assert desk.say("hello") == []
    desk.happens("returned_to_bot")
    assert desk.say("hello")


def test_a_resolved_conversation_is_the_bots_again(desk: Desk) -> None:
    desk.say("a person please")
    desk.happens("taken")
    desk.happens("resolved")
    assert desk.say("hello")
    stored = desk.store.get(desk.id)
    assert stored is not None
    assert stored.conversation.state == "bot"


def test_the_menu_of_manner_is_silent_too(chat: Desk) -> None:
    wish = {"wishes": {"language": "de"}}
    chat.happens("taken")
    spoken = chat.spoken
    answer = chat.client.post("/chat/api/manner", json={"id": "one", **wish})
    assert (answer.status_code, answer.json()["messages"]) == (200, [])
    assert chat.spoken == spoken
    chat.happens("returned_to_bot")
    assert chat.client.get("/chat/api/manner").json()["manner"]["language"]["value"] == "de", "the wish is kept"
    assert chat.client.post("/chat/api/manner/reset", json={"id": "two"}).json()["messages"]


def test_ids_are_those_of_the_chat_page(chat: Desk) -> None:
    chat.say("hello")
    shown = chat.client.get("/chat/api/messages").json()["messages"]
    assert [bubble["id"] for bubble in shown] == [one.id for one in chat.store.messages(chat.id)]


def test_without_the_store_the_bot_answers(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    silence.store().close()
    monkeypatch.setenv("RAPPORT_HANDOFF__STORE", "sqlite:////proc/nowhere/handoff.db")
    settings_module.settings.cache_clear()
    silence.store.cache_clear()
    assert desk.say("hello")
    monkeypatch.undo()
    settings_module.settings.cache_clear()


def test_what_rasas_api_has_the_bot_say(desk: Desk) -> None:
    desk.say("hello")
    desk.happens("taken")
    spoken = desk.spoken

    def execute() -> list[dict[str, Any]]:
        output = CollectingOutputChannel()
        asyncio.run(desk.agent.execute_action(desk.id, "utter_handoff_back", output, None, None))
        return output.messages

    assert execute() == [], "a person has it"
    assert desk.spoken == spoken
    desk.happens("returned_to_bot")
    assert len(execute()) == 1
    assert len(desk.say("hello")) == 1, "rules hold after it"


def test_a_server_without_a_store_does_not_start(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("RAPPORT_HANDOFF__STORE", "sqlite:////proc/nowhere/handoff.db")
    settings_module.settings.cache_clear()
    silence.store.cache_clear()
    with pytest.raises(SettingError, match=r"'handoff\.store' can't be used"):
        keep_silent()
    settings_module.settings.cache_clear()
