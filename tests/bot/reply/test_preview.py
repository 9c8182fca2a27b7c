"""Previews: every combination is there, and what actions rely on reads right."""

from __future__ import annotations

import json
from dataclasses import replace
from typing import Any

import pytest

from bot.reply.catalogue import catalogue
from bot.reply.facts import render
from bot.reply.moves import situations
from bot.reply.preview import compose_sample, form_of, moods_by_form, previews, profile
from bot.reply.samples import NUMBERS, samples
from bot.style.locales import locales
from bot.style.profile import Known
from nlu.errors import SettingError
from nlu.labels import MOODS, Register

KEYS = {"language", "register", "mood", "situation", "variant", "moves", "rules", "text"}
# Fallbacks for situations to come, which none of today uses, and what is said only where a translator is set up.
UNUSED = {"acknowledge", "apologise", "how-to-answer", "how-to-translated"}


@pytest.fixture(scope="module")
def all_previews() -> list[dict[str, Any]]:
    return list(previews())


def test_every_combination_once(all_previews: list[dict[str, Any]]) -> None:
    expected = {
        (tag, register, mood, sample.situation, sample.label)
        for tag, style in locales().items()
        for register in style.registers
        for mood in MOODS
        for sample in samples()
    }
    found = [
        (item["language"], item["register"], item["mood"], item["situation"], item["variant"]) for item in all_previews
    ]
    assert len(found) == len(expected)
    assert set(found) == expected


def test_every_situation_and_plural_has_samples() -> None:
    assert {sample.situation for sample in samples()} == set(situations())
    for name in ("count", "days", "position"):
        assert {sample.facts[name] for sample in samples() if name in sample.facts} == set(NUMBERS)


def test_previews_are_lines_of_json(all_previews: list[dict[str, Any]]) -> None:
    for item in all_previews:
        assert item.keys() == KEYS
        assert json.loads(json.dumps(item, ensure_ascii=False)) == item
        assert item["text"].strip()
        assert item["moves"]
        assert "{" not in item["text"]
        assert "None" not in item["text"]


def test_every_message_is_used_somewhere(monkeypatch: pytest.MonkeyPatch) -> None:
    used: set[str] = set()
    original = type(catalogue("en")).format

    def noting(self: Any, key: str, arguments: dict[str, object]) -> str:
        used.add(key)
        return original(self, key, arguments)

    monkeypatch.setattr(type(catalogue("en")), "format", noting)
    assert list(previews("en"))
    assert catalogue("en").variables.keys() - used == UNUSED


def test_one_language_by_any_tag_that_it_serves() -> None:
    assert {item["language"] for item in previews("de-AT")} == {"de"}
    assert {item["language"] for item in previews("zh-TW")} == {"zh-Hant"}


def test_the_pseudo_locale_is_shown_to_who_asks_for_it() -> None:
    pseudo, english = list(previews("en-xa")), list(previews("en"))
    assert {item["language"] for item in pseudo} == {"en-XA"}
    assert [item["moves"] for item in pseudo] == [item["moves"] for item in english]
    assert [item["text"].count("\n") for item in pseudo] == [item["text"].count("\n") for item in english]
    assert all(item["text"].startswith(("⟦", "The time for returns")) for item in pseudo)


def test_who_stops_reading_the_pseudo_locale_leaves_english_as_it_is() -> None:
    assert next(previews("en-XA"))["text"].startswith("⟦")
    assert not next(previews("en"))["text"].startswith("⟦")


def test_unknown_language_is_refused() -> None:
    with pytest.raises(SettingError, match="'tlh' has no replies"):
        next(previews("tlh"))


def test_the_profile_has_the_address_that_was_given() -> None:
    assert profile("en", "formal", "Dr. Okafor").address == Known("Dr. Okafor", "stated")
    assert profile("en", "formal").address == Known("", "default")


@pytest.mark.parametrize("label", ["late_delivery/", "how_to/own/related"])
def test_one_mood_for_each_form_of_a_reply(label: str) -> None:
    sample = next(sample for sample in samples() if f"{sample.situation}/{sample.label}" == label)
    found = moods_by_form(sample)
    assert found[form_of(sample, "calm")] == "calm"
    assert {form_of(sample, mood) for mood in MOODS} == found.keys()
    assert len(found) > 1
    assert all(form_of(sample, mood) == form for form, mood in found.items())


def test_further_articles_are_named_to_who_is_calm_and_reads_long_replies() -> None:
    sample = next(sample for sample in samples() if sample.label == "own/related-two")
    style = profile("en", "formal")
    assert "See also" in compose_sample(sample, style, "calm").text
    assert "See also" not in compose_sample(sample, style, "angry").text
    brief = replace(style, brief=Known(True, "stated"))
    assert "See also" not in compose_sample(sample, brief, "calm").text


def test_anger_is_short_and_has_a_person_at_hand() -> None:
    late = next(sample for sample in samples() if sample.situation == "late_delivery")
    reply = compose_sample(late, profile("en", "informal"), "angry")
    assert reply.moves == ("acknowledge", "apologise", "act", "offer_human")
    assert "!" not in reply.text


def test_moves_asked_for_by_an_action_keep_the_order_of_the_situation() -> None:
    secured = next(sample for sample in samples() if sample.only == ("act", "answer"))
    text = compose_sample(secured, profile("en", "informal"), "worried").text
    assert text.index("I've locked it") < text.index("Please call your bank")


def test_an_address_or_link_ends_its_line() -> None:
    changed = next(sample for sample in samples() if sample.situation == "address_changed")
    text = compose_sample(changed, profile("en", "informal"), "cheerful").text
    address = "Lindenallee 4\n22767 Hamburg\nDeutschland"
    assert text == f"Order KS-104233 now goes to:\n{address}\nAnything else I can do?"


@pytest.mark.parametrize("tag", sorted(locales()))
def test_facts_that_are_messages_follow_the_register(tag: str) -> None:
    shown = [sample for sample in samples() if sample.situation == "change_of_manner" and sample.note]
    for register in locales()[tag].registers:
        texts = {compose_sample(sample, profile(tag, register), "calm").text for sample in shown}
        assert len(texts) == 6  # stated, observed, account, default; all that can be known, in either system of units


def test_orders_in_an_arabic_list_keep_their_own_direction() -> None:
    text = render({"orders": {"any_of": ["KS-104201", "KS-104202"]}}, "ar")["orders"]
    assert text == "\u2068KS-104201\u2069 أو \u2068KS-104202\u2069"


@pytest.mark.parametrize(("register", "word"), [("formal", "Ihre"), ("informal", "Deine")])
def test_register_is_the_one_asked_for(register: Register, word: str) -> None:
    shipped = next(sample for sample in samples() if sample.variant == "shipped")
    assert compose_sample(shipped, profile("de", register), "calm").text.startswith(word)
