"""What the fields of an export mean, however they are spelt."""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import UTC, date, datetime
from typing import Any, Final

from nlu.errors import InputError
from retrieval.conversations.conversation import Speaker

_SPEAKERS: Final[dict[str, Speaker]] = {
    **dict.fromkeys(
        "customer client user enduser visitor requester consumer guest inbound incoming".split(), "customer"
    ),
    **dict.fromkeys("agent operator support staff admin employee human outbound outgoing advisor".split(), "agent"),
    **dict.fromkeys("bot assistant system chatbot automation".split(), "bot"),
}
_TRUE: Final = frozenset("true yes 1 solved resolved closed done".split())
_FALSE: Final = frozenset("false no 0 open new pending hold unsolved unresolved".split())
_GOOD: Final = frozenset("good satisfied positive up".split())
_BAD: Final = frozenset("bad unsatisfied dissatisfied negative down".split())
# Seconds, or milliseconds, since 1970: between 2001 and 2286.
_SECONDS: Final = range(1_000_000_000, 10_000_000_000)


def plain(name: str) -> str:
    """A field's name or a value without case, spaces and punctuation."""
    return re.sub(r"[\W_]+", "", name).casefold()


def speaker_of(value: object) -> Speaker:
    """Raises InputError where it is none that is known."""
    found = _SPEAKERS.get(plain(str(value)))
    if found is None:
        raise InputError("a speaker is none of customer, agent and bot")  # the value may be a person's name
    return found


def day_of(value: object) -> date | None:
    """The day of an ISO 8601 time or of seconds or milliseconds since 1970; None where it is neither."""
    text = str(value or "").strip()
    if re.fullmatch(r"\d{10,13}(\.\d+)?", text):
        seconds = float(text)
        seconds = seconds if int(seconds) in _SECONDS else seconds / 1000
        return datetime.fromtimestamp(seconds, UTC).date() if int(seconds) in _SECONDS else None
    try:
        return date.fromisoformat(text[:10])
    except ValueError:
        return None


def resolved_of(value: object) -> bool | None:
    word = plain(str(value)) if value is not None else ""
    return True if word in _TRUE else False if word in _FALSE else None


def rating_of(value: object) -> float | None:
    """Good and bad, or a number of one to five; anything else is no rating."""
    if isinstance(value, Mapping):
        value = value.get("score")
    word = str(value).strip().casefold() if value is not None else ""
    if word in _GOOD or word in _BAD:
        return 1.0 if word in _GOOD else 0.0
    try:
        number = float(word)
    except ValueError:
        return None
    return (number - 1) / 4 if 1 <= number <= 5 else None


def names_of(*values: Any) -> tuple[str, ...]:
    """Names out of fields that hold one, several, an object with a name, or nothing."""
    found: dict[str, None] = {}
    for value in values:
        if isinstance(value, Mapping):
            found |= dict.fromkeys(names_of(value.get("name"), value.get("email")))
        elif isinstance(value, list | tuple):
            found |= dict.fromkeys(names_of(*value))
        elif isinstance(value, str) and value.strip():
            found[value.strip()] = None
    return tuple(found)
