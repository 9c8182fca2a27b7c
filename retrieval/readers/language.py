"""Languages of documents: tags in one spelling, tags in paths, and what a text's own letters say."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from nlu.language import LanguageIdentifier

SURE: Final = 0.9
ENOUGH_LETTERS: Final = 40  # of the project's articles cut there none is taken for another language's
_READ: Final = 2_000  # characters; a language shows long before
_TAG: Final = re.compile(r"([a-z]{2,3})(?:[-_]([a-z]{4}))?(?:[-_]([a-z]{2}|\d{3}))?", re.IGNORECASE)
_NO_WORDS: Final = re.compile(r"```.*?```|`[^`\n]*`|\]\([^)\s]*\)", re.DOTALL)


def normal_tag(name: str) -> str:
    """A BCP 47 tag in its usual spelling ("en-us" -> "en-US"), or "" where CLDR knows no such language.

    Chinese is told apart by script, as the bot's locales are: "zh-TW" -> "zh-Hant".
    """
    from babel import localedata
    from babel.core import get_global

    found = _TAG.fullmatch(name.strip())
    if not found:
        return ""
    language, script, region = (part or "" for part in found.groups())
    language, script, region = language.lower(), script.title(), region.upper()
    language = get_global("language_aliases").get(language, language)
    if not localedata.exists(language):
        return ""
    if language == "zh":
        likely = get_global("likely_subtags")
        usual = likely.get(f"zh_{region}", likely["zh"]).split("_")[1]
        script, region = script or (usual if region else ""), ""
    return "-".join(part for part in (language, script, region) if part)


def tag_in_path(path: str) -> tuple[str, str]:
    """A language that a path may name, and the path without it: "en/returns" and "returns.en" -> ("en", "returns").

    path: parts between slashes, without the suffix of the file's format. ("", path) if none is named. A folder "it" may
    be Italian or a department, so the text has to agree before this is believed.
    """
    *folders, name = path.split("/")
    stem, dot, suffix = name.rpartition(".")
    tag = normal_tag(suffix) if dot and stem else ""
    if tag:
        return tag, "/".join([*folders, stem])
    for place, folder in enumerate(folders):
        tag = normal_tag(folder)
        if tag:
            return tag, "/".join([*folders[:place], *folders[place + 1 :], name])
    return "", path


def language_of(text: str, in_path: str) -> str:
    """The language of a text that does not say it: what its path says unless its letters surely say another one."""
    found = detect(text)
    if in_path and (not found or _base(found) == _base(in_path)):
        return in_path
    return found


def same_language(first: str, second: str) -> bool:
    """Whether two tags name one language, whatever its region or script."""
    return _base(first) == _base(second)


def detect(text: str) -> str:
    """The language of a text of some length, "" where that is not sure."""
    words = _NO_WORDS.sub(" ", text[:_READ])
    if sum(map(str.isalpha, words)) < ENOUGH_LETTERS:
        return ""
    tag, confidence = detect_sure(words)
    return tag if confidence >= SURE else ""


def detect_sure(text: str) -> tuple[str, float]:
    """The likeliest language and how sure that is, 0 to 1."""
    found = _identifier().identify(text)
    # A message's Portuguese is taken for Brazil's; an article's country is not guessed.
    return {"pt-BR": "pt"}.get(found.tag, found.tag), found.confidence


def _base(tag: str) -> str:
    return tag.split("-")[0]


@cache
def _identifier() -> LanguageIdentifier:
    from nlu.detectors import make_detector
    from nlu.language import LanguageIdentifier

    return LanguageIdentifier(detector=make_detector("ngrams"), default="")
