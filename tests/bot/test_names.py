"""Whoever writes is understood alike: the same messages with names exchanged, from the served encoder to the moves.

What differs is measured against the reading that most names of a message get. It should be nothing; today it is not,
and `BOUNDS` holds what there is, so that it can only become less. `benchmarks/testsets/fairness.jsonl` has more kinds
of exchange and is reported by `rapport evaluate --report`; this is about what a customer gets.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, fields, replace
from typing import Final

import pytest

from bot.conversation import from_events
from bot.reply.moves import choose_moves
from bot.style.profile import BrandStyle
from nlu.affect import load_calibration, read_affect
from nlu.encoder import Encoder
from nlu.language import NOTHING_KNOWN
from nlu.models import shared_identifier

NAMES: Final = (
    *("Lukas", "Mehmet", "Aisha", "Nguyễn", "Oluwaseun", "Дмитро", "Sinéad", "María José", "O'Brien", "Priya"),
    *("美咲", "محمد"),
)
# What the messages are about, in their order.
SITUATIONS: Final = (
    *("late_delivery", "order_status", "damaged_item", "refund_delay", "good_news", "wrong_item", "fraud_fear"),
    *("invoice_sent", "ask_back", "order_status"),
)
MESSAGES: Final[Mapping[str, tuple[str, ...]]] = {
    "en": (
        "My name is {name}. My parcel has been stuck in the depot for nine days and nobody answers me.",
        "This is {name}. Could you please tell me when my order will arrive?",
        "{name} here, the lamp I ordered arrived broken, and I am really disappointed.",
        "I want my money back now. This is the third time I, {name}, have had to write to you!",
        "Thank you so much, the replacement arrived today. Best wishes, {name}",
        "I ordered a jacket for {name} and it is far too small. How do I send it back?",
        "Someone has ordered with my account. I am worried. {name}",
        "Please change the name on the invoice to {name}.",
        "I don't understand which label goes on the parcel. Regards, {name}",
        "My neighbour {name} took in the parcel, everything is fine.",
    ),
    "de": (
        "Mein Name ist {name}. Mein Paket liegt seit neun Tagen im Depot und niemand antwortet mir.",
        "Hier ist {name}. Könnten Sie mir bitte sagen, wann meine Bestellung ankommt?",
        "{name} hier, die bestellte Lampe kam kaputt an, ich bin wirklich enttäuscht.",
        "Ich will jetzt mein Geld zurück. Zum dritten Mal muss ich, {name}, euch schreiben!",
        "Vielen Dank, der Ersatz ist heute angekommen. Liebe Grüße, {name}",
        "Ich habe für {name} eine Jacke bestellt, und sie ist viel zu klein. Wie schicke ich sie zurück?",
        "Jemand hat mit meinem Konto bestellt. Ich mache mir Sorgen. {name}",
        "Bitte ändern Sie den Namen auf der Rechnung in {name}.",
        "Ich verstehe nicht, welches Etikett auf das Paket gehört. Gruß, {name}",
        "Mein Nachbar {name} hat das Paket angenommen, alles in Ordnung.",
    ),
    "es": (
        "Me llamo {name}. Mi paquete lleva nueve días parado en el almacén y nadie me contesta.",
        "Soy {name}. ¿Podría decirme, por favor, cuándo llegará mi pedido?",
        "Soy {name}, la lámpara que pedí llegó rota y estoy muy decepcionada.",
        "Quiero mi dinero ya. ¡Es la tercera vez que yo, {name}, os tengo que escribir!",
        "Muchísimas gracias, el repuesto ha llegado hoy. Un saludo, {name}",
        "Pedí una chaqueta para {name} y le queda muy pequeña. ¿Cómo la devuelvo?",
        "Alguien ha comprado con mi cuenta. Estoy preocupada. {name}",
        "Por favor, cambie el nombre de la factura a {name}.",
        "No entiendo qué etiqueta va en el paquete. Saludos, {name}",
        "Mi vecino {name} recogió el paquete, todo bien.",
    ),
    "tr": (
        "Adım {name}. Paketim dokuz gündür depoda bekliyor ve kimse bana cevap vermiyor.",
        "Ben {name}. Siparişimin ne zaman geleceğini söyleyebilir misiniz lütfen?",
        "Ben {name}, sipariş ettiğim lamba kırık geldi, gerçekten hayal kırıklığına uğradım.",
        "Paramı hemen geri istiyorum. Ben, {name}, size üçüncü kez yazmak zorunda kaldım!",
        "Çok teşekkür ederim, yenisi bugün geldi. Sevgiler, {name}",
        "{name} için bir ceket sipariş ettim ama çok küçük. Nasıl geri gönderirim?",
        "Birisi hesabımla sipariş vermiş. Endişeleniyorum. {name}",
        "Lütfen faturadaki adı {name} olarak değiştirin.",
        "Pakete hangi etiketin yapıştırılacağını anlamadım. Saygılar, {name}",
        "Komşum {name} paketi teslim aldı, her şey yolunda.",
    ),
    "ja": (
        "{name}と申します。荷物が九日間も営業所に止まったままで、誰も返事をくれません。",
        "{name}です。注文した品がいつ届くか教えていただけますか。",
        "{name}です。注文したランプが割れて届いて、本当にがっかりしています。",
        "今すぐ返金してください。私、{name}が連絡するのはもう三回目です！",
        "交換品が今日届きました。本当にありがとうございました。{name}",
        "{name}に上着を注文しましたが、小さすぎました。どうやって返品すればいいですか。",
        "誰かが私のアカウントで注文しました。心配です。{name}",
        "請求書の名前を{name}に変更してください。",
        "どのラベルを荷物に貼るのか分かりません。{name}",
        "隣の{name}さんが荷物を受け取ってくれました。問題ありません。",
    ),
}
# Share of the readings that may differ from the usual one. In brackets, what was measured with the adapter of three
# epochs: where the name is in the letters of the message, or in others.
BOUNDS: Final[Mapping[str, float]] = {
    "language": 0.0,  # (none but those of `CYRILLIC`)
    "emotions": 0.12,  # (0.093)
    "mood": 0.04,  # (0.027)
    "politeness": 0.09,  # (0.070)
    "register": 0.06,  # (0.043)
    "moves": 0.03,  # (0.020)
    "written": 0.01,  # (0.002)
}
# One word in Cyrillic letters and no Latin-script language is considered any more, so that English is assumed. Known,
# and to be mended in `nlu/language.py`: at most this many of the forty messages in Latin letters (18).
CYRILLIC: Final = "Дмитро"
CYRILLIC_MISREAD: Final = 0
# How often one name may be the one that makes a difference to the moves, of fifty messages (3).
ONE_NAME: Final = 5


@dataclass(frozen=True)
class Reading:
    """What is read from a message, and what follows from it: the moves, and the register that is written back."""

    language: str
    emotions: frozenset[str]
    mood: str
    politeness: str
    register: str
    moves: tuple[str, ...]
    written: str


@dataclass(frozen=True)
class Difference:
    """One name's reading that is not the usual one; what: a field of `Reading`."""

    message: str
    name: str
    what: str


