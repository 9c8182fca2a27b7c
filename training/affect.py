"""`rapport train affect`: one LoRA adapter and its heads, learned together.

Every row carries the targets it has; a head sees only rows that speak to it. Two kinds of batches alternate:

- affect: emotion, politeness, register;
- intent: English intents of several sets, and pairs of a message and its English version, from which what is known in
  English spreads to other languages. No intent label of ours belongs to a text in any language but English.

Both hold the sentence embedding to the unadapted encoder's (faithfulness), for retrieval; `training/losses.py` has all
of it. What is kept is an exponential average of the weights over the last steps, which a single step's luck does not
move (Izmailov et al. 2018, arXiv:1803.05407, average weights likewise). Words are left out at random where the label
does not hang on a single one.

A run writes `state.pt` every `save_every` steps and goes on from there after a kill; the same seed and threads give
the same weights.
"""

from __future__ import annotations

import json
import random
from dataclasses import asdict, dataclass
from hashlib import sha256
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

import numpy as np
import numpy.typing as npt
import torch
from rich.progress import (
    BarColumn,
    MofNCompleteColumn,
    Progress,
    TextColumn,
    TimeRemainingColumn,
)
from torch import Tensor
from torch.nn import functional

from nlu.labels import REGISTERS
from nlu.network import (
    AffectNetwork,
    Heads,
    base_encoder,
    faithfulness_loss,
    mean_pool,
    width_of,
    with_lora,
)
from training.data import (
    Example,
    read_affect,
    read_intents,
    read_pairs,
)
from training.losses import IntentLayers, affect_losses, intent_losses
from training.material import Batch, Material, Row, batches, make_material
from training.predict import load_tokenizer, token_tensors, tune_score

if TYPE_CHECKING:
    from tokenizers import Tokenizer


PREFIX_TOKENS: Final = 4  # <s> que ry :


@dataclass(frozen=True)
class TrainConfig:
    """Everything that decides a run's result. Saved beside the adapter."""

    seed: int = 13
    epochs: int = 4
    batch_size: int = 48
    intents_per_batch: int = 32
    pairs_per_batch: int = 40
    max_tokens: int = 64  # longer texts are cut; only long German rows of BRIGHTER notice
    rank: int = 24
    alpha: int = 48
    learning_rate: float = 8e-4
    head_learning_rate: float = 1e-3
    warmup: float = 0.06  # share of all steps
    weight_decay: float = 0.01
    dropout: float = 0.1  # in the heads
    word_dropout: float = 0.1  # share of tokens, in rows that no register hangs on
    average: float = 0.998  # of the weights, in each step
    emotion_weight: float = 3.0
    politeness_weight: float = 3.0
    register_weight: float = 1.0
    intent_weight: float = 0.5
    pair_weight: float = 0.3
    agreement_weight: float = 0.5
    other_sets_share: float = 0.2  # of the agreement, for each intent set that is not ours
    transfer_weight: float = 1.0  # of emotion and politeness, from English to the other languages
    temperature: float = 0.07  # of InfoNCE and of the intent layers
    faithfulness_weight: float = 4.0
    bf16: bool = True
    threads: int = 2
    save_every: int = 200
    max_steps: int = 0  # 0: no limit; a number cuts the run short, for tests


def train_affect(
    *, data: Path, samples: Path, nlu: Path, checkpoint: Path, work: Path, config: TrainConfig
) -> tuple[AffectNetwork, Tokenizer]:
    """Train, or go on training, and return the network with the weights of the best epoch on `tune`.

    data: the folder of labelled sets; samples: our own small ones; nlu: Rasa's intent examples; checkpoint: the
    converted base encoder; work: where
    the state of an unfinished run and the teacher's vectors are kept.
    """
    _set_seeds(config)
    work.mkdir(parents=True, exist_ok=True)
    tokenizer = load_tokenizer(checkpoint, config.max_tokens)
    examples = read_affect(data, samples)
    material = make_material(examples, read_intents(data, nlu), read_pairs(data, samples), tokenizer)
    tune = [example for example in examples if example.part == "tune"]
    encoder = base_encoder(checkpoint)
    with _progress() as progress:
        teacher = _teacher_vectors(encoder, tokenizer, material.texts, work, config, progress)
        network = AffectNetwork(
            with_lora(encoder, rank=config.rank, alpha=config.alpha, bf16=config.bf16),
            Heads(width_of(encoder), config.dropout),
        )
        _Run(network, tokenizer, material, teacher, config, work).go(tune, progress)
    return network, tokenizer


