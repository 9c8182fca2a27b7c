from __future__ import annotations

from actions.shop import ShopAdapter
from bot.handoff.store import HandoffStore
from tests.actions.talk import Talk


def test_a_no_changes_nothing_and_says_so(talk: Talk, demo: ShopAdapter) -> None:
    talk.say("cancel KS-104202", "cancel_order")
    talk.say("no", "deny")
    assert (talk.said, talk.response["variant"]) == (["ask_back"], "kept")
    assert talk.slot("asked") is None
    talk.say("yes", "affirm")
    assert demo.order("KS-104202").status == "processing"


def test_a_no_gives_up_the_task(talk: Talk) -> None:
    talk.say("cancel my order", "cancel_order")
    talk.say("never mind", "deny")
    assert talk.slot("task") is None
    talk.say("KS-104202")
    assert talk.said == ["order_status"]


def test_yes_and_no_to_nothing(talk: Talk) -> None:
    for word, intent in (("yes", "affirm"), ("no", "deny")):
        talk.say(word, intent)
        assert (talk.said, talk.response["variant"]) == (["greeting"], "again")


def test_a_yes_counts_for_the_order_that_was_asked_about(talk: Talk, demo: ShopAdapter) -> None:
    talk.say("cancel KS-104202", "cancel_order")
    talk.say("and does KS-104235 have batteries?", "ask_knowledge", knowledge={"abstained": False, "hits": []})
    talk.tracker.slots["asked"].value = "confirm_cancel"
    talk.say("yes", "affirm")
    assert demo.order("KS-104235").status == "processing"
    assert (talk.response["variant"], talk.response["order"]) == ("confirm-cancel", "KS-104235")
    talk.say("yes", "affirm")
    assert demo.order("KS-104235").status == "cancelled"
    assert demo.order("KS-104202").status == "processing"


def test_a_yes_with_another_number_is_asked_about_again(talk: Talk, demo: ShopAdapter) -> None:
    talk.say("send back KS-104203", "return_refund")
    talk.say("yes, KS-104236", "affirm")
    assert (talk.response["variant"], talk.response["order"]) == ("confirm-return", "KS-104236")
    assert demo.returns("KS-104203") == demo.returns("KS-104236") == ()
    talk.say("yes", "affirm")
    assert len(demo.returns("KS-104236")) == 1


def test_a_yes_with_an_unknown_number_does_nothing(talk: Talk, demo: ShopAdapter) -> None:
    talk.say("cancel KS-104202", "cancel_order")
    talk.say("yes, KS-999999", "affirm")
    assert talk.said == ["not_found"]
    assert demo.order("KS-104202").status == "processing"


def test_a_phone_number_where_a_person_was_offered_is_a_yes(talk: Talk, queue: HandoffStore) -> None:
    talk.say("do you sell submarines?", "ask_knowledge")
    talk.say("+49 40 66969120")
    assert talk.said == ["handoff_wait"]
    (request,) = queue.waiting()
    assert request.packet["facts"]["phone"] == "+494066969120"


def test_a_change_of_manner_takes_the_offer_of_a_person_not_back(talk: Talk, queue: HandoffStore) -> None:
    talk.say("this is outrageous!", "complain", emotions={"anger": 0.9})
    assert "offer_human" in talk.metadata["moves"]
    talk.say("auf Deutsch bitte", "change_manner")
    assert talk.said == ["change_of_manner"]
    talk.say("+49 40 66969120")
    assert talk.said == ["handoff_wait"]
    assert len(queue.waiting()) == 1


def test_a_phone_number_out_of_nothing_is_asked_about(talk: Talk, queue: HandoffStore) -> None:
    talk.say("+49 40 66969120")
    assert (talk.said, talk.response["variant"]) == (["ask_back"], "confirm-person")
    assert queue.waiting() == []
    talk.say("yes", "affirm")
    (request,) = queue.waiting()
    assert request.packet["facts"]["phone"] == "+494066969120"


def test_a_phone_number_is_no_order_number(talk: Talk) -> None:
    talk.say("where is my parcel?", "order_status")
    talk.say("+49 40 66969120")
    assert (talk.said, talk.response["variant"]) == (["ask_back"], "order-number")


def test_yes_to_a_person(talk: Talk, queue: HandoffStore) -> None:
    talk.say("do you sell submarines?", "ask_knowledge")
    talk.say("yes", "affirm")
    assert talk.said == ["handoff_wait"]
    assert len(queue.waiting()) == 1


def test_no_to_a_person(talk: Talk, queue: HandoffStore) -> None:
    talk.say("do you sell submarines?", "ask_knowledge")
    talk.say("no", "deny")
    assert talk.said == ["ask_back"]
    assert queue.waiting() == []


def test_a_bare_number_without_a_task_asks_where_it_is(talk: Talk) -> None:
    talk.say("KS-104201")
    assert talk.said == ["order_status"]
