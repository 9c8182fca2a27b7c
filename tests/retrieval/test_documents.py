"""Which translations are missing."""

from __future__ import annotations

from bot.settings import ROOT
from retrieval import Document, missing_translations, read_sources


def documents(*pairs: tuple[str, str]) -> list[Document]:
    return [Document(f"{group}/{number}", "Text", tag, group) for number, (group, tag) in enumerate(pairs)]


def test_each_group_is_held_against_the_languages_of_all() -> None:
    found = missing_translations(
        documents(("a", "de"), ("a", "en"), ("b", "en"), ("c", "fr"), ("c", "de"), ("c", "en"), ("d", ""))
    )
    assert found == {"a": ("fr",), "b": ("de", "fr")}


def test_a_region_is_no_language_of_its_own_and_a_script_is() -> None:
    found = missing_translations(
        documents(
            ("a", "en-US"), ("a", "pt-BR"), ("b", "en"), ("b", "pt"), ("c", "pt"), ("c", "zh-Hans"), ("d", "zh-Hant")
        )
    )
    assert found == {
        "a": ("zh-Hans", "zh-Hant"),
        "b": ("zh-Hans", "zh-Hant"),
        "c": ("en-US", "zh-Hant"),
        "d": ("en-US", "pt", "zh-Hans"),
    }


def test_nothing_is_missing_of_one_language_or_of_none() -> None:
    assert missing_translations([]) == {}
    assert missing_translations(documents(("a", "en"), ("b", "en-GB"), ("c", ""))) == {}


def test_the_projects_own_knowledge() -> None:
    missing = missing_translations(read_sources([ROOT / "knowledge"], print))
    assert "returns" not in missing
    assert len(missing["accessibility"]) == 19
