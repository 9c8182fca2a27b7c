"""What leaves for a translator and what may come back, sentence by sentence."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Final

import pytest

from bot.reply.masking import Masked
from bot.settings import ROOT
from bot.translate.guard import joined, pieces, problems, tidy, weight, wrong_language
from nlu.models import shared_identifier

BRAND: Final = ("Kestrel Supply",)
PASSAGE: Final = """Returns
• Within 30 days you can return it. Refunds above €49.90 take 2–3 days.
• Write to returns@kestrel.example or see https://kestrel.example/returns.

1. Choose “Start a return” at Kestrel Supply. The code is `KS-RETURN`, your order KS-104233.
30 °C / 20 %"""


def asked(text: str) -> list[str]:
    return [piece.sentence.text for piece in pieces(text, BRAND) if piece.sentence.text]


def test_what_leaves_has_no_number_address_code_term_or_brand() -> None:
    assert asked(PASSAGE) == [
        "Returns",
        "Within 7001 days you can return it.",
        "Refunds above 7001 take 7002 days.",
        "Write to X1X or see X2X.",
        "Choose X1X at X2X.",
        "The code is X1X, your order X2X.",
    ]


def test_what_does_not_leave_stays_where_it_was() -> None:
    parts = pieces(PASSAGE, BRAND)
    same = [piece.sentence.text for piece in parts if piece.sentence.text]
    assert joined(parts, same, "en", "de") == PASSAGE


@pytest.mark.parametrize("tag", sorted(path.name for path in (ROOT / "knowledge").iterdir() if path.is_dir()))
def test_every_article_comes_back_whole(tag: str) -> None:
    for path in sorted((ROOT / "knowledge" / tag).glob("*.md"))[:12]:
        text = path.read_text(encoding="utf-8")
        parts = pieces(text, BRAND)
        same = [piece.sentence.text for piece in parts if piece.sentence.text]
        assert joined(parts, same, tag, tag).replace("\u2068", "").replace("\u2069", "") == text
        for sentence in same:
            assert not re.search(r"\d", re.sub(r"X\d+X|7\d{3}", "", sentence)), sentence
            assert "@" not in sentence
            assert "://" not in sentence


@pytest.mark.parametrize("empty", ["", "\n\n", "30 %", "• 5", "|"])
def test_a_passage_without_words_has_nothing_to_translate(empty: str) -> None:
    assert asked(empty) == []


def test_values_are_isolated_in_right_to_left_text() -> None:
    parts = pieces("See https://kestrel.example now.", ())
    assert joined(parts, ["انظر X1X الآن."], "en", "ar") == "انظر \u2068https://kestrel.example\u2069 الآن."


@pytest.mark.parametrize(
    ("text", "source", "target", "shown"),
    [
        ("Above 1,500 euros.", "en", "de", "Above 1.500 euros."),  # else one and a half
        ("Above €1,500.", "en", "de", "Above €1.500."),
        ("Über 1.500 Euro.", "de", "en", "Über 1,500 Euro."),
        ("Above 49.90 euros.", "en", "de", "Above 49.90 euros."),  # can't be read as another number
        ("Above 1,500 euros.", "en", "ja", "Above 1,500 euros."),
        ("Order KS-1.500 now.", "en", "de", "Order KS-1.500 now."),
        ("At 9:30 now.", "en", "de", "At 9:30 now."),
    ],
)
def test_a_number_is_not_read_as_another_one(text: str, source: str, target: str, shown: str) -> None:
    parts = pieces(text, ())
    assert joined(parts, [parts[0].sentence.text], source, target) == shown


@pytest.mark.parametrize("came", ["Nach ٧٠٠١ Tagen.", "Nach 7 001 Tagen.", "Nach 7.001 Tagen.", " Nach 7001 Tagen. "])
def test_a_placeholder_may_be_written_with_other_digits(came: str) -> None:
    assert tidy(came) == "Nach 7001 Tagen."


SENTENCE: Final = pieces("Refunds above €49.90 take 5 days, see https://a.example.", ())[0].sentence
GOOD: Final = "Rückzahlungen über 7001 dauern 7002 Tage, siehe X3X."


def found(translated: str, sentence: Masked = SENTENCE, source: str = "en", target: str = "de") -> str:
    return next(problems(sentence, translated, source, target), "")


def test_a_good_translation_has_no_problem() -> None:
    assert SENTENCE.text == "Refunds above 7001 take 7002 days, see X3X."
    assert found(GOOD) == ""
    assert found("Wie Sie auf X3X sehen, dauert es 7002 Tage ab 7001.") == ""  # another order is another grammar


@pytest.mark.parametrize(
    ("edit", "problem"),
    [
        (lambda text: "", "a sentence is empty"),
        (lambda text: text.replace("7001", "49.90 Euro"), "a fact is missing"),
        (lambda text: text.replace("7001", "7002"), "a fact is missing"),
        (lambda text: text + " 7001", "a fact stands there twice"),
        (lambda text: text + " 7004", "a placeholder is invented"),
        (lambda text: text + " X4X", "a placeholder is invented"),
        (lambda text: text.replace("7001", "-7001"), "a fact has something attached to it"),
        (lambda text: text.replace("X3X.", "X3X/mehr"), "a fact has something attached to it"),
        (lambda text: text + " In 3 Tagen.", "a number is new"),
        (lambda text: text + " €", "an emoji or sign is new"),
        (lambda text: text + " Siehe b.example", "a link or address is new"),
        (lambda text: text + " **Jetzt**", "markup is new"),
        (lambda text: text + "\u200b", "an invisible character is new"),
        (lambda text: text + " Und noch viel mehr davon." * 4, "a sentence has another length"),
        (lambda text: "7001 7002 X3X", "a sentence has another length"),
        (lambda text: text[:-1] + " Tage Tage Tage Tage.", "a sentence repeats itself"),
        (lambda text: text.replace("dauern", "dauern nicht"), "a negation is new or lost"),
    ],
)
def test_a_bad_translation_is_seen(edit: Callable[[str], str], problem: str) -> None:
    assert found(edit(GOOD)) == problem


def test_a_lost_negation_is_seen() -> None:
    sentence = pieces("Opened items can't be returned.", ())[0].sentence
    assert found("Geöffnete Artikel können zurückgegeben werden.", sentence) == "a negation is new or lost"
    assert found("Geöffnete Artikel können nicht zurückgegeben werden.", sentence) == ""
    assert found("开封的商品不能退货。", sentence, target="zh-Hans") == ""
    assert found("开封的商品可以退货。", sentence, target="zh-Hans") == "a negation is new or lost"


def test_an_empty_sentence_is_seen() -> None:
    assert found(" ", pieces("Hello there.", ())[0].sentence) == "a sentence is empty"


def test_what_is_not_translated_is_seen() -> None:
    sentence = pieces("You can give it back at any shop of ours.", ())[0].sentence
    assert found("You can give it back at any shop of ours.", sentence) == "a sentence is not translated"


@pytest.mark.parametrize(
    ("texts", "target", "wrong"),
    [
        (["Rückzahlungen dauern 7002 Tage."], "de", False),
        (["Terugbetalingen duren altijd 7002 dagen, kijk op X3X."], "de", True),
        (["Rückzahlungen dauern 7002 Tage.", "You will get an e-mail from us soon."], "de", True),
        (["退款需要7002天。"], "zh-Hans", False),
        (["退款需要7002天，請見說明。"], "zh-Hans", True),
        (["Os reembolsos demoram 7002 dias, veja X3X."], "es", True),
    ],
)
def test_another_language_is_seen(texts: list[str], target: str, wrong: bool) -> None:
    assert wrong_language(texts, target, shared_identifier("ngrams", "en")) is wrong


def test_lengths_are_compared_across_scripts() -> None:
    assert weight("退款需要五天") == 18
    assert weight("返金は 5") == 3 + 3 + 2 + 1
    assert weight("five days") == 8
