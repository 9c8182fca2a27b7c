"""`rapport train affect`: one LoRA adapter and three heads, learned together.

Every row carries the targets it has; a head sees only rows that speak to it. The loss is
emotion (binary cross-entropy over annotated labels) + politeness (binary cross-entropy on soft targets)
+ register (cross-entropy) + faithfulness (the embedding stays the unadapted encoder's).

A run writes `state.pt` every `save_every` steps and goes on from there after a kill; the same seed and threads give
the same weights.
"""

from __future__ import annotations

import json
import math
import random
from collections.abc import Iterator, Sequence
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

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

from nlu.labels import EMOTIONS
from training.data import Example, bucket, read_affect, read_rows
from nlu.network import (
    AffectNetwork,
    Heads,
    base_encoder,
    faithfulness_loss,
    mean_pool,
    with_lora,
)

if TYPE_CHECKING:
    from tokenizers import Tokenizer

QUERY = "query: "
PASSAGE = "passage: "


@dataclass(frozen=True)
class TrainConfig:
    """Everything that decides a run's result. Saved beside the adapter."""

    seed: int = 13
    epochs: int = 3
    batch_size: int = 40
    max_tokens: int = 80  # longer texts are cut; BRIGHTER's German rows are the only ones that notice
    rank: int = 16
    alpha: int = 32
    learning_rate: float = 8e-4
    head_learning_rate: float = 1e-3
    warmup: float = 0.06  # share of all steps
    weight_decay: float = 0.01
    dropout: float = 0.1  # in the heads
    politeness_weight: float = 2.0
    register_weight: float = 1.0
    faithfulness_weight: float = 4.0
    bf16: bool = True
    threads: int = 2
    save_every: int = 200
    max_steps: int = 0  # 0: no limit; a number cuts the run short, for tests


@dataclass(frozen=True)
class Row:
    """A training text: an example (or none, where only the embedding is held) and which teacher vectors it follows."""

    text: str
    example: Example | None
    teachers: tuple[int, ...]


@dataclass(frozen=True)
class Predictions:
    """Raw outputs for n texts: embedding [n, width], emotion [n, 11], politeness [n], register [n, 3] (logits)."""

    embedding: npt.NDArray[np.float32]
    emotion: npt.NDArray[np.float32]
    politeness: npt.NDArray[np.float32]
    register: npt.NDArray[np.float32]


def train_affect(
    *, data: Path, samples: Path, checkpoint: Path, work: Path, config: TrainConfig
) -> tuple[AffectNetwork, Tokenizer]:
    """Train, or go on training, and return the network with the weights of the best epoch on `tune`.

    data: the folder of labelled sets; samples: our own small ones; checkpoint: the converted base encoder; work: where
    the state of an unfinished run and the teacher's vectors are kept.
    """
    _set_seeds(config)
    work.mkdir(parents=True, exist_ok=True)
    tokenizer = load_tokenizer(checkpoint, config.max_tokens)
    examples = read_affect(data, samples)
    rows, teacher_texts = _training_rows(examples, data)
    tune = [example for example in examples if example.part == "tune"]
    encoder = base_encoder(checkpoint)
    with _progress() as progress:
        teacher = _teacher_vectors(encoder, tokenizer, teacher_texts, work, config, progress)
        network = AffectNetwork(
            with_lora(encoder, rank=config.rank, alpha=config.alpha, bf16=config.bf16),
            Heads(encoder.config.hidden_size, config.dropout),
        )
        _run(network, tokenizer, rows, teacher, tune, work, config, progress)
    return network, tokenizer


def load_tokenizer(checkpoint: Path, max_tokens: int) -> Tokenizer:
    """The checkpoint's tokenizer, cutting at `max_tokens` and padding to the longest of a batch."""
    from tokenizers import Tokenizer

    tokenizer = Tokenizer.from_file(str(checkpoint / "tokenizer.json"))
    tokenizer.enable_truncation(max_tokens)
    tokenizer.enable_padding(pad_id=1, pad_token="<pad>")
    return tokenizer


