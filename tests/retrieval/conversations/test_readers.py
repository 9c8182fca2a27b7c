"""Exports are read in each format; what can't be read is named and left out."""

from __future__ import annotations

import json
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from nlu.errors import InputError
from retrieval.conversations.conversation import Conversation, Message
from retrieval.conversations.readers import read_conversations
from retrieval.conversations.readers.fields import day_of, rating_of, resolved_of


def read(path: Path) -> tuple[list[Conversation], list[str]]:
    problems: list[str] = []
    return list(read_conversations([path], problems.append)), problems


def lines(path: Path, *rows: Any) -> Path:
    path.write_text(
        "".join((row if isinstance(row, str) else json.dumps(row)) + "\n" for row in rows), encoding="utf-8"
    )
    return path


def test_json_lines(tmp_path: Path) -> None:
    row = {
        "id": 7,
        "messages": [
            {"speaker": "Customer", "text": "q", "time": "2026-03-01T10:00:00Z", "name": "Ann Lee"},
            {"speaker": "bot", "text": "b", "name": "Robo"},
            {"speaker": "agent", "text": "a", "name": "Tom"},
        ],
        "language": "en",
        "resolved": True,
        "rating": 4,
    }
    found, problems = read(lines(tmp_path / "x.jsonl", row))
    assert problems == []
    messages = (Message("customer", "q", date(2026, 3, 1)), Message("bot", "b"), Message("agent", "a"))
    assert found == [Conversation("7", messages, "en", True, 0.75, ("Ann Lee", "Tom"))]


def test_bad_lines_are_named_and_skipped_without_their_text(tmp_path: Path) -> None:
    good = {"id": "x", "messages": [{"speaker": "customer", "text": "q"}]}
    path = lines(
        tmp_path / "x.jsonl",
        '{"id": "secret',
        [1],
        {"id": "no messages"},
        {"messages": []},
        {"id": "y", "messages": [{"speaker": "Maria Secret", "text": "secret"}]},
        {"id": "z", "messages": [{"speaker": "agent"}]},
        good,
    )
    found, problems = read(path)
    assert [one.id for one in found] == ["x"]
    assert [f"{path} line {number}" in problem for number, problem in enumerate(problems, 1)] == [True] * 6
    assert "secret" not in "".join(problems).casefold()


@pytest.mark.parametrize(
    ("head", "delimiter"),
    [
        (["conversation_id", "speaker", "text", "time"], ","),
        (["Ticket ID", "Sender Type", "Message Text", "Created At"], ";"),
        (["chatId", "role", "body", "timestamp"], "\t"),
    ],
)
def test_csv_with_rows_of_conversations_between_each_other(tmp_path: Path, head: list[str], delimiter: str) -> None:
    rows = [
        head,
        ["1", "user", '"two\nlines"', "2026-01-05"],
        ["2", "end-user", "other", "1767600000"],
        ["1", "agent", '"one, two; three"', "2026-01-06 12:00"],
        ["2", "bot", "beep", ""],
        ["3", "nobody", "x", ""],
        ["1", "agent", "", ""],
    ]
    path = tmp_path / "x.csv"
    path.write_text("\n".join(delimiter.join(row) for row in rows), encoding="utf-8-sig")
    found, problems = read(path)
    assert {one.id: [(message.speaker, message.text) for message in one.messages] for one in found} == {
        "1": [("customer", "two\nlines"), ("agent", "one, two; three")],
        "2": [("customer", "other"), ("bot", "beep")],
    }
    assert [message.day for one in found for message in one.messages if one.id == "1"] == [
        date(2026, 1, 5),
        date(2026, 1, 6),
    ]
    assert len(problems) == 2


def test_csv_without_a_column_says_which(tmp_path: Path) -> None:
    path = tmp_path / "x.csv"
    path.write_text("id,text\n1,hello\n", encoding="utf-8")
    found, (problem,) = read(path)
    assert found == []
    assert "speaker" in problem


TICKET = {
    "id": 35,
    "requester_id": 900,
    "status": "solved",
    "satisfaction_rating": {"score": "good", "comment": "nice"},
    "comments": [
        {"author_id": 900, "public": True, "plain_body": "How?\n> quoted before", "created_at": "2026-02-03T04:05:06Z"},
        {"author_id": 7, "public": False, "body": "private: this customer is difficult"},
        {"author_id": 7, "body": "not said to be public"},
        {"author_id": 7, "public": True, "html_body": "<p>Like &quot;this&quot;.</p><div>And that.</div>"},
        {"author_id": 901, "public": True, "body": "me too"},
    ],
}
USERS = [
    {"id": 900, "name": "Ines Duarte", "email": "ines@example.org", "role": "end-user"},
    {"id": 7, "name": "Olu Ade", "role": "agent"},
    {"id": 901, "name": "Kai", "role": "end-user"},
]


def test_tickets_without_private_notes(tmp_path: Path) -> None:
    path = tmp_path / "x.json"
    path.write_text(json.dumps({"tickets": [TICKET, {"id": 1, "comments": []}], "users": USERS}), encoding="utf-8")
    (ticket,), (problem,) = read(path)
    assert [(message.speaker, message.text) for message in ticket.messages] == [
        ("customer", "How?"),
        ("agent", 'Like "this".\nAnd that.'),
        ("customer", "me too"),
    ]
    assert (ticket.resolved, ticket.rating) == (True, 1.0)
    assert {"Ines Duarte", "Olu Ade", "Kai"} <= set(ticket.names)
    assert "entry 2" in problem


def test_tickets_one_a_line(tmp_path: Path) -> None:
    found, problems = read(lines(tmp_path / "x.jsonl", TICKET))
    assert (len(found[0].messages), problems) == (3, [])
    assert "agent" in {message.speaker for message in found[0].messages}


def test_a_folder_is_read_and_what_is_missing_is_said(tmp_path: Path) -> None:
    row = {"id": "x", "messages": []}
    lines(tmp_path / "a.jsonl", row)
    lines(tmp_path / "b.ndjson", {**row, "id": "y"})
    (tmp_path / "notes.txt").write_text("no")
    (tmp_path / "c.json").write_text("{")
    found, (problem,) = read(tmp_path)
    assert [one.id for one in found] == ["x", "y"]
    assert "c.json" in problem
    for wrong in (tmp_path / "none.jsonl", tmp_path / "notes.txt"):
        with pytest.raises(InputError):
            read(wrong)


@pytest.mark.parametrize(
    ("value", "day"),
    [
        ("2026-05-04T00:00:00+02:00", date(2026, 5, 4)),
        (1767600000, date(2026, 1, 5)),
        ("1767600000000", date(2026, 1, 5)),
    ]
    + [(value, None) for value in ("", None, "tomorrow", "99999999999999", "4.5.2026", True)],
)
def test_days(value: object, day: date | None) -> None:
    assert day_of(value) == day


def test_states_and_ratings() -> None:
    assert [resolved_of(value) for value in (True, "Closed", "pending", None, "?")] == [True, True, False, None, None]
    assert [rating_of(value) for value in (5, "1", "good", {"score": "bad"}, 9, None, "offered")] == [
        1,
        0,
        1,
        0,
        None,
        None,
        None,
    ]
