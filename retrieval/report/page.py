"""The report as one page that needs nothing else. All its words stand in `page.html`, a Jinja template."""

from __future__ import annotations

from datetime import date, datetime
from pathlib import Path
from typing import Final

from babel import Locale
from babel.core import UnknownLocaleError
from babel.dates import format_date
from jinja2 import Environment, FileSystemLoader, StrictUndefined

from retrieval.report.examine import Report

_SHOWN: Final = 100  # entries of a list; the rest is in the JSON


def page(report: Report) -> str:
    """HTML, UTF-8."""
    environment = Environment(
        loader=FileSystemLoader(Path(__file__).parent),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    environment.filters |= {"language": language_name, "day": _day, "share": _share}
    return environment.get_template("page.html").render(report=report, shown=_SHOWN)


def language_name(tag: str) -> str:
    """In English; the tag itself where CLDR does not know it, "" for ""."""
    try:
        return (Locale.parse(tag, sep="-").get_display_name("en") or tag) if tag else ""
    except (ValueError, UnknownLocaleError):
        return tag


def _day(value: date | datetime) -> str:
    return format_date(value.date() if isinstance(value, datetime) else value, "d MMM y", locale="en")


def _share(part: int, whole: int) -> str:
    return f"{100 * part / whole:.0f}%" if whole else "–"
