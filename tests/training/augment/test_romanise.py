"""Other scripts in Latin letters."""

from __future__ import annotations

import random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.samples import STRANGE
from training.augment.romanise import romanise

LANGUAGES = ("hi", "zh", "ar", "ary", "ru", "uk", "el", "ja", "de")


def ways(text: str, language: str) -> set[str]:
    return {romanise(text, language, random.Random(seed)) for seed in range(100)}


@pytest.mark.parametrize(
    ("language", "text", "latin"),
    [
        ("hi", "मेरा ऑर्डर कब आएगा?", "mera ordar kab aega?"),
        ("hi", "नमस्ते, समझना करना लड़का।", "namaste, samajhna karna ladka."),
        ("hi", "मुझे पैसे नहीं मिले", "mujhe paise nahi mile"),
        ("hi", "ज़रूर २ दिन में", "zarur 2 din mein"),
        ("zh", "您好，我的包裹什么时候到？", "nin hao, wo de bao guo shen me shi hou dao?"),
        ("zh", "银行的iPhone（绿色）不行", "yin hang de iPhone (lv se) bu xing"),
        ("zh", "3.5元", "3.5 yuan"),
        ("zh", "這個東西壞了", "zhe ge dong xi huai le"),
        ("ar", "حبيبي عايز أرجع الطلب", "7abibi 3aiz arj3 el6alb"),
        ("ar", "أين طلبي؟", "ain talbi?"),
        ("ary", "شحال", "cha7al"),
        ("ru", "Здравствуйте, где мой заказ?", "Zdravstvuite, gde moi zakaz?"),
        ("ru", "Жду уже", "Zhdu uzhe"),
        ("uk", "Де моє замовлення?", "De moye zamovlennya?"),
    ],
)
def test_as_it_is_typed_in_chats(language: str, text: str, latin: str) -> None:
    assert latin in ways(text, language)


@pytest.mark.parametrize("language", ["hi", "zh", "ar", "ru", "uk"])
def test_latin_text_numbers_and_emoji_stay(language: str) -> None:
    assert ways("order KS-104233, 20 € 😡", language) == {"order KS-104233, 20 € 😡"}


@pytest.mark.parametrize(
    ("language", "text"), [("el", "Πού είναι;"), ("ja", "いつ届く"), ("ko", "언제"), ("de", "Größe")]
)
def test_other_languages_stay(language: str, text: str) -> None:
    assert ways(text, language) == {text}


@given(st.text(max_size=60), st.sampled_from(LANGUAGES), st.integers(0, 9))
def test_any_text_passes(text: str, language: str, seed: int) -> None:
    assert romanise(text, language, random.Random(seed)) == romanise(text, language, random.Random(seed))


@given(st.text(alphabet=st.characters(min_codepoint=0x900, max_codepoint=0x97F), max_size=20))
def test_any_devanagari_passes(text: str) -> None:
    assert isinstance(romanise(text, "hi", random.Random(1)), str)


@pytest.mark.parametrize("text", STRANGE.values(), ids=STRANGE)
def test_strange_texts_pass(text: str) -> None:
    for language in LANGUAGES:
        assert isinstance(romanise(text, language, random.Random(1)), str)
