"""The lint: the real locales are clean, and whatever is planted is found."""

from __future__ import annotations

from dataclasses import fields, replace
from functools import partial
from typing import Any

import pytest
from fluent.runtime import FluentBundle

from bot.reply import catalogue as catalogue_module
from bot.reply import lint as lint_module
from bot.reply.catalogue import key_for
from bot.reply.findings import Finding, masked
from bot.reply.lint import FOREIGN, LOST, MIXED, check_text, lint
from bot.reply.moves import Chosen, situations
from bot.reply.preview import compose_sample, moves_of, profile
from bot.reply.samples import Sample, samples
from bot.style import locales as locales_module
from bot.style.locales import locales
from bot.style.profile import Known, StyleProfile
from nlu.labels import MOODS, Register
from tests.bot.reply.conftest import Edit, forget

# For each register one natural sentence that mixes in a word of the other.
MIXED_REPLIES: dict[tuple[str, Register], str] = {
    ("ar", "formal"): "هل يمكنكم إرسال رقم طلبك من فضلكم؟",
    ("de", "formal"): "Können Sie mir bitte deine Bestellnummer nennen?",
    ("de", "informal"): "Schick mir einfach Ihre Bestellnummer.",
    ("en", "formal"): "Please send me the order number, no worries if it takes a while.",
    ("en", "informal"): "Hey, if you would prefer to wait, just say so.",
    ("es", "formal"): "¿Me podría indicar tu número de pedido?",
    ("es", "informal"): "¿Me dices el número de su pedido?",
    ("fr", "formal"): "Pourriez-vous m'indiquer ton numéro de commande ?",
    ("fr", "informal"): "Tu peux m'envoyer votre numéro de commande ?",
    ("hi", "formal"): "कृपया अपना ऑर्डर नंबर बता दें।",
    ("hi", "informal"): "बस अपना ऑर्डर नंबर बताइए, हम देख लेंगे।",
    ("it", "formal"): "Mi può indicare il tuo numero d'ordine?",
    ("it", "informal"): "Mi puoi dire il suo numero d'ordine?",
    ("ja", "formal"): "恐れ入りますが、注文番号を教えてください。",
    ("ja", "informal"): "すみませんが、注文番号を教えていただけますか。",
    ("ko", "formal"): "주문번호를 알려 주시겠습니까? 바로 확인해 드릴게요.",
    ("ko", "informal"): "주문번호를 알려 주세요. 바로 확인해 드리겠습니다.",
    ("pt-BR", "formal"): "Poderia informar o número do pedido pra mim?",
    ("pt-BR", "informal"): "Você pode conferir o número do pedido, por gentileza?",
    (
        "id",
        "formal",
    ): "Saya sudah meneruskan laporan Anda ke tim gudang, dan barang penggantinya akan dikirim ke alamatmu besok pagi.",
    (
        "id",
        "informal",
    ): "Oke, pesananmu sudah aku batalkan, dan dananya akan Anda terima lagi dalam beberapa hari kerja.",
    ("nl", "formal"): "U kunt het pakket gratis terugsturen zodra je het hebt ontvangen.",
    ("nl", "informal"): "Je pakket is onderweg en ik laat het u weten zodra het is bezorgd.",
    ("pl", "formal"): "Proszę podać numer zamówienia, a sprawdzimy, gdzie jest Twoja paczka.",
    ("pl", "informal"): "Podaj numer zamówienia, a sprawdzimy, gdzie jest Państwa paczka.",
    ("ru", "formal"): "Посылка с вашим заказом уже в пути, и если хочешь, отследите её по ссылке из письма.",
    ("ru", "informal"): "Твой заказ уже собирают на складе, а если что-то пойдёт не так, сразу напишите мне сюда.",
    ("th", "formal"): "ทางร้านได้รับแจ้งเรื่องพัสดุของคุณลูกค้าแล้วค่ะ จะรีบตรวจสอบและแจ้งผลให้ทราบนะ",
    ("th", "informal"): "เราเช็กออเดอร์ให้แล้ว พัสดุน่าจะถึงพรุ่งนี้ค่ะ ถ้ายังไม่ได้รับ บอกได้เลยนะ",
    ("tr", "formal"): "Siparişiniz bugün kargoya verildi, takip bağlantısını sana e-postayla gönderdik.",
    ("tr", "informal"): "Siparişin yolda, takip bağlantısını e-posta adresinize gönderdik.",
    ("uk", "formal"): "Ваше замовлення вже в дорозі, щойно отримаєш посилку, напишіть нам, будь ласка.",
    ("uk", "informal"): "Твоє замовлення вже в дорозі, а якщо щось не так, просто напишіть, і ми все з’ясуємо.",
    ("vi", "formal"): "Dạ, đơn hàng của quý khách đang trên đường giao, bạn có thể theo dõi trong mục Đơn hàng.",
    ("vi", "informal"): "Mình đã gửi lại hóa đơn qua email rồi, quý khách kiểm tra hộp thư giúp mình nhé.",
    ("zh-Hans", "formal"): "请您提供你的订单号。",
    ("zh-Hans", "informal"): "你好，方便告诉我您的订单号吗？",
    ("zh-Hant", "formal"): "請您提供你的訂單編號。",
    ("zh-Hant", "informal"): "嗨，可以給我您的訂單編號嗎？",
}
# A sentence that does not belong into the locale.
FOREIGN_REPLIES = {
    "ar": "Your order will reach you tomorrow.",
    "de": "Your order has left our warehouse and should be with you by the end of the week.",
    "en": "Ihre Bestellung hat unser Lager verlassen und sollte bis Ende der Woche bei Ihnen sein.",
    "es": "Votre commande a quitté notre entrepôt et devrait arriver avant la fin de la semaine.",
    "fr": "Il suo ordine ha lasciato il nostro magazzino e dovrebbe arrivare entro la fine della settimana.",
    "hi": "您的订单明天送达。",
    "it": "Deine Bestellung hat unser Lager verlassen und sollte bis Ende der Woche bei dir sein.",
    "ja": "您的订单明天送达，请您留意短信。",
    "ko": "ご注文は明日お届けの予定です。",
    "pt-BR": "Your order has left our warehouse and should be with you by the end of the week.",
    "id": "Gói hàng của quý khách dự kiến giao vào thứ sáu, nếu chưa nhận được xin vui lòng báo lại.",
    "nl": "Ihr Paket ist unterwegs und kommt voraussichtlich am Freitag bei Ihnen an, hier lässt es sich verfolgen.",
    "pl": "Vaše objednávka už opustila náš sklad a měla by k vám dorazit do konce týdne.",
    "ru": "Ваша посилка вже в дорозі, і ми повідомимо вас, щойно кур’єр зможе її доставити.",
    "th": "Bưu kiện của quý khách đang trên đường vận chuyển và dự kiến sẽ đến vào ngày mai.",
    "tr": "Sifarişiniz bu gün kuryerə təhvil verildi və üç iş günü ərzində ünvanınıza çatdırılacaq.",
    "uk": "Мы уже отправили ваш заказ, посылка приедет завтра до обеда.",
    "vi": "Pesanan Anda sedang dalam perjalanan dan akan tiba dalam tiga hari kerja.",
    "zh-Hans": "您的訂單明天送達。",
    "zh-Hant": "您的订单明天送达。",
}


