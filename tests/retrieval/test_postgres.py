"""Knowledge in PostgreSQL: a real server with the real extension, and the real encoder."""

from __future__ import annotations

import logging
import os
import re
import secrets
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any, Final

import numpy as np
import pytest

from bot.settings import ROOT
from nlu.encoder import Encoder
from nlu.errors import InputError, ModelFileError, SettingError
from retrieval import Document, KnowledgeBase, build
from retrieval.database import Database, DatabaseError
from retrieval.filters import Filter
from retrieval.postgres import PostgresIndex, Published, VersionGone, store
from retrieval.publish import FOLDER, fetch, fetched, publish
from retrieval.shared import LiveKnowledge
from retrieval.vectors import EXACT_BELOW, Floats, Halves, Ids, exact_search, recall
from retrieval.versions import current
from tests.arrays import unit
from tests.retrieval.servers import PASSWORD, Server, sql
from tests.samples import DOCUMENTS

WIDTH: Final = 64
QUESTIONS: Final = (
    "I forgot my password",
    "返品したい",
    "Wann ist mein Geld zurück?",
    "is the stove dirty",
    "Zebraline",
)
NEW: Final = Document("lamp", "The lamp Zebraline shines for 12 hours.", "en", "lamp")


@pytest.fixture
def address(vector_database: str) -> str:
    return vector_database


@pytest.fixture
def database(address: str) -> Iterator[Database]:
    made = Database(address)
    yield made
    made.close()


@pytest.fixture
def folder(tmp_path: Path, served_encoder: Encoder) -> Path:
    """An index on the machine that builds."""
    build(DOCUMENTS, tmp_path / "built", encoder=served_encoder)
    return tmp_path / "built"


@pytest.fixture(scope="module")
def questions() -> Floats:
    return near_each_other(40, seed=5)


def near_each_other(count: int, seed: int = 0) -> Floats:
    random = np.random.default_rng(seed)
    topics = np.random.default_rng(100).normal(size=(500, WIDTH))
    return unit(topics[random.integers(0, 500, count)] + 0.6 * random.normal(size=(count, WIDTH)))


def put(database: Database, ids: Ids, vectors: Halves, before: Published | None = None) -> tuple[Published, int]:
    """Publish vectors alone."""
    with database.transaction() as cursor:
        cursor.execute("CREATE TABLE IF NOT EXISTS knowledge_versions (number bigint, key text)")
        version, sent = store(cursor, before.number + 1 if before else 1, ids, vectors, before)
        cursor.execute("INSERT INTO knowledge_versions VALUES (%s, %s)", (version.number, version.key))
    return version, sent


def few(count: int = 2000, seed: int = 0) -> tuple[Ids, Halves]:
    """Ids with gaps."""
    return np.arange(10, 10 + 2 * count, 2), near_each_other(count, seed).astype(np.float16)


def test_few_are_compared_one_by_one(database: Database, questions: Floats) -> None:
    ids, vectors = few()
    index = PostgresIndex(database, put(database, ids, vectors)[0], ids)
    assert len(index) == 2000
    scores, found = index.search(questions, 10)
    truth = exact_search(questions.astype(np.float16).astype(np.float32), ids, vectors, 10)
    assert recall(found, truth[1]) > 0.99  # two may be equally near
    assert scores == pytest.approx(truth[0], abs=1e-5)
    assert (np.diff(scores, axis=1) <= 0).all()


def test_only_what_is_allowed_is_found(database: Database, questions: Floats) -> None:
    ids, vectors = few()
    index = PostgresIndex(database, put(database, ids, vectors)[0], ids)
    for allowed in (ids[::7], ids[500:900], ids[:-1]):
        truth = exact_search(questions, allowed, vectors[np.searchsorted(ids, allowed)], 10)[1]
        assert recall(index.search(questions, 10, allowed)[1], truth) > 0.98
    two = index.search(questions, 5, np.array([12, 13, 4000]))[1]  # 13 is no id of the index
    assert {tuple(row) for row in np.sort(two).tolist()} == {(-1, -1, -1, 12, 4000)}
    assert (index.search(questions, 5, np.zeros(0, np.int64))[1] == -1).all()