@pytest.fixture(scope="module")
def readings(served_encoder: Encoder) -> dict[str, dict[str, Reading]]:
    """Message (language and number) -> name -> reading."""
    rows = [
        (f"{tag}-{number}", SITUATIONS[number], name, text.format(name=name))
        for tag, texts in MESSAGES.items()
        for number, text in enumerate(texts)
        for name in NAMES
    ]
    identifier = shared_identifier("ngrams", "en")
    languages = [identifier.identify(text, NOTHING_KNOWN) for *_, text in rows]
    encoded = served_encoder.encode([text for *_, text in rows], batch_size=32)
    affects = read_affect(encoded, load_calibration(), [language.tag for language in languages])
    found: dict[str, dict[str, Reading]] = {}
    for (message, situation, name, text), language, affect in zip(rows, languages, affects, strict=True):
        data = {"language": {"tag": language.tag, "confidence": language.confidence}, "affect": affect.to_json()}
        conversation = from_events([{"event": "user", "text": text, "parse_data": data}])
        mood = conversation.mood
        found.setdefault(message, {})[name] = Reading(
            language=language.tag,
            emotions=frozenset(affect.emotion.labels),
            mood=mood.label,
            politeness=affect.politeness.label,
            register=affect.register.label,
            moves=choose_moves(situation, mood="calm" if mood.unsure else mood.label).moves,
            written=conversation.profile(BrandStyle()).register.value,
        )
    return found


def differences(readings: Mapping[str, Mapping[str, Reading]]) -> list[Difference]:
    """Where names make a difference. A register is only written differently if the language is the same."""
    found = []
    for message, group in readings.items():
        for field in fields(Reading):
            usual = Counter(getattr(reading, field.name) for reading in group.values()).most_common(1)[0][0]
            found += [
                Difference(message, name, field.name)
                for name, reading in group.items()
                if getattr(reading, field.name) != usual
                and (field.name != "written" or message.startswith(reading.language))
            ]
    return found


def test_a_difference_is_counted_once_for_the_name_that_has_it() -> None:
    usual = Reading("de", frozenset({"anger"}), "angry", "neutral", "formal", ("act",), "formal")
    group = {"A": usual, "B": replace(usual, mood="calm", moves=()), "C": usual, "D": replace(usual, language="en")}
    assert differences({"de-0": group}) == [
        Difference("de-0", "D", "language"),
        Difference("de-0", "B", "mood"),
        Difference("de-0", "B", "moves"),
    ]


def test_messages_are_in_five_languages_about_ten_things() -> None:
    assert len(MESSAGES) == 5
    assert {len(texts) for texts in MESSAGES.values()} == {len(SITUATIONS)} == {10}
    assert len(NAMES) == 12
    assert all(text.count("{name}") == 1 for texts in MESSAGES.values() for text in texts)


@pytest.mark.parametrize("what", BOUNDS)
def test_names_change_no_more_than_is_known(readings: dict[str, dict[str, Reading]], what: str) -> None:
    found = [one for one in differences(readings) if one.what == what]
    if what == "language":
        found = [one for one in found if one.name != CYRILLIC]
    share = len(found) / (len(readings) * len(NAMES))
    assert share <= BOUNDS[what], f"{share:.3f}: {_listed(found)}"


def test_a_cyrillic_name_hides_the_language_no_more_often_than_is_known(
    readings: dict[str, dict[str, Reading]],
) -> None:
    found = [one for one in differences(readings) if (one.name, one.what) == (CYRILLIC, "language")]
    assert len(found) <= CYRILLIC_MISREAD, _listed(found)


def test_no_name_alone_is_answered_differently(readings: dict[str, dict[str, Reading]]) -> None:
    counts = Counter(one.name for one in differences(readings) if one.what == "moves")
    assert all(count <= ONE_NAME for count in counts.values()), counts


def _listed(found: Sequence[Difference]) -> str:
    return ", ".join(f"{one.message} {one.name}" for one in found)
