from __future__ import annotations

import ast
from pathlib import Path

import pytest
import rasa

from bot.channels.server import only_places, places, without_texts

LOGGED = ("warning", "warn", "error", "exception", "critical")
# Keys under which Rasa logs nothing that a customer wrote.
HARMLESS = {"arg", "event_info", "filename", "key", "placeholder_key", "host"}


@pytest.mark.parametrize(
    "key",
    ["text", "user_text", "response_text", "message", "slots", "entities", "tracker", "event_dict", "parse_data_text"],
)
def test_what_could_hold_a_customers_words_is_left_out(key: str) -> None:
    assert without_texts(None, "warning", {"event": "x", key: "my address is ..."})[key] == "(left out)"


def test_what_happened_and_where_stays() -> None:
    event = {"event": "processor.text.failed", "event_info": "a message", "event_key": "slot", "port": 5005}
    assert without_texts(None, "error", dict(event)) == event


def test_an_event_without_anything_else_passes() -> None:
    assert without_texts(None, "info", {}) == {}


def test_nothing_that_rasa_logs_slips_through() -> None:
    """Every key of every structured warning and error in Rasa's own code."""
    slipped = set()
    for path in Path(rasa.__file__).parent.rglob("*.py"):
        source = path.read_text(encoding="utf-8")
        if "structlogger" not in source:
            continue
        for node in ast.walk(ast.parse(source)):
            if (
                isinstance(node, ast.Call)
                and isinstance(node.func, ast.Attribute)
                and isinstance(node.func.value, ast.Name)
                and node.func.value.id == "structlogger"
                and node.func.attr in LOGGED
            ):
                keys = {keyword.arg or "**" for keyword in node.keywords} - HARMLESS
                slipped |= {key for key in keys if without_texts(None, "", {key: "words"})[key] == "words"}
    assert slipped == set()


def _failing(words: str) -> BaseException:
    try:
        try:
            raise KeyError(words)
        except KeyError as error:
            raise ValueError(f"could not read {words!r}") from error
    except ValueError as caught:
        return caught


def test_a_traceback_holds_types_and_places_and_no_words() -> None:
    text = places(_failing("my address"))
    assert "my address" not in text
    assert text.index("KeyError") < text.index("ValueError")
    assert "test_server.py" in text


def test_an_exception_that_is_logged_holds_no_words() -> None:
    error = _failing("my address")
    for info in (error, (type(error), error, error.__traceback__)):
        logged = only_places(None, "error", {"event": "failed", "exc_info": info})
        assert "my address" not in str(logged)
        assert "ValueError" in logged["exception"]
    assert only_places(None, "error", {"event": "failed", "exc_info": True}) == {"event": "failed"}
