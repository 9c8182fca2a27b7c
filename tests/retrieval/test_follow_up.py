"""Which questions go on from the answer before them: by their words, and only if they are not clear alone."""

from __future__ import annotations

import tomllib
from pathlib import Path

import pytest

from bot.style.locales import locales
from retrieval import follow_up
from retrieval.follow_up import CLEAR_ALONE, goes_on, may_go_on

GO_ON = [
    ("en", "and from abroad?"), ("en", "What about sale items?"), ("de", "Und in die Schweiz?"),
    ("fr", "et en express ?"), ("es", "¿y a Suiza?"), ("it", "e per l'estero?"), ("pt-BR", "e no exterior?"),
    ("nl", "en naar België?"),
    ("pl", "a za granicę?"), ("ru", "а за границу?"), ("uk", "а за кордон?"), ("tr", "peki yurt dışı?"),
    ("id", "kalau dari luar negeri?"), ("vi", "còn từ nước ngoài?"), ("hi", "और विदेश से?"), ("hi", "aur videsh se?"),
    ("ar", "وماذا عن الخارج؟"), ("ja", "海外からは？"), ("ko", "해외에서는요?"), ("zh-Hans", "从国外呢？"),
    ("zh-Hant", "那從國外呢？"), ("th", "แล้วต่างประเทศล่ะ"),
]  # fmt: skip
ALONE = [
    ("en", "How can I pay?"), ("en", "Order status"), ("de", "Wie kann ich bezahlen?"),
    ("de", "Undichtes Zelt tauschen?"), ("fr", "Comment payer ?"), ("fr", "Etat de ma commande ?"),
    ("es", "¿Ya salió mi pedido?"), ("it", "Esiste una garanzia?"), ("pl", "Adres sklepu?"), ("ja", "支払い方法は?"),
    ("ko", "결제 방법은 무엇인가요?"), ("zh-Hans", "怎么付款？"), ("ar", "وصل الطرد تالفاً"),
    ("xx", "and from abroad?"), ("en", "and"), ("en", ""),
    ("en", "and can you tell me how long it takes until the parcel is here"),
]  # fmt: skip


@pytest.mark.parametrize(("language", "text"), GO_ON)
def test_these_go_on(language: str, text: str) -> None:
    assert may_go_on(text, language)


@pytest.mark.parametrize(("language", "text"), ALONE)
def test_these_stand_alone(language: str, text: str) -> None:
    assert not may_go_on(text, language)


def test_what_is_clear_alone_needs_nothing_from_before() -> None:
    assert goes_on(None)
    assert goes_on(CLEAR_ALONE)
    assert not goes_on(CLEAR_ALONE + 0.01)


def test_every_language_has_forms_and_they_are_written_as_they_are_compared() -> None:
    with (Path(follow_up.__file__).parent / "data" / "follow_ups.toml").open("rb") as file:
        rows = tomllib.load(file)
    assert set(rows) == {tag.split("-")[0] for tag in locales()}
    forms = [form for row in rows.values() for forms in row.values() for form in forms]
    assert all(form == form.casefold().strip() and form for form in forms)
