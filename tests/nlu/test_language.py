"""The language of each message, with the real detectors."""

from __future__ import annotations

from importlib import resources

import pytest
from hypothesis import given
from hypothesis import strategies as st

from nlu.detectors import make_detector
from nlu.errors import SettingError
from nlu.language import LanguageContext, LanguageIdentifier, greeting_hints
from nlu.models import shared_identifier
from nlu.ngrams import load_ngrams
from tests.samples import STRANGE

NOTHING_SAID = [
    *(
        "",
        " ",
        "ok",
        "OK",
        "Okay",
        "12345",
        "KS-104233",
        "49.90",
        "👍",
        "😡😡",
        "???",
        "...",
        "https://example.com/hallo",
    ),
    *("www.example.com", "ana@example.com", "PDF", "lol", "\u200b", "#bestellung", "@kestrel", "\ud83d"),
]


@pytest.fixture(scope="module")
def identifier() -> LanguageIdentifier:
    return shared_identifier("ngrams", "en")


def tag(identifier: LanguageIdentifier, text: str, **context: str) -> str:
    return identifier.identify(text, LanguageContext(**context)).tag


@pytest.mark.parametrize("text", NOTHING_SAID)
@pytest.mark.parametrize("previous", ["de", "ar", "zh-Hant", "pt-BR"])
def test_what_belongs_to_no_language_keeps_the_conversations(
    identifier: LanguageIdentifier, text: str, previous: str
) -> None:
    assert tag(identifier, text, previous=previous) == previous


@pytest.mark.parametrize("text", NOTHING_SAID)
def test_without_a_conversation_the_channels_locale_stays_and_then_the_default(
    identifier: LanguageIdentifier, text: str
) -> None:
    assert tag(identifier, text, locale="fr") == "fr"
    assert tag(identifier, text) == "en"
    assert tag(LanguageIdentifier(detector=make_detector("lingua"), default="ja"), text) == "ja"


@pytest.mark.parametrize("text", ["Where is my parcel, please?", "こんにちは", "ok", ""])
def test_what_the_customer_asked_for_wins(identifier: LanguageIdentifier, text: str) -> None:
    found = identifier.identify(text, LanguageContext(previous="en", stated="de", locale="en-US"))
    assert (found.tag, found.confidence) == ("de", 1.0)


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("أين طلبي؟", "ar"),
        ("وين طلبي KS-104233", "ar"),
        ("मेरा ऑर्डर कहाँ है", "hi"),
        ("주문한 게 아직 안 왔어요", "ko"),
        ("ㅠㅠ", "ko"),
        ("荷物がまだ届きません", "ja"),
        ("カメラ", "ja"),
        ("สวัสดีค่ะ", "th"),
        ("Πού είναι το δέμα μου;", "el"),
        ("איפה החבילה שלי", "he"),
        ("Где моя посылка?", "ru"),
        ("Де моя посилка? Її немає", "uk"),
        ("میرا آرڈر کہاں ہے", "ur"),
        ("سفارش من کجاست؟ لطفاً پیگیری کنید", "fa"),
    ],
)
@pytest.mark.parametrize("previous", ["en", "de"])
def test_the_script_decides_also_after_another_language(
    identifier: LanguageIdentifier, text: str, language: str, previous: str
) -> None:
    assert tag(identifier, text, previous=previous) == language


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("我的订单在哪里", "zh-Hans"),
        ("请问退货怎么办", "zh-Hans"),
        ("我的訂單在哪裡", "zh-Hant"),
        ("請問退貨怎麼辦", "zh-Hant"),
        ("包裹還沒到", "zh-Hant"),
    ],
)
@pytest.mark.parametrize("previous", ["zh-Hans", "zh-Hant", "en"])
def test_chinese_is_told_by_its_characters(
    identifier: LanguageIdentifier, text: str, language: str, previous: str
) -> None:
    assert tag(identifier, text, previous=previous) == language


def test_characters_of_both_kinds_of_chinese_keep_the_conversations(identifier: LanguageIdentifier) -> None:
    assert tag(identifier, "你好", previous="zh-Hant") == "zh-Hant"
    assert tag(identifier, "你好", previous="zh-Hans") == "zh-Hans"
    assert tag(identifier, "你好") == "zh-Hans"


def test_a_word_in_chinese_characters_stays_japanese_in_a_japanese_conversation(
    identifier: LanguageIdentifier,
) -> None:
    assert tag(identifier, "返品", previous="ja") == "ja"


