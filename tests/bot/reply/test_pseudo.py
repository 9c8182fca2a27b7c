"""The pseudo-locale: all letters and nothing but letters are changed, and customers are never offered it."""

from __future__ import annotations

import pytest
from fluent.syntax import FluentParser, ast, visitor

from bot.channels.texts import available, negotiate
from bot.reply.catalogue import Catalogue, catalogue, instead, read_source
from bot.reply.pseudo import _ACCENTED, _PLAIN, PSEUDO, accented, plain_words, pseudo_catalogue, style_of
from bot.style.locales import FOLDER, locales, supported

MANNER: dict[str, object] = {
    "register": "formal",
    "apology": "plain",
    "directness": "direct",
    "address": "Zoë",
    "brand": "Kestrel",
}


class Shape(visitor.Visitor):
    """Everything of Fluent text that a translator may not change, in its order."""

    def __init__(self) -> None:
        self.names: list[str] = []

    def visit_Identifier(self, node: ast.Identifier) -> None:  # noqa: N802
        self.names.append(node.name)

    def visit_NumberLiteral(self, node: ast.NumberLiteral) -> None:  # noqa: N802
        self.names.append(node.value)


def shape(source: str) -> list[str]:
    found = Shape()
    found.visit(FluentParser().parse(source))
    return found.names


def said(source: str, **arguments: object) -> str:
    return Catalogue("en", accented(source)).format("a", arguments)


def test_every_letter_has_an_accent_of_its_own() -> None:
    assert len(set(_ACCENTED)) == len(_PLAIN) == len(_ACCENTED) == 52
    assert not set(_ACCENTED) & set(_PLAIN)
    assert all(
        plain.isupper() == accent.isupper() and accent.isalpha()
        for plain, accent in zip(_PLAIN, _ACCENTED, strict=True)
    )


@pytest.mark.parametrize("name", ["replies.ftl", "chat.ftl"])
def test_the_real_files_keep_all_but_their_letters(name: str) -> None:
    source = (FOLDER / "en" / name).read_text(encoding="utf-8")
    assert shape(accented(source)) == shape(source)
    assert not any(isinstance(entry, ast.Junk) for entry in FluentParser().parse(accented(source)).body)


def test_a_message_is_accented_lengthened_and_bracketed() -> None:
    text = said("a = Hello there, Wanda!\n")
    assert text.startswith("⟦")
    assert text.endswith("!⟧")
    assert plain_words(text) == []
    assert text.replace("é", "e").count("e") > "Hello there, Wanda!".count("e")


def test_text_grows_by_some_forty_percent() -> None:
    plain, pseudo = catalogue("en"), pseudo_catalogue()
    keys = [key for key, names in plain.variables.items() if names <= MANNER.keys()]
    before = sum(len(plain.format(key, MANNER)) for key in keys)
    after = sum(len(pseudo.format(key, MANNER)) for key in keys)
    assert 1.35 < after / before < 1.5


def test_facts_selectors_and_links_stay_as_they_are() -> None:
    source = (
        "a = { $count ->\n    [one] One { $thing }, see https://kestrel.example/help now\n"
        "   *[other] { $count } of { $thing }\n}\n"
    )
    assert "{" not in said(source, count=2, thing="kites")
    assert "2" in said(source, count=2, thing="kites")
    assert plain_words(said(source, count=2, thing="kites")) == ["kites"]
    assert plain_words(said(source, count=1, thing="kite")) == ["kite", "https", "kestrel", "example", "help"]
    assert " https://kestrel.example/help " in said(source, count=1, thing="kite")


def test_plurals_are_those_of_english() -> None:
    source = "a = { $count ->\n    [one] X\n   *[other] XX\n}\n"
    assert said(source, count=1) == "⟦Ẋ⟧"
    assert said(source, count=5) == "⟦ẊẊ⟧"


def test_terms_are_names_and_stay() -> None:
    assert said("-brand = Kestrel\na = By { -brand }\n") == "⟦Ɓý Kestrel⟧"


def test_a_string_in_braces_is_text_and_an_option_is_not() -> None:
    source = 'a = { "K\\u00E9\\"x\\\\ " }b{ NUMBER($n, minimumFractionDigits: 2) }{ $n ->\n   *[other] c\n }\n'
    assert said(source, n=1) == '⟦Ķé"ẋ\\ ƀ1.00ç⟧'


def test_words_are_plain_if_a_letter_of_theirs_is() -> None:
    assert plain_words("⟦Ĥéļļó 12⟧ plain ĥéļo 您好 …") == ["plain", "ĥéļo", "您好"]


def test_it_stands_in_for_english_alone_and_only_inside() -> None:
    german = catalogue("de").format("thanks-close", MANNER)
    with instead(pseudo_catalogue()):
        assert catalogue("en").format("thanks-close", MANNER).startswith("⟦")
        assert catalogue("de").format("thanks-close", MANNER) == german
    assert "⟦" not in catalogue("en").format("thanks-close", MANNER)


def test_it_stands_in_no_longer_after_an_error() -> None:
    with pytest.raises(KeyError), instead(pseudo_catalogue()):
        raise KeyError
    assert "⟦" not in catalogue("en").format("thanks-close", MANNER)


def test_no_customer_is_offered_it() -> None:
    assert PSEUDO not in locales()
    assert supported(PSEUDO) == "en"
    assert PSEUDO not in available()
    assert negotiate(f"{PSEUDO},de;q=0.5") == "en"
    assert not (FOLDER / PSEUDO).exists()


def test_its_style_is_that_of_english() -> None:
    assert style_of(PSEUDO).tag == PSEUDO
    assert style_of(PSEUDO).registers == locales()["en"].registers
    assert style_of("de") is locales()["de"]


def test_the_source_is_the_english_file() -> None:
    assert pseudo_catalogue().variables == catalogue("en").variables
    assert read_source("en") == (FOLDER / "en" / "replies.ftl").read_text(encoding="utf-8")
