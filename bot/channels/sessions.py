"""Conversation ids that only this server can make.

The id names a conversation in Rasa's tracker store, so who can choose it can read a stranger's conversation.
The browser therefore keeps a token: the id and an HMAC-SHA256 over it.
"""

import base64
import binascii
import hashlib
import hmac
import os
import secrets
from dataclasses import dataclass
from pathlib import Path

SECRET_BYTES = 32
# Part of what is signed: a signature made with the same secret for another purpose is not a session.
_PURPOSE = b"rapport chat session 1\0"


@dataclass(frozen=True)
class Session:
    """A conversation's id, and the token that proves it to this server."""

    id: str
    token: str


class Sessions:
    """Makes sessions and recognises its own."""

    def __init__(self, secret: bytes) -> None:
        """The secret comes from `load_secret`."""
        if len(secret) < SECRET_BYTES:
            raise ValueError(f"A secret for chat sessions has at least {SECRET_BYTES} bytes, not {len(secret)}.")
        self._secret = secret

    def new_session(self) -> Session:
        """A session with an id that cannot be guessed."""
        identity = secrets.token_hex(16)
        signature = base64.urlsafe_b64encode(self._sign(identity)).rstrip(b"=").decode()
        return Session(identity, f"{identity}.{signature}")

    def verify(self, token: str | None) -> str | None:
        """The conversation's id, or None where the token is not one of ours."""
        identity, dot, signature = (token or "").partition(".")
        if not dot or not identity.isascii():
            return None
        try:
            given = base64.urlsafe_b64decode(signature + "=" * (-len(signature) % 4))
        except (binascii.Error, ValueError):
            return None
        return identity if hmac.compare_digest(given, self._sign(identity)) else None

    def _sign(self, identity: str) -> bytes:
        return hmac.digest(self._secret, _PURPOSE + identity.encode(), hashlib.sha256)


def load_secret(path: Path) -> bytes:
    """The secret in this file; the file is made, readable by its owner only, where there is none."""
    if not path.exists():
        path.parent.mkdir(parents=True, exist_ok=True)
        # Written whole under another name and then linked: two processes that start together agree on one
        # secret, and neither reads a file that is still empty.
        draft = path.with_name(f".{path.name}.{secrets.token_hex(4)}")
        with os.fdopen(os.open(draft, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "wb") as file:
            file.write(secrets.token_bytes(SECRET_BYTES))
        try:
            os.link(draft, path)
        except FileExistsError:
            pass
        finally:
            draft.unlink()
    return path.read_bytes()
