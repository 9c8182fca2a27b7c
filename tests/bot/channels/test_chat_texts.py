"""The page speaks the reader's language, and every language says everything."""

import re

import pytest

from bot.channels.texts import acceptable, available, negotiate, texts


def test_all_twelve_languages_are_written() -> None:
    assert set(available()) >= {
        "en",
        "de",
        "fr",
        "es",
        "it",
        "pt-BR",
        "ja",
        "ko",
        "zh-Hans",
        "zh-Hant",
        "ar",
        "hi",
    }


# What these languages write as English does.
SAME = {
    "conversation": {"fr"},
    "manner-address": {"de"},
    "manner-normal": {"de", "tr"},
    "manner-emoji": {"it"},
    "manner-formal": {"pt-BR"},
}


@pytest.mark.parametrize("tag", available())
def test_every_string_is_there_and_no_other_languages(tag: str) -> None:
    page, english = texts(tag, "Kestrel", 1234), texts("en", "Kestrel", 1234)
    assert page.strings.keys() == english.strings.keys()
    assert all(page.strings.values())
    assert page.direction == ("rtl" if tag == "ar" else "ltr")
    same = [name for name, text in page.strings.items() if tag != "en" and text == english.strings[name]]
    assert [name for name in same if tag not in SAME.get(name, ())] == []
    assert all("Kestrel" in page.strings[name] for name in ("title", "about"))
    assert re.search(r"1\W?234", page.strings["too-long"])
    assert "40" in page.strings["manner-address-wrong"]


@pytest.mark.parametrize(
    ("header", "tag"),
    [
        ("", "en"),
        ("de-AT,de;q=0.9,en;q=0.5", "de"),
        ("en;q=0.5, fr-CA", "fr"),
        ("zh-TW", "zh-Hant"),
        ("zh-HK,zh;q=0.9", "zh-Hant"),
        ("zh-Hant-CN", "zh-Hant"),
        ("zh-CN", "zh-Hans"),
        ("zh", "zh-Hans"),
        ("pt-PT", "pt-BR"),
        ("pt", "pt-BR"),
        ("ar-EG", "ar"),
        ("sw, sv;q=0.8, ja;q=0.7", "ja"),
        ("de;q=0, es", "es"),
        ("../../etc, *;q=0.1", "en"),
        ("q=;;,,;q=x, de;q=", "en"),
    ],
)
def test_negotiation(header: str, tag: str) -> None:
    assert negotiate(header) == tag


def test_acceptable_tags_in_order() -> None:
    assert acceptable("en;q=0.3,de-CH,*;q=0.1,fr;q=0.9") == ["de-CH", "fr", "en"]
