"""Deciding in the terminal, and what is published of it."""

from __future__ import annotations

import io
import json
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from rich.console import Console

from nlu.encoder import Encoder
from nlu.errors import InputError
from retrieval import build
from retrieval.conversations.candidates import Candidate, identifier, in_order, read_candidates, write_candidates
from retrieval.conversations.publish import documents_from_review
from retrieval.conversations.terminal import review


def candidate(question: str, score: float, answer: str = "Within 30 days.") -> Candidate:
    return Candidate(
        id=identifier(question),
        question=question,
        variants=(f"{question} please",),
        answer=answer,
        language="en",
        count=2,
        score=score,
        reasons=("+ the customer thanked", "- rated badly"),
        conversations=("t-1", "t-2"),
        status="proposed",
        updated=date(2026, 3, 1),
    )


FIRST, SECOND, THIRD = candidate("First [one]?", 0.9), candidate("Second?", 0.8), candidate("Third?", 0.7)


@pytest.fixture
def file(tmp_path: Path) -> Path:
    write_candidates(tmp_path / "x.pairs.jsonl", [THIRD, FIRST, SECOND])
    return tmp_path / "x.pairs.jsonl"


def decide(file: Path, keys: str) -> tuple[dict[str, int], str]:
    console = Console(file=io.StringIO(), width=100)
    counts = review(file, console, io.StringIO(keys))
    output = console.file
    assert isinstance(output, io.StringIO)
    return counts, output.getvalue()


def statuses(file: Path) -> dict[str, str]:
    return {one.question: one.status for one in read_candidates(file)}


def test_the_best_comes_first_and_every_decision_is_saved(file: Path) -> None:
    counts, shown = decide(file, "a\nr\ns\n")
    assert counts == {"approved": 1, "rejected": 1, "proposed": 1}
    assert statuses(file) == {"First [one]?": "approved", "Second?": "rejected", "Third?": "proposed"}
    assert shown.index("First [one]?") < shown.index("Second?") < shown.index("Third?")
    for piece in (
        "Within 30 days.",
        "First [one]? please",
        "+ the customer thanked",
        "t-1, t-2",
        "score 0.90",
        "asked 2 times",
    ):
        assert piece in shown


def test_stopping_and_going_on(file: Path) -> None:
    assert decide(file, "a\nq\n")[0] == {"approved": 1, "proposed": 2}
    counts, shown = decide(file, "r\n")  # then the input ends
    assert counts == {"approved": 1, "rejected": 1, "proposed": 1}
    assert "First" not in shown
    assert decide(file, "")[0] == counts


def test_what_is_no_key_is_asked_again(file: Path) -> None:
    assert decide(file, "x\nA\nq\n")[0]["approved"] == 1


def test_an_answer_with_a_placeholder_can_not_be_approved(file: Path) -> None:
    write_candidates(file, [candidate("Call?", 0.5, "Call us at [phone number].")])
    counts, shown = decide(file, "a\nq\n")
    assert counts == {"proposed": 1}
    assert "[phone number]" in shown
    write_candidates(file, [replace(one, status="approved") for one in read_candidates(file)])
    assert documents_from_review(file) == []


def test_editing_with_the_persons_own_editor(file: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    editor = tmp_path / "editor.sh"
    editor.write_text("#!/bin/sh\nsed -i -e 's/30 days/60 days/' -e 's/First .one../How long?/' \"$1\"\n")
    editor.chmod(0o755)
    monkeypatch.setenv("VISUAL", str(editor))
    decide(file, "e\na\nq\n")
    (one,) = (one for one in read_candidates(file) if one.status == "approved")
    assert (one.id, one.question, one.answer) == (FIRST.id, "How long?", "Within 60 days.")


def test_an_edit_that_takes_the_headings_away_changes_nothing(
    file: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    editor = tmp_path / "editor.sh"
    editor.write_text('#!/bin/sh\necho nothing > "$1"\n')
    editor.chmod(0o755)
    monkeypatch.setenv("VISUAL", str(editor))
    before = in_order(read_candidates(file))
    assert "nothing is changed" in decide(file, "e\nq\n")[1]
    assert in_order(read_candidates(file)) == before


def test_only_what_is_approved_is_published(file: Path) -> None:
    assert documents_from_review(file) == []
    decide(file, "a\nr\nq\n")
    found = documents_from_review(file)
    assert [document.question for document in found] == ["First [one]?", "First [one]? please"]
    assert {(document.text, document.language, document.updated) for document in found} == {
        ("Within 30 days.", "en", date(2026, 3, 1))
    }
    assert len({document.group for document in found}) == 1
    assert len({document.id for document in found}) == 2


def test_another_wording_finds_the_answer(file: Path, served_encoder: Encoder, tmp_path: Path) -> None:
    rows = [
        replace(
            candidate("How do I wash the down jacket?", 0.9, "At 30 degrees, without softener."), status="approved"
        ),
        replace(
            candidate("Where is the shop?", 0.9, "In the old harbour."), status="approved", variants=("外套怎么洗？",)
        ),
    ]
    rows[0], rows[1] = replace(rows[0], variants=("羽绒服可以用洗衣机洗吗？",)), replace(rows[1], variants=())
    write_candidates(file, rows)
    knowledge = build(documents_from_review(file), tmp_path / "index", encoder=served_encoder)
    hits = knowledge.search("羽绒服怎么洗", 5, language="zh-Hans").hits
    assert hits[0].text == "At 30 degrees, without softener."
    assert len({hit.group for hit in hits}) == len(hits) == 2


@pytest.mark.parametrize(
    "line",
    [
        "{",
        "[]",
        '{"question": "q", "answer": "a"}',
        '{"question": "q", "answer": "a", "status": "published"}',
        '{"question": " ", "answer": "a", "status": "approved"}',
        '{"question": "q", "answer": "a", "status": "approved", "variants": "one"}',
        '{"question": "q", "answer": "a", "status": "approved", "updated": "May"}',
    ],
)
def test_a_line_that_is_no_candidate_is_named(file: Path, line: str) -> None:
    file.write_text(file.read_text(encoding="utf-8") + line + "\n", encoding="utf-8")
    with pytest.raises(InputError, match="line 4"):
        documents_from_review(file)


def test_a_line_written_by_hand_needs_little(file: Path) -> None:
    file.write_text(
        json.dumps({"question": "Open on Sundays?", "answer": "No.", "status": "approved"}) + "\n", encoding="utf-8"
    )
    (document,) = documents_from_review(file)
    assert (document.question, document.text, document.language) == ("Open on Sundays?", "No.", "")


def test_the_id_is_that_of_the_words() -> None:
    assert identifier("How  LONG, please?") == identifier("how long please")
    assert identifier("How long?") != identifier("How far?")
