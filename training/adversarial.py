"""Adversarial training: the losses must also hold where the word embeddings are moved in the direction that hurts.

- fgm: the text as it is, then moved once by the whole radius along the gradient (Miyato et al. 2017, arXiv:1605.07725);
  half of the loss each.
- freelb: from a random start, small steps along the gradient, kept within the radius; each step's gradient of the
  weights counts (Zhu et al. 2020, arXiv:1909.11764).

The radius is a share of the norm of the text's word embeddings, not an absolute length as in the papers: it then means
the same for long and short texts and for every encoder. All passes of a batch drop the same units out, as FreeLB asks.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any

import torch
from torch import Tensor, nn

from training.config import TrainConfig

Backward = Callable[[float], dict[str, float]]


@contextmanager
def moved(table: nn.Module, delta: Tensor) -> Iterator[None]:
    """While inside, the embedding table gives its vectors plus `delta` [batch, tokens, width]."""
    handle = table.register_forward_hook(lambda module, inputs, output: output + delta)
    try:
        yield
    finally:
        handle.remove()


class Attack:
    """An attack on the word embeddings of an encoder, plain or wrapped by peft."""

    def __init__(self, encoder: nn.Module, config: TrainConfig) -> None:
        found: Any = encoder
        self._table: nn.Module = found.get_input_embeddings()
        self._config = config

    def run(self, ids: Tensor, mask: Tensor, backward: Backward) -> dict[str, float]:
        """Gradients for one batch; the losses, averaged over the passes.

        ids, mask [batch, tokens]. backward(share): a forward pass and the backward pass of that share of its loss.
        """
        config = self._config
        with torch.no_grad():
            embedded = self._table(ids) * mask.unsqueeze(-1)
        radius = config.adversarial_epsilon * length_of(embedded)
        if config.adversarial == "fgm":
            still = torch.zeros_like(embedded, requires_grad=True)
            first = self._pass(still, 0.5, backward, last=False)
            last = self._pass(radius * _direction(still, mask), 0.5, backward, last=True)
            return _mean([first, last])
        delta = _start(embedded, mask, radius)
        found = []
        for step in range(1, config.adversarial_steps + 1):
            delta.requires_grad_()
            share = 1 / config.adversarial_steps
            found.append(self._pass(delta, share, backward, last=step == config.adversarial_steps))
            farther = delta.detach() + radius * share * _direction(delta, mask)
            delta = farther * (radius / length_of(farther)).clamp(max=1)
        return _mean(found)

    def _pass(self, delta: Tensor, share: float, backward: Backward, *, last: bool) -> dict[str, float]:
        """Every pass begins with the same state of the random numbers; the last one moves it on."""
        devices = [delta.device] if delta.is_cuda else []
        with moved(self._table, delta), torch.random.fork_rng(devices, enabled=not last):
            return backward(share)


def length_of(vectors: Tensor) -> Tensor:
    """Norm over a text's tokens together. [batch, tokens, width] -> [batch, 1, 1], above zero."""
    length: Tensor = torch.linalg.vector_norm(vectors, dim=(1, 2), keepdim=True)
    return length.clamp(min=1e-12)


def _direction(delta: Tensor, mask: Tensor) -> Tensor:
    """The gradient at `delta`, scaled to length one for each text."""
    assert delta.grad is not None, "the pass did not reach the embeddings"
    gradient = delta.grad * mask.unsqueeze(-1)
    return gradient / length_of(gradient)


def _start(embedded: Tensor, mask: Tensor, radius: Tensor) -> Tensor:
    """Uniform, with a length of about 0.58 times the radius, as FreeLB starts."""
    noise = torch.rand(embedded.shape).to(embedded.device) * 2 - 1
    numbers = mask.sum(dim=1)[:, None, None] * embedded.shape[-1]
    return noise * mask.unsqueeze(-1) * radius / numbers.sqrt()


def _mean(found: list[dict[str, float]]) -> dict[str, float]:
    return {name: sum(losses[name] for losses in found) / len(found) for name in found[0]}
