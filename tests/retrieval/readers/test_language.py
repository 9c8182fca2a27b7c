"""Tags, tags in paths, and languages from letters."""

from __future__ import annotations

import pytest

from bot.settings import ROOT
from retrieval.readers.language import detect, language_of, normal_tag, same_language, tag_in_path

ENGLISH = "You may send back what you have not used within thirty days of delivery."
ITALIAN = "Puoi restituire gli articoli non utilizzati entro trenta giorni dalla consegna."


@pytest.mark.parametrize(
    ("name", "tag"),
    [
        ("de", "de"),
        ("en-us", "en-US"),
        ("pt_br", "pt-BR"),
        ("es-419", "es-419"),
        ("sr-latn-rs", "sr-Latn-RS"),
        ("zh-cn", "zh-Hans"),
        ("zh-TW", "zh-Hant"),
        ("zh-HK", "zh-Hant"),
        ("zh-hant-tw", "zh-Hant"),
        ("zh", "zh"),
        ("iw", "he"),
        (" fr ", "fr"),
        ("faq", ""),
        ("German", ""),
        ("products", ""),
        ("a", ""),
        ("", ""),
        ("de/../..", ""),
    ],
)
def test_tags_have_one_spelling(name: str, tag: str) -> None:
    assert normal_tag(name) == tag


@pytest.mark.parametrize(
    ("path", "found"),
    [
        ("en/returns", ("en", "returns")),
        ("help/pt-br/a/returns", ("pt-BR", "help/a/returns")),
        ("returns.de", ("de", "returns")),
        ("a/returns.zh-CN", ("zh-Hans", "a/returns")),
        ("https://x.example/en/returns", ("en", "https://x.example/returns")),
        ("returns", ("", "returns")),
        ("version.2/returns.v3", ("", "version.2/returns.v3")),
        (".de", ("", ".de")),
    ],
)
def test_a_path_may_name_a_language(path: str, found: tuple[str, str]) -> None:
    assert tag_in_path(path) == found


@pytest.mark.parametrize(
    ("text", "in_path", "language"),
    [
        (ITALIAN, "it", "it"),
        (ITALIAN, "it-CH", "it-CH"),
        (ENGLISH, "it", "en"),  # the department of printers
        ("Ciao!", "it", "it"),
        ("Ciao!", "", ""),
        (ENGLISH, "", "en"),
        ("", "", ""),
    ],
)
def test_letters_have_to_agree_with_the_path(text: str, in_path: str, language: str) -> None:
    assert language_of(text, in_path) == language


def test_code_and_addresses_are_no_words() -> None:
    assert detect("```\nfor item in list: print(item) and then continue with the other\n```\n`return`") == ""
    assert detect("[x](https://kestrel.example/the/english/words/of/this/address/say/nothing)") == ""


def test_same_language() -> None:
    assert same_language("pt-BR", "pt")
    assert not same_language("pt", "es")


def test_no_article_of_the_project_is_taken_for_another_languages() -> None:
    articles = sorted((ROOT / "knowledge").glob("*/*.md"))[::4]
    assert len(articles) > 80
    wrong, unsure = [], 0
    for path in articles:
        found = detect(path.read_text(encoding="utf-8").split("\n---\n", 1)[1])
        unsure += not found
        if found and not path.parent.name.startswith(found):
            wrong.append((path.parent.name, path.stem, found))
    assert wrong == []
    assert unsure <= 1