def test_asked_for_more_than_there_are(database: Database, questions: Floats) -> None:
    ids, vectors = few(3)
    found = PostgresIndex(database, put(database, ids, vectors)[0], ids).search(questions[:2], 5)[1]
    assert [sorted(row) for row in found.tolist()] == [[-1, -1, 10, 12, 14]] * 2
    assert (found[:, 3:] == -1).all()


def test_many_lie_in_an_index_that_finds_enough(database: Database, address: str, questions: Floats) -> None:
    ids = np.arange(EXACT_BELOW + 2000) * 3 + 7
    vectors = near_each_other(len(ids)).astype(np.float16)
    version, sent = put(database, ids, vectors)
    assert sent == len(ids)
    index = PostgresIndex(database, version, ids)
    truth = exact_search(questions, ids, vectors, 10)[1]
    assert recall(index.search(questions, 10)[1], truth) > 0.95
    database.close()  # the server counts when a connection ends
    scans = "SELECT idx_scan FROM pg_stat_user_indexes WHERE indexrelname ~ 'vector_idx'"
    until(lambda: sql(address, scans) == [(len(questions),)])
    most = ids[500:]
    truth = exact_search(questions, most, vectors[500:], 10)[1]
    found = index.search(questions, 10, most)[1]
    assert np.isin(found, most).all()
    assert recall(found, truth) > 0.95
    some = ids[::50]
    truth = exact_search(questions, some, vectors[::50], 10)[1]
    assert recall(index.search(questions, 10, some)[1], truth) > 0.98
    # A little is new and a little gone: that alone travels, and the version before still finds what it found.
    new = near_each_other(300, seed=6).astype(np.float16)
    now = np.r_[ids[200:], ids[-1] + 1 + np.arange(300)]
    later, sent = put(database, now, np.concatenate([vectors[200:], new]), version)
    assert (sent, later.table) == (300, version.table)
    after = PostgresIndex(database, later, now)
    assert (after.search(new[:20].astype(np.float32), 1)[1][:, 0] == now[-300:-280]).mean() > 0.9
    old = vectors[:20].astype(np.float32)
    assert not np.isin(after.search(old, 10)[1], ids[:200]).any()
    assert (index.search(old, 1)[1][:, 0] == ids[:20]).mean() > 0.9


def test_a_second_machine_answers_like_the_first(
    database: Database, folder: Path, tmp_path: Path, served_encoder: Encoder
) -> None:
    publish(database, folder)
    assert fetch(database, tmp_path / "other", served_encoder.id) == 1
    assert fetch(database, tmp_path / "other", served_encoder.id) is None
    version = current(tmp_path / "other")
    assert version
    assert not (version / "vectors.faiss").exists()
    here = KnowledgeBase(folder, encoder=served_encoder)
    there = KnowledgeBase(tmp_path / "other", encoder=served_encoder, database=database)
    for where in (Filter(), Filter(products=("tents",), audiences=("customers",))):
        for question in QUESTIONS:
            one, two = here.search(question, where=where), there.search(question, where=where)
            assert [hit.document for hit in one.hits] == [hit.document for hit in two.hits]
            assert [hit.score for hit in one.hits] == pytest.approx([hit.score for hit in two.hits], abs=1e-3)
            assert one.confidence == pytest.approx(two.confidence, abs=1e-3)
            assert one.abstained == two.abstained


def test_only_changes_travel(database: Database, folder: Path, tmp_path: Path, served_encoder: Encoder) -> None:
    first = publish(database, folder)
    assert first.sent == first.version.sentences
    again = publish(database, folder)
    assert (again.sent, again.pieces) == (0, 0)
    assert again.version.table == first.version.table
    # Portuguese has a centre of its own, so that nothing else moves.
    changed = [replace(item, text="Devolva em 60 dias.") if item.language == "pt-BR" else item for item in DOCUMENTS]
    build(changed, folder, encoder=served_encoder)
    third = publish(database, folder)
    assert 0 < third.sent < first.sent / 2
    assert third.version.table == first.version.table
    fetch(database, tmp_path / "other", served_encoder.id)
    there = KnowledgeBase(tmp_path / "other", encoder=served_encoder, database=database)
    assert "60 dias" in there.search("devolver produtos", language="pt-BR").hits[0].text
    # All moves: a new table, and what stays is copied within the server.
    build(
        [*changed, *(Document(str(i), f"Tent {i} is {i} cm high.", "en", str(i)) for i in range(60))],
        folder,
        encoder=served_encoder,
    )
    fourth = publish(database, folder)
    assert fourth.version.table != first.version.table
    assert fourth.sent < fourth.version.sentences


