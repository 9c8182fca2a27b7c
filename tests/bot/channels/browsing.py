"""A real browser on the chat page, for the tests that need one; without Chromium they are skipped."""

import os
import shutil
from collections.abc import Iterator
from typing import Any

import pytest

# Where services are required, a browser that is missing is an error.
REQUIRED = os.environ.get("RAPPORT_REQUIRE_SERVICES") == "1"
CHROMIUM = shutil.which("chromium") or shutil.which("google-chrome")
if not REQUIRED:
    pytest.importorskip("playwright", reason="needs the package playwright")
    if CHROMIUM is None:
        pytest.skip("needs Chromium: apt-get install chromium", allow_module_level=True)

from playwright.sync_api import Browser, Page, expect, sync_playwright  # noqa: E402

ARGUMENTS = [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
]


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    assert CHROMIUM is not None, "needs Chromium: apt-get install chromium"
    with sync_playwright() as playwright:
        running = playwright.chromium.launch(executable_path=CHROMIUM, args=ARGUMENTS)
        yield running
        running.close()


class Visit:
    """One browser window on the page, with what its console said."""

    def __init__(self, browser: Browser, server: Any, **options: Any) -> None:
        self.context = browser.new_context(reduced_motion="reduce", **options)
        self.page: Page = self.context.new_page()
        self.page.set_default_timeout(15_000)
        self.page.set_default_navigation_timeout(30_000)
        self.complaints: list[str] = []
        self.page.on("pageerror", lambda error: self.complaints.append(str(error)))
        self.page.on("console", lambda line: self.complaints.append(line.text) if line.type == "error" else None)
        self.page.goto(f"{server.url}/chat")

    def write(self, text: str) -> None:
        self.page.locator("#text").fill(text)
        self.page.keyboard.press("Enter")

    def shown(self) -> list[str]:
        """The bubbles' texts."""
        return self.page.locator(".bubble").all_inner_texts()


@pytest.fixture
def visit(browser: Browser, server: Any) -> Iterator[Any]:
    visits: list[Visit] = []

    def begin(**options: Any) -> Visit:
        visits.append(Visit(browser, server, **{"locale": "en-GB", **options}))
        return visits[-1]

    yield begin
    for one in visits:
        one.context.close()


def answered(page: Page, count: int) -> None:
    """Waits for that many answers."""
    expect(page.locator(".bot")).to_have_count(count)
