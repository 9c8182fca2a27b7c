from __future__ import annotations

import pytest

from bot.style.phones import is_e164, phone


@pytest.mark.parametrize(
    ("number", "region", "shown"),
    [
        ("+494066969120", "DE", "040 66969120"),
        ("+494066969120", "AT", "+49 40 66969120"),
        ("+494066969120", "", "+49 40 66969120"),
        ("+12125550123", "US", "(212) 555-0123"),
        ("+12125550123", "CA", "+1 212-555-0123"),
        ("+819012345678", "JP", "090-1234-5678"),
        ("+442079460958", "GB", "020 7946 0958"),
    ],
)
def test_national_at_home_and_international_elsewhere(number: str, region: str, shown: str) -> None:
    assert phone(number, region) == shown


@pytest.mark.parametrize(
    ("number", "valid"),
    [
        ("+494066969120", True),
        ("+81312345678", True),
        ("+49 40 66969120", False),
        ("004940 66969120", False),
        ("040 66969120", False),
        ("+49", False),
        ("+1234", False),
        ("+999123456789", False),
        ("", False),
        ("phone", False),
    ],
)
def test_the_form_in_which_settings_name_a_number(number: str, valid: bool) -> None:
    assert is_e164(number) is valid
