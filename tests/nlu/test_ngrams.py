"""The classifier of typed text: what it knows, and that any text is safe."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from nlu.errors import ModelFileError
from nlu.ngrams import BUCKETS, features, grams, load_ngrams
from tests.samples import STRANGE


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("wann kommt denn endlich mein päckchen", "de"),
        ("when is it coming", "en"),
        ("quando chega", "pt"),
        ("cuándo llega el pedido", "es"),
        ("siparişimi iptal etmek istiyorum", "tr"),
        ("siparisimi iptal etmek istiyorum", "tr"),
        ("kiedy dostanę paczkę", "pl"),
        ("kiedy dostane paczke", "pl"),
        ("bao giờ có hàng", "vi"),
        ("barangnya kapan sampai", "id"),
        ("wanneer krijg ik mijn geld terug", "nl"),
        ("mera parcel kab aayega", "hi"),
        ("wo de dongxi shenme shihou dao", "zh"),
        ("kogda privezut posylku", "ru"),
        ("коли привезуть посилку", "uk"),
        ("когда привезут посылку", "ru"),
    ],
)
def test_typed_text(text: str, language: str) -> None:
    scores = load_ngrams().scores(text)
    assert max(scores, key=lambda tag: scores[tag]) == language


def test_grams_mark_the_ends_of_words() -> None:
    assert set(grams("Ab!")) == {"=ab", "<", "a", "b", ">", "<a", "ab", "b>", "<ab", "ab>", "<ab>"}
    assert list(grams("12 :-)")) == []
    assert features("Straße").tolist() == features("STRASSE").tolist()
    assert features("x" * 10_000).max() < BUCKETS


@pytest.mark.parametrize("name", STRANGE)
def test_strange_text_is_read(name: str) -> None:
    assert sum(load_ngrams().scores(STRANGE[name]).values()) <= 1 + 1e-6


@given(st.text(max_size=80))
def test_probabilities(text: str) -> None:
    scores = load_ngrams().scores(text)
    assert all(0 < score <= 1 for score in scores.values())
    assert bool(scores) == bool(len(features(text)))


def test_a_missing_and_a_damaged_file_are_named(tmp_path: Path) -> None:
    with pytest.raises(ModelFileError, match=r"a\.safetensors.*rapport train language"):
        load_ngrams(tmp_path / "a.safetensors")
    (tmp_path / "b.safetensors").write_bytes(np.arange(9).tobytes())
    with pytest.raises(ModelFileError, match=r"b\.safetensors"):
        load_ngrams(tmp_path / "b.safetensors")
