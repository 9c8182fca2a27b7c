"""What files say about an article, under all names and in all shapes."""

from __future__ import annotations

from datetime import date, datetime

import pytest

from retrieval.readers.fields import Fields, read_fields


def read(given: dict[str, object]) -> tuple[Fields | None, list[str]]:
    lines: list[str] = []
    return read_fields(given, lines.append), lines


@pytest.mark.parametrize("name", ["product", "products", "Products", " PRODUCT "])
@pytest.mark.parametrize(
    "value",
    [["tents", "stoves"], "tents, stoves", "tents;stoves", "tents、stoves, ", ("tents", "stoves", "tents", None)],
)
def test_lists_have_many_shapes(name: str, value: object) -> None:
    assert read({name: value}) == (Fields(products=("tents", "stoves")), [])


@pytest.mark.parametrize("name", ["valid_until", "valid-until", "Valid until", "VALID__UNTIL"])
@pytest.mark.parametrize(
    "value",
    [
        "2030-01-31",
        " 2030-01-31 ",
        "2030-01-31T10:00:00Z",
        "2030-01-31T10:00:00+02:00",
        "2030-01-31 10:00",
        date(2030, 1, 31),
        datetime(2030, 1, 31, 23, 59),
    ],
)
def test_days_have_one_meaning(name: str, value: object) -> None:
    assert read({name: value}) == (Fields(valid_until=date(2030, 1, 31)), [])


@pytest.mark.parametrize("value", ["31.01.2030", "01/31/2030", "2030-02-30", "soon", 20300131, ["2030-01-31"], True])
@pytest.mark.parametrize("field", ["valid_from", "valid_until", "updated"])
def test_a_bad_day_is_said_and_an_article_of_unknown_validity_not_shown(field: str, value: object) -> None:
    found, lines = read({field: value, "title": "T"})
    assert found == (Fields(title="T") if field == "updated" else None)
    assert len(lines) == 1
    assert f"field '{field}' has value {value!r}, which is no date like 2025-01-31" in lines[0]
    assert ("passed over" if field == "updated" else "skipped") in lines[0]


def test_a_time_that_ends_before_it_begins() -> None:
    found, lines = read({"valid_from": "2030-01-02", "valid_until": "2030-01-01"})
    assert found is None
    assert lines == ["is valid from 2030-01-02 until 2030-01-01, which is no time at all; skipped"]


def test_languages() -> None:
    assert read({"locale": "en-us"}) == (Fields(language="en-US"), [])
    assert read({"lang": "German"}) == (
        Fields(),
        ["field 'lang' has value 'German', which is no language tag like en or pt-BR"],
    )


def test_the_address_is_the_source_before_a_name_is() -> None:
    found, _ = read({"source": "handbook", "url": "https://a.example"})
    assert found == Fields(source="https://a.example")


@pytest.mark.parametrize("value", [None, "", []])
@pytest.mark.parametrize("field", ["title", "products", "updated", "language", "valid_from"])
def test_an_empty_field_is_none(field: str, value: object) -> None:
    found, lines = read({field: value})
    if value == [] and field != "products":
        assert lines
    else:
        assert (found, lines) == (Fields(), [])


@pytest.mark.parametrize(
    ("field", "value"), [("title", ["a"]), ("id", {"a": 1}), ("regions", {"a": 1}), ("products", [["a"]])]
)
def test_a_value_of_another_shape_is_passed_over(field: str, value: object) -> None:
    found, lines = read({field: value})
    assert found == Fields()
    assert len(lines) == 1
    assert f"field {field!r} must be" in lines[0]


def test_long_values_do_not_fill_the_report() -> None:
    _, lines = read({"updated": "x" * 5_000})
    assert len(lines[0]) < 200


def test_unknown_fields_are_passed_over() -> None:
    assert read({"topic": "x", "draft": "no"}) == (Fields(), [])
