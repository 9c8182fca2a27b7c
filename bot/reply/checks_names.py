"""A name changes nothing but itself: replies to customers of many names, compared letter by letter."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from itertools import cycle
from typing import Final

from bot.reply.catalogue import WordingError
from bot.reply.compose import Reply
from bot.reply.findings import Finding, name_of
from bot.reply.preview import compose_sample, moods_by_form, profile
from bot.reply.samples import samples
from bot.style.locales import locales
from nlu.labels import Register

# In no word of any language's replies, so that it can be found and exchanged.
BASE: Final = "Lukas"
# Names of many origins and scripts; among them such as end or begin like a title, or are words of a computer.
NAMES: Final = (
    *("Mehmet", "Aisha", "Nguyễn Anh", "Oluwaseun", "美咲", "Дмитро", "Sinéad", "María José", "O'Brien", "Jean-Luc"),
    *("Priya", "서연", "محمد", "نور", "Emily", "DeShawn", "Lakisha", "Fatima al-Zahra", "Wei", "Siobhán", "Željko"),
    *("Łukasz", "İpek", "Björk", "Ana", "Søren", "Nombuso", "สมชาย", "अनन्या", "רחל", "Γιώργος", "Սիրանուշ", "王伟"),
    *("Hassan", "Susan", "Marisa", "बनर्जी", "คุณากร", "王昭君", "鵜殿", "Anh Thư", "Budi", "Pakpahan", "Beyza", "Null"),
)


@dataclass(frozen=True)
class Comparison:
    """A reply to someone of this name beside the same to someone called `BASE`; same: nothing but the name differs.

    message: as in `Finding`.
    """

    register: Register
    message: str
    name: str
    same: bool


def check_names(tag: str) -> Iterator[Finding]:
    """Replies of a language that say more than the name differently to someone of another name."""
    differing: dict[tuple[Register, str], dict[str, None]] = {}
    for found in compare_names(tag):
        if not found.same:
            differing.setdefault((found.register, found.message), {})[found.name] = None
    for (register, message), names in differing.items():
        listed = ", ".join(names)
        yield Finding(tag, register, message, f"says more than the name differently to {listed} than to {BASE}")


def compare_names(tag: str) -> Iterator[Comparison]:
    """Every sample reply of a language, in every register and every mood that changes its form.

    A reply that has the name in it is compared for all names; one that has not, which code alone could make differ, for
    one name, each time the next.
    """
    turns = cycle(NAMES)
    for register in locales()[tag].registers:
        for sample in samples():
            for mood in moods_by_form(sample).values():
                try:
                    base = compose_sample(sample, profile(tag, register, BASE), mood)
                except WordingError:
                    break  # `check_replies` says it
                for name in NAMES if BASE in base.text else (next(turns),):
                    reply = compose_sample(sample, profile(tag, register, name), mood)
                    yield Comparison(register, name_of(sample), name, reply == _renamed(base, name))


def _renamed(reply: Reply, name: str) -> Reply:
    """The reply to someone called `BASE` as it should be to someone of another name."""
    kept = tuple(part.replace(BASE, name) for part in reply.kept)
    return replace(reply, text=reply.text.replace(BASE, name), kept=kept)
