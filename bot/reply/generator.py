"""A generator of text behind an OpenAI-compatible address: one request, and its text or the reason why there is none.

The API is that of `POST /chat/completions` without streaming, which OpenAI publishes and llama.cpp, Ollama and vLLM
follow.
"""

from __future__ import annotations

import json
import logging
import time
from collections.abc import Callable
from typing import TYPE_CHECKING, Final

from bot.connection import Connection, Failed

if TYPE_CHECKING:
    from bot.settings import GeneratorSettings

FAILURES: Final = 3  # so many in a row, and the generator is left alone
PAUSE: Final = 60.0  # for so many seconds

logger = logging.getLogger(__name__)


class NoAnswer(Exception):
    """The generator gave no text. The message is one of a few fixed ones: it quotes neither texts nor the token."""


class Generator:
    """Asks one generator. It belongs to one event loop, that of the server, and keeps a connection open there."""

    def __init__(self, config: GeneratorSettings, *, setting: str, clock: Callable[[], float] = time.monotonic) -> None:
        """Nothing is sent yet. setting: where the address stands, for the log; clock: seconds, for the pause."""
        self._config = config
        self._setting = setting
        self._clock = clock
        self._failures = 0
        self._quiet_until = float("-inf")
        headers = {"Authorization": f"Bearer {config.token}"} if config.token else {}
        self._connection = Connection("the generator", timeout=config.timeout, headers=headers)

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
                logger.warning("%s.url is left alone for %d seconds: %s.", self._setting, PAUSE, error)
            raise
        self._failures = 0
        return answer

    async def close(self) -> None:
        """Close the connection. The next question would open another one."""
        await self._connection.close()

    async def _answer(self, system: str, text: str, tokens: int) -> bytes:
        body = {
            "model": self._config.model,
            "messages": [{"role": "system", "content": system}, {"role": "user", "content": text}],
            "temperature": 0,
            "max_tokens": tokens,
            "stream": False,
        }
        try:
            return await self._connection.post(f"{self._config.url.rstrip('/')}/chat/completions", body)
        except Failed as error:
            raise NoAnswer(str(error)) from None


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
