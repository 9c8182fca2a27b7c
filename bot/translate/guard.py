"""What leaves for a translator, and what may come back.

A passage is cut into sentences. In each one numbers, amounts, dates' numbers, order numbers, e-mail addresses, links,
code, quoted terms and names are replaced by placeholders; each has to come back exactly once in the translation of the
same sentence. Line breaks and marks of lists never leave. One sentence that fails a check, and nothing is translated.

The checks see marks, words and counts, not meaning: a wrong word passes.
"""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Final

from babel.numbers import NumberFormatError, format_decimal, parse_decimal

from bot.reply.additions import added
from bot.reply.claims import limits
from bot.reply.masking import NUMBER, Masked, exactly, misplaced, take_out
from bot.reply.sentences import sentences
from bot.style.formats import babel_locale
from bot.style.locales import locales, supported
from nlu.language import LanguageContext, LanguageIdentifier

LONGEST: Final = 1000  # characters of a sentence
_SHORT, _LONG, _MORE = 0.35, 2.5, 30  # times the original, times, and characters that a short one may have more
_LETTERS: Final = 25  # so many, and a text's language is told without the conversation's

# A number keeps its currency or percent sign, and two numbers what stands between them: "2–3", "€49.90", "20 %".
_SIGN: Final = r"(?:R\$|[€$£¥₹₩₺₽₴฿₫%‰]|°[CF]|zł)"
_AMOUNT: Final = rf"(?:{_SIGN}\s?)?{NUMBER}(?:\s?[–—-]\s?{NUMBER})*(?:\s?{_SIGN})?"
# In ASCII alone: Chinese and Japanese write no space around them. A domain may be one of an e-mail address.
_LINK: Final = r"https?://[!-~]*[A-Za-z0-9/=#-]"
_DOMAIN: Final = r"[A-Za-z0-9._%+-]*@?(?:[A-Za-z0-9-]+\.)+[A-Za-z]{2,24}(?![A-Za-z0-9])(?:/[!-~]*[A-Za-z0-9/=#-])?"
_CODE: Final = r"`[^`\n]+`"
_TERM: Final = r"“[^”\n]{1,40}”|„[^“”\n]{1,40}[“”]|«[^»\n]{1,40}»|\"[^\"\n]{1,40}\"|「[^」\n]{1,40}」|『[^』\n]{1,40}』"
_CONVERTED: Final = r"\(≈[^()\n]*\)"  # what bot/style/units.py put beside a measure
_PLACE: Final = re.compile(r"X\d+X|(?<!\d)7\d{3}(?!\d)")
_GROUPED: Final = re.compile(r"(?<!\d)7[.,'’\u00a0\u202f ](\d{3})(?!\d)")
_LINES: Final = re.compile(r"(\n+|\|)")
_MARK: Final = re.compile(r"[ \t]*(?:(?:[•*–+-]|\d{1,2}[.)]|#{1,6}|>)[ \t]+)?")
_PLAIN_NUMBER: Final = re.compile(r"\d+(?:[.,]\d+)+")
_REPEATED: Final = re.compile(r"(.{2,60}?)\1{2,}", re.DOTALL)


@dataclass(frozen=True)
class Piece:
    """A sentence that is translated. before, behind: what stands around it in the passage and stays."""

    before: str
    sentence: Masked
    behind: str


def pieces(text: str, keep: Sequence[str]) -> list[Piece]:
    """A passage in pieces, in order, whose joined parts are the passage. keep: names that stay as they are."""
    patterns = (*exactly(keep), _CONVERTED, _CODE, _TERM, _LINK, _DOMAIN, _AMOUNT)
    found: list[Piece] = []
    before = ""
    for line in _LINES.split(text):
        mark = _MARK.match(line)
        start = mark.end() if mark else 0
        before += line[:start]
        for sentence in sentences(line[start:]):
            inner = sentence.strip()
            masked = take_out(inner, patterns, _placeholder)
            left, right = re.split(re.escape(inner), sentence, maxsplit=1) if inner else ("", "")
            if any(map(str.isalpha, _PLACE.sub("", masked.text))):
                found.append(Piece(before + left, masked, right))
                before = ""
            else:
                before += sentence
    return [*found, Piece(before, Masked("", {}), "")] if before else found


