"""Personal data taken out of a conversation before anything of it is looked at or written.

What can't be found is said in docs/how-to/past-conversations.md; a person reads every pair before it is published.
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import date
from typing import Final

from nlu.encoder import whole_characters
from retrieval.conversations import addresses, names, numbers
from retrieval.conversations.conversation import Conversation

_PRIVATE: Final = re.compile("[\x00\ue000-\uf8ff]")
# Messengers name a conversation by the customer's telephone number or address.
_TELLING: Final = re.compile(r"@|\+\d{7}|(?<![0-9A-Za-z])\d{10,}(?![0-9A-Za-z])")


def redact(texts: Sequence[str], *, language: str, names_known: Iterable[str], keep: frozenset[str]) -> list[str]:
    """The texts of one conversation with placeholders for what is personal.

    language: BCP 47, for telephone numbers without a country code; names_known: from the export's fields; keep: the
    company's own addresses, domains and numbers in lower case, which stay.
    """
    today = date.today()
    hidden: list[str] = []
    # Characters of private use stand for what is kept; a text's own would be taken for those.
    plain = [_PRIVATE.sub("", whole_characters(text).replace("\r\n", "\n")) for text in texts]
    plain = [numbers.hide(text, keep, hidden) for text in plain]
    plain = [numbers.take_out(addresses.take_out(text), language, today, hidden) for text in plain]
    return [numbers.show(text, hidden) for text in names.take_out(plain, names_known)]


def redacted(conversation: Conversation, keep: frozenset[str]) -> Conversation:
    """The conversation without personal data, and without the names that it came with."""
    texts = redact(
        [message.text for message in conversation.messages],
        language=conversation.language,
        names_known=conversation.names,
        keep=keep,
    )
    identifier = conversation.id
    if _TELLING.search(identifier):
        identifier = "c-" + hashlib.sha256(identifier.encode("utf-8", "replace")).hexdigest()[:12]
    messages = tuple(replace(message, text=text) for message, text in zip(conversation.messages, texts, strict=True))
    return replace(conversation, id=identifier, messages=messages, names=())
