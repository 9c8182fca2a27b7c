"""Taking a language's mean off its vectors, and the file of the means."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from safetensors.numpy import save_file

from nlu.centres import FILE, centred, load_centres
from nlu.encoder import Encoder
from nlu.errors import ModelFileError

CENTRES = {
    "en": np.array([1, 0, 0], np.float32),
    "pt-BR": np.array([0, 1, 0], np.float32),
    "zh-Hant": np.array([0, 0, 1], np.float32),
}
VECTOR = np.array([[0.5, 0.5, 2.0]], np.float32)


def moved(tag: str | None) -> list[float]:
    return [round(value, 4) for value in centred(VECTOR, [tag], CENTRES)[0].tolist()]


def unit(*values: float) -> list[float]:
    return [round(value, 4) for value in (np.array(values) / np.linalg.norm(values)).tolist()]


@pytest.mark.parametrize(
    ("tag", "expected"),
    [
        ("en", unit(-0.5, 0.5, 2)),
        ("en-GB", unit(-0.5, 0.5, 2)),
        ("pt-BR", unit(0.5, -0.5, 2)),
        ("pt", unit(0.5, -0.5, 2)),
        ("pt-PT", unit(0.5, -0.5, 2)),
        ("zh-Hans", unit(0.5, 0.5, 1)),
        *((tag, unit(0.5 - 1 / 3, 0.5 - 1 / 3, 2 - 1 / 3)) for tag in (None, "", "xx", "xx-YY")),
    ],
)
def test_the_centre_of_the_language_or_the_mean_one_is_taken_off(tag: str | None, expected: list[float]) -> None:
    assert moved(tag) == pytest.approx(expected, abs=2e-4)


def test_each_row_has_its_own_language() -> None:
    rows = centred(np.concatenate([VECTOR, VECTOR]), ["en", "pt"], CENTRES)
    assert np.allclose(rows, [moved("en"), moved("pt")], atol=1e-3)


def test_no_rows_stay_no_rows() -> None:
    assert centred(np.zeros((0, 3), np.float32), [], CENTRES).shape == (0, 3)


@given(st.lists(st.floats(-10, 10, width=32), min_size=3, max_size=3))
def test_every_vector_comes_out_of_length_one_or_zero(values: list[float]) -> None:
    row = centred(np.array([values], np.float32), ["en"], CENTRES)
    assert row.dtype == np.float32
    assert np.linalg.norm(row) == pytest.approx(1, abs=1e-3) or np.linalg.norm(np.array(values) - [1, 0, 0]) < 1e-3


def test_centres_are_read(tmp_path: Path) -> None:
    save_file(CENTRES, tmp_path / FILE)
    found = load_centres(tmp_path)
    assert {tag: value.tolist() for tag, value in found.items()} == {t: v.tolist() for t, v in CENTRES.items()}


@pytest.mark.parametrize("content", [None, b"", b"{}", b"\xff" * 100, b"\x02\0\0\0\0\0\0\0{}"])
def test_a_missing_or_damaged_file_is_named_with_what_to_do(tmp_path: Path, content: bytes | None) -> None:
    if content is not None:
        (tmp_path / FILE).write_bytes(content)
    with pytest.raises(ModelFileError, match=r"missing or damaged: .*centres\.safetensors .*Restore"):
        load_centres(tmp_path)


def test_the_shipped_centres_fit_the_served_encoder(served_encoder: Encoder) -> None:
    found = load_centres()
    assert {"en", "de", "ja", "ar"} <= set(found)
    width = served_encoder.encode(["hi"]).embedding.shape[1]
    assert all(value.shape == (width,) and np.isfinite(value).all() for value in found.values())
