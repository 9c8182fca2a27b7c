from __future__ import annotations

import pytest

from bot.reply.catalogue import WordingError, _variables, catalogue, key_for
from bot.style.locales import locales


@pytest.mark.parametrize("tag", sorted(locales()))
def test_every_language_has_the_same_messages(tag: str) -> None:
    assert set(catalogue(tag).variables) == set(catalogue("en").variables)


def test_a_message_is_formatted() -> None:
    assert "KS-1" in catalogue("en").format("order-cancelled-act", {"order": "KS-1"})


def test_numbers_choose_the_plural() -> None:
    def days(count: int) -> str:
        return catalogue("en").format("return-opened-answer", {"amount": "€1", "days": count})

    assert "1 working day." in days(1)
    assert "5 working days." in days(5)


def test_a_missing_message_is_named() -> None:
    with pytest.raises(WordingError, match=r"locales/de/replies\.ftl has no message 'no-such'"):
        catalogue("de").format("no-such", {})


def test_a_missing_fact_is_named() -> None:
    with pytest.raises(WordingError, match=r"'order-cancelled-act'.*order"):
        catalogue("en").format("order-cancelled-act", {})


def test_facts_are_isolated_in_right_to_left_text_and_nowhere_else() -> None:
    arguments = {"order": "KS-104233", "register": "formal", "apology": "plain", "directness": "direct"}
    assert "\u2068KS-104233\u2069" in catalogue("ar").format("order-cancelled-act", arguments)
    assert "\u2068" not in catalogue("de").format("order-cancelled-act", arguments)


def test_a_fact_that_looks_like_fluent_stays_as_it_is() -> None:
    text = catalogue("en").format("order-cancelled-act", {"order": "{ $brand } { order-cancelled-act }"})
    assert "{ $brand } { order-cancelled-act }" in text


def test_variables_are_found_inside_selectors() -> None:
    source = "a = { $n ->\n    [one] { $x }\n   *[other] { $y }\n}\nb = plain\n"
    assert _variables(source, "xx") == {"a": frozenset({"n", "x", "y"}), "b": frozenset()}


def test_a_file_that_is_not_fluent_is_named_with_the_place() -> None:
    with pytest.raises(WordingError, match=r"locales/xx/replies\.ftl is not valid near 'b = \{ \$x"):
        _variables("a = fine\nb = { $x\n", "xx")


def test_a_message_that_stands_twice_is_named() -> None:
    with pytest.raises(WordingError, match="has message 'a' twice"):
        _variables("a = 1\nb = 2\na = 3\n", "xx")


@pytest.mark.parametrize(
    ("situation", "move", "variants", "key"),
    [
        ("late_delivery", "act", (), "late-delivery-act"),
        ("late_delivery", "act", ("again",), "late-delivery-act-again"),
        ("late_delivery", "apologise", ("again",), "late-delivery-apologise"),
        ("greeting", "ask", ("again", "again"), "greeting-ask-again"),
        ("order_status", "answer", ("shipped",), "order-status-answer-shipped"),
        ("order_status", "answer", ("shipped", "again"), "order-status-answer-shipped"),
        ("order_status", "answer", (), None),
        ("order_status", "close", ("shipped",), "close"),
        ("late_delivery", "offer_human", (), "offer-human"),
        ("handoff_offer", "offer_human", (), "handoff-offer-offer-human"),
        ("late_delivery", "answer", (), None),
        ("invoice_sent", "acknowledge", (), None),
    ],
)
def test_the_most_specific_message_is_taken(
    situation: str, move: str, variants: tuple[str, ...], key: str | None
) -> None:
    assert key_for("en", situation, move, variants) == key
