"""The pairs of tests/retrieval/conversations/logs.py, found once for all tests."""

from __future__ import annotations

import pytest

from nlu.encoder import Encoder
from retrieval.conversations.extract import Extractor, Mined
from retrieval.conversations.readers.json_lines import conversation_of
from tests.retrieval.conversations.logs import LOGS


@pytest.fixture(scope="session")
def extractor(served_encoder: Encoder) -> Extractor:
    return Extractor(served_encoder, lambda text: "en", frozenset())


@pytest.fixture(scope="session")
def mined(extractor: Extractor) -> Mined:
    return extractor.extract([conversation_of(row) for row in LOGS])
