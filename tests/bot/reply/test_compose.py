from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from bot.reply import facts
from bot.reply.catalogue import WordingError
from bot.reply.compose import Reply, compose
from bot.reply.moves import Chosen, Move, choose_moves
from bot.style.formats import day
from bot.style.profile import BrandStyle, Observed, build_profile
from nlu.labels import Mood

TODAY = date.today()
LATE: dict[str, Any] = {
    "order": "KS-104233",
    "date": facts.day(TODAY),
    "carrier": "Elbkurier",
    "deadline": facts.day(TODAY),
}


def write(
    situation: str,
    *moves: Move,
    mood: Mood = "calm",
    stated: dict[str, str] | None = None,
    emoji: str = "",
    locale: str | None = None,
    **more: Any,
) -> Reply:
    style = build_profile(
        stated=stated or {}, observed=Observed(emoji=emoji), locale=locale, brand=BrandStyle(), complaint=False
    )
    chosen = Chosen(moves, ("why",)) if moves else choose_moves(situation, mood=mood)
    more.setdefault("facts", LATE)
    return compose(situation, chosen, style=style, mood=mood, brand="Kestrel Supply", **more)


def test_a_reply_says_what_it_is() -> None:
    reply = write("late_delivery", "acknowledge", "act", stated={"language": "ar"})
    assert (reply.language, reply.direction, reply.situation) == ("ar", "rtl", "late_delivery")
    assert reply.moves == ("acknowledge", "act")
    assert reply.trace == ("why",)


@pytest.mark.parametrize("tag", ["de", "en", "ja", "hi"])
def test_facts_stand_in_the_text(tag: str) -> None:
    text = write("late_delivery", stated={"language": tag}).text
    for fact in ("KS-104233", "Elbkurier", day(TODAY, tag)):
        assert fact in text


def test_moves_are_joined_as_the_language_joins_sentences() -> None:
    english = write("late_delivery", "acknowledge", "apologise")
    japanese = write("late_delivery", "acknowledge", "apologise", stated={"language": "ja"})
    assert ". I" in english.text
    assert "。 " not in japanese.text


def test_the_register_changes_the_words_and_no_fact() -> None:
    formal = write("late_delivery", stated={"language": "de", "register": "formal"})
    informal = write("late_delivery", stated={"language": "de", "register": "informal"})
    assert formal.text != informal.text
    assert (formal.register, informal.register) == ("formal", "informal")
    for fact in ("KS-104233", "Elbkurier", day(TODAY, "de")):
        assert fact in formal.text
        assert fact in informal.text


def test_moves_without_words_are_left_out_and_not_claimed() -> None:
    reply = write("invoice_sent", "acknowledge", "act", facts={"order": "KS-1", "email": "a…@example.com"})
    assert reply.moves == ("act",)


def test_a_reply_without_any_words_is_an_error() -> None:
    with pytest.raises(WordingError, match=r"'order_status'.*no words in 'en'"):
        write("order_status", "answer")


def test_a_missing_fact_is_an_error_and_never_a_gap() -> None:
    with pytest.raises(WordingError, match="carrier"):
        write("late_delivery", facts={"order": "KS-1", "date": facts.day(TODAY)})


def test_quoted_text_is_untouched_and_framed() -> None:
    quoted = "Kind { $order } — „as is“ 100%"
    reply = write(
        "how_to",
        quoted=quoted,
        facts={"title": "Returns", "link": "https://kestrel.example/r", "language": facts.language("de")},
        before=("how-to-original",),
        after=("how-to-source",),
    )
    first, middle, last = reply.text.split("\n\n")
    assert "German" in first
    assert middle == quoted
    assert "https://kestrel.example/r" in last


def test_an_emoji_is_mirrored_in_good_news_only() -> None:
    assert write("good_news", emoji="🎉").text.endswith(" 🎉")
    assert "🎉" not in write("late_delivery", emoji="🎉").text
    for mood in ("angry", "frustrated", "disappointed", "worried"):
        assert "🎉" not in write("good_news", emoji="🎉", mood=mood).text  # type: ignore[arg-type]


def test_the_address_is_used_where_there_is_one() -> None:
    assert "Frau Weber" in write("greeting", stated={"language": "de", "address": "Frau Weber"}).text
    assert "none" not in write("greeting", stated={"language": "de"}).text


def test_the_brand_is_named() -> None:
    assert "Kestrel Supply" in write("greeting").text


def test_the_region_of_the_account_formats_facts() -> None:
    british, american = (write("late_delivery", locale=locale).text for locale in ("en-GB", "en-US"))
    assert day(TODAY, "en", "GB") in british
    assert day(TODAY, "en", "US") in american
    assert british != american