def _set_seeds(config: TrainConfig) -> None:
    random.seed(config.seed)
    np.random.seed(config.seed)
    torch.manual_seed(config.seed)
    torch.set_num_threads(config.threads)
    torch.use_deterministic_algorithms(True)
    torch.utils.deterministic.fill_uninitialized_memory = False  # type: ignore[attr-defined]


def _progress() -> Progress:
    return Progress(
        TextColumn("{task.description:<28}"),
        BarColumn(),
        MofNCompleteColumn(),
        TimeRemainingColumn(),
        TextColumn("{task.fields[note]}"),
    )


def _teacher_vectors(
    encoder: Any,
    tokenizer: Tokenizer,
    texts: list[str],
    work: Path,
    config: TrainConfig,
    progress: Progress,
) -> Tensor:
    """The unadapted encoder's embeddings [len(texts), width], computed once per text and kept in `work`."""
    path = work / "teacher.npz"
    keys = [sha256(text.encode()).digest()[:8].hex() for text in texts]
    known: dict[str, npt.NDArray[np.float16]] = {}
    if path.is_file():
        with np.load(path) as stored:
            known = dict(zip(stored["keys"].tolist(), stored["vectors"], strict=True))
    missing = sorted((i for i, key in enumerate(keys) if key not in known), key=lambda i: len(texts[i]))
    task = progress.add_task("unadapted embeddings", total=len(missing), note="")
    with torch.inference_mode(), torch.autocast("cpu", torch.bfloat16, enabled=config.bf16):
        for start in range(0, len(missing), 96):
            chosen = missing[start : start + 96]
            ids, mask = token_tensors(tokenizer, [texts[i] for i in chosen])
            hidden = encoder(input_ids=ids, attention_mask=mask).last_hidden_state.float()
            for i, vector in zip(chosen, mean_pool(hidden, mask).numpy(), strict=True):
                known[keys[i]] = vector.astype(np.float16)
            progress.advance(task, len(chosen))
    if missing:
        np.savez(path, keys=np.array(list(known)), vectors=np.stack(list(known.values())))
    return torch.from_numpy(np.stack([known[key] for key in keys]).astype(np.float32))


