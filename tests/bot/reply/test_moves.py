from __future__ import annotations

from itertools import product
from pathlib import Path

import pytest

from bot.reply import moves as module
from bot.reply.moves import MOVES, choose_moves, situations
from nlu.errors import SettingError
from nlu.labels import MOODS, Mood

ALL = [
    (situation, mood, apologised, brief)
    for situation, mood, apologised, brief in product(situations(), MOODS, (False, True), (False, True))
]


def test_the_situations_of_the_plan_exist() -> None:
    planned = (
        "greeting goodbye thanks how_to order_status late_delivery lost_parcel damaged_item wrong_item refund_delay "
        "payment_failed fraud_fear complaint good_news not_found ask_back handoff_offer handoff_wait handoff_taken "
        "handoff_back unsupported_language about_the_bot change_of_manner action_failed"
    )
    assert set(planned.split()) <= set(situations())


@pytest.mark.parametrize("name", situations())
def test_a_situation_is_made_of_known_moves(name: str) -> None:
    situation = situations()[name]
    assert situation.moves
    assert set(situation.moves) <= set(MOVES)
    assert situation.kind in {"failure", "setback", "neutral", "good", "safety"}


def test_every_combination_says_something_once() -> None:
    for situation, mood, apologised, brief in ALL:
        chosen = choose_moves(situation, mood=mood, apologised=apologised, brief=brief).moves
        assert chosen, (situation, mood)
        assert len(set(chosen)) == len(chosen), (situation, mood)


def test_an_apology_is_made_for_failures_only_and_once() -> None:
    for situation, mood, apologised, brief in ALL:
        chosen = choose_moves(situation, mood=mood, apologised=apologised, brief=brief).moves
        expected = situations()[situation].kind == "failure" and not apologised
        assert ("apologise" in chosen) == expected, (situation, mood)


def test_a_person_is_at_hand_for_whoever_is_angry_worried_or_disappointed() -> None:
    for situation, mood, apologised, brief in ALL:
        chosen = choose_moves(situation, mood=mood, apologised=apologised, brief=brief).moves
        kind = situations()[situation].kind
        if (mood in ("angry", "frustrated") and kind in ("failure", "setback")) or (
            mood in ("worried", "disappointed") and kind == "failure"
        ):
            assert "offer_human" in chosen, (situation, mood)


@pytest.mark.parametrize("mood", ["angry", "frustrated"])
def test_anger_is_not_delayed_by_pleasantries(mood: Mood) -> None:
    assert "greet" not in choose_moves("greeting", mood=mood).moves
    assert choose_moves("good_news", mood=mood).moves == ("acknowledge",)
    assert choose_moves("goodbye", mood=mood).moves == ("close",), "the last move stays"


def test_short_means_without_greeting_and_ending() -> None:
    assert choose_moves("greeting", mood="calm", brief=True).moves == ("ask",)
    assert choose_moves("thanks", mood="calm", brief=True).moves == ("close",)


def test_a_light_ending_for_the_cheerful_unless_they_want_it_short() -> None:
    assert choose_moves("invoice_sent", mood="cheerful").moves == ("act", "close")
    assert choose_moves("invoice_sent", mood="calm").moves == ("act",)
    assert "close" not in choose_moves("late_delivery", mood="cheerful").moves


def test_the_trace_says_which_rules_changed_something() -> None:
    assert choose_moves("late_delivery", mood="calm").trace == ()
    assert choose_moves("order_status", mood="calm", apologised=True, brief=True).trace == ()
    angry = choose_moves("late_delivery", mood="angry", apologised=True)
    assert angry.moves == ("acknowledge", "act", "offer_human")
    assert angry.trace == ("one apology per incident", "an angry or frustrated customer has a person at hand")


def test_an_unknown_situation_is_named_beside_those_that_exist() -> None:
    with pytest.raises(SettingError, match=r"no situation 'party'.*greeting"):
        choose_moves("party", mood="calm")


def test_a_rule_with_an_unknown_condition_is_named(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "moves.toml"
    path.write_text('[situations]\n[[rules]]\nwhy = "weather"\nsunny = true\n')
    monkeypatch.setattr(module, "_FILE", path)
    module._content.cache_clear()
    try:
        with pytest.raises(SettingError, match=r"rule 'weather'.*sunny"):
            module._rules.__wrapped__()
    finally:
        module._content.cache_clear()
