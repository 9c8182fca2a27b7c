"""Questions out of Rasa's own tracker store, and out of the ratings."""

from __future__ import annotations

import asyncio
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
import sqlalchemy as sa
from rasa.core.tracker_store import SQLTrackerStore
from rasa.shared.core.domain import Domain
from rasa.shared.core.events import BotUttered, Event, UserUttered
from rasa.shared.core.trackers import DialogueStateTracker

from bot.insight.questions import read_asked, tracker_url, unhelpful
from bot.insight.ratings import Rating
from bot.settings import ROOT
from nlu.errors import InputError
from retrieval.gaps import Question

LONG_AGO = datetime(2020, 1, 1, tzinfo=UTC)
AT = datetime(2026, 11, 20, 12, tzinfo=UTC)


def user(text: str, language: str, at: datetime = AT) -> Event:
    data = {"text": text, "intent": {"name": "ask_knowledge"}, "language": {"tag": language}}
    return UserUttered(text, parse_data=data, timestamp=at.timestamp())


def bot(situation: str, at: datetime = AT, **metadata: Any) -> Event:
    return BotUttered("words", metadata={"situation": situation, **metadata}, timestamp=at.timestamp())


@pytest.fixture
def url(tmp_path: Path) -> sa.engine.URL:
    return sa.engine.URL.create("sqlite", database=str(tmp_path / "tracker.db"))


def save(url: sa.engine.URL, **conversations: list[Event]) -> None:
    """As Rasa keeps them."""
    store = SQLTrackerStore(Domain.empty(), dialect="sqlite", db=url.database)
    for name, events in conversations.items():
        tracker = DialogueStateTracker.from_events(name, events)
        asyncio.run(store.save(tracker))
    store.engine.dispose()


def test_answered_and_unanswered_questions(url: sa.engine.URL) -> None:
    save(
        url,
        a=[user("kayaks?", "en"), bot("not_found"), bot("handoff_offer"), user("returns?", "en"), bot("how_to")],
        b=[user("Kajaks?", "de"), bot("greeting"), bot("not_found")],
        c=[user("where is KS-999999", "en"), bot("not_found", variant="order")],
        d=[user("/restart", "en"), bot("not_found"), user("hi", "en"), bot("greeting")],
        e=[bot("not_found")],
        f=[user("two bubbles", "fr"), bot("not_found"), bot("not_found")],
    )  # fmt: skip
    found = read_asked(url, LONG_AGO)
    assert found.unanswered == (
        Question("a", AT, "kayaks?", "en", "not_found"),
        Question("b", AT, "Kajaks?", "de", "not_found"),
        Question("f", AT, "two bubbles", "fr", "not_found"),
    )
    assert dict(found.asked) == {"en": 2, "de": 1, "fr": 1}
    assert {tag: count for tag, count in found.answered.items() if count} == {"en": 1}


def test_only_since_a_time(url: sa.engine.URL) -> None:
    old = datetime(2026, 11, 1, tzinfo=UTC)
    save(url, a=[user("old", "en", old), bot("not_found", old), user("new", "en"), bot("not_found")])
    assert [question.text for question in read_asked(url, datetime(2026, 11, 10, tzinfo=UTC)).unanswered] == ["new"]


def test_the_store_is_never_written(url: sa.engine.URL) -> None:
    assert read_asked(url, LONG_AGO).unanswered == ()
    assert not Path(str(url.database)).exists()
    save(url, a=[user("kayaks?", "en"), bot("not_found")])
    before = Path(str(url.database)).read_bytes()
    Path(str(url.database)).chmod(0o400)
    assert len(read_asked(url, LONG_AGO).unanswered) == 1
    assert Path(str(url.database)).read_bytes() == before


def test_what_is_no_tracker_store_is_said(url: sa.engine.URL) -> None:
    Path(str(url.database)).write_bytes(b"not a database at all, but something else")
    with pytest.raises(InputError, match=r"tracker store can't be read.*endpoints\.yml"):
        read_asked(url, LONG_AGO)


def test_the_address_comes_from_endpoints(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    found = tracker_url(ROOT / "endpoints.yml", tmp_path)
    assert found is not None
    assert found.database == str(tmp_path / "tracker.db")
    file = tmp_path / "endpoints.yml"
    monkeypatch.setenv("TRACKER_WORD", "s3cret")
    file.write_text(
        "tracker_store: {type: SQL, dialect: postgresql, url: db.internal, port: 5432, db: rasa, username: u, "
        "password: '${TRACKER_WORD}'}"
    )
    found = tracker_url(file, tmp_path)
    assert found is not None
    assert found.render_as_string(hide_password=False) == "postgresql://u:s3cret@db.internal:5432/rasa"
    for other in ("tracker_store: {type: mongod}", "", "nlg: {type: x}"):
        file.write_text(other)
        assert tracker_url(file, tmp_path) is None
    for broken in ("[", "- a"):
        file.write_text(broken)
        with pytest.raises(InputError, match="can't be read"):
            tracker_url(file, tmp_path)


def test_only_unhelpful_ratings_are_questions() -> None:
    ratings = [
        Rating("c", "m1", AT, "returns?", "en", "en/returns", False),
        Rating("c", "m2", AT, "stove?", "en", "en/stove", True),
        Rating("c", "m3", AT, "Kajaks?", "de", None, False),
    ]
    assert list(unhelpful(ratings)) == [
        Question("c", AT, "returns?", "en", "unhelpful", "en/returns"),
        Question("c", AT, "Kajaks?", "de", "unhelpful", ""),
    ]
