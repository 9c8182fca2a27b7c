"""Embedding on real Dask clusters: one of this machine's processes, and one of separately started processes."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import suppress
from pathlib import Path
from typing import Final

import numpy as np
import psutil
import pytest

from bot.settings import ROOT, Settings
from nlu.encoder import Encoder
from nlu.errors import InputError, SettingError
from nlu.models import ModelPaths
from retrieval import distributed
from retrieval.distributed import embed_distributed
from retrieval.embeddings import EmbeddingStore

TEXTS: Final = [f"Parcel {number} comes on day {number % 7}." for number in range(240)]


@pytest.fixture(autouse=True)
def _small_batches(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(distributed, "BATCH", 8)
    monkeypatch.setattr(distributed, "_CONNECT", "2s")
    monkeypatch.setattr(distributed, "_WAIT", 0.5)


@pytest.fixture
def encoder_folder(settings: Settings, served_encoder: Encoder) -> Path:
    return ModelPaths(settings.path(settings.work)).encoder


@pytest.fixture
def store(tmp_path: Path, served_encoder: Encoder) -> Iterator[EmbeddingStore]:
    with EmbeddingStore(tmp_path / "embeddings", served_encoder.id) as opened:
        yield opened


class Cluster:
    """`dask scheduler` and workers, as one would start them."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self.workers: list[subprocess.Popen[bytes]] = []
        file = folder / "scheduler.json"
        self.scheduler = self._start("scheduler", "--port", "0", "--no-dashboard", "--scheduler-file", str(file))
        while not file.is_file() or not file.read_text(encoding="utf-8").strip():
            assert self.scheduler.poll() is None
            time.sleep(0.05)
        self.address: str = json.loads(file.read_text(encoding="utf-8"))["address"]

    def need_workers(self, count: int) -> None:
        """So many are there afterwards."""
        while len(self.workers) < count:
            self._add_worker()

    def _add_worker(self) -> None:
        options = ("--nworkers", "1", "--nthreads", "1", "--no-dashboard", "--no-nanny", "--memory-limit", "0")
        joined = self.log.count("Registered to")
        self.workers.append(self._start("worker", self.address, *options))
        while self.log.count("Registered to") == joined:
            assert self.workers[-1].poll() is None
            time.sleep(0.05)

    def kill_worker(self) -> None:
        worker = self.workers.pop()
        worker.kill()
        worker.wait()

    def close(self) -> None:
        for process in (*self.workers, self.scheduler):
            process.kill()
            process.wait()

    def _start(self, *arguments: str) -> subprocess.Popen[bytes]:
        with (self._folder / "log").open("ab") as log:
            command = [sys.executable, "-m", "dask", *arguments]
            environment = {**os.environ, "PYTHONPATH": str(ROOT)}
            return subprocess.Popen(command, cwd=self._folder, stdout=log, stderr=log, env=environment)

    @property
    def log(self) -> str:
        return (self._folder / "log").read_text(encoding="utf-8")


@pytest.fixture(scope="module")
def cluster(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Cluster]:
    """Shared, since processes take long to start; a test says how many workers it needs. The last test ends it."""
    made = Cluster(tmp_path_factory.mktemp("cluster"))
    yield made
    made.close()


def local_workers() -> list[psutil.Process]:
    """Processes that this one has started for Dask, dead ones left out."""
    found = []
    for child in psutil.Process().children(recursive=True):
        with suppress(psutil.Error):
            if "spawn_main" in " ".join(child.cmdline()):
                found.append(child)
    return found


def once(action: Callable[[], None], after: int) -> Callable[[int], None]:
    """A progress that does something when so many texts are done, once."""
    left = [action]

    def progress(done: int) -> None:
        if done >= after and left:
            left.pop()()

    return progress


def test_what_processes_of_this_machine_embed_is_what_the_encoder_embeds(
    store: EmbeddingStore, encoder_folder: Path, served_encoder: Encoder
) -> None:
    """One of them is killed in the middle."""
    killed: list[int] = []

    def kill_one() -> None:
        worker = local_workers()[0]
        worker.kill()
        killed.append(worker.pid)

    reports: list[int] = []
    strike = once(kill_one, after=8)

    def progress(done: int) -> None:
        reports.append(done)
        strike(done)

    store.rows(TEXTS[:5], served_encoder)
    embed_distributed(iter([*TEXTS, *TEXTS[:20]]), store, encoder_folder, progress=progress)
    assert killed
    assert reports[0] == 5  # those of the first batch that were there
    assert reports[-1] == len(TEXTS) + 20
    assert reports == sorted(reports)
    assert store.missing(TEXTS) == []
    here = served_encoder.encode(TEXTS, kind="passage").embedding
    there = store.vectors()[store.rows(TEXTS, served_encoder)].astype(np.float32)
    assert (there * here).sum(1).min() > 0.999
    assert local_workers() == []


def test_a_cluster_loses_a_worker_and_goes_on(cluster: Cluster, store: EmbeddingStore, encoder_folder: Path) -> None:
    cluster.need_workers(2)
    read = [0]
    ahead = []

    def texts() -> Iterator[str]:
        for text in TEXTS:
            read[0] += 1
            yield text

    strike = once(cluster.kill_worker, after=40)

    def progress(done: int) -> None:
        ahead.append(read[0] - done)
        strike(done)

    embed_distributed(texts(), store, encoder_folder, cluster.address, progress)
    assert len(cluster.workers) == 1
    assert store.missing(TEXTS) == []
    assert len(store) == len(TEXTS)
    assert max(ahead) <= (distributed.IN_WORK * 2 + 1) * 8  # two workers, and the batch that is next
    assert "Parcel" not in cluster.log


