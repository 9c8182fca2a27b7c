"""The chat channel in a real Sanic server beside Rasa's REST channel, with a bot of a few lines behind it.

Messages are answered by those few lines; actions are run by the real action server's executor, over HTTP, and worded by
the real NLG.
"""

import asyncio
import secrets
import socket
import threading
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

import httpx
import pytest
from rasa.core.actions.action import action_for_name_or_text
from rasa.core.channels.channel import UserMessage, register
from rasa.core.channels.rest import RestInput
from rasa.core.lock_store import InMemoryLockStore
from rasa.core.tracker_store import InMemoryTrackerStore
from rasa.shared.core.events import ActionExecuted, BotUttered, SlotSet, UserUttered
from rasa.shared.core.trackers import DialogueStateTracker
from rasa.utils.endpoints import EndpointConfig
from sanic import Sanic, response
from sanic.request import Request

from actions import memory
from bot import settings as settings_module
from bot.channels import silence
from bot.channels.chat import ChatChannel
from bot.channels.sessions import Sessions
from bot.insight.ratings import RatingStore
from bot.reply.nlg import RapportNLG
from tests.actions.talk import executor
from tests.bot.said import domain, parse_data


class Processor:
    """Begins conversations as Rasa's message processor does."""

    def __init__(self, bot: "Bot") -> None:
        self._bot = bot

    async def fetch_tracker_and_update_session(
        self, sender: str, output: Any, metadata: Mapping[str, Any]
    ) -> DialogueStateTracker:
        bot = self._bot
        tracker = await bot.tracker_store.get_or_create_tracker(sender, append_action_listen=False)
        if not tracker.events:
            tracker.update(SlotSet("session_started_metadata", dict(metadata)))
            action = action_for_name_or_text("action_session_start", bot.domain, bot.action_endpoint)
            tracker.update_with_events(await action.run(output, bot.nlg, tracker, bot.domain), bot.domain)
        return tracker


class Bot:
    """Stands where Rasa's agent stands; keeps what reached it, and the conversation as Rasa would.

    reading: how messages are read, as in `tests.bot.said.parse_data`.
    """

    def __init__(self) -> None:
        self.domain = domain()
        self.nlg = RapportNLG()
        self.tracker_store = InMemoryTrackerStore(self.domain)
        self.lock_store = InMemoryLockStore()
        self.processor = Processor(self)
        self.action_endpoint: EndpointConfig | None = None
        self.reading: dict[str, Any] = {}
        self.seen: list[UserMessage] = []
        self.finished: list[str] = []
        self.failures = 0
        self.delay = 0.0
        self.ready = True
        self.answers: list[dict[str, Any]] | None = None

    def is_ready(self) -> bool:
        return self.ready

    async def handle_message(self, message: UserMessage) -> None:
        self.seen.append(message)
        await asyncio.sleep(self.delay)
        if self.failures:
            self.failures -= 1
            raise RuntimeError(f"could not answer {message.text}")
        tracker = await self.processor.fetch_tracker_and_update_session(
            message.sender_id, message.output_channel, message.metadata
        )
        event = UserUttered(
            message.text,
            parse_data=parse_data(message.text, **self.reading),
            message_id=message.message_id,
            input_channel="chat",
            metadata=message.metadata,
        )
        tracker.update(event, self.domain)
        for answer in self.answers or [{"text": f"You wrote: {message.text}"}]:
            data = {key: answer[key] for key in ("buttons", "custom") if key in answer}
            said = BotUttered(answer.get("text"), data, answer.get("metadata", {}))
            await message.output_channel.send_response(message.sender_id, said.message())
            tracker.update(said)
        tracker.update(ActionExecuted("action_listen"))
        await self.tracker_store.save(tracker)
        self.finished.append(message.text)


class Server:
    """A Sanic app in a thread of its own."""

    def __init__(self, bot: Any, ratings: RatingStore) -> None:
        """bot: a `Bot`, or Rasa's own agent."""
        self.bot = bot
        self.ratings = ratings
        with socket.socket() as free:
            free.bind(("127.0.0.1", 0))
            self.port = free.getsockname()[1]
        self.url = f"http://127.0.0.1:{self.port}"
        bot.action_endpoint = EndpointConfig(f"{self.url}/actions")
        self._stop = threading.Event()
        self._ready = threading.Event()
        self._clients: list[httpx.Client] = []
        self._thread = threading.Thread(target=lambda: asyncio.run(self._serve()), daemon=True)
        self._thread.start()
        assert self._ready.wait(10), "the server did not start"

    async def _serve(self) -> None:
        # Outside of this mode Sanic rewrites its own classes at the first start and fails at a second one.
        Sanic.test_mode = True
        app = Sanic(f"chat_{secrets.token_hex(4)}", configure_logging=False)
        app.ctx.agent = self.bot
        channel = ChatChannel(Sessions(b"k" * 32), self.ratings, brand="Kestrel Supply", max_characters=500)

        @app.post("/actions")
        async def act(request: Request) -> Any:
            return response.json(await executor().run(request.json))

        register([RestInput(), channel], app, route="/webhooks/")
        # Sanic can answer only after startup, so it listens only then.
        options = {"start_serving": False}
        server = await app.create_server(
            "127.0.0.1", self.port, return_asyncio_server=True, asyncio_server_kwargs=options
        )
        await server.startup()
        await server.start_serving()
        self._ready.set()
        while not self._stop.is_set():
            await asyncio.sleep(0.02)
        server.close()
        for connection in list(server.connections):
            connection.close()
        await asyncio.sleep(0.02)

    def client(self, **headers: str) -> httpx.Client:
        """A browser without a session."""
        client = httpx.Client(base_url=self.url, headers=headers, timeout=10)
        self._clients.append(client)
        return client

    def stop(self) -> None:
        for client in self._clients:
            client.close()
        self._stop.set()
        self._thread.join(5)


def _forget() -> None:
    settings_module.settings.cache_clear()
    memory.store.cache_clear()
    silence.store.cache_clear()


@pytest.fixture
def server(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Server]:
    monkeypatch.setenv("RAPPORT_PROFILE__STORE", f"sqlite:///{tmp_path}/wishes.db")
    monkeypatch.setenv("RAPPORT_HANDOFF__STORE", f"sqlite:///{tmp_path}/handoff.db")
    _forget()
    ratings = RatingStore(f"sqlite:///{tmp_path}/insight.db")
    running = Server(Bot(), ratings)
    yield running
    running.stop()
    ratings.close()
    _forget()
