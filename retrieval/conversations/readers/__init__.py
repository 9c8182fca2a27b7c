"""Exports of conversations, one module a format; every reader streams and leaves out what it can't read."""

from retrieval.conversations.readers.files import read_conversations

__all__ = ["read_conversations"]
