"""Further articles that an answer names at its end: whether, and what the words say of them."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Final

from bot.mood import HEATED
from bot.style.locales import supported
from bot.style.profile import StyleProfile
from nlu.labels import Mood
from retrieval.hits import Hit

_MESSAGES: Final = ("how-to-related", "how-to-related-two")


def worth_naming(hits: Iterable[Hit], style: StyleProfile, mood: Mood) -> tuple[Hit, ...]:
    """Those of at most two hits that are named to a customer of this profile in this mood.

    Who is angry, even if that is unsure, or asked for short replies gets the answer alone. A title in another language
    than the reply's says nothing to the customer.
    """
    if mood in HEATED or style.brief.value:
        return ()
    return tuple(hit for hit in hits if supported(hit.language) == style.language.value)


def message_of(hits: Sequence[Hit]) -> str:
    """The message that names one hit or two."""
    return _MESSAGES[len(hits) - 1]


def facts_of(hits: Sequence[Hit]) -> dict[str, str]:
    """Titles and links, as that message has them."""
    facts: dict[str, str] = {}
    for place, hit in zip(("first", "second"), hits, strict=False):
        facts |= {f"{place}_title": hit.title, f"{place}_link": hit.source}
    return facts
