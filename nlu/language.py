"""Which language a message is in, decided together with what the conversation was in a moment ago.

A detector alone takes names, numbers and borrowed words for a change of language. What helps: the script, greetings
that only one language uses, the conversation so far, the channel's locale; and knowing which tokens belong to no
language (numbers, addresses, "ok", an emoji), or to every one ("refund"). What looks like another language than the
conversation's is then judged once more (`nlu/language_change.py`). What the customer said they want ("auf Deutsch
bitte") wins over everything.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from functools import cache
from typing import Final

from nlu.detectors import Detector
from nlu.language_change import judge
from nlu.language_hints import OWN_NAMES, greeting_hints
from nlu.language_text import Words, is_chinese, may_be_japanese, read_words

CYRILLIC: Final = frozenset("be bg kk ky mk mn ru sr tt uk".split())
# Languages with replies and service messages of their own: a shop's customers write these, and seldom their neighbours.
SERVED: Final = frozenset("ar de en es fr hi id it ja ko nl pl pt ru th tr uk vi zh".split())
# Languages in Cyrillic letters that the detector also knows in Latin ones.
_ROMANISED: Final = frozenset("ru uk".split())
SERVED_WEIGHT: Final = 10.0
# How much likelier the conversation's language is than another one that a customer might change to.
STAYS: Final = 150.0
LOCALE_WEIGHT: Final = 6.0
LETTER_WEIGHT: Final = 20.0
OTHER_SCRIPT_SHARE: Final = 0.3
LEAST: Final = 1e-4  # what a language has that the detector does not name
HINT_WEIGHT: Final = {1: 3.0, 2: 3.0, 3: 3.0, 4: 1.0, 5: 1.0}  # by number of words; beside a detector's probability


@dataclass(frozen=True)
class Language:
    """A BCP 47 tag, how sure (0 to 1), and one line saying why.

    leaning: the bare code of what the message looked like where that was too little for a change, else empty.
    """

    tag: str
    confidence: float
    reason: str
    leaning: str = ""


@dataclass(frozen=True)
class LanguageContext:
    """What is known before the message: tags, or None.

    previous: the language of the conversation so far; stated: what the customer asked for; locale: the channel's;
    turns: how many messages in a row were in `previous`; leaning: that of the message before, see `Language`.
    """

    previous: str | None = None
    stated: str | None = None
    locale: str | None = None
    turns: int = 1
    leaning: str = ""

    def after(self, found: Language) -> LanguageContext:
        """The context of the next message, when this one was found to be in that language."""
        turns = self.turns + 1 if found.tag == self.previous else 1
        return replace(self, previous=found.tag, turns=turns, leaning=found.leaning)


NOTHING_KNOWN: Final = LanguageContext()
_PERSIAN = re.compile("[پچژگکی]")  # kaf and yeh have code points of their own in Persian
_URDU = re.compile("[ٹڈڑںے]")
# Letters that one of the languages that share a script has, and its neighbours here have not.
_TELLING: Final = {
    "uk": re.compile("[їєґ]|(?<![ыў])і"),
    "ru": re.compile("[ыэё]"),
    "be": re.compile("ў"),
    "es": re.compile("[¿¡]"),
}


class LanguageIdentifier:
    """Language per message. One instance per process: the detector holds its models."""

    def __init__(self, *, detector: Detector, default: str) -> None:
        """default: the tag to assume where nothing at all is known (the deployer's language)."""
        self._detector = detector
        self._default = default
        self._hints = {**OWN_NAMES, **greeting_hints()}

    def identify(self, text: str, context: LanguageContext = NOTHING_KNOWN) -> Language:
        """The message's language, given the conversation's."""
        if context.stated:
            return Language(context.stated, 1.0, "the customer asked for it")
        known = context.previous or context.locale or self._default
        words = read_words(text)
        if words.empty:
            confidence = 0.9 if context.previous else 0.5
            return Language(known, confidence, "no words of any language: the conversation's stays", context.leaning)
        return self._from_script(words, text, context) or self._from_letters(words, context)

    def _from_script(self, words: Words, message: str, context: LanguageContext) -> Language | None:
        """Decide where the script alone decides; None for Latin and Cyrillic.

        English words within another script are borrowed, the other way round they are rare: a third is enough for it.
        """

        def most(*names: str) -> bool:
            return sum(words.scripts.get(name, 0) for name in names) >= words.letters * OTHER_SCRIPT_SHARE

        if words.scripts.get("ja") and most("ja", "han"):
            return Language("ja", 0.99, "kana")
        for script in ("ko", "hi", "th", "el", "he"):
            if most(script):
                return Language(script, 0.97, f"written in the script of {script}")
        if most("han"):
            return self._chinese(message, context)
        if most("arabic"):
            if _URDU.search(words.text):
                return Language("ur", 0.9, "letters that only Urdu uses")
            if _PERSIAN.search(words.text):
                return Language("fa", 0.9, "letters that Arabic does not use")
            return Language("ar", 0.97, "Arabic script")
        return None

    def _chinese(self, text: str, context: LanguageContext) -> Language:
        simplified, traditional = chinese_characters(text)
        previous = context.previous or context.locale or ""
        if previous == "ja" and may_be_japanese(text):
            return Language("ja", 0.7, "Chinese characters in a Japanese conversation")
        if simplified != traditional:
            tag = "zh-Hans" if simplified > traditional else "zh-Hant"
            return Language(tag, 0.97, "characters that only this script of Chinese uses")
        if previous.startswith("zh"):
            return Language(previous, 0.9, "characters of both scripts: the conversation's stays")
        return Language("zh-Hans", 0.8, "characters of both scripts")

    def _from_letters(self, words: Words, context: LanguageContext) -> Language:
        """Weigh the detector's probabilities with greetings, tell-tale letters, the conversation and the locale."""
        # A name in other letters is no change of script; a Russian sentence about a product may be mostly Latin.
        cyrillic = words.scripts.get("cyrillic", 0) > words.letters * OTHER_SCRIPT_SHARE
        hinted = self._hint(list(words.own or words.tokens))
        text = " ".join(words.own) if words.own and not cyrillic else words.text
        possible = CYRILLIC if cyrillic else _ROMANISED
        found = {
            tag: score
            for tag, score in self._detector.scores(text).items()
            if tag in possible or (tag not in CYRILLIC and not cyrillic)
        }
        # Latin letters for Russian are rarer than for Polish.
        served = SERVED if cyrillic else SERVED - _ROMANISED
        likely = {tag: score * (SERVED_WEIGHT if tag in served else 1.0) for tag, score in found.items()}
        sure = {tag: score / sum(likely.values()) for tag, score in likely.items()}
        scores = {tag: score + LEAST for tag, score in found.items()}
        told = _only_in(words.text)
        for tag in told:
            scores[tag] = scores.get(tag, LEAST) * LETTER_WEIGHT
        if hinted:
            # In a short message a greeting decides; in a long one it may be a name or a quotation.
            scores[hinted] = scores.get(hinted, LEAST) + HINT_WEIGHT.get(len(words.tokens), 0.1)
        for known, weight in ((context.previous, STAYS), (context.locale, LOCALE_WEIGHT)):
            base = _base(known)
            if base and (base in CYRILLIC or not cyrillic):
                scores[base] = scores.get(base, LEAST) * weight
        for tag in scores:
            if tag in served:
                scores[tag] *= SERVED_WEIGHT
        total = sum(scores.values())
        if not total:
            return Language(context.previous or context.locale or self._default, 0.3, "no detector could tell")
        best = max(scores, key=lambda tag: scores[tag])
        reason = "a greeting or word of this language" if best == hinted else "spelling"
        previous = _base(context.previous)
        if best == previous:
            reason += " and the conversation so far"
        elif context.previous and (not cyrillic or previous in CYRILLIC or words.name > 1):
            verdict = judge(
                words,
                best,
                previous=previous,
                probability=sure.get(best, 0.0),
                telling=best == hinted or best in told,
                turns=context.turns,
                second=context.leaning == best,
            )
            if not verdict.follow:
                return Language(context.previous, 0.6, verdict.reason, best if verdict.leaning else "")
            reason = verdict.reason
        return Language(_full_tag(best, context), round(scores[best] / total, 3), reason)

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


@cache
def _chinese_kind(character: str) -> str:
    """`s` if only the simplified standard has the character, `t` if only the traditional one, else nothing.

    GB 2312 encodes the simplified standard and Big5 the traditional one, and Python knows both.
    """
    simplified, traditional = (_encodable(character, name) for name in ("gb2312", "big5"))
    if simplified == traditional:
        return ""
    return "s" if simplified else "t"


def _encodable(text: str, encoding: str) -> bool:
    try:
        text.encode(encoding)
    except UnicodeEncodeError:
        return False
    return True


def chinese_characters(text: str) -> tuple[int, int]:
    """How many characters only the simplified, and how many only the traditional standard has."""
    kinds = [_chinese_kind(character) for character in text if is_chinese(character)]
    return kinds.count("s"), kinds.count("t")


def _base(tag: str | None) -> str:
    return (tag or "").split("-")[0]


def _full_tag(code: str, context: LanguageContext) -> str:
    """The tag that a bare code stands for, keeping the region that is known from the conversation or channel."""
    for known in (context.previous, context.locale):
        if known and _base(known) == code:
            return known
    return {"pt": "pt-BR", "zh": "zh-Hans"}.get(code, code)
