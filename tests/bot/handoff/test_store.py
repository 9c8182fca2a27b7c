"""The store on SQLite, and on PostgreSQL where one runs on this machine."""

from __future__ import annotations

import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime, timedelta
from pathlib import Path
from threading import Barrier

import pytest

from bot import databases
from bot.conversation import Conversation
from bot.handoff.packet import Packet, make_packet
from bot.handoff.records import Message, NotOwner, Stored
from bot.handoff.states import AlreadyTaken, Event, Kind, NotAllowed
from bot.handoff.store import HandoffStore
from bot.settings import ROOT
from nlu.errors import InputError, SettingError
from tests.bot.said import user

NOW = datetime(2026, 11, 23, 12, tzinfo=UTC)
# Takes a conversation as another process does: prints whether it got it, else who has it.
TAKE = """
import sys
from datetime import UTC, datetime
from bot.handoff.states import AlreadyTaken, Event
from bot.handoff.store import HandoffStore

store, who = HandoffStore(sys.argv[1]), sys.argv[2]
for name in sys.stdin.readline().split():
    try:
        print(name, store.apply(name, f"{name}.{who}", Event("taken", who, datetime.now(UTC))).owner)
    except AlreadyTaken as error:
        print(name, error.owner)
"""


def packet(reason: str = "asked", **facts: str) -> Packet:
    return make_packet(Conversation(), reason=reason, facts=facts)


def event(kind: Kind, who: str = "anna", minutes: float = 0, **more: object) -> Event:
    return Event(kind, who, NOW + timedelta(minutes=minutes), **more)  # type: ignore[arg-type]


def message(name: str, author: str = "customer", text: str = "hello", who: str = "", **more: object) -> Message:
    return Message(name, author, text, NOW, who, **more)  # type: ignore[arg-type]


def ids(waiting: list[Stored]) -> list[str]:
    return [one.conversation.id for one in waiting]


# The queue


def test_requests_wait_in_the_order_in_which_they_came(store: HandoffStore) -> None:
    places = [store.open(name, packet())[1] for name in ("a", "b", "c")]
    assert places == [1, 2, 3]
    assert ids(store.waiting()) == ["a", "b", "c"]
    assert [store.place(name) for name in ("a", "b", "c", "nobody")] == [1, 2, 3, 0]


def test_asking_twice_is_one_request(store: HandoffStore) -> None:
    store.open("a", packet("asked"))
    store.open("b", packet())
    again, place = store.open("a", packet("fraud"))
    assert place == 1
    assert again.packet is not None
    assert again.packet["reason"] == "asked"
    assert len(store.waiting()) == 2
    assert len(store.events("a")) == 1


def test_what_is_said_when_asking_again_is_added(store: HandoffStore) -> None:
    store.open("a", packet(order_number="KS-104233"))
    again, _ = store.open("a", packet(phone="+494066969120"))
    assert again.packet is not None
    assert again.packet["facts"] == {"order_number": "KS-104233", "phone": "+494066969120"}
    assert store.waiting()[0] == again


@pytest.mark.parametrize("end", ["resolved", "returned_to_bot"])
def test_one_that_ended_makes_room_and_can_ask_again(store: HandoffStore, end: Kind) -> None:
    store.open("a", packet("first"))
    store.open("b", packet())
    store.apply("a", "end", event(end))
    assert store.place("b") == 1
    again, place = store.open("a", packet("second"))
    assert place == 2
    assert again.packet is not None
    assert again.packet["reason"] == "second"
    assert [one.event.reason for one in store.events("a")] == ["first", "", "second"]


def test_a_person_who_has_it_is_not_asked_for(store: HandoffStore) -> None:
    store.apply("a", "1", event("taken"))
    stored, place = store.open("a", packet(order_number="KS-104233"))
    assert (stored.conversation.owner, place) == ("anna", 0)
    assert stored.packet is not None
    assert stored.packet["facts"] == {"order_number": "KS-104233"}


