"""A conversation as replies need it, read from its events; the same for Rasa's tracker and the action server's.

Everything is derived from the events, so that there is one source of truth and nothing to keep in step. Only the last
`WINDOW` events are looked at: a long history must not slow a turn.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from itertools import islice
from typing import Any, Final

from bot.mood import MessageMood, MoodReading, read_mood
from bot.style.locales import supported
from bot.style.profile import BrandStyle, Observed, StyleProfile, build_profile
from nlu.labels import Register

WINDOW: Final = 60
MOOD_MESSAGES: Final = 8
AGENT: Final = "agent"  # in the metadata of a message that a person wrote in the bot's place: who
_EMOJI = re.compile("[\U0001f300-\U0001faff\u2600-\u27bf\u2b50\u2764]\ufe0f?")
# A smile is mirrored; what is not plainly friendly is not.
_FRIENDLY: Final = frozenset("😀😃😄😁😊🙂😍🥰🤗😎👍👏🙌🎉🥳❤⭐🌟💪🙏😉☺💚💙💛🧡")


@dataclass(frozen=True)
class UserTurn:
    """What was read from one message of the customer."""

    text: str
    language: str
    language_confidence: float
    mood: MessageMood
    register: Register
    register_unsure: bool
    locale: str | None = None


@dataclass(frozen=True)
class BotTurn:
    """What the bot said: situation, moves and which incident it was about; notices: ids of messages before it."""

    situation: str
    moves: tuple[str, ...]
    incident: str
    notices: tuple[str, ...] = ()


@dataclass(frozen=True)
class AgentTurn:
    """What a person wrote to the customer. who: the agent's name."""

    text: str
    who: str


@dataclass(frozen=True)
class Conversation:
    """Turns oldest first; stated: what the customer asked for, by field of the style profile."""

    user: tuple[UserTurn, ...] = ()
    bot: tuple[BotTurn, ...] = ()
    agents: tuple[AgentTurn, ...] = ()
    stated: Mapping[str, str] = field(default_factory=dict)

    @property
    def mood(self) -> MoodReading:
        return read_mood([turn.mood for turn in self.user[-MOOD_MESSAGES:]])

    @property
    def locale(self) -> str | None:
        return next((turn.locale for turn in reversed(self.user) if turn.locale), None)

    def profile(self, brand: BrandStyle, *, complaint: bool = False) -> StyleProfile:
        """The style profile for the next reply."""
        last = self.user[-1] if self.user else None
        emojis = [item for item in _EMOJI.findall(last.text) if item[0] in _FRIENDLY] if last else []
        observed = Observed(
            language=last.language if last else None,
            # Where a language's register is not read well enough, every reading of it is unsure.
            registers=[turn.register for turn in self.user if not turn.register_unsure and supported(turn.language)],
            emoji=emojis[-1] if emojis else "",
        )
        return build_profile(
            stated=self.stated, observed=observed, locale=self.locale, brand=brand, complaint=complaint
        )

    def apologised(self, incident: str) -> bool:
        """An apology was made for this incident before."""
        return any("apologise" in turn.moves and turn.incident == incident for turn in self.bot)

    def told(self, situation: str, incident: str = "") -> bool:
        """This was said before, about the same thing."""
        return any(turn.situation == situation and turn.incident == incident for turn in self.bot)

    def noticed(self, notice: str) -> bool:
        """This notice was given before."""
        return any(notice in turn.notices for turn in self.bot)


def from_events(events: Iterable[Mapping[str, Any]], stated: Mapping[str, str] | None = None) -> Conversation:
    """Read events, newest first, as dictionaries of Rasa's event format."""
    user: list[UserTurn] = []
    bot: list[BotTurn] = []
    agents: list[AgentTurn] = []
    for event in islice(events, WINDOW):
        if event.get("event") == "user" and event.get("text") is not None:
            user.append(_user_turn(event))
        elif event.get("event") == "bot":
            metadata = event.get("metadata") or {}
            if "situation" in metadata:
                bot.append(
                    BotTurn(
                        metadata["situation"],
                        tuple(metadata.get("moves", ())),
                        metadata.get("incident", ""),
                        tuple(metadata.get("notices", ())),
                    )
                )
            elif AGENT in metadata:
                agents.append(AgentTurn(event.get("text") or "", metadata[AGENT]))
        elif event.get("event") in {"restart", "session_started"}:
            break
    return Conversation(tuple(reversed(user)), tuple(reversed(bot)), tuple(reversed(agents)), stated or {})


def articles(events: Iterable[Mapping[str, Any]]) -> set[str]:
    """Groups of the articles that the bot has quoted or named since the conversation began. events: all, oldest first.

    Not only of the last `WINDOW`: nothing is named twice in one conversation, however long it is.
    """
    found: set[str] = set()
    for event in events:
        if event.get("event") in {"restart", "session_started"}:
            found.clear()
        elif event.get("event") == "bot":
            found.update((event.get("metadata") or {}).get("articles", ()))
    return found


def _user_turn(event: Mapping[str, Any]) -> UserTurn:
    data = event.get("parse_data") or {}
    language = data.get("language") or {}
    affect = data.get("affect") or {}
    emotion = affect.get("emotion") or {}
    register = affect.get("register") or {}
    locale = (event.get("metadata") or {}).get("locale")
    return UserTurn(
        text=event.get("text") or "",
        language=language.get("tag", ""),
        language_confidence=language.get("confidence", 0.0),
        mood=MessageMood(emotion.get("scores") or {}, bool(emotion.get("unsure", True))),
        register=register.get("label", "unmarked"),
        register_unsure=bool(register.get("unsure", True)),
        locale=locale if isinstance(locale, str) else None,
    )
