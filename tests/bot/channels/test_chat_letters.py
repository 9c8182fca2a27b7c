"""No letter that a reader of the chat page sees comes from code: its texts and its HTML, in the pseudo-locale."""

from __future__ import annotations

import re
from html.parser import HTMLParser
from pathlib import Path

import pytest

from bot.channels import texts as texts_module
from bot.channels.page import render
from bot.channels.texts import LOCALES, Texts, texts
from bot.reply.pseudo import accented, plain_words

# Without a letter, so that whatever letter is left is a finding.
BRAND = "7000"
# What of an element's attributes is read or read aloud.
SHOWN = frozenset({"title", "alt", "placeholder", "label", "value", "content"} | {"aria-label", "aria-description"})
HIDDEN = frozenset({"script", "style"})
# Values that a program reads.
PROGRAMS = frozenset({"meta", "button", "input"})


class Words(HTMLParser):
    """Everything on a page that someone reads."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.open = ""
        self.found: list[str] = []
        self.feed(page)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.open = tag
        unread = {"value", "content"} if tag in PROGRAMS else set()
        self.found += [value for name, value in attrs if value and name in SHOWN - unread]

    def handle_endtag(self, tag: str) -> None:
        self.open = ""

    def handle_data(self, data: str) -> None:
        if self.open not in HIDDEN:
            self.found.append(data)


def plain(page: str) -> list[str]:
    return [word for text in Words(page).found for word in plain_words(text)]


@pytest.fixture
def pseudo(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Texts:
    """The page's texts, from the English file in the pseudo-locale."""
    source = (LOCALES / "en" / "chat.ftl").read_text(encoding="utf-8")
    (tmp_path / "en").mkdir()
    (tmp_path / "en" / "chat.ftl").write_text(accented(source), encoding="utf-8")
    monkeypatch.setattr(texts_module, "LOCALES", tmp_path)
    return texts("en", BRAND, 1234)


def test_every_text_of_the_page_is_the_catalogues(pseudo: Texts) -> None:
    assert len(pseudo.strings) > 20
    for name, text in pseudo.strings.items():
        assert plain_words(text) == [], name
        assert text.startswith("⟦"), name
        assert text.endswith("⟧"), name


@pytest.mark.parametrize("returning", [True, False])
def test_the_page_says_nothing_else(pseudo: Texts, returning: bool) -> None:
    page = render(pseudo, BRAND, 1234, returning)
    said = "".join(Words(page).found)
    used = {name.replace("_", "-") for name in re.findall(r"\$([a-z_0-9]+)", template())}
    assert [name for name, text in pseudo.strings.items() if name in used and text not in said] == []
    assert plain(page) == []


@pytest.mark.parametrize(
    ("place", "planted"),
    [
        ("</form>", "<p>Powered by us</p></form>"),
        ("<textarea ", '<textarea title="Powered by us" '),
        ("<noscript>", '<img alt="Powered by us"><noscript>'),
    ],
)
def test_a_word_of_the_page_itself_is_found(pseudo: Texts, place: str, planted: str) -> None:
    page = render(pseudo, BRAND, 1234, False)
    assert place in page
    assert plain(page.replace(place, planted, 1)) == ["Powered", "by", "us"]


def template() -> str:
    return (Path(texts_module.__file__).parent / "pages" / "chat.html").read_text(encoding="utf-8")
