"""Documents to passages: cut at headings, tables between rows, never longer than allowed, and nothing is lost."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from retrieval import Document
from retrieval.passages import MAX_CHARACTERS, MAX_WHOLE, split
from tests.samples import STRANGE


def passages(text: str, title: str = "", question: str = "") -> list[tuple[str, str]]:
    found = split(Document("a", text, "en", "a", title=title, question=question), 3)
    assert all(passage.document == 3 for passage in found)
    return [(passage.text, passage.indexed) for passage in found]


def test_headings_cut_and_are_indexed_above_their_text() -> None:
    assert passages("Intro.\n\n## Label\nPrint it.\n### Deep\nMore.", title="Returns") == [
        ("Intro.", "Returns\nIntro."),
        ("**Label**\nPrint it.", "Returns. Label\nPrint it."),
        ("**Deep**\nMore.", "Returns. Label. Deep\nMore."),
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


def headings(text: str) -> list[tuple[str, ...]]:
    return [passage.headings for passage in split(Document("a", text, "en", "a"), 0)]


def test_a_passage_knows_all_headings_above_it() -> None:
    text = "Top.\n\n# A\na\n## B\nb\n### C\nc\n## D #\nd\n#### E\ne\n# F\nf"
    assert headings(text) == [(), ("A",), ("A", "B"), ("A", "B", "C"), ("A", "D"), ("A", "D", "E"), ("F",)]


def test_underlined_headings() -> None:
    assert headings("Returns\n=======\nWithin 30 days.\n\nCosts\n---\nNone.\n\nOne\ntwo\n---\n\n---\n\nend") == [
        ("Returns",),
        ("Returns", "Costs"),
    ]


CODE = "```sh\n# no heading\nrapport up\n\n| a | b |\n| --- | --- |\n```"


@pytest.mark.parametrize("code", [CODE, CODE.replace("```", "~~~~"), CODE.removesuffix("\n```")])
def test_code_is_whole_and_has_no_headings_or_tables(code: str) -> None:
    assert passages(f"## Start\n{code}") == [(f"**Start**\n\n{code}", f"Start\n{code}")]


def test_code_stays_whole_beyond_the_length_of_a_passage() -> None:
    code = "```\n" + "do this. then that.\n\n" * 60 + "```"
    assert MAX_CHARACTERS < len(code) < MAX_WHOLE
    assert [text for text, _ in passages(f"Before.\n\n{code}\n\nAfter.")] == ["Before.", code, "After."]
    endless = "```\n" + "x = 1\n" * MAX_WHOLE + "```"
    assert all(len(text) <= MAX_CHARACTERS for text, _ in passages(endless))


HEAD = "| Country | Price |\n|:---|---:|"


@pytest.mark.parametrize("above", ["", "Prices:\n", "Prices:\n\n"])
def test_a_table_is_cut_between_rows_and_each_part_has_the_columns_names(above: str) -> None:
    rows = [f"| Country number {number}. With a dot | {number},00 € |" for number in range(100)]
    found = [text for text, _ in passages(f"{above}{HEAD}\n" + "\n".join(rows) + "\n\nAfter.")]
    tables = [text.removeprefix("Prices:\n\n").removesuffix("\n\nAfter.") for text in found]
    assert found[0].startswith("Prices:" if above else HEAD)
    assert found[-1].endswith("\n\nAfter.")
    assert len(tables) > 5
    assert all(table.startswith(f"{HEAD}\n") for table in tables if table != "Prices:")
    assert [row for table in tables if table != "Prices:" for row in table.split("\n")[2:]] == rows
    assert all(len(text) <= MAX_CHARACTERS for text in found)


def test_a_small_table_stays_with_its_paragraph_and_needs_no_outer_bars() -> None:
    text = "Prices:\n\nCountry | Price\n--- | ---\nDE | 3 €\nFR | 4 €"
    assert passages(text) == [(text, text)]


def test_a_row_is_never_cut() -> None:
    long = f"| FR | {'very ' * 400}dear. |"
    found = [text for text, _ in passages(f"{HEAD}\n| DE | cheap |\n{long}\n| NL | cheap |")]
    assert found == [f"{HEAD}\n| DE | cheap |", f"{HEAD}\n{long}", f"{HEAD}\n| NL | cheap |"]


def test_what_only_looks_like_a_table_is_text() -> None:
    for text in ("a | b\nc | d", "| a |", "a\n---|---", "One.\n\n---\n\nTwo | three."):
        assert passages(text) == [(text, text)]


def test_a_long_list_is_cut_between_its_items() -> None:
    items = [
        f"{mark} item {number} of a long list whose items have no full stop"
        for number, mark in enumerate(["-", "12."] * 30)
    ]
    found = [text for text, _ in passages("\n".join(items))]
    assert len(found) > 2
    assert [line for text in found for line in text.split("\n")] == items


def test_without_full_stops_a_text_is_cut_between_words() -> None:
    found = [text for text, _ in passages("wordy " * 500)]
    assert set(" ".join(found).split()) == {"wordy"}


@given(
    st.lists(
        st.sampled_from(
            ["# H", "## H", "| a | b |", "| - | - |", "```", "---", "- x", "words. " * 30, "", "===", "~~~", "|"]
        ),
        max_size=60,
    )
)
def test_any_mix_of_blocks_keeps_its_words(lines: list[str]) -> None:
    found = passages("\n".join(lines))
    assert all(text.strip() for text, _ in found)
    assert sum(text.count("words.") for text, _ in found) == sum(line.count("words.") for line in lines)
    assert sum(text.count("- x") for text, _ in found) == lines.count("- x")
