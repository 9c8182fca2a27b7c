"""Who answers a conversation, and what may happen to it next. Values and rules only, no database.

    bot ──requested──> waiting ──taken──> assigned ──snoozed──> snoozed
     ^                    ^                  │                     │
     │                    └─ released, timed_out, transferred <────┘ woken, customer_wrote: assigned again
     └── returned_to_bot, and after `resolved` the customer's next message

`assigned` and `snoozed` have exactly one owner, the other states none.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Final, Literal, get_args

from nlu.errors import RapportError

State = Literal["bot", "waiting", "assigned", "snoozed", "resolved"]
Kind = Literal[
    "requested",
    "taken",
    "released",
    "transferred",
    "snoozed",
    "woken",
    "resolved",
    "returned_to_bot",
    "timed_out",
    "customer_wrote",
]
STATES: Final[tuple[State, ...]] = get_args(State)
KINDS: Final[tuple[Kind, ...]] = get_args(Kind)
OWNED: Final[frozenset[State]] = frozenset({"assigned", "snoozed"})

# Which state each event leads to, by the state that it meets. `transferred` goes to `assigned` with an agent and to
# `waiting` with a team.
_NEXT: Final[Mapping[Kind, Mapping[State, State]]] = {
    "requested": {"bot": "waiting", "resolved": "waiting"},
    "taken": {"bot": "assigned", "waiting": "assigned", "resolved": "assigned"},
    "released": {"assigned": "waiting", "snoozed": "waiting"},
    "transferred": {"waiting": "waiting", "assigned": "waiting", "snoozed": "waiting"},
    "snoozed": {"assigned": "snoozed"},
    "woken": {"snoozed": "assigned"},
    "resolved": {"waiting": "resolved", "assigned": "resolved", "snoozed": "resolved"},
    "returned_to_bot": {"waiting": "bot", "assigned": "bot", "snoozed": "bot"},
    "timed_out": {"assigned": "waiting"},
    "customer_wrote": {
        "bot": "bot",
        "waiting": "waiting",
        "assigned": "assigned",
        "snoozed": "assigned",
        "resolved": "bot",
    },
}


@dataclass(frozen=True)
class Event:
    """Something that happened to a conversation.

    who: the agent's name, or customer, bot, clock, command line;
    at: when, with a time zone;
    to: of `transferred`, the agent who gets it;
    team: of `requested` and `transferred`, the team whose queue it joins; of an agent's, the team it is now with;
    until: of `snoozed`, when it is to be woken;
    reason: of `requested` and `resolved`, why.
    """

    kind: Kind
    who: str
    at: datetime
    to: str | None = None
    team: str | None = None
    until: datetime | None = None
    reason: str = ""

    def __post_init__(self) -> None:
        with_zone(self.at)


@dataclass(frozen=True)
class Conversation:
    """A conversation as the rules see it.

    owner: the agent who has it; in `assigned` and `snoozed` somebody, else None;
    team: whose queue it is or was in, "" for the only one;
    version: counts the events;
    requested: when a person was first asked for, until it is resolved or with the bot again: its place in the queue;
    waiting_since: in `waiting` when it came into the queue, else None;
    snoozed_until: in `snoozed` when it is to be woken, else None.
    """

    id: str
    state: State = "bot"
    owner: str | None = None
    team: str = ""
    version: int = 0
    requested: datetime | None = None
    waiting_since: datetime | None = None
    snoozed_until: datetime | None = None


class NotAllowed(RapportError):
    """The event can't happen now. possible: the kinds of events that can."""

    def __init__(self, conversation: Conversation, event: Event, why: str) -> None:
        self.possible = possible(conversation.state)
        super().__init__(
            f"Conversation {conversation.id}: '{event.kind}' is not possible, {why}. Possible are: "
            f"{', '.join(self.possible)}."
        )


class AlreadyTaken(NotAllowed):
    """Somebody has the conversation. owner: who."""

    def __init__(self, conversation: Conversation, event: Event) -> None:
        self.owner = str(conversation.owner)
        super().__init__(conversation, event, f"since {self.owner} has it")


def with_zone(time: datetime) -> datetime:
    """The same time.

    Raises:
        ValueError: it has no zone, so nobody knows when it is.
    """
    if time.tzinfo is None:
        raise ValueError("a time without its zone")
    return time


def possible(state: State) -> tuple[Kind, ...]:
    """The events that can happen in a state."""
    return tuple(kind for kind in KINDS if state in _NEXT[kind])


def apply(conversation: Conversation, event: Event) -> Conversation:
    """The conversation after the event.

    Raises:
        AlreadyTaken: it was to be taken, and somebody has it.
        NotAllowed: the event can't happen in this state, or lacks what it needs.
    """
    if event.kind == "taken" and conversation.owner is not None:
        raise AlreadyTaken(conversation, event)
    state = _NEXT[event.kind].get(conversation.state)
    if state is None:
        raise NotAllowed(conversation, event, f"since its state is '{conversation.state}'")
    if lacks := _lacks(event):
        raise NotAllowed(conversation, event, f"since it does not say {lacks}")
    if event.kind == "transferred" and event.to:
        state = "assigned"
    return replace(
        conversation,
        state=state,
        owner=_owner(conversation, event) if state in OWNED else None,
        team=conversation.team if event.team is None else event.team,
        version=conversation.version + 1,
        requested=None if state in {"bot", "resolved"} else conversation.requested or event.at,
        waiting_since=_waiting_since(conversation, event) if state == "waiting" else None,
        snoozed_until=event.until if state == "snoozed" else None,
    )


def _lacks(event: Event) -> str:
    """What an event of its kind must say and this one does not; "" where nothing is missing."""
    if not event.who:
        return "who did it"
    if event.kind == "transferred" and event.to is None and event.team is None:
        return "to which agent or team"
    if event.to == "":
        return "to which agent"
    return "until when" if event.kind == "snoozed" and event.until is None else ""


def _owner(conversation: Conversation, event: Event) -> str | None:
    return {"taken": event.who, "transferred": event.to}.get(event.kind, conversation.owner)


def _waiting_since(conversation: Conversation, event: Event) -> datetime:
    # Who waits already goes on waiting: another team, or a message, does not begin the wait anew.
    return conversation.waiting_since or event.at
