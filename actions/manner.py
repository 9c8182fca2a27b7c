"""The customer's wishes about language and manner: heard, kept, shown, forgotten on request."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import replace
from typing import Any, Final

from rasa_sdk.events import EventType, SlotSet

from actions.base import Turn, TurnAction
from actions.memory import remember
from bot.reply import facts
from bot.settings import settings
from bot.style.brand import brand_style
from bot.style.called import read_called
from bot.style.locales import locales
from bot.style.profile import Known, StyleProfile
from bot.style.requests import read_request

SLOT: Final = "stated_style"
# What was chosen in the chat page's menu, by field of the style profile, "" for what is taken back; set for one action.
CHOSEN_SLOT: Final = "chosen_style"


class ChangeManner(TurnAction):
    """Change, show or reset the style profile."""

    def __init__(self) -> None:
        # The server makes every action once: the words of twenty languages are read now, not while a customer waits.
        read_request("good morning", brand_style(settings()).default_language)

    def name(self) -> str:
        return "action_change_manner"

    async def take(self, turn: Turn) -> list[EventType]:
        stated: dict[str, str] = dict(turn.slot(SLOT) or {})
        profile = turn.conversation.profile(brand_style(settings()))
        wish = read_request(turn.text, stated.get("language") or profile.language.value)
        if wish.show:
            _show(turn, profile)
            return []
        if wish.reset:
            turn.say("change_of_manner", "reset", stated=dict.fromkeys(stated, ""))
            await remember(turn.customer, {})
            return [SlotSet(SLOT, {})]
        if not wish.changes:
            turn.say("change_of_manner", moves=["ask"])
            return []
        spoken = locales()[profile.language.value].registers
        wanted = wish.changes.get("register")
        if wanted and (wanted not in settings().brand.registers or wanted not in spoken):
            turn.say("change_of_manner", "refused")
            return []
        changed = {**stated, **wish.changes}
        for variant in wish.variants:
            given = {"region": facts.territory(wish.changes["region"])} if variant == "region" else {}
            turn.say("change_of_manner", variant, stated=changed, **given)
        await remember(turn.customer, changed)
        return [SlotSet(SLOT, changed)]


class SetManner(TurnAction):
    """Take what was chosen in the chat page's menu. It is confirmed only where the bot has been talked to and talks."""

    def name(self) -> str:
        return "action_set_manner"

    async def take(self, turn: Turn) -> list[EventType]:
        stated: dict[str, str] = {name: value for name, value in (turn.slot(SLOT) or {}).items() if value}
        chosen: dict[str, str] = turn.slot(CHOSEN_SLOT) or {}
        changed = {name: value for name, value in chosen.items() if value != stated.get(name, "")}
        if not changed:
            return []
        kept = {name: value for name, value in {**stated, **changed}.items() if value}
        await remember(turn.customer, kept)
        if turn.conversation.user and not turn.tracker.is_paused():
            _confirm(turn, changed, kept)
        return [SlotSet(SLOT, kept)]


def _confirm(turn: Turn, changed: Mapping[str, str], kept: Mapping[str, str]) -> None:
    """One wish in its own words; of several, how things stand now."""
    stated = {**dict.fromkeys(changed, ""), **kept}
    (name, value), *more = changed.items()
    variant = "" if more else _variant(name, value)
    if variant:
        given = {"region": facts.territory(value)} if name == "region" else {}
        turn.say("change_of_manner", variant, stated=stated, **given)
    elif not kept:
        turn.say("change_of_manner", "reset", stated=stated)
    else:
        _show(turn, replace(turn.conversation, stated=kept).profile(brand_style(settings())), stated=stated)


def _variant(name: str, value: str) -> str:
    """The wording for one changed field; "" where there is none for taking the wish back."""
    if name == "address":
        return "address" if value else "no-address"
    if name == "emoji":
        return "no-emoji" if value else "emoji"
    by_value = {"brief": "short", "language": "language", "region": "region"}
    return by_value.get(name, value) if value else ""


class AboutTheBot(TurnAction):
    """Who answers here; and to "what do you know about me?", which reads much alike, what is assumed."""

    def name(self) -> str:
        return "action_about_the_bot"

    async def take(self, turn: Turn) -> list[EventType]:
        profile = turn.conversation.profile(brand_style(settings()))
        if read_request(turn.text, profile.language.value).show:
            _show(turn, profile)
        else:
            turn.say("about_the_bot")
        return []


def stated_wish(turn: Turn) -> bool:
    """Whether a message that was understood otherwise says a name or a region; units stand in other messages too."""
    changes = read_request(turn.text, _language(turn)).changes
    return any(changes.get(name) for name in ("address", "region"))


def only_a_name(turn: Turn) -> bool:
    """Whether a message that was understood otherwise says how the customer wants to be called, and no more."""
    called = read_called(turn.text, _language(turn))
    return bool(called and called.name and called.alone)


def _language(turn: Turn) -> str:
    return turn.conversation.profile(brand_style(settings())).language.value


def _show(turn: Turn, profile: StyleProfile, **steering: Any) -> None:
    """Say what is assumed and why: language and tone always, the rest where it is not the default."""
    given: dict[str, Any] = {
        **steering,
        "language": facts.language(profile.language.value),
        "tone": _word("tone", profile.register),
    }
    lines = []
    for name, value, known in _further(profile):
        if known.source != "default":
            lines.append(f"change-of-manner-known-{name}")
            given[f"{name}_from".replace("-", "_")] = _source(known)
            if value is not None:
                given[name] = value
    turn.say(
        "change_of_manner",
        moves=["answer"],
        lines=lines,
        language_from=_source(profile.language),
        tone_from=_source(profile.register),
        **given,
    )


def _further(profile: StyleProfile) -> Iterator[tuple[str, Any, Known[Any]]]:
    """Message, fact and origin of what is not always said. The form of address is no fact: every message has it."""
    yield "address", None, profile.address
    yield "region", facts.territory(profile.region.value), profile.region
    yield "units", _word("units", profile.units), profile.units
    yield "brief", None, profile.brief
    if profile.emoji.source == "stated":
        yield "no-emoji", None, profile.emoji


def _word(kind: str, known: Known[Any]) -> dict[str, str]:
    return facts.message(f"change-of-manner-{kind}-{known.value}")


def _source(known: Known[Any]) -> dict[str, str]:
    return facts.message(f"change-of-manner-from-{known.source}")
