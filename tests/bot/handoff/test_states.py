"""The rules of who has a conversation; then the same rules through the store, in random sequences."""

from __future__ import annotations

import itertools
import re
from contextlib import suppress
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.handoff.states import (
    KINDS,
    OWNED,
    STATES,
    AlreadyTaken,
    Conversation,
    Event,
    Kind,
    NotAllowed,
    State,
    apply,
    possible,
)
from bot.settings import ROOT

START = datetime(2026, 11, 23, 12, tzinfo=UTC)
WAY: dict[State, tuple[Event, ...]] = {
    "bot": (),
    "waiting": (Event("requested", "customer", START),),
    "assigned": (Event("requested", "customer", START), Event("taken", "anna", START)),
    "snoozed": (
        Event("taken", "anna", START),
        Event("snoozed", "anna", START, until=START + timedelta(hours=1)),
    ),
    "resolved": (Event("taken", "anna", START), Event("resolved", "anna", START)),
}


def after(*events: Event) -> Conversation:
    conversation = Conversation("a")
    for event in events:
        conversation = apply(conversation, event)
    return conversation


def event(kind: Kind, who: str = "ben") -> Event:
    """One that says all that its kind has to say."""
    to = "carla" if kind == "transferred" else None
    return Event(kind, who, START + timedelta(minutes=1), to=to, until=START + timedelta(hours=2))


@st.composite
def events(draw: st.DrawFn) -> Event:
    kind, who = draw(st.sampled_from(KINDS)), draw(st.sampled_from(["anna", "ben", "carla"]))
    to, team = draw(st.sampled_from([("anna", None), (None, "returns"), ("carla", "returns")]))
    at = START + timedelta(minutes=draw(st.integers(0, 600)))
    other = kind not in {"transferred", "requested"}
    return Event(kind, who, at, to=None if other else to, team=None if other else team, until=at + timedelta(hours=1))


@pytest.mark.parametrize("state", STATES)
def test_every_state_is_reached_and_left(state: State) -> None:
    there = after(*WAY[state])
    assert there.state == state
    left = {apply(there, event(kind)).state for kind in possible(state)}
    assert left - {state}


def test_from_every_state_every_state_is_reached() -> None:
    ways = {(state, apply(after(*WAY[state]), event(kind)).state) for state in STATES for kind in possible(state)}
    for first, last in itertools.product(STATES, STATES):
        reached = {first}
        for _ in STATES:
            reached |= {end for begin, end in ways if begin in reached}
        assert last in reached, (first, last)


@pytest.mark.parametrize(("state", "kind"), list(itertools.product(STATES, KINDS)))
def test_what_is_possible_happens_and_all_else_is_refused(state: State, kind: Kind) -> None:
    there = after(*WAY[state])
    if kind in possible(state):
        assert apply(there, event(kind)).version == there.version + 1
    else:
        with pytest.raises(NotAllowed, match=f"'{kind}' is not possible, since .*Possible are: ") as caught:
            apply(there, event(kind))
        assert caught.value.possible == possible(state)


@given(st.lists(events(), max_size=40))
def test_never_two_owners_and_never_none_where_there_must_be_one(happened: list[Event]) -> None:
    conversation = Conversation("a")
    for one in happened:
        before = conversation
        with suppress(NotAllowed):
            conversation = apply(conversation, one)
        assert (conversation.owner is not None) is (conversation.state in OWNED)
        assert (conversation.waiting_since is not None) is (conversation.state == "waiting")
        assert (conversation.snoozed_until is not None) is (conversation.state == "snoozed")
        assert (conversation.requested is None) is (conversation.state in {"bot", "resolved"})
        if before.owner is not None and conversation.owner not in {before.owner, None}:
            assert one.kind == "transferred", "an owner is replaced in no other way"


@pytest.mark.parametrize("state", sorted(OWNED))
def test_the_second_to_take_it_learns_who_has_it(state: State) -> None:
    with pytest.raises(AlreadyTaken, match="since anna has it") as caught:
        apply(after(*WAY[state]), Event("taken", "ben", START))
    assert caught.value.owner == "anna"


def test_the_documentation_lists_what_is_possible() -> None:
    page = (ROOT / "docs" / "how-to" / "handoff.md").read_text(encoding="utf-8")
    rows = re.findall(r"^\| `(\w+)` \| (none|one agent) \| (.*) \|$", page, re.MULTILINE)
    told = {state: (owner == "one agent", set(re.findall(r"\w+", kinds))) for state, owner, kinds in rows}
    assert told == {state: (state in OWNED, {*possible(state)} - {"customer_wrote"}) for state in STATES}


def test_a_time_has_a_zone() -> None:
    with pytest.raises(ValueError, match="without its zone"):
        Event("taken", "anna", datetime(2026, 11, 23))


def test_a_snoozed_one_keeps_its_owner_and_wakes_when_the_customer_writes() -> None:
    snoozed = after(*WAY["snoozed"])
    assert snoozed.owner == "anna"
    for kind in ("woken", "customer_wrote"):
        woken = apply(snoozed, event(kind))
        assert (woken.state, woken.owner, woken.snoozed_until) == ("assigned", "anna", None)


def test_a_resolved_one_is_the_bots_when_the_customer_writes() -> None:
    assert apply(after(*WAY["resolved"]), event("customer_wrote")).state == "bot"


def test_who_comes_back_to_the_queue_keeps_the_place_and_waits_anew() -> None:
    back = apply(after(*WAY["assigned"]), event("timed_out", "clock"))
    assert (back.state, back.owner, back.requested) == ("waiting", None, START)
    assert back.waiting_since == START + timedelta(minutes=1)


def test_another_teams_queue_does_not_begin_the_wait_anew() -> None:
    moved = apply(after(*WAY["waiting"]), Event("transferred", "ben", START + timedelta(minutes=1), team="returns"))
    assert (moved.state, moved.team, moved.waiting_since) == ("waiting", "returns", START)


def test_a_transfer_to_an_agent_changes_the_owner_at_once() -> None:
    moved = apply(after(*WAY["assigned"]), Event("transferred", "anna", START, to="ben", team="returns"))
    assert (moved.state, moved.owner, moved.team) == ("assigned", "ben", "returns")


@pytest.mark.parametrize(
    ("state", "lacking", "what"),
    [
        ("assigned", Event("transferred", "anna", START), "to which agent or team"),
        ("assigned", Event("transferred", "anna", START, to=""), "to which agent"),
        ("assigned", Event("snoozed", "anna", START), "until when"),
        ("waiting", Event("taken", "", START), "who did it"),
    ],
)
def test_an_event_that_lacks_something_is_refused(state: State, lacking: Event, what: str) -> None:
    with pytest.raises(NotAllowed, match=f"does not say {what}"):
        apply(after(*WAY[state]), lacking)
