"""The menu of language and manner, and ratings, in a real browser."""

from typing import Any

import pytest

from tests.bot.channels.browsing import answered, browser, expect, visit

__all__ = ["browser", "visit"]  # fixtures

QUOTE = {"text": "Within 30 days.", "metadata": {"lang": "en", "knowledge": "answer", "document": "returns-en"}}


def opened(window: Any) -> Any:
    """The menu, filled."""
    window.page.locator("#manner-open").click()
    menu = window.page.get_by_role("dialog")
    expect(menu.locator(".manner-fields")).to_be_visible()
    return menu


def pick(menu: Any, name: str, value: str) -> None:
    """Takes a radio button by its label, as a finger does."""
    menu.locator(f'label:has([name="{name}"][value="{value}"])').click()


def test_it_shows_what_is_assumed_and_a_choice_is_confirmed_in_the_new_language(visit: Any, server: Any) -> None:
    server.bot.reading = {"language": "en"}
    window = visit()
    window.write("Hello")
    answered(window.page, 1)
    menu = opened(window)
    expect(menu.get_by_role("heading")).to_be_focused()
    expect(menu.locator('[data-of="language"]')).to_have_text("English · as you write")
    expect(menu.get_by_role("radiogroup", name="Tone")).to_have_accessible_description("Casual · default")
    expect(menu.get_by_role("radio", name="Automatic").first).to_be_checked()
    menu.get_by_label("Language", exact=True).select_option("de")
    menu.get_by_role("button", name="Save").click()
    answered(window.page, 2)
    assert "Deutsch" in window.shown()[-1]
    assert window.page.locator(".bot .bubble").last.get_attribute("lang") == "de"
    expect(window.page.locator("#saved")).to_be_hidden()
    expect(window.page.locator("#manner-open")).to_be_focused()
    window.page.reload()
    answered(window.page, 2)
    expect(opened(window).locator('[data-of="language"]')).to_have_text("German · you said so")
    assert [message.text for message in server.bot.seen] == ["Hello"]
    assert window.complaints == []


def test_before_the_first_message_the_page_itself_confirms(visit: Any) -> None:
    window = visit()
    menu = opened(window)
    menu.get_by_label("Name").fill("Anna")
    menu.get_by_label("Name").press("Enter")
    expect(window.page.get_by_text("Saved. It applies from the next reply on.")).to_be_visible()
    expect(window.page.locator("#welcome")).to_be_visible()
    menu = opened(window)
    expect(window.page.locator("#saved")).to_be_hidden()
    expect(menu.get_by_label("Name")).to_have_value("Anna")
    menu.get_by_role("button", name="Reset everything").click()
    expect(menu).to_be_hidden()
    expect(opened(window).get_by_label("Name")).to_have_value("")


def test_with_the_keyboard_alone(visit: Any, server: Any) -> None:
    window = visit()
    keyboard = window.page.keyboard
    window.page.locator("#manner-open").focus()
    keyboard.press("Enter")
    expect(window.page.locator(".manner-fields")).to_be_visible()
    keyboard.press("Tab")
    expect(window.page.get_by_label("Language", exact=True)).to_be_focused()
    keyboard.press("Tab")
    keyboard.press("ArrowRight")
    expect(window.page.locator('[name="register"][value="formal"]')).to_be_checked()
    keyboard.press("Escape")
    expect(window.page.locator("#manner")).to_be_hidden()
    expect(window.page.locator("#manner-open")).to_be_focused()
    keyboard.press("Enter")
    expect(window.page.locator('[name="register"][value=""]')).to_be_checked()


def test_a_name_that_cannot_be_one_is_said_beside_it(visit: Any) -> None:
    window = visit()
    menu = opened(window)
    name = menu.get_by_label("Name")
    name.fill("R2D2")
    menu.get_by_role("button", name="Save").click()
    expect(menu.get_by_role("alert")).to_contain_text("at most \u206840\u2069 characters")
    expect(name).to_be_focused()
    expect(name).to_have_attribute("aria-invalid", "true")
    name.fill("Artoo")
    expect(menu.get_by_role("alert")).to_be_hidden()
    menu.get_by_role("button", name="Save").click()
    expect(menu).to_be_hidden()


