"""`rapport train language` on a handful of sentences."""

from __future__ import annotations

import gzip
import json
import random
from pathlib import Path

import pytest

from nlu.ngrams import load_ngrams
from training import language_model
from training.language_model import Text, read_texts, reported, train_language

SENTENCES = {
    "de": ["Das Paket ist noch nicht da", "Ich habe die Rechnung bezahlt", "Wann kommt die Lieferung", "Das ist schön"],
    "fr": ["Le colis est arrivé hier", "Je voudrais une facture", "Où est la commande", "Merci beaucoup à vous"],
    "ru": ["Посылка ещё не пришла", "Где мой заказ", "Спасибо большое", "Когда будет доставка"],
}


@pytest.fixture
def data(tmp_path: Path) -> Path:
    """A folder like that of the labelled sets."""
    rows = [
        {"text": f"{text} {number}", "lang": language}
        for language, texts in SENTENCES.items()
        for number in ("eins", "deux", "три", "", "!", "?")
        for text in texts
    ]
    files = {
        "langid/short_texts": rows,
        "langid/hinglish_train": [{"text": "mera order kahan hai", "lang": "hi-Latn"}],
        "parallel/commerce": [{"key": "a", "lang": "de", "text": "Lieferung", "en": "Shipment"}],
    }
    for name, content in files.items():
        path = tmp_path / "data" / f"{name}.jsonl.gz"
        path.parent.mkdir(parents=True, exist_ok=True)
        with gzip.open(path, "wt", encoding="utf-8") as file:
            file.writelines(json.dumps(row) + "\n" for row in content)
    return tmp_path / "data"


@pytest.fixture
def samples(tmp_path: Path) -> Path:
    folder = tmp_path / "samples"
    (folder / "romanised").mkdir(parents=True)
    (folder / "romanised" / "ja.txt").write_text("nimotsu ga konai\nsumimasen ne\n", encoding="utf-8")
    (folder / "service").mkdir()
    row = {"text": "Wo bleibt es", "en": "Where is it", "intent": "none", "emotion": [], "register": "unmarked"}
    (folder / "service" / "de.jsonl").write_text(json.dumps(row) + "\n", encoding="utf-8")
    return folder


def test_reported_sentences_are_never_learned(data: Path, samples: Path) -> None:
    texts = list(read_texts(data, samples))
    assert {one.language for one in texts} == {"de", "en", "fr", "hi", "ja", "ru"}
    originals = {f"{text} {number}" for found in SENTENCES.values() for text in found for number in ("eins", "deux")}
    kept_back = {text for text in originals if reported(text)}
    assert kept_back
    assert not kept_back & {one.text for one in texts}


def test_russian_is_also_learned_in_latin_letters(data: Path, samples: Path) -> None:
    russian = [one.text for one in read_texts(data, samples) if one.language == "ru"]
    assert any(text.isascii() for text in russian)
    assert any(not text.isascii() for text in russian)


def test_an_epoch_shows_cuts_and_borrowed_words() -> None:
    chance = random.Random(1)

    class Nothing:
        def switch(self, text: str, _language: str, _rng: random.Random) -> str:
            return text

    one = Text("Das Paket ist noch immer nicht bei mir angekommen", "de", False)
    shown = {language_model._shown(one, Nothing(), chance) for _ in range(200)}  # type: ignore[arg-type]
    assert one.text in shown
    assert min(len(text.split()) for text in shown) == 1
    assert any(set(text.split()) & set(language_model.ENGLISH) for text in shown)


def test_the_same_data_give_the_same_file_and_it_tells_languages_apart(
    data: Path, samples: Path, tmp_path: Path
) -> None:
    lines: list[str] = []
    for name in ("a", "b"):
        train_language(data, samples, tmp_path / f"{name}.safetensors", lines.append)
    assert (tmp_path / "a.safetensors").read_bytes() == (tmp_path / "b.safetensors").read_bytes()
    assert any("epoch" in line for line in lines)
    scores = load_ngrams(tmp_path / "a.safetensors").scores("wann kommt das Paket")
    assert max(scores, key=lambda tag: scores[tag]) == "de"