def test_times_know_their_zone(store: HandoffStore) -> None:
    requested = store.open("a", packet())[0].conversation.requested
    assert requested is not None
    assert requested.tzinfo is UTC
    assert abs(datetime.now(UTC) - requested) < timedelta(minutes=1)
    with pytest.raises(ValueError, match="without its zone"):
        Message("m1", "customer", "hello", datetime(2026, 11, 23))


def test_a_clock_that_is_behind_makes_no_negative_wait(store: HandoffStore) -> None:
    for number in range(5):
        wait(store, f"a{number}", -1)
    assert store.usual_wait() == 0


def test_the_queue_is_filtered(store: HandoffStore) -> None:
    german = make_packet(
        from_user(language="de", emotions={"anger": 0.95}),
        reason="asked",
        facts={},
    )
    store.open("a", packet())
    store.open("b", german, team="returns")
    store.open("c", german)
    assert ids(store.waiting(language="de")) == ["b", "c"]
    assert ids(store.waiting(mood="calm")) == ["a"]
    assert ids(store.waiting(team="returns", mood="angry")) == ["b"]
    assert ids(store.waiting(team="")) == ["a", "c"]
    assert ids(store.waiting(limit=1)) == ["a"]
    assert store.place("b") == 1, "the first of its team"
    assert store.place("c") == 2


def from_user(**reading: object) -> Conversation:
    from bot.conversation import from_events

    return from_events([user("Wo bleibt mein Paket?", **reading)])


def test_who_comes_back_to_the_queue_is_where_they_were(store: HandoffStore) -> None:
    for name in ("a", "b"):
        store.open(name, packet())
    store.apply("a", "1", event("taken"))
    assert ids(store.waiting()) == ["b"]
    store.apply("a", "2", event("timed_out", "clock"))
    assert ids(store.waiting()) == ["a", "b"]


def test_the_usual_wait_is_the_median_of_those_who_waited(store: HandoffStore) -> None:
    for number, minutes in enumerate((1, 2, 30, 4)):
        wait(store, f"a{number}", minutes)
    wait(store, "other", 500, team="returns")
    store.apply("straight", "1", event("taken"))
    assert store.usual_wait() is None, "four say little"
    wait(store, "a5", 3)
    assert store.usual_wait() == 180
    assert store.usual_wait("returns") is None
    for number in range(20):
        wait(store, f"later{number}", 10, began=1000)
    assert store.usual_wait() == 600, "the last ones count"


def wait(store: HandoffStore, name: str, minutes: float, *, team: str = "", began: float = 0) -> None:
    store.apply(name, "1", event("requested", "customer", began, team=team))
    store.apply(name, "2", event("taken", "anna", began + minutes))


# Taking


def test_the_second_to_take_it_learns_who_has_it(store: HandoffStore) -> None:
    store.open("a", packet())
    assert store.apply("a", "1", event("taken", "anna")).owner == "anna"
    with pytest.raises(AlreadyTaken, match="anna has it") as caught:
        store.apply("a", "2", event("taken", "ben"))
    assert caught.value.owner == "anna"
    assert len(store.events("a")) == 2, "what was refused did not happen"


def test_of_threads_that_take_at_once_one_gets_it(store: HandoffStore) -> None:
    names, agents = ("a", "b", "c", "d"), [f"agent{number}" for number in range(6)]
    for name in names[:2]:  # the others have no row yet
        store.open(name, packet())
    start = Barrier(len(agents))

    def take(who: str) -> list[str]:
        found = []
        for name in names:
            start.wait()
            try:
                found.append(str(store.apply(name, f"{name}.{who}", event("taken", who)).owner))
            except AlreadyTaken as error:
                found.append(error.owner)
        return found

    with ThreadPoolExecutor(len(agents)) as pool:
        owners = list(pool.map(take, agents))
    assert all(seen == owners[0] for seen in owners), "all are told the same owner"
    for name, owner in zip(names, owners[0], strict=True):
        assert [one.event.who for one in store.events(name) if one.event.kind == "taken"] == [owner]


