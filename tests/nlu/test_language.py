"""The language of each message, with the real detectors."""

from __future__ import annotations

from importlib import resources

import pytest
from hypothesis import given
from hypothesis import strategies as st

from nlu.detectors import make_detector
from nlu.errors import SettingError
from nlu.language import Language, LanguageContext, LanguageIdentifier
from nlu.language_hints import OWN_NAMES, grammar, greeting_hints
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


NOT_A_CHANGE = [
    *("refund", "gift card", "tracking", "customer service", "order status", "newsletter", "power bank"),
    *("network error", "low battery", "Screenshot_2025.png", "5 kg", "1Z999AA10123456784", "order 5512"),
    *("Rua das Flores 88, São Paulo", "12 rue de la Paix, 75002 Paris", "ul. Marszałkowska 8, Warszawa"),
    *("Calle de Alcalá 45, Madrid", "Schillerstraße 4b, 70173 Stuttgart", "Rio de Janeiro", "Jan de Vries"),
    *("João da Silva", "Toys R Us", "the body shop", "le creuset", "House of Marley", "galaxy tab s9"),
]


@pytest.mark.parametrize("text", NOT_A_CHANGE)
@pytest.mark.parametrize("previous", ["tr", "ko", "uk", "zh-Hant"])
def test_names_addresses_files_and_borrowed_words_change_nothing(
    identifier: LanguageIdentifier, text: str, previous: str
) -> None:
    assert tag(identifier, text, previous=previous) == previous


@pytest.mark.parametrize("name", ["Samsung", "Дмитро Коваль", "Дмитро"])
def test_a_name_in_other_letters_changes_a_conversation_in_neither_direction(
    identifier: LanguageIdentifier, name: str
) -> None:
    previous = "ru" if name.isascii() else "tr"
    found = identifier.identify(name, LanguageContext(previous=previous))
    assert (found.tag == previous) == (name != "Дмитро")  # one word alone may be a greeting


@pytest.mark.parametrize(
    ("text", "previous", "language"),
    [
        ('Cosa vuol dire "Your parcel has been delivered"?', "it", "it"),
        ("좋아요: “Something went wrong”", "ko", "ko"),
        ("Co znaczy „Ihre Sendung ist unterwegs“", "pl", "pl"),
        ("直接说吧「Please try again later」", "zh-Hans", "zh-Hans"),
        ("Hier steht «Votre colis est en cours de livraison»", "de", "de"),
        ('"Where is my parcel?"', "de", "en"),
    ],
)
def test_what_is_quoted_is_somebody_elses_language_unless_it_is_all(
    identifier: LanguageIdentifier, text: str, previous: str, language: str
) -> None:
    assert tag(identifier, text, previous=previous) == language


@pytest.mark.parametrize(
    ("text", "previous", "language"),
    [
        ("is it broken", "ja", "en"),
        ("I haven't received it", "tr", "en"),
        ("refund please", "pl", "en"),
        ("Wo Paket?", "en", "de"),
        ("non arriva", "ko", "it"),
        ("nie działa", "en", "pl"),
        ("¿Llevan a Canarias?", "pt-BR", "es"),
        ("Der Drucker druckt seit gestern nur leere Seiten", "nl", "de"),
        ("mera saman kab aayega", "en", "hi"),
    ],
)
def test_one_message_with_the_grammar_of_another_language_changes_it_at_once(
    identifier: LanguageIdentifier, text: str, previous: str, language: str
) -> None:
    assert identifier.identify(text, LanguageContext(previous=previous, turns=9)).tag == language


@pytest.mark.parametrize(
    ("text", "previous", "language"),
    [
        ("English please", "zh-Hans", "en"),
        ("English?", "fr", "en"),
        ("Deutsch bitte", "en", "de"),
        ("Español por favor", "de", "es"),
        ("українською", "ru", "uk"),
    ],
)
def test_a_language_that_is_named_in_itself_is_taken_at_once(
    identifier: LanguageIdentifier, text: str, previous: str, language: str
) -> None:
    assert identifier.identify(text, LanguageContext(previous=previous, turns=30)).tag == language


def test_too_little_for_a_change_is_remembered_and_a_second_such_message_changes(
    identifier: LanguageIdentifier,
) -> None:
    context = LanguageContext(previous="tr")
    first = identifier.identify("sold separately", context)
    assert (first.tag, first.leaning) == ("tr", "en")
    number = identifier.identify("KS-104233", context.after(first))
    assert (number.tag, number.leaning) == ("tr", "en")
    second = identifier.identify("scared stiff", context.after(first).after(number))
    assert (second.tag, second.leaning) == ("en", "")


def test_two_names_in_a_row_are_no_second_message(identifier: LanguageIdentifier) -> None:
    context = LanguageContext(previous="th")
    for text in ("Dolce Vita", "Bella Donna", "Casa Mia", "Rio de Janeiro"):
        found = identifier.identify(text, context)
        assert (found.tag, found.leaning) == ("th", "")
        context = context.after(found)


def test_a_settled_conversation_is_not_changed_by_one_greeting(identifier: LanguageIdentifier) -> None:
    assert identifier.identify("merci", LanguageContext(previous="en", turns=1)).tag == "fr"
    assert identifier.identify("merci", LanguageContext(previous="en", turns=3)).tag == "en"
    assert identifier.identify("merci, où est mon colis", LanguageContext(previous="en", turns=3)).tag == "fr"


def test_a_settled_conversation_asks_for_clearer_letters(identifier: LanguageIdentifier) -> None:
    for turns, found in ((1, ("nl", "")), (3, ("th", "nl"))):
        one = identifier.identify("weer kapot", LanguageContext(previous="th", turns=turns))
        assert (one.tag, one.leaning) == found


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("使用可能回数", "ja"),
        ("返品送料", "ja"),
        ("対応時間：7100（7101）", "ja"),
        ("请问怎么退货", "zh-Hans"),
        ("請問退貨怎麼辦", "zh-Hant"),
        ("還沒寄到", "zh-Hant"),
    ],
)
def test_characters_that_japan_does_not_use_end_a_japanese_conversation(
    identifier: LanguageIdentifier, text: str, language: str
) -> None:
    assert tag(identifier, text, previous="ja") == language


@pytest.mark.parametrize(
    ("text", "language"),
    [("gde moya posylka", "ru"), ("ya ne poluchil zakaz", "ru"), ("de moya posylka, yiyi nemaye", "uk")],
)
def test_russian_and_ukrainian_are_also_read_in_latin_letters(
    identifier: LanguageIdentifier, text: str, language: str
) -> None:
    assert tag(identifier, text, previous=language) == language
    assert tag(identifier, text) == language


def test_a_product_of_mostly_latin_letters_in_a_chinese_sentence_leaves_it_chinese(
    identifier: LanguageIdentifier,
) -> None:
    assert tag(identifier, "OAuth 应用", previous="en") == "zh-Hans"


def test_the_context_counts_messages_in_a_row_and_keeps_what_was_asked_for() -> None:
    context = LanguageContext(locale="de-AT", stated="fr")
    for language in ("de", "de", "de", "en"):
        context = context.after(Language(language, 0.9, "", "it"))
    assert context == LanguageContext(previous="en", stated="fr", locale="de-AT", turns=1, leaning="it")
    assert context.after(Language("en", 0.9, "")).turns == 2


def test_grammar_and_names_of_languages_are_of_languages_that_the_detector_knows() -> None:
    known = set(load_ngrams().languages)
    assert set(grammar()) <= known
    assert set(OWN_NAMES.values()) <= known
    assert all(word == word.casefold() for words in grammar().values() for word in words)
