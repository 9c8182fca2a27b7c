"""How findings name a reply, and a reply without its facts."""

from __future__ import annotations

import pytest

from bot.reply.findings import facts_of, masked, name_of
from bot.reply.preview import compose_sample, profile
from bot.reply.samples import BRAND, NAME, Sample, samples


@pytest.mark.parametrize(
    ("sample", "name"),
    [
        (Sample("greeting"), "greeting"),
        (Sample("order_status", "shipped"), "order_status/shipped"),
        (Sample("late_delivery", again=True), "late_delivery/again"),
    ],
)
def test_a_reply_is_named_by_situation_and_variant(sample: Sample, name: str) -> None:
    assert name_of(sample) == name


def test_a_fact_that_holds_another_is_masked_first() -> None:
    assert masked("Tern 2 tent, Tern", ["Tern", "Tern 2 tent", ""]) == "0, 0"


@pytest.mark.parametrize("tag", ["de", "ar", "ja"])
def test_no_fact_is_left_in_a_masked_reply(tag: str) -> None:
    late = next(sample for sample in samples() if sample.situation == "late_delivery")
    facts = facts_of(late, tag)
    text = compose_sample(late, profile(tag, "formal"), "calm").text
    assert all(fact in text for fact in facts if fact and fact not in {BRAND, NAME})
    assert not any(fact in masked(text, facts) for fact in facts if fact)


def test_a_message_of_the_catalogue_is_wording_and_no_fact() -> None:
    shown = next(sample for sample in samples() if sample.note == "stated")
    assert "you said so" not in facts_of(shown, "en")
    assert "English" in facts_of(shown, "en")
