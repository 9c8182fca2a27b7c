from __future__ import annotations

import re
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.style import locales as module
from bot.style.locales import FOLDER, _read, locales, supported
from nlu.errors import SettingError

LANGUAGES = "ar de en es fr hi id it ja ko nl pl pt-BR ru th tr uk vi zh-Hans zh-Hant".split()


def test_twenty_languages_are_supported() -> None:
    assert sorted(locales()) == LANGUAGES


@pytest.mark.parametrize("tag", LANGUAGES)
def test_a_style_is_consistent(tag: str) -> None:
    style = locales()[tag]
    assert style.default_register in style.registers
    assert set(style.markers) <= {"formal", "informal"}
    assert style.direction == ("rtl" if tag == "ar" else "ltr")
    assert style.joiner in ("", " ")
    assert style.sources


@pytest.mark.parametrize(
    ("tag", "served_by"),
    [
        ("de", "de"),
        ("de-AT", "de"),
        ("de_CH", "de"),
        ("DE", "de"),
        ("zh", "zh-Hans"),
        ("zh-CN", "zh-Hans"),
        ("zh-TW", "zh-Hant"),
        ("zh-HK", "zh-Hant"),
        ("zh-Hant-HK", "zh-Hant"),
        ("zh_hant", "zh-Hant"),
        ("pt", "pt-BR"),
        ("pt-PT", "pt-BR"),
        ("ja-JP", "ja"),
        ("nl-BE", "nl"),
        ("sv", None),
        ("tlh", None),
        ("", None),
        ("-", None),
        ("germanic", None),
    ],
)
def test_a_tag_is_served_by_the_nearest_language(tag: str, served_by: str | None) -> None:
    assert supported(tag) == served_by


@given(st.text(max_size=20))
def test_any_text_gives_a_language_or_none(tag: str) -> None:
    assert supported(tag) in {None, *LANGUAGES}


ENGLISH = (FOLDER / "en" / "style.toml").read_text(encoding="utf-8")


@pytest.mark.parametrize(
    ("content", "problem"),
    [
        ("tag = ", "Invalid value"),
        (ENGLISH.replace('tag = "en"', ""), "tag"),
        (ENGLISH.replace("registers = [", "registres = ["), "registers"),
        (ENGLISH.replace('tag = "en"', 'tag = "en"\nmood = "sunny"'), "mood"),
        (re.sub(r"(?m)^formal = .*$", "formal = ['(']", ENGLISH), "unterminated"),
        (re.sub(r"(?s)\[markers\].*(?=\[sources\])", "", ENGLISH).replace('tag = "en"', 'markers = 1\ntag = "en"'), ""),
    ],
)
def test_a_damaged_style_names_file_and_problem(tmp_path: Path, content: str, problem: str) -> None:
    path = tmp_path / "en" / "style.toml"
    path.parent.mkdir()
    path.write_text(content, encoding="utf-8")
    with pytest.raises(SettingError) as caught:
        _read(path)
    assert str(path) in str(caught.value)
    assert problem in str(caught.value)


def test_a_copied_folder_with_the_old_tag_is_noticed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "nl" / "style.toml"
    path.parent.mkdir()
    path.write_text(ENGLISH, encoding="utf-8")
    monkeypatch.setattr(module, "FOLDER", tmp_path)
    with pytest.raises(SettingError, match="'tag' is 'en', its folder 'nl'"):
        locales.__wrapped__()
