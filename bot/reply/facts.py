"""Facts of a reply: typed values that become text in the customer's language and region.

They travel from the action server as JSON, so a fact's type shows in its form: {"day": "2026-11-24"},
{"time": "08:00"}, {"amount": "49.90", "currency": "EUR"}, {"any_of": ["KS-104201", ...]}, {"language": "de"};
{"territory": "CH"}; {"phone": "+494066969120"}; {"postal": "Lindenallee 4, 22767 Hamburg", "country": "DE"};
{"days_open": [0, 1, 2], "opens": "08:00", "closes": "20:00", "zone": "Europe/Berlin"};
{"message": "change-of-manner-from-stated"}; numbers and strings as they are.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping
from datetime import date, time
from decimal import Decimal
from typing import Any

from bot.reply.catalogue import catalogue
from bot.reply.hours import opening_hours
from bot.style import formats
from bot.style.addresses import in_lines
from bot.style.locales import locales
from bot.style.phones import phone as shown_phone


def day(value: date) -> dict[str, str]:
    return {"day": value.isoformat()}


def clock(value: time) -> dict[str, str]:
    return {"time": value.isoformat(timespec="minutes")}


def money(value: Decimal, currency: str) -> dict[str, str]:
    return {"amount": str(value), "currency": currency}


def any_of(values: list[str]) -> dict[str, list[str]]:
    return {"any_of": values}


def language(tag: str) -> dict[str, str]:
    return {"language": tag}


def territory(code: str) -> dict[str, str]:
    return {"territory": code}


def phone(number: str) -> dict[str, str]:
    """number: E.164."""
    return {"phone": number}


def postal(address: str, country: str) -> dict[str, str]:
    """An address as it was written. country: ISO 3166 code, "" where it is not known."""
    return {"postal": address, "country": country}


def hours(days: Collection[int], opens: time, closes: time, zone: str) -> dict[str, Any]:
    """Opening hours. days: open ones, Monday is 0; zone: the time zone of the hours."""
    return {
        "days_open": sorted(days),
        "opens": opens.isoformat(timespec="minutes"),
        "closes": closes.isoformat(timespec="minutes"),
        "zone": zone,
    }


def message(key: str) -> dict[str, str]:
    """Another message of the catalogue, for words that stand inside a sentence."""
    return {"message": key}


def render(
    facts: Mapping[str, Any], tag: str, region: str = "", manner: Mapping[str, object] | None = None
) -> dict[str, str | int | float]:
    """Facts as Fluent arguments: names with hyphens, values formatted by CLDR; numbers stay numbers for plurals.

    manner: register and the like, for facts that are messages themselves.
    """
    return {name.replace("_", "-"): _render(value, tag, region, manner or {}) for name, value in facts.items()}


def _render(value: Any, tag: str, region: str, manner: Mapping[str, object]) -> str | int | float:
    if isinstance(value, Mapping):
        if "day" in value:
            return formats.day(date.fromisoformat(value["day"]), tag, region)
        if "time" in value:
            return formats.clock(time.fromisoformat(value["time"]), tag, region)
        if "amount" in value:
            return formats.money(Decimal(value["amount"]), value["currency"], tag, region)
        if "any_of" in value:
            return formats.listing([_isolated(item, tag) for item in value["any_of"]], tag)
        if "language" in value:
            return formats.language_name(value["language"], tag)
        if "territory" in value:
            return formats.territory_name(value["territory"], tag)
        if "phone" in value:
            return shown_phone(value["phone"], region)
        if "postal" in value:
            return "\n".join(_isolated(line, tag) for line in in_lines(value["postal"], value["country"], tag))
        if "days_open" in value:
            opens, closes = time.fromisoformat(value["opens"]), time.fromisoformat(value["closes"])
            days, zone = value["days_open"], value["zone"]
            return opening_hours(days, opens, closes, zone, tag=tag, region=region, manner=manner)
        if "message" in value:
            return catalogue(tag).format(value["message"], manner)
    if isinstance(value, int | float):
        return value
    return str(value)


def _isolated(item: str, tag: str) -> str:
    """Each of several order numbers, and each line of an address, keeps its own direction inside a text in Arabic."""
    return f"\u2068{item}\u2069" if locales()[tag].direction == "rtl" else item
