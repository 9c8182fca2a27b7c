"""Replies are short enough for every channel and to read, and what is not is found."""

from __future__ import annotations

import unicodedata
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.channels.chat import ChatChannel
from bot.channels.sessions import Sessions
from bot.insight.ratings import RatingStore
from bot.mood import HEATED
from bot.reply import preview as preview_module
from bot.reply.checks_lengths import LIMITS, LONGEST, check_lengths, reply_widths, width
from bot.reply.lint import lint
from bot.reply.moves import Chosen
from bot.reply.preview import compose_sample, moves_of, profile
from bot.reply.samples import Sample, samples
from bot.style.locales import locales
from nlu.labels import MOODS
from tests.bot.reply.conftest import Edit


@pytest.mark.parametrize("tag", sorted(locales()))
def test_every_reply_is_short_enough(tag: str) -> None:
    assert list(check_lengths(tag)) == []


def test_the_bound_lies_below_every_channels_limit() -> None:
    assert min(LIMITS.values()) > LONGEST + 60
    assert LONGEST <= 640


def test_the_chat_pages_limit_is_the_one_here(tmp_path: Path) -> None:
    store = RatingStore(f"sqlite:///{tmp_path}/ratings.db")
    assert ChatChannel(Sessions(b"secret" * 6), store).limit == LIMITS["chat"]


@given(st.text())
def test_a_width_is_never_less_than_what_channels_count(text: str) -> None:
    assert width(text) >= len(text.encode("utf-16-le", "surrogatepass")) // 2
    assert width(text) <= 2 * len(text)


@pytest.mark.parametrize(
    ("text", "columns"), [("", 0), ("abc", 3), ("注文", 4), ("안녕", 4), ("。", 2), ("ก็", 2), ("🎉", 2), ("é", 1)]
)
def test_widths(text: str, columns: int) -> None:
    assert width(unicodedata.normalize("NFC", text)) == columns


@pytest.mark.parametrize("tag", ["de", "ja"])
def test_widths_by_moves_are_the_widths_in_every_mood(tag: str) -> None:
    style = profile(tag, "formal")
    for sample in samples():
        widths = reply_widths(sample, style)
        assert widths == {mood: width(compose_sample(sample, style, mood).text) for mood in MOODS}


def test_a_long_message_is_found(edit: Edit) -> None:
    line = "Die Rechnung zur Bestellung { $order } ist"
    edit("de", "replies.ftl", line, f"{'Das dauert leider noch etwas. ' * 20}{line}")
    found = [finding for finding in lint() if "columns" in finding.problem]
    assert {(finding.language, finding.message) for finding in found} == {("de", "invoice_sent")}
    assert all(f"where {LONGEST} are the most" in finding.problem for finding in found)


def test_a_reply_that_is_long_in_one_mood_alone_is_found(edit: Edit) -> None:
    """The offer of a person, which a calm customer does not get here."""
    line = "offer-human = { $register ->\n    [formal] "
    edit("en", "replies.ftl", line, f"{line}{'You may speak to a person at any time. ' * 15}")
    found = [finding for finding in check_lengths("en") if finding.register == "formal"]
    assert "late_delivery" in {finding.message for finding in found}
    assert "invoice_sent" not in {finding.message for finding in found}


def test_a_quotation_may_be_long(monkeypatch: pytest.MonkeyPatch) -> None:
    long = dict.fromkeys(locales(), "long " * 400)
    monkeypatch.setattr("bot.reply.samples._PASSAGES", long)
    assert list(check_lengths("en")) == []


def test_long_words_around_a_quotation_are_found(edit: Edit) -> None:
    edit(
        "en",
        "replies.ftl",
        "how-to-related = See also",
        f"how-to-related = {'There is more to read here. ' * 20}See also",
    )
    assert {finding.message for finding in check_lengths("en")} == {"how_to/own/related"}


def test_more_words_in_anger_are_found(monkeypatch: pytest.MonkeyPatch) -> None:
    """An explanation that only an angry customer gets."""

    def explaining(sample: Sample, mood: str, **options: bool) -> Chosen:
        chosen = moves_of(sample, mood, **options)  # type: ignore[arg-type]
        if mood == "angry" and sample.situation == "wrong_item":
            return Chosen((*chosen.moves, "act"), chosen.trace)
        return chosen

    monkeypatch.setattr(preview_module, "moves_of", explaining)
    found = list(check_lengths("en"))
    assert {finding.message for finding in found} == {"wrong_item", "wrong_item/again"}
    assert all("longer to angry customers" in finding.problem for finding in found)
    assert "angry" in HEATED
