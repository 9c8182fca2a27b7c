"""Conversation ids that only this server can make.

The id names a conversation in Rasa's tracker store, so who can choose it can read a stranger's conversation.
The browser therefore keeps a token: the id, that of the customer, and an HMAC-SHA256 over both.
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
_PURPOSE = b"rapport chat session 2\0"


@dataclass(frozen=True)
class Session:
    """A conversation's id, that of the customer over several conversations, and the token that proves both."""

    id: str
    customer: str
    token: str


class Sessions:
    """Makes sessions and recognises its own."""

    def __init__(self, secret: bytes) -> None:
        """The secret comes from `load_secret`."""
        if len(secret) < SECRET_BYTES:
            raise ValueError(f"A secret for chat sessions has at least {SECRET_BYTES} bytes, not {len(secret)}.")
        self._secret = secret

    def new_session(self, customer: str | None = None) -> Session:
        """A session with an id that cannot be guessed. customer: of an earlier session; a new one if None."""
        identity, customer = secrets.token_hex(16), customer or secrets.token_hex(16)
        signature = base64.urlsafe_b64encode(self._sign(f"{identity}.{customer}")).rstrip(b"=").decode()
        return Session(identity, customer, f"{identity}.{customer}.{signature}")

    def verify(self, token: str | None) -> Session | None:
        """The session, or None where the token is not one of ours."""
        identity, _, rest = (token or "").partition(".")
        customer, dot, signature = rest.partition(".")
        if not token or not dot or not token.isascii():
            return None
        try:
            given = base64.urlsafe_b64decode(signature + "=" * (-len(signature) % 4))
        except (binascii.Error, ValueError):
            return None
        valid = hmac.compare_digest(given, self._sign(f"{identity}.{customer}"))
        return Session(identity, customer, token) if valid else None

    def _sign(self, identities: str) -> bytes:
        return hmac.digest(self._secret, _PURPOSE + identities.encode(), hashlib.sha256)


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
