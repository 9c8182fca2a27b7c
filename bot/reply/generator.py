"""A generator of text behind an OpenAI-compatible address: one request, and its text or the reason why there is none.

The API is that of `POST /chat/completions` without streaming, which OpenAI publishes and llama.cpp, Ollama and vLLM
follow.
"""

from __future__ import annotations

import asyncio
import atexit
import json
import logging
import time
from collections.abc import Callable
from typing import Final

import aiohttp

from bot.settings import Polish

FAILURES: Final = 3  # so many in a row, and the generator is left alone
PAUSE: Final = 60.0  # for so many seconds
_ANSWER_BYTES: Final = 64 * 1024

logger = logging.getLogger(__name__)


class NoAnswer(Exception):
    """The generator gave no text. The message is one of a few fixed ones: it quotes neither texts nor the token."""


class Generator:
    """Asks one generator. It belongs to one event loop, that of the server, and keeps a connection open there."""

    def __init__(self, config: Polish, *, clock: Callable[[], float] = time.monotonic) -> None:
        """Nothing is sent yet. clock: seconds, for the pause after failures."""
        self._config = config
        self._clock = clock
        self._failures = 0
        self._quiet_until = float("-inf")
        self._session: aiohttp.ClientSession | None = None

    async def ask(self, system: str, text: str, *, tokens: int) -> str:
        """What the generator makes of a text. tokens: the most that it may write.

        Raises:
            NoAnswer: it failed, or is left alone because it failed before.
        """
        if self._clock() < self._quiet_until:
            raise NoAnswer("the generator failed before and is left alone for a while")
        try:
            answer = _text(await self._answer(system, text, tokens))
        except NoAnswer as error:
            self._failures += 1
            # After a pause one more failure is enough for the next one.
            if self._failures >= FAILURES:
                self._quiet_until = self._clock() + PAUSE
                logger.warning("Replies are not polished for %d seconds: %s.", PAUSE, error)
            raise
        self._failures = 0
        return answer

    async def close(self) -> None:
        """Close the connection. The next question would open another one."""
        atexit.unregister(self._close_at_exit)
        if self._session:
            await self._session.close()
            self._session = None

    async def _answer(self, system: str, text: str, tokens: int) -> bytes:
        body = {
            "model": self._config.model,
            "messages": [{"role": "system", "content": system}, {"role": "user", "content": text}],
            "temperature": 0,
            "max_tokens": tokens,
            "stream": False,
        }
        address = f"{self._config.url.rstrip('/')}/chat/completions"
        content = b""
        try:
            # A redirect could lead to a host that the deployer did not name.
            async with self._opened().post(address, json=body, allow_redirects=False) as response:
                if response.status != 200:
                    raise NoAnswer(f"the generator answered with status {response.status}")
                async for chunk in response.content.iter_any():
                    content += chunk
                    if len(content) > _ANSWER_BYTES:
                        raise NoAnswer("the generator's answer is too large")
        # Without their causes: aiohttp's errors hold the headers of the request, and so the token.
        except TimeoutError:
            raise NoAnswer("the generator did not answer in time") from None
        except (aiohttp.ClientError, OSError, ValueError):
            raise NoAnswer("the generator could not be reached") from None
        return content

    def _opened(self) -> aiohttp.ClientSession:
        if self._session is None:
            token = self._config.token
            self._session = aiohttp.ClientSession(
                headers={"Accept": "application/json", "Accept-Encoding": "identity"}
                | ({"Authorization": f"Bearer {token}"} if token else {}),
                timeout=aiohttp.ClientTimeout(total=self._config.timeout),
                cookie_jar=aiohttp.DummyCookieJar(),
                auto_decompress=False,  # a small answer could become a huge one
            )
            # Rasa does not tell the wording when its server stops, nor when it loads another model.
            atexit.register(self._close_at_exit)
        return self._session

    def _close_at_exit(self) -> None:
        asyncio.run(self.close())


def _text(content: bytes) -> str:
    """The text in the body of an answer.

    Raises:
        NoAnswer: the body has another form, or the text is not whole.
    """
    try:
        answer = json.loads(content.decode("utf-8"))
    except UnicodeDecodeError:
        raise NoAnswer("the generator's answer is not UTF-8") from None
    except (ValueError, RecursionError):
        raise NoAnswer("the generator's answer is not JSON") from None
    try:
        choice = answer["choices"][0]
        text, end = choice["message"]["content"], choice.get("finish_reason")
    except (LookupError, TypeError, AttributeError):
        raise NoAnswer("the generator's answer has another form") from None
    if not isinstance(text, str):
        raise NoAnswer("the generator's answer has another form")
    if end not in (None, "stop"):
        raise NoAnswer("the generator's text is cut off")
    return text
