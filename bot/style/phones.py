"""Telephone numbers as they are dialled: national within their own country, international from everywhere else."""

from __future__ import annotations


def phone(number: str, region: str) -> str:
    """A number as somebody in this region writes it: `040 66969120` in Germany, `+49 40 66969120` elsewhere.

    number: E.164; region: ISO 3166 code, "" where nobody knows it.
    """
    import phonenumbers
    from phonenumbers import PhoneNumberFormat

    parsed = phonenumbers.parse(number)
    national = bool(region) and phonenumbers.region_code_for_number(parsed) == region
    return phonenumbers.format_number(
        parsed, PhoneNumberFormat.NATIONAL if national else PhoneNumberFormat.INTERNATIONAL
    )


def is_e164(number: str) -> bool:
    """Whether this is a number that exists in its country's numbering plan, written as +494066969120."""
    import phonenumbers
    from phonenumbers import NumberParseException, PhoneNumberFormat

    try:
        parsed = phonenumbers.parse(number)
    except NumberParseException:
        return False
    same = phonenumbers.format_number(parsed, PhoneNumberFormat.E164) == number
    return same and phonenumbers.is_valid_number(parsed)
