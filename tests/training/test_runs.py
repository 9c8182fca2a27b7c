"""What a run can be told: its method, when to stop, what it records, and several processes. Real encoder, few steps."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
import torch

from bot.settings import ROOT
from nlu.checkpoint import convert
from nlu.errors import SettingError
from tests.training.conftest import Train
from training.adapter import save_adapter
from training.config import TrainConfig
from training.loop import Run

pytestmark = pytest.mark.filterwarnings("ignore")


@pytest.mark.parametrize(
    ("method", "trained"),
    [("adalora", "lora_E"), ("prefix", "prompt_encoder"), ("full", "embeddings.word_embeddings.weight")],
)
def test_other_methods_learn_and_cannot_be_exported(
    method: str, trained: str, train: Train, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(Run, "_save", lambda run: None)  # of `full`, gigabytes
    before: dict[str, torch.Tensor] = {}
    original = Run._resume

    def note_weights(run: Run) -> None:
        before.update(run._weights())
        original(run)

    monkeypatch.setattr(Run, "_resume", note_weights)
    network = train(method, max_steps=2, method=method, learning_rate=1e-3).network
    after = dict(network.named_parameters())
    learned = [name for name, value in before.items() if name.startswith("encoder") and trained in name]
    assert learned
    assert all(not torch.equal(before[name], after[name]) for name in learned)
    frozen = [name for name, value in after.items() if not value.requires_grad]
    assert bool(frozen) == (method != "full")
    checkpoint = convert(ROOT / ".rapport" / "encoder" / "base")
    with pytest.raises(SettingError, match=f"'{method}' can't be exported.*only an adapter trained with LoRA"):
        save_adapter(network, tmp_path / "out", TrainConfig(method=method), checkpoint)  # type: ignore[arg-type]
    assert not (tmp_path / "out").exists()


@pytest.fixture
def epochs_run(monkeypatch: pytest.MonkeyPatch) -> list[int]:
    """Steps that take no time; the list has the step of every saved state."""
    saves: list[int] = []

    def train_on(run: Run, step: object) -> dict[str, float]:
        run.step += 1
        return {"loss": 1.0}

    monkeypatch.setattr(Run, "_train_on", train_on)
    monkeypatch.setattr(Run, "_save", lambda run: saves.append(run.step))
    return saves


def scores(monkeypatch: pytest.MonkeyPatch, *values: float) -> None:
    found: Iterator[float] = iter(values)
    monkeypatch.setattr("training.loop.tune_score", lambda *_, **__: {"score": next(found)})


def test_a_run_ends_when_epochs_stop_helping(
    train: Train, epochs_run: list[int], monkeypatch: pytest.MonkeyPatch
) -> None:
    scores(monkeypatch, 0.5, 0.6, 0.6, 0.55, 0.9)
    best = train("stopped", epochs=5, patience=2, save_every=10**6).best
    assert best == {"score": 0.6, "epoch": 2.0}
    assert len(epochs_run) == 4
    scores(monkeypatch, 0.5, 0.6, 0.6, 0.55, 0.9)
    assert train("whole", epochs=5, save_every=10**6).best == {"score": 0.9, "epoch": 5.0}


def test_accumulated_batches_make_fewer_steps(
    train: Train, epochs_run: list[int], monkeypatch: pytest.MonkeyPatch
) -> None:
    train("one", epochs=1, save_every=10**6)
    train("three", epochs=1, accumulate=3, save_every=10**6)
    one, three = epochs_run
    assert three == -(-one // 3)


def test_losses_and_scores_are_recorded(train: Train, tmp_path: Path) -> None:
    from tensorboard.backend.event_processing.event_accumulator import EventAccumulator

    train("recorded", max_steps=3)
    (folder,) = (tmp_path / "logs").iterdir()
    events = EventAccumulator(str(folder)).Reload()
    assert {"loss/emotion", "loss/faithful", "tune/score"} <= set(events.Tags()["scalars"])
    assert [event.step for event in events.Scalars("loss/faithful")] == [1, 2, 3]


TWO_PROCESSES = """
import sys
from pathlib import Path
import torch
import training.loop
from training.affect import train_affect
from training.config import TrainConfig

training.loop.tune_score = lambda *_, **__: {"score": 0.5}
data, ground, checkpoint, work, accumulate = sys.argv[1:]
config = TrainConfig(batch_size=4, intents_per_batch=4, pairs_per_batch=2, rank=2, max_steps=4, threads=1,
                     accumulate=int(accumulate), dropout=0.0, word_dropout=0.0, bf16=False)
found = train_affect(data=Path(data), samples=Path(ground, "samples"), nlu=Path(ground, "nlu"),
                     checkpoint=Path(checkpoint), work=Path(work), logs=Path(work, "logs"), config=config)
if found.main:
    torch.save({k: v for k, v in found.network.named_parameters() if v.requires_grad}, Path(work, "weights.pt"))
"""


@pytest.mark.slow
def test_two_processes_are_one_with_twice_the_batches(data: Path, ground: Path, tmp_path: Path) -> None:
    (tmp_path / "run.py").write_text(TWO_PROCESSES)
    checkpoint = convert(ROOT / ".rapport" / "encoder" / "base").folder
    found = []
    for processes, accumulate in ((1, 2), (2, 1)):
        work = tmp_path / str(processes)
        # What `accelerate launch` itself starts for several GPUs.
        launch = ["-m", "torch.distributed.run", "--standalone", "--nproc_per_node", str(processes)]
        arguments = [str(data), str(ground), str(checkpoint), str(work), str(accumulate)]
        subprocess.run(
            [sys.executable, *launch, str(tmp_path / "run.py"), *arguments],
            check=True,
            cwd=ROOT,
            env={"PYTHONPATH": str(ROOT), "PATH": "/usr/bin:/bin"},
        )
        found.append(torch.load(work / "weights.pt", weights_only=True))
    one, two = found
    for name, value in one.items():
        torch.testing.assert_close(two[name], value, atol=1e-5, rtol=1e-3)
