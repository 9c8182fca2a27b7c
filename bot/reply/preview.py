"""Every reply that there is: language x register x mood x situation and variant, composed as a conversation's are."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from bot.reply.compose import Reply, compose
from bot.reply.moves import Chosen, choose_moves, only_moves
from bot.reply.samples import BRAND, Sample, samples
from bot.style.locales import locales, supported
from bot.style.profile import BrandStyle, Observed, StyleProfile, build_profile
from nlu.errors import SettingError
from nlu.labels import MOODS, Mood, Register


def previews(language: str | None = None) -> Iterator[dict[str, Any]]:
    """One dictionary for each reply: language, register, mood, situation, variant, moves, rules, text.

    rules: those that changed the situation's moves.
    language: only this one; any tag that a supported language serves.

    Raises:
        SettingError: the language is not supported.
        WordingError: a reply has no words, or a message lacks a fact.
    """
    wanted = supported(language) if language else None
    if language and wanted is None:
        raise SettingError(f"Language {language!r} has no replies. Supported are: {', '.join(locales())}.")
    for tag in [wanted] if wanted else locales():
        for register in locales()[tag].registers:
            for mood in MOODS:
                for sample in samples():
                    reply = compose_sample(sample, profile(tag, register), mood)
                    yield {
                        "language": tag,
                        "register": register,
                        "mood": mood,
                        "situation": sample.situation,
                        "variant": sample.label,
                        "moves": list(reply.moves),
                        "rules": list(reply.trace),
                        "text": reply.text,
                    }


def profile(tag: str, register: Register) -> StyleProfile:
    """The profile of a customer who asked for this language and register and nothing else."""
    stated = {"language": tag, "register": register}
    return build_profile(stated=stated, observed=Observed(), locale=None, brand=BrandStyle())


def moves_of(sample: Sample, mood: Mood, *, brief: bool = False) -> Chosen:
    """What is said, as `bot.reply.nlg` chooses it."""
    chosen = choose_moves(sample.situation, mood=mood, brief=brief)
    return only_moves(chosen, sample.situation, sample.only) if sample.only else chosen


def compose_sample(sample: Sample, style: StyleProfile, mood: Mood) -> Reply:
    """The reply to a customer of this profile in this mood."""
    return compose(
        sample.situation,
        moves_of(sample, mood, brief=style.brief.value),
        style=style,
        mood=mood,
        facts=sample.facts_for(style.language.value),
        brand=BRAND,
        variants=sample.variants,
        quoted=sample.quoted(style.language.value),
        before=("how-to-original",) if sample.quotes == "foreign" else (),
        after=("how-to-source",) if sample.quotes else (),
    )
