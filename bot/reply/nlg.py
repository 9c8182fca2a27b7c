"""Wording for Rasa: the class that `endpoints.yml` names under `nlg.type`. The one file in `bot/reply` that knows Rasa.

A response is called `utter_<situation>`; keyword arguments from the action are the facts. What the bot said and why
goes into the message's metadata, and from there into the events, where the next turn reads it.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import UTC, datetime
from typing import Any, Final

from rasa.core.nlg.generator import NaturalLanguageGenerator
from rasa.shared.core.domain import Domain
from rasa.shared.core.trackers import DialogueStateTracker
from rasa.utils.endpoints import EndpointConfig

from bot.conversation import Conversation, from_events
from bot.handoff.reach import ways_to_reach
from bot.reply.articles import Articles, Found
from bot.reply.compose import Line, Reply, compose
from bot.reply.moves import choose_moves, only_moves, situations
from bot.reply.polish import Polisher
from bot.settings import settings
from bot.style import formats
from bot.style.brand import brand_style
from bot.style.locales import locales, supported
from bot.style.profile import StyleProfile

PREFIX: Final = "utter_"
STATED_SLOT: Final = "stated_style"
# Keyword arguments that steer the reply, or that Rasa adds, and are no facts.
_STEERING: Final = frozenset(
    {"variant", "incident", "stated", "passage", "passages", "found", "block", "document", "beside", "moves", "lines"}
    | {"text", "buttons", "elements", "custom", "template", "image", "attachment"}
)
# A language is called unsupported to the customer's face only when the reading is beyond doubt.
_SURE: Final = 0.8
_ENOUGH_LETTERS: Final = 12
_UNSUPPORTED: Final = "unsupported-language-answer"


class RapportNLG(NaturalLanguageGenerator):
    """Composes every reply; knows no fixed texts."""

    def __init__(self, endpoint_config: EndpointConfig | None = None, domain: Domain | None = None) -> None:
        self._settings = settings()
        self._brand = brand_style(self._settings)
        self._polisher = Polisher(self._settings.polish) if self._settings.polish.url else None
        self._articles = Articles(self._settings)

    async def generate(
        self, utter_action: str, tracker: DialogueStateTracker, output_channel: str, **kwargs: Any
    ) -> dict[str, Any] | None:
        """The message for a response: text, and as metadata all else of the reply (lang, register, situation ...)."""
        situation, variant = _situation(utter_action)
        stated = {**(tracker.get_slot(STATED_SLOT) or {}), **(kwargs.get("stated") or {})}
        conversation = from_events((event.as_dict() for event in reversed(tracker.events)), stated)
        given = {name: value for name, value in kwargs.items() if name not in _STEERING}
        choices = [self._articles.hit(passage).title for passage in kwargs.get("passages") or ()]
        if choices:
            given |= {"first": choices[0], "second": choices[1]}
        passage, found = kwargs.get("passage"), None
        if passage is not None:
            found = await self._articles.find(
                passage,
                kwargs.get("block"),
                conversation,
                found=kwargs.get("found") or (),
                beside=kwargs.get("beside") or (),
            )
        reply = self.reply(
            situation,
            conversation,
            facts=given,
            variant=kwargs.get("variant", variant),
            incident=str(kwargs.get("incident", given.get("order", ""))),
            found=found,
            only=tuple(kwargs.get("moves") or ()),
            lines=tuple(kwargs.get("lines") or ()),
        )
        if found:
            reply = replace(reply, trace=(*reply.trace, *found.trace()))
        if self._polisher:
            polished = await self._polisher.polish(reply)
            why = polished.reason if polished.accepted else f"kept the composed text, {polished.reason}"
            reply = replace(reply, text=polished.text, trace=(*reply.trace, f"polish: {why}"))
        return {
            "text": reply.text,
            "lang": reply.language,
            "dir": reply.direction,
            "register": reply.register,
            "situation": reply.situation,
            "moves": list(reply.moves),
            "incident": str(kwargs.get("incident", given.get("order", ""))),
            "mood": conversation.mood.label,
            "notices": list(reply.notices),
            "trace": list(reply.trace),
            # What a customer taps is asked as if they had written it.
            **({"buttons": [{"title": title, "payload": title} for title in choices]} if choices else {}),
            **_knowledge(situation, found),
        }

    def reply(
        self,
        situation: str,
        conversation: Conversation,
        *,
        facts: Mapping[str, Any],
        variant: str = "",
        incident: str = "",
        found: Found | None = None,
        only: tuple[str, ...] = (),
        lines: tuple[str, ...] = (),
    ) -> Reply:
        """Compose one reply for a conversation.

        found: what it says of the company's articles;
        only: these moves and no others, where the action knows best; lines: ids of messages that follow, a line each.
        """
        style = conversation.profile(self._brand, complaint=situation == "complaint")
        again = situations()[situation].kind == "failure" and conversation.told(situation, incident)
        if situation == "greeting" and conversation.told("greeting"):
            again = True
        chosen = choose_moves(
            situation,
            mood="calm" if conversation.mood.unsure else conversation.mood.label,
            apologised=conversation.apologised(incident),
            brief=style.brief.value,
        )
        if only:
            chosen = only_moves(chosen, situation, only)
        given = dict(facts)
        before: list[str] = []
        after: list[str | Line] = []
        quoted = ""
        if "offer_human" in chosen.moves and self._settings.handoff.phone:
            ways = ways_to_reach(self._settings, datetime.now(UTC))
            given |= ways.facts
            after += ways.lines
        if found:
            said = self._articles.say(found, style)
            quoted = said.text
            given |= said.facts
            before += said.before
            after += said.after
        self._notice_of_language(conversation, style, given, before)
        return compose(
            situation,
            chosen,
            style=style,
            mood=conversation.mood.label,
            facts=given,
            brand=self._settings.brand.name,
            variants=tuple(item for item in (variant, "again" if again else "") if item),
            quoted=quoted,
            before=tuple(before),
            after=(*after, *lines),
        )

    def _notice_of_language(
        self, conversation: Conversation, style: StyleProfile, given: dict[str, Any], before: list[str]
    ) -> None:
        """Say once that the customer's language can't be written, and which can."""
        if not conversation.user or style.language.source == "stated" or conversation.noticed(_UNSUPPORTED):
            return
        last = conversation.user[-1]
        letters = sum(character.isalpha() for character in last.text)
        if supported(last.language) or last.language_confidence < _SURE or letters < _ENOUGH_LETTERS:
            return
        tag = style.language.value
        names = [formats.language_name(other, tag) for other in locales() if other != tag]
        given["languages"] = {"any_of": names}
        before.insert(0, _UNSUPPORTED)


def _knowledge(situation: str, found: Found | None) -> dict[str, Any]:
    """Whether the company's knowledge had an answer, which, and what else was named; nothing where it was not asked."""
    if found:
        return found.metadata()
    return {"knowledge": "not_found"} if situation == "not_found" else {}


def _situation(utter_action: str) -> tuple[str, str]:
    """`utter_late_delivery` -> late_delivery; Rasa's own `utter_ask_<slot>` asks back for that slot."""
    name = utter_action.removeprefix(PREFIX)
    if name.startswith("ask_") and name not in situations():
        return "ask_back", name.removeprefix("ask_").removeprefix("new_").replace("_", "-")
    return name, ""
