"""What customers asked the company's knowledge, and what came of it: read from Rasa's tracker store and the ratings.

The tracker store is only read, through Rasa's own table `events`. A question is what the customer wrote before an
answer was quoted (`how_to`) or before the bot said that it has none (`not_found`, but for the variant that says that an
order is not known).
"""

from __future__ import annotations

import json
import os
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, Final

import sqlalchemy as sa
import yaml

from bot.insight.ratings import Rating
from nlu.errors import InputError
from retrieval.gaps import Question

_ROWS_AT_ONCE: Final = 1_000
_EVENTS = sa.table(
    "events", sa.column("id"), sa.column("sender_id"), sa.column("type_name"), sa.column("timestamp"), sa.column("data")
)


@dataclass(frozen=True)
class Asked:
    """Questions to the knowledge. unanswered: those it had nothing for; answered and asked: how many, by language."""

    unanswered: tuple[Question, ...]
    answered: Mapping[str, int]
    asked: Mapping[str, int]


def tracker_url(endpoints: Path, work: Path) -> sa.engine.URL | None:
    """The address of the tracker store that `endpoints.yml` names; None where it is no SQL store.

    work: the folder in which `rapport up` puts the file of an SQLite store (`bot/service/processes.py`).

    Raises:
        InputError: the file can't be read.
    """
    try:
        # Rasa fills in ${VARIABLE} from the environment, too.
        content = yaml.safe_load(os.path.expandvars(endpoints.read_text(encoding="utf-8"))) or {}
        store = content.get("tracker_store") or {}
    except (OSError, yaml.YAMLError, AttributeError) as error:
        raise InputError(f"{endpoints} can't be read ({type(error).__name__}); it names the tracker store.") from error
    if str(store.get("type", "")).lower() != "sql":
        return None
    if store.get("dialect", "sqlite") == "sqlite":
        return sa.engine.URL.create("sqlite", database=str(work / "tracker.db"))
    return sa.engine.URL.create(
        store["dialect"],
        store.get("username"),
        store.get("password"),
        store.get("url"),
        store.get("port"),
        store.get("db", "rasa.db"),
    )


def read_asked(store: sa.engine.URL, since: datetime) -> Asked:
    """What was asked from this time on. since: a time with its zone. A store that is not there yet is empty.

    Raises:
        InputError: the store can't be read.
    """
    if store.drivername.startswith("sqlite"):
        if not Path(store.database or "").is_file():
            return Asked((), {}, {})
        # Opened so that nothing can be written.
        store = store.set(database=f"file:{store.database}", query={"mode": "ro", "uri": "true"})
    unanswered, answered, asked = [], Counter[str](), Counter[str]()
    try:
        engine = sa.create_engine(store, future=True)
        try:
            for question, found in _asked(_events(engine, since)):
                asked[question.language] += 1
                answered[question.language] += found
                if not found:
                    unanswered.append(question)
        finally:
            engine.dispose()
    except sa.exc.SQLAlchemyError as error:
        raise InputError(f"The tracker store can't be read ({type(error).__name__}). See endpoints.yml.") from error
    return Asked(tuple(unanswered), answered, asked)


def unhelpful(ratings: Iterable[Rating]) -> Iterator[Question]:
    """The questions whose answer was rated as no help."""
    for rating in ratings:
        if not rating.helpful:
            yield Question(
                rating.conversation, rating.rated, rating.question, rating.language, "unhelpful", rating.document or ""
            )


def _events(engine: sa.engine.Engine, since: datetime) -> Iterator[tuple[str, float, Mapping[str, Any]]]:
    """Conversation, time and event of messages, conversation by conversation, oldest first."""
    wanted = (
        sa.select(_EVENTS.c.sender_id, _EVENTS.c.timestamp, _EVENTS.c.data)
        .where(_EVENTS.c.type_name.in_(("user", "bot")), _EVENTS.c.timestamp >= since.timestamp())
        .order_by(_EVENTS.c.sender_id, _EVENTS.c.id)
    )
    with engine.connect() as connection:
        rows = connection.execution_options(stream_results=True).execute(wanted)
        for row in rows.yield_per(_ROWS_AT_ONCE):
            yield row.sender_id, row.timestamp, json.loads(row.data)


def _asked(events: Iterable[tuple[str, float, Mapping[str, Any]]]) -> Iterator[tuple[Question, bool]]:
    """Each question, and whether an answer was quoted. One message is one question, however many bubbles answer it."""
    open_question: Question | None = None
    for conversation, time, event in events:
        if open_question is not None and open_question.conversation != conversation:
            open_question = None
        if event.get("event") == "user":
            text, data = event.get("text"), event.get("parse_data") or {}
            language = str((data.get("language") or {}).get("tag") or "")
            when = datetime.fromtimestamp(time, UTC)
            # A button's payload is no question.
            open_question = (
                Question(conversation, when, text, language, "not_found") if text and text[:1] != "/" else None
            )
        elif open_question is not None:
            metadata = event.get("metadata") or {}
            situation = metadata.get("situation")
            if situation == "how_to" or (situation == "not_found" and metadata.get("variant") != "order"):
                yield open_question, situation == "how_to"
                open_question = None
