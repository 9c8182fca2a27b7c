"""Search by words: what counts as a word in which script, what is rare, and taking words out again."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from retrieval import lexical
from retrieval.texts import TextsFile, TextsWriter


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Crème Brûlée", ["creme", "brulee"]),
        ("Straße", ["strasse"]),
        ("order KS-104201", ["ks104201", "order", "ks", "104201"]),
        ("KS 104201", ["ks104201", "ks", "104201"]),
        ("ＫＳ－１", ["ks1", "ks", "1"]),
        ("返品の送料", ["返品", "品の", "の送", "送料"]),
        ("iPhone用ケース", ["iphone", "用ケ", "ケー", "ース"]),
        ("आदेश वापस", ["आदेश", "वापस"]),
        ("คืน", ["คื", "ืน"]),
        ("مُحَمَّد", ["محمد"]),
        ("ελληνικά", ["ελληνικα"]),
        ("й ё", ["й", "ё"]),
        ("", []),
        ("?! 🙂", []),
    ],
)
def test_words(text: str, expected: Sequence[str]) -> None:
    assert list(lexical.words(text)) == expected


@given(st.text())
def test_any_text_has_words_or_none(text: str) -> None:
    assert all(lexical.words(text))


def texts(path: Path, passages: Sequence[str]) -> TextsFile:
    writer = TextsWriter(path)
    lexical.create(writer.connection)
    lexical.add(writer.connection, enumerate(passages))
    writer.close()
    return TextsFile(path)


PASSAGES = [
    *(f"the delivery of the parcel takes {number} days" for number in range(30)),
    "the Zebraline lantern, part GX-4410",
    "the Zebraline stove and its Zebraline case",
    "返品の送料について",
]


@pytest.mark.parametrize(
    ("question", "found"),
    [
        ("zebraline", [31, 30]),
        ("gx 4410", [30]),
        ("lantern zebraline", [30, 31]),
        ("送料はいくら", [32]),
        ("the delivery of the parcel", []),  # in almost all of them
        ("nowhere", []),
        ("", []),
        ('"; DROP TABLE lexical --', []),
        ("NEAR(zebraline) OR *", [31, 30]),
    ],
)
def test_passages_with_the_rare_words_come_first(tmp_path: Path, question: str, found: list[int]) -> None:
    matches = lexical.search(texts(tmp_path / "texts.db", PASSAGES), question, 5, len(PASSAGES))
    assert [match.passage for match in matches] == found
    assert all(0 < match.score <= 1 for match in matches)


@given(st.text(max_size=40))
def test_any_question_is_answered(question: str) -> None:
    # In memory: Hypothesis asks many.
    writer = TextsWriter(Path(":memory:"))
    lexical.create(writer.connection)
    lexical.add(writer.connection, [(1, question), (2, "other words")])

    class InMemory:
        def query(self, statement: str, values: Sequence[object]) -> list[object]:
            return writer.connection.execute(statement, values).fetchall()

    lexical.search(InMemory(), question, 3, 20)  # type: ignore[arg-type]
    writer.connection.close()


def test_words_taken_out_are_not_found_and_the_others_are(tmp_path: Path) -> None:
    path = tmp_path / "texts.db"
    texts(path, PASSAGES).close()
    writer = TextsWriter(path)
    lexical.remove(writer.connection, [(30, PASSAGES[30])])
    writer.close()
    left = lexical.search(TextsFile(path), "zebraline gx-4410", 5, len(PASSAGES))
    assert [match.passage for match in left] == [31]
    assert b"gx4410" not in path.read_bytes()