def test_of_processes_that_start_and_take_at_once_one_gets_it(url: str) -> None:
    """The tables are made by whichever is first."""
    names = [f"c{number}" for number in range(20)]
    processes = [
        subprocess.Popen(
            [sys.executable, "-c", TAKE, url, who],
            cwd=ROOT,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
        )
        for who in ("anna", "ben")
    ]
    for process in processes:
        assert process.stdin is not None
        process.stdin.write(" ".join(names) + "\n")
        process.stdin.flush()
    ended = [process.communicate(timeout=120) for process in processes]
    assert [process.returncode for process in processes] == [0, 0], ended
    first, second = (output for output, _ in ended)
    assert first == second
    assert [line.split()[0] for line in first.splitlines()] == names


def test_the_bot_and_a_person_never_both(store: HandoffStore) -> None:
    """Of a message of the bot and a taking that race, the message comes first or not at all."""
    for round_ in range(10):
        name, start = f"c{round_}", Barrier(2)

        def speak(name: str = name, start: Barrier = start) -> list[bool]:
            start.wait()
            return [store.say(name, [message(f"m{number}", "bot")]) for number in range(5)]

        def take(name: str = name, start: Barrier = start) -> None:
            start.wait()
            store.apply(name, "take", event("taken"))

        with ThreadPoolExecutor(2) as pool:
            spoken, _ = pool.submit(speak), pool.submit(take).result()
            allowed = spoken.result()
        (taken,) = store.events(name)
        assert [one.number < taken.number for one in store.messages(name)] == [True] * sum(allowed)
        assert sorted(allowed, reverse=True) == allowed, "once silent, silent"


def test_an_event_that_arrives_twice_happens_once(store: HandoffStore) -> None:
    taken = store.apply("a", "1", event("taken"))
    assert store.apply("a", "1", event("taken")) == taken
    store.apply("a", "2", event("released"))
    assert store.apply("a", "1", event("taken")).state == "waiting", "what is, not what was"
    assert len(store.events("a")) == 2


def test_an_id_is_used_for_one_event(store: HandoffStore) -> None:
    store.apply("a", "1", event("taken"))
    with pytest.raises(InputError, match="'1' is that of 'taken' by anna"):
        store.apply("a", "1", event("released"))
    store.apply("b", "1", event("taken"))


# Messages


def test_messages_and_events_stand_in_one_order(store: HandoffStore) -> None:
    store.add("a", message("m1"))
    store.open("a", packet())
    store.say("a", [message("m1.0", "bot"), message("m1.1", "bot")])
    store.apply("a", "1", event("taken"))
    store.add("a", message("m2", "note", who="ben"))
    store.add("a", message("m3", "agent", who="anna"))
    assert [(one.number, one.id) for one in store.messages("a")] == [
        (1, "m1"),
        (3, "m1.0"),
        (4, "m1.1"),
        (6, "m2"),
        (7, "m3"),
    ]
    assert [(one.number, one.event.kind) for one in store.events("a")] == [(2, "requested"), (5, "taken")]
    assert [one.id for one in store.messages("a", after=6)] == ["m3"]
    assert [one.number for one in store.events("a", after=2)] == [5]
    assert [one.id for one in store.messages("a", author="bot")] == ["m1.0", "m1.1"]


def test_a_message_that_arrives_twice_is_kept_once(store: HandoffStore) -> None:
    for _ in range(2):
        store.add("a", message("m1", language="de", mood="angry"))
        assert store.say("a", [message("m1.0", "bot")])
    assert len(store.messages("a")) == 2
    stored = store.get("a")
    assert stored is not None
    assert (stored.language, stored.mood) == ("de", "angry")


def test_a_repeated_message_of_the_bot_is_refused_once_a_person_has_it(store: HandoffStore) -> None:
    """A turn that failed is done again; somebody may have come in between."""
    assert store.say("a", [message("m1.0", "bot")])
    store.apply("a", "1", event("taken"))
    assert not store.say("a", [message("m1.0", "bot")])


def test_only_the_owner_writes_to_the_customer(store: HandoffStore) -> None:
    with pytest.raises(NotOwner, match=r"nobody has it.*Take it first"):
        store.add("a", message("m1", "agent", who="anna"))
    store.apply("a", "1", event("taken", "anna"))
    store.apply("a", "2", event("transferred", "anna", to="ben"))
    with pytest.raises(NotOwner, match="ben has it"):
        store.add("a", message("m1", "agent", who="anna"))
    store.add("a", message("m1", "agent", who="ben"))
    assert [one.who for one in store.messages("a")] == ["ben"]


