"""Documents -> passages -> vectors -> index -> hits. Free of Rasa and of `bot`."""

from retrieval.documents import Document, read_sources
from retrieval.knowledge import Hit, KnowledgeBase, Result, build

__all__ = ["Document", "Hit", "KnowledgeBase", "Result", "build", "read_sources"]