def predict(
    network: AffectNetwork,
    tokenizer: Tokenizer,
    texts: Sequence[str],
    *,
    batch_size: int = 128,
    bf16: bool = False,
) -> Predictions:
    """Run the network over texts (prefix `query: ` added here), longest together."""
    order = sorted(range(len(texts)), key=lambda i: len(texts[i]))
    parts: list[tuple[list[int], Any]] = []
    network.eval()
    with torch.inference_mode():
        for start in range(0, len(order), batch_size):
            chosen = order[start : start + batch_size]
            ids, mask = _encode(tokenizer, [QUERY + texts[i] for i in chosen])
            with torch.autocast("cpu", torch.bfloat16, enabled=bf16):
                parts.append((chosen, network(ids, mask)))

    def gather(name: str) -> npt.NDArray[np.float32]:
        stacked = np.concatenate([getattr(out, name).float().numpy() for _, out in parts])
        result = np.empty_like(stacked)
        result[[i for chosen, _ in parts for i in chosen]] = stacked
        return result

    return Predictions(
        gather("embedding"), gather("emotion"), gather("politeness"), gather("register")
    )


def _set_seeds(config: TrainConfig) -> None:
    random.seed(config.seed)
    np.random.seed(config.seed)
    torch.manual_seed(config.seed)
    torch.set_num_threads(config.threads)
    torch.use_deterministic_algorithms(True)


def _progress() -> Progress:
    return Progress(
        TextColumn("{task.description:<28}"),
        BarColumn(),
        MofNCompleteColumn(),
        TimeRemainingColumn(),
        TextColumn("{task.fields[note]}"),
    )


def _training_rows(examples: Sequence[Example], data: Path) -> tuple[list[Row], list[str]]:
    """Rows to learn from, and the texts (with prefix) whose unadapted embeddings they follow.

    Labelled rows follow their own embedding. Shop strings and health sentences follow the mean of their own and of
    their English version's, which draws languages together without moving either far.
    """
    rows: list[Row] = []
    texts: list[str] = []

    def teacher(text: str) -> int:
        texts.append(text)
        return len(texts) - 1

    for example in examples:
        if example.part == "train":
            text = QUERY + example.text
            rows.append(Row(text, example, (teacher(text),)))
    for name, share in (("commerce", 0.12), ("tico19", 0.035)):
        for row in read_rows(data / f"parallel/{name}.jsonl.gz"):
            if bucket("pair" + row["key"] + row["lang"]) < share and len(row["text"]) < 200:
                prefix = PASSAGE if bucket("prefix" + row["key"] + row["lang"]) < 0.5 else QUERY
                text = prefix + row["text"]
                rows.append(Row(text, None, (teacher(text), teacher(prefix + row["en"]))))
    return rows, texts


def _teacher_vectors(
    encoder: Any,
    tokenizer: Tokenizer,
    texts: list[str],
    work: Path,
    config: TrainConfig,
    progress: Progress,
) -> Tensor:
    """The unadapted encoder's embeddings [len(texts), width], computed once and kept in `work`."""
    path = work / "teacher.npy"
    if path.is_file():
        cached = np.load(path)
        if len(cached) == len(texts):
            return torch.from_numpy(cached.astype(np.float32))
    order = sorted(range(len(texts)), key=lambda i: len(texts[i]))
    vectors = np.zeros((len(texts), encoder.config.hidden_size), np.float16)
    task = progress.add_task("unadapted embeddings", total=len(texts), note="")
    with torch.inference_mode(), torch.autocast("cpu", torch.bfloat16, enabled=config.bf16):
        for start in range(0, len(order), 96):
            chosen = order[start : start + 96]
            ids, mask = _encode(tokenizer, [texts[i] for i in chosen])
            hidden = encoder(input_ids=ids, attention_mask=mask).last_hidden_state.float()
            vectors[chosen] = mean_pool(hidden, mask).numpy().astype(np.float16)
            progress.advance(task, len(chosen))
    np.save(path, vectors)
    return torch.from_numpy(vectors.astype(np.float32))


def _encode(tokenizer: Tokenizer, texts: list[str]) -> tuple[Tensor, Tensor]:
    encodings = tokenizer.encode_batch(texts)
    return (
        torch.tensor([item.ids for item in encodings]),
        torch.tensor([item.attention_mask for item in encodings]),
    )


