"""What a batch is scored by: the heads' losses, and what draws the languages together."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

import torch
from torch import Tensor, nn
from torch.nn import functional

from nlu.labels import EMOTIONS, REGISTERS
from nlu.network import INTENT_WIDTH, Outputs
from training.material import OWN, Batch, Row

if TYPE_CHECKING:
    from training.config import TrainConfig


class IntentLayers(nn.Module):
    """A throw-away linear layer over the intent vector for each labelled set: cosines over a temperature."""

    def __init__(self, labels: Mapping[str, Sequence[str]], temperature: float) -> None:
        super().__init__()
        self.sets = nn.ModuleDict(
            {name: nn.Linear(INTENT_WIDTH, len(found), bias=False) for name, found in labels.items()}
        )
        self.index = {name: {label: i for i, label in enumerate(found)} for name, found in labels.items()}
        self.temperature = temperature

    def forward(self, name: str, vectors: Tensor) -> Tensor:
        """[n, 256] -> [n, intents of the set]."""
        weight = functional.normalize(self.sets[name].weight, dim=-1)  # type: ignore[arg-type]
        return vectors @ weight.T / self.temperature


@dataclass(frozen=True)
class ClassWeights:
    """What a label's loss is multiplied by. emotion [11], with a mean of one; register [3], of one over the rows."""

    emotion: Tensor
    register: Tensor


def class_weights(rows: Sequence[Row], device: torch.device) -> ClassWeights:
    """Inverse square roots of the frequencies among the rows of an epoch; one for a label that nobody annotated."""
    examples = [row.example for row in rows if row.example]
    emotion = torch.tensor([example.emotion for example in examples])
    asked = (~emotion.isnan()).sum(0)
    frequency = emotion.nansum(0).clamp(min=1) / asked.clamp(min=1)
    by_label = torch.where(asked > 0, frequency.rsqrt(), torch.nan)
    by_label = (by_label / by_label.nanmean()).nan_to_num(nan=1.0)
    register = torch.tensor([example.register for example in examples])
    counts = torch.bincount(register[register >= 0], minlength=len(REGISTERS)).float()
    by_register = counts.clamp(min=1).rsqrt()
    by_register = by_register * counts.sum().clamp(min=1) / (counts * by_register).sum().clamp(min=1e-9)
    return ClassWeights(by_label.to(device), by_register.to(device))


def affect_losses(
    rows: Sequence[Row], out: Outputs, config: TrainConfig, weights: ClassWeights | None = None
) -> dict[str, Tensor]:
    """Emotion (binary cross-entropy over annotated labels), politeness (the same on soft targets), register.

    Divided by the batch's size and not by the rows that have the label: a lone row must not shout.
    """
    count, device = len(rows), out.emotion.device
    examples = [row.example for row in rows if row.example]
    emotion = torch.tensor([example.emotion for example in examples], device=device)
    politeness = torch.tensor([example.politeness for example in examples], device=device)
    register = torch.tensor([example.register for example in examples], device=device)
    known = ~emotion.isnan()
    per_label = functional.binary_cross_entropy_with_logits(
        out.emotion, emotion.nan_to_num(), weight=weights.emotion if weights else None, reduction="none"
    )
    asked = ~politeness.isnan()
    per_row = functional.binary_cross_entropy_with_logits(out.politeness, politeness.nan_to_num(), reduction="none")
    by_register = functional.cross_entropy(
        out.register, register, weight=weights.register if weights else None, ignore_index=-1, reduction="sum"
    )
    return {
        "emotion": config.emotion_weight * (per_label * known).sum() / count / len(EMOTIONS),
        "politeness": config.politeness_weight * (per_row * asked).sum() / count,
        "register": config.register_weight * by_register / count,
    }


def intent_losses(batch: Batch, out: Outputs, layers: IntentLayers, config: TrainConfig) -> dict[str, Tensor]:
    """Cross-entropy of English intents; and what draws a message to its English version, which stands still.

    The version's intents (of every set), emotions and politeness are the targets of the message. The vectors of the
    pair must find each other among the batch (InfoNCE, van den Oord et al. 2018, arXiv:1807.03748); messages that seem
    to ask for the same thing are no wrong answers.
    """
    pairs = batch.pairs
    native, english = out.intent[:pairs], out.intent[pairs : 2 * pairs]
    with torch.no_grad():
        seem = layers(OWN, english).argmax(dim=-1)
    agreement = torch.zeros((), device=native.device)
    for name in layers.sets:
        with torch.no_grad():
            wanted = torch.softmax(layers(name, english), dim=-1)
        found = torch.log_softmax(layers(name, native), dim=-1)
        share = 1.0 if name == OWN else config.other_sets_share
        agreement = agreement + share * functional.kl_div(found, wanted, reduction="batchmean")
    return {
        "intent": config.intent_weight * _labelled(batch, out, layers),
        "pairs": config.pair_weight * _contrast(native, english, seem, config.temperature),
        "agreement": config.agreement_weight * agreement,
        "transfer": config.transfer_weight * (_follow(out.emotion, pairs) + _follow(out.politeness, pairs)),
    }


def _labelled(batch: Batch, out: Outputs, layers: IntentLayers) -> Tensor:
    device = out.intent.device
    by_set = [torch.zeros((), device=device)]
    count = 0
    for name, index in layers.index.items():
        at = [i for i, row in enumerate(batch.rows) if row.intent and row.intent.source == name]
        if at:
            labels = [index[row.intent.label] for row in (batch.rows[i] for i in at) if row.intent]
            target = torch.tensor(labels, device=device)
            by_set.append(functional.cross_entropy(layers(name, out.intent[at]), target, reduction="sum"))
            count += len(at)
    return torch.stack(by_set).sum() / max(1, count)


def _contrast(native: Tensor, english: Tensor, seem: Tensor, temperature: float) -> Tensor:
    """seem [n]: the intents of the English versions."""
    alike = (seem[:, None] == seem[None, :]) & ~torch.eye(len(seem), dtype=torch.bool, device=seem.device)
    similar = (native @ english.T / temperature).masked_fill(alike, -1e4)
    same = torch.arange(len(seem), device=seem.device)
    return (functional.cross_entropy(similar, same) + functional.cross_entropy(similar.T, same)) / 2


def _follow(logits: Tensor, pairs: int) -> Tensor:
    """Cross-entropy of the messages' probabilities and those of their English versions."""
    wanted = torch.sigmoid(logits[pairs : 2 * pairs]).detach()
    return functional.binary_cross_entropy_with_logits(logits[:pairs], wanted)
