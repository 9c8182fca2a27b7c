"""Where a run computes: on one processor, on one GPU, or in several processes that `accelerate launch` started.

Each process takes every n-th batch of a step; gradients are summed over the processes before the step. That is what
DistributedDataParallel does, without its wrapper, which would have to know which heads a batch leaves unused.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from typing import Any

import torch
from torch import nn


class Devices:
    """This process among all. `device`: where its tensors are; `main`: whether it writes files and shows progress."""

    def __init__(self) -> None:
        from accelerate import Accelerator

        self._accelerator: Any = Accelerator(cpu=not torch.cuda.is_available())
        self.device: torch.device = self._accelerator.device
        self.main: bool = self._accelerator.is_main_process
        self.index: int = self._accelerator.process_index
        self.count: int = self._accelerator.num_processes

    @contextmanager
    def main_first(self) -> Iterator[None]:
        """The others wait until the main process is through, and find what it has written."""
        with self._accelerator.main_process_first():
            yield

    @property
    def has_bf16(self) -> bool:
        """Whether the device multiplies bfloat16 itself. Emulated, it takes thirty times as long as float32."""
        if self.device.type == "cuda":
            return bool(torch.cuda.is_bf16_supported(including_emulation=False))
        return bool(torch.cpu._is_avx512_bf16_supported() or torch.cpu._is_amx_tile_supported())

    def wait(self) -> None:
        self._accelerator.wait_for_everyone()

    def sum_gradients(self, parameters: Sequence[nn.Parameter]) -> None:
        """Sum over the processes. A parameter that no process used keeps no gradient."""
        if self.count == 1:
            return
        used = torch.tensor([float(p.grad is not None) for p in parameters], device=self.device)
        used = self._accelerator.reduce(used, reduction="sum")
        there = [p for p, some in zip(parameters, used.tolist(), strict=True) if some]
        found = [torch.zeros_like(p) if p.grad is None else p.grad for p in there]
        summed = self._accelerator.reduce(torch.cat([gradient.flatten() for gradient in found]), reduction="sum")
        for parameter, part in zip(there, summed.split([p.numel() for p in there]), strict=True):
            parameter.grad = part.view_as(parameter)

    def from_main(self, value: dict[str, float]) -> dict[str, float]:
        """The main process's value in all of them, so that none decides otherwise."""
        if self.count == 1:
            return value
        from accelerate.utils import broadcast_object_list

        (found,) = broadcast_object_list([value])
        return dict(found)
