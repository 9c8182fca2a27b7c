"""What a run shows and records: a bar in the terminal, lines where there is none, scalars for TensorBoard."""

from __future__ import annotations

import json
import os
from collections.abc import Mapping
from hashlib import sha256
from pathlib import Path
from types import TracebackType
from typing import Any, Final, Self

from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeRemainingColumn

_LINE_EVERY: Final = 50  # steps, where there is no terminal for a bar


def make_progress(*, shown: bool) -> Progress:
    """Bars for whoever waits; tasks need a field `note`."""
    return Progress(
        TextColumn("{task.description:<28}"),
        BarColumn(),
        MofNCompleteColumn(),
        TimeRemainingColumn(),
        TextColumn("{task.fields[note]}"),
        disable=not shown,
    )


class Journal:
    """The record of one run. `with` it; what was written is whole afterwards.

    folder: below it, a folder for each configuration, so that TensorBoard shows runs side by side; None: no record,
    in processes beside the main one. config: as JSON. step: where the run goes on; what an unfinished run recorded
    beyond that is hidden.
    """

    def __init__(self, folder: Path | None, config: str, progress: Progress, *, step: int, total: int) -> None:
        self._progress = progress
        self._task = progress.add_task("training", total=total, completed=step, note="")
        self._total = total
        self._shown: dict[str, float] = {}
        self._writer: Any = None
        if folder is not None:
            os.environ.setdefault("TF_CPP_MIN_LOG_LEVEL", "3")  # TensorBoard loads TensorFlow, which greets
            from torch.utils.tensorboard import SummaryWriter

            name = sha256(config.encode()).hexdigest()[:8]
            self._writer = SummaryWriter(str(folder / name), purge_step=step + 1)

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if self._writer is not None:
            self._writer.close()

    def losses(self, step: int, losses: Mapping[str, float]) -> None:
        """After each step; shown as averages over the last ones."""
        for name, value in losses.items():
            self._shown[name] = 0.98 * self._shown.get(name, value) + 0.02 * value
            self._scalar(f"loss/{name}", value, step)
        note = " ".join(f"{name} {value:.3f}" for name, value in self._shown.items())
        self._progress.update(self._task, completed=step, note=note)
        if step % _LINE_EVERY == 0 and not self._progress.console.is_terminal:
            self.say(f"step {step} of {self._total}: {note}")

    def score(self, step: int, epoch: int, score: Mapping[str, float]) -> None:
        """After each epoch."""
        for name, value in score.items():
            self._scalar(f"tune/{name}", value, step)
        self.say(f"epoch {epoch}: {json.dumps(score)}")

    def say(self, line: str) -> None:
        if not self._progress.disable:
            self._progress.console.print(line, soft_wrap=True)

    def _scalar(self, name: str, value: float, step: int) -> None:
        if self._writer is not None:
            self._writer.add_scalar(name, value, step)
