"""From a batch to gradients: words left out, the forward pass, the losses, an attack on the embeddings."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import torch
from torch import Tensor
from torch.nn import functional

from nlu.labels import REGISTERS
from nlu.network import AffectNetwork, faithfulness_loss
from training.adversarial import Attack
from training.config import TrainConfig
from training.losses import IntentLayers, affect_losses, class_weights, intent_losses
from training.material import Batch, Material, Row
from training.method import orthogonality
from training.predict import token_tensors
from training.sampling import epoch_rows

if TYPE_CHECKING:
    from tokenizers import Tokenizer

    from training.augment import Augmenter

PREFIX_TOKENS: Final = 4  # <s> que ry :


class Objective:
    """What a batch costs. `layers`: those over the intent vector, which are learned along and thrown away."""

    def __init__(
        self,
        network: AffectNetwork,
        tokenizer: Tokenizer,
        material: Material,
        teacher: Tensor,
        config: TrainConfig,
        *,
        augmenter: Augmenter | None = None,
    ) -> None:
        """teacher [texts, width]: on the device of the network; augmenter: None shows every text as it is."""
        self._network = network
        self._tokenizer = tokenizer
        self._teacher = teacher
        self._config = config
        self._augmenter = augmenter
        self._device = teacher.device
        self._blank = int(tokenizer.token_to_id("<unk>") or 0)
        self.layers = IntentLayers(material.labels, config.temperature).to(self._device)
        shown = epoch_rows(material.affect, temperature=config.sampling_temperature, seed=config.seed, epoch=0)
        self._weights = class_weights(shown, self._device) if config.class_weights else None
        self._attack = Attack(network.encoder, config) if config.adversarial else None

    def backward(self, batch: Batch, share: float) -> dict[str, float]:
        """Add the gradients of that share of the batch's loss; its parts by name."""
        self._network.train()
        self._network.encoder.eval()
        ids, mask = token_tensors(self._tokenizer, self._texts(batch), self._device)
        ids = self._leave_words_out(batch.rows, ids, mask)
        if self._attack is None or batch.pairs:
            return self._pass(batch, ids, mask, share)
        return self._attack.run(ids, mask, lambda part: self._pass(batch, ids, mask, share * part))

    def _texts(self, batch: Batch) -> list[str]:
        """What the rows are shown as. Their teacher vectors stay those of `Row.text`."""
        if self._augmenter is None:
            return [row.text for row in batch.rows]
        return [self._augmenter.shown(row, batch.epoch) for row in batch.rows]

    def _pass(self, batch: Batch, ids: Tensor, mask: Tensor, share: float) -> dict[str, float]:
        config = self._config
        with torch.autocast(self._device.type, torch.bfloat16, enabled=config.bf16):
            out = self._network(ids, mask)
        if batch.pairs:
            losses = intent_losses(batch, out, self.layers, config)
        else:
            losses = affect_losses(batch.rows, out, config, self._weights)
        target = torch.stack([self._teacher[list(row.teachers)].mean(0) for row in batch.rows])
        losses["faithful"] = config.faithfulness_weight * faithfulness_loss(
            out.embedding, functional.normalize(target, dim=-1)
        )
        if config.method == "adalora":
            losses["orthogonal"] = orthogonality(self._network.encoder)
        (torch.stack(list(losses.values())).sum() * share).backward()  # type: ignore[no-untyped-call]
        return {name: value.item() for name, value in losses.items()}

    def _leave_words_out(self, rows: list[Row], ids: Tensor, mask: Tensor) -> Tensor:
        """Token ids [batch, tokens] with some of them unknown, but for the prefix and the ends."""
        marked = {REGISTERS.index("formal"), REGISTERS.index("informal")}
        free = torch.tensor([row.example is not None and row.example.register not in marked for row in rows])
        # Drawn on the processor: the same words on every device.
        chosen = torch.rand(ids.shape) < self._config.word_dropout
        chosen = (chosen & free[:, None]).to(self._device) & (mask == 1) & (ids > self._blank)
        chosen[:, :PREFIX_TOKENS] = False
        return ids.masked_fill(chosen, self._blank)