def _about(tag: str, message: str) -> list[str]:
    return [finding.problem for finding in lint() if finding.language == tag and finding.message == message]


def test_the_real_locales_are_clean() -> None:
    assert lint() == []


@pytest.mark.parametrize(("tag", "register"), sorted(MIXED_REPLIES))
def test_a_mixed_reply_is_found(tag: str, register: Register) -> None:
    problems = check_text(MIXED_REPLIES[tag, register], tag, register)
    assert any(problem.startswith(MIXED) for problem in problems)


def test_every_register_of_every_language_has_a_mixed_reply() -> None:
    written = {(tag, register) for tag, style in locales().items() for register in style.registers}
    assert written == MIXED_REPLIES.keys()


@pytest.mark.parametrize("tag", sorted(locales()))
def test_another_language_is_found(tag: str) -> None:
    register = locales()[tag].registers[0]
    assert any(problem.startswith(FOREIGN) for problem in check_text(FOREIGN_REPLIES[tag], tag, register))


@pytest.mark.parametrize("text", ["Danke.. Bis bald.", "Das ist alles.,", "Zwei  Leerzeichen.", "Davor eines ."])
def test_doubled_punctuation_is_found(text: str) -> None:
    assert len(check_text(text, "de", "formal")) == 1


def test_facts_may_be_in_any_register_and_language() -> None:
    quotation = "Schick uns dein Paket einfach zurück."
    assert check_text(quotation, "de", "formal")
    assert check_text(masked(f"Mehr dazu: {quotation}", [quotation]), "de", "formal") == []


