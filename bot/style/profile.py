"""Who is being spoken to, and where each thing known about it comes from.

Precedence: what the customer stated > what the customer does > account or channel locale > the language's default.
The brand's allowed set is applied last. A value never comes from a name, a photo or an IP address.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Final, Generic, Literal, TypeVar

from bot.style.locales import Apology, Directness, locales, supported
from bot.style.units import UnitSystem
from nlu.labels import Register
from nlu.regions import region_of_locale

Source = Literal["stated", "observed", "account", "default"]
T = TypeVar("T")

# Of the last messages, how many must show a register before it is matched.
OBSERVED_WINDOW: Final = 6


@dataclass(frozen=True)
class Known(Generic[T]):
    """A value and where it came from."""

    value: T
    source: Source


@dataclass(frozen=True)
class StyleProfile:
    """How to write to this customer.

    language: a supported tag, script included (zh-Hant); region: ISO 3166 code or "" (formats of dates and money);
    units: those in which measures are also given; address: the form of address as the customer gave it, or "";
    brief: leave out what is not needed; emoji: the one the customer used last and may be mirrored, or "".
    """

    language: Known[str]
    region: Known[str]
    units: Known[UnitSystem]
    register: Known[Register]
    address: Known[str]
    directness: Known[Directness]
    apology: Known[Apology]
    brief: Known[bool]
    emoji: Known[str]


@dataclass(frozen=True)
class Observed:
    """What the customer's messages show, oldest first: confident readings of register; the last message's emoji."""

    language: str | None = None
    registers: Sequence[Register] = ()
    emoji: str = ""


@dataclass(frozen=True)
class BrandStyle:
    """What the brand allows."""

    registers: tuple[Register, ...] = ("formal", "informal")
    match_register: bool = True
    complaint_step_up: bool = True
    emoji: Literal["mirror", "none"] = "mirror"
    default_language: str = "en"


def build_profile(
    *, stated: Mapping[str, str], observed: Observed, locale: str | None, brand: BrandStyle, complaint: bool = False
) -> StyleProfile:
    """The profile for the next reply.

    stated: what the customer asked for, by field name; locale: the account's or channel's BCP 47 tag, if any;
    complaint: the reply answers a complaint, which moves default and observed registers one step up.
    """
    language = _language(stated, observed, locale, brand)
    style = locales()[language.value]
    region = _region(stated, locale, language.value)
    return StyleProfile(
        language=language,
        region=region,
        units=_units(stated, region),
        register=_register(stated, observed, brand, language.value, complaint),
        address=Known(stated["address"], "stated") if stated.get("address") else Known("", "default"),
        directness=Known(style.directness, "default"),
        apology=Known(style.apology, "default"),
        brief=Known(True, "stated") if stated.get("brief") == "yes" else Known(False, "default"),
        emoji=_emoji(stated, observed, brand),
    )


def _language(stated: Mapping[str, str], observed: Observed, locale: str | None, brand: BrandStyle) -> Known[str]:
    candidates: tuple[tuple[str | None, Source], ...] = (
        (stated.get("language"), "stated"),
        (observed.language, "observed"),
        (locale if not observed.language else None, "account"),
    )
    for tag, source in candidates:
        found = supported(tag) if tag else None
        if found:
            return Known(found, source)
    return Known(brand.default_language, "default")


def _region(stated: Mapping[str, str], locale: str | None, language: str) -> Known[str]:
    if stated.get("region"):
        return Known(stated["region"], "stated")
    region = region_of_locale(locale, language)
    return Known(region, "account") if region else Known("", "default")


def _units(stated: Mapping[str, str], region: Known[str]) -> Known[UnitSystem]:
    if stated.get("units") in ("metric", "us"):
        return Known("us" if stated["units"] == "us" else "metric", "stated")
    # The one country whose measurement system CLDR (supplemental/units) gives as US.
    return Known("us", region.source) if region.value == "US" else Known("metric", "default")


def _register(
    stated: Mapping[str, str], observed: Observed, brand: BrandStyle, language: str, complaint: bool
) -> Known[Register]:
    style = locales()[language]
    allowed = [register for register in style.registers if register in brand.registers] or [style.default_register]
    wanted = stated.get("register")
    if wanted in ("formal", "informal") and wanted in allowed:
        return Known(allowed[allowed.index(wanted)], "stated")
    recent = [register for register in observed.registers[-OBSERVED_WINDOW:] if register != "unmarked"]
    chosen: Known[Register] = Known(style.default_register, "default")
    if brand.match_register and recent:
        chosen = Known(recent[-1], "observed")
    if complaint and brand.complaint_step_up:
        chosen = Known("formal", chosen.source)
    return chosen if chosen.value in allowed else Known(allowed[0], "default")


def _emoji(stated: Mapping[str, str], observed: Observed, brand: BrandStyle) -> Known[str]:
    if stated.get("emoji") == "none":
        return Known("", "stated")
    if brand.emoji == "mirror" and observed.emoji:
        return Known(observed.emoji, "observed")
    return Known("", "default")