def test_what_is_deleted_is_gone_with_the_next_but_one(
    database: Database, address: str, folder: Path, served_encoder: Encoder
) -> None:
    build([*DOCUMENTS, NEW], folder, encoder=served_encoder)
    publish(database, folder)
    assert stored(address, b"Zebraline")
    build(DOCUMENTS, folder, encoder=served_encoder)
    publish(database, folder)
    assert stored(address, b"Zebraline")  # for bots that have not fetched the new version yet
    publish(database, folder)
    assert not stored(address, b"ebraline")
    counts = "SELECT count(*) FROM "
    (table,) = {row[0] for row in sql(address, "SELECT tablename FROM pg_tables WHERE tablename ~ 'knowledge_vectors'")}
    sentences = sql(address, "SELECT max(sentences) FROM knowledge_versions")
    assert sql(address, counts + table) == sentences
    assert sql(address, counts + "knowledge_versions") == [(2,)]


def stored(address: str, text: bytes) -> bool:
    return any(text in bytes(row[0]) for row in sql(address, "SELECT content FROM knowledge_pieces"))


def test_killed_while_publishing_the_old_version_serves(
    database: Database, address: str, folder: Path, tmp_path: Path, served_encoder: Encoder
) -> None:
    publish(database, folder)
    build([*DOCUMENTS, NEW], folder, encoder=served_encoder)
    code = (
        "import os, signal, sys\nfrom pathlib import Path\nfrom retrieval import publish\n"
        "from retrieval.database import Database\n"
        "send = publish._send\n"
        "def dying(cursor, version, path):\n"
        "    if path.name == 'texts.db':\n        os.kill(os.getpid(), signal.SIGKILL)\n"
        "    return send(cursor, version, path)\n"
        "publish._send = dying\n"
        "publish.publish(Database(sys.argv[1]), Path(sys.argv[2]))\n"
    )
    environment = {**os.environ, "PYTHONPATH": str(ROOT)}
    done = subprocess.run([sys.executable, "-c", code, address, str(folder)], env=environment, check=False)
    assert done.returncode == -signal.SIGKILL
    assert fetch(database, tmp_path / "other", served_encoder.id) == 1
    there = KnowledgeBase(tmp_path / "other", encoder=served_encoder, database=database)
    assert there.search("Zebraline").hits[0].document != "lamp"
    deadline = time.monotonic() + 30
    while True:  # until the server has seen that the process is gone
        try:
            assert publish(database, folder).version.number == 2
            break
        except InputError:
            assert time.monotonic() < deadline
            time.sleep(0.1)


def test_two_do_not_publish_at_once(database: Database, folder: Path) -> None:
    publish(database, folder)
    with database.transaction() as cursor:
        cursor.execute("SELECT pg_advisory_xact_lock(%s)", (0x5261_7070_6F72,))
        with pytest.raises(InputError, match="Another process publishes"):
            publish(database, folder)


@pytest.fixture
def live(
    database: Database, folder: Path, tmp_path: Path, served_encoder: Encoder, monkeypatch: pytest.MonkeyPatch
) -> Iterator[LiveKnowledge]:
    """A running bot's, which has fetched the first version."""
    monkeypatch.setattr("retrieval.shared._LOOK_EVERY", 0.0)
    monkeypatch.setattr("retrieval.shared._ASK_EVERY", 0.2)
    publish(database, folder)
    made = LiveKnowledge(tmp_path / "bot", encoder=served_encoder, database=database)
    yield made
    made.close()


def best(live: LiveKnowledge, encoder: Encoder, question: str) -> str | None:
    hits = live.search_vector(encoder.encode([question]).embedding[0], question).hits
    return hits[0].document if hits else None


def until(holds: Any) -> None:
    deadline = time.monotonic() + 30
    while not holds():
        assert time.monotonic() < deadline
        time.sleep(0.05)


