"""The page's menu of language and manner: what is assumed about a customer, and what they choose.

A choice goes the way of a wish in words: an action takes it into the slot of stated wishes and keeps it for the next
conversation. It is no message of the customer, and no step of the dialogue.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from typing import Any, Final

from rasa.core.actions.action import action_for_name_or_text
from rasa.shared.core.events import SlotSet
from rasa.shared.core.trackers import DialogueStateTracker

from bot.channels import bubbles
from bot.channels.guard import Refused
from bot.channels.sessions import Session
from bot.channels.silence import permitted
from bot.channels.texts import Texts
from bot.conversation import from_events
from bot.style.formats import babel_locale, language_name, territory_name
from bot.style.locales import locales
from bot.style.names import MAX_CHARACTERS, MAX_WORDS, usable_name
from bot.style.profile import BrandStyle, Known, Observed, StyleProfile, build_profile
from nlu.labels import Register

FIELDS: Final = ("language", "register", "address", "brief", "emoji", "units", "region")
# CLDR's codes that are no country: unions, those for what is unknown or made up, and one that few languages name yet.
_NO_COUNTRY: Final = frozenset({"EU", "EZ", "UN", "QO", "XA", "XB", "ZZ", "CQ"})
_ACTION: Final = "action_set_manner"
_CHOSEN_SLOT: Final = "chosen_style"
_STATED_SLOT: Final = "stated_style"
# Where Rasa puts the metadata of the message that starts a session.
_METADATA_SLOT: Final = "session_started_metadata"


def read_wishes(sent: Mapping[str, Any], brand: BrandStyle) -> dict[str, str]:
    """The wishes in a request's body, by field of the style profile; "" for one that is taken back.

    Raises:
        Refused: a key or a value is not one of those that the menu offers.
    """
    wishes = sent.get("wishes")
    if not isinstance(wishes, dict) or not wishes or not wishes.keys() <= set(FIELDS):
        raise Refused(400, "bad_wishes", f'Give "wishes": an object with one or more of {", ".join(FIELDS)}.')
    return {name: _wish(name, value, brand) for name, value in wishes.items()}


def withdrawn() -> dict[str, str]:
    """All wishes taken back."""
    return dict.fromkeys(FIELDS, "")


def _wish(name: str, value: object, brand: BrandStyle) -> str:
    if value is None:
        return ""
    if name == "address":
        called = usable_name(value) if isinstance(value, str) else ""
        if not called:
            limits = f"at most {MAX_WORDS} words and {MAX_CHARACTERS} characters, without digits and marks"
            raise Refused(400, "bad_address", f'Give "address": a name of {limits}, or null.')
        return called
    allowed = _allowed(name, brand)
    if not isinstance(value, str) or value not in allowed:
        listed = "a code of ISO 3166" if name == "region" else " or ".join(allowed) or "nothing"
        raise Refused(400, f"bad_{name}", f'Give "{name}": {listed}; null takes the wish back.')
    return value


def _allowed(name: str, brand: BrandStyle) -> tuple[str, ...]:
    fixed: dict[str, tuple[str, ...]] = {
        "language": tuple(locales()),
        "register": brand.registers,
        "brief": ("yes",),
        "emoji": ("none",),
        "units": ("metric", "us"),
        "region": _countries(),
    }
    return fixed[name]


@cache
def _countries() -> tuple[str, ...]:
    """ISO 3166 codes of all countries that CLDR names."""
    known = map(str, babel_locale("en").territories)
    return tuple(sorted(code for code in known if len(code) == 2 and code.isalpha() and code not in _NO_COUNTRY))


def profile_of(tracker: DialogueStateTracker, brand: BrandStyle, locale: str | None) -> StyleProfile:
    """The profile for the next reply. locale: the tag that a message of this customer would bring along, if any."""
    stated = tracker.get_slot(_STATED_SLOT) or {}
    conversation = from_events((event.as_dict() for event in reversed(tracker.events)), stated)
    if conversation.user:
        return conversation.profile(brand)
    return build_profile(stated=stated, observed=Observed(), locale=locale, brand=brand)


async def change(
    agent: Any, session: Session, wishes: Mapping[str, str], metadata: Mapping[str, Any], brand: BrandStyle
) -> list[bubbles.Bubble]:
    """Have the wishes taken; what the bot says to that. agent: Rasa's; metadata: those of a message.

    Raises:
        Refused: the language that will be spoken hasn't got the register that is asked for.
    """
    async with agent.lock_store.lock(session.id):
        output = bubbles.ChatOutput("start")
        tracker = await agent.processor.fetch_tracker_and_update_session(session.id, output, dict(metadata))
        _check_register(tracker, wishes, brand, metadata.get("locale"))
        before = len(bubbles.conversation(tracker.events))
        # A tracker of its own, so that what is only told to the action stands nowhere afterwards.
        asking = tracker.copy()
        for slot, value in ((_METADATA_SLOT, dict(metadata)), (_CHOSEN_SLOT, dict(wishes))):
            asking.update(SlotSet(slot, value), agent.domain)
        action = action_for_name_or_text(_ACTION, agent.domain, agent.action_endpoint)
        # Its events without the action itself: the policies go on where they stood.
        events = await permitted(tracker, await action.run(output, agent.nlg, asking, agent.domain))
        tracker.update_with_events(events, agent.domain)
        await agent.tracker_store.save(tracker)
        return bubbles.conversation(tracker.events)[before:]


def _check_register(
    tracker: DialogueStateTracker, wishes: Mapping[str, str], brand: BrandStyle, locale: str | None
) -> None:
    wanted = wishes.get("register")
    if not wanted:
        return
    language = wishes.get("language") or profile_of(tracker, brand, locale).language.value
    if wanted not in _registers(language, brand):
        raise Refused(400, "bad_register", f'Give another "register", or null: this one is not written in {language}.')


def _registers(language: str, brand: BrandStyle) -> tuple[Register, ...]:
    return tuple(register for register in locales()[language].registers if register in brand.registers)


def shown(profile: StyleProfile, brand: BrandStyle, texts: Texts) -> dict[str, Any]:
    """The profile as the menu shows it, field by field, with what may be chosen; in the language of the page."""
    tag, strings = texts.tag, texts.strings

    def field(known: Known[Any], text: str, value: str | None = None) -> dict[str, str]:
        return {
            "value": str(known.value) if value is None else value,
            "source": known.source,
            "text": text,
            "why": strings[f"manner-from-{known.source}"],
        }

    def word(known: Known[Any]) -> dict[str, str]:
        return field(known, strings[f"manner-{known.value}"])

    region, brief, emoji = profile.region, profile.brief, profile.emoji
    no_emoji = emoji.source == "stated" or brand.emoji == "none"
    mirrored = emoji.value or strings["manner-emoji-mirror"]
    return {
        "manner": {
            "language": field(profile.language, _listed(language_name(profile.language.value, tag))),
            "register": word(profile.register),
            "address": field(profile.address, profile.address.value or strings["manner-no-name"]),
            "brief": field(
                brief, strings["manner-short" if brief.value else "manner-normal"], "yes" if brief.value else "no"
            ),
            "emoji": field(
                emoji, strings["manner-emoji-none"] if no_emoji else mirrored, "none" if no_emoji else "mirror"
            ),
            "units": word(profile.units),
            "region": field(
                region, territory_name(region.value, tag) if region.value else strings["manner-region-none"]
            ),
            "directness": word(profile.directness),
            "apology": word(profile.apology),
        },
        "choices": {
            "language": [{"value": other, "text": _both_names(other, tag), "lang": other} for other in locales()],
            "region": [{"value": code, "text": territory_name(code, tag)} for code in _countries()],
            "register": {language: _registers(language, brand) for language in locales()},
            "emoji": [] if brand.emoji == "none" else ["mirror", "none"],
        },
    }


def _both_names(language: str, tag: str) -> str:
    """A language's own name, for those who look for it, and the reader's."""
    own, readers = _listed(language_name(language, language)), _listed(language_name(language, tag))
    # Isolated, so that a name in the other direction stays whole.
    return own if own == readers else f"\u2068{own}\u2069 – \u2068{readers}\u2069"


def _listed(name: str) -> str:
    """CLDR's names are those inside a sentence; in a list they begin with a capital."""
    return name[:1].upper() + name[1:]
