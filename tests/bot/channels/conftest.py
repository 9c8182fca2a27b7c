"""The chat channel in a real Sanic server beside Rasa's REST channel, with a bot of a few lines behind it."""

import asyncio
import secrets
import socket
import threading
from collections.abc import Iterator
from typing import Any

import httpx
import pytest
from rasa.core.channels.channel import UserMessage, register
from rasa.core.channels.rest import RestInput
from rasa.core.tracker_store import InMemoryTrackerStore
from rasa.shared.core.domain import Domain
from rasa.shared.core.events import BotUttered, UserUttered
from sanic import Sanic

from bot.channels.chat import ChatChannel
from bot.channels.sessions import Sessions


class Bot:
    """Stands where Rasa's agent stands; keeps what reached it, and the conversation as Rasa would."""

    def __init__(self) -> None:
        self.tracker_store = InMemoryTrackerStore(Domain.empty())
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
        tracker = await self.tracker_store.get_or_create_tracker(message.sender_id)
        tracker.update(UserUttered(message.text, message_id=message.message_id, input_channel="chat"))
        for answer in self.answers or [{"text": f"You wrote: {message.text}"}]:
            data = {key: answer[key] for key in ("buttons", "custom") if key in answer}
            event = BotUttered(answer.get("text"), data, answer.get("metadata", {}))
            await message.output_channel.send_response(message.sender_id, event.message())
            tracker.update(event)
        await self.tracker_store.save(tracker)
        self.finished.append(message.text)


class Server:
    """A Sanic app in a thread of its own."""

    def __init__(self, bot: Bot) -> None:
        self.bot = bot
        with socket.socket() as free:
            free.bind(("127.0.0.1", 0))
            self.port = free.getsockname()[1]
        self.url = f"http://127.0.0.1:{self.port}"
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
        channel = ChatChannel(Sessions(b"k" * 32), brand="Kestrel Supply", max_characters=500)
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


@pytest.fixture
def server() -> Iterator[Server]:
    running = Server(Bot())
    yield running
    running.stop()
