"""Conversations, who has them, and what was said in them. SQLAlchemy; SQLite by default.

Whatever changes a conversation locks its row first (in SQLite the database), so that all of it happens in one order:
of two agents who take it at once one gets it, and the bot's message either comes before the taking or not at all.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import asdict, fields
from datetime import UTC, datetime
from typing import Any, Final
from uuid import uuid4

import sqlalchemy as sa
from sqlalchemy.dialects import postgresql, sqlite

from bot.handoff import queue
from bot.handoff.database import open_store, writing
from bot.handoff.packet import Packet
from bot.handoff.records import Author, Happened, Message, NotOwner, Stored
from bot.handoff.states import OWNED, Conversation, Event, apply
from bot.handoff.tables import CONVERSATIONS, EVENTS, ID_CHARACTERS, MESSAGES
from nlu.errors import InputError

_INSERT: Final = {"sqlite": sqlite.insert, "postgresql": postgresql.insert}
_STATE_FIELDS: Final = tuple(field.name for field in fields(Conversation))


class HandoffStore:
    """Safe for threads and for several processes."""

    def __init__(self, url: str) -> None:
        """url: an SQLAlchemy address; the file of an SQLite one is made, its folder too, below the project's folder.

        Raises:
            SettingError: the address can't be used.
        """
        self._engine = open_store(url)
        self._writer = writing(self._engine)

    def open(self, conversation: str, packet: Packet, *, team: str = "") -> tuple[Stored, int]:
        """Ask for a person, or find what waits already; with its place in the team's queue, from 1.

        Asking again adds the packet's facts: a phone number may be given then. The place is 0 where a person has it.
        """
        with self._locked(conversation) as (connection, row):
            before = _conversation(row)
            if before.state in {"bot", "resolved"}:
                event = Event("requested", "customer", datetime.now(UTC), team=team, reason=packet.reason)
                self._happen(connection, row, f"request.{uuid4().hex}", event, packet)
            else:
                known = json.loads(row.packet) if row.packet else packet.to_json()
                known["facts"] |= packet.facts
                _change(connection, conversation, packet=json.dumps(known))
            stored = _stored(_row(connection, conversation))
            waits = stored.conversation.state == "waiting"
            return stored, queue.place(connection, stored.conversation) if waits else 0

    def apply(self, conversation: str, event_id: str, event: Event) -> Conversation:
        """Have an event happen; what the conversation is then. event_id: 1 to 255 characters, new for every event.

        An id that was used in this conversation changes nothing, so that a caller may repeat what it is unsure of.

        Raises:
            AlreadyTaken: somebody has the conversation that was to be taken.
            NotAllowed: the event can't happen now.
            InputError: the id was used for another event.
        """
        _check_id(event_id, "An event's")
        with self._locked(conversation) as (connection, row):
            known = connection.execute(
                sa.select(EVENTS.c.kind, EVENTS.c.who).where(
                    EVENTS.c.conversation == conversation, EVENTS.c.id == event_id
                )
            ).first()
            if known is None:
                return self._happen(connection, row, event_id, event)
            if (known.kind, known.who) != (event.kind, event.who):
                raise InputError(
                    f"Conversation {conversation}: the event id {event_id!r} is that of '{known.kind}' by {known.who}. "
                    "Give every event an id of its own."
                )
            return _conversation(row)

    def add(self, conversation: str, message: Message) -> Conversation:
        """Keep a message of the customer, an agent's, or a note; one whose id is known changes nothing.

        A customer's message wakes a snoozed conversation and gives a resolved one back to the bot.

        Raises:
            NotOwner: an agent writes who does not have the conversation.
        """
        if message.author == "bot":
            raise ValueError("the bot's messages go through say()")
        with self._locked(conversation) as (connection, row):
            before = _conversation(row)
            if message.author == "agent" and before.owner != message.who:
                raise NotOwner(before, message.who)
            if not self._keep(connection, row, message) or message.author != "customer":
                return before
            _change(connection, conversation, language=message.language or row.language, mood=message.mood or row.mood)
            event = Event("customer_wrote", "customer", message.at)
            if apply(before, event).state == before.state:
                return before
            event_id = f"wrote.{message.id}"[:ID_CHARACTERS]
            return self._happen(connection, _row(connection, conversation), event_id, event)

    def say(self, conversation: str, messages: Sequence[Message]) -> bool:
        """Whether these messages of the bot may go out, all or none; if so they are kept. Asked right before sending.

        False from the moment a person has the conversation: their taking and this question wait for each other, so no
        message of the bot has a number behind a taking.
        """
        with self._locked(conversation) as (connection, row):
            if row.state in OWNED:
                return False
            for message in messages:
                self._keep(connection, _row(connection, conversation), message)
            return True

    def get(self, conversation: str) -> Stored | None:
        """The conversation, or None where nothing was ever said in it."""
        with self._engine.connect() as connection:
            row = connection.execute(sa.select(CONVERSATIONS).where(CONVERSATIONS.c.id == conversation)).first()
            return None if row is None else _stored(row)

    def messages(self, conversation: str, *, after: int = 0, author: Author | None = None) -> list[Message]:
        """The messages behind a number, in order; of one author where one is named."""
        columns = MESSAGES.c
        wanted = sa.select(MESSAGES).where(columns.conversation == conversation, columns.number > after)
        if author is not None:
            wanted = wanted.where(columns.author == author)
        with self._engine.connect() as connection:
            rows = connection.execute(wanted.order_by(columns.number))
            return [Message(**{field.name: row[field.name] for field in fields(Message)}) for row in rows.mappings()]

    def events(self, conversation: str, *, after: int = 0) -> list[Happened]:
        """The events behind a number, in order."""
        columns = EVENTS.c
        wanted = sa.select(EVENTS).where(columns.conversation == conversation, columns.number > after)
        with self._engine.connect() as connection:
            rows = connection.execute(wanted.order_by(columns.number)).mappings()
            return [
                Happened(row["number"], row["id"], Event(**{field.name: row[field.name] for field in fields(Event)}))
                for row in rows
            ]

    def waiting(
        self, *, team: str | None = None, language: str | None = None, mood: str | None = None, limit: int | None = None
    ) -> list[Stored]:
        """Who waits for a person, who asked first first; of one team, language or mood where one is named."""
        with self._engine.connect() as connection:
            rows = queue.waiting(connection, team=team, language=language, mood=mood, limit=limit)
            return [_stored(row) for row in rows]

    def place(self, conversation: str) -> int:
        """Its place in its team's queue, from 1; 0 where it does not wait."""
        with self._engine.connect() as connection:
            row = connection.execute(sa.select(CONVERSATIONS).where(CONVERSATIONS.c.id == conversation)).first()
            return queue.place(connection, _conversation(row)) if row is not None and row.state == "waiting" else 0

    def usual_wait(self, team: str = "") -> float | None:
        """How long the last ones of a team's queue waited for an agent: the median, in seconds; None if too few did."""
        with self._engine.connect() as connection:
            return queue.usual_wait(connection, team)

    def close(self) -> None:
        self._engine.dispose()

    @contextmanager
    def _locked(self, conversation: str) -> Iterator[tuple[sa.engine.Connection, Any]]:
        """A transaction in which nobody else changes this conversation, and its row, made where it is missing."""
        _check_id(conversation, "A conversation's")
        with self._writer.begin() as connection:
            new = _INSERT[connection.dialect.name](CONVERSATIONS).values(
                id=conversation, state="bot", team="", version=0, language="", mood="", last_number=0
            )
            connection.execute(new.on_conflict_do_nothing())
            yield connection, _row(connection, conversation)

    def _happen(
        self, connection: sa.engine.Connection, row: Any, event_id: str, event: Event, packet: Packet | None = None
    ) -> Conversation:
        before = _conversation(row)
        after = apply(before, event)
        number = row.last_number + 1
        told = None if packet is None else json.dumps(packet.to_json())  # ASCII: no database refuses it
        waited: float | None = None
        if before.waiting_since and after.owner is not None:
            waited = max(0.0, (event.at - before.waiting_since).total_seconds())
        connection.execute(
            sa.insert(EVENTS).values(
                conversation=after.id,
                number=number,
                id=event_id,
                packet=told,
                queue=None if waited is None else before.team,
                waited=waited,
                **asdict(event),
            )
        )
        read = {"packet": told, "language": packet.language, "mood": packet.mood} if packet else {}
        _change(connection, after.id, last_number=number, **asdict(after), **read)
        return after

    def _keep(self, connection: sa.engine.Connection, row: Any, message: Message) -> bool:
        """Store a message under the next number; False where its id is known."""
        _check_id(message.id, "A message's")
        known = sa.select(MESSAGES.c.id).where(MESSAGES.c.conversation == row.id, MESSAGES.c.id == message.id)
        if connection.execute(known).first() is not None:
            return False
        number = row.last_number + 1
        values = asdict(message) | {"number": number, "text": _storable(message.text)}
        connection.execute(sa.insert(MESSAGES).values(conversation=row.id, **values))
        _change(connection, row.id, last_number=number)
        return True


def _check_id(name: str, whose: str) -> None:
    if not 0 < len(name) <= ID_CHARACTERS:
        raise InputError(f"{whose} id has 1 to {ID_CHARACTERS} characters, not {len(name)}. Give another one.")


def _row(connection: sa.engine.Connection, conversation: str) -> Any:
    wanted = sa.select(CONVERSATIONS).where(CONVERSATIONS.c.id == conversation)
    return connection.execute(wanted.with_for_update()).one()


def _change(connection: sa.engine.Connection, conversation: str, **values: Any) -> None:
    connection.execute(sa.update(CONVERSATIONS).where(CONVERSATIONS.c.id == conversation).values(**values))


def _conversation(row: Any) -> Conversation:
    return Conversation(*(getattr(row, name) for name in _STATE_FIELDS))


def _stored(row: Any) -> Stored:
    return Stored(_conversation(row), row.language, row.mood, json.loads(row.packet) if row.packet else None)


def _storable(text: str) -> str:
    """Half a character pair and NUL can't be stored everywhere."""
    return "".join("\ufffd" if letter == "\0" or "\ud800" <= letter <= "\udfff" else letter for letter in text)
