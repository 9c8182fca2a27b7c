"""Replies are short: they fit every channel in one piece, and anger makes them no longer."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator, Mapping
from dataclasses import replace
from typing import Final

from bot.mood import HEATED
from bot.reply.catalogue import WordingError
from bot.reply.findings import Finding, name_of
from bot.reply.preview import compose_sample, form_of, moods_by_form, profile
from bot.reply.samples import Sample, samples
from bot.style.locales import locales
from bot.style.profile import StyleProfile
from nlu.labels import MOODS, Mood

# The most that one message of a channel holds, in UTF-16 code units at the strictest. Sources in the table's order: the
# chat page's is ours (`bot/channels/chat.py`); LINE Developers, "Messaging API reference: Text message" and "Character
# counting in a text"; Telegram, "Bot API: sendMessage"; Meta, "WhatsApp Cloud API: Text messages"; Meta, "Messenger
# Platform: Send API reference" and, for a text above buttons, "Messenger Platform: Button template"; 3GPP TS 23.040,
# "Concatenated Short Messages": 67 characters of UCS-2 a segment, of which ten are our own bound.
LIMITS: Final[Mapping[str, int]] = {
    "chat": 10_000,
    "line": 5000,
    "telegram": 4096,
    "whatsapp": 4096,
    "messenger": 2000,
    "messenger_buttons": 640,
    "sms": 670,
}
# An eighth is left free: names, items and addresses may be longer than those of the samples.
LONGEST: Final = min(LIMITS.values()) * 7 // 8


def width(text: str) -> int:
    """Columns that a text takes in a fixed-width font: wide and fullwidth characters two (Unicode, UAX #11).

    Never less than its UTF-16 code units, in which channels count: one rule for how long a text is to read in Chinese
    and in German, and for whether it fits.
    """
    return sum(2 if ord(one) > 0xFFFF or unicodedata.east_asian_width(one) in "WF" else 1 for one in text)


def check_lengths(tag: str) -> Iterator[Finding]:
    """Replies of a language that are too long without the quotation, or longer in anger than the offer of a person."""
    for register in locales()[tag].registers:
        style = profile(tag, register)
        for sample in samples():
            try:
                widths = reply_widths(sample, style)
                offered = _offer(sample, style)
            except WordingError:
                continue  # `check_replies` says it
            longest = max(widths.values()) - width(sample.quoted(tag))
            if longest > LONGEST:
                problem = f"takes {longest} columns, where {LONGEST} are the most (a Chinese character takes two)"
                yield Finding(tag, register, name_of(sample), problem)
            for mood in sorted(HEATED):
                more = widths[mood] - widths["calm"]
                if more > offered:
                    problem = f"is {more} columns longer to {mood} customers, and the offer of a person takes {offered}"
                    yield Finding(tag, register, name_of(sample), problem)


def reply_widths(sample: Sample, style: StyleProfile) -> dict[Mood, int]:
    """The width of the reply in every mood.

    Raises:
        WordingError: as `bot.reply.compose` does.
    """
    widths = {form: width(compose_sample(sample, style, mood).text) for form, mood in moods_by_form(sample).items()}
    return {mood: widths[form_of(sample, mood)] for mood in MOODS}


def _offer(sample: Sample, style: StyleProfile) -> int:
    """Columns of the sentence that offers a person, with what joins it to the others."""
    alone = replace(sample, only=("offer_human",), quotes="")
    joiner = locales()[style.language.value].joiner
    return width(compose_sample(alone, style, "calm").text) + max(width(joiner), 1)  # 1: a new line
