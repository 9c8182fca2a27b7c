"""A LibreTranslate-compatible server: `GET /languages` and `POST /translate`, as its API description publishes them.

It answers 400 to what it can't translate, 403 to a wrong key or a banned client, 429 ("Slowdown") to too many requests
and 500 where the translation failed. A server or the proxy before it may say with `Retry-After` how long to wait.
"""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, Final

from bot.connection import Connection, Failed
from bot.translate.base import NoTranslation

if TYPE_CHECKING:
    from bot.settings import Translation

# What servers call a language whose tag they may not know, the first that is known.
_CODES: Final = {"pt-BR": ("pt-BR", "pb", "pt"), "zh-Hans": ("zh-Hans", "zh"), "zh-Hant": ("zh-Hant", "zt")}
# Where a server says that it wants to be left alone, but not how long.
_PAUSES: Final = {403: 600.0, 429: 60.0}


class LibreTranslator:
    """Asks one server."""

    def __init__(self, config: Translation) -> None:
        """Nothing is sent yet."""
        self.id = f"libretranslate {config.url}"
        self._url = config.url.rstrip("/")
        self._token = config.token
        self._connection = Connection("the translator", timeout=config.timeout, headers={})
        self._pairs: Mapping[str, frozenset[str]] = {}

    async def supports(self, source: str, target: str) -> bool:
        return self._codes(source, target, await self._languages()) is not None

    async def translate(self, sentences: Sequence[str], source: str, target: str) -> list[str]:
        codes = self._codes(source, target, await self._languages())
        if codes is None:
            raise NoTranslation("the translator does not know the languages")
        body: dict[str, Any] = {"q": list(sentences), "source": codes[0], "target": codes[1], "format": "text"}
        if self._token:
            body["api_key"] = self._token
        try:
            answer = _parsed(await self._connection.post(f"{self._url}/translate", body))
        except Failed as error:
            raise _failure(error) from None
        texts = answer.get("translatedText") if isinstance(answer, dict) else None
        if not isinstance(texts, list) or not all(isinstance(text, str) for text in texts):
            raise NoTranslation("the translator's answer has another form")
        return texts

    async def close(self) -> None:
        await self._connection.close()

    async def _languages(self) -> Mapping[str, frozenset[str]]:
        """Target codes by source code, asked for once."""
        if not self._pairs:
            try:
                rows = _parsed(await self._connection.get(f"{self._url}/languages"))
                self._pairs = {row["code"]: frozenset(row["targets"]) for row in rows}
            except Failed as error:
                raise _failure(error) from None
            except (TypeError, LookupError):
                raise NoTranslation("the translator's answer has another form") from None
        return self._pairs

    def _codes(self, source: str, target: str, pairs: Mapping[str, frozenset[str]]) -> tuple[str, str] | None:
        for start in _codes_of(source):
            for end in _codes_of(target):
                if end in pairs.get(start, ()):
                    return start, end
        return None


def _codes_of(tag: str) -> tuple[str, ...]:
    return _CODES.get(tag, (tag, tag.split("-")[0]))


def _failure(error: Failed) -> NoTranslation:
    return NoTranslation(str(error), wait_s=error.wait_s or _PAUSES.get(error.status, 0.0))


def _parsed(content: bytes) -> Any:
    try:
        return json.loads(content.decode("utf-8"))
    except (ValueError, RecursionError):
        raise NoTranslation("the translator's answer is not JSON") from None