@pytest.mark.parametrize(
    ("text", "previous", "language"),
    [
        ("where is my parcel", "de", "en"),
        ("where is my parcel", "ja", "en"),
        ("Wo bleibt denn mein Paket?", "en", "de"),
        ("¿Dónde está mi pedido?", "en", "es"),
        ("Où est mon colis ?", "de", "fr"),
        ("Dov'è il mio pacco?", "es", "it"),
        ("Cadê a minha encomenda?", "es", "pt-BR"),
        ("Hello", "de", "en"),
        ("merci", "en", "fr"),
    ],
)
def test_a_clear_change_of_language_is_followed(
    identifier: LanguageIdentifier, text: str, previous: str, language: str
) -> None:
    assert tag(identifier, text, previous=previous) == language


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Var är mitt paket? Jag har väntat i två veckor.", "sv"),
        ("Gdzie jest moja paczka? Czekam już dwa tygodnie.", "pl"),
        ("Kargom nerede? İki haftadır bekliyorum.", "tr"),
        ("Đơn hàng của tôi ở đâu?", "vi"),
    ],
)
def test_a_language_without_replies_is_named_and_not_taken_for_its_neighbour(
    identifier: LanguageIdentifier, text: str, language: str
) -> None:
    assert tag(identifier, text, previous="en") == language


def test_the_region_that_is_known_is_kept(identifier: LanguageIdentifier) -> None:
    assert tag(identifier, "Wo bleibt denn mein Paket?", locale="de-AT") == "de-AT"
    assert tag(identifier, "Wo bleibt denn mein Paket?", previous="de-CH", locale="de-AT") == "de-CH"
    assert tag(identifier, "Wo bleibt denn mein Paket?", locale="fr-CH") == "de"


@pytest.mark.parametrize("name", STRANGE)
@pytest.mark.parametrize("detector", ["ngrams", "lingua", "langdetect"])
def test_strange_texts_have_a_language(detector: str, name: str) -> None:
    found = shared_identifier(detector, "en").identify(STRANGE[name])
    assert found.tag
    assert 0 <= found.confidence <= 1


@given(
    st.one_of(st.text(), st.text(st.characters())),
    st.sampled_from([None, "", "de", "zh-Hant", "pt-BR", "xx"]),
    st.sampled_from([None, "", "en-US", "ja"]),
)
def test_every_text_has_a_tag_a_confidence_and_a_reason(text: str, previous: str | None, locale: str | None) -> None:
    found = shared_identifier("ngrams", "en").identify(text, LanguageContext(previous=previous, locale=locale))
    assert isinstance(found.tag, str)
    assert found.tag.strip()
    assert 0 <= found.confidence <= 1
    assert found.reason


@pytest.mark.parametrize("name", ["ngrams", "lingua", "langdetect"])
@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Ich habe gestern ein Zelt bestellt und es ist noch nicht angekommen.", "de"),
        ("I ordered a tent yesterday and it has not arrived yet.", "en"),
        ("Hier j'ai commandé une tente et elle n'est pas encore arrivée.", "fr"),
    ],
)
def test_both_detectors_know_whole_sentences(name: str, text: str, language: str) -> None:
    scores = make_detector(name).scores(text)
    assert max(scores, key=lambda code: scores[code]) == language
    assert sum(scores.values()) <= 1.001


def test_a_detector_is_made_once() -> None:
    assert make_detector("lingua") is make_detector("lingua")


def test_an_unknown_detector_is_named_with_what_to_use() -> None:
    with pytest.raises(SettingError, match=r"language\.detector.*'fasttext'.*'ngrams', 'lingua' or 'langdetect'"):
        make_detector("fasttext")


def test_every_hint_belongs_to_one_candidate() -> None:
    text = resources.files("nlu").joinpath("data/hints.txt").read_text(encoding="utf-8")
    lines = [line for line in text.splitlines() if line and not line.startswith("#")]
    phrases = [phrase.strip() for line in lines for phrase in line.partition(":")[2].split(",")]
    assert len(phrases) == len(set(phrases)) == len(greeting_hints())
    assert all(phrases)
    assert set(greeting_hints().values()) <= set(load_ngrams().languages)


@pytest.mark.parametrize(
    ("text", "tag"),
    [
        ("KS-104204がまだ届いていません", "ja"),
        ("https://a.example/c が開けません", "ja"),
        ("anna@example.comに送ってください", "ja"),
        ("订单KS-104233还没到", "zh-Hans"),
        ("KS-104233배송 언제 와요", "ko"),
    ],
)
def test_words_that_touch_an_order_number_or_address_still_count(text: str, tag: str) -> None:
    found = LanguageIdentifier(detector=make_detector("lingua"), default="en").identify(text)
    assert found.tag == tag
