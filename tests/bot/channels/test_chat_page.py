"""The chat page in a real browser."""

from typing import Any

import pytest

from tests.bot.channels.browsing import answered, browser, expect, visit

__all__ = ["browser", "visit"]  # fixtures


def test_a_message_is_answered_and_still_there_after_a_reload(visit: Any) -> None:
    window = visit()
    page = window.page
    expect(page.locator("#welcome")).to_contain_text("a bot, not a person")
    expect(page.locator("#send")).to_be_disabled()
    window.write("Where is my parcel?")
    answered(page, 1)
    assert window.shown() == ["Where is my parcel?", "You wrote: Where is my parcel?"]
    expect(page.locator("#welcome")).to_be_hidden()
    expect(page.locator("#text")).to_have_value("")
    expect(page.locator("time").last).to_have_text("now")
    page.reload()
    answered(page, 1)
    assert window.shown() == ["Where is my parcel?", "You wrote: Where is my parcel?"]
    assert window.complaints == [], "the page keeps to its own policy"


def test_a_failed_message_is_tried_again(visit: Any, server: Any) -> None:
    server.bot.failures = 1
    window = visit()
    window.write("Hello")
    failed = window.page.get_by_text("Not sent.")
    expect(failed).to_be_visible()
    window.page.get_by_role("button", name="Try again").click()
    answered(window.page, 1)
    expect(failed).to_be_hidden()
    assert window.shown() == ["Hello", "You wrote: Hello"]
    assert len(server.bot.seen) == 2


def test_a_reload_during_an_answer_loses_and_repeats_nothing(visit: Any, server: Any) -> None:
    server.bot.delay = 0.8
    window = visit()
    window.write("Slow")
    expect(window.page.locator("#typing")).to_be_visible()
    window.page.reload()
    answered(window.page, 1)
    assert window.shown() == ["Slow", "You wrote: Slow"]
    assert len(server.bot.seen) == 1


def test_messages_written_quickly_keep_their_order(visit: Any, server: Any) -> None:
    server.bot.delay = 0.1
    window = visit()
    for text in ("one", "two", "three"):
        window.write(text)
    answered(window.page, 3)
    assert server.bot.finished == ["one", "two", "three"]


def test_offline(visit: Any) -> None:
    window = visit()
    expect(window.page.locator("#text")).to_be_enabled()
    window.page.wait_for_load_state("networkidle")
    window.context.set_offline(True)
    expect(window.page.get_by_text("You're offline.")).to_be_visible()
    window.write("Hello")
    expect(window.page.get_by_text("Not sent.")).to_be_visible()
    window.context.set_offline(False)
    expect(window.page.get_by_text("You're offline.")).to_be_hidden()
    window.page.get_by_role("button", name="Try again").click()
    answered(window.page, 1)


def test_keys(visit: Any, server: Any) -> None:
    window = visit()
    field = window.page.locator("#text")
    field.fill("first")
    low = field.bounding_box()["height"]
    window.page.keyboard.press("Shift+Enter")
    window.page.keyboard.type("second")
    assert field.bounding_box()["height"] > low
    # While an input method composes, Enter takes a candidate.
    composing = "new KeyboardEvent('keydown', {key: 'Enter', isComposing: true, cancelable: true})"
    assert field.evaluate(f"field => field.dispatchEvent({composing})"), "the key was left to the input method"
    assert server.bot.seen == []
    window.page.keyboard.press("Enter")
    answered(window.page, 1)
    assert server.bot.seen[0].text == "first\nsecond"


def test_examples_and_buttons(visit: Any, server: Any) -> None:
    server.bot.answers = [{"text": "Sure?", "buttons": [{"title": "Yes, please", "payload": "/affirm"}]}]
    window = visit()
    window.page.get_by_role("button", name="Where is my parcel?").click()
    window.page.get_by_role("button", name="Yes, please").click()
    answered(window.page, 2)
    assert [message.text for message in server.bot.seen] == ["Where is my parcel?", "/affirm"]
    assert window.shown()[2] == "Yes, please"
    expect(window.page.get_by_role("button", name="Yes, please")).to_have_count(1)