def test_a_customer_who_writes_wakes_and_reopens(store: HandoffStore) -> None:
    store.apply("a", "1", event("taken"))
    store.apply("a", "2", event("snoozed", until=NOW + timedelta(days=1)))
    assert store.add("a", message("m1")).state == "assigned"
    store.apply("a", "3", event("resolved", reason="solved"))
    assert store.add("a", message("m2")).state == "bot"
    assert store.add("a", message("m3")).version == 5, "nothing changes any more"
    assert [one.event.kind for one in store.events("a")][-1] == "customer_wrote"


@pytest.mark.parametrize(
    ("text", "kept"),
    [
        ("荷物 🙂 \u202e أين", "荷物 🙂 \u202e أين"),
        ("half \ud83d", "half \ufffd"),
        ("nul \x00", "nul \ufffd"),
        ("'; DROP TABLE handoff_messages; --", "'; DROP TABLE handoff_messages; --"),
    ],
)
def test_any_text_survives(store: HandoffStore, text: str, kept: str) -> None:
    store.open("a", packet(said=text))
    store.add("a", message("m1", text=text))
    (one,) = store.waiting()
    assert one.packet is not None
    assert one.packet["facts"] == {"said": text}
    assert store.messages("a")[0].text == kept


@pytest.mark.parametrize("name", ["", "x" * 256])
def test_an_id_that_no_database_can_hold_is_refused(store: HandoffStore, name: str) -> None:
    with pytest.raises(InputError, match="A conversation's id has 1 to 255"):
        store.add(name, message("m1"))
    with pytest.raises(InputError, match="An event's id has 1 to 255"):
        store.apply("a", name, event("taken"))
    with pytest.raises(InputError, match="A message's id has 1 to 255"):
        store.say("a", [message(name, "bot")])
    assert store.messages("a") == []


# The database


def test_conversations_outlive_the_process(store: HandoffStore, url: str) -> None:
    store.open("a", packet())
    other = HandoffStore(url)
    assert ids(other.waiting()) == ["a"]
    assert other.open("b", packet())[1] == 2
    other.close()


def test_several_threads_may_ask_at_once(store: HandoffStore) -> None:
    names = [f"c{number}" for number in range(24)]
    with ThreadPoolExecutor(8) as pool:
        places = [place for _, place in pool.map(lambda name: store.open(name, packet()), names)]
    assert set(ids(store.waiting())) == set(names)
    assert all(1 <= place <= 24 for place in places)


def test_what_is_not_allowed_says_what_is(store: HandoffStore) -> None:
    with pytest.raises(NotAllowed, match=r"'woken' is not possible, since .* 'bot'\. Possible are: requested, taken"):
        store.apply("a", "1", event("woken"))


@pytest.mark.parametrize(
    "url",
    [
        "nonsense",
        "",
        "oracle+nothing://host/name",
        "mysql://user@host/name",
        "postgresql://user@127.0.0.1:1/name",
        "postgresql://user@127.0.0.1:port/name",
        "sqlite:////proc/nowhere/handoff.db",
    ],
)
def test_an_address_that_cannot_be_used_names_the_setting(url: str) -> None:
    with pytest.raises(SettingError, match=r"'handoff\.store' can't be used.*sqlite:///"):
        HandoffStore(url)


def test_an_error_never_shows_a_password() -> None:
    with pytest.raises(SettingError) as caught:
        HandoffStore("postgresql://user:hunter2@127.0.0.1:1/name")
    assert "hunter2" not in str(caught.value)


def test_a_relative_file_lies_below_the_project_wherever_it_is_called(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    project, elsewhere = tmp_path / "project", tmp_path / "elsewhere"
    elsewhere.mkdir()
    monkeypatch.setattr(databases, "ROOT", project)
    monkeypatch.chdir(elsewhere)
    HandoffStore("sqlite:///.rapport/handoff.db").close()
    assert (project / ".rapport" / "handoff.db").is_file()
    assert list(elsewhere.iterdir()) == []
