"""Texts as they are also typed."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.samples import STRANGE
from training.perturb import LAYOUTS, PERTURBATIONS, drawn_out, typos, with_emoji, without_emoji


@pytest.mark.parametrize("kind", PERTURBATIONS)
@given(st.text(max_size=60), st.sampled_from(["de", "en", "fr", "zh", "hi", "ar"]))
def test_any_text_is_changed_the_same_way_twice(kind: str, text: str, language: str) -> None:
    change = PERTURBATIONS[kind]
    assert change(text, language) == change(text, language)


@pytest.mark.parametrize("kind", PERTURBATIONS)
@pytest.mark.parametrize("text", STRANGE)
def test_strange_texts_pass(kind: str, text: str) -> None:
    assert isinstance(PERTURBATIONS[kind](text, "en"), str)


@pytest.mark.parametrize(("language", "layout"), [("en", "qwerty"), ("de", "qwertz"), ("fr", "azerty")])
def test_a_slip_is_a_key_beside_it(language: str, layout: str) -> None:
    text = "Where is the parcel that I ordered last week?"
    changed = typos(text, language)
    slips = [(old, new) for old, new in zip(text, changed, strict=True) if old != new]
    assert 1 <= len(slips) <= 5
    places = {key: (row, at + row / 2) for row, keys in enumerate(LAYOUTS[layout]) for at, key in enumerate(keys)}
    for old, new in slips:
        assert old.isupper() == new.isupper()
        (row, at), (other_row, other_at) = places[old.lower()], places[new.lower()]
        assert abs(row - other_row) <= 1
        assert abs(at - other_at) <= 1


def test_scripts_without_a_layout_swap_neighbours() -> None:
    text = "配送がとても遅いです"
    assert typos(text, "ja") != text
    assert sorted(typos(text, "ja")) == sorted(text)


def test_emoji_go_with_what_belongs_to_them() -> None:
    assert without_emoji("Toll! 👍🏽 danke ❤️", "de") == "Toll! danke"
    assert without_emoji("👩‍👩‍👧 Familie 🇩🇪", "de") == "Familie"
    assert without_emoji("🙂", "de") == "🙂"
    assert without_emoji("क्‍ष  x", "hi") == "क्‍ष  x"
    assert without_emoji(with_emoji("Wo ist es?", "de"), "de") == "Wo ist es?"


def test_one_word_is_drawn_out() -> None:
    assert drawn_out("please", "en") == "pleaseeee"
    assert drawn_out("好", "zh") == "好～～～"
    assert drawn_out("?!", "en") == "?!"