def _batches(rows: Sequence[Row], config: TrainConfig, epoch: int) -> Iterator[list[Row]]:
    """Shuffled batches of similar length: sorted within runs of 50 batches, so that little is padded."""
    shuffler = random.Random(config.seed * 1000 + epoch)
    order = list(rows)
    shuffler.shuffle(order)
    window = config.batch_size * 50
    batches = []
    for start in range(0, len(order), window):
        run = sorted(order[start : start + window], key=lambda row: len(row.text))
        batches += [run[i : i + config.batch_size] for i in range(0, len(run), config.batch_size)]
    shuffler.shuffle(batches)
    yield from batches


def _run(
    network: AffectNetwork,
    tokenizer: Tokenizer,
    rows: list[Row],
    teacher: Tensor,
    tune: list[Example],
    work: Path,
    config: TrainConfig,
    progress: Progress,
) -> None:
    per_epoch = math.ceil(len(rows) / config.batch_size)
    total = config.max_steps or per_epoch * config.epochs
    trainable = [p for p in network.parameters() if p.requires_grad]
    heads = {id(p) for p in network.heads.parameters()}
    optimizer = torch.optim.AdamW(
        [
            {"params": [p for p in trainable if id(p) not in heads], "lr": config.learning_rate},
            {
                "params": [p for p in trainable if id(p) in heads],
                "lr": config.head_learning_rate,
            },
        ],
        weight_decay=config.weight_decay,
    )
    warmup = max(1, round(config.warmup * total))
    schedule = torch.optim.lr_scheduler.LambdaLR(
        optimizer, lambda at: min((at + 1) / warmup, max(0.0, (total - at) / max(1, total - warmup)))
    )
    state_file = work / "state.pt"
    step, best = 0, {"score": -1.0, "epoch": -1.0}
    best_weights: dict[str, Tensor] = {}
    if state_file.is_file():
        state = torch.load(state_file, weights_only=True)
        if state["config"] == json.dumps(asdict(config)):
            _load_trainable(network, state["weights"])
            optimizer.load_state_dict(state["optimizer"])
            schedule.load_state_dict(state["schedule"])
            torch.set_rng_state(state["rng"])
            step, best, best_weights = state["step"], state["best"], state["best_weights"]
    task = progress.add_task("training", total=total, completed=step, note="")
    averages: dict[str, float] = {}
    while step < total:
        epoch = step // per_epoch
        for number, batch in enumerate(_batches(rows, config, epoch)):
            if number < step - epoch * per_epoch or step >= total:
                continue
            network.train()
            network.encoder.eval()
            losses = _losses(network, tokenizer, batch, teacher, config)
            loss = torch.stack(list(losses.values())).sum()
            optimizer.zero_grad(set_to_none=True)
            loss.backward()  # type: ignore[no-untyped-call]
            torch.nn.utils.clip_grad_norm_(trainable, 1.0)
            optimizer.step()
            schedule.step()
            step += 1
            for name, value in losses.items():
                averages[name] = 0.98 * averages.get(name, value.item()) + 0.02 * value.item()
            note = " ".join(f"{name} {value:.4f}" for name, value in averages.items())
            progress.update(task, completed=step, note=note)
            if step % 50 == 0 and not progress.console.is_terminal:
                progress.console.print(f"step {step} of {total}: {note}", soft_wrap=True)
            if step % config.save_every == 0:
                _save_state(
                    state_file, network, optimizer, schedule, step, best, best_weights, config
                )
        score = tune_score(network, tokenizer, tune)
        progress.console.print(f"epoch {epoch + 1}: {json.dumps(score)} {note}")
        if score["score"] > best["score"]:
            best = {**score, "epoch": float(epoch)}
            best_weights = _trainable(network)
        _save_state(state_file, network, optimizer, schedule, step, best, best_weights, config)
    _load_trainable(network, best_weights)


