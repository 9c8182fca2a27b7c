"""The customer's wishes about language and manner: heard, kept, shown, forgotten on request."""

from __future__ import annotations

from rasa_sdk.events import EventType, SlotSet

from actions.base import Turn, TurnAction
from bot.reply import facts
from bot.settings import settings
from bot.style.brand import brand_style
from bot.style.locales import locales
from bot.style.requests import read_request


class ChangeManner(TurnAction):
    """Change, show or reset the style profile."""

    def name(self) -> str:
        return "action_change_manner"

    async def take(self, turn: Turn) -> list[EventType]:
        stated: dict[str, str] = dict(turn.slot("stated_style") or {})
        profile = turn.conversation.profile(brand_style(settings()))
        wish = read_request(turn.text, stated.get("language") or profile.language.value)
        if wish.show:
            turn.say(
                "change_of_manner",
                moves=["answer"],
                language=facts.language(profile.language.value),
                language_from=facts.message(f"change-of-manner-from-{profile.language.source}"),
                tone=facts.message(f"change-of-manner-tone-{profile.register.value}"),
                tone_from=facts.message(f"change-of-manner-from-{profile.register.source}"),
            )
            return []
        if wish.reset:
            turn.say("change_of_manner", "reset", stated=dict.fromkeys(stated, ""))
            return [SlotSet("stated_style", {})]
        if not wish.changes:
            turn.say("change_of_manner", moves=["ask"])
            return []
        spoken = locales()[profile.language.value].registers
        wanted = wish.changes.get("register")
        if wanted and (wanted not in settings().brand.registers or wanted not in spoken):
            turn.say("change_of_manner", "refused")
            return []
        changed = {**stated, **wish.changes}
        turn.say("change_of_manner", wish.variant, stated=changed)
        return [SlotSet("stated_style", changed)]
