"""Documents to passages: cut at headings, never longer than allowed, and nothing is lost."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from retrieval import Document
from retrieval.passages import MAX_CHARACTERS, split
from tests.samples import STRANGE


def passages(text: str, title: str = "", question: str = "") -> list[tuple[str, str]]:
    found = split(Document("a", text, "en", "a", title=title, question=question), 3)
    assert all(passage.document == 3 for passage in found)
    return [(passage.text, passage.indexed) for passage in found]


def test_headings_cut_and_are_indexed_above_their_text() -> None:
    assert passages("Intro.\n\n## Label\nPrint it.\n### Deep\nMore.", title="Returns") == [
        ("Intro.", "Returns\nIntro."),
        ("**Label**\nPrint it.", "Returns. Label\nPrint it."),
        ("**Deep**\nMore.", "Returns. Deep\nMore."),
    ]


def test_without_a_title_a_text_is_indexed_as_it_is() -> None:
    assert passages("Only this.") == [("Only this.", "Only this.")]


def test_a_question_is_indexed_by_itself_too() -> None:
    assert passages("So.", question="How?") == [("So.", "How?"), ("So.", "How?\nSo.")]


@pytest.mark.parametrize("text", ["", " \n\n", "# Only a heading", "# One\n## Two\n   "])
def test_no_text_gives_no_passages(text: str) -> None:
    assert passages(text) == []


def test_what_only_looks_like_a_heading_stays() -> None:
    assert passages("#1 in tents\n####### seven") == [("#1 in tents\n####### seven",) * 2]


def test_short_paragraphs_stay_together_and_long_ones_are_cut_at_sentences() -> None:
    sentence = "This sentence has some forty characters. "
    long = (sentence * 40).strip()
    found = [text for text, _ in passages(f"One.\n\nTwo.\n\n{long}")]
    assert found[0].startswith("One.\n\nTwo.")
    assert all(text.endswith(".") for text in found)
    assert len(found) >= 2


@pytest.mark.parametrize("mark", ["。", "؟ ", "। ", "! ", "！"])
def test_sentences_end_in_other_scripts_too(mark: str) -> None:
    found = [text for text, _ in passages(("字" * 60 + mark) * 40)]
    assert len(found) > 1
    assert all(text.endswith(mark.strip()) for text in found)


@pytest.mark.parametrize("fact", ["€3.50", "www.kestrel.example/returns", "3.11.2025", "Dr.Who", "10.000,00"])
def test_nothing_is_put_into_a_long_text_that_was_not_there(fact: str) -> None:
    text = f"It is {fact} and no other. " * 80
    found = [piece for piece, _ in passages(text)]
    assert len(found) > 2
    assert sum(piece.count(fact) for piece in found) == 80
    assert " ".join(found) == text.strip()


@given(st.text(st.sampled_from("ab .!?。\n"), max_size=4_000))
def test_passages_are_short_enough_and_keep_every_letter_in_its_order(text: str) -> None:
    found = [piece for piece, _ in passages(text)]
    assert all(0 < len(piece) <= MAX_CHARACTERS for piece in found)
    assert "".join("".join(found).split()) == "".join(text.split())


@pytest.mark.parametrize("name", STRANGE)
def test_strange_texts(name: str) -> None:
    for text, indexed in passages(STRANGE[name], title="t"):
        assert text
        assert indexed.startswith("t\n")
        assert len(text) <= MAX_CHARACTERS
