"""Links in documents that lead nowhere.

Addresses are asked for with HEAD, and with GET where a server won't say otherwise; a few at a time, one at a time and
with a pause on one host. Relative links are looked up among the documents and the files beside them. Names that can't
exist (RFC 2606: example, test, invalid, localhost) are not asked for.
"""

from __future__ import annotations

import asyncio
import posixpath
import re
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final, Literal
from urllib.parse import unquote, urldefrag, urljoin, urlsplit

import httpx

from retrieval.documents import Document

State = Literal["dead", "failing", "moved", "refused"]
TIMEOUT: Final = 10.0  # seconds, for each step of a request
AT_ONCE: Final = 8
PAUSE: Final = 0.2  # seconds between two requests to one host
REDIRECTS: Final = 5
AGENT: Final = "rapport-link-check"
_MARKDOWN: Final = re.compile(r"\[[^\]\n]*\]\(\s*<?([^)>\s]+)>?[^)\n]*\)")
_PLAIN: Final = re.compile(r"(?<![\w(<\[])<?(https?://[^\s<>()\[\]\"'»”’」』》）、。，]+)")
_OTHER_SCHEME: Final = re.compile(r"[a-z][a-z0-9+.-]*:(?!//)", re.IGNORECASE)
_NEVER: Final = frozenset({"example", "test", "invalid", "localhost"})
_REFUSED: Final = frozenset({401, 403, 405, 429, 451})  # says nothing about what a browser would get


@dataclass(frozen=True)
class BadLink:
    """state: `dead` where there is nothing, `failing` where the server or the way to it fails, `moved` for good,
    `refused` where the server tells a program nothing; reason: the status, where it has moved to, or `missing` (no such
    document or file), `timeout`, `redirects` (too many), `connection`; documents: ids of those that hold it."""

    link: str
    state: State
    reason: str
    documents: tuple[str, ...]


@dataclass(frozen=True)
class Links:
    """checked: how many different links; skipped: how many were left out, offline or since their names can't exist."""

    bad: tuple[BadLink, ...]
    checked: int
    skipped: int


def links(
    documents: Sequence[Document],
    folders: Iterable[Path],
    *,
    offline: bool,
    timeout: float = TIMEOUT,
    progress: Callable[[int, int], None] = lambda done, total: None,
) -> Links:
    """Check the links in all texts, and the documents' own addresses, which customers are shown.

    folders: those that the documents were read from; offline: ask no server.
    """
    found: dict[str, dict[str, None]] = {}  # link or path -> documents, in order
    broken: dict[str, dict[str, None]] = {}
    relative = 0
    known = {document.id for document in documents} | {document.source for document in documents}
    places = list(folders)
    for document in documents:
        for link in _links_of(document):
            target = urldefrag(link)[0]
            if re.match("https?://", target, re.IGNORECASE):
                found.setdefault(target, {})[document.id] = None
            elif target and not _OTHER_SCHEME.match(target):
                relative += 1
                if not _is_there(target, document, known, places):
                    broken.setdefault(target, {})[document.id] = None
    asked = [] if offline else [link for link in found if not _never(link)]
    answers = asyncio.run(_ask_all(asked, timeout, progress)) if asked else {}
    bad = [BadLink(link, "dead", "missing", tuple(of)) for link, of in broken.items()]
    bad += [BadLink(link, *answer, tuple(found[link])) for link, answer in answers.items() if answer]
    order = {"dead": 0, "failing": 1, "moved": 2, "refused": 3}
    return Links(
        tuple(sorted(bad, key=lambda one: (order[one.state], -len(one.documents), one.link))),
        relative + len(asked),
        len(found) - len(asked),
    )


def _links_of(document: Document) -> Iterator[str]:
    text = document.text
    yield from (match[1] for match in _MARKDOWN.finditer(text))
    yield from (match[1].rstrip(".,;:!?*_") for match in _PLAIN.finditer(text))
    if document.source.startswith(("http://", "https://")):
        yield document.source


def _never(link: str) -> bool:
    host = (urlsplit(link).hostname or "").rstrip(".")
    return host.rpartition(".")[2] in _NEVER and not host.startswith("127.")


def _is_there(link: str, document: Document, known: set[str], folders: Sequence[Path]) -> bool:
    """Among documents by id or address, or as a file below one of the folders."""
    if document.source.startswith(("http://", "https://")) and urljoin(document.source, link) in known:
        return True
    path = posixpath.normpath(posixpath.join(posixpath.dirname(document.id), unquote(link))).lstrip("/")
    without = path.rpartition(".")[0] if "." in posixpath.basename(path) else path
    if path in known or without in known:
        return True
    return not path.startswith("..") and any((folder / path).exists() for folder in folders)


async def _ask_all(
    asked: Sequence[str], timeout: float, progress: Callable[[int, int], None]
) -> dict[str, tuple[State, str] | None]:
    hosts = {urlsplit(link).netloc: asyncio.Lock() for link in asked}
    gate = asyncio.Semaphore(AT_ONCE)
    done = Counter[str]()
    answers: dict[str, tuple[State, str] | None] = {}

    async def one(client: httpx.AsyncClient, link: str) -> None:
        async with hosts[urlsplit(link).netloc]:  # waits here, so that a slow host holds no place up
            async with gate:
                answers[link] = await _ask(client, link)
            await asyncio.sleep(PAUSE)
        done["links"] += 1
        progress(done["links"], len(asked))

    async with httpx.AsyncClient(
        timeout=timeout, follow_redirects=True, max_redirects=REDIRECTS, headers={"User-Agent": AGENT}
    ) as client:
        await asyncio.gather(*(one(client, link) for link in asked))
    return {link: answers[link] for link in asked}


async def _ask(client: httpx.AsyncClient, link: str) -> tuple[State, str] | None:
    """What is wrong with a link; None where nothing is."""
    try:
        answer = await client.head(link)
        if answer.status_code >= 400:  # some servers don't know HEAD, or say anything to it
            async with client.stream("GET", link) as answer:
                pass
    except httpx.TimeoutException:
        return "failing", "timeout"
    except httpx.TooManyRedirects:
        return "failing", "redirects"
    except (httpx.HTTPError, httpx.InvalidURL, UnicodeError):
        return "failing", "connection"
    if answer.status_code in _REFUSED:
        return "refused", str(answer.status_code)
    if answer.status_code >= 500:
        return "failing", str(answer.status_code)
    if answer.status_code >= 400:
        return "dead", str(answer.status_code)
    if answer.history and all(step.status_code in {301, 308} for step in answer.history):
        return "moved", str(answer.url)
    return None
