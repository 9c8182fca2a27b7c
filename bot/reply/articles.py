"""What a reply says out of the company's own articles: quoted, translated or generated, and which others it names."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from typing import Any, Final

from bot.conversation import Conversation
from bot.reply import facts
from bot.reply.compose import Line
from bot.reply.grounded import Answer, Answerer, compared_by
from bot.reply.suggestions import message_of, titles_and_links, worth_naming
from bot.settings import Settings
from bot.style.brand import brand_style
from bot.style.locales import supported
from bot.style.profile import StyleProfile
from bot.style.units import with_units
from bot.translate.service import make_translations
from retrieval.excerpts import excerpt
from retrieval.hits import Hit
from retrieval.shared import LiveKnowledge, shared_knowledge

_RULE_OF_TABLE: Final = re.compile(r"^[ \t]*\|[ \t]*:?-[-:| \t]*(?:\n|$)", re.MULTILINE)
_ROW_OF_TABLE: Final = re.compile(r"^[ \t]*\|[ \t]*(.*?)[ \t]*\|?[ \t]*$", re.MULTILINE)
_CELL_ENDS: Final = re.compile(r"[ \t]*(?<!\\)\|[ \t]*")


@dataclass(frozen=True)
class Found:
    """What a reply says of articles. hit, block: what is quoted, and the paragraph of it that answers, where known;
    translated: that in the customer's language, where a translator made it; generated: what a generator made of the
    passages found, where one was asked; related: at most two articles that are named after it."""

    hit: Hit
    block: int | None = None
    translated: str = ""
    generated: Answer | None = None
    related: tuple[Hit, ...] = ()

    @property
    def grounded(self) -> Answer | None:
        """What was generated, if it is said in place of the quotation."""
        return self.generated if self.generated and self.generated.accepted else None

    def trace(self) -> tuple[str, ...]:
        """Why what was generated is said or not, for the reply's trace."""
        if not self.generated:
            return ()
        why = self.generated.reason
        return (f"grounded: {why}" if self.grounded else f"grounded: quoted the passage, {why}",)

    def metadata(self) -> dict[str, Any]:
        """For the message. articles: the groups of all that are named, which hold in every language."""
        answers = self.grounded.cited if self.grounded else (self.hit,)
        return {
            "knowledge": "answer",
            "document": answers[0].document,
            "passage": answers[0].passage,
            "related": [hit.document for hit in self.related],
            "articles": [hit.group for hit in (*answers, *self.related)],
            **({"generated": True} if self.grounded else {}),
        }


@dataclass(frozen=True)
class Said:
    """text: what is quoted; facts: for the lines around it; before, after: those lines."""

    text: str
    facts: dict[str, Any] = field(default_factory=dict)
    before: tuple[str, ...] = ()
    after: tuple[str | Line, ...] = ()


class Articles:
    """The knowledge base as replies use it. It belongs to one event loop, as its translator and generator do."""

    def __init__(self, settings: Settings) -> None:
        self._settings = settings
        self._brand = brand_style(settings)
        self._translations = make_translations(settings.translation)
        encode = compared_by(settings) if settings.grounded.url else None
        self._answerer = Answerer(settings.grounded, encode=encode) if encode else None

    def hit(self, passage: int) -> Hit:
        """Raises IndexError where there is no such passage any more."""
        return self._knowledge().passage(passage)

    async def find(
        self,
        passage: int,
        block: int | None,
        conversation: Conversation,
        *,
        found: Sequence[int] = (),
        beside: Sequence[int] = (),
    ) -> Found:
        """What to say of a passage. found: all passages that a generator may use; beside: those that may be named."""
        chosen = Found(self.hit(passage), block, generated=await self._answer(found, conversation))
        cited: set[str] = set()
        if chosen.grounded:
            cited = {one.group for one in chosen.grounded.cited}
        else:
            chosen = replace(chosen, translated=await self._translated(chosen.hit, block, conversation))
        others = [one for one in map(self.hit, beside) if one.group not in cited]
        related = worth_naming(others, conversation.profile(self._brand), conversation.mood.label)
        return replace(chosen, related=related)

    def say(self, found: Found, style: StyleProfile) -> Said:
        """The words for what was found, for a customer of this profile."""
        said = _generated(found.grounded, style) if found.grounded else _quoted(found, style)
        if not found.related:
            return said
        facts_of_all = {**said.facts, **titles_and_links(found.related)}
        return Said(said.text, facts_of_all, said.before, (*said.after, message_of(found.related)))

    async def _answer(self, found: Sequence[int], conversation: Conversation) -> Answer | None:
        """An answer out of the passages found; None where no generator is set up, or nothing was found."""
        if self._answerer is None or not found or not conversation.user:
            return None
        style = conversation.profile(self._brand)
        return await self._answerer.answer(
            conversation.user[-1].text,
            [self.hit(passage) for passage in found],
            language=style.language.value,
            register=style.register.value,
            names=[style.address.value] if style.address.value else [],
        )

    async def _translated(self, hit: Hit, block: int | None, conversation: Conversation) -> str:
        """What will be quoted in the customer's language; "" where it is in that already, or no translator is set up or
        its translation did not pass the checks."""
        wanted = conversation.profile(self._brand).language.value
        if self._translations is None or supported(hit.language) == wanted:
            return ""
        text = excerpt(hit.text, block)
        return (await self._translations.translate(text, hit.language, wanted, keep=(self._settings.brand.name,))).text

    def _knowledge(self) -> LiveKnowledge:
        config = self._settings
        return shared_knowledge(
            config.path(config.knowledge.index),
            config.path(config.work),
            config.encoder.threads,
            config.encoder.device,
            config.knowledge.postgres,
        )


def _quoted(found: Found, style: StyleProfile) -> Said:
    hit = found.hit
    given: dict[str, Any] = {"title": hit.title, "link": hit.source}
    before: tuple[str, ...] = ()
    if supported(hit.language) != style.language.value:
        given["language"] = facts.language(hit.language)
        before = ("how-to-translated" if found.translated else "how-to-original",)
    tag = style.language.value if found.translated else supported(hit.language)
    text = plain(found.translated or excerpt(hit.text, found.block))
    return Said(with_units(text, style.units.value, tag) if tag else text, given, before, ("how-to-source",))


def _generated(answer: Answer, style: StyleProfile) -> Said:
    """The text of an answer, with a line for each article that it comes from."""
    foreign = [hit for hit in answer.cited if supported(hit.language) != style.language.value]
    given = {"language": facts.language(foreign[0].language)} if foreign else {}
    sources = {hit.source: hit for hit in answer.cited}
    after = tuple(Line("how-to-source", {"title": hit.title, "link": hit.source}) for hit in sources.values())
    text = with_units(answer.text, style.units.value, style.language.value)
    return Said(text, given, ("how-to-translated",) if foreign else (), after)


def plain(markdown: str) -> str:
    """A passage without the marks of Markdown, which most channels would show as they are."""
    text = _RULE_OF_TABLE.sub("", markdown)
    text = _ROW_OF_TABLE.sub(lambda row: " – ".join(_CELL_ENDS.split(row[1])).replace("\\|", "|"), text)
    text = re.sub(r"\*\*(.+?)\*\*", r"\1", text)
    text = re.sub(r"^[ \t]*[-*] ", "• ", text, flags=re.MULTILINE)
    return re.sub(r"\[([^\]]+)\]\((https?://[^)\s]+)\)", r"\1 (\2)", text)
