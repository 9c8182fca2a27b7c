"""How it is said: moves become one text, in the profile's language and register."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Final

from bot.mood import NEGATIVE
from bot.reply.catalogue import WordingError, catalogue, key_for
from bot.reply.facts import render
from bot.reply.moves import Chosen, Move, situations
from bot.style.locales import locales
from bot.style.profile import StyleProfile
from nlu.labels import Mood, Register

# The last bracket is that of the pseudo-locale.
_SENTENCE_END: Final = re.compile(r"[.!?…。！？؟।][\"'»”’」』)）⟧]*$")


@dataclass(frozen=True)
class Line:
    """A message on a line of its own with facts of its own, which win over the reply's. key: its id."""

    key: str
    facts: Mapping[str, Any]


@dataclass(frozen=True)
class Reply:
    """A finished reply. moves: those that had words; direction: of the text, for channels that show it; notices: ids of
    the messages on lines of their own before it; kept: facts and names as this language writes them, and what is
    quoted, which nobody may reword."""

    text: str
    language: str
    direction: str
    register: Register
    situation: str
    moves: tuple[Move, ...]
    trace: tuple[str, ...]
    notices: tuple[str, ...] = ()
    kept: tuple[str, ...] = ()


def compose(
    situation: str,
    chosen: Chosen,
    *,
    style: StyleProfile,
    mood: Mood,
    facts: Mapping[str, Any],
    brand: str,
    variants: tuple[str, ...] = (),
    quoted: str = "",
    before: tuple[str, ...] = (),
    after: tuple[str | Line, ...] = (),
) -> Reply:
    """Word the chosen moves.

    facts: as in `bot.reply.facts`; variants: of the messages, e.g. ("shipped",) or ("again",); quoted: text from the
    knowledge base that is the answer, word for word, or what was made of it; before, after: messages on lines of their
    own around it.

    Raises:
        WordingError: no move has words, or a message lacks a fact.
    """
    tag = style.language.value
    locale = locales()[tag]
    manner: dict[str, object] = {
        "register": style.register.value,
        "apology": style.apology.value,
        "directness": style.directness.value,
        "address": locale.addressed(style.address.value, style.register.value) or "none",
        "brand": brand,
    }
    rendered = render(facts, tag, style.region.value, manner)
    arguments = {**rendered, **manner}
    said: list[Move] = []
    sentences: list[str] = []
    for move in chosen.moves:
        if move == "answer" and quoted:
            said.append(move)
            sentences.append(quoted)
            continue
        key = key_for(tag, situation, move, variants)
        if key:
            said.append(move)
            sentences.append(catalogue(tag).format(key, arguments).strip())
    if not sentences:
        raise WordingError(f"Situation {situation!r} with variants {variants} has no words in {tag!r}.")
    lines = [catalogue(tag).format(key, arguments) for key in before]
    lines.append(_joined(sentences, locale.joiner))
    own = [render(line.facts, tag, style.region.value, manner) if isinstance(line, Line) else {} for line in after]
    keys = [line.key if isinstance(line, Line) else line for line in after]
    lines += [catalogue(tag).format(key, {**arguments, **more}) for key, more in zip(keys, own, strict=True)]
    text = "\n\n".join(line.strip() for line in lines)
    if style.emoji.value and mood not in NEGATIVE and situations()[situation].kind == "good":
        text = f"{text} {style.emoji.value}"
    address = manner["address"] if style.address.value else ""
    facts_of_lines = (value for more in own for value in more.values())
    kept = (str(value).strip() for value in (*rendered.values(), *facts_of_lines, address, brand, quoted))
    return Reply(
        text=text,
        language=tag,
        direction=locale.direction,
        register=style.register.value,
        situation=situation,
        moves=tuple(said),
        trace=chosen.trace,
        notices=before,
        kept=tuple(dict.fromkeys(value for value in kept if value)),
    )


def _joined(sentences: Sequence[str], joiner: str) -> str:
    """One paragraph; what ends in a link or an address, without a full stop that would belong to it, ends its line."""
    text = sentences[0]
    for sentence in sentences[1:]:
        text += (joiner if _SENTENCE_END.search(text) else "\n") + sentence
    return text
