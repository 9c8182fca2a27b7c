"""Random sequences of events and messages through the store: nothing is lost, doubled or out of order."""

from __future__ import annotations

import tempfile
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import hypothesis
import pytest
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule

from bot.handoff.records import Message, NotOwner
from bot.handoff.states import KINDS, OWNED, Conversation, Event, Kind, NotAllowed, apply
from bot.handoff.store import HandoffStore

AGENTS = st.sampled_from(["anna", "ben"])


class Conversations(RuleBasedStateMachine):
    """One conversation. Everything is sent twice, as a caller does who is unsure whether it arrived."""

    def __init__(self) -> None:
        super().__init__()
        self._folder = tempfile.TemporaryDirectory()
        self.store = HandoffStore(f"sqlite:///{Path(self._folder.name)}/handoff.db")
        self.expected = Conversation("a")
        self.happened: list[Event] = []
        self.said: list[str] = []
        self.order: list[str] = []
        self.count = 0

    def teardown(self) -> None:
        self.store.close()
        self._folder.cleanup()

    def _next(self) -> tuple[str, datetime]:
        self.count += 1
        return f"id{self.count}", datetime(2026, 11, 23, 12, tzinfo=UTC) + timedelta(minutes=self.count)

    @initialize()
    def begin(self) -> None:
        self.customer_writes()

    @rule(kind=st.sampled_from([kind for kind in KINDS if kind != "customer_wrote"]), who=AGENTS, to=AGENTS)
    def event(self, kind: Kind, who: str, to: str) -> None:
        name, at = self._next()
        event = Event(kind, who, at, to=to if kind == "transferred" else None, until=at + timedelta(hours=1))
        try:
            expected = apply(self.expected, event)
        except NotAllowed as refused:
            with pytest.raises(type(refused)):
                self.store.apply("a", name, event)
            return
        for _ in range(2):
            assert self.store.apply("a", name, event) == expected
        self.expected = expected
        self.happened.append(event)
        self.order.append(name)

    @rule()
    def customer_writes(self) -> None:
        name, at = self._next()
        self.order.append(name)
        self.said.append(name)
        event = Event("customer_wrote", "customer", at)
        if apply(self.expected, event).state != self.expected.state:
            self.expected = apply(self.expected, event)
            self.happened.append(event)
            self.order.append(f"wrote.{name}")
        for _ in range(2):
            assert self.store.add("a", Message(name, "customer", "hello", at)) == self.expected

    @rule(who=AGENTS)
    def agent_writes(self, who: str) -> None:
        name, at = self._next()
        if self.expected.owner != who:
            with pytest.raises(NotOwner):
                self.store.add("a", Message(name, "agent", "hello", at, who))
            return
        for _ in range(2):
            self.store.add("a", Message(name, "agent", "hello", at, who))
        self.order.append(name)
        self.said.append(name)

    @rule()
    def bot_speaks(self) -> None:
        name, at = self._next()
        silent = self.expected.state in OWNED
        for _ in range(2):
            assert self.store.say("a", [Message(name, "bot", "hello", at)]) is not silent
        if not silent:
            self.order.append(name)
            self.said.append(name)

    @invariant()
    def nothing_is_lost_doubled_or_out_of_order(self) -> None:
        if not self.said:
            return
        stored = self.store.get("a")
        assert stored is not None
        assert stored.conversation == self.expected
        events, messages = self.store.events("a"), self.store.messages("a")
        assert [one.event for one in events] == self.happened
        assert [one.id for one in messages] == self.said
        numbered: list[Any] = sorted([*events, *messages], key=lambda one: one.number)
        assert [one.id for one in numbered] == self.order
        assert [one.number for one in numbered] == list(range(1, len(numbered) + 1))

    @invariant()
    def the_bot_never_spoke_while_a_person_had_it(self) -> None:
        spoken = [one.number for one in self.store.messages("a", author="bot")]
        conversation, owned = Conversation("a"), set()
        events = {one.number: one.event for one in self.store.events("a")}
        for number in range(1, self.count * 2):
            if number in events:
                conversation = apply(conversation, events[number])
            if conversation.owner is not None:
                owned.add(number)
        assert not owned & set(spoken)


class TestConversations(Conversations.TestCase):  # type: ignore[misc, name-defined]
    settings = hypothesis.settings(max_examples=40, stateful_step_count=25)
