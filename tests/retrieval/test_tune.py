"""Choosing when to abstain, from a file of questions."""

from __future__ import annotations

import json
import shutil
from collections.abc import Sequence
from pathlib import Path

import pytest

from bot.settings import ROOT
from nlu.encoder import Encoder
from nlu.errors import InputError
from retrieval import KnowledgeBase, read_sources
from retrieval.manifest import read_abstention
from retrieval.tune import Question, read_questions, tune
from retrieval.versions import current

QUESTIONS = [
    ("How do I clean my camping stove?", "stove"),
    ("the burner of my stove is dirty", "stove"),
    ("I forgot my password", "password"),
    ("Passwort vergessen", "password"),
    ("how long does delivery take", "delivery"),
    ("can I return unused goods", "returns"),
    ("What is the capital of Peru?", None),
    ("Do you sell bicycles?", None),
    ("Who won the match yesterday?", None),
    ("Schreib mir ein Gedicht", None),
]


def write(path: Path, questions: Sequence[tuple[str, str | None]]) -> Path:
    rows = [{"text": text, "language": "en", "group": group} for text, group in questions]
    path.write_text("\n\n".join(json.dumps(row) for row in rows) + "\n", encoding="utf-8")
    return path


def test_questions_are_read_in_order_and_blank_lines_passed_over(tmp_path: Path) -> None:
    found = read_questions(write(tmp_path / "q.jsonl", QUESTIONS))
    assert found == [Question(text, "en", group) for text, group in QUESTIONS]


def test_characters_that_end_lines_elsewhere_do_not_end_a_row(tmp_path: Path) -> None:
    path = tmp_path / "q.jsonl"
    path.write_text('{"text": "a\u2028b\x85c", "language": "en", "group": null}\n', encoding="utf-8")
    assert read_questions(path)[0].text == "a\u2028b\x85c"


@pytest.mark.parametrize("line", ["{", "[]", "5", "null", '{"text": "a", "language": "en"}'])
def test_a_broken_line_is_named_with_its_number(tmp_path: Path, line: str) -> None:
    path = tmp_path / "q.jsonl"
    path.write_text(f'{{"text": "a", "language": "en", "group": null}}\n{line}\n', encoding="utf-8")
    with pytest.raises(InputError, match=r'q\.jsonl line 2: needs {"text","language","group"}'):
        read_questions(path)


def test_a_file_that_can_not_be_read_is_named(tmp_path: Path) -> None:
    with pytest.raises(InputError, match=r"nowhere\.jsonl can't be read"):
        read_questions(tmp_path / "nowhere.jsonl")
    (tmp_path / "q.jsonl").write_bytes(b"\xff\xfe")
    with pytest.raises(InputError, match=r"q\.jsonl can't be read"):
        read_questions(tmp_path / "q.jsonl")


def test_tuning_is_written_into_the_index(tmp_path: Path, knowledge_folder: Path, served_encoder: Encoder) -> None:
    folder = shutil.copytree(knowledge_folder, tmp_path / "index")
    before = KnowledgeBase(folder, encoder=served_encoder)
    model = tune(before, folder, write(tmp_path / "q.jsonl", QUESTIONS))
    version = current(folder)
    assert version
    assert read_abstention(version) == model
    after = KnowledgeBase(folder, encoder=served_encoder)
    answered = [text for text, group in QUESTIONS if not after.search(text).abstained]
    assert {text for text, group in QUESTIONS if group} & set(answered)
    assert sum(1 for text, group in QUESTIONS if group is None and text in answered) <= 1


def test_questions_of_one_kind_leave_the_index_as_it_is(
    tmp_path: Path, knowledge_folder: Path, served_encoder: Encoder
) -> None:
    folder = shutil.copytree(knowledge_folder, tmp_path / "index")
    version = current(folder)
    assert version
    before = read_abstention(version)
    knowledge = KnowledgeBase(folder, encoder=served_encoder)
    with pytest.raises(ValueError, match="Tuning needs questions"):
        tune(knowledge, folder, write(tmp_path / "q.jsonl", [("What is the capital of Peru?", None)]))
    assert read_abstention(version) == before


def test_the_projects_own_questions_ask_for_articles_that_exist() -> None:
    groups = {document.group for document in read_sources([ROOT / "knowledge"], print)}
    questions = read_questions(ROOT / "retrieval" / "data" / "calibration.jsonl")
    asked = {question.group for question in questions}
    assert asked - {None} <= groups
    assert None in asked


def test_without_questions_the_articles_give_some(
    tmp_path: Path, knowledge_folder: Path, served_encoder: Encoder
) -> None:
    folder = shutil.copytree(knowledge_folder, tmp_path / "index")
    tune(KnowledgeBase(folder, encoder=served_encoder), folder)
    after = KnowledgeBase(folder, encoder=served_encoder)
    assert not after.search("How do I clean my camping stove?", language="en").abstained
    assert after.search("Who won the match yesterday?", language="en").abstained
