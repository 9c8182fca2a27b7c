"""What stands in a message before any language is weighed: its own words, scripts, quotations, names, addresses."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from functools import cache
from typing import Final

# ASCII throughout: Japanese and Chinese write no space after an order number or an address.
_NOT_WORDS: Final = re.compile(
    r"https?://[!-~]+|www\.[!-~]+|[!-?A-~]+@[!-~]+\.[!-~]+|[@#][A-Za-z0-9_]+"
    r"|[A-Za-z0-9_-]+\.(?:jpe?g|png|gif|heic|webp|pdf|docx?|xlsx?|txt|csv|zip|mp[34]|mov|com|net|org)(?![A-Za-z])"
    r"|(?<![A-Za-z0-9])[A-Za-z]{1,4}[-_/]?\d[A-Za-z0-9_-]*"
    r"|\d[\d.,:/-]*(?:[a-z](?![^\W_])|\s?(?:kg|mg|ml|cm|mm|km|kwh|gb|mb|tb|eur|usd|gbp)(?![A-Za-z]))?"
    "|[\ud800-\udfff]",  # halves of surrogate pairs, which no detector takes
    re.IGNORECASE,
)
# Words that flip nothing: they are written the same in every language.
_NEUTRAL: Final = frozenset(
    "ok okay okey okk k kk hm hmm hmmm lol haha hahaha xd wow pdf sms email e-mail mail app link chat online iban visa "
    "mastercard paypal klarna dhl ups dpd fedex gls usb led xs xl xxl xxxl".split()
)
# English words that shops have put into every language. They say nothing about the sentence they stand in.
_BORROWED: Final = frozenset(
    "account app canceln cancel card cart cashback chat check checkout code customer service damaged delivery discount "
    "download email error express feedback gift item like link login logout newsletter nice offer online order orders "
    "package password payment please pre-order problem refund refunds return returns review sale sales shipping shop "
    "shopping size slot sorry standard status stock store support thanks ticket tracking update voucher wow".split()
)
# Of those, what a customer says to somebody: "refund please" is English, "refund status" may be anybody's.
_COURTESY: Final = frozenset("please sorry thanks".split())
_QUOTED: Final = re.compile(r"\"[^\"]+\"|“[^”]+”|„[^“”]+[“”]|«[^»]+»|»[^«]+«|「[^」]+」|『[^』]+』")
# Words without a capital of their own within names and addresses: "Rua das Flores", "Jan de Vries".
_WITHIN_NAMES: Final = frozenset(
    "al am and bin d da das de degli dei del dell della den der des di do dos du el en et l la las le les los of st "
    "ter the ul und van vom von y zum zur "
    "frau herr madame monsieur senhor senhora señor señora signor signora sr sra".split()
)
_STREETS: Final = frozenset(
    "allée avenida avenue boulevard caddesi calle chaussée corso đường jalan jl laan paseo piazza place plaza quai rua "
    "rue sokak straat strasse straße street via viale ulica улица ул вулиця вул".split()
)
_LONGEST_NAME: Final = 4  # words, those within it not counted
_LONGEST_ADDRESS: Final = 7
_WORD: Final = re.compile(r"[^\W\d_]+(?:['’-][^\W\d_]+)*")
_CHINESE_GRAMMAR: Final = re.compile("[我你您她们們这這那哪没沒吗嗎呢吧怎什么麼很谢]")
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
# What one character says, in letters of an alphabet.
_LETTERS: Final = {"han": 3, "ja": 2, "ko": 2}


@dataclass(frozen=True)
class Words:
    """text: the message without what belongs to no language and, where it has words of its own, without quotations.

    tokens: its words in small letters; own: those that are not borrowed everywhere; scripts: script -> letters of it;
    content: of the own ones, those that are not found within names; small: those without a capital;
    name: how many words it has that look like a name or product and nothing else, else 0; address: it looks like one.
    """

    text: str
    tokens: tuple[str, ...]
    own: tuple[str, ...]
    content: tuple[str, ...]
    small: frozenset[str]
    scripts: dict[str, int]
    name: int
    address: bool

    @property
    def letters(self) -> int:
        """All letters, weighed."""
        return sum(self.scripts.values())

    @property
    def borrowed(self) -> bool:
        """Nothing but words that are borrowed everywhere."""
        return not self.own and (len(self.tokens) == 1 or not _COURTESY.intersection(self.tokens))

    @property
    def empty(self) -> bool:
        """No word of any language."""
        return not self.letters or all(
            token in _NEUTRAL or (len(token) == 1 and token.isascii()) for token in self.tokens
        )


def read_words(message: str) -> Words:
    """The words of a message."""
    unquoted = _QUOTED.sub(" ", message)
    outside = _NOT_WORDS.sub(" ", unquoted)
    # A message that is nothing but a quotation is the customer's own.
    text = outside if count_scripts(outside) else _NOT_WORDS.sub(" ", message)
    text = text.replace("’", "'")
    tokens = tuple(_WORD.findall(text.casefold()))
    small = frozenset(word for word in _WORD.findall(text) if not word[0].isupper())
    written = [word for word in text.split() if any(map(str.isalpha, word))]
    own = tuple(token for token in tokens if token not in _BORROWED)
    capitals = bool(written) and all(map(_fits_a_name, written)) and any(word[0].isupper() for word in written)
    count = sum(word.casefold().strip(".,&") not in _WITHIN_NAMES for word in written) or len(written)
    numbered = any(map(str.isdigit, message)) or "," in message
    address = numbered and len(tokens) <= _LONGEST_ADDRESS and (capitals or bool(_STREETS & set(tokens)))
    name = count if capitals and count <= _LONGEST_NAME else 0
    content = tuple(token for token in own if token not in _WITHIN_NAMES)
    return Words(text, tokens, own, content, small, count_scripts(text), name, address)


def _fits_a_name(word: str) -> bool:
    start = word.lstrip("(\"'“„«¿¡")
    plain = word.casefold().strip(".,&")
    return not start[:1].isalpha() or start[0].isupper() or plain in _WITHIN_NAMES or plain in _STREETS


def count_scripts(text: str) -> dict[str, int]:
    """Script -> how many letters of it; a Chinese character counts as three, a kana or Korean syllable as two."""
    counts: dict[str, int] = {}
    for character in text:
        script = _script_of(character)
        if script:
            counts[script] = counts.get(script, 0) + _LETTERS.get(script, 1)
    return counts


@cache
def _script_of(character: str) -> str | None:
    if not character.isalpha():
        return None
    name = unicodedata.name(character, "")
    for prefix, script in _SCRIPTS:
        if name.startswith(prefix):
            return script
    return "other"


def may_be_japanese(text: str) -> bool:
    """Whether Chinese characters may be a word of Japanese: few, all common in Japan, none of Chinese grammar."""
    characters = [character for character in text if is_chinese(character)]
    return len(characters) <= 8 and not _CHINESE_GRAMMAR.search(text) and all(map(_common_in_japan, characters))


def is_chinese(character: str) -> bool:
    """Whether it is one of the unified characters that Chinese and Japanese share."""
    return "\u4e00" <= character <= "\u9fff"


@cache
def _common_in_japan(character: str) -> bool:
    """Whether a Chinese character is in the first level of JIS X 0208, which holds what is in daily use."""
    return b"\x88\x9f" <= character.encode("shift_jis", "ignore") < b"\x98\x9f"
