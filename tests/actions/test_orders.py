from __future__ import annotations

from datetime import timedelta
from typing import Any

import pytest

from actions.orders import _item
from actions.shop import ShopAdapter, SqliteShop, shop_today
from actions.shop.rules import return_until
from bot.reply import facts
from bot.style import formats
from bot.style.locales import locales
from bot.workdays import HAMBURG
from tests.actions.talk import Talk, actions_by_intent, executor
from tests.bot.said import domain

LATE = "KS-104233"


def test_the_server_offers_every_action_of_the_domain_and_no_other() -> None:
    assert set(executor().actions) == {
        name
        for name in domain().action_names_or_texts
        if name in domain().user_actions and not name.startswith("utter_")
    }
    assert set(actions_by_intent().values()) - set(executor().actions) <= set(domain().responses)


# --- where is my order


@pytest.mark.parametrize(
    ("number", "variant", "day"),
    [
        ("KS-104201", "shipped", "expected"),
        ("KS-104202", "processing", "expected"),
        ("KS-104203", "delivered", "delivered"),
        ("KS-104205", "cancelled", "cancelled"),
        ("KS-104232", "cancelled", "cancelled"),
    ],
)
def test_an_orders_state(talk: Talk, demo: ShopAdapter, number: str, variant: str, day: str) -> None:
    order = demo.order(number)
    text = talk.say(f"where is {number}", "order_status")
    assert talk.response["response"] == "utter_order_status"
    assert talk.response["variant"] == variant
    assert talk.response["date"] == facts.day(getattr(order, day))
    assert talk.slots == {"task": None, "order_number": number, "asked": None}
    assert number in text
    assert formats.day(getattr(order, day), "en") in text
    if variant == "shipped":
        assert str(order.tracking_link) in text


def test_the_number_is_asked_for_and_the_task_goes_on_when_it_comes(talk: Talk) -> None:
    talk.say("where is my order?", "order_status")
    assert talk.response["response"] == "utter_ask_back"
    assert talk.response["variant"] == "order-number"
    assert (talk.slot("task"), talk.slot("asked")) == ("order_status", "order_number")
    talk.say("how long do returns take?", "ask_knowledge")
    assert (talk.slot("task"), talk.slot("asked")) == ("order_status", "order_number")
    text = talk.say("KS-104201")
    assert talk.said == ["order_status"]
    assert "KS-104201" in text
    assert talk.slot("task") is None


def test_the_task_that_waits_is_the_one_that_goes_on(talk: Talk) -> None:
    talk.say("cancel my order", "cancel_order")
    talk.say("KS-104202")
    assert talk.response["variant"] == "confirm-cancel"


def test_an_unknown_number_is_said_and_asked_for_again(talk: Talk) -> None:
    text = talk.say("where is KS-999999", "order_status")
    assert talk.said == ["not_found"]
    assert "KS-999999" in text
    assert talk.slot("order_number") is None
    assert (talk.slot("task"), talk.slot("asked")) == ("order_status", "order_number")
    talk.say("KS-104201")
    assert talk.said == ["order_status"]


def test_a_known_number_is_not_asked_for_again(talk: Talk) -> None:
    talk.say("where is KS-104201", "order_status")
    talk.say("please send me the invoice", "invoice")
    assert talk.response["order"] == "KS-104201"


def test_an_address_with_one_open_order_is_enough(talk: Talk) -> None:
    talk.say("where is my order? reto@example.com", "order_status")
    assert talk.response["variant"] == "order-number", "both of his orders have arrived"
    talk.say("where is my order? priya@example.com", "order_status")
    assert talk.response["variant"] == "several"
    other = Talk()
    other.say("where is my order? elsa@example.org and ingrid@example.org", "order_status")
    assert other.response["variant"] == "order-number"
    third = Talk()
    third.say("where is my order? ingrid@example.org", "order_status")
    assert third.response["order"] == "KS-104222"


def test_several_open_orders_are_listed_to_choose_from(talk: Talk) -> None:
    text = talk.say("where is my order? camille@example.com", "order_status")
    assert talk.response["count"] == 2
    assert "KS-104202" in text
    assert "KS-104227" in text
    assert talk.slot("asked") == "order_number"
    talk.say("KS-104227")
    assert (talk.response["variant"], talk.response["order"]) == ("shipped", "KS-104227")


def test_an_unknown_address_and_one_without_open_orders_get_the_same_words(demo: ShopAdapter) -> None:
    found = []
    for address in ("nobody@example.com", "reto@example.com"):
        talk = Talk()
        found.append((talk.say(f"where is my order? {address}", "order_status"), talk.slots))
    assert found[0] == found[1]
    assert found[0][1]["asked"] == "order_number"


# --- late and lost


