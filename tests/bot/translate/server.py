"""A stand-in for a LibreTranslate server: a real HTTP server that answers as its API description says."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Mapping
from types import TracebackType
from typing import Any, Final

from aiohttp import web

LANGUAGES: Final = [
    {"code": "en", "name": "English", "targets": ["ar", "de", "en", "es", "pt-BR", "zh"]},
    {"code": "de", "name": "German", "targets": ["de", "en"]},
]
Translate = Callable[[str], str]


class LibreServer:
    """translate: one sentence, as the request has it; answer: what is sent instead of translations; key: the one key
    that it takes; wait_s: seconds before an answer; bodies: of the requests for translations so far."""

    def __init__(
        self,
        translate: Translate = str.upper,
        *,
        answer: web.Response | None = None,
        languages: Any = LANGUAGES,
        key: str = "",
        wait_s: float = 0.0,
    ) -> None:
        self.translate, self.answer, self.languages, self.key, self.wait_s = translate, answer, languages, key, wait_s
        self.bodies: list[Mapping[str, Any]] = []

    async def __aenter__(self) -> LibreServer:
        app = web.Application()
        app.router.add_get("/languages", self._languages)
        app.router.add_post("/translate", self._translate)
        self._runner = web.AppRunner(app, shutdown_timeout=0.1)
        await self._runner.setup()
        site = web.TCPSite(self._runner, "127.0.0.1", 0)
        await site.start()
        self.url = f"http://127.0.0.1:{self._runner.addresses[0][1]}"
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        await self._runner.cleanup()

    async def _languages(self, request: web.Request) -> web.StreamResponse:
        return self.languages if isinstance(self.languages, web.Response) else web.json_response(self.languages)

    async def _translate(self, request: web.Request) -> web.StreamResponse:
        body = await request.json()
        self.bodies.append(body)
        await asyncio.sleep(self.wait_s)
        if self.key and body.get("api_key") != self.key:
            return web.json_response({"error": "Invalid API key"}, status=403)
        if self.answer is not None:
            content = self.answer.body
            return web.Response(body=content, status=self.answer.status, headers=self.answer.headers)
        return web.json_response({"translatedText": [self.translate(sentence) for sentence in body["q"]]})
