"""What tells a text's language from its letters alone; `nlu/language.py` weighs that with all else that is known."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from typing import Final, Literal, Protocol

from nlu.errors import SettingError

DetectorName = Literal["ngrams", "lingua", "langdetect"]

# What lingua chooses among: the languages with replies in Latin and Cyrillic letters, and others that customers of such
# shops write, so that an unsupported language is recognised as one instead of being taken for its neighbour.
_LINGUA: Final = tuple("be bg cs da de en es fi fr hu id it kk mk mn nb nl pl pt ro ru sr sv tr uk vi".split())


class Detector(Protocol):
    """Statistical language identification."""

    def scores(self, text: str) -> Mapping[str, float]:
        """Probability per ISO 639-1 code, summing to at most 1; empty if the detector can't tell."""


class NgramDetector:
    """Our own classifier of typed text (`nlu/ngrams.py`); the default, most often right in `benchmarks/language.py`."""

    def __init__(self) -> None:
        from nlu.ngrams import load_ngrams

        self._model = load_ngrams()

    def scores(self, text: str) -> Mapping[str, float]:
        return self._model.scores(text)


class LinguaDetector:
    """lingua: n-gram models in Rust, of edited text."""

    def __init__(self) -> None:
        from lingua import IsoCode639_1, LanguageDetectorBuilder

        codes = [getattr(IsoCode639_1, code.upper()) for code in _LINGUA]
        self._detector = LanguageDetectorBuilder.from_iso_codes_639_1(*codes).build()
        self._detector.compute_language_confidence_values("loads the models now and not at the first message")

    def scores(self, text: str) -> Mapping[str, float]:
        return {
            value.language.iso_code_639_1.name.lower(): value.value
            for value in self._detector.compute_language_confidence_values(text)
            if value.value > 1e-3
        }


class LangdetectDetector:
    """langdetect: a port of Google's language-detection of 2010; pure Python, seeded here to be repeatable."""

    def __init__(self) -> None:
        import langdetect

        langdetect.DetectorFactory.seed = 0
        self._detect = langdetect.detect_langs
        self._error = langdetect.LangDetectException

    def scores(self, text: str) -> Mapping[str, float]:
        try:
            found = self._detect(text)
        except self._error:
            return {}
        return {{"no": "nb"}.get(item.lang, item.lang).split("-")[0]: item.prob for item in found}


@cache
def make_detector(name: str) -> Detector:
    """The process's one detector of that name.

    Raises:
        SettingError: there is no such detector.
    """
    if name == "ngrams":
        return NgramDetector()
    if name == "lingua":
        return LinguaDetector()
    if name == "langdetect":
        return LangdetectDetector()
    raise SettingError(f"Setting 'language.detector' has value {name!r}. Use 'ngrams', 'lingua' or 'langdetect'.")