@pytest.mark.parametrize("register", ["formal", "informal"])
def test_a_late_parcel_in_german_and_again_when_angry(demo: ShopAdapter, register: str) -> None:
    talk = Talk("de", register)
    order = demo.order(LATE)
    first = talk.say(f"Wo bleibt {LATE}?", "delivery_problem", emotions={"frustration": 0.2})
    trace = demo.open_trace(LATE, "late")
    assert talk.said == ["late_delivery"]
    assert talk.response["deadline"] == facts.day(trace.answer_by)
    assert talk.metadata["moves"] == ["acknowledge", "apologise", "act"]
    assert talk.metadata["register"] == register
    for fact in (
        LATE,
        "Elbkurier",
        formats.day(order.expected or order.placed, "de"),
        formats.day(trace.answer_by, "de"),
    ):
        assert fact in first
    assert "tut mir leid" in first.lower()

    second = talk.say("Das ist doch eine Frechheit!!", "delivery_problem", emotions={"anger": 0.95})
    assert talk.metadata["moves"] == ["acknowledge", "act", "offer_human"]
    assert talk.metadata["mood"] == "angry"
    assert "tut mir leid" not in second.lower()
    assert "noch nicht" in second or "immer noch" in second
    assert second != first
    markers = locales()["de"].markers
    other = "informal" if register == "formal" else "formal"
    for text in (first, second):
        assert any(marker.search(text) for marker in markers[register])  # type: ignore[index]
        assert not any(marker.search(text) for marker in markers[other])  # type: ignore[index]

    talk.say("ja", "affirm", emotions={"anger": 0.5})
    assert talk.said == ["handoff_wait"], "a person was offered in the words, so yes means a person"


def test_a_complaint_is_about_the_late_order_that_is_talked_about(talk: Talk) -> None:
    talk.say(f"where is {LATE}", "order_status")
    talk.say("this is the third time, what a joke", "complain")
    assert talk.said == ["late_delivery"]
    assert talk.metadata["moves"].count("apologise") == 0, "one apology for the incident"


@pytest.mark.parametrize("number", ["", "KS-104201", "KS-999999"])
def test_a_complaint_about_nothing_that_is_known_asks_what_went_wrong(talk: Talk, number: str) -> None:
    talk.say(f"what a joke, your service {number}", "complain")
    assert talk.said == ["complaint"]


def test_where_is_it_finds_out_by_itself_that_it_is_late(talk: Talk) -> None:
    talk.say(f"where is {LATE}", "order_status")
    assert talk.said == ["late_delivery"]


def test_a_running_trace_is_told_and_no_second_one_opened(talk: Talk, demo: ShopAdapter) -> None:
    before = demo.open_trace("KS-104214", "late")
    talk.say("KS-104214 is late", "delivery_problem")
    assert talk.response["deadline"] == facts.day(before.answer_by)


@pytest.mark.parametrize("tag", sorted(locales()))
def test_a_lost_parcel_in_every_language(demo: ShopAdapter, tag: str) -> None:
    talk = Talk(tag)
    text = talk.say("KS-104204", "delivery_problem")
    trace, order = demo.open_trace("KS-104204", "lost"), demo.order("KS-104204")
    assert talk.said == ["lost_parcel"]
    assert talk.metadata["lang"] == tag
    assert talk.metadata["incident"] == "KS-104204"
    assert "apologise" in talk.metadata["moves"]
    for fact in ("KS-104204", formats.day(trace.answer_by, tag), formats.day(order.delivered or order.placed, tag)):
        assert fact in text


def test_a_parcel_that_is_not_late_is_not_called_late(talk: Talk) -> None:
    talk.say("KS-104201 is not here", "delivery_problem")
    assert (talk.said, talk.response["variant"]) == (["order_status"], "shipped")
    talk.say("KS-104202 is not here", "delivery_problem")
    assert (talk.said, talk.response["variant"]) == (["order_status"], "processing")


def test_a_parcel_delivered_long_ago_is_for_a_person(talk: Talk) -> None:
    talk.say("KS-104206 never came", "delivery_problem")
    assert talk.said == ["handoff_offer"]
    assert talk.slot("asked") == "confirm_person"


# --- damaged, wrong, returned


@pytest.mark.parametrize(("intent", "reason"), [("damaged_item", "damaged"), ("wrong_item", "wrong")])
def test_goods_that_are_not_right_open_a_return(talk: Talk, demo: ShopAdapter, intent: str, reason: str) -> None:
    text = talk.say("the fork of KS-104203 is not right", intent)
    (opened,) = demo.returns("KS-104203")
    assert opened.reason == reason
    assert talk.said == [intent]
    assert talk.response["return"] == opened.number
    assert talk.response["item"] == "Robin hand fork"
    assert talk.response["email"] == "j…@example.org"
    assert "jonas@example.org" not in text
    assert opened.number in text