def test_a_worker_with_another_encoder_is_refused(cluster: Cluster, encoder_folder: Path, tmp_path: Path) -> None:
    cluster.need_workers(1)
    with (
        EmbeddingStore(tmp_path / "other", "of-another-time") as other,
        pytest.raises(InputError, match=r"The worker tcp://\S+ of tcp://\S+ can't be used: its encoder is") as caught,
    ):
        embed_distributed(TEXTS, other, encoder_folder, cluster.address)
    assert "of-another-time" in str(caught.value)
    with (
        EmbeddingStore(tmp_path / "none", "none") as other,
        pytest.raises(InputError, match=r"The worker tcp://\S+ of tcp://\S+ can't be used: .*not_there"),
    ):
        embed_distributed(TEXTS, other, tmp_path / "not_there", cluster.address)
    assert "Parcel" not in cluster.log


def test_when_all_workers_are_lost_what_came_back_is_kept(
    cluster: Cluster, store: EmbeddingStore, encoder_folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(distributed, "_NO_WORKERS", 4)
    cluster.need_workers(1)
    while len(cluster.workers) > 1:
        cluster.kill_worker()
    reports: list[int] = []
    strike = once(cluster.kill_worker, after=16)

    def progress(done: int) -> None:
        reports.append(done)
        strike(done)

    with pytest.raises(InputError, match=rf"No worker of {cluster.address} is left"):
        embed_distributed(TEXTS, store, encoder_folder, cluster.address, progress)
    assert 16 <= reports[-1] == len(store) < len(TEXTS)


@pytest.mark.parametrize("address", ["tcp://127.0.0.1:1", "nonsense"])
def test_a_scheduler_that_is_not_there_is_told(store: EmbeddingStore, encoder_folder: Path, address: str) -> None:
    with pytest.raises(SettingError, match=f"The Dask scheduler at {address} can't be reached") as caught:
        embed_distributed(TEXTS, store, encoder_folder, address)
    assert "\n" not in str(caught.value)


def test_nothing_is_started_where_nothing_is_missing(
    store: EmbeddingStore, encoder_folder: Path, served_encoder: Encoder
) -> None:
    store.rows(TEXTS[:10], served_encoder)
    reports: list[int] = []
    embed_distributed(TEXTS[:10], store, encoder_folder, "tcp://127.0.0.1:1", reports.append)
    embed_distributed([], store, encoder_folder, "tcp://127.0.0.1:1")
    assert reports == [10]


SCRIPT: Final = """
import sys
from itertools import count
from pathlib import Path
from retrieval import distributed
from retrieval.embeddings import EmbeddingStore
if __name__ == "__main__":
    distributed.BATCH = 8
    folder, encoder, encoder_id = sys.argv[1:]
    texts = (f"Parcel {number}" for number in count())
    try:
        with EmbeddingStore(Path(folder), encoder_id) as store:
            report = lambda done: print(done, flush=True)
            distributed.embed_distributed(texts, store, Path(encoder), progress=report)
    except KeyboardInterrupt:
        sys.exit(130)
"""


@pytest.mark.slow
@pytest.mark.parametrize(("how", "status"), [(signal.SIGINT, 130), (signal.SIGKILL, -signal.SIGKILL)])
def test_an_end_in_the_middle_keeps_what_came_back_and_leaves_no_process(
    tmp_path: Path, encoder_folder: Path, served_encoder: Encoder, how: signal.Signals, status: int
) -> None:
    (tmp_path / "script.py").write_text(SCRIPT, encoding="utf-8")
    command = [sys.executable, "script.py", "embeddings", str(encoder_folder), served_encoder.id]
    process = subprocess.Popen(
        command,
        cwd=tmp_path,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        start_new_session=True,
        env={**os.environ, "PYTHONPATH": str(ROOT)},
    )
    assert process.stdout is not None
    while (done := int(process.stdout.readline())) < 24:
        pass
    # Ctrl-C reaches every process of the terminal, a kill only this one.
    os.killpg(process.pid, how) if how == signal.SIGINT else process.send_signal(how)
    _, errors = process.communicate(timeout=120)
    assert process.returncode == status, errors
    if how == signal.SIGINT:
        assert errors == ""
    deadline = time.monotonic() + 60
    while [other for other in psutil.process_iter(["pid"]) if _is_of(other.pid, process.pid)]:
        assert time.monotonic() < deadline
        time.sleep(0.1)
    with EmbeddingStore(tmp_path / "embeddings", served_encoder.id) as store:
        assert len(store) >= done


def _is_of(pid: int, session: int) -> bool:
    try:
        return os.getsid(pid) == session
    except ProcessLookupError:
        return False


def test_a_scheduler_that_is_lost_is_told(cluster: Cluster, store: EmbeddingStore, encoder_folder: Path) -> None:
    cluster.need_workers(1)
    with pytest.raises(InputError, match=rf"The work at {cluster.address} broke off.*Run this again") as caught:
        embed_distributed(TEXTS, store, encoder_folder, cluster.address, once(cluster.scheduler.kill, after=8))
    assert "\n" not in str(caught.value)
    assert 8 <= len(store) < len(TEXTS)
