"""Orders that a generated answer must not follow or pass on: those to a language model, and those to a customer to
disclose a secret; by `orders.toml`.

Words are seen, not sense: an order in other words passes here, and then has to pass the checks of `evidence.py`.
"""

from __future__ import annotations

import re
import tomllib
from functools import cache
from pathlib import Path
from typing import Any, Final

from bot.reply.claims import limits

FILE: Final = Path(__file__).parent / "orders.toml"


def to_a_machine(text: str) -> bool:
    """Whether a text, in any language, gives orders to a language model."""
    return bool(_machine().search(text))


def asks_for_a_secret(sentence: str, tag: str) -> bool:
    """Whether a sentence asks for a password, a card's number or a code. tag: its supported language.

    One with a negation warns: "we never ask for your password".
    """
    secret, tell = _patterns(tag)
    return bool(secret.search(sentence) and tell.search(sentence)) and "not" not in limits(sentence, tag)


@cache
def _content() -> dict[str, Any]:
    return tomllib.loads(FILE.read_text(encoding="utf-8"))


@cache
def _machine() -> re.Pattern[str]:
    return re.compile("|".join(_content()["machine"]), re.IGNORECASE | re.DOTALL)


@cache
def _patterns(tag: str) -> tuple[re.Pattern[str], re.Pattern[str]]:
    rows = _content()[tag]
    return re.compile(rows["secret"], re.IGNORECASE), re.compile(rows["tell"], re.IGNORECASE)