def test_the_warranty_outlasts_the_right_of_return(talk: Talk, demo: ShopAdapter) -> None:
    talk.say("the sleeping bag of KS-104206 is torn", "damaged_item")
    assert talk.said == ["damaged_item"]


@pytest.mark.parametrize(("intent", "number"), [("damaged_item", "KS-104217"), ("return_refund", "KS-104206")])
def test_a_refused_return_names_the_day_that_counts(talk: Talk, demo: ShopAdapter, intent: str, number: str) -> None:
    talk.say(number, intent)
    if intent == "return_refund":
        assert talk.response["variant"] == "confirm-return"
        talk.say("yes", "affirm")
    delivered = demo.order(number).delivered
    assert delivered
    assert talk.said == ["return_refused"]
    until = return_until(delivered, "damaged" if intent == "damaged_item" else "unwanted")
    assert talk.response["date"] == facts.day(until)
    assert until < shop_today()
    assert talk.slot("asked") == "confirm_person"
    assert demo.returns(number) == ()


def test_goods_whose_money_was_given_back_are_not_returned_again(talk: Talk, demo: ShopAdapter) -> None:
    talk.say("the lamp of KS-104208 is broken", "damaged_item")
    assert (talk.said, talk.response["variant"]) == (["refund_status"], "paid")
    assert len(demo.returns("KS-104208")) == 1


def test_damaged_goods_that_have_not_arrived_are_on_their_way(talk: Talk) -> None:
    talk.say("KS-104201 is broken", "damaged_item")
    assert (talk.said, talk.response["variant"]) == (["order_status"], "shipped")


@pytest.mark.parametrize(
    ("text", "item"),
    [
        ("the fork is bent", "Robin hand fork"),
        ("my little fork, all of it", "Robin hand fork"),
        ("the 1.5 l kettle leaks", "Heron kettle 1.5 l"),
        ("KETTLE!", "Heron kettle 1.5 l"),
        ("it is broken", "Heron kettle 1.5 l"),
        ("", "Heron kettle 1.5 l"),
        ("forklift", "Heron kettle 1.5 l"),
    ],
)
def test_the_item_that_was_named_is_meant(demo: ShopAdapter, text: str, item: str) -> None:
    class Said:
        def __init__(self) -> None:
            self.text = text

    assert _item(Said(), demo.order("KS-104203")) == item  # type: ignore[arg-type]


def test_a_return_waits_for_a_yes(talk: Talk, demo: ShopAdapter) -> None:
    text = talk.say("I want to send back KS-104203", "return_refund")
    assert talk.response["variant"] == "confirm-return"
    assert formats.money(demo.order("KS-104203").total.value, "EUR", "en") in text
    assert demo.returns("KS-104203") == ()
    done = talk.say("yes please", "affirm")
    (opened,) = demo.returns("KS-104203")
    assert (opened.reason, talk.said) == ("unwanted", ["return_opened"])
    assert opened.number in done


# --- refunds


@pytest.mark.parametrize("tag", ["de", "en", "fr", "ja", "ar", "pt-BR"])
def test_an_overdue_refund_is_put_first(demo: ShopAdapter, tag: str) -> None:
    (before,) = demo.returns("KS-104207")
    talk = Talk(tag)
    text = talk.say("KS-104207", "return_refund")
    (after,) = demo.returns("KS-104207")
    assert talk.said == ["refund_delay"]
    assert before.refund_due
    assert after.refund_due
    assert before.refund_due < shop_today() <= after.refund_due
    assert talk.response["amount"] == facts.money(before.refund.value, "EUR")
    for fact in (
        "KS-104207",
        formats.day(before.refund_due, tag),
        formats.day(after.refund_due, tag),
        formats.money(before.refund.value, "EUR", tag),
    ):
        assert fact in text
    assert "apologise" in talk.metadata["moves"]


@pytest.mark.parametrize(
    ("number", "situation", "variant"),
    [
        ("KS-104208", "refund_status", "paid"),
        ("KS-104209", "refund_status", "pending"),
        ("KS-104213", "return_opened", None),
        ("KS-104202", "ask_back", "confirm-cancel"),
        ("KS-104201", "cancel_refused", "shipped"),
        ("KS-104205", "order_status", "cancelled"),
    ],
)
def test_where_a_refund_stands(talk: Talk, number: str, situation: str, variant: str | None) -> None:
    talk.say(f"I want my money back for {number}", "return_refund")
    assert (talk.said, talk.response.get("variant")) == ([situation], variant)


# --- cancelling


def test_cancelling_waits_for_a_yes(talk: Talk, demo: ShopAdapter) -> None:
    text = talk.say("cancel KS-104202", "cancel_order")
    assert talk.response["variant"] == "confirm-cancel"
    assert talk.slot("asked") == "confirm_cancel"
    assert formats.money(demo.order("KS-104202").total.value, "EUR", "en") in text
    assert demo.order("KS-104202").status == "processing"
    done = talk.say("yes", "affirm")
    assert demo.order("KS-104202").status == "cancelled"
    assert talk.said == ["order_cancelled"]
    assert "KS-104202" in done
    assert talk.slot("asked") is None
    talk.say("yes", "affirm")
    assert talk.said == ["greeting"], "a second yes cancels nothing more"


