"""The pseudo-locale: English that shows by its letters that it went through the catalogue.

Every letter of the Fluent files' text gets an accent, vowels are drawn out until the text is some 40 % longer, and
brackets mark where a message begins and ends: ⟦Ĥéélļóó.⟧. What stays plain comes from code, what loses a bracket is cut
off, and what overflows would in German, too. Variables, selectors, terms and links stay as they are.

The tag is that of CLDR's pseudolocale of accents: region XA, "Pseudo-Accents", among the special regions of CLDR's
`common/validity/region.xml`, which Android offers to developers as en-XA. How much longer translations of English
become: W3C, "Text size in translation", after IBM's globalization guidelines. No customer is ever offered it: it has no
folder, so `locales()` does not know it.
"""

from __future__ import annotations

import re
from dataclasses import replace
from typing import Final

from fluent.syntax import FluentParser, ast, serialize, visitor

from bot.reply.catalogue import Catalogue, read_source
from bot.style.locales import LocaleStyle, locales

PSEUDO: Final = "en-XA"
SOURCE: Final = "en"

_PLAIN: Final = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ"
_ACCENTED: Final = "áƀçðéƒĝĥíĵķļṁñóƥɋŕšţúṽŵẋýžÁƁÇÐÉƑĜĤÍĴĶĻṀÑÓƤɊŔŠŢÚṼŴẊÝŽ"
_LETTERS: Final = str.maketrans(_PLAIN, _ACCENTED)
_OPEN, _CLOSE = "⟦", "⟧"
_LINK: Final = re.compile(r"(https?://\S+)")
_VOWEL: Final = re.compile(r"[aeiouAEIOU]")
_LONGER: Final = 1.4


def accented(source: str) -> str:
    """Fluent text in English as Fluent text of the pseudo-locale: the same messages with the same variables."""
    resource = FluentParser().parse(source)
    _Accents().visit(resource)
    return serialize(resource)


def pseudo_catalogue() -> Catalogue:
    """The catalogue that `bot.reply.catalogue.instead` puts in the place of the English one.

    Raises:
        WordingError: the English file is not valid Fluent.
        OSError: it can't be read.
    """
    return Catalogue(SOURCE, accented(read_source(SOURCE)))


def written_in(tag: str) -> str:
    """The language whose style and formats a tag has: that of the pseudo-locale is English."""
    return SOURCE if tag == PSEUDO else tag


def style_of(tag: str) -> LocaleStyle:
    """The style of a supported language or of the pseudo-locale, which goes by CLDR's name of its region."""
    style = locales()[written_in(tag)]
    return replace(style, tag=PSEUDO, name="Pseudo-Accents") if tag == PSEUDO else style


def plain_words(text: str) -> list[str]:
    """The words with a letter that is none of the pseudo-locale's, in the order of the text."""
    return [word for word in re.findall(r"\w+", text) if any(map(_is_plain, word))]


def _is_plain(character: str) -> bool:
    return character.isalpha() and character not in _ACCENTED


def _accent(text: str) -> str:
    return "".join(part if _LINK.match(part) else _longer(part).translate(_LETTERS) for part in _LINK.split(text))


def _longer(text: str) -> str:
    """Vowels are doubled; where that is not enough, they stand as often as it takes."""
    vowels = len(_VOWEL.findall(text))
    missing = round(len(text) * (_LONGER - 1))
    done = 0

    def drawn_out(match: re.Match[str]) -> str:
        nonlocal done
        done += 1
        more = missing * done // vowels - missing * (done - 1) // vowels
        return match.group() + match.group().lower() * more

    return _VOWEL.sub(drawn_out, text)


class _Accents(visitor.Transformer):
    def visit_TextElement(self, node: ast.TextElement) -> ast.TextElement:  # noqa: N802
        node.value = _accent(node.value)
        return node

    def visit_Placeable(self, node: ast.Placeable) -> ast.Placeable:  # noqa: N802
        """A string in braces is text as well; as an option of a function or a term it is not."""
        if isinstance(node.expression, ast.StringLiteral):
            text = _accent(node.expression.parse()["value"])
            node.expression.value = text.replace("\\", "\\\\").replace('"', '\\"')
            return node
        self.generic_visit(node)
        return node

    def visit_Message(self, node: ast.Message) -> ast.Message:  # noqa: N802
        self.generic_visit(node)
        if node.value is not None:
            node.value.elements = [ast.TextElement(_OPEN), *node.value.elements, ast.TextElement(_CLOSE)]
        return node

    def visit_Term(self, node: ast.Term) -> ast.Term:  # noqa: N802
        """Terms are names."""
        return node