def _losses(
    network: AffectNetwork,
    tokenizer: Tokenizer,
    batch: list[Row],
    teacher: Tensor,
    config: TrainConfig,
) -> dict[str, Tensor]:
    ids, mask = _encode(tokenizer, [row.text for row in batch])
    with torch.autocast("cpu", torch.bfloat16, enabled=config.bf16):
        out = network(ids, mask)
    unknown = Example("", "", "", "train")
    examples = [row.example or unknown for row in batch]
    emotion = torch.tensor([example.emotion for example in examples])
    politeness = torch.tensor([example.politeness for example in examples])
    register = torch.tensor([example.register for example in examples])
    target = functional.normalize(
        torch.stack([teacher[list(row.teachers)].mean(0) for row in batch]), dim=-1
    )
    # Divided by the batch size and not by the rows that have the label: a lone row must not shout.
    known = ~emotion.isnan()
    per_label = functional.binary_cross_entropy_with_logits(
        out.emotion, emotion.nan_to_num(), reduction="none"
    )
    emotion_loss = (per_label * known).sum() / len(batch) / len(EMOTIONS)
    asked = ~politeness.isnan()
    per_row = functional.binary_cross_entropy_with_logits(
        out.politeness, politeness.nan_to_num(), reduction="none"
    )
    politeness_loss = (per_row * asked).sum() / len(batch)
    register_loss = (
        functional.cross_entropy(out.register, register, ignore_index=-1, reduction="sum")
        / len(batch)
    )
    return {
        "emotion": emotion_loss * 2,
        "politeness": politeness_loss * config.politeness_weight,
        "register": register_loss * config.register_weight,
        "faithful": faithfulness_loss(out.embedding, target) * config.faithfulness_weight,
    }


def tune_score(
    network: AffectNetwork, tokenizer: Tokenizer, tune: Sequence[Example]
) -> dict[str, float]:
    """The mean of average precision (emotion), accuracy (politeness, outer half) and accuracy (register) on `tune`."""
    from sklearn.metrics import average_precision_score

    out = predict(network, tokenizer, [example.text for example in tune], bf16=True)
    truth = np.array([example.emotion for example in tune])
    brighter = np.array([example.source == "brighter" for example in tune])
    precisions = []
    for label in range(len(EMOTIONS)):
        known = ~np.isnan(truth[:, label]) & brighter
        if known.sum() and truth[known, label].sum() > 5:
            precisions.append(
                average_precision_score(truth[known, label], out.emotion[known, label])
            )
    score = np.array([example.score for example in tune])
    outer = np.abs(np.nan_to_num(score)) > 0.5
    politeness = float(np.mean((out.politeness[outer] > 0) == (score[outer] > 0)))
    register = np.array([example.register for example in tune])
    known = register >= 0
    accuracy = float(np.mean(out.register[known].argmax(1) == register[known]))
    emotion = float(np.mean(precisions))
    return {
        "emotion_ap": round(emotion, 4),
        "politeness": round(politeness, 4),
        "register": round(accuracy, 4),
        "score": round((emotion + politeness + accuracy) / 3, 4),
    }


def _trainable(network: AffectNetwork) -> dict[str, Tensor]:
    return {
        name: parameter.detach().clone()
        for name, parameter in network.named_parameters()
        if parameter.requires_grad
    }


def _load_trainable(network: AffectNetwork, weights: dict[str, Tensor]) -> None:
    parameters = dict(network.named_parameters())
    with torch.no_grad():
        for name, value in weights.items():
            parameters[name].copy_(value)


def _save_state(
    path: Path,
    network: AffectNetwork,
    optimizer: torch.optim.Optimizer,
    schedule: torch.optim.lr_scheduler.LambdaLR,
    step: int,
    best: dict[str, float],
    best_weights: dict[str, Tensor],
    config: TrainConfig,
) -> None:
    partial = path.with_suffix(".partial")
    torch.save(
        {
            "weights": _trainable(network),
            "optimizer": optimizer.state_dict(),
            "schedule": schedule.state_dict(),
            "rng": torch.get_rng_state(),
            "step": step,
            "best": best,
            "best_weights": best_weights,
            "config": json.dumps(asdict(config)),
        },
        partial,
    )
    partial.replace(path)
