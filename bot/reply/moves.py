"""What is said: the moves of a reply, chosen by situation and mood. Data (`moves.toml`) and one small pure function."""

from __future__ import annotations

import tomllib
from collections.abc import Collection
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any, Final, Literal, get_args

from nlu.errors import SettingError
from nlu.labels import Mood

Move = Literal["greet", "acknowledge", "apologise", "answer", "act", "ask", "offer_human", "close"]
MOVES: Final[tuple[Move, ...]] = get_args(Move)
Kind = Literal["failure", "setback", "neutral", "good", "safety"]

_FILE: Final = Path(__file__).with_name("moves.toml")


@dataclass(frozen=True)
class Situation:
    """A situation of a reply."""

    name: str
    kind: Kind
    moves: tuple[Move, ...]


@dataclass(frozen=True)
class Rule:
    """Changes a situation's moves where all its conditions hold; None means that a condition is not asked."""

    why: str
    moods: tuple[Mood, ...] | None = None
    kinds: tuple[Kind, ...] | None = None
    situations: tuple[str, ...] | None = None
    apologised: bool | None = None
    brief: bool | None = None
    add: tuple[Move, ...] = ()
    drop: tuple[Move, ...] = ()
    unless_only: bool = False  # don't drop the last move that is left


@dataclass(frozen=True)
class Chosen:
    """Moves in the order in which they are said, and the rules that changed them."""

    moves: tuple[Move, ...]
    trace: tuple[str, ...]


def choose_moves(situation: str, *, mood: Mood, apologised: bool = False, brief: bool = False) -> Chosen:
    """The moves of a reply.

    apologised: an apology for this incident was made before; brief: the customer asked for short replies.

    Raises:
        SettingError: there is no such situation.
    """
    table, rules = situations(), _rules()
    if situation not in table:
        raise SettingError(f"There is no situation {situation!r}. Known are: {', '.join(table)}. See {_FILE.name}.")
    base = table[situation]
    moves, trace = list(base.moves), []
    for rule in rules:
        if not _holds(rule, base, mood, apologised, brief):
            continue
        kept = [move for move in moves if move not in rule.drop]
        if rule.unless_only and not kept:
            kept = moves
        changed = kept + [move for move in rule.add if move not in kept]
        if changed != moves:
            moves = changed
            trace.append(rule.why)
    return Chosen(tuple(moves), tuple(trace))


def only_moves(chosen: Chosen, situation: str, wanted: Collection[str]) -> Chosen:
    """These moves and no others, in the situation's order: an action knows best what it did."""
    order = dict.fromkeys((*situations()[situation].moves, *MOVES))
    return Chosen(tuple(move for move in order if move in wanted), (*chosen.trace, "asked for by the action"))


def _holds(rule: Rule, situation: Situation, mood: Mood, apologised: bool, brief: bool) -> bool:
    return (
        (rule.moods is None or mood in rule.moods)
        and (rule.kinds is None or situation.kind in rule.kinds)
        and (rule.situations is None or situation.name in rule.situations)
        and (rule.apologised is None or rule.apologised == apologised)
        and (rule.brief is None or rule.brief == brief)
    )


@cache
def situations() -> dict[str, Situation]:
    """Every situation by its name."""
    return {
        name: Situation(name, entry["kind"], tuple(entry["moves"])) for name, entry in _content()["situations"].items()
    }


@cache
def _rules() -> tuple[Rule, ...]:
    rules = []
    for entry in _content()["rules"]:
        fields: dict[str, Any] = {
            key: tuple(value) if isinstance(value, list) else value for key, value in entry.items()
        }
        try:
            rules.append(Rule(**fields))
        except TypeError as error:
            raise SettingError(f"{_FILE.name}, rule {entry.get('why')!r}: {error}") from error
    return tuple(rules)


@cache
def _content() -> dict[str, Any]:
    return tomllib.loads(_FILE.read_text(encoding="utf-8"))
