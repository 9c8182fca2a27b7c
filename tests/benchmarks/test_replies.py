"""Figures of the replies: what is counted and what is left out."""

from __future__ import annotations

import json

import pytest

from benchmarks import replies
from benchmarks.replies import Counts, longest
from bot.reply.preview import previews

COUNTS = Counts(2, 0, 0, 0, 1.0, name_swaps=8, name_differences=1, longest_characters={"de": 44, "ja": 12})


def item(language: str, situation: str, variant: str, text: str) -> dict[str, str]:
    return {"language": language, "situation": situation, "variant": variant, "text": text}


def test_the_longest_reply_of_each_language_is_none_that_quotes() -> None:
    found = longest(
        [
            item("de", "greeting", "", "Hallo."),
            item("de", "greeting", "again", "Guten Tag."),
            item("de", "how_to", "own", "Die Frist beträgt 30 Tage ab Zustellung."),
            item("ja", "thanks", "", "どういたしまして。"),
        ]
    )
    assert found == {"de": 10, "ja": 9}


def test_quotations_of_the_real_previews_are_recognised() -> None:
    english = list(previews("en"))
    [number] = longest(english).values()
    assert number == max(len(one["text"]) for one in english if one["situation"] != "how_to")


@pytest.mark.parametrize("as_json", [True, False])
def test_counts_are_printed(as_json: bool, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    monkeypatch.setattr(replies, "count", lambda: COUNTS)
    monkeypatch.setattr("sys.argv", ["replies.py", *(["--json"] if as_json else [])])
    replies.main()
    printed = capsys.readouterr().out
    if as_json:
        found = json.loads(printed)
        assert (found["name_swaps"], found["name_differences"]) == (8, 1)
        assert found["longest_characters"] == {"de": 44, "ja": 12}
    else:
        assert "name_swaps             8\nname_differences       1\n" in printed
        assert "longest_characters     de 44 ja 12\n" in printed
