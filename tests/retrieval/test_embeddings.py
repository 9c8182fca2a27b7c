"""The store of embeddings: what is there is not embedded again, whatever the last writer was doing when it ended."""

from __future__ import annotations

import os
import signal
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Final

import numpy as np
import pytest

from nlu.encoder import Encoded, Encoder
from nlu.errors import InputError
from retrieval import embeddings
from retrieval.embeddings import KEYS, VECTORS, WIDTH, EmbeddingStore, Halves, mapped

TEXTS: Final = [f"passage {number}" for number in range(40)]


def vectors(count: int, seed: int = 0) -> Halves:
    return np.random.default_rng(seed).normal(size=(count, WIDTH)).astype(np.float16)


class Counting:
    """The real encoder, with every text that it was given."""

    def __init__(self, encoder: Encoder) -> None:
        self._encoder = encoder
        self.given: list[str] = []

    def encode(self, texts: Sequence[str], **options: str) -> Encoded:
        self.given += texts
        return self._encoder.encode(texts, **options)  # type: ignore[arg-type]


def rows(store: EmbeddingStore, texts: Sequence[str], encoder: Counting) -> Halves:
    """The embeddings of texts, in their order."""
    at = store.rows(texts, encoder)  # type: ignore[arg-type]
    return np.array(store.vectors()[at])


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A store with the first 30 texts, under made-up vectors."""
    with EmbeddingStore(tmp_path / "store", "e5") as store:
        store.put(TEXTS[:30], vectors(30))
    return tmp_path / "store"


def test_each_text_is_embedded_once(tmp_path: Path, served_encoder: Encoder) -> None:
    encoder = Counting(served_encoder)
    asked = ["one", "two", "one", "三つ", "\ud800"]
    with EmbeddingStore(tmp_path, served_encoder.id) as store:
        first = rows(store, asked, encoder)
        assert len(store) == 4
    with EmbeddingStore(tmp_path, served_encoder.id) as store:
        again = rows(store, ["three", *asked], encoder)
    assert (first[0] == first[2]).all()
    assert (again[1:] == first).all()
    assert sorted(encoder.given) == sorted(["one", "two", "三つ", "\ud800", "three"])
    plain = served_encoder.encode(["one", "two"], kind="passage").embedding
    assert (plain * first[:2].astype(np.float32)).sum(
        1
    ).min() > 0.998  # eight bits: a batch's padding moves a vector a little


def test_progress_counts_what_was_there(tmp_path: Path, served_encoder: Encoder) -> None:
    steps: list[tuple[int, int]] = []
    with EmbeddingStore(tmp_path, served_encoder.id) as store:
        store.put(TEXTS[:30], vectors(30))
        store.rows(TEXTS, served_encoder, lambda done, total: steps.append((done, total)))
    assert steps == [(30, 40), (40, 40)]


def test_what_was_computed_elsewhere_is_kept_once(folder: Path) -> None:
    with EmbeddingStore(folder, "e5") as store:
        assert store.missing([*TEXTS[28:32], TEXTS[30]]) == TEXTS[30:32]
        store.put([*TEXTS[28:32], TEXTS[31]], vectors(5, seed=1))
        assert len(store) == 32
        assert store.missing(TEXTS) == TEXTS[32:]
        assert (store.vectors()[:30] == vectors(30)).all()
        assert (store.vectors()[30] == vectors(5, seed=1)[2]).all()
        with pytest.raises(ValueError, match="vectors for 2 texts"):
            store.put(["a", "b"], vectors(3))


def opened_is_whole(folder: Path, encoder: Counting) -> int:
    """Whether each text that the store says it has is under its own vector, and it takes more. Returns how many it
    has."""
    with EmbeddingStore(folder, "e5") as store:
        there = [text for text in TEXTS[:30] if text not in store.missing(TEXTS[:30])]
        at = store.rows(there, encoder)  # type: ignore[arg-type]
        assert (store.vectors()[at] == vectors(30)[[TEXTS.index(text) for text in there]]).all()
        assert len(store) == len(there)
        store.put(TEXTS[30:], vectors(10, seed=2))
    with EmbeddingStore(folder, "e5") as store:
        at = store.rows(TEXTS[30:], encoder)  # type: ignore[arg-type]
        assert (store.vectors()[at] == vectors(10, seed=2)).all()
    assert encoder.given == []
    return len(there)


@pytest.mark.parametrize(
    ("vectors_cut", "keys_cut", "left"),
    [
        (0, 0, 30),
        (100, 0, 29),  # in the middle of a vector
        (0, 5, 29),  # in the middle of a key: the vectors are written first
        (0, 16 * 7, 23),  # vectors of a batch, without its keys
        (2 * WIDTH * 7 + 1, 16 * 3 + 1, 22),
        (2 * WIDTH * 30, 16 * 30, 0),
        (0, 16 * 30, 0),
        (2 * WIDTH * 30, 0, 0),
    ],
)
def test_whatever_a_kill_cut_off_the_rest_is_kept(
    folder: Path, served_encoder: Encoder, vectors_cut: int, keys_cut: int, left: int
) -> None:
    for name, cut in ((VECTORS, vectors_cut), (KEYS, keys_cut)):
        with (folder / name).open("r+b") as file:
            file.truncate((folder / name).stat().st_size - cut)
    assert opened_is_whole(folder, Counting(served_encoder)) == left


def test_a_version_that_reads_the_file_never_loses_rows(folder: Path, tmp_path: Path) -> None:
    with EmbeddingStore(folder, "e5") as store:
        store.link(tmp_path / "version.f16")
    (folder / KEYS).unlink()
    reader = mapped(tmp_path / "version.f16")
    with EmbeddingStore(folder, "e5") as store:
        assert len(store) == 0
        store.put(TEXTS[:3], vectors(3, seed=3))
        assert (reader[:30] == vectors(30)).all()
        assert (mapped(tmp_path / "version.f16")[:30] == vectors(30)).all()
    with EmbeddingStore(folder, "of another time") as store:
        store.put(TEXTS[:3], vectors(3, seed=3))
    assert (mapped(tmp_path / "version.f16")[:30] == vectors(30)).all()


def test_embeddings_of_another_encoder_are_thrown_away(folder: Path) -> None:
    with EmbeddingStore(folder, "e6") as store:
        assert len(store) == 0
        assert store.vectors().shape == (0, WIDTH)
        store.put(TEXTS[:2], vectors(2))
    with EmbeddingStore(folder, "e6") as store:
        assert len(store) == 2
    with EmbeddingStore(folder, "e5") as store:
        assert len(store) == 0


def test_one_writes_at_a_time(folder: Path) -> None:
    with EmbeddingStore(folder, "e5"):
        with pytest.raises(InputError, match=r"Another build is writing to .*store\. Wait"):
            EmbeddingStore(folder, "e5")
        with pytest.raises(InputError, match="Another build"):
            EmbeddingStore(folder, "e6")
    with EmbeddingStore(folder, "e5") as store:
        assert len(store) == 30


KEPT: Final = np.array([5, 2, 29, 5])


def test_only_what_is_kept_stays(folder: Path, served_encoder: Encoder) -> None:
    before = mapped(folder / VECTORS)
    with EmbeddingStore(folder, "e5") as store:
        now = store.keep(KEPT)
        assert (store.vectors()[now] == vectors(30)[KEPT]).all()
        assert len(store) == 3
        store.put(TEXTS[30:31], vectors(1, seed=4))
        assert (store.keep(np.arange(4)) == np.arange(4)).all()
    assert (folder / VECTORS).stat().st_size == 4 * 2 * WIDTH
    assert (before == vectors(30)).all()  # who has mapped the old file still reads it
    with EmbeddingStore(folder, "e5") as store:
        assert store.missing(TEXTS[:31]) == [text for at, text in enumerate(TEXTS[:30]) if at not in KEPT]
        assert (store.vectors()[store.rows([TEXTS[5], TEXTS[30]], served_encoder)[1]] == vectors(1, seed=4)).all()


def test_rows_that_lost_their_keys_leave_with_the_next_keep(folder: Path) -> None:
    with (folder / KEYS).open("r+b") as file:
        file.truncate(16 * 20)
    with EmbeddingStore(folder, "e5") as store:
        store.keep(np.arange(20))
        assert len(store) == 20
        assert len(store.vectors()) == 20


def killed(action: Callable[[], object]) -> bool:
    """Run it in a process of its own. Returns whether that was killed."""
    child = os.fork()
    if child == 0:
        try:
            action()
        finally:
            os._exit(0)
    return os.waitpid(child, 0)[1] == signal.SIGKILL


def kill_me() -> None:
    os.kill(os.getpid(), signal.SIGKILL)


@pytest.mark.parametrize("steps", range(5))
def test_a_kill_while_keeping_loses_nothing_that_was_kept(
    folder: Path, served_encoder: Encoder, steps: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Killed before each step that changes the folder: writing the keys, deleting the old ones, replacing both."""
    left = [steps]

    def counted(method: Callable[..., object]) -> Callable[..., object]:
        def call(*arguments: object) -> object:
            if not left[0]:
                kill_me()
            left[0] -= 1
            return method(*arguments)

        return call

    for name in ("write_bytes", "unlink", "replace"):
        monkeypatch.setattr(Path, name, counted(getattr(Path, name)))
    assert killed(lambda: EmbeddingStore(folder, "e5").keep(np.array([5, 2, 29]))) == (steps < 4)
    monkeypatch.undo()
    assert opened_is_whole(folder, Counting(served_encoder)) == (30 if steps < 2 else 3)


def test_a_kill_while_embedding_loses_the_batch_in_work(
    tmp_path: Path, served_encoder: Encoder, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(embeddings, "BATCH", 8)

    class Dying(Counting):
        def encode(self, texts: Sequence[str], **options: str) -> Encoded:
            if len(self.given) == 16:
                kill_me()
            return super().encode(texts, **options)

    def embed() -> None:
        store = EmbeddingStore(tmp_path, served_encoder.id)
        store.rows(TEXTS[:24], Dying(served_encoder))  # type: ignore[arg-type]

    assert killed(embed)
    encoder = Counting(served_encoder)
    with EmbeddingStore(tmp_path, served_encoder.id) as store:
        assert len(store) == 16
        store.rows(TEXTS[:24], encoder)  # type: ignore[arg-type]
    assert len(encoder.given) == 8
