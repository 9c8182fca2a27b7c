"""What a check of the replies finds, and a reply as checks read it: without its facts."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from bot.reply.facts import render
from bot.reply.samples import BRAND, NAME, Sample


@dataclass(frozen=True)
class Finding:
    """message: an id of replies.ftl, "situation/variant" of a whole reply, or a key of style.toml.

    register: "" where it is not about one.
    """

    language: str
    register: str
    message: str
    problem: str


def name_of(sample: Sample) -> str:
    """What a finding calls a whole reply: "order_status/shipped"."""
    return f"{sample.situation}/{sample.label}".rstrip("/")


def masked(text: str, facts: Iterable[str]) -> str:
    """The text without facts and quotations, which may be in any language and register."""
    for fact in sorted(facts, key=len, reverse=True):
        text = text.replace(fact, "0") if fact else text
    return text


def facts_of(sample: Sample, tag: str) -> list[str]:
    """Facts as they stand in the reply; those that are messages of the catalogue are wording and stay."""
    given = {
        name: value
        for name, value in sample.facts_for(tag).items()
        if not (isinstance(value, Mapping) and "message" in value)
    }
    return [
        BRAND,
        NAME,
        sample.quoted(tag),
        *(value for value in render(given, tag).values() if isinstance(value, str)),
    ]
