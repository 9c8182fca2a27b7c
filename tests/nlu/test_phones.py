"""Phone numbers as people of many countries write them, and numbers that are none."""

from __future__ import annotations

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from nlu.phones import find_phones
from tests.samples import STRANGE


def numbers(text: str, region: str = "") -> list[str]:
    return [phone.number for phone in find_phones(text, region)]


@pytest.mark.parametrize(
    ("text", "region", "number"),
    [
        ("call me at 040 66969120 please", "DE", "+494066969120"),
        ("040/669 69-120", "DE", "+494066969120"),
        ("+49 (0)40 66969-120", "US", "+494066969120"),
        ("0049 40 66969120", "FR", "+494066969120"),
        ("06.12.10.24.15", "FR", "+33612102415"),
        ("(212) 555-0123", "US", "+12125550123"),
        ("020 7946 0958", "GB", "+442079460958"),
        ("8 916 123-45-67", "RU", "+79161234567"),
        ("携帯は090-1234-5678です", "JP", "+819012345678"),
        ("手机13812345678谢谢", "CN", "+8613812345678"),
        ("010-1234-5678로 전화 주세요", "KR", "+821012345678"),
        ("9876543210", "IN", "+919876543210"),
        ("(11) 91234-5678", "BR", "+5511912345678"),
        ("01012345678", "EG", "+201012345678"),
        ("tel. 512 345 678", "PL", "+48512345678"),
        ("+81 90 1234 5678", "", "+819012345678"),
    ],
)
def test_numbers_of_many_countries(text: str, region: str, number: str) -> None:
    assert numbers(text, region) == [number]


def test_a_national_number_belongs_to_its_region() -> None:
    assert numbers("040 66969120", "DE") == ["+494066969120"]
    assert numbers("040 66969120", "US") == []
    assert numbers("040 66969120") == []


@pytest.mark.parametrize("region", ["", "DE", "US", "FR", "GB", "JP", "SG", "BR", "IN", "PL", "CN"])
@pytest.mark.parametrize(
    "text",
    [
        *("104233", "KS-104233", "R-20991", "22767 Hamburg", "2025-11-24", "24.11.2025", "24.11.2025 10:30", "911"),
        *("DE89 3704 0044 0532 0130 00", "de89370400440532013000", "GB29 NWBK 6016 1331 9268 19"),
        *("4111 1111 1111 1111", "00340434161094042557", "1Z999AA10123456784", "9400 1000 0000 0000 0000 00"),
        *("1.234.567,00", "ORDER-0401234567", "ref #0401234567", "https://x.example/0401234567", "+494066969120@x"),
    ],
)
def test_other_numbers_are_no_phone_numbers(text: str, region: str) -> None:
    assert numbers(text, region) == []


@pytest.mark.parametrize("name", STRANGE)
def test_strange_texts_are_read_quickly(name: str) -> None:
    start = time.process_time()
    numbers(STRANGE[name], "DE")
    assert time.process_time() - start < 2


@given(st.text(st.sampled_from("0123456789 +-./()#DEKS"), max_size=60), st.sampled_from(["", "DE", "US", "JP"]))
def test_spans_lie_in_the_text_and_apart(text: str, region: str) -> None:
    end = 0
    for phone in find_phones(text, region):
        assert end <= phone.start < phone.end <= len(text)
        assert phone.number.startswith("+")
        end = phone.end
