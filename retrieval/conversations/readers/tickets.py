"""Tickets as Zendesk exports them: comments with an author, who is the requester or an agent. Private notes stay out."""

from __future__ import annotations

import html
import re
from collections.abc import Mapping
from typing import Any, Final

from nlu.errors import InputError
from retrieval.conversations.conversation import Conversation, Message, Speaker
from retrieval.conversations.readers.fields import day_of, names_of, rating_of, resolved_of

Users = Mapping[str, Mapping[str, Any]]
_TAG: Final = re.compile(r"<[^>]*>")
_BREAK: Final = re.compile(r"<(?:br|/p|/div|/li|/tr)\b[^>]*>", re.IGNORECASE)
_QUOTED: Final = re.compile(r"^\s*>.*$", re.MULTILINE)


def users_of(rows: object) -> Users:
    """The users of an export by their id."""
    listed = rows if isinstance(rows, list) else []
    return {str(row["id"]): row for row in listed if isinstance(row, Mapping) and "id" in row}


def ticket_of(row: Mapping[str, Any], users: Users) -> Conversation:
    """One ticket. Only comments that say `"public": true` are read; where that is missing, a comment counts as private.

    Raises:
        InputError: the id, the requester or the comments are missing.
    """
    comments, requester = row.get("comments"), row.get("requester_id")
    if row.get("id") in (None, "") or requester is None or not isinstance(comments, list):
        raise InputError('needs "id", "requester_id" and "comments"')
    names = [*names_of(row.get("requester"), row.get("assignee"), users.get(str(requester)))]
    messages = []
    for comment in comments:
        if not isinstance(comment, Mapping):
            raise InputError("a comment is no object")
        author = comment.get("author_id")
        names += names_of(comment.get("author"), users.get(str(author)))
        text = _text(comment)
        if comment.get("public") is True and text:
            messages.append(
                Message(_speaker(str(author), str(requester), users), text, day_of(comment.get("created_at")))
            )
    return Conversation(
        id=str(row["id"]),
        messages=tuple(messages),
        language=str(row.get("locale") or row.get("language") or ""),
        resolved=resolved_of(row.get("status")),
        rating=rating_of(row.get("satisfaction_rating")),
        names=tuple(dict.fromkeys(names)),
    )


def _speaker(author: str, requester: str, users: Users) -> Speaker:
    """Who is no agent in the list of users wrote as a customer, such as somebody in copy."""
    role = users.get(author, {}).get("role")
    return "customer" if author == requester or role == "end-user" else "agent"


def _text(comment: Mapping[str, Any]) -> str:
    """The comment without marks of HTML and without lines quoted from earlier mails."""
    written = comment.get("plain_body") or comment.get("body")
    if not isinstance(written, str):
        marked = comment.get("html_body")
        written = html.unescape(_TAG.sub("", _BREAK.sub("\n", marked))) if isinstance(marked, str) else ""
    return _QUOTED.sub("", written.replace("\r\n", "\n")).strip()
