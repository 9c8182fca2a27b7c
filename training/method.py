"""The encoder as it is trained: LoRA, which is served, and what it is compared with.

- lora: `nlu.network.with_lora`.
- adalora: low-rank matrices whose ranks are shared out by importance while it trains (Zhang et al. 2023,
  arXiv:2303.10512).
- prefix: keys and values of learned tokens before each layer's own (Li and Liang 2021, arXiv:2101.00190).
- full: all weights of the encoder.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final

import torch
from torch import Tensor, nn

from nlu.network import LORA_TARGETS, with_lora
from training.config import TrainConfig

_FIRST_RANK: Final = 1.5  # AdaLoRA starts with so many times the rank that it ends with, as in the paper
_ORTHOGONAL: Final = 0.5  # weight of AdaLoRA's regulariser, peft's default


def adapted(encoder: nn.Module, config: TrainConfig, steps: int) -> nn.Module:
    """The encoder with what `config.method` trains, everything else frozen. steps: of the whole run."""
    from peft import AdaLoraConfig, PrefixTuningConfig, get_peft_model

    if config.method == "lora":
        return with_lora(encoder, rank=config.rank, alpha=config.alpha, bf16=config.bf16)
    if config.method == "full":
        return encoder.requires_grad_()
    if config.method == "prefix":
        wanted: Any = PrefixTuningConfig(task_type="FEATURE_EXTRACTION", num_virtual_tokens=config.rank)
    else:
        wanted = AdaLoraConfig(
            init_r=round(config.rank * _FIRST_RANK),
            target_r=config.rank,
            lora_alpha=config.alpha,
            target_modules=LORA_TARGETS,
            tinit=steps // 10,
            tfinal=steps // 3,
            deltaT=max(1, steps // 100),
            total_step=steps,
        )
    found: nn.Module = get_peft_model(encoder, wanted)
    return found


def orthogonality(encoder: nn.Module) -> Tensor:
    """AdaLoRA's regulariser, weighted: how far its singular vectors are from orthogonal, averaged over matrices."""
    distances = []
    for name, matrix in encoder.named_parameters():
        if "lora_A" in name or "lora_B" in name:
            product = matrix @ matrix.T if "lora_A" in name else matrix.T @ matrix
            distances.append((product - torch.eye(len(product), device=product.device)).norm())
    return _ORTHOGONAL * torch.stack(distances).mean()


class Allocation:
    """Where AdaLoRA stands in sharing out its ranks; nothing for other methods. peft saves none of it by itself."""

    def __init__(self, encoder: nn.Module, config: TrainConfig) -> None:
        found: Any = encoder
        self._model: Any = found.base_model if config.method == "adalora" else None

    def after_step(self, step: int) -> None:
        """Share ranks out, from the gradients that are still there. step: of the optimiser, from 0."""
        if self._model is not None:
            self._model.update_and_allocate(step)

    def state(self) -> dict[str, Any]:
        if self._model is None:
            return {}
        ranks = self._model.rankallocator
        return {
            "ipt": ranks.ipt,
            "exp_avg_ipt": ranks.exp_avg_ipt,
            "exp_avg_unc": ranks.exp_avg_unc,
            "rank_pattern": self._settings().rank_pattern,
        }

    def load(self, state: Mapping[str, Any]) -> None:
        """Go on from what `state` gave."""
        if self._model is None:
            return
        for name in ("ipt", "exp_avg_ipt", "exp_avg_unc"):
            setattr(self._model.rankallocator, name, state[name])
        self._settings().rank_pattern = state["rank_pattern"]

    def _settings(self) -> Any:
        return self._model.peft_config[self._model.trainable_adapter_name]