def joined(parts: Sequence[Piece], translated: Sequence[str], source: str, target: str) -> str:
    """The passage with the translated sentences, whose placeholders become the values again."""
    isolate = "\u2068{}\u2069" if locales()[target].direction == "rtl" else "{}"
    rest = iter(translated)

    def back(piece: Piece) -> str:
        if not piece.sentence.text:
            return ""
        values = piece.sentence.values
        return _PLACE.sub(
            lambda place: isolate.format(_readable(values[place.group()], source, target)), tidy(next(rest))
        )

    return "".join(piece.before + back(piece) + piece.behind for piece in parts)


def tidy(text: str) -> str:
    """A translation with its digits as 0 to 9 and its placeholders without separators ("7 001")."""
    digits = {ord(item): str(unicodedata.digit(item)) for item in set(text) if unicodedata.category(item) == "Nd"}
    return _GROUPED.sub(r"7\1", text.translate(digits).strip())


def problems(sentence: Masked, translated: str, source: str, target: str) -> Iterator[str]:
    """What is wrong with the translation of one sentence. A check relies on those before it."""
    text = tidy(translated)
    if not text:
        yield "a sentence is empty"
    yield from misplaced(sentence, text, _PLACE.findall(text))
    before, after = (_PLACE.sub("0", item) for item in (sentence.text, text))
    yield from added(before, after)
    size, now = weight(before), weight(after)
    if now < _SHORT * size or now > max(_LONG * size, size + _MORE):
        yield "a sentence has another length"
    if _loops(after) and not _loops(before):
        yield "a sentence repeats itself"
    if len(re.findall(r"[^\W\d_]+", before)) > 5 and before.casefold() == after.casefold():
        yield "a sentence is not translated"
    known = supported(source)
    if known and ("not" in limits(before, known)) != ("not" in limits(after, target)):
        yield "a negation is new or lost"


def wrong_language(translated: Sequence[str], target: str, identifier: LanguageIdentifier) -> bool:
    """Whether a sentence, or all together, are in another language than this one."""
    plain = [_PLACE.sub(" ", tidy(text)) for text in translated]
    here = LanguageContext(previous=target)
    if any(supported(identifier.identify(text, here).tag) != target for text in plain):
        return True
    whole = " ".join(plain)
    return sum(map(str.isalpha, whole)) >= _LETTERS and supported(identifier.identify(whole).tag) != target


def weight(text: str) -> float:
    """The length of a text in letters of an alphabet: a Chinese character says as much as three of them, a kana or a
    Korean syllable as two. The same articles in twenty languages then differ by less than two times."""
    return sum(_weight(item) for item in text if not item.isspace())


def _weight(character: str) -> float:
    if "\u4e00" <= character <= "\u9fff":
        return 3.0
    return 2.0 if "\u3040" <= character <= "\u30ff" or "\uac00" <= character <= "\ud7af" else 1.0


def _placeholder(number: int, value: str) -> str:
    """Translators keep these: a number like 7001 where a number was, X1X elsewhere."""
    numeric = re.fullmatch(rf"(?:{_SIGN}\s?)?[\d.,\s–—-]+(?:\s?{_SIGN})?", value)
    return f"{7000 + number}" if numeric and number < 1000 else f"X{number}X"


def _readable(value: str, source: str, target: str) -> str:
    """A value as it was; but a number that reads as another one in the target language, as its CLDR format writes it:
    English "1,500" is one and a half in German."""

    def read(number: str, tag: str) -> float | None:
        try:
            return float(parse_decimal(number, locale=babel_locale(tag), strict=True))
        except (NumberFormatError, ValueError):
            return None

    def again(match: re.Match[str]) -> str:
        number = match.group()
        meant, seen = read(number, known or source), read(number, target)
        if meant is None or seen is None or meant == seen:
            return number
        return str(format_decimal(meant, locale=babel_locale(target)))

    known = supported(source)
    alone = known and not re.search(r"[A-Za-z@]|://", value) and value.count(":") == 0
    return _PLAIN_NUMBER.sub(again, value) if alone else value


def _loops(text: str) -> bool:
    """Whether a part follows itself twice, or a longer text says the same three words over and over."""
    words = text.casefold().split()
    if _REPEATED.search(text.casefold() + " "):
        return True
    triples = Counter(zip(words, words[1:], words[2:], strict=False))
    return len(words) >= 12 and len(triples) < 0.6 * (len(words) - 2)
