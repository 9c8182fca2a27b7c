from __future__ import annotations

import pytest

from bot.reply.checks_quotes import quote_problems
from bot.reply.lint import lint
from bot.style.locales import locales
from tests.bot.reply.conftest import Edit


@pytest.mark.parametrize(
    ("tag", "text"),
    [
        ("de", "Der Artikel „Tern 2“ ist da; er heißt ‚Tern‘."),
        ("en", "It's the “Tern 2”, isn't it? He said “the ‘Tern’”."),
        ("fr", "L'article «\u202fTern 2\u202f» n'est pas là."),
        ("ko", "‘네’ 또는 ‘아니요’로 답해 주세요."),
        ("ja", "「はい」か「いいえ」で、『テン』も。"),
        ("zh-Hans", "见《退货》，回复“是”。"),
        ("uk", "з’ясую «Спам»"),
        ("ar", "المنتج ”\u2068Tern 2\u2069“ من الطلب"),
        ("nl", "collega’s zeggen ‘u’"),
        ("pl", "Produkt „Tern 2” dotarł."),
    ],
)
def test_a_languages_own_marks(tag: str, text: str) -> None:
    assert quote_problems(text, locales()[tag]) == []


@pytest.mark.parametrize(
    ("tag", "text"),
    [
        ("de", 'Der Artikel "Tern 2" ist da.'),
        ("de", "Der Artikel “Tern 2” ist da."),
        ("de", "Der Artikel „Tern 2” ist da."),
        ("en", "The «Tern 2» is here."),
        ("en", "The “Tern 2 is here."),
        ("en", "The Tern 2” is here."),
        ("en", "The 'Tern 2' is here."),
        ("fr", "L'article « Tern 2 » est là."),
        ("ja", "“はい”と答えてください。"),
        ("es", "El artículo «Tern 2»."),
        ("ko", "‘네 또는 아니요"),
        ("zh-Hant", "回覆“是”"),
    ],
)
def test_foreign_and_lonely_marks_are_found(tag: str, text: str) -> None:
    assert len(quote_problems(text, locales()[tag])) == 1


def test_a_title_is_quoted() -> None:
    english, chinese = locales()["en"], locales()["zh-Hans"]
    assert quote_problems("More: “7100”, link", english, ["7100"]) == []
    assert len(quote_problems("More: 7100, link", english, ["7100"])) == 1
    assert quote_problems("见《7100》", chinese, ["7100"]) == []
    assert quote_problems("见“7100”", chinese, ["7100"]) == []


def test_the_lint_names_the_message(edit: Edit) -> None:
    edit("en", "replies.ftl", "“{ $title }”", "{ $title }")
    edit("de", "replies.ftl", "Artikel „{ $item }“", 'Artikel "{ $item }"')
    found = {(finding.language, finding.message) for finding in lint() if "quotation" in finding.problem}
    assert {("en", "how-to-source"), ("de", "damaged-item-acknowledge")} <= found
