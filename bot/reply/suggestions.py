"""Further articles that an answer names at its end: whether, and what the words say of them."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Final

from bot.mood import HEATED
from bot.style.locales import supported
from bot.style.profile import StyleProfile
from nlu.labels import Mood
from retrieval.hits import Hit

MESSAGES: Final = ("how-to-related", "how-to-related-two")


def suggests(mood: Mood, brief: bool) -> bool:
    """Whether an answer names more than was asked for: who is angry, or asked for short replies, gets it alone.

    Here an unsure mood counts: what is left out by mistake is missed by nobody.
    """
    return mood not in HEATED and not brief


def worth_naming(hits: Iterable[Hit], style: StyleProfile, mood: Mood) -> tuple[Hit, ...]:
    """Those of at most two hits that are named to a customer of this profile in this mood: with titles in the language
    of the reply."""
    if not suggests(mood, style.brief.value):
        return ()
    return tuple(hit for hit in hits if supported(hit.language) == style.language.value)


def message_of(hits: Sequence[Hit]) -> str:
    """The message that names one hit or two."""
    return MESSAGES[len(hits) - 1]


def titles_and_links(hits: Sequence[Hit]) -> dict[str, str]:
    """The facts of that message."""
    facts: dict[str, str] = {}
    for place, hit in zip(("first", "second"), hits, strict=False):
        facts |= {f"{place}_title": hit.title, f"{place}_link": hit.source}
    return facts
