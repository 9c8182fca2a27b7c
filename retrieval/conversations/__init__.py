"""Question and answer pairs out of past conversations, for a person to approve before they are published."""

from retrieval.conversations.mining import mine
from retrieval.conversations.publish import documents_from_review
from retrieval.conversations.terminal import review

__all__ = ["documents_from_review", "mine", "review"]
