"""Measures in the other system, beside those that the company wrote."""

import pytest

from bot.style.units import with_units


@pytest.mark.parametrize(
    ("text", "tag", "expected"),
    [
        ("Up to 31.5 kg.", "en", "Up to 31.5 kg (≈ 69 lb)."),
        ("120 × 60 × 60 cm", "en", "120 × 60 × 60 cm (≈ 47 × 24 × 24 in)"),
        ("at -5 °C to 25 °C", "en", "at -5 °C (≈ 23°F) to 25 °C (≈ 77°F)"),
        ("20–25 °C", "en", "20–25 °C (≈ 68–77°F)"),
        ("2 m hoch", "de", "2 m (≈ 6,6 ft) hoch"),
        ("bis 31,5 kg", "de", "bis 31,5 kg (≈ 69 lb)"),
        ("до 31,5 кг", "ru", "до 31,5 кг (≈ 69 фнт)"),
        ("最大30kgまで", "ja", "最大30kg (≈ 66 lb)まで"),
        ("最多 20 公斤", "zh-Hans", "最多 20 公斤 (≈ 44 lb)"),
    ],
)
def test_metric_measures_are_also_given_in_us_units(text: str, tag: str, expected: str) -> None:
    assert with_units(text, "us", tag) == expected


def test_and_the_other_way_round() -> None:
    assert with_units("up to 10 lb, 40 °F and 12 inches", "metric", "en") == (
        "up to 10 lb (≈ 4.5 kg), 40 °F (≈ 4°C) and 12 inches (≈ 30 cm)"
    )


@pytest.mark.parametrize(
    "text", ["Order KS-104 kg", "10 km² of forest", "30 days", "5 months", "model x2 m5", "12 mg", "100 km/h", "kg", ""]
)
def test_what_is_no_such_measure_stays(text: str) -> None:
    assert with_units(text, "us", "en") == text


def test_a_measure_in_the_wanted_system_stays() -> None:
    assert with_units("30 kg", "metric", "en") == "30 kg"
    assert with_units("66 lb", "us", "en") == "66 lb"