def test_registers_follow_the_language(visit: Any) -> None:
    window = visit()
    menu = opened(window)
    pick(menu, "register", "informal")
    language, tones = menu.get_by_label("Language", exact=True), menu.get_by_role("radiogroup", name="Tone")
    language.select_option("ar")
    expect(tones.get_by_role("radio")).to_have_count(0)
    language.select_option("de")
    expect(tones.get_by_role("radio")).to_have_count(3)
    expect(tones.get_by_role("radio", name="Automatic")).to_be_checked()


def test_only_what_was_changed_is_sent(visit: Any, server: Any) -> None:
    window = visit()
    window.write("Hello")
    answered(window.page, 1)
    menu = opened(window)
    # Meanwhile the customer states something in another window.
    window.page.evaluate(
        """() => fetch("/chat/api/manner", {method: "POST", headers: {"Content-Type": "application/json"},
        body: JSON.stringify({id: "other", wishes: {units: "us"}})})"""
    )
    pick(menu, "brief", "yes")
    menu.get_by_role("button", name="Save").click()
    expect(menu).to_be_hidden()
    menu = opened(window)
    expect(menu.locator('[name="units"][value="us"]')).to_be_checked()
    expect(menu.locator('[name="brief"][value="yes"]')).to_be_checked()


def test_where_it_fails_it_says_so_and_can_be_tried_again(visit: Any) -> None:
    window = visit()
    window.page.wait_for_load_state("networkidle")
    window.context.set_offline(True)
    window.page.locator("#manner-open").click()
    menu = window.page.get_by_role("dialog")
    expect(menu.get_by_text("This couldn't be loaded.")).to_be_visible()
    expect(menu.get_by_role("button", name="Save")).to_be_disabled()
    window.context.set_offline(False)
    menu.get_by_role("button", name="Try again").click()
    expect(menu.locator(".manner-fields")).to_be_visible()
    window.context.set_offline(True)
    pick(menu, "brief", "yes")
    menu.get_by_role("button", name="Save").click()
    expect(menu.get_by_role("alert")).to_have_text("This couldn't be saved.")
    window.context.set_offline(False)
    menu.get_by_role("button", name="Save").click()
    expect(menu).to_be_hidden()


@pytest.mark.parametrize("locale", ["en-GB", "de-DE", "fr-FR", "pl-PL", "ja-JP", "hi-IN", "ar-EG"])
def test_it_fits_a_small_phone(visit: Any, locale: str) -> None:
    window = visit(locale=locale, viewport={"width": 320, "height": 568})
    menu = opened(window)
    box = menu.bounding_box()
    assert box["x"] >= 0
    assert box["x"] + box["width"] <= 320
    assert box["y"] + box["height"] <= 568
    fields = menu.locator(".manner-fields")
    assert fields.evaluate("fields => fields.scrollWidth <= fields.clientWidth")
    assert fields.evaluate("fields => fields.clientHeight") > 150
    for button in menu.locator(".manner-actions button").all():
        assert button.bounding_box()["y"] + button.bounding_box()["height"] <= 568
    if locale == "ar-EG":
        label, now = menu.locator(".label").first.bounding_box(), menu.locator(".now").first.bounding_box()
        assert label["x"] > now["x"]
    assert window.complaints == []


def test_a_quoted_answer_is_rated_and_stays_so(visit: Any, server: Any) -> None:
    server.bot.answers = [QUOTE, {"text": "Anything else?"}]
    window = visit()
    window.write("How long?")
    answered(window.page, 2)
    rating = window.page.get_by_role("group", name="Did this answer help?")
    expect(rating).to_have_count(1)
    helped, not_helped = (rating.get_by_role("button", name=name, exact=True) for name in ("Helped", "Didn't help"))
    expect(helped).to_have_attribute("aria-pressed", "false")
    not_helped.click()
    expect(not_helped).to_have_attribute("aria-pressed", "true")
    helped.click()
    expect(helped).to_have_attribute("aria-pressed", "true")
    expect(not_helped).to_have_attribute("aria-pressed", "false")
    window.page.wait_for_load_state("networkidle")
    window.page.reload()
    expect(helped).to_have_attribute("aria-pressed", "true")
    window.context.set_offline(True)
    not_helped.click()
    expect(rating.get_by_text("Not sent.")).to_be_visible()
    expect(helped).to_have_attribute("aria-pressed", "true")
