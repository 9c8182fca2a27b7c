"""Translations as a reply asks for them: through a server, with the checks, the store and the pauses."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Awaitable, Callable
from pathlib import Path
from typing import Any, Final

import pytest
import sqlalchemy as sa
from aiohttp import web

from bot.reply.generator import FAILURES, PAUSE
from bot.settings import Translation
from bot.translate.libre import LibreTranslator
from bot.translate.service import MOST, Translated, Translations, make_translations
from bot.translate.store import TranslationStore, key_of
from tests.bot.translate.server import LibreServer

TEXT: Final = "**Refunds**: within 5 days.\n• Write to help@kestrel.example."
GERMAN: Final = {
    "**Refunds**: within 7001 days.": "**Erstattungen**: binnen 7001 Tagen.",
    "Write to X1X.": "Schreiben Sie bitte an X1X.",
}
SAID: Final = "**Erstattungen**: binnen 5 Tagen.\n• Schreiben Sie bitte an help@kestrel.example."


def german(sentence: str) -> str:
    return GERMAN[sentence]


@pytest.fixture
def store(tmp_path: Path) -> str:
    return f"sqlite:///{tmp_path / 'translations.db'}"


def with_server(
    server: LibreServer,
    store: str,
    run: Callable[[Translations], Awaitable[Any]],
    *,
    timeout: float = 20.0,
    clock: Callable[[], float] | None = None,
) -> Any:
    async def inside() -> Any:
        async with server:
            translator = LibreTranslator(Translation(backend="libretranslate", url=server.url, timeout=20))
            translator.id = "stand-in"  # the port changes
            more = {"clock": clock} if clock else {}
            translations = Translations(translator, TranslationStore(store), timeout=timeout, **more)
            try:
                return await run(translations)
            finally:
                await translations.close()

    return asyncio.run(inside())


def once(translations: Translations) -> Awaitable[Translated]:
    return translations.translate(TEXT, "en", "de")


def test_a_passage_is_translated_once(store: str) -> None:
    server = LibreServer(german)
    assert with_server(server, store, once) == Translated(SAID, "translated")
    later = LibreServer(german)
    assert with_server(later, store, once) == Translated(SAID, "translated before")
    assert (len(server.bodies), len(later.bodies)) == (1, 0)


def test_customers_who_ask_at_once_share_a_translation(store: str) -> None:
    server = LibreServer(german, wait_s=0.05)

    async def run(translations: Translations) -> list[Translated]:
        return list(await asyncio.gather(*(once(translations) for _ in range(5))))

    assert with_server(server, store, run) == [Translated(SAID, "translated")] * 5
    assert len(server.bodies) == 1


def test_a_slow_translation_is_there_for_the_next_customer(store: str) -> None:
    server = LibreServer(german, wait_s=0.3)

    async def run(translations: Translations) -> list[Translated]:
        first = await once(translations)
        await asyncio.wait(translations._running.values())
        return [first, await once(translations)]

    late = Translated("", "the translator did not answer in time")
    assert with_server(server, store, run, timeout=0.05) == [late, Translated(SAID, "translated before")]
    assert len(server.bodies) == 1


def test_a_refused_translation_is_not_asked_for_again(store: str) -> None:
    server = LibreServer(lambda sentence: german(sentence).replace("7001", "3"))

    async def run(translations: Translations) -> list[Translated]:
        return [await once(translations), await once(translations)]

    assert with_server(server, store, run) == [Translated("", "a fact is missing")] * 2
    assert len(server.bodies) == 1


BAD: Final[dict[str, tuple[Callable[[str], str], str]]] = {
    "empty": (lambda _: "", "a sentence is empty"),
    "invented number": (lambda text: f"{german(text)} 3", "a number is new"),
    "in English": (lambda text: text, "it is in another language"),
    "in French": (lambda text: {"W": "Veuillez écrire à X1X."}.get(text[0], "**Remboursements** en 7001 jours."),
                  "it is in another language"),
    "looping": (lambda text: german(text) + " mehr" * 5, "a sentence repeats itself"),
    "far too long": (lambda text: german(text) + " Und das gilt auch für alle anderen Dinge, die Sie hier kaufen.",
                     "a sentence has another length"),
    "with a link": (lambda text: f"{german(text)} b.example", "a link or address is new"),
}  # fmt: skip


@pytest.mark.parametrize("name", BAD)
def test_a_bad_translation_is_not_sent(name: str, store: str) -> None:
    translate, reason = BAD[name]
    assert with_server(LibreServer(translate), store, once) == Translated("", reason)


def test_a_missing_sentence_is_seen(store: str) -> None:
    server = LibreServer(answer=web.json_response({"translatedText": ["Schreiben Sie an X1X."]}))
    assert with_server(server, store, once) == Translated("", "sentences are missing")


@pytest.mark.parametrize(
    ("text", "source", "target", "reason"),
    [
        (TEXT, "", "de", "the passage's language is unknown"),
        (TEXT, "de", "es", "the translator does not know the languages"),
        ("a " * MOST, "en", "de", "the passage is too long"),
        ("a, " * 400, "en", "de", "a sentence is too long"),
        ("30 %", "en", "de", "there is nothing to translate"),
    ],
)
def test_some_passages_are_not_translated(text: str, source: str, target: str, reason: str, store: str) -> None:
    server = LibreServer(german)
    said = with_server(server, store, lambda translations: translations.translate(text, source, target))
    assert said == Translated("", reason)
    assert not server.bodies


def test_the_brand_stays(store: str) -> None:
    server = LibreServer(lambda sentence: {"X1X is here.": "X1X ist hier."}[sentence])
    said = with_server(
        server, store, lambda it: it.translate("Kestrel Supply is here.", "en", "de", keep=("Kestrel Supply",))
    )
    assert said.text == "Kestrel Supply ist hier."


def test_a_dead_translator_is_left_alone_for_a_while(store: str, caplog: pytest.LogCaptureFixture) -> None:
    now = [1000.0]
    server = LibreServer(german, answer=web.json_response({"error": TEXT}, status=500))
    failed = "the translator answered with status 500"
    quiet = "the translator failed before and is left alone for a while"

    async def run(translations: Translations) -> None:
        async def reason() -> str:
            return (await once(translations)).reason

        assert [await reason() for _ in range(FAILURES + 1)] == [failed] * FAILURES + [quiet]
        now[0] += PAUSE - 0.1
        assert await reason() == quiet
        now[0] += 0.2
        assert [await reason(), await reason()] == [failed, quiet]  # one more is enough after a pause
        now[0] += PAUSE
        server.answer = None
        assert await reason() == "translated"

    with caplog.at_level(logging.WARNING):
        with_server(server, store, run, clock=lambda: now[0])
    assert "Passages are not translated for 60 seconds: the translator answered with status 500." in caplog.messages
    assert "Refunds" not in caplog.text


def test_a_server_that_asks_for_a_pause_gets_it(store: str) -> None:
    now = [1000.0]
    slow = web.json_response({"error": "Slowdown: 20 per 1 minute"}, status=429, headers={"Retry-After": "7"})
    server = LibreServer(german, answer=slow)

    async def run(translations: Translations) -> list[str]:
        reasons = [(await once(translations)).reason]
        now[0] += 6.9
        reasons.append((await once(translations)).reason)
        now[0] += 0.2
        server.answer = None
        return [*reasons, (await once(translations)).reason]

    status = "the translator answered with status 429"
    quiet = "the translator failed before and is left alone for a while"
    assert with_server(server, store, run, clock=lambda: now[0]) == [status, quiet, "translated"]


def test_a_store_that_fails_costs_no_reply(store: str, tmp_path: Path) -> None:
    async def run(translations: Translations) -> list[Translated]:
        with sa.create_engine(store).begin() as connection:
            connection.execute(sa.text("drop table translations"))
        return [await once(translations)]

    assert with_server(LibreServer(german), store, run) == [Translated("", "the store can't be read")]


def test_the_store_keeps_translations_apart(store: str) -> None:
    kept = TranslationStore(store)
    kept.keep(key_of("a", "en", "de", "Hi"), "Hallo")
    kept.keep(key_of("a", "en", "de", "Hi"), "Hallo!")
    assert kept.recall(key_of("a", "en", "de", "Hi")) == "Hallo!"
    for other in (("b", "en", "de", "Hi"), ("a", "en", "fr", "Hi"), ("a", "es", "de", "Hi"), ("a", "en", "de", "Hi.")):
        assert kept.recall(key_of(*other)) is None


def test_nothing_is_made_where_nothing_is_asked_for() -> None:
    assert make_translations(Translation()) is None
