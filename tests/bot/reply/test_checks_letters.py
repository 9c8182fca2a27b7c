"""No letter comes from code: nothing is found in the real replies, and a planted word is."""

from __future__ import annotations

import pytest

from bot.conversation import Conversation, UserTurn
from bot.doctor import _line
from bot.mood import MessageMood
from bot.reply import compose as compose_module
from bot.reply.catalogue import instead
from bot.reply.checks_letters import check_letters
from bot.reply.findings import facts_of, masked
from bot.reply.lint import lint
from bot.reply.nlg import RapportNLG
from bot.reply.pseudo import PSEUDO, plain_words, pseudo_catalogue
from bot.reply.samples import Sample, samples
from bot.style.formats import language_name
from bot.style.locales import FOLDER, locales
from tests.bot.reply.conftest import Edit


def test_no_letter_of_the_real_replies_comes_from_code() -> None:
    assert list(check_letters()) == []


def test_a_word_of_the_code_is_found(monkeypatch: pytest.MonkeyPatch) -> None:
    joined = compose_module._joined
    monkeypatch.setattr(compose_module, "_joined", lambda sentences, joiner: f"{joined(sentences, joiner)} Bye!")
    found = list(check_letters())
    assert "says 'Bye', which comes from code and can't be translated" in {finding.problem for finding in found}
    assert all("Bye', which" in finding.problem for finding in found)
    assert {finding.message.split("/")[0] for finding in found} == {sample.situation for sample in samples()}
    assert {(finding.language, finding.register) for finding in found} == {(PSEUDO, "formal"), (PSEUDO, "informal")}


def test_a_word_of_a_style_file_is_found_by_the_lint(edit: Edit) -> None:
    edit("en", "style.toml", 'joiner = " "', 'joiner = " and also "')
    found = [finding for finding in lint() if finding.language == PSEUDO]
    assert "late_delivery" in {finding.message for finding in found}
    assert "says 'and also', which comes from code and can't be translated" in {finding.problem for finding in found}


def test_the_doctor_names_a_file_that_there_is(monkeypatch: pytest.MonkeyPatch) -> None:
    joined = compose_module._joined
    monkeypatch.setattr(compose_module, "_joined", lambda sentences, joiner: f"{joined(sentences, joiner)} Bye!")
    line = _line(next(check_letters()))
    assert line.endswith(f"can't be translated. Move the words into {FOLDER / 'en' / 'replies.ftl'}.")
    assert PSEUDO not in line


# Quotations need an index; what goes around them is the catalogue's like the rest.
WITHOUT_INDEX = [item for item in samples() if not item.quotes and item.situation != "unsupported_language"]


@pytest.mark.parametrize("sample", WITHOUT_INDEX, ids=lambda sample: f"{sample.situation}-{sample.label}")
def test_what_goes_around_a_reply_comes_from_the_catalogue_too(sample: Sample) -> None:
    """As a conversation composes it, to a customer who writes a language that nobody wrote replies in."""
    quechua = UserTurn("Maypim kachkan mañakusqay, allichu", "qu", 0.99, MessageMood({}), "unmarked", True)
    facts = sample.facts_for("en")
    with instead(pseudo_catalogue()):
        reply = RapportNLG().reply(
            sample.situation,
            Conversation((quechua,), stated={"address": "7000"}),
            facts=facts,
            variant=sample.variant or ("again" if sample.again else ""),
            only=sample.only,
        )
    others = [language_name(tag, "en") for tag in locales() if tag != "en"]
    assert reply.notices == ("unsupported-language-answer",)
    assert (
        plain_words(masked(reply.text, [*facts_of(sample, "en"), "Rapport", "Kestrel Supply", *others, ", or "])) == []
    )