def test_missing_and_unknown_messages_are_found(edit: Edit) -> None:
    edit("de", "replies.ftl", "complaint-ask =", "complaint-asks =")
    assert any("is missing" in problem for problem in _about("de", "complaint-ask"))
    assert any("is unknown" in problem for problem in _about("de", "complaint-asks"))
    # Whole replies need it, too.
    assert any("no words for the move 'ask'" in problem for problem in _about("de", "complaint"))


def test_a_fact_that_one_form_leaves_out_is_found(edit: Edit) -> None:
    edit("de", "replies.ftl", "[informal] Deine Bestellung { $order } ist storniert.", "[informal] Ist storniert.")
    assert _about("de", "order-cancelled-act") == [f"{LOST}$order in the form register informal"]


def test_a_fact_that_is_left_out_everywhere_is_found(edit: Edit) -> None:
    edit("de", "replies.ftl", "Die Rechnung zur Bestellung { $order } ist", "Die Rechnung ist")
    assert _about("de", "invoice-sent-act") == [f"{LOST}$order, which the English message states"]


def test_an_unknown_fact_is_found_alone_and_in_the_reply(edit: Edit) -> None:
    edit("de", "replies.ftl", "not-found-answer = Dazu", "not-found-answer = { $who } Dazu")
    assert any("uses $who" in problem for problem in _about("de", "not-found-answer"))
    assert any("who" in problem for problem in _about("de", "not_found"))


def test_a_message_that_does_not_format_is_found(edit: Edit) -> None:
    edit("de", "replies.ftl", "handoff-offer-offer-human = Soll", "handoff-offer-offer-human = { -term } Soll")
    assert any(problem.startswith("does not format") for problem in _about("de", "handoff-offer-offer-human"))


def test_a_mixed_message_is_found(edit: Edit) -> None:
    edit("de", "replies.ftl", "*[formal] Ihre Bestellung { $order } ist storniert.", "*[formal] Deine { $order }.")
    found = [finding for finding in lint() if finding.message == "order-cancelled-act"]
    assert found == [Finding("de", "formal", "order-cancelled-act", f"{MIXED}has a mark of the informal one, 'Deine'")]


def test_a_message_in_another_language_is_found(edit: Edit) -> None:
    text = "I'm afraid that our order system isn't answering, so this didn't work just now."
    edit("de", "replies.ftl", "Das hat gerade nicht geklappt: Unser Bestellsystem antwortet nicht.", text)
    assert set(_about("de", "action-failed-acknowledge")) == {f"{FOREIGN}en"}


def test_a_locale_in_another_language_is_found(edit: Edit) -> None:
    edit("en", "replies.ftl", "", "")
    source = (locales_module.FOLDER / "en" / "replies.ftl").read_text(encoding="utf-8")
    (locales_module.FOLDER / "de" / "replies.ftl").write_text(source, encoding="utf-8")
    forget()
    assert _about("de", "replies.ftl") == [f"{FOREIGN}en, all messages together"]


def test_facts_without_isolation_in_right_to_left_text_are_found(edit: Edit, monkeypatch: pytest.MonkeyPatch) -> None:
    def bundle(tags: list[str], use_isolating: bool) -> FluentBundle:
        return FluentBundle(tags, use_isolating=False)

    monkeypatch.setattr(catalogue_module, "FluentBundle", bundle)
    edit("ar", "replies.ftl", "", "")
    assert any("does not isolate $order" in problem for problem in _about("ar", "order-cancelled-act"))
    assert not any("isolate" in problem for problem in _about("de", "order-cancelled-act"))


