"""The page of previews: every reply is on it, nothing on it is taken for markup, and it works in a browser."""

from __future__ import annotations

import importlib.util
import json
import re
import shutil
from collections.abc import Iterator
from html.parser import HTMLParser
from pathlib import Path
from typing import Any

import pytest
from typer.testing import CliRunner

from bot.cli import app
from bot.reply.moves import situations
from bot.reply.preview import previews
from bot.reply.preview_page import fold, page, write_page
from nlu.errors import InputError
from nlu.labels import MOODS

CHROMIUM = shutil.which("chromium") or shutil.which("google-chrome")
HOSTILE = "</script><script>document.title = 'broken'</script><!-- & \"'"


class Elements(HTMLParser):
    """The elements of a page, each with its attributes and the text directly in it."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.found: list[tuple[str, dict[str, str | None]]] = []
        self.texts: list[str] = []
        self.feed(text)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.found.append((tag, dict(attrs)))
        self.texts.append("")

    def handle_data(self, data: str) -> None:
        if self.texts:
            self.texts[-1] += data

    def named(self, tag: str) -> list[dict[str, str | None]]:
        return [attributes for name, attributes in self.found if name == tag]

    def data(self) -> dict[str, Any]:
        [index] = [number for number, (_, attributes) in enumerate(self.found) if attributes.get("id") == "data"]
        content: dict[str, Any] = json.loads(self.texts[index])
        return content


def item(**changes: Any) -> dict[str, Any]:
    """A preview with these values."""
    common = {"language": "en", "register": "formal", "mood": "calm", "situation": "greeting", "variant": ""}
    return {**common, "moves": ["greet"], "rules": [], "text": "Hello.", **changes}


def parts(one: dict[str, Any]) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Moves and rules."""
    return tuple(one["moves"]), tuple(one["rules"])


@pytest.fixture(scope="module")
def replies() -> list[dict[str, Any]]:
    return [one for tag in ("ar", "de") for one in previews(tag)]


@pytest.fixture(scope="module")
def elements(replies: list[dict[str, Any]]) -> Elements:
    return Elements(page(replies))


def test_every_reply_is_on_the_page_with_its_moves_and_rules(replies: list[dict[str, Any]], elements: Elements) -> None:
    found = {
        (tag, register, mood, variant["situation"], variant["name"], row["texts"][register], *parts(why))
        for tag, language in elements.data()["languages"].items()
        for register in language["registers"]
        for variant in language["variants"]
        for row in variant["rows"]
        for why in row["why"]
        for mood in why["moods"]
    }
    expected = {
        (one["language"], one["register"], one["mood"], one["situation"], one["variant"], one["text"], *parts(one))
        for one in replies
    }
    assert found == expected
    assert len(expected) == len(replies)


def test_a_mood_is_in_one_row_and_no_two_rows_say_the_same(replies: list[dict[str, Any]]) -> None:
    for variants in fold(replies).values():
        for variant in variants:
            assert sorted(mood for row in variant.rows for mood in row.moods) == sorted(MOODS)
            texts = [tuple(row.texts.values()) for row in variant.rows]
            assert len(set(texts)) == len(texts)


def test_moods_with_one_text_and_other_rules_share_a_row() -> None:
    [variant] = fold([item(), item(mood="worried", rules=["a"]), item(mood="angry", text="No.")])["en"]
    assert [row.moods for row in variant.rows] == [("calm", "worried"), ("angry",)]
    assert [(why.moods, why.rules) for why in variant.rows[0].why] == [(("calm",), ()), (("worried",), ("a",))]


def test_a_difference_in_one_register_makes_two_rows() -> None:
    [variant] = fold(
        [item(), item(register="informal"), item(mood="angry"), item(mood="angry", register="informal", text="No.")]
    )["en"]
    assert [row.texts["informal"] for row in variant.rows] == ["Hello.", "No."]


def test_what_the_chooser_and_the_filters_offer(elements: Elements) -> None:
    values = [attributes["value"] for attributes in elements.named("option")]
    assert values == ["ar", "de", "", *elements.data()["kinds"], "", *MOODS]
    assert elements.data()["kinds"] == {name: one.kind for name, one in situations().items() if name in values}
    languages = elements.data()["languages"]
    assert (languages["ar"]["direction"], languages["ar"]["english"]) == ("rtl", "Arabic")
    assert languages["de"]["direction"] == "ltr"


