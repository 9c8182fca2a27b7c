"""Sample facts for every reply that there is: what `rapport preview` shows and the lint reads.

One `Sample` for each way in which an action says something, with facts typed as the action types them
(`bot/reply/facts.py`). Numbers come in those that tell plural forms apart: Arabic alone has six.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date, time
from decimal import Decimal
from typing import Any, Final

from bot.reply import facts
from bot.reply.moves import Move
from bot.style.formats import language_name
from bot.style.locales import locales

BRAND: Final = "Kestrel Supply"
NAME: Final = "Robin Lindqvist"
NUMBERS: Final = (1, 2, 5, 11)

_ORDER: Final = "KS-104233"
_RETURN: Final = "R-20991"
_CARRIER: Final = "Northwind"
_ITEM: Final = "Tern 2 tent"
_EMAIL: Final = "a…@example.com"
_TRACKING: Final = f"https://kestrel.example/track/{_ORDER}"
_DATE: Final = facts.day(date(2026, 11, 24))
_DEADLINE: Final = facts.day(date(2026, 11, 27))
_AMOUNT: Final = facts.money(Decimal("49.90"), "EUR")
_ADDRESS: Final = facts.postal("Lindenallee 4, 22767 Hamburg, Deutschland", "DE")
_PHONE: Final = facts.phone("+494066969120")
# Runs of six days, of four with two and more closed ones beside them, and of all.
_OPEN: Final = tuple(
    facts.hours(days, time(8), time(20), "Europe/Berlin") for days in (range(6), range(1, 5), range(7))
)
_HOURS: Final = _OPEN[0]
_SOURCE: Final[dict[str, Any]] = {"title": "Tern 2", "link": "https://help.kestrel.example/return-window"}
_RELATED: Final = {"first_title": "Plover 3", "first_link": "https://help.kestrel.example/tents/plover-3"}
_SECOND: Final = {"second_title": "Heron 4", "second_link": "https://help.kestrel.example/tents/heron-4"}
# Facts that most situations of an order share.
_PARCEL: Final[dict[str, Any]] = {"order": _ORDER, "date": _DATE, "carrier": _CARRIER}
_RETURNED: Final[dict[str, Any]] = {"order": _ORDER, "return": _RETURN, "email": _EMAIL}

# A passage of the knowledge base in each language: "The time for returns is 30 days from delivery."
_PASSAGES: Final[Mapping[str, str]] = {
    "ar": "مدة الإرجاع 30 يومًا من تاريخ التسليم.",
    "de": "Die Frist für Rücksendungen beträgt 30 Tage ab Zustellung.",
    "en": "The time for returns is 30 days from delivery.",
    "es": "El plazo para las devoluciones es de 30 días a partir de la entrega.",
    "fr": "Le délai de retour est de 30 jours à compter de la livraison.",
    "hi": "सामान लौटाने की अवधि डिलीवरी से 30 दिन है।",
    "id": "Batas waktu pengembalian adalah 30 hari sejak barang diterima.",
    "it": "Il termine per i resi è di 30 giorni dalla consegna.",
    "ja": "返品期限はお届けから30日以内。",
    "ko": "반품 기한: 배송 완료일로부터 30일.",
    "nl": "De retourtermijn is 30 dagen vanaf de bezorging.",
    "pl": "Termin na zwrot wynosi 30 dni od dnia dostawy.",
    "pt-BR": "O prazo para devoluções é de 30 dias a partir da entrega.",
    "ru": "Срок возврата составляет 30 дней со дня доставки.",
    "th": "ระยะเวลาคืนสินค้าคือ 30 วันนับจากวันที่ได้รับสินค้า",
    "tr": "İade süresi teslimattan itibaren 30 gündür.",
    "uk": "Строк повернення становить 30 днів від дня доставки.",
    "vi": "Thời hạn trả hàng là 30 ngày kể từ ngày nhận hàng.",
    "zh-Hans": "退货期限为收货后30天。",
    "zh-Hant": "退貨期限為收貨後 30 天。",
}


@dataclass(frozen=True)
class Sample:
    """One use of a situation.

    variant: as the action names it; again: said before about the same thing; only: the moves that the action asks for;
    quotes: the answer is a passage of the knowledge base, in the customer's language ("own") or not ("foreign");
    note: tells samples apart that differ in facts alone; named: it is said to a customer with a form of address only;
    lines: ids of messages on lines of their own behind it.
    """

    situation: str
    variant: str = ""
    again: bool = False
    only: tuple[Move, ...] = ()
    facts: Mapping[str, Any] = field(default_factory=dict)
    quotes: str = ""
    note: str = ""
    named: bool = False
    lines: tuple[str, ...] = ()

    @property
    def variants(self) -> tuple[str, ...]:
        return tuple(item for item in (self.variant, "again" if self.again else "") if item)

    @property
    def label(self) -> str:
        """Tells the samples of a situation apart."""
        number = next((str(value) for value in self.facts.values() if isinstance(value, int)), "")
        parts = (*self.variants, self.quotes, "+".join(self.only), number, self.note)
        return "/".join(part for part in parts if part)

    def quoted(self, tag: str) -> str:
        """The passage that is quoted to a customer of this language."""
        return {"own": _PASSAGES.get(tag, ""), "foreign": _PASSAGES[_foreign(tag)]}.get(self.quotes, "")

    def facts_for(self, tag: str) -> dict[str, Any]:
        """The facts, with those that depend on the customer's language."""
        given = dict(self.facts)
        if self.quotes == "foreign":
            given["language"] = facts.language(_foreign(tag))
        if self.situation == "unsupported_language":
            given["languages"] = facts.any_of([language_name(other, tag) for other in locales() if other != tag])
        return given


