"""Wishes about manner from one conversation to the next. Where the database fails, the conversation goes on without."""

from __future__ import annotations

import logging
from collections.abc import Mapping
from functools import cache

from sqlalchemy.exc import SQLAlchemyError

from actions.base import call
from bot.settings import settings
from bot.style.wishes import WishStore

logger = logging.getLogger(__name__)


@cache
def store() -> WishStore:
    """The process's one connection to what customers asked for."""
    config = settings().profile
    return WishStore(config.store, config.days)


async def recall(customer: str) -> dict[str, str]:
    """What a customer asked for earlier."""
    try:
        return await call(store().recall, customer)
    except SQLAlchemyError as error:
        logger.error("Wishes about manner can't be read: %s", type(error).__name__)
        return {}


async def remember(customer: str, wishes: Mapping[str, str]) -> None:
    """Keep a customer's wishes; without any, forget the customer."""
    try:
        await (call(store().keep, customer, wishes) if wishes else call(store().forget, customer))
    except SQLAlchemyError as error:
        logger.error("Wishes about manner can't be kept: %s", type(error).__name__)
