"""Simulated conversations and how they are followed."""

from __future__ import annotations

import sys

from bot.settings import ROOT
from nlu.language import Language, LanguageContext

sys.path.insert(0, str(ROOT / "benchmarks"))
from language_conversations import TURNS, Conversation, Turn, conversations, follow

TEXTS = {"de": ["wo ist es", "ja bitte"], "fr": ["où est-il", "oui merci"], "ja": ["荷物はどこですか"]}


def test_every_second_conversation_changes_its_language_once() -> None:
    made = conversations(TEXTS, {}, 20)
    assert made == conversations(TEXTS, {}, 20)
    assert {len(one.turns) for one in made} == {TURNS}
    assert [sum(turn.switch for turn in one.turns) for one in made] == [0, 1] * 10
    for one in made:
        changed = [i for i, turn in enumerate(one.turns) if turn.switch]
        assert len({turn.language for turn in one.turns}) == 1 + len(changed)


def test_false_and_missed_changes_are_told_apart() -> None:
    conversation = Conversation(
        (Turn("a", "de"), Turn("b", "de"), Turn("c", "fr", switch=True), Turn("d", "fr"), Turn("e", "fr"))
    )

    def always_german(_text: str, context: LanguageContext) -> Language:
        return Language("de" if context.previous in (None, "de") else "it", 1.0, "")

    found = follow(conversation, always_german)
    assert (found.stays, found.switches) == (3, 1)
    assert found.missed == [("c", "fr", "de")]
    assert found.false == [("d", "fr", "it"), ("e", "fr", "it")]