def test_texts_are_never_markup_and_links_are_https(visit: Any, server: Any) -> None:
    evil = "<img src=x onerror=alert(1)> javascript:alert(1) http://a.example https://b.example/x?y=1). https://"
    server.bot.answers = [{"text": evil, "custom": {"lang": "ja", "dir": "ltr"}}]
    window = visit()
    window.write(evil)
    answered(window.page, 1)
    assert window.shown() == [evil, evil]
    assert window.page.locator(".bubble img").count() == 0
    links = window.page.locator(".bot .bubble a")
    assert links.evaluate_all("all => all.map(a => a.href)") == ["https://b.example/x?y=1"]
    assert links.first.get_attribute("rel") == "noopener noreferrer"
    bubble = window.page.locator(".bot .bubble")
    assert (bubble.get_attribute("lang"), bubble.get_attribute("dir")) == ("ja", "ltr")
    assert window.page.locator(".user .bubble").get_attribute("dir") == "auto"


def test_the_reader_stays_where_they_read(visit: Any, server: Any) -> None:
    window = visit(viewport={"width": 390, "height": 500})
    log = window.page.locator("#log")
    server.bot.answers = [{"text": "line\n" * 30}]
    window.write("Tell me a lot")
    answered(window.page, 1)
    end = "log => log.scrollHeight - log.scrollTop - log.clientHeight < 2"
    window.page.wait_for_function(f"({end})(document.getElementById('log'))")
    server.bot.delay = 0.5
    window.write("More")
    expect(window.page.locator(".user")).to_have_count(2)
    log.evaluate("log => { log.scrollTop = 10; }")
    answered(window.page, 2)
    assert log.evaluate("log => log.scrollTop") == 10
    window.page.get_by_role("button", name="New messages").click()
    assert log.evaluate(end)
    expect(window.page.locator("#jump")).to_be_hidden()


def test_the_limit_shows_near_it(visit: Any, server: Any) -> None:
    window = visit()
    field, limit = window.page.locator("#text"), window.page.locator("#limit")
    field.fill("x" * 400)
    expect(limit).to_be_hidden()
    field.fill("\U0001f426" * 460)
    expect(window.page.locator("#count")).to_have_text("460 / 500")
    expect(window.page.locator("#too-long")).to_be_hidden()
    field.fill("x" * 501)
    expect(window.page.locator("#too-long")).to_be_visible()
    field.press("Enter")
    expect(window.page.locator("#send")).to_be_disabled()
    assert server.bot.seen == []


def test_a_new_conversation(visit: Any, server: Any) -> None:
    window = visit()
    expect(window.page.get_by_role("button", name="New conversation")).to_be_hidden()
    window.write("old")
    answered(window.page, 1)
    window.page.get_by_role("button", name="New conversation").click()
    window.page.get_by_role("button", name="Cancel").click()
    answered(window.page, 1)
    window.page.get_by_role("button", name="New conversation").click()
    window.page.get_by_role("dialog").get_by_role("button", name="New conversation").click()
    expect(window.page.locator("#welcome")).to_be_visible()
    window.write("new")
    answered(window.page, 1)
    assert len({message.sender_id for message in server.bot.seen}) == 2
    window.page.reload()
    answered(window.page, 1)
    assert window.shown() == ["new", "You wrote: new"]


def test_arabic_is_right_to_left(visit: Any) -> None:
    window = visit(locale="ar-EG")
    page = window.page
    assert page.locator("html").get_attribute("dir") == "rtl"
    assert page.locator("#text").evaluate("field => getComputedStyle(field).direction") == "rtl"
    window.write("أين طردي؟")
    answered(page, 1)
    user, bot = (page.locator(f".{who} .bubble").bounding_box() for who in ("user", "bot"))
    assert user["x"] < bot["x"]
    assert window.complaints == []


@pytest.mark.parametrize("locale", ["de-DE", "ja-JP", "hi-IN", "ar-EG"])
def test_nothing_overflows_a_small_phone(visit: Any, locale: str) -> None:
    window = visit(locale=locale, viewport={"width": 320, "height": 568})
    window.write("Donaudampfschifffahrtsgesellschaft" * 4)
    answered(window.page, 1)
    assert window.page.evaluate("document.documentElement.scrollWidth <= innerWidth")
    assert window.page.locator("#log").evaluate("log => log.scrollWidth <= log.clientWidth")
