"""Documents -> passages -> vectors -> index -> hits. Free of Rasa and of `bot`."""

from retrieval.building import build
from retrieval.documents import Document, missing_translations
from retrieval.hits import Hit, Result
from retrieval.knowledge import KnowledgeBase
from retrieval.sources import read_sources

__all__ = ["Document", "Hit", "KnowledgeBase", "Result", "build", "missing_translations", "read_sources"]
