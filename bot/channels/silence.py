"""The bot is silent while a person has the conversation: Rasa's message processor, which asks the store of handoffs.

Each message of the bot passes `permitted` right before it is sent, whichever action, rule or menu it comes from and
whichever channel it goes to. Customers' messages are recorded by Rasa as ever and kept for the agent in the store. What
agents wrote becomes part of Rasa's conversation before the customer's next message, so that the bot, when it has the
conversation again, knows what was said.
"""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable
from datetime import UTC, datetime
from functools import cache
from typing import Any, Final, TypeVar

from rasa.core.actions.action import Action
from rasa.core.channels.channel import OutputChannel, UserMessage
from rasa.core.processor import MessageProcessor
from rasa.shared.core.constants import ACTION_LISTEN_NAME, REQUESTED_SLOT
from rasa.shared.core.events import (
    ActionExecuted,
    ActiveLoop,
    BotUttered,
    ConversationPaused,
    ConversationResumed,
    Event,
    SessionStarted,
    SlotSet,
    UserUttered,
)
from rasa.shared.core.trackers import DialogueStateTracker
from sqlalchemy.exc import SQLAlchemyError

from bot.channels.bubbles import as_text, is_command
from bot.conversation import AGENT, from_events
from bot.handoff.records import Message
from bot.handoff.states import OWNED, Conversation
from bot.handoff.store import HandoffStore
from bot.settings import settings
from nlu.errors import RapportError

logger = logging.getLogger(__name__)
T = TypeVar("T")
# The number that an agent's message has in the store, in the metadata of the event.
_NUMBER: Final = "number"


@cache
def store() -> HandoffStore:
    """The process's one store of conversations."""
    return HandoffStore(settings().handoff.store)


class Processor(MessageProcessor):
    """Rasa's, which acts and speaks only while the conversation is the bot's."""

    async def _update_tracker_session(
        self, tracker: DialogueStateTracker, output_channel: OutputChannel, metadata: dict[str, Any] | None = None
    ) -> None:
        # Before a new session begins, since what was said belongs to the old one.
        await _tell_what_agents_said(tracker)
        await super()._update_tracker_session(tracker, output_channel, metadata)
        # And after it, since a new session ends every pause.
        stored = await _ask(lambda: store().get(tracker.sender_id), None)
        if stored:
            _pause_or_resume(tracker, stored.conversation)

    async def _handle_message_with_tracker(self, message: UserMessage, tracker: DialogueStateTracker) -> None:
        if tracker.latest_action_name not in {None, ACTION_LISTEN_NAME}:
            # A pause ends a turn before its last step, and so does a message that Rasa's API had the bot say. Rules
            # hold only for what is said to a bot that listens.
            tracker.update(ActionExecuted(ACTION_LISTEN_NAME))
        await super()._handle_message_with_tracker(message, tracker)
        heard = _customers(tracker)
        if heard:
            conversation = await _ask(lambda: store().add(tracker.sender_id, heard), None)
            if conversation:
                _pause_or_resume(tracker, conversation)

    async def _run_action(
        self, action: Action, tracker: DialogueStateTracker, output_channel: OutputChannel, nlg: Any, prediction: Any
    ) -> bool:
        asking = _Asking(action, tracker)
        return bool(await super()._run_action(asking, tracker, output_channel, nlg, prediction))


class _Asking(Action):
    """An action whose messages are let through or left out; its other events stay."""

    def __init__(self, action: Action, tracker: DialogueStateTracker) -> None:
        self._action = action
        self._tracker = tracker

    def name(self) -> str:
        return str(self._action.name())

    async def run(self, output_channel: OutputChannel, nlg: Any, tracker: DialogueStateTracker, domain: Any) -> Any:
        events = await self._action.run(output_channel, nlg, tracker, domain)
        return await permitted(self._tracker, events or [])

    def event_for_successful_execution(self, prediction: Any) -> Any:
        return self._action.event_for_successful_execution(prediction)


