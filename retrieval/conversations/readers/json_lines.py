"""JSON Lines, one conversation a line: {"id","messages":[{"speaker","text","time"?}],"language"?,"resolved"?,"rating"?}."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from nlu.errors import InputError
from retrieval.conversations.conversation import Conversation, Message
from retrieval.conversations.readers.fields import day_of, names_of, rating_of, resolved_of, speaker_of


def conversation_of(row: Mapping[str, Any]) -> Conversation:
    """One line. A "name" beside a message's speaker and "names" of the conversation are taken out of its texts.

    Raises:
        InputError: the id, the messages or a message's speaker or text is missing.
    """
    identifier, messages = row.get("id"), row.get("messages")
    if identifier in (None, "") or not isinstance(messages, list):
        raise InputError('needs "id" and "messages"')
    found, names = [], list(names_of(row.get("names"), row.get("customer"), row.get("agent")))
    for message in messages:
        if not isinstance(message, Mapping) or not isinstance(message.get("text"), str):
            raise InputError('every message needs "speaker" and "text"')
        speaker = speaker_of(message.get("speaker"))
        names += names_of(message.get("name")) if speaker != "bot" else ()
        found.append(Message(speaker, message["text"], day_of(message.get("time"))))
    return Conversation(
        id=str(identifier),
        messages=tuple(found),
        language=str(row.get("language") or ""),
        resolved=resolved_of(row.get("resolved")),
        rating=rating_of(row.get("rating")),
        names=tuple(dict.fromkeys(names)),
    )