def test_a_running_bot_takes_a_new_version_over(
    live: LiveKnowledge, database: Database, folder: Path, tmp_path: Path, served_encoder: Encoder
) -> None:
    assert best(live, served_encoder, "Zebraline") not in (None, "lamp")
    build([*DOCUMENTS, NEW], folder, encoder=served_encoder)
    publish(database, folder)
    until(lambda: best(live, served_encoder, "Zebraline") == "lamp")
    version = fetched(tmp_path / "bot" / FOLDER)
    assert version
    assert version.number == 2


def test_a_bot_that_slept_through_two_versions_fetches_before_it_answers(
    database: Database, folder: Path, tmp_path: Path, served_encoder: Encoder
) -> None:
    publish(database, folder)
    live = LiveKnowledge(tmp_path / "bot", encoder=served_encoder, database=database)
    live.close()
    build([*DOCUMENTS, NEW], folder, encoder=served_encoder)
    publish(database, folder)
    publish(database, folder)
    with pytest.raises(VersionGone):
        live.get().search("Zebraline")
    assert best(live, served_encoder, "Zebraline") == "lamp"


def test_while_the_database_is_away_nothing_is_found_and_the_log_says_so_once(
    live: LiveKnowledge,
    pgvector_server: Server,
    address: str,
    tmp_path: Path,
    served_encoder: Encoder,
    caplog: pytest.LogCaptureFixture,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr("retrieval.database._REST", 0.3)
    assert best(live, served_encoder, "I forgot my password") == "en/password"
    pgvector_server.stop()
    try:
        for _ in range(3):
            vector = served_encoder.encode(["I forgot my password"]).embedding[0]
            result = live.search_vector(vector, "I forgot my password")
            assert (result.hits, result.abstained) == ((), True)
        assert live.follow_up(vector, "password", 0, language="en") is None
        time.sleep(0.8)  # the thread that follows asks too
        told = [item.getMessage() for item in caplog.records if item.levelno == logging.ERROR]
        # Of search and thread one each, where the server ended the connection of one and refuses the other's.
        assert told
        assert len([line for line in told if "can't be searched" in line]) <= 1
        assert len([line for line in told if "can't be followed" in line]) <= 1
        assert all("can't be reached" in line for line in told)
        assert PASSWORD not in caplog.text
        with pytest.raises(DatabaseError, match="can't be reached"):
            live.get().search("I forgot my password")
        # A bot that starts now goes on with what it has; one that never fetched can't.
        again = LiveKnowledge(tmp_path / "bot", encoder=served_encoder, database=Database(address))
        again.close()
        with pytest.raises(DatabaseError, match="can't be reached"):
            LiveKnowledge(tmp_path / "new", encoder=served_encoder, database=Database(address))
    finally:
        pgvector_server.start()
    until(lambda: best(live, served_encoder, "I forgot my password") == "en/password")


def test_a_version_of_another_encoder_is_told_once_and_not_taken(
    live: LiveKnowledge, address: str, folder: Path, served_encoder: Encoder, caplog: pytest.LogCaptureFixture
) -> None:
    publish(Database(address), folder)
    sql(address, "UPDATE knowledge_versions SET encoder = 'another' WHERE number = 2")
    until(lambda: "another encoder" in caplog.text)
    for _ in range(10):
        assert best(live, served_encoder, "I forgot my password") == "en/password"
        time.sleep(0.1)
    assert caplog.text.count("another encoder") == 1


def test_many_threads_search_at_once(live: LiveKnowledge, served_encoder: Encoder) -> None:
    vector = served_encoder.encode(["I forgot my password"]).embedding[0]
    found: list[str] = []

    def search() -> None:
        for _ in range(5):
            found.append(live.search_vector(vector, "I forgot my password").hits[0].document)

    threads = [threading.Thread(target=search) for _ in range(30)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert found == ["en/password"] * 150


def test_a_damaged_piece_is_not_taken(
    database: Database, address: str, folder: Path, tmp_path: Path, served_encoder: Encoder
) -> None:
    publish(database, folder)
    sql(address, "UPDATE knowledge_pieces SET content = set_byte(content, 0, get_byte(content, 0) # 1)")
    with pytest.raises(ModelFileError, match=r"arrived damaged. Publish again"):
        fetch(database, tmp_path / "other", served_encoder.id)
    assert current(tmp_path / "other") is None


def said(error: pytest.ExceptionInfo[Exception]) -> str:
    """The message, which must be one line and hold no password."""
    text = str(error.value)
    assert "\n" not in text
    assert PASSWORD not in text
    assert error.value.__suppress_context__ or error.value.__context__ is None
    return text


def test_nothing_published(database: Database, tmp_path: Path, served_encoder: Encoder) -> None:
    with pytest.raises(DatabaseError) as error:
        fetch(database, tmp_path / "other", served_encoder.id)
    assert re.search(r"No knowledge was published to postgresql://rapport@.*rapport kb build SOURCE", said(error))


def test_without_the_extension(bare_database: str, folder: Path) -> None:
    with pytest.raises(DatabaseError) as error:
        publish(Database(bare_database), folder)
    assert re.search(r"no pgvector.*CREATE EXTENSION vector.*CREATE on the database", said(error))


def test_with_an_old_extension(address: str, folder: Path) -> None:
    sql(address, "UPDATE pg_extension SET extversion = '0.7.4' WHERE extname = 'vector'")
    with pytest.raises(DatabaseError) as error:
        publish(Database(address), folder)
    assert re.search(r"pgvector 0.7.4, and 0.8 or newer.*ALTER EXTENSION vector UPDATE", said(error))


def test_another_encoder(database: Database, address: str, folder: Path, tmp_path: Path) -> None:
    publish(database, folder)
    with pytest.raises(ModelFileError) as error:
        fetch(database, tmp_path / "other", "another")
    assert re.search(r"another encoder \(.*, the bot has another\).*publish again", said(error))


def test_no_server(tmp_path: Path, folder: Path) -> None:
    with pytest.raises(DatabaseError) as error:
        publish(Database(f"postgresql://me:{PASSWORD}@127.0.0.1:1/x"), folder)
    assert re.search(r"postgresql://me@127.0.0.1:1/x can't be reached: .*refused.*knowledge.postgres", said(error))


def test_no_database_and_a_wrong_password(pgvector_server: Server, folder: Path) -> None:
    with pytest.raises(DatabaseError) as error:
        publish(Database(pgvector_server.url(database="nowhere")), folder)
    assert 'database "nowhere" does not exist' in said(error)
    with pytest.raises(DatabaseError) as error:
        publish(Database(pgvector_server.url(password=PASSWORD + "-wrong")), folder)
    assert "password authentication failed" in said(error)


@pytest.mark.parametrize(
    "address",
    [
        "postgresql://me:hunter2@[host/x",
        "postgresql://me:hunter2%ZZ@host/x",
        "postgresql://me:hunter2/x@host/x",
        "postgresql://me:1/hunter2@host/x",
        "postgresql://me:x@hunter2@host/x",
        "postgresql://me:1?hunter2@host/x",
        "postgresql://me:x:hunter2@host/x",
        "hunter2",
    ],
)
def test_no_address(address: str) -> None:
    with pytest.raises(SettingError) as error:
        Database(address)
    assert "postgresql://user@host/name" in said(error)


def test_a_role_that_may_only_read(
    address: str, database: Database, folder: Path, tmp_path: Path, served_encoder: Encoder
) -> None:
    role = f"reader_{secrets.token_hex(6)}"
    sql(address, f"CREATE ROLE {role} LOGIN PASSWORD '{PASSWORD}'")
    reader = Database(address.replace("rapport:", f"{role}:"))
    try:
        sql(address, f"ALTER DEFAULT PRIVILEGES IN SCHEMA public GRANT SELECT ON TABLES TO {role}")
        publish(database, folder)
        assert fetch(reader, tmp_path / "other", served_encoder.id) == 1
        there = KnowledgeBase(tmp_path / "other", encoder=served_encoder, database=reader)
        assert there.search("I forgot my password").hits[0].document == "en/password"
        with pytest.raises(DatabaseError) as error:
            publish(reader, folder)
        assert re.search(r"permission denied.*needs the right CREATE", said(error))
    finally:
        reader.close()
        sql(address, f"DROP OWNED BY {role}; DROP ROLE {role}")
