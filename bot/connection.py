"""A connection to one service that the deployer named: small JSON requests, and bodies or the reason why there is none.

What fails is told in fixed words, which quote neither the texts sent nor a token.
"""

from __future__ import annotations

import asyncio
import atexit
from collections.abc import Mapping
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime
from typing import Any, Final

import aiohttp

_ANSWER_BYTES: Final = 64 * 1024


class Failed(Exception):
    """A request that brought nothing. status: of the answer, 0 where there was none; wait_s: the pause that the service
    asked for with `Retry-After` (RFC 9110, 10.2.3), 0 where it asked for none."""

    def __init__(self, message: str, *, status: int = 0, wait_s: float = 0.0) -> None:
        super().__init__(message)
        self.status, self.wait_s = status, wait_s


class Connection:
    """Requests to one service. It belongs to one event loop, that of the server, and stays open there."""

    def __init__(self, who: str, *, timeout: float, headers: Mapping[str, str]) -> None:
        """Nothing is sent yet. who: as errors call the service; timeout: seconds for a whole answer."""
        self._who = who
        self._timeout = timeout
        self._headers = {"Accept": "application/json", "Accept-Encoding": "identity", **headers}
        self._session: aiohttp.ClientSession | None = None

    async def post(self, address: str, body: Mapping[str, Any]) -> bytes:
        """The body of the answer to a JSON body.

        Raises:
            Failed: there is none, or its status is not 200.
        """
        return await self._ask("POST", address, json=body)

    async def get(self, address: str) -> bytes:
        """The body that an address gives. Raises `Failed` like `post`."""
        return await self._ask("GET", address)

    async def close(self) -> None:
        """Close it. The next request would open another one."""
        atexit.unregister(self._close_at_exit)
        if self._session:
            await self._session.close()
            self._session = None

    async def _ask(self, method: str, address: str, **body: Any) -> bytes:
        content = b""
        try:
            # A redirect could lead to a host that the deployer did not name.
            async with self._opened().request(method, address, allow_redirects=False, **body) as response:
                if response.status != 200:
                    wait_s = _wait(response.headers.get("Retry-After", ""))
                    problem = f"{self._who} answered with status {response.status}"
                    raise Failed(problem, status=response.status, wait_s=wait_s)
                async for chunk in response.content.iter_any():
                    content += chunk
                    if len(content) > _ANSWER_BYTES:
                        raise Failed(f"{self._who}'s answer is too large")
        # Without their causes: aiohttp's errors hold the headers of the request, and so the token.
        except TimeoutError:
            raise Failed(f"{self._who} did not answer in time") from None
        except (aiohttp.ClientError, OSError, ValueError):
            raise Failed(f"{self._who} could not be reached") from None
        return content

    def _opened(self) -> aiohttp.ClientSession:
        if self._session is None:
            self._session = aiohttp.ClientSession(
                headers=self._headers,
                timeout=aiohttp.ClientTimeout(total=self._timeout),
                cookie_jar=aiohttp.DummyCookieJar(),
                auto_decompress=False,  # a small answer could become a huge one
            )
            # Rasa does not tell the wording when its server stops, nor when it loads another model.
            atexit.register(self._close_at_exit)
        return self._session

    def _close_at_exit(self) -> None:
        asyncio.run(self.close())


def _wait(header: str) -> float:
    """The seconds that a `Retry-After` header asks to wait: a number or a date; 0 where it is neither."""
    if header.isdecimal():
        return float(header)
    try:
        until = parsedate_to_datetime(header)
    except ValueError:
        return 0.0
    return max(0.0, (until.replace(tzinfo=until.tzinfo or UTC) - datetime.now(UTC)).total_seconds())