def test_nothing_is_taken_for_markup() -> None:
    text = page([item(text=HOSTILE, variant=HOSTILE, rules=[HOSTILE], mood=HOSTILE)])
    found = Elements(text)
    [variant] = found.data()["languages"]["en"]["variants"]
    assert (variant["name"], variant["rows"][0]["texts"]) == (HOSTILE, {"formal": HOSTILE})
    assert len(found.named("script")) == 2
    assert found.named("option")[-1] == {"value": HOSTILE}
    assert HOSTILE not in text


def test_the_page_needs_nothing_else(replies: list[dict[str, Any]], elements: Elements) -> None:
    for _, attributes in elements.found:
        assert "src" not in attributes
        assert (attributes.get("href") or "#").startswith(("#", "data:"))
    styles = "".join(text for (name, _), text in zip(elements.found, elements.texts, strict=True) if name == "style")
    assert not re.search(r"url\(|@import", styles)
    assert page(replies[:50]) == page(replies[:50])
    assert "$" not in page([item()])


def test_the_page_is_written_by_the_command(tmp_path: Path) -> None:
    file = tmp_path / "ko.html"
    done = CliRunner().invoke(app, ["preview", "--html", str(file), "--language", "ko"])
    assert done.exit_code == 0
    assert file.read_text(encoding="utf-8") == page(previews("ko"))
    assert CliRunner().invoke(app, ["preview", "--html", str(file), "--json"]).exit_code == 2


def test_a_file_that_cannot_be_written_is_named(tmp_path: Path) -> None:
    with pytest.raises(InputError, match=r"nowhere.*can't be written"):
        write_page(tmp_path / "nowhere" / "page.html", [item()])


@pytest.fixture(scope="module")
def opened(replies: list[dict[str, Any]], tmp_path_factory: pytest.TempPathFactory) -> Iterator[Any]:
    """Opens the page in Chromium, at this language."""
    if CHROMIUM is None or importlib.util.find_spec("playwright") is None:
        pytest.skip("needs playwright and Chromium: apt-get install chromium")
    from playwright.sync_api import sync_playwright

    file = tmp_path_factory.mktemp("page") / "replies.html"
    write_page(file, [*replies, item(text=HOSTILE)])
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=CHROMIUM, args=["--no-sandbox", "--disable-gpu"])

        def begin(tag: str) -> Any:
            window = browser.new_page()
            window.set_default_timeout(5000)
            window.goto(f"{file.as_uri()}#{tag}")
            return window

        yield begin
        browser.close()


def test_arabic_is_read_from_the_right(opened: Any) -> None:
    shown = opened("ar")
    assert shown.title() == "Replies in Arabic"
    texts = shown.locator(".text")
    assert texts.count() == shown.locator(".row").count() > 0
    assert texts.first.evaluate("one => [one.lang, one.dir]") == ["ar", "rtl"]


def test_filters_and_search_narrow_what_is_shown(opened: Any) -> None:
    shown = opened("ar")
    shown.select_option("#language", "de")
    assert shown.url.endswith("#de")
    shown.select_option("#situation", "late_delivery")
    assert shown.locator("h2").count() == 1
    shown.select_option("#register", "informal")
    assert shown.locator(".row").count() == shown.locator(".text").count()
    shown.select_option("#mood", "angry")
    assert all("angry" in moods for moods in shown.locator("h4").all_inner_texts())
    shown.fill("#search", "KS-104233")
    assert {hit.upper() for hit in shown.locator("mark").all_inner_texts()} == {"KS-104233"}
    shown.fill("#search", "(nothing like this")
    assert shown.locator(".row").count() == 0
    assert "0 of" in shown.locator("#count").inner_text()


def test_markup_in_a_reply_is_shown_as_text(opened: Any) -> None:
    shown = opened("en")
    assert shown.locator(".text").first.inner_text() == HOSTILE
    assert shown.title() == "Replies in English"


def test_the_pseudo_locale_has_a_page(tmp_path: Path) -> None:
    path = tmp_path / "pseudo.html"
    write_page(path, previews("en-XA"))
    content = path.read_text(encoding="utf-8")
    language = Elements(content).data()["languages"]["en-XA"]
    assert (language["name"], language["direction"]) == ("Pseudo-Accents", "ltr")
    assert "English – Pseudo-Accents" in content
