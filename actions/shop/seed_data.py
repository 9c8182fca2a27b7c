"""Rows of the demonstration shop: customers, goods, zones of delivery and orders. All invented."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from typing import Final

from actions.shop.models import Customer, OrderStatus, PaymentState, ReturnReason, TraceKind


@dataclass(frozen=True, slots=True)
class Zone:
    """Standard delivery to some countries.

    charge, free_from: euros; goods of `free_from` or more are delivered free
    transit: days from dispatch to delivery
    currency: what its customers pay in
    """

    charge: Decimal
    free_from: Decimal
    transit: int
    carrier: str
    currency: str


@dataclass(frozen=True, slots=True)
class Account:
    """A customer, and where their orders go."""

    customer: Customer
    zone: Zone
    address: str


@dataclass(frozen=True, slots=True)
class ReturnRow:
    """A return; days count from today, negative ones lie in the past."""

    number: int
    reason: ReturnReason
    opened: int
    due: int | None = None
    paid: int | None = None


@dataclass(frozen=True, slots=True)
class TraceRow:
    """A trace, opened so many days from today."""

    kind: TraceKind
    opened: int


@dataclass(frozen=True, slots=True)
class OrderRow:
    """An order.

    day: days from today to what its status is about: placed (processing), expected (shipped), delivered or
        cancelled
    goods: article numbers, and pieces of each
    """

    number: int
    account: str
    status: OrderStatus
    day: int
    goods: tuple[tuple[str, int], ...]
    paid: PaymentState = "yes"
    authorisations: int = 1
    returned: ReturnRow | None = None
    traced: TraceRow | None = None


_GERMANY: Final = Zone(Decimal("4.90"), Decimal(59), 4, "Elbkurier", "EUR")
_EUROPE: Final = Zone(Decimal("4.90"), Decimal(59), 7, "Continental Parcel", "EUR")
_UK: Final = Zone(Decimal("9.90"), Decimal(99), 7, "Continental Parcel", "GBP")
_SWITZERLAND: Final = Zone(Decimal("9.90"), Decimal(99), 7, "Continental Parcel", "CHF")
_USA: Final = Zone(Decimal("14.90"), Decimal(149), 12, "Northway Parcel", "USD")
_CANADA: Final = Zone(Decimal("14.90"), Decimal(149), 12, "Northway Parcel", "CAD")
_JAPAN: Final = Zone(Decimal("19.90"), Decimal(199), 14, "Meridian Post", "JPY")
_ASIA: Final = Zone(Decimal("19.90"), Decimal(199), 14, "Meridian Post", "EUR")
_LATIN_AMERICA: Final = Zone(Decimal("19.90"), Decimal(199), 18, "Meridian Post", "EUR")

# Units of the currency for one euro: fixed, because a demonstration needs no market.
RATES: Final = {
    "EUR": Decimal(1),
    "GBP": Decimal("0.86"),
    "CHF": Decimal("0.95"),
    "USD": Decimal("1.10"),
    "CAD": Decimal("1.50"),
    "JPY": Decimal(160),
}

# Article number: name, price of one piece in euros.
GOODS: Final = {
    "TE-0201": ("Tern 2 tent", Decimal(249)),
    "TE-0401": ("Tern 4 tent", Decimal(389)),
    "RU-0450": ("Merlin 45 rucksack", Decimal(129)),
    "RU-0220": ("Swift 22 rucksack", Decimal(79)),
    "SB-0010": ("Plover sleeping bag, Regular", Decimal(159)),
    "SB-0011": ("Plover sleeping bag, Long", Decimal(169)),
    "LA-0100": ("Firefly lantern", Decimal(49)),
    "LA-0200": ("Glow desk lamp", Decimal(59)),
    "KE-0150": ("Heron kettle 1.5 l", Decimal(69)),
    "KE-0200": ("Heron enamel kettle", Decimal(45)),
    "BL-0100": ("Eider wool blanket", Decimal(89)),
    "BL-0200": ("Eider cotton blanket", Decimal(49)),
    "GT-0100": ("Robin hand fork", Decimal(19)),
    "GT-0200": ("Robin secateurs", Decimal(34)),
}

# E-mail address, name, how the customer asked to be addressed, language, zone, address.
_CUSTOMERS: Final = (
    ("anna@example.com", "Anna Weber", "Frau Weber", "de", _GERMANY, "Lindenhof 7\n22765 Hamburg\nDE"),
    ("jonas@example.org", "Jonas Brandt", "Jonas", "de", _GERMANY, "Am Wiesenrain 14\n50733 Köln\nDE"),
    ("lukas@example.com", "Lukas Gruber", None, "de-AT", _EUROPE, "Rosengasse 3/12\n1090 Wien\nAT"),
    ("reto@example.com", "Reto Ammann", "Herr Ammann", "de-CH", _SWITZERLAND, "Seewiese 5\n8008 Zürich\nCH"),
    (
        "camille@example.com",
        "Camille Laurent",
        "Mme Laurent",
        "fr",
        _EUROPE,
        "9 rue du Puits\n69004 Lyon\nFR",
    ),
    ("julie@example.com", "Julie Peeters", None, "fr-BE", _EUROPE, "Rue du Moulin 21\n1050 Bruxelles\nBE"),
    ("sanne@example.com", "Sanne de Vries", "Sanne", "nl", _EUROPE, "Molenpad 18\n3512 JK Utrecht\nNL"),
    ("giulia@example.com", "Giulia Ferri", None, "it", _EUROPE, "Via dei Tigli 4\n40125 Bologna\nIT"),
    ("carmen@example.com", "Carmen Ortega", "Carmen", "es", _EUROPE, "Calle del Olmo 11\n28012 Madrid\nES"),
    ("ines@example.com", "Inês Carvalho", None, "pt", _EUROPE, "Rua da Fonte 30\n4050-253 Porto\nPT"),
    ("piotr@example.com", "Piotr Zieliński", "Pan Piotr", "pl", _EUROPE, "ul. Lipowa 8\n30-702 Kraków\nPL"),
    ("elsa@example.org", "Elsa Lindqvist", None, "sv", _EUROPE, "Björkvägen 2\n113 47 Stockholm\nSE"),
    ("ingrid@example.org", "Ingrid Moe", None, "nb", _EUROPE, "Fjordveien 6\n0252 Oslo\nNO"),
    ("amelia@example.com", "Amelia Clarke", "Ms Clarke", "en-GB", _UK, "12 Mill Lane\nBristol BS1 4QT\nGB"),
    ("daniel@example.com", "Daniel Reyes", None, "en-US", _USA, "48 Alder St\nPortland, OR 97209\nUS"),
    ("chloe@example.com", "Chloé Tremblay", None, "fr-CA", _CANADA, "7 rue Boréale\nMontréal QC H2T 1S4\nCA"),
    ("rafael@example.com", "Rafael Souza", None, "pt-BR", _LATIN_AMERICA, "Rua do Ipê 90\nSão Paulo\nBR"),
    (
        "lucia@example.com",
        "Lucía Herrera",
        None,
        "es-MX",
        _LATIN_AMERICA,
        "Calle Jacaranda 5\n06700 CDMX\nMX",
    ),
    ("tanaka@example.com", "田中 美咲", "田中", "ja", _JAPAN, "若葉町2-8-1\n大阪市 540-0001\nJP"),
    ("minjun@example.com", "김민준", "김민준", "ko", _ASIA, "은행나무로 15\n04524 서울\nKR"),
    ("yating@example.com", "陳雅婷", None, "zh-Hant", _ASIA, "青田街 6 號\n106 臺北市\nTW"),
    ("kaming@example.org", "黃家明", None, "zh-Hant-HK", _ASIA, "榕樹街 22 號\n香港\nHK"),
    ("priya@example.com", "प्रिया शर्मा", "प्रिया जी", "hi", _ASIA, "14 Neem Marg\n110016 New Delhi\nIN"),
    ("layla@example.com", "ليلى حداد", None, "ar", _ASIA, "شارع النخيل 9\nدبي\nAE"),
    ("omar@example.org", "عمر منصور", None, "ar-EG", _ASIA, "شارع الياسمين 17\nالقاهرة\nEG"),
)

# By what stands before the @.
ACCOUNTS: Final = {
    email.partition("@")[0]: Account(Customer(f"C-{number}", email, name, form, language), zone, f"{name}\n{address}")
    for number, (email, name, form, language, zone, address) in enumerate(_CUSTOMERS, start=1001)
}

ORDERS: Final = (
    OrderRow(201, "anna", "shipped", 2, (("LA-0100", 2), ("BL-0200", 1))),
    OrderRow(202, "camille", "processing", 0, (("TE-0201", 1),)),
    OrderRow(203, "jonas", "delivered", -1, (("KE-0150", 1), ("GT-0100", 2))),
    OrderRow(204, "amelia", "delivered", -3, (("BL-0100", 1),)),
    OrderRow(205, "carmen", "cancelled", -4, (("RU-0220", 1),)),
    OrderRow(206, "giulia", "delivered", -45, (("SB-0010", 1),)),
    OrderRow(207, "lukas", "delivered", -30, (("RU-0450", 1),), returned=ReturnRow(20_985, "unwanted", -24, -4)),
    OrderRow(208, "sanne", "delivered", -28, (("LA-0200", 1),), returned=ReturnRow(20_986, "damaged", -22, -8, -9)),
    OrderRow(209, "piotr", "delivered", -20, (("KE-0200", 2),), returned=ReturnRow(20_987, "wrong", -14, 3)),
    OrderRow(210, "tanaka", "processing", -1, (("TE-0401", 1),), paid="declined", authorisations=0),
    OrderRow(211, "daniel", "processing", 0, (("SB-0011", 2),), authorisations=2),
    OrderRow(212, "rafael", "processing", 0, (("RU-0450", 1),), paid="pending", authorisations=0),
    OrderRow(213, "minjun", "delivered", -9, (("LA-0100", 1),), returned=ReturnRow(20_988, "damaged", -3)),
    OrderRow(214, "chloe", "shipped", -9, (("TE-0201", 1), ("GT-0200", 1)), traced=TraceRow("late", -3)),
    OrderRow(215, "reto", "delivered", -6, (("BL-0100", 2),), traced=TraceRow("lost", -2)),
    OrderRow(216, "elsa", "delivered", -400, (("KE-0150", 1),)),
    OrderRow(217, "anna", "delivered", -1_100, (("LA-0200", 1),)),
    OrderRow(218, "yating", "shipped", 5, (("RU-0220", 1), ("BL-0200", 2))),
    OrderRow(219, "layla", "shipped", -3, (("SB-0010", 1), ("LA-0100", 1))),
    OrderRow(220, "ines", "shipped", -1, (("GT-0100", 1), ("GT-0200", 1))),
    OrderRow(221, "julie", "delivered", -30, (("RU-0220", 1),)),
    OrderRow(222, "ingrid", "shipped", 1, (("TE-0401", 1), ("SB-0011", 4))),
    OrderRow(223, "lucia", "shipped", 4, (("BL-0100", 1),)),
    OrderRow(224, "kaming", "delivered", -5, (("LA-0200", 2),)),
    OrderRow(225, "priya", "processing", -1, (("KE-0200", 1), ("GT-0100", 1))),
    OrderRow(226, "omar", "delivered", -12, (("RU-0450", 1),), returned=ReturnRow(20_989, "unwanted", -10)),
    OrderRow(227, "camille", "shipped", 3, (("LA-0100", 1),)),
    OrderRow(228, "camille", "delivered", -60, (("GT-0200", 1),)),
    OrderRow(229, "tanaka", "shipped", 6, (("BL-0200", 2),)),
    OrderRow(230, "daniel", "delivered", -16, (("TE-0201", 1),)),
    OrderRow(231, "amelia", "processing", -1, (("RU-0220", 1), ("LA-0100", 1))),
    OrderRow(232, "chloe", "cancelled", -12, (("SB-0010", 1),), paid="declined", authorisations=0),
    OrderRow(233, "anna", "shipped", -8, (("TE-0201", 1), ("SB-0010", 2))),
    OrderRow(234, "rafael", "shipped", -12, (("KE-0150", 1),)),
    OrderRow(235, "jonas", "processing", 0, (("GT-0100", 4),)),
    OrderRow(236, "carmen", "delivered", -2, (("SB-0011", 1), ("RU-0450", 1))),
    OrderRow(237, "giulia", "shipped", 2, (("KE-0200", 1),)),
    OrderRow(238, "reto", "delivered", -25, (("TE-0401", 1),), returned=ReturnRow(20_990, "unwanted", -21, -1)),
    OrderRow(239, "minjun", "processing", 0, (("BL-0100", 1), ("BL-0200", 1))),
    OrderRow(240, "priya", "shipped", -2, (("LA-0200", 1),)),
)