def test_invalid_fluent_is_found_and_the_others_are_still_read(edit: Edit) -> None:
    edit("de", "replies.ftl", "thanks-close = {", "thanks-close = {{")
    edit("ar", "replies.ftl", "thanks-close =", "thanks-closes =")
    assert any("is not valid" in problem for problem in _about("de", "replies.ftl"))
    assert _about("ar", "thanks-close")


@pytest.mark.parametrize(
    ("old", "new", "message"),
    [
        ('registers = ["formal", "informal"]', 'registers = ["informal"]', "default_register"),
        ('registers = ["formal", "informal"]', 'registers = ["formal", "chummy"]', "registers"),
        ('directness = "direct"', 'directness = "blunt"', "directness"),
        ("    '(?-i:\\bSie\\b)',\n    '(?-i:\\bIhnen\\b)',\n    '(?-i:\\bIhr(?:e[mnrs]?)?\\b)',\n", "", "markers"),
    ],
)
def test_a_style_that_contradicts_itself_is_found(edit: Edit, old: str, new: str, message: str) -> None:
    edit("de", "style.toml", old, new)
    assert [finding for finding in lint_module.check_style(locales()["de"]) if finding.message == message]


def test_a_style_without_sources_is_found() -> None:
    bare = replace(locales()["de"], sources={})
    assert [finding.message for finding in lint_module.check_style(bare)] == ["sources"]


def test_a_marker_that_does_not_compile_is_found(edit: Edit) -> None:
    edit("de", "style.toml", "'(?-i:\\bIhnen\\b)'", "'(?-i:\\bIhnen\\b'")
    assert "de/style.toml is not valid" in lint()[0].problem


def test_two_apologies_in_one_reply_are_found(monkeypatch: pytest.MonkeyPatch) -> None:
    def twice(sample: Sample, mood: str, **options: Any) -> Chosen:
        chosen = moves_of(sample, "calm")
        return replace(chosen, moves=(*chosen.moves, "apologise"))

    def composed(sample: Sample, style: StyleProfile, mood: str) -> Any:
        reply = compose_sample(sample, style, "calm")
        return replace(reply, moves=twice(sample, "calm").moves)

    monkeypatch.setattr(lint_module, "moves_of", twice)
    monkeypatch.setattr(lint_module, "compose_sample", composed)
    problems = {finding.problem for finding in lint_module.check_replies("en") if finding.message == "late_delivery"}
    assert "apologises more than once" in problems


@pytest.mark.parametrize("tag", sorted(locales()))
def test_every_move_of_every_situation_has_words(tag: str) -> None:
    """Whatever mood adds a move, and for every variant that an action uses."""
    for sample in samples():
        for mood in MOODS:
            for move in moves_of(sample, mood).moves:
                quoted = move == "answer" and sample.quotes
                assert quoted or key_for(tag, sample.situation, move, sample.variants), (sample, move)
    assert {sample.situation for sample in samples()} == situations().keys()


# Field of the style profile -> two values and the situation (with its variant) whose reply tells them apart.
FIELDS: dict[str, tuple[object, object, str, str]] = {
    "language": ("en", "de", "greeting", ""),
    "region": ("GB", "US", "order_status", "processing"),
    "register": ("formal", "informal", "good_news", ""),
    "address": ("", "Dr. Okafor", "greeting", ""),
    "directness": ("direct", "indirect", "ask_back", "order-number"),
    "apology": ("plain", "elevated", "late_delivery", ""),
    "brief": (False, True, "greeting", ""),
    "emoji": ("", "🙂", "good_news", ""),
}


def test_every_field_of_the_style_profile_is_here() -> None:
    # Units stand beside what the knowledge base says, not in a sample: tests/bot/reply/test_nlg.py.
    assert {field.name for field in fields(StyleProfile)} == FIELDS.keys() | {"units"}


@pytest.mark.parametrize("name", sorted(FIELDS))
def test_every_field_of_the_style_profile_changes_a_reply(name: str) -> None:
    one, other, situation, variant = FIELDS[name]
    sample = next(item for item in samples() if (item.situation, item.variant) == (situation, variant))
    say = partial(compose_sample, sample, mood="cheerful" if name == "emoji" else "calm")
    base = profile("en", "formal")
    changes: list[dict[str, Any]] = [{name: Known(value, "stated")} for value in (one, other)]
    first, second = (say(style=replace(base, **change)).text for change in changes)
    assert first != second
