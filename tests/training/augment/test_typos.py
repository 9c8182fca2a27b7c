"""Slips of the finger, by keyboard."""

from __future__ import annotations

import random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.samples import STRANGE
from training.augment.hangul import SYLLABLES, from_keys, to_keys
from training.augment.layouts import LAYOUTS, neighbours
from training.augment.typos import slip, without_marks

TEXTS = {
    "en": "Where is the parcel that I ordered last week?",
    "de": "Könnten Sie bitte prüfen, wo meine Bestellung bleibt?",
    "fr": "Où est passée ma commande de la semaine dernière ?",
    "es": "¿Cuándo llegará el pedido que hice la semana pasada?",
    "it": "Perché il pacco non è ancora arrivato?",
    "pt": "Ainda não recebi a minha encomenda, o que aconteceu?",
    "pl": "Gdzie jest moja przesyłka z zeszłego tygodnia?",
    "tr": "Geçen hafta verdiğim sipariş nerede kaldı?",
    "ru": "Где мой заказ, который я сделал на прошлой неделе?",
    "uk": "Де моє замовлення, яке я зробив минулого тижня?",
    "ar": "أين طلبي الذي طلبته الأسبوع الماضي؟",
    "hi": "पिछले हफ़्ते का मेरा ऑर्डर कहाँ है?",
    "ko": "지난주에 주문한 상품이 아직 도착하지 않았어요",
}


def edits(old: str, new: str) -> int:
    """Letters put in, taken out, replaced, or swapped with the next (Damerau-Levenshtein, optimal alignment)."""
    rows = [list(range(len(new) + 1))]
    for i, one in enumerate(old, 1):
        row = [i]
        for j, other in enumerate(new, 1):
            cost = min(rows[i - 1][j] + 1, row[j - 1] + 1, rows[i - 1][j - 1] + (one != other))
            if i > 1 and j > 1 and one == new[j - 2] and old[i - 2] == other:
                cost = min(cost, rows[i - 2][j - 2] + 1)
            row.append(cost)
        rows.append(row)
    return rows[-1][-1]


def typed(text: str) -> str:
    """With the keys of Korean syllables for the syllables."""
    return SYLLABLES.sub(lambda found: to_keys(found[0]), text)


@pytest.mark.parametrize("language", TEXTS)
def test_a_few_slips_and_no_more(language: str) -> None:
    text = TEXTS[language]
    for seed in range(30):
        changed = slip(text, language, random.Random(seed))
        if changed != without_marks(text):
            # One in 25 letters; a swap that keeps a capital in its place counts twice.
            assert edits(typed(text), typed(changed)) <= 2 * 3
    assert len({slip(text, language, random.Random(seed)) for seed in range(30)}) > 15


@pytest.mark.parametrize("language", ["zh", "ja", "th", "el", "xx"])
def test_nothing_where_no_keyboard_is_known(language: str) -> None:
    assert (
        slip("什么时候到货 いつ届きますか parcel", language, random.Random(1)) == "什么时候到货 いつ届きますか parcel"
    )


def test_keys_touch_as_on_the_keyboard() -> None:
    assert set(neighbours("en")["g"]) == set("fhtyvb")
    assert set(neighbours("de")["z"]) == set("tugh")
    assert "q" in neighbours("fr")["a"]
    assert set(neighbours("ru")["п"]) == set("аренми")
    assert set(neighbours("ko")["ㅃ"]) == {"ㅉ"}
    assert "ş" in neighbours("tr")["i"]
    assert neighbours("xx") == {}


@pytest.mark.parametrize("language", LAYOUTS)
def test_touching_goes_both_ways(language: str) -> None:
    keys = neighbours(language)
    assert all(key in keys[other] for key, others in keys.items() for other in others)


def test_short_words_stay() -> None:
    """A slip in "not" makes "now"."""
    assert slip("no, do not", "en", random.Random(3)) == "no, do not"


def test_vietnamese_loses_its_marks() -> None:
    assert slip("Đơn hàng của tôi ở đâu?", "vi", random.Random(1)) == "Don hang cua toi o dau?"


@pytest.mark.parametrize(
    ("word", "keys"),
    [("닭", "ㄷㅏㄹㄱ"), ("괜찮아", "ㄱㅗㅐㄴㅊㅏㄴㅎㅇㅏ"), ("없어요", "ㅇㅓㅂㅅㅇㅓㅇㅛ"), ("의사", "ㅇㅡㅣㅅㅏ")],
)
def test_korean_words_are_keys(word: str, keys: str) -> None:
    assert to_keys(word) == keys
    assert from_keys(keys) == word


def test_korean_slips_show_what_an_input_method_shows() -> None:
    assert from_keys("ㅂㄱㅗ") == "ㅂ고"
    assert from_keys("ㅏㄴㅏ") == "ㅏ나"


@given(st.text(alphabet=st.characters(min_codepoint=0xAC00, max_codepoint=0xD7A3), min_size=1, max_size=8))
def test_every_syllable_comes_back(word: str) -> None:
    assert from_keys(to_keys(word)) == word


@given(st.text(max_size=60), st.sampled_from([*LAYOUTS, "vi", "ja"]), st.integers(0, 99))
def test_any_text_passes(text: str, language: str, seed: int) -> None:
    changed = slip(text, language, random.Random(seed))
    assert changed == slip(text, language, random.Random(seed))


@pytest.mark.parametrize("text", STRANGE.values(), ids=STRANGE)
def test_strange_texts_pass(text: str) -> None:
    for language in ("en", "hi", "ko", "vi"):
        assert isinstance(slip(text, language, random.Random(1)), str)