class _Run:
    """One training run: network, optimiser, where it stands."""

    def __init__(
        self,
        network: AffectNetwork,
        tokenizer: Tokenizer,
        material: Material,
        teacher: Tensor,
        config: TrainConfig,
        work: Path,
    ) -> None:
        self.network = network
        self.tokenizer = tokenizer
        self.material = material
        self.teacher = teacher
        self.config = config
        self.state_file = work / "state.pt"
        self.layers = IntentLayers(material.labels, config.temperature)
        self.blank = int(tokenizer.token_to_id("<unk>") or 0)
        lora = [p for p in network.encoder.parameters() if p.requires_grad]
        heads = [*network.heads.parameters(), *self.layers.parameters()]
        self.trainable = lora + heads
        self.optimizer = torch.optim.AdamW(
            [
                {"params": lora, "lr": config.learning_rate},
                {"params": heads, "lr": config.head_learning_rate},
            ],
            weight_decay=config.weight_decay,
        )
        self.average = self._weights()
        self.step = 0
        self.best: dict[str, float] = {"score": -1.0}
        self.best_weights: dict[str, Tensor] = {}

    def go(self, tune: list[Example], progress: Progress) -> None:
        """Train to the end, from where an earlier run stopped; then load the best epoch's weights."""
        epochs = [len(self._batches_of(epoch)) for epoch in range(self.config.epochs)]
        total = self.config.max_steps or sum(epochs)
        warmup = max(1, round(self.config.warmup * total))
        schedule = torch.optim.lr_scheduler.LambdaLR(
            self.optimizer,
            lambda at: min((at + 1) / warmup, max(0.0, (total - at) / max(1, total - warmup))),
        )
        self._resume(schedule)
        task = progress.add_task("training", total=total, completed=self.step, note="")
        averages: dict[str, float] = {}
        started = 0
        for epoch, size in enumerate(epochs):
            if self.step >= started + size:
                started += size
                continue
            for batch in self._batches_of(epoch)[self.step - started :]:
                if self.step >= total:
                    break
                losses = self._train_on(batch)
                schedule.step()
                self.step += 1
                self._take_average()
                for name, value in losses.items():
                    averages[name] = 0.98 * averages.get(name, value) + 0.02 * value
                note = " ".join(f"{name} {value:.3f}" for name, value in averages.items())
                progress.update(task, completed=self.step, note=note)
                if self.step % 50 == 0 and not progress.console.is_terminal:
                    progress.console.print(f"step {self.step} of {total}: {note}", soft_wrap=True)
                if self.step % self.config.save_every == 0:
                    self._save(schedule)
            started += size
            learned = self._weights()
            self._load(self.average)
            score = tune_score(self.network, self.tokenizer, tune)
            self._load(learned)
            progress.console.print(f"epoch {epoch + 1}: {json.dumps(score)}", soft_wrap=True)
            if score["score"] > self.best["score"]:
                self.best = {**score, "epoch": float(epoch + 1)}
                self.best_weights = {name: value.clone() for name, value in self.average.items()}
            self._save(schedule)
            if self.step >= total:
                break
        # Not the epoch with the best score: the learning rate has fallen to nothing, and the scores of epochs near
        # each other differ by luck.
        self._load(self.average)

    def _batches_of(self, epoch: int) -> list[Batch]:
        config = self.config
        return batches(
            self.material,
            size=config.batch_size,
            intents=config.intents_per_batch,
            many=config.pairs_per_batch,
            seed=config.seed,
            epoch=epoch,
        )

    def _train_on(self, batch: Batch) -> dict[str, float]:
        self.network.train()
        self.network.encoder.eval()
        ids, mask = token_tensors(self.tokenizer, [row.text for row in batch.rows])
        with torch.autocast("cpu", torch.bfloat16, enabled=self.config.bf16):
            out = self.network(self._leave_words_out(batch.rows, ids, mask), mask)
        if batch.pairs:
            losses = intent_losses(batch, out, self.layers, self.config)
        else:
            losses = affect_losses(batch.rows, out, self.config)
        target = torch.stack([self.teacher[list(row.teachers)].mean(0) for row in batch.rows])
        losses["faithful"] = self.config.faithfulness_weight * faithfulness_loss(
            out.embedding, functional.normalize(target, dim=-1)
        )
        self.optimizer.zero_grad(set_to_none=True)
        torch.stack(list(losses.values())).sum().backward()  # type: ignore[no-untyped-call]
        torch.nn.utils.clip_grad_norm_(self.trainable, 1.0)
        self.optimizer.step()
        return {name: value.item() for name, value in losses.items()}

    def _leave_words_out(self, rows: list[Row], ids: Tensor, mask: Tensor) -> Tensor:
        """Token ids [batch, tokens] with some of them unknown, but for the prefix and the ends."""
        marked = {REGISTERS.index("formal"), REGISTERS.index("informal")}
        free = torch.tensor([row.example is not None and row.example.register not in marked for row in rows])
        chosen = torch.rand(ids.shape) < self.config.word_dropout
        chosen &= free[:, None] & (mask == 1) & (ids > self.blank)
        chosen[:, :PREFIX_TOKENS] = False
        return ids.masked_fill(chosen, self.blank)

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

    def _resume(self, schedule: torch.optim.lr_scheduler.LambdaLR) -> None:
        if not self.state_file.is_file():
            return
        state = torch.load(self.state_file, weights_only=True)
        if state["config"] != json.dumps(asdict(self.config)):
            return
        self._load(state["weights"])
        self.average = state["average"]
        self.layers.load_state_dict(state["layers"])
        self.optimizer.load_state_dict(state["optimizer"])
        schedule.load_state_dict(state["schedule"])
        torch.set_rng_state(state["rng"])
        self.step, self.best, self.best_weights = (
            state["step"],
            state["best"],
            state["best_weights"],
        )

    def _save(self, schedule: torch.optim.lr_scheduler.LambdaLR) -> None:
        partial = self.state_file.with_suffix(".partial")
        torch.save(
            {
                "weights": self._weights(),
                "average": self.average,
                "layers": self.layers.state_dict(),
                "optimizer": self.optimizer.state_dict(),
                "schedule": schedule.state_dict(),
                "rng": torch.get_rng_state(),
                "step": self.step,
                "best": self.best,
                "best_weights": self.best_weights,
                "config": json.dumps(asdict(self.config)),
            },
            partial,
        )
        partial.replace(self.state_file)
