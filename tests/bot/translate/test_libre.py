"""The client of a LibreTranslate server against a stand-in that answers as the API is published."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime
from typing import Any, Final

import pytest
from aiohttp import web

from bot.settings import Translation, load_settings
from bot.translate.base import NoTranslation
from bot.translate.libre import LibreTranslator
from nlu.errors import SettingError
from tests.bot.translate.server import LibreServer

TOKEN: Final = "11111111-2222-3333-4444-555555555555"


def with_server(server: LibreServer, run: Callable[[LibreTranslator], Awaitable[Any]], **settings: Any) -> Any:
    async def inside() -> Any:
        async with server:
            config = Translation(backend="libretranslate", url=server.url, **{"token": TOKEN, **settings})
            translator = LibreTranslator(config)
            try:
                return await run(translator)
            finally:
                await translator.close()

    return asyncio.run(inside())


def refused(server: LibreServer, **settings: Any) -> NoTranslation:
    async def run(translator: LibreTranslator) -> None:
        await translator.translate(["Hello."], "en", "de")

    with pytest.raises(NoTranslation) as caught:
        with_server(server, run, **settings)
    assert TOKEN not in str(caught.getrepr(showlocals=False))
    return caught.value


def test_the_request_is_that_of_the_published_api() -> None:
    server = LibreServer(key=TOKEN)

    async def run(translator: LibreTranslator) -> list[str]:
        return await translator.translate(["One.", "Two."], "en", "de")

    assert with_server(server, run) == ["ONE.", "TWO."]
    wanted = {"q": ["One.", "Two."], "source": "en", "target": "de", "format": "text", "api_key": TOKEN}
    assert server.bodies == [wanted]


def test_no_key_is_sent_where_none_is_set() -> None:
    server = LibreServer()

    async def run(translator: LibreTranslator) -> list[str]:
        return await translator.translate(["One."], "en", "de")

    with_server(server, run, token=None)
    assert "api_key" not in server.bodies[0]


@pytest.mark.parametrize(
    ("source", "target", "known"),
    [("en", "de", True), ("de", "en", True), ("en", "pt-BR", True), ("en", "zh-Hans", True), ("en-GB", "de", True),
     ("de", "es", False), ("en", "zh-Hant", False), ("da", "en", False)],
)  # fmt: skip
def test_the_server_says_what_it_translates(source: str, target: str, known: bool) -> None:
    assert with_server(LibreServer(), lambda translator: translator.supports(source, target)) is known


def test_a_language_is_called_as_the_server_calls_it() -> None:
    server = LibreServer()

    async def run(translator: LibreTranslator) -> None:
        await translator.translate(["One."], "en", "zh-Hans")
        await translator.translate(["One."], "en", "pt-BR")

    with_server(server, run)
    assert [body["target"] for body in server.bodies] == ["zh", "pt-BR"]


SOON: Final = "in five minutes, as a date"


@pytest.mark.parametrize(
    ("status", "headers", "least", "most"),
    [(400, {}, 0, 0), (500, {}, 0, 0), (403, {}, 600, 600), (429, {}, 60, 60), (429, {"Retry-After": "7"}, 7, 7),
     (503, {"Retry-After": SOON}, 200, 300), (429, {"Retry-After": "soon"}, 60, 60)],
)  # fmt: skip
def test_an_error_says_how_long_the_server_is_left_alone(
    status: int, headers: dict[str, str], least: float, most: float
) -> None:
    if headers.get("Retry-After") == SOON:
        # Here: the tests may be collected minutes before they run.
        headers = {"Retry-After": format_datetime(datetime.now(UTC) + timedelta(seconds=300), usegmt=True)}
    answer = web.json_response({"error": f"Slowdown: {TOKEN}"}, status=status, headers=headers)
    error = refused(LibreServer(answer=answer))
    assert str(error) == f"the translator answered with status {status}"
    assert least <= error.wait_s <= most


@pytest.mark.parametrize(
    ("answer", "reason"),
    [
        (web.Response(text="<html>busy</html>"), "the translator's answer is not JSON"),
        (web.Response(body=b"\xff\xfe"), "the translator's answer is not JSON"),
        (web.json_response(["Hallo."]), "the translator's answer has another form"),
        (web.json_response({"translatedText": "Hallo."}), "the translator's answer has another form"),
        (web.json_response({"translatedText": [3]}), "the translator's answer has another form"),
        (web.json_response({"error": "no"}), "the translator's answer has another form"),
        (web.json_response({"translatedText": ["x" * 100_000]}), "the translator's answer is too large"),
        (web.Response(status=302, headers={"Location": "/languages"}), "the translator answered with status 302"),
    ],
)
def test_an_answer_of_another_form_is_no_translation(answer: web.Response, reason: str) -> None:
    assert str(refused(LibreServer(answer=answer))) == reason


@pytest.mark.parametrize("languages", [{"error": "no"}, ["en"], [{"code": "en"}], web.Response(text="<html>")])
def test_languages_of_another_form_are_no_translation(languages: Any) -> None:
    assert str(refused(LibreServer(languages=languages))).startswith("the translator's answer")


def test_a_slow_server_is_no_translation() -> None:
    assert str(refused(LibreServer(wait_s=5), timeout=0.1)) == "the translator did not answer in time"


def test_a_wrong_key_is_no_translation() -> None:
    assert str(refused(LibreServer(key="another"))) == "the translator answered with status 403"


def test_no_server_is_no_translation() -> None:
    async def run() -> None:
        translator = LibreTranslator(Translation(backend="libretranslate", url="http://127.0.0.1:1"))
        try:
            await translator.translate(["Hello."], "en", "de")
        finally:
            await translator.close()

    with pytest.raises(NoTranslation, match="could not be reached"):
        asyncio.run(run())


@pytest.mark.parametrize(
    ("given", "named"),
    [
        ({"backend": "libretranslate"}, "'translation.url'.*name the address"),
        ({"backend": "libretranslate", "url": "localhost"}, "'translation.url'.*write an address like"),
        ({"backend": "marian"}, "'translation.model'.*name the model"),
        ({"backend": "deepl"}, "'translation.backend'"),
        ({"backend": "none", "timeout": 0}, "'translation.timeout'"),
    ],
)
def test_a_setting_that_cannot_be_used_is_named(given: dict[str, Any], named: str) -> None:
    with pytest.raises(SettingError, match=named):
        load_settings(translation=given)


def test_off_by_default() -> None:
    assert load_settings().translation.backend == "none"
