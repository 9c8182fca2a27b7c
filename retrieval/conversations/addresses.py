"""Postal addresses, where a word or a number of a kind that addresses have stands beside a name of a street.

What is found needs a house number or a postcode in a form that its country writes; "opposite the old mill" is not found.
"""

from __future__ import annotations

import re
from typing import Final

from retrieval.conversations import placeholders

_UPPER: Final = "A-ZÀ-ÖØ-ÞĀĂĄĆČĎĐĒĘĚĞĢĪİĶŁŃŇŌŐŒŘŚŞŠŢŤŪŮŰŹŻŽ"
_NAME: Final = rf"(?:[{_UPPER}0-9][\w.'’\-]*\s+){{1,4}}"
# A postcode and a town behind a street.
_TOWN: Final = rf"(?:,?\s+(?:[A-Z]{{1,2}}-)?\d{{4,6}}(?:-\d{{3,4}})?(?:\s?[A-Z]{{2}})?\s+[{_UPPER}][\w\-]+(?:\s[{_UPPER}][\w\-]+)?)?"

_PATTERNS: Final = tuple(
    re.compile(pattern)
    for pattern in (
        # English: 14 Baker Street, London NW1 6XE
        rf"(?<!\w)(?:(?:Flat|Apt\.?|Unit|Suite)\s+\w+,?\s+)?\d{{1,5}}[A-Za-z]?,?\s+{_NAME}(?i:street|st|road|rd|avenue|ave|lane|ln|drive|"
        rf"dr|boulevard|blvd|court|ct|square|terrace|crescent|close|way|highway|parkway)\b\.?"
        rf"(?:,\s*[{_UPPER}][\w ]{{2,25}}){{0,2}}(?:,?\s+(?:[A-Z]{{1,2}}\d[A-Z\d]?\s?\d[A-Z]{{2}}|[A-Z]{{2}}\s+\d{{5}}(?:-\d{{4}})?))?",
        r"(?<!\w)[A-Z]{1,2}\d[A-Z\d]?\s\d[A-Z]{2}(?!\w)",  # a British postcode alone
        # German, Dutch, Scandinavian: Hauptstraße 12a, 50667 Köln; Am Alten Weg 3
        rf"(?<!\w)(?:[{_UPPER}][\w.]*[ \-]){{0,2}}(?:[{_UPPER}][\w\-]+(?i:straße|strasse|str\.|weg|platz|allee|gasse|damm|ufer|straat|"
        rf"laan|plein|gracht|kade|vägen|gatan|vej|gade|gata)|(?<=[ \-])(?:Straße|Str\.|Weg|Platz|Allee))\s+\d{{1,4}}\s?[a-z]?(?!\w){_TOWN}",
        # French: 12 rue de la Paix, 75002 Paris
        rf"(?<!\w)\d{{1,4}}\s?(?:bis|ter)?,?\s+(?i:rue|avenue|av\.|boulevard|bd|place|chemin|allée|impasse|quai|route|cours)\s+"
        rf"(?:(?:de|du|des|la|le|les|l'|l’|d'|d’)\s*)*[{_UPPER}][\w'’\-]*(?:\s(?:de|du|des|la)\b|\s[{_UPPER}][\w'’\-]*)*{_TOWN}",
        # Spanish, Italian, Portuguese: Calle Mayor 5, 28013 Madrid; Via Roma, 12
        rf"(?<!\w)(?i:calle|c/|avenida|avda?\.|plaza|paseo|via|viale|piazza|corso|largo|rua|travessa|praça|alameda|estrada)\s*"
        rf"(?:(?i:de|del|della|dei|di|da|do|das|dos|la|las|los|el|y|e)\s+|[{_UPPER}][\w'’.\-]*\s+){{0,5}}[{_UPPER}][\w'’.\-]*,?\s*"
        rf"(?:n[º°.]*\s*)?\d{{1,5}}[A-Za-z]?(?!\w){_TOWN}",
        # Polish: ul. Długa 5/7, 00-238 Warszawa
        rf"(?<!\w)(?i:ul\.|ulica|ulicy|al\.|aleja|os\.|pl\.)\s*(?:[\w.\-]+\s+){{0,3}}?[\w.\-]+\s+\d{{1,4}}[a-zA-Z]?(?:[/m ]+\d{{1,4}})?"
        rf"(?!\w)(?:,?\s*\d\d-\d{{3}}\s+[{_UPPER}]\w+)?",
        r"(?<!\d)\d\d-\d{3}\s+[A-ZĄĆĘŁŃÓŚŹŻ]\w+",
        # Russian and Ukrainian: ул. Ленина, д. 5, кв. 12
        r"(?<!\w)(?i:(?:ул|пер|вул|просп)\.|(?:ул|улица|улице|пр-т|проспект|переулок|бульвар|шоссе|вул|вулиця|вулиці|провулок)\b)\s*"
        r"(?:[\w.\-]+\s+){0,3}?[\w.\-]+,?\s*(?i:д\.|дом|буд\.|будинок)?\s*\d{1,4}[а-яА-Я]?(?:/\d+)?(?:,?\s*(?i:кв\.?|квартира|корп\.?|оф\.?)\s*\d+)*",
        # Turkish: Atatürk Mah. Gül Sok. No: 5 D: 3
        r"(?<!\w)(?:[\w.]+\s+){1,3}(?:Mah\.|Mahallesi|Cad\.|Caddesi|Sok\.|Sokak|Sokağı|Bulvarı)[\w .,:/]*?(?:No|no)\s?[:.]?\s?\d+"
        r"(?:\s?[/\-]?\s?(?:D|Daire|Kat)\s?[:.]?\s?\d+)*",
        # Indonesian, Vietnamese, Thai
        r"(?<!\w)(?:Jl\.?|Jalan|Jln\.?|Gg\.)\s+(?:[\w.]+\s+){0,4}?(?:[\w.]+),?\s+(?:[Nn]o\.?\s*)?\d{1,4}[A-Za-z]?(?!\w)(?:,?\s*RT\s?\d+/RW\s?\d+)?",
        r"(?<!\w)(?i:số\s+)?(?i:nhà\s+)?\d{1,4}[\w/]*,?\s+(?i:đường|phố|ngõ|hẻm|ngách)\s+(?=[A-ZÀ-ÝĂĐƠƯ])[^\d\s,.]+(?:\s[^\W\d_][^\d\s,.]*){0,3}(?:,\s*(?i:phường|quận|p\.|q\.|tp\.?)\s?[^,.\n]{1,20})*",
        r"\d{1,4}(?:/\d{1,4})?\s*(?:หมู่(?:ที่)?\s*\d*|ม\.\s*\d+|ซอย|ซ\.|ถนน|ถ\.)\s*[^\s,]+(?:\s+(?:ถนน|แขวง|เขต|ตำบล|ต\.|อำเภอ|อ\.|จังหวัด|จ\.)\s?[^\s,]+)*",
        # Arabic and Hindi
        r"(?:رقم\s\d+\s*،?\s*)?شارع\s+[^\s\d،,.]+(?:\s[^\s\d،,.]+){0,2}\s*،?\s*(?:رقم|مبنى|عمارة|فيلا|شقة)?\s*\d+",
        r"(?:मकान|फ्लैट|प्लॉट|घर)\s*(?:नंबर|नं\.?|संख्या|क्रमांक)\s*[\w/\-]*\d[\w/\-]*(?:,\s*[^,।\n]{2,25}){0,3}",
        # Japanese, Chinese, Korean
        r"〒\s?\d{3}[\-－]?\d{4}",
        r"(?:東京都|北海道|(?:京都|大阪)府|[一-龠]{2,3}県)[一-龠ぁ-んァ-ヶー]{1,12}[市区町村郡][一-龠ぁ-んァ-ヶー]{0,14}(?:\d+丁目?|\d+)(?:[\-－番地号の]?\d*)*",
        r"[一-龠]{1,8}(?:省|市|区|區|县|縣)[一-龠]{1,14}(?:路|街|道|巷|弄|村)[一-龠]{0,4}\d+\s?(?:号|號|弄)?(?:[一-龠\d]{0,10}\d+\s?(?:室|楼|樓|单元|栋))?",
        r"(?:서울|부산|대구|인천|광주|대전|울산|세종|경기|강원|충북|충남|전북|전남|경북|경남|제주|충청|전라|경상)[가-힣]{0,5}\s+(?:[가-힣]{1,8}(?:시|구|군|읍|면)\s+)*[가-힣\d]{1,12}(?:로|길|동|가)\s*\d+(?:-\d+)?(?:번지|번길\s*\d*)?(?:[ ,]+\d+동)?(?:[ ,]*\d+호)?",
    )
)


def take_out(text: str) -> str:
    """The text with a placeholder for each address found."""
    if any(character.isdigit() for character in text):
        for pattern in _PATTERNS:
            text = pattern.sub(lambda match: _around(match[0]), text)
    return text


def _around(address: str) -> str:
    """Spaces around stay."""
    before = address[: len(address) - len(address.lstrip())]
    after = address[len(address.rstrip()) :]
    return f"{before}{placeholders.ADDRESS}{after}"
