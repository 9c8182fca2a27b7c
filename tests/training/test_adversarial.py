"""Attacks on the word embeddings of the real encoder."""

from __future__ import annotations

from collections.abc import Callable

import pytest
import torch
from torch import Tensor

from bot.settings import ROOT
from nlu.checkpoint import convert
from nlu.network import base_encoder, mean_pool
from training.adversarial import Attack, length_of
from training.config import TrainConfig
from training.predict import load_tokenizer, token_tensors


class Watched:
    """An encoder with a loss, and what each pass saw."""

    def __init__(self) -> None:
        folder = convert(ROOT / ".rapport" / "encoder" / "base").folder
        self.encoder = base_encoder(folder).requires_grad_(False)
        texts = ["query: Wo bleibt mein Paket?", "query: no"]
        self.ids, self.mask = token_tensors(load_tokenizer(folder, 32), texts, torch.device("cpu"))
        self.weight = torch.randn(384, generator=torch.Generator().manual_seed(1)).requires_grad_()
        self.table = self.encoder.get_input_embeddings()  # type: ignore[operator]
        self.plain = self.table(self.ids)
        self.seen: list[Tensor] = []
        self.losses: list[float] = []
        self.noise: list[float] = []

    def backward(self, share: float) -> dict[str, float]:
        self.noise.append(torch.rand(1).item())
        handle = self.table.register_forward_hook(lambda m, i, out: self.seen.append((out - self.plain).detach()))
        hidden = self.encoder(input_ids=self.ids, attention_mask=self.mask).last_hidden_state
        handle.remove()
        loss = (mean_pool(hidden, self.mask) @ self.weight).sum()
        (loss * share).backward()
        self.losses.append(loss.item())
        return {"loss": loss.item()}

    def shares(self) -> Tensor:
        """[passes, texts]: how far each pass moved each text, as a share of its embeddings' norm."""
        norm = length_of(self.plain * self.mask.unsqueeze(-1))
        return torch.stack([(length_of(moved) / norm).flatten() for moved in self.seen])


@pytest.fixture
def attack() -> Callable[..., Watched]:
    def run(kind: str, steps: int = 3) -> Watched:
        torch.manual_seed(0)
        watched = Watched()
        config = TrainConfig(adversarial=kind, adversarial_epsilon=0.05, adversarial_steps=steps)  # type: ignore[arg-type]
        found = Attack(watched.encoder, config).run(watched.ids, watched.mask, watched.backward)
        assert found["loss"] == pytest.approx(sum(watched.losses) / len(watched.losses))
        return watched

    return run


def test_fgm_moves_once_by_the_radius_and_hurts(attack: Callable[..., Watched]) -> None:
    watched = attack("fgm")
    torch.testing.assert_close(watched.shares(), torch.tensor([[0.0, 0.0], [0.05, 0.05]]))
    assert watched.losses[1] > watched.losses[0]


def test_freelb_climbs_within_the_radius(attack: Callable[..., Watched]) -> None:
    watched = attack("freelb", 4)
    shares = watched.shares()
    assert shares.shape == (4, 2)
    assert (shares[0] > 0.02).all()
    assert (shares <= 0.0501).all()
    assert watched.losses == sorted(watched.losses)


def test_padding_is_left_alone_and_passes_share_their_random_numbers(attack: Callable[..., Watched]) -> None:
    for watched in (attack("fgm"), attack("freelb")):
        assert all((moved * (1 - watched.mask).unsqueeze(-1)).abs().max() == 0 for moved in watched.seen)
        assert len(set(watched.noise)) == 1


def test_gradients_add_up_to_one_share(attack: Callable[..., Watched]) -> None:
    """With a linear loss over unmoved vectors, the weights' gradient would be that of one pass."""
    still = attack("fgm", 1)
    config = TrainConfig(adversarial="fgm", adversarial_epsilon=0.0)
    watched = Watched()
    Attack(watched.encoder, config).run(watched.ids, watched.mask, watched.backward)
    once = Watched()
    once.backward(1.0)
    torch.testing.assert_close(watched.weight.grad, once.weight.grad)
    assert not torch.equal(still.weight.grad, once.weight.grad)  # type: ignore[arg-type]


def test_no_hook_stays_behind(attack: Callable[..., Watched]) -> None:
    watched = attack("freelb")
    assert torch.equal(watched.table(watched.ids), watched.plain)
