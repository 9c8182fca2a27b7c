"""Wording for Rasa: the class that `endpoints.yml` names under `nlg.type`. The one file in `bot/reply` that knows Rasa.

A response is called `utter_<situation>`; keyword arguments from the action are the facts. What the bot said and why
goes into the message's metadata, and from there into the events, where the next turn reads it.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import UTC, datetime
from typing import Any, Final

from rasa.core.nlg.generator import NaturalLanguageGenerator
from rasa.shared.core.domain import Domain
from rasa.shared.core.trackers import DialogueStateTracker
from rasa.utils.endpoints import EndpointConfig

from bot.conversation import Conversation, from_events
from bot.handoff.reach import ways_to_reach
from bot.reply import facts as facts_module
from bot.reply.compose import Reply, compose
from bot.reply.moves import choose_moves, only_moves, situations
from bot.reply.polish import Polisher
from bot.reply.suggestions import message_of, titles_and_links, worth_naming
from bot.settings import settings
from bot.style import formats
from bot.style.brand import brand_style
from bot.style.locales import locales, supported
from bot.style.profile import StyleProfile
from bot.style.units import with_units
from bot.translate.service import make_translations
from retrieval.excerpts import excerpt
from retrieval.hits import Hit
from retrieval.shared import LiveKnowledge, shared_knowledge

PREFIX: Final = "utter_"
STATED_SLOT: Final = "stated_style"
# Keyword arguments that steer the reply, or that Rasa adds, and are no facts.
_STEERING: Final = frozenset(
    {"variant", "incident", "stated", "passage", "passages", "block", "document", "beside", "moves", "lines"}
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
        self._translations = make_translations(self._settings.translation)

    async def generate(
        self, utter_action: str, tracker: DialogueStateTracker, output_channel: str, **kwargs: Any
    ) -> dict[str, Any] | None:
        """The message for a response: text, and as metadata all else of the reply (lang, register, situation ...)."""
        situation, variant = _situation(utter_action)
        stated = {**(tracker.get_slot(STATED_SLOT) or {}), **(kwargs.get("stated") or {})}
        conversation = from_events((event.as_dict() for event in reversed(tracker.events)), stated)
        given = {name: value for name, value in kwargs.items() if name not in _STEERING}
        choices = [self._knowledge().passage(passage).title for passage in kwargs.get("passages") or ()]
        if choices:
            given |= {"first": choices[0], "second": choices[1]}
        passage, block = kwargs.get("passage"), kwargs.get("block")
        related = self._related(kwargs.get("beside") or (), conversation)
        reply = self.reply(
            situation,
            conversation,
            facts=given,
            variant=kwargs.get("variant", variant),
            incident=str(kwargs.get("incident", given.get("order", ""))),
            passage=passage,
            block=block,
            translated=await self._translated(passage, block, conversation) if passage is not None else "",
            related=related,
            only=tuple(kwargs.get("moves") or ()),
            lines=tuple(kwargs.get("lines") or ()),
        )
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
            **self._named(situation, kwargs, related),
        }

    def reply(
        self,
        situation: str,
        conversation: Conversation,
        *,
        facts: Mapping[str, Any],
        variant: str = "",
        incident: str = "",
        passage: int | None = None,
        block: int | None = None,
        translated: str = "",
        related: tuple[Hit, ...] = (),
        only: tuple[str, ...] = (),
        lines: tuple[str, ...] = (),
    ) -> Reply:
        """Compose one reply for a conversation.

        passage, block: what is quoted, and the paragraph of it that answers, where known; translated: it in the
        customer's language, where a translator made that; related: at most two articles that are named after it;
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
        after: list[str] = []
        quoted = ""
        if "offer_human" in chosen.moves and self._settings.handoff.phone:
            ways = ways_to_reach(self._settings, datetime.now(UTC))
            given |= ways.facts
            after += ways.lines
        if passage is not None:
            quoted = self._quote(passage, block, translated, style, given, before, after)
        if related:
            given |= titles_and_links(related)
            after.append(message_of(related))
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

    def _quote(
        self,
        passage: int,
        block: int | None,
        translated: str,
        style: StyleProfile,
        given: dict[str, Any],
        before: list[str],
        after: list[str],
    ) -> str:
        hit = self._knowledge().passage(passage)
        given |= {"title": hit.title, "link": hit.source}
        if supported(hit.language) != style.language.value:
            given["language"] = facts_module.language(hit.language)
            before.append("how-to-translated" if translated else "how-to-original")
        after.append("how-to-source")
        tag = style.language.value if translated else supported(hit.language)
        text = plain(translated or excerpt(hit.text, block))
        return with_units(text, style.units.value, tag) if tag else text

    async def _translated(self, passage: int, block: int | None, conversation: Conversation) -> str:
        """What will be quoted in the customer's language; "" where it is in that already, or no translator is set up or
        its translation did not pass the checks."""
        if self._translations is None:
            return ""
        hit = self._knowledge().passage(passage)
        wanted = conversation.profile(self._brand).language.value
        if supported(hit.language) == wanted:
            return ""
        text = excerpt(hit.text, block)
        return (await self._translations.translate(text, hit.language, wanted, keep=(self._settings.brand.name,))).text

    def _related(self, passages: Sequence[int], conversation: Conversation) -> tuple[Hit, ...]:
        if not passages:
            return ()
        hits = [self._knowledge().passage(passage) for passage in passages]
        return worth_naming(hits, conversation.profile(self._brand), conversation.mood.label)

    def _named(self, situation: str, given: Mapping[str, Any], related: tuple[Hit, ...]) -> dict[str, Any]:
        """Whether the company's knowledge had an answer, which, and what else was named; nothing where it was not
        asked. articles: the groups of all of them, which hold in every language."""
        passage = given.get("passage")
        if passage is None:
            return {"knowledge": "not_found"} if situation == "not_found" else {}
        groups = [self._knowledge().passage(passage).group, *(hit.group for hit in related)]
        return {
            "knowledge": "answer",
            "document": given.get("document"),
            "passage": passage,
            "related": [hit.document for hit in related],
            "articles": groups,
        }

    def _knowledge(self) -> LiveKnowledge:
        config = self._settings
        return shared_knowledge(
            config.path(config.knowledge.index),
            config.path(config.work),
            config.encoder.threads,
            config.encoder.device,
            config.knowledge.postgres,
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


def plain(markdown: str) -> str:
    """A passage without the marks of Markdown, which most channels would show as they are."""
    text = re.sub(r"\*\*(.+?)\*\*", r"\1", markdown)
    text = re.sub(r"^[ \t]*[-*] ", "• ", text, flags=re.MULTILINE)
    return re.sub(r"\[([^\]]+)\]\((https?://[^)\s]+)\)", r"\1 (\2)", text)


def _situation(utter_action: str) -> tuple[str, str]:
    """`utter_late_delivery` -> late_delivery; Rasa's own `utter_ask_<slot>` asks back for that slot."""
    name = utter_action.removeprefix(PREFIX)
    if name.startswith("ask_") and name not in situations():
        return "ask_back", name.removeprefix("ask_").removeprefix("new_").replace("_", "-")
    return name, ""
