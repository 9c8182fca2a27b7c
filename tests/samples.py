"""Texts and documents that several tests use."""

from __future__ import annotations

from typing import Final

from retrieval import Document

# What customers, broken clients and attackers send. Nothing may raise on any of it.
STRANGE: Final[dict[str, str]] = {
    "empty": "",
    "blank": " \t\n\u3000",
    "long": "where is my parcel? " * 500,
    "long word": "a" * 10_000,
    "long number": "1" * 10_000,
    "number groups": "000 " * 2_500,
    "emoji": "😡😡🤬👨‍👩‍👧‍👦🏴󠁧󠁢󠁥󠁮󠁧󠁿",
    "zero width": "\u200b\u200c\u200d\ufeff\u2060",
    "zero width within": "wh\u200bere is my par\u200bcel",
    "right to left": "أين طلبي KS-104233؟ \u202e\u200f",
    "lone surrogate": "where is my parcel \ud83d?",
    "low surrogate": "\udc80",
    "control": "\x00\x07\x1b[31m where\x7f",
    "combining": "e" + "\u0301" * 2_000,
    "separators": "one\u2028two\u2029three\x85four",
    "braces": "{name} ${x} %s <b>&amp; \\N{BULLET}",
    "unsupported": "Hvar er pakkinn minn?",
    "georgian": "სად არის ჩემი ამანათი?",
    "turkish capitals": "12 APRİL, 5 İNR, 5 aprıl",
}

DOCUMENTS: Final = (
    Document(
        "en/returns",
        "You may return unused goods within 30 days.\n\n## Label\nPrint the return label from your account.\n\n"
        "## Refund\nThe money is back on your card 5 days after the parcel reaches us.",
        "en",
        "returns",
        title="Returning goods",
        source="https://kestrel.example/en/returns",
    ),
    Document(
        "de/returns",
        "Unbenutzte Ware können Sie innerhalb von 30 Tagen zurückgeben.\n\n## Etikett\nDrucken Sie das "
        "Rücksendeetikett in Ihrem Konto aus.\n\n## Erstattung\nDas Geld ist 5 Tage nach Eingang des Pakets zurück.",
        "de",
        "returns",
        title="Ware zurückgeben",
        source="https://kestrel.example/de/returns",
    ),
    Document(
        "pt-BR/returns",
        "Você pode devolver produtos sem uso em até 30 dias.",
        "pt-BR",
        "returns",
        title="Devolver produtos",
    ),
    Document(
        "en/password",
        "Choose 'Forgot password' on the sign-in page; a link comes by e-mail and works for one hour.",
        "en",
        "password",
        title="Resetting your password",
    ),
    Document(
        "en/stove",
        "Unscrew the burner of the camping stove and clean the jet with the needle in the lid.",
        "en",
        "stove",
        question="How do I clean my camping stove?",
        title="How do I clean my camping stove?",
    ),
    Document(
        "en/delivery",
        "Parcels inside the EU take 2 to 4 working days; express orders placed before noon arrive the next day.",
        "en",
        "delivery",
        title="How long delivery takes",
    ),
    Document("fr/empty-translation", "# Rien\n## Rien non plus", "fr", "delivery", title="Délais de livraison"),
)
