"""Each message once, and those of one conversation one after the other.

Phones repeat requests when the network comes back, and people press Send twice. A repeated message id gets
the answer that the first one got; nothing reaches the bot twice. Memory is per process and bounded.
"""

import asyncio
from collections import OrderedDict
from collections.abc import Awaitable, Callable
from typing import Generic, TypeVar

Answer = TypeVar("Answer")


class _Conversation(Generic[Answer]):
    """One conversation's lock and the answers of its latest messages."""

    def __init__(self) -> None:
        self.lock = asyncio.Lock()
        self.answers: OrderedDict[str, asyncio.Task[Answer]] = OrderedDict()

    def busy(self) -> bool:
        return any(not task.done() for task in self.answers.values())


class Turns(Generic[Answer]):
    """The turns of all conversations in this process."""

    def __init__(self, remembered: int = 200, conversations: int = 10_000) -> None:
        """How many answers of a conversation, and how many conversations, are remembered."""
        self._remembered = remembered
        self._limit = conversations
        self._conversations: OrderedDict[str, _Conversation[Answer]] = OrderedDict()

    async def answer(self, conversation: str, message_id: str, work: Callable[[], Awaitable[Answer]]) -> Answer:
        """What `work` returns, or returned for this id before. After a failure it is tried again."""
        state = self._state(conversation)
        task = state.answers.get(message_id)
        if task is None:
            task = asyncio.create_task(self._in_order(state, work))
            state.answers[message_id] = task
            task.add_done_callback(lambda done: _settle(state, message_id, done, self._remembered))
        # A customer who reloads drops the connection; the bot still finishes the turn that it has begun.
        return await asyncio.shield(task)

    @staticmethod
    async def _in_order(state: _Conversation[Answer], work: Callable[[], Awaitable[Answer]]) -> Answer:
        async with state.lock:
            return await work()

    def _state(self, conversation: str) -> _Conversation[Answer]:
        state = self._conversations.setdefault(conversation, _Conversation())
        self._conversations.move_to_end(conversation)
        if len(self._conversations) > self._limit:
            idle = next((key for key, other in self._conversations.items() if not other.busy()), None)
            if idle is not None and idle != conversation:
                del self._conversations[idle]
        return state


def _settle(state: _Conversation[Answer], message_id: str, task: asyncio.Task[Answer], remembered: int) -> None:
    """Forget a failed turn, and the oldest answers beyond the limit."""
    # Asking for the exception also keeps asyncio from printing it, and a customer's words with it.
    if task.cancelled() or task.exception() is not None:
        state.answers.pop(message_id, None)
    done = [key for key, other in state.answers.items() if other.done()]
    for key in done[: max(0, len(state.answers) - remembered)]:
        del state.answers[key]
