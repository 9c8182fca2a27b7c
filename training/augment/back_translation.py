"""Texts said otherwise, by translating them to another language and back, over a service that the user names.

The service speaks LibreTranslate's API (https://docs.libretranslate.com): GET /languages lists what it can, POST
/translate takes `q`, `source`, `target` and `format` and answers `{"translatedText"}`. All is translated before the run
and kept in a file, so that a run that was killed asks only for the rest and a repeated run for nothing.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any, Final

import httpx
from rich.progress import Progress

from nlu.errors import InputError, SettingError

BRIDGE: Final = "en"  # the language between
BRIDGE_OF_ENGLISH: Final = "de"
TIMEOUT: Final = 60.0  # seconds for an answer; a service loads a pair's model on the first request
_REMEDY: Final = (
    "Start the service or correct the field 'translator' of the training configuration. What is translated already is "
    "kept; the same command goes on from there."
)


class BackTranslations:
    """What texts became, by text and language. Looking one up asks nobody."""

    def __init__(self, address: str, cache: Path) -> None:
        """address: of the service; cache: JSON Lines of `id`, a digest, and `text`, what came back.

        Raises:
            InputError: the cache has a line that can't be read.
        """
        self._url = httpx.URL(address.rstrip("/"))
        self._cache = cache
        self._known = _read(cache)

    def get(self, text: str, language: str) -> str:
        """The text said otherwise, or as it is where nobody translated it. language: primary subtag."""
        return self._known.get(self._id(text, language)) or text

    def prepare(self, texts: Iterable[tuple[str, str]], progress: Progress) -> None:
        """Translate what is not known yet. texts: with primary subtags; languages the service lacks are left out.

        Raises:
            SettingError: the service can't be reached, refuses, or answers otherwise than it should.
        """
        missing = [pair for pair in dict.fromkeys(texts) if self._id(*pair) not in self._known]
        if not missing:
            return
        self._cache.parent.mkdir(parents=True, exist_ok=True)
        with httpx.Client(timeout=TIMEOUT) as client, self._cache.open("a", encoding="utf-8") as file:
            targets = self._targets(client)
            task = progress.add_task("back-translation", total=len(missing), note="")
            for text, language in missing:
                progress.advance(task)
                bridge = BRIDGE_OF_ENGLISH if language == BRIDGE else BRIDGE
                # Some services say zh-Hans where others say zh.
                code = next((one for one in targets if one.split("-")[0] == language), language)
                if bridge not in targets.get(code, ()) or code not in targets.get(bridge, ()):
                    continue
                there = self._translate(client, text, code, bridge)
                back = self._translate(client, there, bridge, code).strip()
                key = self._id(text, language)
                self._known[key] = back
                file.write(json.dumps({"id": key, "text": back}, ensure_ascii=False) + "\n")
                file.flush()

    def _id(self, text: str, language: str) -> str:
        return hashlib.sha256(f"{self._url}\n{language}\n{text}".encode("utf-8", "surrogatepass")).hexdigest()[:32]

    def _targets(self, client: httpx.Client) -> Mapping[str, list[str]]:
        """Language -> the languages it is translated to."""
        answer = self._ask(client, "GET", "/languages")
        try:
            return {entry["code"]: list(entry["targets"]) for entry in answer}
        except (TypeError, KeyError) as error:
            raise self._wrong("GET /languages", "no list of objects with `code` and `targets`") from error

    def _translate(self, client: httpx.Client, text: str, source: str, target: str) -> str:
        body = {"q": text, "source": source, "target": target, "format": "text"}
        answer = self._ask(client, "POST", "/translate", body)
        found = answer.get("translatedText") if isinstance(answer, dict) else None
        if not isinstance(found, str):
            raise self._wrong(f"POST /translate ({source} to {target})", "no object with `translatedText`")
        return found

    def _ask(self, client: httpx.Client, method: str, path: str, body: Mapping[str, str] | None = None) -> Any:
        place = f"{method} {path}"
        try:
            answer = client.request(method, f"{self._url}{path}", json=body)
        except httpx.HTTPError as error:
            raise SettingError(
                f"The translator at {self._host} does not answer {place} ({type(error).__name__}). {_REMEDY}"
            ) from error
        if answer.is_error:
            raise self._wrong(place, f"status {answer.status_code}")
        try:
            return answer.json()
        except ValueError as error:
            raise self._wrong(place, "no JSON") from error

    def _wrong(self, place: str, what: str) -> SettingError:
        return SettingError(f"The translator at {self._host} answers {place} with {what}. {_REMEDY}")

    @property
    def _host(self) -> str:
        """Without a name and password that the address may have."""
        return f"{self._url.scheme}://{self._url.netloc.decode()}"


def _read(cache: Path) -> dict[str, str]:
    """What the file knows. A last line that a kill cut short is taken off it."""
    if not cache.is_file():
        return {}
    content = cache.read_bytes()
    whole = content[: content.rfind(b"\n") + 1]
    if len(whole) < len(content):
        cache.write_bytes(whole)
    known = {}
    for number, line in enumerate(whole.splitlines(), 1):
        try:
            row = json.loads(line)
            known[row["id"]] = row["text"]
        except (ValueError, KeyError, TypeError) as error:
            raise InputError(
                f"{cache} line {number} can't be read. Delete the line; its text is asked for again."
            ) from error
    return known
