"""Every reply that there is: language x register x mood x situation and variant, composed as a conversation's are."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from typing import Any

from bot.reply.catalogue import instead
from bot.reply.compose import Reply, compose
from bot.reply.moves import Chosen, Move, choose_moves, only_moves
from bot.reply.pseudo import PSEUDO, pseudo_catalogue, style_of, written_in
from bot.reply.samples import BRAND, NAME, Sample, samples
from bot.reply.suggestions import MESSAGES, suggests
from bot.style.locales import locales, supported
from bot.style.profile import BrandStyle, Known, Observed, StyleProfile, build_profile
from nlu.errors import SettingError
from nlu.labels import MOODS, Mood, Register


def previews(language: str | None = None) -> Iterator[dict[str, Any]]:
    """One dictionary for each reply: language, register, mood, situation, variant, moves, rules, text.

    rules: those that changed the situation's moves.
    language: only this one; any tag that a supported language serves, or that of the pseudo-locale.

    Raises:
        SettingError: the language is not supported.
        WordingError: a reply has no words, or a message lacks a fact.
    """
    for tag in [_wanted(language)] if language else locales():
        words = pseudo_catalogue() if tag == PSEUDO else None
        for register in style_of(tag).registers:
            style = profile(written_in(tag), register)
            for mood in MOODS:
                for sample in samples():
                    with instead(words):
                        reply = compose_sample(sample, style, mood)
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


def _wanted(language: str) -> str:
    wanted = PSEUDO if language.lower() == PSEUDO.lower() else supported(language)
    if wanted is None:
        raise SettingError(f"Language {language!r} has no replies. Supported are: {', '.join(locales())}.")
    return wanted


def profile(tag: str, register: Register, address: str = "") -> StyleProfile:
    """The profile of a customer who asked for this language, register and form of address, and nothing else."""
    stated = {"language": tag, "register": register, "address": address}
    return build_profile(stated=stated, observed=Observed(), locale=None, brand=BrandStyle())


def moves_of(sample: Sample, mood: Mood, *, brief: bool = False) -> Chosen:
    """What is said, as `bot.reply.nlg` chooses it."""
    chosen = choose_moves(sample.situation, mood=mood, brief=brief)
    return only_moves(chosen, sample.situation, sample.only) if sample.only else chosen


def lines_of(sample: Sample, mood: Mood, *, brief: bool = False) -> tuple[str, ...]:
    """Messages on lines of their own behind it, as `bot.reply.nlg` chooses them."""
    return tuple(line for line in sample.lines if line not in MESSAGES or suggests(mood, brief))


def form_of(sample: Sample, mood: Mood) -> tuple[tuple[Move, ...], tuple[str, ...]]:
    """Moves and lines: all that a mood changes in a reply to a customer without emoji."""
    return moves_of(sample, mood).moves, lines_of(sample, mood)


def moods_by_form(sample: Sample) -> dict[tuple[tuple[Move, ...], tuple[str, ...]], Mood]:
    """Each form of a reply, and one mood that leads to it."""
    return {form_of(sample, mood): mood for mood in reversed(MOODS)}


def compose_sample(sample: Sample, style: StyleProfile, mood: Mood) -> Reply:
    """The reply to a customer of this profile in this mood."""
    if sample.named and not style.address.value:
        style = replace(style, address=Known(NAME, "stated"))
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
        after=(
            *(("how-to-source",) if sample.quotes else ()),
            *lines_of(sample, mood, brief=style.brief.value),
        ),
    )