def _foreign(tag: str) -> str:
    return "de" if tag == "en" else "en"


def samples() -> Iterator[Sample]:
    """Every use of every situation."""
    yield from _talk()
    yield from _orders()
    yield from _failures()
    yield from _tasks()
    yield from _questions()
    yield from _handoff()
    yield from _manner()


def _talk() -> Iterator[Sample]:
    for situation in ("greeting", "goodbye", "thanks", "complaint", "good_news", "about_the_bot", "action_failed"):
        yield Sample(situation)
    for situation in ("greeting", "complaint", "action_failed"):
        yield Sample(situation, again=True)
    yield Sample("how_to", facts=_SOURCE, quotes="own")
    yield Sample("how_to", facts=_SOURCE, quotes="foreign")
    one, two = {**_SOURCE, **_RELATED}, {**_SOURCE, **_RELATED, **_SECOND}
    yield Sample("how_to", facts=one, quotes="own", note="related", lines=("how-to-related",))
    yield Sample("how_to", facts=two, quotes="own", note="related-two", lines=("how-to-related-two",))
    yield Sample("not_found")
    yield Sample("not_found", "order", only=("answer",), facts={"order": _ORDER})
    yield Sample("not_found", "passage", facts=_SOURCE)
    yield Sample("unsupported_language")


def _orders() -> Iterator[Sample]:
    for state in ("processing", "shipped", "delivered", "cancelled"):
        yield Sample("order_status", state, facts={**_PARCEL, "link": _TRACKING})
    for number in NUMBERS:
        orders = [f"KS-{104233 + step}" for step in range(number)]
        yield Sample(
            "order_status", "several", only=("answer",), facts={"count": number, "orders": facts.any_of(orders)}
        )
    for state in ("paid", "pending"):
        yield Sample("refund_status", state, facts={"order": _ORDER, "amount": _AMOUNT, "date": _DATE})
    for state in ("shipped", "delivered", "cancelled"):
        yield Sample("cancel_refused", state, facts={"order": _ORDER, "date": _DATE})
    for number in NUMBERS:
        yield Sample("return_opened", facts={**_RETURNED, "date": _DATE, "amount": _AMOUNT, "days": number})
    yield Sample("return_refused", facts={"order": _ORDER, "date": _DATE})


def _failures() -> Iterator[Sample]:
    promised = {"deadline": _DEADLINE}
    for again in (False, True):
        for situation in ("late_delivery", "lost_parcel"):
            yield Sample(situation, again=again, facts={**_PARCEL, **promised})
        for situation in ("damaged_item", "wrong_item"):
            yield Sample(situation, again=again, facts={**_RETURNED, "item": _ITEM, **promised})
        refund = {"order": _ORDER, "amount": _AMOUNT, "date": _DATE, **promised}
        yield Sample("refund_delay", again=again, facts=refund)


