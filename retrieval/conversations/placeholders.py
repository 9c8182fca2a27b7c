"""What stands where something personal was: words in brackets that a reviewer can read."""

from __future__ import annotations

import re
from typing import Final

NAME: Final = "[name]"
EMAIL: Final = "[e-mail address]"
PHONE: Final = "[phone number]"
NUMBER: Final = "[order number]"
BANK: Final = "[bank account]"
CARD: Final = "[card number]"
ADDRESS: Final = "[address]"
LINK: Final = "[link]"
USER: Final = "[user name]"
DATE: Final = "[date]"
IP: Final = "[IP address]"
ALL: Final = (NAME, EMAIL, PHONE, NUMBER, BANK, CARD, ADDRESS, LINK, USER, DATE, IP)

PATTERN: Final = re.compile("|".join(map(re.escape, ALL)))


def found(text: str) -> list[str]:
    """The placeholders in a text, in order, each as often as it stands there."""
    return PATTERN.findall(text)
