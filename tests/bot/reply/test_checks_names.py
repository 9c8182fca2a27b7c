"""A name changes nothing but itself in any reply, and where it does, that is found."""

from __future__ import annotations

import unicodedata
from dataclasses import replace

import pytest

from bot.reply import compose as compose_module
from bot.reply.catalogue import read_source
from bot.reply.checks_names import BASE, NAMES, check_names, compare_names
from bot.reply.findings import facts_of
from bot.reply.lint import lint
from bot.reply.moves import situations
from bot.reply.preview import compose_sample, profile
from bot.reply.samples import samples
from bot.style.locales import LocaleStyle, locales
from tests.bot.reply.conftest import Edit


@pytest.mark.parametrize("tag", sorted(locales()))
def test_exchanging_names_changes_nothing_else(tag: str) -> None:
    found = list(compare_names(tag))
    assert [comparison for comparison in found if not comparison.same] == []
    for register in locales()[tag].registers:
        compared = [comparison for comparison in found if comparison.register == register]
        assert {comparison.name for comparison in compared if comparison.message == "greeting"} == set(NAMES)
        assert {comparison.message.split("/")[0] for comparison in compared} == set(situations())


def test_names_are_of_many_scripts() -> None:
    assert len(set(NAMES)) == len(NAMES) >= 24
    scripts = {unicodedata.name(name[0]).split()[0] for name in NAMES}
    assert scripts >= {"LATIN", "CYRILLIC", "ARABIC", "CJK", "HANGUL", "THAI", "DEVANAGARI", "HEBREW", "GREEK"}


def test_the_first_name_is_in_no_other_word() -> None:
    facts = [fact for sample in samples() for fact in facts_of(sample, "en")]
    assert not any(BASE in text for text in (*map(read_source, locales()), *facts))


def test_in_right_to_left_text_every_name_is_isolated() -> None:
    greeting = next(sample for sample in samples() if sample.situation == "greeting")
    for name in NAMES:
        assert f"\u2068{name}\u2069" in compose_sample(greeting, profile("ar", "formal", name), "calm").text


def test_a_greeting_of_one_name_is_found(edit: Edit) -> None:
    old = "*[other] Guten Tag, { $address }."
    edit("de", "replies.ftl", old, f"[Mehmet] Tach {'{ $address }'}.\n       {old}")
    found = [finding for finding in lint() if "more than the name" in finding.problem]
    assert {(finding.language, finding.register, finding.message) for finding in found} == {
        ("de", "formal", "greeting"),
        ("de", "formal", "greeting/again"),
    }
    assert {finding.problem for finding in found} == {"says more than the name differently to Mehmet than to Lukas"}


def test_an_inflected_name_is_found(monkeypatch: pytest.MonkeyPatch) -> None:
    """As a vocative would be that only names in consonants get."""

    def addressed(self: LocaleStyle, name: str, register: str) -> str:
        return name if name.endswith(tuple("aeiou")) else f"{name}u"

    monkeypatch.setattr(LocaleStyle, "addressed", addressed)
    [greeting] = [
        finding for finding in check_names("pl") if (finding.register, finding.message) == ("formal", "greeting")
    ]
    assert "Priya" in greeting.problem
    assert "Mehmet" not in greeting.problem


def test_a_title_that_is_taken_for_part_of_a_name_is_found(monkeypatch: pytest.MonkeyPatch) -> None:
    def addressed(self: LocaleStyle, name: str, register: str) -> str:
        return name if name.endswith("san") else f"{name} san"

    monkeypatch.setattr(LocaleStyle, "addressed", addressed)
    problems = {finding.problem for finding in check_names("en") if finding.message == "greeting"}
    assert problems == {"says more than the name differently to Hassan, Susan than to Lukas"}


def test_a_reply_without_the_name_that_depends_on_it_is_found(monkeypatch: pytest.MonkeyPatch) -> None:
    composed = compose_module.compose

    def guessing(*arguments: object, **options: object) -> object:
        reply = composed(*arguments, **options)  # type: ignore[arg-type]
        ascii_name = options["style"].address.value.isascii()  # type: ignore[attr-defined]
        return reply if ascii_name else replace(reply, direction="rtl")

    monkeypatch.setattr("bot.reply.preview.compose", guessing)
    found = list(check_names("en"))
    assert {finding.message.split("/")[0] for finding in found} > {"greeting", "late_delivery"}