def _tasks() -> Iterator[Sample]:
    priced = {"order": _ORDER, "amount": _AMOUNT, "deadline": _DEADLINE}
    yield Sample("order_cancelled", facts=priced)
    yield Sample("address_changed", facts={"order": _ORDER, "new_address": _ADDRESS})
    yield Sample("address_unclear", facts={"country": facts.territory("DE"), "code": "22767"})
    yield Sample("address_refused", facts={**_PARCEL, "link": _TRACKING})
    yield Sample("invoice_sent", facts={"order": _ORDER, "email": _EMAIL})
    yield Sample("account_help", facts={"email": _EMAIL})
    yield Sample("payment_failed")
    declined = {"order": _ORDER, "deadline": _DEADLINE, "link": f"https://kestrel.example/pay/{_ORDER}"}
    yield Sample("payment_failed", "declined", facts=declined)
    yield Sample("payment_failed", "double", facts=priced)
    yield Sample("fraud_fear")
    yield Sample("fraud_fear", only=("ask",))
    yield Sample("fraud_fear", only=("act", "answer"))


def _questions() -> Iterator[Sample]:
    for what in ("", "order-number", "email", "address", "confirm-person", "kept"):
        yield Sample("ask_back", what)
    yield Sample("ask_back", "between", facts={"first": "Tern 2", "second": "Plover 3"})
    for what in ("confirm-cancel", "confirm-return"):
        yield Sample("ask_back", what, facts={"order": _ORDER, "amount": _AMOUNT})


def _handoff() -> Iterator[Sample]:
    opening = {"date": _DATE, "time": facts.clock(time(8))}
    yield Sample("handoff_offer")
    reached = {"hours": _HOURS, "company_phone": _PHONE}
    yield Sample("handoff_offer", facts=reached, note="phone", lines=("reach-hours", "reach-phone"))
    announced: tuple[tuple[Move, ...], ...] = ((), ("answer",))
    for only in announced:
        for number in NUMBERS:
            yield Sample("handoff_wait", "open", only=only, facts={"position": number})
        yield Sample("handoff_wait", "closed", only=only, facts={**opening, "hours": _HOURS}, lines=("reach-hours",))
    everything = ("handoff-wait-callback", "reach-hours", "reach-phone")
    for hours in _OPEN:
        called = {**opening, **reached, "hours": hours, "phone": _PHONE}
        note = f"phone-{len(hours['days_open'])}"
        yield Sample("handoff_wait", "closed", facts=called, note=note, lines=everything)
    yield Sample("handoff_wait", again=True, only=("answer",))
    yield Sample("handoff_taken", facts={"agent": "Mira"})
    yield Sample("handoff_back")


def _manner() -> Iterator[Sample]:
    for what in ("language", "formal", "informal", "short", "emoji", "no-emoji", "reset", "refused"):
        yield Sample("change_of_manner", what)
    yield Sample("change_of_manner", "address", named=True)
    for what in ("no-address", "metric", "us"):
        yield Sample("change_of_manner", what)
    yield Sample("change_of_manner", "region", facts={"region": facts.territory("CH")})
    yield Sample("change_of_manner", only=("ask",))
    for source, tone in (
        ("stated", "formal"),
        ("observed", "informal"),
        ("account", "formal"),
        ("default", "informal"),
    ):
        known = facts.message(f"change-of-manner-from-{source}")
        shown = {
            "language": facts.language("en"),
            "language_from": known,
            "tone": facts.message(f"change-of-manner-tone-{tone}"),
            "tone_from": known,
        }
        yield Sample("change_of_manner", only=("answer",), facts=shown, note=source)
    for system in ("metric", "us"):
        everything = ("address", "region", "units", "brief", "no-emoji")
        shown |= {f"{name.replace('-', '_')}_from": known for name in everything}
        shown |= {"region": facts.territory("CH"), "units": facts.message(f"change-of-manner-units-{system}")}
        lines = tuple(f"change-of-manner-known-{name}" for name in everything)
        yield Sample("change_of_manner", only=("answer",), facts=dict(shown), note=system, named=True, lines=lines)
