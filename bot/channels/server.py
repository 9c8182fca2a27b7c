"""The Rasa server as a process of its own: `python -m bot.channels.server`. Rasa's server with four things changed:
it listens where it is told and nowhere else, its API wants a token, customers' texts stay out of its logs, and the bot
is silent while a person has the conversation."""

from __future__ import annotations

import argparse
import logging
import os
import sys
import traceback
from collections.abc import MutableMapping
from pathlib import Path
from typing import Any

from nlu.errors import RapportError

_PRIVATE = ("text", "message", "slot", "entit", "tracker", "event_dict", "rasa_event", "parse_data", "response")


def without_texts(_logger: Any, _method: str, event: MutableMapping[str, Any]) -> MutableMapping[str, Any]:
    """A structlog processor: whatever could hold a customer's words is left out."""
    for key in event:
        if key not in {"event", "event_info", "event_key"} and any(part in key for part in _PRIVATE):
            event[key] = "(left out)"
    return event


def places(error: BaseException) -> str:
    """A traceback without messages and variables, which may quote a customer; types and places do not."""
    parts: list[str] = []
    one: BaseException | None = error
    while one is not None and len(parts) < 10:
        parts.append("".join(traceback.format_tb(one.__traceback__)) + type(one).__name__)
        one = one.__cause__ or (None if one.__suppress_context__ else one.__context__)
    return "\n\nand then\n\n".join(reversed(parts))


def only_places(_logger: Any, _method: str, event: MutableMapping[str, Any]) -> MutableMapping[str, Any]:
    """A structlog processor for the one that would write an exception with all its local variables."""
    info = event.pop("exc_info", None)
    error = info if isinstance(info, BaseException) else info[1] if isinstance(info, tuple) else None
    if info and error is None:
        error = sys.exc_info()[1]
    if error is not None:
        event["exception"] = places(error)
    return event


def _format_exception(_formatter: logging.Formatter, info: Any) -> str:
    return places(info[1]) if info and info[1] else ""


def fast_and_safe(connection: Any, _record: Any) -> None:
    """SQLite with a write-ahead log: a turn doesn't wait for the disk, and a crash loses only the last moment."""
    if type(connection).__module__.startswith("sqlite3"):
        for pragma in ("journal_mode=WAL", "synchronous=NORMAL"):
            connection.execute(f"PRAGMA {pragma}")


def compile_action_schema() -> None:
    """Rasa checks each answer of the action server against a schema, and the schema itself each time, which takes more
    than half of a turn. Here the schema is checked once; what doesn't fit it is handled by Rasa as ever."""
    from jsonschema.validators import validator_for
    from rasa.core.actions.action import RemoteAction

    schema = RemoteAction.action_response_format_spec()
    kind = validator_for(schema)
    kind.check_schema(schema)
    validator = kind(schema)
    original = RemoteAction._validate_action_result

    def validate(action: RemoteAction, result: dict[str, Any]) -> bool:
        return validator.is_valid(result) or bool(original(action, result))

    RemoteAction._validate_action_result = validate


def remember_the_empty_domain() -> None:
    """Rasa makes an empty domain for each message, to see whether its own is one. Here it is made once."""
    from rasa.shared.core.domain import Domain

    nothing = Domain.empty().as_dict()
    Domain.is_empty = lambda domain: domain.as_dict() == nothing


def keep_silent() -> None:
    """Have Rasa's agent process messages with our processor. Opens the store, whose tables are brought up to date.

    Raises:
        SettingError: the store can't be used; without it nobody could be kept from talking over a person.
    """
    import rasa.core.agent

    from bot.channels import silence

    silence.store()
    rasa.core.agent.MessageProcessor = silence.Processor


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("--host", required=True)
    parser.add_argument("--port", type=int, required=True)
    parser.add_argument("--model", type=Path, required=True)
    parser.add_argument("--endpoints", type=Path, required=True)
    parser.add_argument("--credentials", type=Path, required=True)
    parser.add_argument("--token-file", type=Path, required=True)
    arguments = parser.parse_args()
    os.environ.setdefault("RASA_TELEMETRY_ENABLED", "false")
    os.environ.setdefault("TF_CPP_MIN_LOG_LEVEL", "3")
    os.environ["FORCE_JSON_LOGGING"] = "1"  # the other form writes variables too
    logging.basicConfig(level=logging.WARNING)
    logging.Formatter.formatException = _format_exception  # type: ignore[method-assign, assignment]

    import sqlalchemy.event
    import structlog
    from rasa.core.run import serve_application
    from rasa.core.utils import AvailableEndpoints
    from rasa.utils.log_utils import configure_structlog

    sqlalchemy.event.listen(sqlalchemy.engine.Engine, "connect", fast_and_safe)
    compile_action_schema()
    remember_the_empty_domain()
    try:
        keep_silent()
    except RapportError as error:
        sys.exit(str(error))
    configure_structlog(logging.WARNING)
    configured = structlog.get_config()
    tracebacks = structlog.processors.dict_tracebacks
    processors = [only_places if one is tracebacks else one for one in configured["processors"]]
    structlog.configure(**{**configured, "processors": [without_texts, *processors]})
    serve_application(
        model_path=str(arguments.model),
        interface=arguments.host,
        port=arguments.port,
        credentials=str(arguments.credentials),
        auth_token=arguments.token_file.read_text(encoding="utf-8").strip(),
        enable_api=True,
        endpoints=AvailableEndpoints.read_endpoints(str(arguments.endpoints)),
    )


if __name__ == "__main__":
    main()