@pytest.mark.parametrize("tag", ["de", "es", "hi", "ko", "zh-Hant"])
def test_cancelling_in_other_languages(demo: ShopAdapter, tag: str) -> None:
    talk = Talk(tag)
    asked = talk.say("KS-104202", "cancel_order")
    done = talk.say("...", "affirm")
    amount = formats.money(demo.order("KS-104202").total.value, "EUR", tag)
    for text in (asked, done):
        assert "KS-104202" in text
        assert amount in text
    assert formats.day(HAMBURG.add(shop_today(), 5), tag) in done
    assert talk.metadata["lang"] == tag


@pytest.mark.parametrize(
    ("number", "variant"), [("KS-104201", "shipped"), ("KS-104203", "delivered"), ("KS-104205", "cancelled")]
)
def test_what_cannot_be_cancelled_is_not_asked_about(talk: Talk, number: str, variant: str) -> None:
    talk.say(f"cancel {number}", "cancel_order")
    assert (talk.said, talk.response["variant"]) == (["cancel_refused"], variant)
    assert talk.slot("asked") is None


def test_an_order_that_left_while_the_customer_thought_is_not_cancelled(
    talk: Talk, demo: ShopAdapter, monkeypatch: pytest.MonkeyPatch
) -> None:
    talk.say("cancel KS-104202", "cancel_order")
    demo.cancel("KS-104202")  # stands for any change meanwhile
    talk.say("yes", "affirm")
    assert (talk.said, talk.response["variant"]) == (["cancel_refused"], "cancelled")


# --- money and papers


def test_an_invoice_goes_to_the_accounts_own_address(talk: Talk) -> None:
    text = talk.say("invoice for KS-104201 to me@example.net please", "invoice")
    assert talk.response["email"] == "a…@example.com"
    assert "anna@" not in text


@pytest.mark.parametrize(
    ("number", "situation", "variant"),
    [
        ("KS-104210", "payment_failed", "declined"),
        ("KS-104211", "payment_failed", "double"),
        ("KS-104201", "payment_failed", None),
        ("KS-104232", "order_status", "cancelled"),
    ],
)
def test_payments(talk: Talk, demo: ShopAdapter, number: str, situation: str, variant: str | None) -> None:
    text = talk.say(f"my payment for {number} failed", "payment_problem")
    assert (talk.said, talk.response.get("variant")) == ([situation], variant)
    if variant == "declined":
        assert formats.day(demo.order(number).placed + timedelta(days=7), "en") in text
        assert f"https://kestrel.example/pay/{number}" in text
    if variant == "double":
        assert formats.money(demo.order(number).total.value, "USD", "en") in text
        assert formats.day(HAMBURG.add(shop_today(), 7), "en") in text


def test_a_payment_without_an_order_needs_no_number(talk: Talk) -> None:
    talk.say("my card was declined", "payment_problem")
    assert talk.said == ["payment_failed"]
    assert talk.slot("task") is None


def test_an_order_whose_payment_was_declined_says_so_when_asked_where_it_is(talk: Talk) -> None:
    talk.say("where is KS-104210", "order_status")
    assert talk.response["variant"] == "declined"


# --- when the shop can't be reached


@pytest.mark.parametrize("tag", ["de", "en", "fr", "ar"])
def test_a_shop_that_cannot_be_reached_is_said_and_nothing_pretended(demo: ShopAdapter, tag: str) -> None:
    talk = Talk(tag)
    demo.close()
    talk.say("KS-104202", "order_status")
    assert talk.said == ["action_failed"]
    assert talk.metadata["moves"] == ["acknowledge", "apologise", "act", "offer_human"]
    assert talk.metadata["lang"] == tag
    assert talk.slot("asked") == "confirm_person"


def test_a_change_that_may_have_happened_is_for_a_person(
    talk: Talk, demo: ShopAdapter, monkeypatch: pytest.MonkeyPatch
) -> None:
    from actions.shop import ShopUnavailable

    really = SqliteShop.cancel

    def lost_answer(self: SqliteShop, number: str) -> Any:
        really(self, number)
        raise ShopUnavailable("the answer was lost", maybe_done=True)

    monkeypatch.setattr(SqliteShop, "cancel", lost_answer)
    talk.say("cancel KS-104202", "cancel_order")
    text = talk.say("yes", "affirm")
    assert talk.said == ["handoff_offer"]
    assert "Nothing has been changed" not in text
    assert talk.slot("asked") == "confirm_person"
