from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.mood import HEATED, MessageMood, read_mood
from nlu.labels import EMOTIONS, MOODS, Emotion, Mood

CALM = MessageMood({"neutral": 0.95})
ANGRY = MessageMood({"anger": 0.9})


def test_a_conversation_without_messages_is_calm() -> None:
    reading = read_mood([])
    assert (reading.label, reading.level, reading.trend, reading.unsure) == ("calm", 0.0, "steady", False)


@pytest.mark.parametrize(
    ("emotion", "mood"),
    [
        ("anger", "angry"),
        ("frustration", "frustrated"),
        ("disappointment", "disappointed"),
        ("sadness", "disappointed"),
        ("fear", "worried"),
        ("confusion", "confused"),
        ("joy", "cheerful"),
        ("gratitude", "grateful"),
        ("surprise", "calm"),
        ("neutral", "calm"),
    ],
)
def test_an_emotion_speaks_for_its_mood(emotion: Emotion, mood: Mood) -> None:
    assert read_mood([MessageMood({emotion: 0.9})]).label == mood


def test_weak_signs_leave_it_calm() -> None:
    assert read_mood([MessageMood({"anger": 0.2})]).label == "calm"


def test_anger_rises_then_fades_within_three_calm_turns() -> None:
    assert read_mood([CALM, ANGRY]).trend == "rising"
    assert read_mood([ANGRY] * 4).trend == "steady"
    cooling = read_mood([ANGRY] * 4 + [CALM])
    assert (cooling.label, cooling.trend) == ("angry", "falling")
    assert read_mood([ANGRY] * 4 + [CALM] * 3).label == "calm"


def test_the_order_of_messages_counts() -> None:
    thanks = MessageMood({"gratitude": 0.9})
    assert read_mood([ANGRY, thanks]).label == "grateful"
    assert read_mood([thanks, ANGRY]).label == "angry"


def test_an_unsure_reading_counts_half() -> None:
    sure, unsure = read_mood([ANGRY]), read_mood([MessageMood(ANGRY.scores, unsure=True)])
    assert unsure.level == pytest.approx(sure.level / 2, abs=1e-3)


def test_heat_needs_certainty() -> None:
    assert read_mood([ANGRY]).heated
    mixed = read_mood([MessageMood({"anger": 0.9, "disappointment": 0.9}, unsure=True)])
    assert mixed.unsure
    assert not mixed.heated


def test_a_mood_that_was_clear_before_stays_clear_after_an_unsure_message() -> None:
    assert not read_mood([ANGRY, ANGRY, MessageMood({"anger": 0.9}, unsure=True)]).unsure


def test_good_moods_are_not_heated() -> None:
    assert not read_mood([MessageMood({"joy": 1.0})]).heated
    assert {"angry", "frustrated"} == HEATED


scores = st.dictionaries(st.sampled_from(EMOTIONS), st.floats(0, 1))


@given(st.lists(st.builds(MessageMood, scores, st.booleans()), max_size=12))
def test_any_readings_give_a_mood_within_bounds(messages: list[MessageMood]) -> None:
    reading = read_mood(messages)
    assert reading.label in MOODS
    assert 0 <= reading.level <= 1
    assert reading.trend in {"rising", "steady", "falling"}
    assert not (reading.unsure and not messages)


@given(st.lists(st.builds(MessageMood, scores), max_size=6))
def test_more_anger_never_makes_it_calmer(messages: list[MessageMood]) -> None:
    milder, stronger = (read_mood([*messages, MessageMood({"anger": value})]) for value in (0.5, 1.0))
    assert stronger.level >= milder.level


def test_an_annoyed_question_is_annoyed_and_not_confused() -> None:
    """ "Why does nobody answer?" """
    assert read_mood([MessageMood({"confusion": 0.7, "frustration": 0.6})]).label == "frustrated"
    assert read_mood([MessageMood({"confusion": 0.7, "frustration": 0.3})]).label == "confused"
