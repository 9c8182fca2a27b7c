"""Which language a message is in, decided together with what the conversation was in a moment ago.

A detector alone takes names, numbers and borrowed words for a change of language. What helps: the script, greetings
that only one language uses, the conversation so far, the channel's locale; and knowing which tokens belong to no
language (numbers, addresses, "ok", an emoji), or to every one ("refund"). What the customer said they want ("auf
Deutsch bitte") wins over everything.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from importlib import resources
from typing import Final

from nlu.detectors import Detector

CYRILLIC: Final = frozenset("be bg kk ky mk mn ru sr tt uk".split())
# Languages with replies and service messages of their own: a shop's customers write these, and seldom their neighbours.
SERVED: Final = frozenset("ar de en es fr hi id it ja ko nl pl pt ru th tr uk vi zh".split())
_UNLIKE_LATIN: Final = frozenset("ar el fa he hi ja ko th ur zh".split())
SERVED_WEIGHT: Final = 10.0
# How much likelier the conversation's language is than another one that a customer might change to.
STAYS: Final = 150.0
NAME_WEIGHT: Final = {1: 20.0, 2: 1e3, 3: 1e3, 4: 1e3}  # the same for so many words that look like a name or a product
LOCALE_WEIGHT: Final = 6.0
LETTER_WEIGHT: Final = 20.0
OTHER_SCRIPT_SHARE: Final = 0.3
HINT_WEIGHT: Final = {1: 3.0, 2: 3.0, 3: 3.0, 4: 1.0, 5: 1.0}  # by number of words; beside a detector's probability


@dataclass(frozen=True)
class LanguageContext:
    """What is known before the message: tags, or None.

    previous: the language of the conversation so far; stated: what the customer asked for; locale: the channel's.
    """

    previous: str | None = None
    stated: str | None = None
    locale: str | None = None


NOTHING_KNOWN: Final = LanguageContext()


@dataclass(frozen=True)
class Language:
    """A BCP 47 tag, how sure (0 to 1), and one line saying why."""

    tag: str
    confidence: float
    reason: str


# ASCII throughout: Japanese and Chinese write no space after an order number or an address.
_NOT_WORDS = re.compile(
    r"https?://[!-~]+|www\.[!-~]+|[!-?A-~]+@[!-~]+\.[!-~]+|[@#][A-Za-z0-9_]+"
    r"|(?<![A-Za-z0-9])[A-Za-z]{1,4}[-_/]?\d[A-Za-z0-9_-]*|\d[\d.,:/-]*"
    "|[\ud800-\udfff]"  # halves of surrogate pairs, which no detector takes
)
# Words that flip nothing: they are written the same in every language.
_NEUTRAL = frozenset(
    "ok okay okey okk k kk hm hmm hmmm lol haha hahaha xd wow pdf sms email e-mail mail app link chat online iban visa "
    "mastercard paypal klarna dhl ups dpd fedex gls usb led xs xl xxl xxxl".split()
)
# English words that shops have put into every language. Beside other words they say nothing about the sentence.
_BORROWED: Final = frozenset(
    "account app canceln cancel card cart cashback chat check checkout code customer service damaged delivery discount "
    "download email error express feedback gift item like link login logout newsletter nice offer online order orders "
    "package password payment please pre-order problem refund refunds return returns review sale sales shipping shop "
    "shopping size slot sorry standard status stock store support thanks ticket tracking update voucher wow".split()
)
_PERSIAN = re.compile("[پچژگکی]")  # kaf and yeh have code points of their own in Persian
_URDU = re.compile("[ٹڈڑںے]")
# Letters that one of the languages that share a script has, and its neighbours here have not.
_TELLING: Final = {"uk": re.compile("[їєґ]|(?<![ыў])і"), "ru": re.compile("[ыэё]"), "be": re.compile("ў")}
_SCRIPTS: Final[tuple[tuple[str, str], ...]] = (
    ("HIRAGANA", "ja"),
    ("KATAKANA", "ja"),
    ("HANGUL", "ko"),
    ("CJK", "han"),
    ("ARABIC", "arabic"),
    ("DEVANAGARI", "hi"),
    ("CYRILLIC", "cyrillic"),
    ("THAI", "th"),
    ("GREEK", "el"),
    ("HEBREW", "he"),
    ("LATIN", "latin"),
)


@cache
def _script_of(character: str) -> str | None:
    if not character.isalpha():
        return None
    name = unicodedata.name(character, "")
    for prefix, script in _SCRIPTS:
        if name.startswith(prefix):
            return script
    return "other"


class LanguageIdentifier:
    """Language per message. One instance per process: the detector holds its models."""

    def __init__(self, *, detector: Detector, default: str) -> None:
        """default: the tag to assume where nothing at all is known (the deployer's language)."""
        self._detector = detector
        self._default = default
        self._hints = greeting_hints()

    def identify(self, text: str, context: LanguageContext = NOTHING_KNOWN) -> Language:
        """The message's language, given the conversation's."""
        if context.stated:
            return Language(context.stated, 1.0, "the customer asked for it")
        known = context.previous or context.locale or self._default
        words = _NOT_WORDS.sub(" ", text)
        scripts = _count_scripts(words)
        letters = sum(scripts.values())
        tokens: list[str] = re.findall(r"[^\W\d_]+(?:['’-][^\W\d_]+)*", words.casefold())
        if not letters or all(token in _NEUTRAL or (len(token) == 1 and token.isascii()) for token in tokens):
            confidence = 0.9 if context.previous else 0.5
            return Language(known, confidence, "no words of any language: the conversation's stays")
        by_script = self._from_script(words, scripts, letters, context)
        if by_script:
            return by_script
        return self._from_letters(words, tokens, context)

    def _from_script(
        self, text: str, scripts: Mapping[str, int], letters: int, context: LanguageContext
    ) -> Language | None:
        """Decide where the script alone decides; None for Latin and Cyrillic.

        English words within another script are borrowed, the other way round they are rare: a third is enough for it.
        """

        def most(*names: str) -> bool:
            return sum(scripts.get(name, 0) for name in names) >= letters * OTHER_SCRIPT_SHARE

        if scripts.get("ja") and most("ja", "han"):
            return Language("ja", 0.99, "kana")
        for script in ("ko", "hi", "th", "el", "he"):
            if most(script):
                return Language(script, 0.97, f"written in the script of {script}")
        if most("han"):
            return self._chinese(text, context)
        if most("arabic"):
            if _URDU.search(text):
                return Language("ur", 0.9, "letters that only Urdu uses")
            if _PERSIAN.search(text):
                return Language("fa", 0.9, "letters that Arabic does not use")
            return Language("ar", 0.97, "Arabic script")
        return None

    def _chinese(self, text: str, context: LanguageContext) -> Language:
        simplified, traditional = chinese_characters(text)
        previous = context.previous or context.locale or ""
        if previous == "ja" and len(text.strip()) <= 8 and not simplified:
            return Language("ja", 0.7, "Chinese characters in a Japanese conversation")
        if simplified != traditional:
            tag = "zh-Hans" if simplified > traditional else "zh-Hant"
            return Language(tag, 0.97, "characters that only this script of Chinese uses")
        if previous.startswith("zh"):
            return Language(previous, 0.9, "characters of both scripts: the conversation's stays")
        return Language("zh-Hans", 0.8, "characters of both scripts")

    def _from_letters(self, text: str, tokens: list[str], context: LanguageContext) -> Language:
        """Weigh the detector's probabilities with greetings, tell-tale letters, the conversation and the locale."""
        counted = _count_scripts(text)
        # A name in other letters is no change of script; a Russian sentence about a product may be mostly Latin.
        cyrillic = counted.get("cyrillic", 0) > sum(counted.values()) * OTHER_SCRIPT_SHARE
        own = [token for token in tokens if token not in _BORROWED]
        hinted = self._hint(own or tokens)
        named = _words_of_a_name(text)
        if not hinted and named and _other_script(context.previous, cyrillic):
            return Language(str(context.previous), 0.8, "a name or product in other letters: the conversation's stays")
        if own and not cyrillic:
            text = " ".join(own)
        found = {tag: score for tag, score in self._detector.scores(text).items() if (tag in CYRILLIC) == cyrillic}
        scores = {tag: score + 1e-4 for tag, score in found.items()}
        for tag in _only_in(text):
            scores[tag] = scores.get(tag, 1e-4) * LETTER_WEIGHT
        if hinted:
            # In a short message a greeting decides; in a long one it may be a name or a quotation.
            scores[hinted] = scores.get(hinted, 1e-4) + HINT_WEIGHT.get(len(tokens), 0.1)
        stays = STAYS * (NAME_WEIGHT[named] if named and not hinted else 1.0)
        for known, weight in ((context.previous, stays), (context.locale, LOCALE_WEIGHT)):
            base = _base(known)
            if base and (base in CYRILLIC or not cyrillic):
                scores[base] = scores.get(base, 1e-4) * weight
        for tag in scores:
            if tag in SERVED:
                scores[tag] *= SERVED_WEIGHT
        total = sum(scores.values())
        if not total:
            return Language(context.previous or context.locale or self._default, 0.3, "no detector could tell")
        best = max(scores, key=lambda tag: scores[tag])
        why = "a greeting or word of this language" if best == hinted else "spelling"
        if best == _base(context.previous):
            why += " and the conversation so far"
        return Language(_full_tag(best, context), round(scores[best] / total, 3), why)

    def _hint(self, tokens: list[str]) -> str | None:
        """The one language whose greetings or service words stand in the message, if it is one."""
        found = {self._hints[token] for token in tokens if token in self._hints}
        phrase = self._hints.get(" ".join(tokens))
        if phrase:
            return phrase
        return found.pop() if len(found) == 1 else None


def _only_in(text: str) -> list[str]:
    """The languages whose own letters stand in the text."""
    folded = text.casefold()
    return [tag for tag, letters in _TELLING.items() if letters.search(folded)]


def _other_script(tag: str | None, cyrillic: bool) -> bool:
    """Whether a language is written in neither Latin letters nor, where the text is in Cyrillic ones, in those."""
    base = _base(tag)
    return base in _UNLIKE_LATIN or (base in CYRILLIC and not cyrillic)


def _words_of_a_name(text: str) -> int:
    """How many words a text of up to four has that all begin with a capital ("Le Creuset", "Jack Wolfskin"); else 0."""
    words = [word for word in text.split() if any(map(str.isalpha, word))]
    return len(words) if len(words) <= 4 and all(word[0].isupper() or not word[0].isalpha() for word in words) else 0


def _count_scripts(text: str) -> dict[str, int]:
    counts: dict[str, int] = {}
    for character in text:
        script = _script_of(character)
        if script:
            counts[script] = counts.get(script, 0) + 1
    return counts


@cache
def _chinese_kind(character: str) -> str:
    """`s` if only the simplified standard has the character, `t` if only the traditional one, else nothing.

    GB 2312 encodes the simplified standard and Big5 the traditional one, and Python knows both.
    """
    simplified, traditional = (_encodable(character, name) for name in ("gb2312", "big5"))
    if simplified == traditional:
        return ""
    return "s" if simplified else "t"


def _encodable(character: str, encoding: str) -> bool:
    try:
        character.encode(encoding)
    except UnicodeEncodeError:
        return False
    return True


def chinese_characters(text: str) -> tuple[int, int]:
    """How many characters only the simplified, and how many only the traditional standard has."""
    kinds = [_chinese_kind(character) for character in text if "\u4e00" <= character <= "\u9fff"]
    return kinds.count("s"), kinds.count("t")


def _base(tag: str | None) -> str:
    return (tag or "").split("-")[0]


def _full_tag(code: str, context: LanguageContext) -> str:
    """The tag that a bare code stands for, keeping the region that is known from the conversation or channel."""
    for known in (context.previous, context.locale):
        if known and _base(known) == code:
            return known
    return {"pt": "pt-BR", "zh": "zh-Hans"}.get(code, code)


@cache
def greeting_hints() -> dict[str, str]:
    """Word or phrase -> language, for short words that only one candidate language uses (`nlu/data/hints.txt`).

    Raises:
        ValueError: a word stands under two languages.
    """
    hints: dict[str, str] = {}
    text = resources.files("nlu").joinpath("data/hints.txt").read_text(encoding="utf-8")
    for line in text.splitlines():
        if line and not line.startswith("#"):
            tag, _, phrases = line.partition(":")
            for phrase in phrases.split(","):
                if hints.setdefault(phrase.strip().casefold(), tag.strip()) != tag.strip():
                    raise ValueError(f"nlu/data/hints.txt: {phrase.strip()!r} stands under two languages; remove it")
    return hints
