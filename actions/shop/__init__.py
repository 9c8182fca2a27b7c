"""A shop's orders, returns and accounts, behind an adapter that any shop system can stand behind.

`open_shop` opens the one that the settings name; `actions.shop.seed.create_demo` makes the demonstration's.
"""

from __future__ import annotations

from datetime import date, datetime
from pathlib import Path
from zoneinfo import ZoneInfo

from actions.shop.adapter import (
    CustomerNotFound,
    NotAllowed,
    OrderNotFound,
    Refusal,
    ShopAdapter,
    ShopError,
    ShopUnavailable,
)
from actions.shop.http import HttpShop, shown_url
from actions.shop.models import (
    Customer,
    Item,
    Money,
    Order,
    OrderStatus,
    PaymentState,
    Return,
    ReturnReason,
    Trace,
    TraceKind,
)
from actions.shop.sqlite import SqliteShop
from bot.workdays import HAMBURG, Calendar
from nlu.errors import SettingError

__all__ = [
    "Customer",
    "CustomerNotFound",
    "HttpShop",
    "Item",
    "Money",
    "NotAllowed",
    "Order",
    "OrderNotFound",
    "OrderStatus",
    "PaymentState",
    "Refusal",
    "Return",
    "ReturnReason",
    "ShopAdapter",
    "ShopError",
    "ShopUnavailable",
    "SqliteShop",
    "Trace",
    "TraceKind",
    "open_shop",
    "shop_today",
]

_SQLITE = "sqlite:///"


def shop_today() -> date:
    """The day in Hamburg, where Kestrel Supply counts its days, wherever the server stands."""
    return datetime.now(ZoneInfo("Europe/Berlin")).date()


def open_shop(url: str, token: str | None, calendar: Calendar = HAMBURG) -> ShopAdapter:
    """The shop at this address.

    url: "sqlite:///relative/path.db", "sqlite:////absolute/path.db", or where an HTTP API begins ("https://...")
    token: bearer token for an HTTP API; None sends none
    calendar: the working days that the SQLite shop's promises count; an HTTP API counts its own
    Raises SettingError for any other address, and ShopUnavailable when the SQLite file can't be opened.
    """
    if url.startswith(_SQLITE) and len(url) > len(_SQLITE):
        return SqliteShop(Path(url.removeprefix(_SQLITE)), shop_today, calendar)
    if url.lower().startswith(("http://", "https://")):
        return HttpShop(url, token)
    raise SettingError(
        f"the shop's address {shown_url(url)!r} is neither sqlite:///path nor https://...; use one of them"
    )
