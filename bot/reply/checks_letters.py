"""No letter that a customer reads comes from code: every sample reply, composed in the pseudo-locale."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import product

from bot.reply.catalogue import WordingError, instead
from bot.reply.findings import Finding, facts_of, masked, name_of
from bot.reply.preview import compose_sample, profile
from bot.reply.pseudo import PSEUDO, SOURCE, plain_words, pseudo_catalogue, style_of
from bot.reply.samples import samples
from nlu.labels import MOODS


def check_letters() -> Iterator[Finding]:
    """Words outside facts and quotations whose letters the catalogue has not accented.

    Raises:
        WordingError: the English file is not valid Fluent.
    """
    words = pseudo_catalogue()
    for register in style_of(PSEUDO).registers:
        style = profile(SOURCE, register)
        for sample, mood in product(samples(), MOODS):
            try:
                with instead(words):
                    reply = compose_sample(sample, style, mood)
                    facts = facts_of(sample, SOURCE)  # some hold words of the catalogue
            except WordingError:
                continue  # `check_replies` says it of the English reply
            plain = plain_words(masked(reply.text, facts))
            if plain:
                problem = f"says {' '.join(plain)!r}, which comes from code and can't be translated"
                yield Finding(PSEUDO, register, name_of(sample), problem)
