"""Whether quoted answers helped: the customer's ratings of messages of their own conversation."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Iterable, Mapping
from datetime import UTC, datetime
from typing import Any

from rasa.shared.core.events import Event, UserUttered
from sqlalchemy.exc import SQLAlchemyError

from bot.channels import bubbles
from bot.channels.guard import Refused
from bot.insight.ratings import Rating, RatingStore

logger = logging.getLogger(__name__)


def read_rating(sent: Mapping[str, Any]) -> tuple[str, bool]:
    """Which message is rated, and whether it helped.

    Raises:
        Refused: the request's body is something else.
    """
    message, helpful = sent.get("message"), sent.get("helpful")
    if not isinstance(message, str) or not message:
        raise Refused(400, "bad_message", 'Give "message": the id of a message of the bot.')
    if not isinstance(helpful, bool):
        raise Refused(400, "bad_helpful", 'Give "helpful": true or false.')
    return message, helpful


async def rate(store: RatingStore, conversation: str, events: Iterable[Event], message: str, helpful: bool) -> None:
    """Keep a rating of a message that quotes an article.

    Raises:
        Refused: the conversation has no such message.
    """
    question, language = "", ""
    for bubble, event in bubbles.traced(events):
        if isinstance(event, UserUttered):
            question = bubble["text"]
            language = str(((event.parse_data or {}).get("language") or {}).get("tag") or "")
        elif bubble["id"] == message and bubble.get("quotes"):
            document = event.metadata.get("document")
            rating = Rating(
                conversation,
                message,
                datetime.now(UTC),
                question,
                language,
                str(document) if document is not None else None,
                helpful,
            )
            await asyncio.to_thread(store.put, rating)
            return
    raise Refused(404, "not_found", "There is no message with this id that quotes an article.")


async def with_ratings(store: RatingStore, conversation: str, messages: list[bubbles.Bubble]) -> list[bubbles.Bubble]:
    """The messages, with the ratings that were given. Where the database fails, without them."""
    if not any(bubble.get("quotes") for bubble in messages):
        return messages
    try:
        given = await asyncio.to_thread(store.of, conversation)
    except SQLAlchemyError as error:
        logger.error("Ratings can't be read: %s", type(error).__name__)
        return messages
    return [
        {**bubble, "helpful": given[bubble["id"]]} if bubble.get("quotes") and bubble["id"] in given else bubble
        for bubble in messages
    ]
