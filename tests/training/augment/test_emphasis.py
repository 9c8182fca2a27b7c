"""More emphasis and less, with the labels kept."""

from __future__ import annotations

import random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from nlu.labels import EMOTIONS
from tests.samples import STRANGE
from training.augment.emphasis import EMOJI, emphasise, lower, upper, without_emoji
from training.examples import UNKNOWN, emotion_targets

EVERY_EMOJI = {one: name for name, several in EMOJI.items() for one in several}
NOT_KNOWN = (UNKNOWN,) * len(EMOTIONS)


def ways(text: str, language: str, emotion: tuple[float, ...] = NOT_KNOWN, *, marked: bool = False) -> set[str]:
    return {emphasise(text, language, emotion, marked=marked, rng=random.Random(seed)) for seed in range(200)}


def test_what_people_do_to_a_message() -> None:
    found = ways("This is so late!", "en")
    assert {
        "this is so late!",
        "This is so late",
        "THIS IS SO LATE!",
        "This is so late!!!",
        "This is so LATE!",
    } <= found
    assert "This is so lateeee!" in found


@pytest.mark.parametrize(
    ("language", "text", "drawn"),
    [
        ("zh", "太慢了！", "太慢了～～！"),
        ("ko", "배송 언제 와요?", "배송 언제 와요~~?"),
        ("ru", "Спасибо", "Спасибооо"),
    ],
)
def test_words_are_drawn_out_as_the_script_does(language: str, text: str, drawn: str) -> None:
    assert drawn in ways(text, language)


def test_emoji_agree_with_the_labels() -> None:
    for name in EMOTIONS:
        found = ways("So is it", "en", emotion_targets({name}, set(EMOTIONS)))
        said = {EVERY_EMOJI[one] for text in found for one in text if one in EVERY_EMOJI}
        assert said == ({name} if name in EMOJI else set())


def test_no_emoji_where_nothing_is_known() -> None:
    assert not {one for text in ways("So is it", "en") for one in text} & EVERY_EMOJI.keys()


def test_emoji_go_only_where_words_say_enough() -> None:
    assert without_emoji("Das ist wirklich toll 👍🏽👩‍👩‍👧 ❤️!") == "Das ist wirklich toll!"
    assert without_emoji("na toll 🙄") == "na toll 🙄"
    assert without_emoji("क्‍ष में मेरा ऑर्डर अभी तक नहीं आया") == "क्‍ष में मेरा ऑर्डर अभी तक नहीं आया"


def test_no_word_changes_where_a_register_hangs_on_words() -> None:
    def words(text: str) -> list[str]:
        return "".join(one for one in text if one.isalpha() or one == " ").split()

    text = "Könnten Sie mir bitte helfen?!"
    found = ways(text, "de", emotion_targets({"joy"}, {"joy"}), marked=True)
    assert len(found) > 3
    assert {tuple(words(changed)) for changed in found} == {tuple(words(text))}


def test_turkish_keeps_its_two_kinds_of_i() -> None:
    assert (lower("IŞIK İYİ", "tr"), upper("ışık iyi", "tr")) == ("ışık iyi", "IŞIK İYİ")
    assert (lower("IS", "en"), upper("is", "en")) == ("is", "IS")


@given(st.text(max_size=60), st.sampled_from(["de", "tr", "zh", "ko", "ar", "th"]), st.booleans(), st.integers(0, 99))
def test_any_text_is_changed_the_same_way_twice_and_never_to_nothing(
    text: str, language: str, marked: bool, seed: int
) -> None:
    emotion = emotion_targets({"joy"}, {"joy", "anger"})
    found = emphasise(text, language, emotion, marked=marked, rng=random.Random(seed))
    assert found == emphasise(text, language, emotion, marked=marked, rng=random.Random(seed))
    assert found.strip() or not text.strip()


@pytest.mark.parametrize("text", STRANGE.values(), ids=STRANGE)
def test_strange_texts_pass(text: str) -> None:
    for seed in range(10):
        assert isinstance(emphasise(text, "en", (), marked=False, rng=random.Random(seed)), str)
