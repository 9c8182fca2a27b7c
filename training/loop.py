"""A run: epochs of steps, the average of the weights, the best epoch, and going on after a kill."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING, Any

import torch
from rich.progress import Progress
from torch import Tensor

from nlu.network import AffectNetwork
from training.config import TrainConfig
from training.devices import Devices
from training.examples import Example
from training.journal import Journal
from training.material import Batch, Material, batches
from training.method import Allocation
from training.objective import Objective
from training.predict import tune_score

if TYPE_CHECKING:
    from tokenizers import Tokenizer

Step = list[Batch]  # the batches of one step, of all processes


def steps_of(material: Material, config: TrainConfig, epoch: int, processes: int) -> list[Step]:
    """An epoch's steps. Each process takes `accumulate` batches; the last step may have fewer."""
    found = batches(material, config, epoch)
    size = config.accumulate * processes
    return [found[start : start + size] for start in range(0, len(found), size)]


def length_of(material: Material, config: TrainConfig, processes: int) -> int:
    """Steps of the whole run, if nothing ends it early."""
    counts = [len(steps_of(material, config, epoch, processes)) for epoch in range(config.epochs)]
    return config.max_steps or sum(counts)


class Run:
    """One training run: network, optimiser, where it stands."""

    def __init__(
        self,
        network: AffectNetwork,
        objective: Objective,
        devices: Devices,
        config: TrainConfig,
        *,
        work: Path,
        total: int,
    ) -> None:
        """work: where the state is kept; total: steps, see `length_of`."""
        self.network = network
        self.objective = objective
        self.devices = devices
        self.config = config
        self.total = total
        self.state_file = work / "state.pt"
        self.allocation = Allocation(network.encoder, config)
        encoder = [p for p in network.encoder.parameters() if p.requires_grad]
        heads = [*network.heads.parameters(), *objective.layers.parameters()]
        self.trainable = encoder + heads
        self.optimizer = torch.optim.AdamW(
            [
                {"params": encoder, "lr": config.learning_rate},
                {"params": heads, "lr": config.head_learning_rate},
            ],
            weight_decay=config.weight_decay,
        )
        warmup = max(1, round(config.warmup * total))
        self.schedule = torch.optim.lr_scheduler.LambdaLR(
            self.optimizer,
            lambda at: min((at + 1) / warmup, max(0.0, (total - at) / max(1, total - warmup))),
        )
        self.average = self._weights()
        self.step = 0
        self.best: dict[str, float] = {"score": -1.0}
        self.best_weights: dict[str, Tensor] = {}

    def go(
        self, material: Material, tune: Sequence[Example], tokenizer: Tokenizer, progress: Progress, logs: Path
    ) -> dict[str, float]:
        """Train to the end, from where an earlier run stopped; load the weights that are kept, return their scores."""
        self._resume()
        folder = logs if self.devices.main else None
        started = 0
        with Journal(folder, self._config_text(), progress, step=self.step, total=self.total) as journal:
            for epoch in range(self.config.epochs):
                steps = steps_of(material, self.config, epoch, self.devices.count)
                if self.step < started + len(steps):
                    if self._no_longer_better(epoch):
                        journal.say(f"no better score in {self.config.patience} epochs: stopped")
                        break
                    for step in steps[self.step - started :]:
                        if self.step >= self.total:
                            break
                        losses = self._train_on(step)
                        journal.losses(self.step, losses)
                        if self.step % self.config.save_every == 0:
                            self._save()
                    journal.score(self.step, epoch + 1, self._judge(epoch, tune, tokenizer))
                    self._save()
                started += len(steps)
                if self.step >= self.total:
                    break
        self._load(self.best_weights)
        return self.best

    def _no_longer_better(self, epochs: int) -> bool:
        """epochs: how many are over."""
        return bool(self.config.patience) and epochs - self.best.get("epoch", 0) >= self.config.patience

    def _judge(self, epoch: int, tune: Sequence[Example], tokenizer: Tokenizer) -> dict[str, float]:
        """Score the averaged weights, and keep them; where patience is asked for, only if they are the best so far.

        Otherwise the last are best: the learning rate has fallen to nothing, and epochs near each other score by luck.
        """
        learned = self._weights()
        self._load(self.average)
        score = self.devices.from_main(self._score(tune, tokenizer) if self.devices.main else {})
        self._load(learned)
        if not self.config.patience or score["score"] > self.best["score"]:
            self.best = {**score, "epoch": float(epoch + 1)}
            self.best_weights = {name: value.clone() for name, value in self.average.items()}
        return score

    def _score(self, tune: Sequence[Example], tokenizer: Tokenizer) -> dict[str, float]:
        return tune_score(self.network, tokenizer, tune, bf16=self.config.bf16)

    def _train_on(self, step: Step) -> dict[str, float]:
        """One step of the optimiser; the losses of this process's batches, averaged."""
        self.optimizer.zero_grad(set_to_none=True)
        found: dict[str, list[float]] = {}
        for batch in step[self.devices.index :: self.devices.count]:
            for name, value in self.objective.backward(batch, 1 / len(step)).items():
                found.setdefault(name, []).append(value)
        self.devices.sum_gradients(self.trainable)
        torch.nn.utils.clip_grad_norm_(self.trainable, 1.0)
        self.optimizer.step()
        self.allocation.after_step(self.step)
        self.schedule.step()
        self.step += 1
        self._take_average()
        return {name: sum(values) / len(values) for name, values in found.items()}

    def _take_average(self) -> None:
        """Early steps are forgotten sooner: what they knew is soon wrong."""
        keep = min(self.config.average, (1 + self.step) / (10 + self.step))
        parameters = dict(self.network.named_parameters())
        with torch.no_grad():
            for name, value in self.average.items():
                value.lerp_(parameters[name], 1 - keep)

    def _weights(self) -> dict[str, Tensor]:
        return {
            name: parameter.detach().clone()
            for name, parameter in self.network.named_parameters()
            if parameter.requires_grad
        }

    def _load(self, weights: dict[str, Tensor]) -> None:
        parameters = dict(self.network.named_parameters())
        with torch.no_grad():
            for name, value in weights.items():
                parameters[name].copy_(value)

    def _config_text(self) -> str:
        return json.dumps(asdict(self.config))

    def _resume(self) -> None:
        if not self.state_file.is_file():
            return
        state = torch.load(self.state_file, map_location=self.devices.device, weights_only=True)
        if state["config"] != self._config_text() or state["processes"] != self.devices.count:
            return
        self._load(state["weights"])
        self.average = state["average"]
        self.objective.layers.load_state_dict(state["layers"])
        self.optimizer.load_state_dict(state["optimizer"])
        self.schedule.load_state_dict(state["schedule"])
        self.allocation.load(state["allocation"])
        torch.set_rng_state(state["rng"].cpu())
        if self.devices.device.type == "cuda":
            torch.cuda.set_rng_state(state["cuda_rng"].cpu(), self.devices.device)
        self.step, self.best, self.best_weights = (
            state["step"],
            state["best"],
            state["best_weights"],
        )

    def _save(self) -> None:
        """Written beside and moved into place, by the main process. The others hold the same weights."""
        if not self.devices.main:
            return
        state: dict[str, Any] = {
            "weights": self._weights(),
            "average": self.average,
            "layers": self.objective.layers.state_dict(),
            "optimizer": self.optimizer.state_dict(),
            "schedule": self.schedule.state_dict(),
            "allocation": self.allocation.state(),
            "rng": torch.get_rng_state(),
            "step": self.step,
            "best": self.best,
            "best_weights": self.best_weights,
            "processes": self.devices.count,
            "config": self._config_text(),
        }
        if self.devices.device.type == "cuda":
            state["cuda_rng"] = torch.cuda.get_rng_state(self.devices.device)
        partial = self.state_file.with_suffix(".partial")
        torch.save(state, partial)
        partial.replace(self.state_file)
