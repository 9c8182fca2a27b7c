"""Pages and files at http and https addresses, and the pages of a sitemap."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final
from urllib.parse import urljoin, urlsplit
from urllib.robotparser import RobotFileParser
from xml.etree import ElementTree

from nlu.errors import InputError
from retrieval.readers.archive import refuse_document_type

if TYPE_CHECKING:
    import httpx

MAX_BYTES: Final = 20_000_000  # of one page or file, unpacked
MAX_PAGES: Final = 2_000  # of one sitemap
MAX_SITEMAPS: Final = 50  # of one index of sitemaps
MAX_REDIRECTS: Final = 5
SECONDS: Final = 20.0  # for connecting, and for each wait for more
MAX_SECONDS: Final = 120.0  # for all of one page
AGENT: Final = "rapport"  # how robots.txt calls this program
_EVERY: Final = 100  # pages, after which progress is reported
_XML: Final = frozenset({"application/xml", "text/xml"})

Report = Callable[[str], None]


@dataclass(frozen=True)
class Page:
    """What an address gave. address: after redirects; content_type: lower case, "" if not said; charset: as said;
    updated: as its sitemap says."""

    address: str
    data: bytes
    content_type: str
    charset: str
    updated: str = ""


def is_address(source: str) -> bool:
    """Whether a source is an address.

    Raises:
        InputError: it is one, but not of the web.
    """
    scheme = re.match(r"([A-Za-z][A-Za-z0-9+.-]+):/", source)
    if scheme is None:
        return False
    if not re.match(r"https?://[^/\s]", source, re.IGNORECASE):
        raise InputError(f"The knowledge source {source} can't be fetched. An address begins with https:// or http://.")
    return True


def fetch(address: str, report: Report) -> Iterator[Page]:
    """The page at the address, or the pages of the sitemap there. What can't be had is reported and left out."""
    import httpx

    headers = {"User-Agent": AGENT, "Accept": "text/html, application/xhtml+xml, */*;q=0.8"}
    with httpx.Client(timeout=SECONDS, headers=headers) as client:
        page = _try(client, address, report)
        if page is None:
            return
        if page.content_type not in _XML and not page.address.partition("?")[0].endswith(".xml"):
            yield page
            return
        try:
            listed = _listed(client, page, report)
        except InputError as error:
            report(f"{page.address}: {error}; skipped")
            return
        yield from _of_sitemap(client, page.address, listed, report)


def _of_sitemap(client: httpx.Client, sitemap: str, listed: dict[str, str], report: Report) -> Iterator[Page]:
    host = urlsplit(sitemap).netloc
    # A sitemap speaks for its own site (sitemaps.org, "Sitemap file location").
    own = {address: updated for address, updated in listed.items() if urlsplit(address).netloc == host}
    robots = _robots(client, sitemap, report)
    allowed = [address for address in own if robots.can_fetch(AGENT, address)]
    left = {"on other sites": len(listed) - len(own), "that robots.txt forbids": len(own) - len(allowed)}
    for why, count in left.items():
        if count:
            report(f"{sitemap}: {count} addresses {why}; skipped")
    if len(allowed) > MAX_PAGES:
        report(f"{sitemap}: names {len(allowed):,} pages; those after {MAX_PAGES:,} are not read")
    report(f"{sitemap}: reading {min(len(allowed), MAX_PAGES):,} pages")
    for number, address in enumerate(allowed[:MAX_PAGES], 1):
        page = _try(client, address, report)
        if page is not None:
            yield Page(page.address, page.data, page.content_type, page.charset, own[address])
        if number % _EVERY == 0:
            report(f"{sitemap}: {number:,} pages read")


def _listed(client: httpx.Client, page: Page, report: Report) -> dict[str, str]:
    """Addresses of pages and when each was changed. Raises InputError where this is no sitemap."""
    root = _xml(page)
    if _name(root) == "urlset":
        return dict(_entries(root))
    if _name(root) != "sitemapindex":
        raise InputError(f"is XML, but no sitemap: its first element is {_name(root)!r}")
    below = [address for address, _ in _entries(root)]
    if len(below) > MAX_SITEMAPS:
        report(f"{page.address}: names {len(below)} sitemaps; those after {MAX_SITEMAPS} are not read")
    found: dict[str, str] = {}
    for address in below[:MAX_SITEMAPS]:
        part = _try(client, address, report)
        if part is None:
            continue
        try:
            root = _xml(part)
            if _name(root) != "urlset":
                raise InputError("is no list of pages; an index of sitemaps may not name another index")
            found.update(_entries(root))
        except InputError as error:
            report(f"{part.address}: {error}; skipped")
    return found


def _xml(page: Page) -> ElementTree.Element:
    refuse_document_type(page.data)
    try:
        return ElementTree.fromstring(page.data)
    except (ElementTree.ParseError, ValueError, LookupError) as error:
        raise InputError(f"is not valid XML ({error})") from error


def _entries(root: ElementTree.Element) -> Iterator[tuple[str, str]]:
    for entry in root:
        values = {_name(child): (child.text or "").strip() for child in entry}
        if re.match(r"https?://[^/\s]+\S*$", values.get("loc", ""), re.IGNORECASE):
            yield values["loc"], values.get("lastmod", "")


def _name(element: ElementTree.Element) -> str:
    return element.tag.rpartition("}")[2]


def _robots(client: httpx.Client, address: str, report: Report) -> RobotFileParser:
    """The site's rules. None there: all is allowed; a server that does not answer: nothing is (RFC 9309, 2.3.1)."""
    robots = RobotFileParser()
    where = urljoin(address, "/robots.txt")
    try:
        robots.parse(_get(client, where).data.decode("utf-8", "replace").splitlines())
    except _RefusedError:
        robots.parse([])
    except InputError as error:
        report(f"{where}: {error}; without it no page of the sitemap is read")
        robots.parse(["User-agent: *", "Disallow: /"])
    return robots


class _RefusedError(InputError):
    """The server answered that there is no such page, or none for us."""


def _try(client: httpx.Client, address: str, report: Report) -> Page | None:
    try:
        return _get(client, address)
    except InputError as error:
        report(f"{address}: {error}; skipped")
        return None


def _get(client: httpx.Client, address: str) -> Page:
    """Raises InputError where there is nothing, too much, or a way that leads elsewhere."""
    import time

    import httpx

    here, ends = address, time.monotonic() + MAX_SECONDS
    for _ in range(MAX_REDIRECTS + 1):
        try:
            with client.stream("GET", here) as response:
                if response.is_redirect:
                    here = urljoin(here, response.headers["location"])
                    if urlsplit(here).scheme not in ("http", "https"):
                        raise InputError(f"leads on to {here[:100]}, which is not an address of the web")
                    continue
                if not response.is_success:
                    kind = _RefusedError if 400 <= response.status_code < 500 else InputError
                    raise kind(f"the server answers {response.status_code} {response.reason_phrase}")
                data = bytearray()
                for chunk in response.iter_bytes():
                    data += chunk
                    if len(data) > MAX_BYTES:
                        raise InputError(f"larger than {MAX_BYTES // 1_000_000} MB")
                    if time.monotonic() > ends:
                        raise InputError(f"takes longer than {MAX_SECONDS:g} seconds to fetch")
                content_type = response.headers.get("content-type", "").partition(";")[0].strip().lower()
                return Page(here, bytes(data), content_type, response.charset_encoding or "")
        except (httpx.HTTPError, httpx.InvalidURL, ValueError) as error:
            raise InputError(f"can't be fetched ({type(error).__name__}: {error})") from error
    raise InputError(f"leads on more than {MAX_REDIRECTS} times")
