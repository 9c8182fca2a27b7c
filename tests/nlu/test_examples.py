"""Reading intent examples out of Rasa's files."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from bot.settings import ROOT
from nlu.errors import InputError
from nlu.examples import read_rasa_examples

FILE = """\
version: "3.1"
nlu:
- intent: order_status
  examples: |
    - where is [KS-104233](order_number)
    - wo ist [meine Bestellung]{"entity": "thing", "value": "order"}?
    not an example
- synonym: parcel
  examples: |
    - packet
- intent: greet
  examples: |
    - hi - there
"""


def test_texts_and_intents_are_read_and_annotations_removed(tmp_path: Path) -> None:
    (tmp_path / "b.yml").write_text(FILE, encoding="utf-8")
    (tmp_path / "a.yml").write_text("nlu:\n- intent: bye\n  examples: |\n    - さようなら\n", encoding="utf-8")
    assert read_rasa_examples(tmp_path) == [
        ("さようなら", "bye"),
        ("where is KS-104233", "order_status"),
        ("wo ist meine Bestellung?", "order_status"),
        ("hi - there", "greet"),
    ]


@pytest.mark.parametrize("content", ["", "version: '3.1'\n", "rules: []\n", "nlu:\n", "nlu: []\n"])
def test_files_without_examples_are_no_problem(tmp_path: Path, content: str) -> None:
    (tmp_path / "rules.yml").write_text(content, encoding="utf-8")
    assert read_rasa_examples(tmp_path) == []


@pytest.mark.parametrize(
    "content", [b"nlu: [", b"- a list", b"nlu: 5", b"nlu:\n- intent: a\n", b"\xff\xfe\xff", b"nlu:\n- 5\n"]
)
def test_a_damaged_file_is_named_with_what_it_needs(tmp_path: Path, content: bytes) -> None:
    (tmp_path / "broken.yml").write_bytes(content)
    with pytest.raises(InputError, match=r"(?s)broken\.yml can't be read as examples.*see data/nlu"):
        read_rasa_examples(tmp_path)


def test_a_missing_folder_has_no_examples(tmp_path: Path) -> None:
    assert read_rasa_examples(tmp_path / "nowhere") == []


def test_the_projects_own_examples() -> None:
    found = read_rasa_examples(ROOT / "data" / "nlu")
    counts = {label: sum(1 for _, other in found if other == label) for label in {label for _, label in found}}
    assert len(counts) >= 20
    assert min(counts.values()) >= 8, counts
    assert not [text for text, _ in found if not text or re.search(r"\]\(|\]\{", text)]
    both = {text.casefold() for text, _ in found}
    for text in both:
        labels = {label for other, label in found if other.casefold() == text}
        assert len(labels) == 1, f"{text!r} stands under {labels}"
