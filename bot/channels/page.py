"""The chat page as it goes over the wire: HTML in the reader's language, assets, and the guarding headers."""

import hashlib
import html
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from string import Template

from bot.channels.texts import Texts

_PAGES = Path(__file__).with_name("pages")
_TYPES = {".css": "text/css; charset=utf-8", ".js": "text/javascript; charset=utf-8", ".svg": "image/svg+xml"}
# The allow-list: a file that is not named here is not served.
ASSETS = ("chat.css", "chat.js", "api.js", "manner.js", "view.js", "icon.svg")

SECURITY_HEADERS = {
    "content-security-policy": (
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; "
        "base-uri 'none'; form-action 'none'; frame-ancestors 'self'; "
        "require-trusted-types-for 'script'; trusted-types 'none'"
    ),
    "x-content-type-options": "nosniff",
    "referrer-policy": "no-referrer",
    "cross-origin-resource-policy": "same-origin",
    "permissions-policy": "camera=(), geolocation=(), microphone=()",
}


@dataclass(frozen=True)
class Asset:
    """One file of the page, read once."""

    body: bytes
    content_type: str
    version: str


@cache
def asset(name: str) -> Asset | None:
    """The asset of this name, or None where the list has none."""
    if name not in ASSETS:
        return None
    path = _PAGES / name
    body = path.read_bytes()
    return Asset(body, _TYPES[path.suffix], hashlib.sha256(body).hexdigest()[:16])


@cache
def _template() -> Template:
    return Template((_PAGES / "chat.html").read_text(encoding="utf-8"))


def render(texts: Texts, brand: str, limit: int, returning: bool) -> str:
    """The page. Everything that can be read at once is in it, so nothing jumps when the script arrives.

    Someone who returns sees the conversation next, so the welcome would only flash up before it.
    """
    values = {name.replace("-", "_"): html.escape(text) for name, text in texts.strings.items()}
    versions = {f"v_{name.replace('.', '_')}": asset_version(name) for name in ASSETS}
    return _template().substitute(
        values,
        **versions,
        lang=texts.tag,
        dir=texts.direction,
        brand=html.escape(brand),
        initial=html.escape(brand[:1].upper()),
        limit=str(limit),
        welcome="hidden" if returning else "",
    )


def asset_version(name: str) -> str:
    """The part of an asset's address that changes with its content."""
    found = asset(name)
    if found is None:
        raise LookupError(f"{name} is not an asset of the chat page.")
    return found.version
