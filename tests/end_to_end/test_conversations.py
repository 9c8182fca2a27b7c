"""Conversations in every language, from the message to the shop and back."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable

import pytest

from bot.mood import HEATED
from bot.style import formats
from nlu.labels import MOODS, Register
from tests.end_to_end.assistant import Assistant, Talk, rapport

Begin = Callable[[], Talk]


def test_german_late_parcel_with_du_and_then_angry(bot: Assistant, talk: Begin) -> None:
    order, customer = bot.order("KS-104233"), talk()
    first = customer.one(
        "Du, mein Paket KS-104233 ist immer noch nicht da. Weißt du, wo es bleibt, und kannst du mal nachschauen?",
        "late_delivery",
        "de",
        "informal",
    )
    assert first.incident == "KS-104233"
    assert first.moves.count("apologise") == 1
    assert "act" in first.moves
    assert order.expected is not None
    for fact in ("KS-104233", order.carrier or "", formats.day(order.expected, "de")):
        assert fact in first.text
    second = customer.one(
        "Das ist doch ein Witz, zum dritten Mal frage ich dich nach KS-104233!",
        "late_delivery",
        "de",
        "informal",
    )
    assert second.mood in HEATED
    assert "apologise" not in second.moves, "one apology per incident"
    assert "offer_human" in second.moves, "a person at hand"
    assert second.text != first.text
    assert not customer.paused, "offered, not forced"


def test_japanese_damaged_item_in_keigo(talk: Begin) -> None:
    said = talk().one(
        "届いた商品が壊れていました。注文番号はKS-104203です。よろしくお願いいたします。",
        "damaged_item",
        "ja",
        "formal",
    )
    assert said.moves[:3] == ("acknowledge", "apologise", "act")
    assert "Heron kettle" in said.text
    assert "R-20991" in said.text, "the return that was opened"
    assert "j…@example.org" in said.text
    assert "jonas@" not in said.text


def test_french_cancellation_needs_a_yes(bot: Assistant, talk: Begin) -> None:
    customer = talk()
    asked = customer.one(
        "Bonjour, je voudrais annuler ma commande KS-104202, s'il vous plaît.", "ask_back", "fr", "formal"
    )
    assert asked.incident == "KS-104202"
    assert bot.order("KS-104202").status == "processing", "nothing happens before the yes"
    done = customer.one("oui", "order_cancelled", "fr", "formal")
    assert bot.order("KS-104202").status == "cancelled"
    total = bot.order("KS-104202").total
    for said in (asked, done):
        assert "KS-104202" in said.text
        assert formats.money(total.value, total.currency, "fr") in said.text


def test_spanish_overdue_refund_and_then_a_person(bot: Assistant, talk: Begin) -> None:
    customer = talk()
    complaint = "Sigo sin recibir el reembolso de mi pedido KS-104207, ¿cuándo me devuelven el dinero?"
    said = customer.one(complaint, "refund_delay", "es", "formal")
    total = bot.order("KS-104207").total
    assert formats.money(total.value, total.currency, "es") in said.text
    assert said.moves.count("apologise") == 1
    customer.one("Quiero hablar con una persona, por favor", "handoff_wait", "es", "formal")
    assert customer.paused
    assert customer.say("¿Hola?") == [], "a person has the word now"
    (packet,) = [row for row in bot.waiting() if row["conversation"] == customer.sender]
    assert complaint in packet["summary"]
    assert packet["mood"] in MOODS
    assert len(packet["mood_over_time"]) == 2
    assert set(packet["mood_over_time"]) <= set(MOODS)
    assert (packet["language"], packet["reason"]) == ("es", "asked")
    assert packet["facts"]["order_number"] == "KS-104207"
    assert "refund_delay" in packet["said_by_bot"]


def test_korean_order_status(bot: Assistant, talk: Begin) -> None:
    order = bot.order("KS-104239")
    said = talk().one("주문번호 KS-104239 상품은 언제 도착하나요?", "order_status", "ko", "formal")
    assert order.expected is not None
    assert formats.day(order.expected, "ko") in said.text
    assert "apologise" not in said.moves, "nobody failed"


def test_chinese_fraud_with_the_address_in_the_next_message(bot: Assistant, talk: Begin) -> None:
    customer = talk()
    asked = customer.one("有人盗用了我的账户，用我的卡下单了！", "fraud_fear", "zh-Hans", "formal")
    assert asked.moves == ("ask",)
    assert not _locked(bot, "layla@example.com")
    secured, waiting = customer.say("layla@example.com")
    assert (secured.situation, waiting.situation) == ("fraud_fear", "handoff_wait")
    assert "act" in secured.moves
    for said in (secured, waiting):
        assert said.language == "zh-Hans"
        assert said.problems() == [], said.text
    assert _locked(bot, "layla@example.com")
    assert customer.paused
    (packet,) = [row for row in bot.waiting() if row["conversation"] == customer.sender]
    assert packet["reason"] == "fraud"
    assert packet["facts"]["email"] == "layla@example.com"


def _locked(bot: Assistant, email: str) -> bool:
    connection = sqlite3.connect(bot.shop_file)
    try:
        ((locked,),) = connection.execute("SELECT locked FROM customers WHERE email = ?", (email,)).fetchall()
    finally:
        connection.close()
    return locked is not None


@pytest.mark.parametrize(
    ("text", "number", "language"),
    [
        ("أين طلبي KS-104219؟ تأخر كثيرا", "KS-104219", "ar"),
        ("मेरा पार्सल KS-104240 अभी तक नहीं आया, बहुत देर हो गई है", "KS-104240", "hi"),
    ],
)
def test_arabic_and_hindi_late_parcels(bot: Assistant, talk: Begin, text: str, number: str, language: str) -> None:
    order = bot.order(number)
    said = talk().one(text, "late_delivery", language, "formal")
    assert said.moves[:3] == ("acknowledge", "apologise", "act")
    assert order.expected is not None
    assert formats.day(order.expected, language) in said.text
    for fact in (number, order.carrier or ""):
        assert f"\u2068{fact}\u2069" in said.text if language == "ar" else fact in said.text


def test_italian_question_is_answered_from_the_knowledge_base_with_its_source(talk: Begin) -> None:
    (said,) = talk().say("Quanto costa la spedizione in Italia?")
    assert (said.situation, said.language, said.moves) == ("how_to", "it", ("answer",))
    passage, source = said.text.rsplit("\n\n", 1)
    assert len(passage) > 40
    assert "https://help.kestrel.example/it/" in source
    assert said.problems() == [], said.text


def test_a_language_that_is_asked_for_stays(talk: Begin) -> None:
    customer = talk()
    before = customer.one("Where is my order KS-104201?", "order_status", "en", "informal")
    customer.one("auf Deutsch bitte", "change_of_manner", "de", "formal")
    after = customer.one("Where is my order KS-104201?", "order_status", "de", "formal")
    assert "KS-104201" in before.text
    assert "KS-104201" in after.text
    customer.one("thanks a lot", "thanks", "de", "formal")
    assert customer.slot("stated_style") == {"language": "de"}


def test_english_address_form_from_beginning_to_end(bot: Assistant, talk: Begin) -> None:
    customer = talk()
    for text in ("I want to change the delivery address of my order", "KS-104235", "jonas@example.org"):
        customer.one(text, "ask_back", "en", "informal")
    address = "Jonas Brandt, 9 New Street, 10115 Berlin, Germany"
    said = customer.one(address, "address_changed", "en", "informal")
    assert "\nJonas Brandt, 9 New Street\n10115 Berlin\nGermany" in said.text
    assert bot.order("KS-104235").address == address


def test_an_address_without_its_postal_code_is_asked_for_again_once(bot: Assistant, talk: Begin) -> None:
    customer, before = talk(), bot.order("KS-104235").address
    for text in ("I want to change the delivery address of my order", "KS-104235", "jonas@example.org"):
        customer.one(text, "ask_back", "en", "informal")
    unclear, asked = customer.say("9 New Street, New Delhi, India")
    assert (unclear.situation, asked.situation) == ("address_unclear", "ask_back")
    assert bot.order("KS-104235").address == before
    said = customer.one("9 New Street, New Delhi 110016, India", "address_changed", "en", "informal")
    assert "\n9 New Street\nNew Delhi 110016\nIndia" in said.text, "its six digits are no order number"


def test_who_wants_to_be_called_reads_the_number_back(bot: Assistant, talk: Begin) -> None:
    customer = talk()
    said = customer.one("Please call me back: +49 40 66969120", "handoff_wait", "en", "informal")
    assert "+49 40 66969120" in said.text
    (packet,) = [row for row in bot.waiting() if row["conversation"] == customer.sender]
    assert packet["facts"] == {"phone": "+494066969120"}


def test_a_question_within_the_address_form_is_no_address(bot: Assistant, talk: Begin) -> None:
    """It is answered, and the address is asked for again."""
    customer = talk()
    for text in ("I want to change the delivery address of my order", "KS-104235", "jonas@example.org"):
        customer.one(text, "ask_back", "en", "informal")
    answered, asked = customer.say("How long does standard delivery take?")
    assert (answered.situation, asked.situation) == ("how_to", "ask_back")
    assert customer.slot("new_address") is None
    customer.one("12 Harbour Lane, 20457 Hamburg", "address_changed", "en", "informal")


def test_no_ends_the_address_form(bot: Assistant, talk: Begin) -> None:
    customer, before = talk(), bot.order("KS-104231").address
    for text in ("I want to change the delivery address of my order", "KS-104231"):
        customer.one(text, "ask_back", "en", "informal")
    said = customer.one("no, leave it", "greeting", "en", "informal")
    assert "ask" in said.moves, "the conversation goes on"
    assert customer.bot.tracker(customer.sender)["active_loop"] in ({}, {"name": None})
    customer.one("Where is my order KS-104201?", "order_status", "en", "informal")
    assert bot.order("KS-104231").address == before


def test_a_person_can_be_had_from_within_the_address_form(bot: Assistant, talk: Begin) -> None:
    customer = talk()
    for text in ("I want to change the delivery address of my order", "KS-104231"):
        customer.one(text, "ask_back", "en", "informal")
    customer.one("I want to speak to a human being", "handoff_wait", "en", "informal")
    assert customer.paused
    (packet,) = [row for row in bot.waiting() if row["conversation"] == customer.sender]
    assert packet["facts"]["order_number"] == "KS-104231"
    back = customer.give_back()
    assert (back.situation, back.language, back.register) == ("handoff_back", "en", "informal")
    customer.one("Where is my order KS-104201?", "order_status", "en", "informal")
    assert not customer.paused
    again = rapport("handoff", "resume", customer.sender, "--port", str(bot.port), env=bot.env)
    assert again.returncode == 1
    assert "its state is 'bot'" in again.stderr


def test_a_wrong_address_learns_nothing(bot: Assistant, talk: Begin) -> None:
    """The same words whether the order is somebody else's or does not exist."""
    before = bot.order("KS-104231")
    answers = []
    for number in ("KS-104231", "KS-999999"):
        customer = talk()
        for text in (f"I want to change the delivery address of my order {number}", "anna@example.com"):
            customer.one(text, "ask_back", "en", "informal")
        said = customer.one("12 Nowhere Road, 10115 Berlin, Germany", "not_found", "en", "informal")
        answers.append(said.text.replace(number, "NUMBER"))
    assert answers[0] == answers[1]
    for secret in (before.email, "amelia", "Clarke", before.address.splitlines()[1], "Mill Lane", before.status):
        assert secret.casefold() not in answers[0].casefold()
    assert bot.order("KS-104231") == before


@pytest.mark.parametrize(
    ("text", "language", "register"),
    [
        ("Onde está o meu pedido KS-104234?", "pt-BR", "formal"),
        ("請問我的訂單 KS-104218 什麼時候會到？", "zh-Hant", "formal"),
    ],
)
def test_the_other_languages_answer_too(
    bot: Assistant, talk: Begin, text: str, language: str, register: Register
) -> None:
    (said,) = talk().say(text)
    assert said.language == language
    assert said.situation in {"order_status", "late_delivery"}
    assert said.incident in text
    assert said.problems() == [], said.text