async def permitted(tracker: DialogueStateTracker, events: list[Event]) -> list[Event]:
    """The events, without the bot's messages where a person has the conversation; then it is paused as well, so that
    no further action runs. Call it right before sending, with a tracker that does not hold the events yet.

    While the store can't be reached the bot speaks: nobody can take a conversation then, and one that was handed over
    before is paused.
    """
    turn, before = _turn(tracker)
    said = [event for event in events if isinstance(event, BotUttered)]
    messages = [_bots(event, f"{turn}.{number}") for number, event in enumerate(said, before)]
    if not messages or await _ask(lambda: store().say(tracker.sender_id, messages), True):
        return events
    return [event for event in events if not isinstance(event, BotUttered)] + [ConversationPaused()]


async def _tell_what_agents_said(tracker: DialogueStateTracker) -> None:
    """Add the agents' messages of this session that the tracker lacks, each with the time at which it was written."""
    known = max((event.metadata.get(_NUMBER, 0) for event in tracker.events if _is_agents(event)), default=0)
    began = next((event.timestamp for event in reversed(tracker.events) if isinstance(event, SessionStarted)), 0.0)
    none: list[Message] = []
    new = await _ask(lambda: store().messages(tracker.sender_id, after=known, author="agent"), none)
    for message in new:
        if message.at.timestamp() >= began:
            about = {AGENT: message.who, _NUMBER: message.number, "lang": message.language}
            tracker.update(BotUttered(message.text, metadata=about, timestamp=message.at.timestamp()))


def _pause_or_resume(tracker: DialogueStateTracker, conversation: Conversation) -> None:
    """Have Rasa's pause follow the state. A conversation that was never handed over is left alone."""
    persons = conversation.state == "waiting" or conversation.state in OWNED
    if persons and not tracker.is_paused():
        tracker.update(ConversationPaused())
    elif conversation.state == "bot" and conversation.version and tracker.is_paused():
        tracker.update(ConversationResumed())
        if tracker.active_loop_name:  # a pause leaves a form open, which would take the next message for its answer
            tracker.update(ActiveLoop(None))
            tracker.update(SlotSet(REQUESTED_SLOT, None))


def _turn(tracker: DialogueStateTracker) -> tuple[str, int]:
    """The id of the customer's last message and how often the bot has answered it: the ids of the chat page."""
    answers = 0
    for event in reversed(tracker.events):
        if isinstance(event, UserUttered) and event.text:
            return str(event.message_id), answers
        answers += isinstance(event, BotUttered) and not _is_agents(event)
    return "start", answers


def _bots(event: BotUttered, message_id: str) -> Message:
    about = event.metadata
    at = datetime.fromtimestamp(event.timestamp, UTC)
    language, mood = about.get("lang") or "", about.get("mood") or ""
    return Message(message_id, "bot", event.text or "", at, language=language, mood=mood)


def _customers(tracker: DialogueStateTracker) -> Message | None:
    """The message that was just recorded; None for Rasa's commands, which no customer writes."""
    event = tracker.get_last_event_for(UserUttered)
    if event is None or not event.text or is_command(event.text):
        return None
    conversation = from_events(one.as_dict() for one in reversed(tracker.events))
    return Message(
        str(event.message_id),
        "customer",
        event.text.removeprefix(as_text("")),
        datetime.fromtimestamp(event.timestamp, UTC),
        language=conversation.user[-1].language,
        mood=conversation.mood.label,
    )


def _is_agents(event: Event) -> bool:
    return isinstance(event, BotUttered) and AGENT in event.metadata


async def _ask(work: Callable[[], T], otherwise: T) -> T:
    """What the store says, without holding up other conversations; `otherwise` where it can't be reached."""
    try:
        return await asyncio.to_thread(work)
    except (SQLAlchemyError, RapportError) as error:
        logger.error("The store of conversations can't be reached (%s).", type(error).__name__)
        return otherwise
