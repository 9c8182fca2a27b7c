"""The network that is trained: the base encoder with LoRA at full depth, and heads on its last layer.

One pass serves everything (`docs/decisions/0002-one-pass.md`): the heads pool four layers with an attention of their
own, while the mean of the last layer stays the sentence embedding, held to the unadapted encoder's by a term in the
loss (`faithfulness_loss`). Lower layers know endings and words that the last one has forgotten, and which register and
emotion hang on. LoRA: Hu et al. 2022, arXiv:2106.09685, through peft.
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

import torch
from torch import Tensor, nn
from torch.nn import functional

from nlu.errors import ModelFileError
from nlu.labels import EMOTIONS, REGISTERS

INTENT_WIDTH: Final = 256
HEAD_WIDTH: Final = 192  # of a head's hidden layer
HEAD_LAYERS: Final = 4  # how many layers the heads see: at each quarter of the depth
LORA_TARGETS: Final = ["query", "key", "value", "attention.output.dense", "intermediate.dense", "output.dense"]


@dataclass(frozen=True)
class Outputs:
    """What one pass gives for a batch.

    embedding [batch, width] and intent [batch, 256]: of length one; emotion [batch, 11], politeness [batch] and
    register [batch, 3]: logits.
    """

    embedding: Tensor
    intent: Tensor
    emotion: Tensor
    politeness: Tensor
    register: Tensor


def mean_pool(hidden: Tensor, mask: Tensor) -> Tensor:
    """Mean over the tokens that are not padding, scaled to length one. [batch, tokens, width] -> [batch, width]."""
    weight = mask.unsqueeze(-1).to(hidden.dtype)
    pooled = (hidden * weight).sum(1) / weight.sum(1).clamp(min=1e-9)
    return functional.normalize(pooled, dim=-1)


class Head(nn.Module):
    """Attention over the tokens, one hidden layer, logits."""

    def __init__(self, width: int, outputs: int, dropout: float) -> None:
        super().__init__()
        self.attention = nn.Linear(width, 1)
        self.dense = nn.Linear(width, HEAD_WIDTH)
        self.dropout = nn.Dropout(dropout)
        self.out = nn.Linear(HEAD_WIDTH, outputs)

    def forward(self, hidden: Tensor, mask: Tensor) -> Tensor:
        """[batch, tokens, width] and [batch, tokens] -> [batch, outputs]."""
        scores = self.attention(hidden).squeeze(-1)
        scores = scores + (1.0 - mask.to(hidden.dtype)) * -1e4
        pooled = torch.bmm(torch.softmax(scores, dim=-1).unsqueeze(1), hidden).squeeze(1)
        logits: Tensor = self.out(self.dropout(torch.tanh(self.dense(self.dropout(pooled)))))
        return logits


class Heads(nn.Module):
    """The heads; the only part besides LoRA that is learned.

    `intent` gives no classes but a vector in which messages that ask for the same thing lie together in every
    language; an intent classifier of any label set is a linear layer on it (`nlu/intents.py`).
    """

    def __init__(self, width: int, dropout: float = 0.0) -> None:
        """width: of the encoder; the heads see `HEAD_LAYERS` times that."""
        super().__init__()
        width *= HEAD_LAYERS
        self.intent = Head(width, INTENT_WIDTH, dropout)
        self.emotion = Head(width, len(EMOTIONS), dropout)
        self.politeness = Head(width, 1, dropout)
        self.register = Head(width, len(REGISTERS), dropout)


class AffectNetwork(nn.Module):
    """Encoder and heads. `encoder` is a `BertModel`, plain or wrapped by peft."""

    def __init__(self, encoder: nn.Module, heads: Heads) -> None:
        super().__init__()
        self.encoder = encoder
        self.heads = heads

    def forward(self, input_ids: Tensor, attention_mask: Tensor) -> Outputs:
        """Token ids and mask, both [batch, tokens]."""
        layers = self.encoder(
            input_ids=input_ids, attention_mask=attention_mask, output_hidden_states=True
        ).hidden_states
        hidden = torch.cat([layers[depth] for depth in depths_of(self.encoder)], dim=-1).float()
        return Outputs(
            embedding=mean_pool(layers[-1].float(), attention_mask),
            intent=functional.normalize(self.heads.intent(hidden, attention_mask).float(), dim=-1),
            emotion=self.heads.emotion(hidden, attention_mask).float(),
            politeness=self.heads.politeness(hidden, attention_mask).squeeze(-1).float(),
            register=self.heads.register(hidden, attention_mask).float(),
        )


def base_encoder(checkpoint: Path) -> nn.Module:
    """The unadapted encoder, in evaluation mode (no dropout: LoRA regularises enough and a CPU pays for dropout).

    Attention is the plain one: backwards, PyTorch's fused one takes ten times as long on a CPU.
    """
    from transformers import BertModel

    model: nn.Module = BertModel.from_pretrained(checkpoint, add_pooling_layer=False, attn_implementation="eager")
    return model.eval()


def depths_of(encoder: nn.Module) -> tuple[int, ...]:
    """The layers that the heads see, counted from 1: the ends of the four quarters. (3, 6, 9, 12) of twelve."""
    config: Any = encoder.config
    layers = int(config.num_hidden_layers)
    return tuple(round(layers * part / HEAD_LAYERS) for part in range(1, HEAD_LAYERS + 1))


def width_of(encoder: nn.Module) -> int:
    """The width of the encoder's vectors."""
    config: Any = encoder.config
    return int(config.hidden_size)


def with_lora(encoder: nn.Module, *, rank: int, alpha: int, bf16: bool = False) -> nn.Module:
    """The encoder with fresh LoRA matrices in every linear layer; the rest frozen.

    bf16: keep the frozen linear weights in bfloat16, which saves casting them in every step of mixed precision.
    """
    from peft import LoraConfig, get_peft_model

    config = LoraConfig(r=rank, lora_alpha=alpha, target_modules=LORA_TARGETS, bias="none")
    adapted: nn.Module = get_peft_model(encoder, config)
    if bf16:
        for name, parameter in adapted.named_parameters():
            if ".base_layer." in name:
                parameter.data = parameter.data.bfloat16()
    return adapted


def faithfulness_loss(embedding: Tensor, teacher: Tensor) -> Tensor:
    """1 - cosine to the unadapted encoder's embedding, averaged. Both [batch, width], of length one."""
    return (1.0 - (embedding * teacher).sum(-1)).mean()


def load_network(checkpoint: Path, adapter: Path) -> AffectNetwork:
    """Base encoder with the adapter merged into its weights, and the heads, in evaluation mode, float32.

    adapter: a folder with peft's `adapter_config.json` and `adapter_model.safetensors`, and `heads.safetensors`.

    Raises:
        ModelFileError: one of the files is missing.
    """
    from peft import PeftModel
    from safetensors.torch import load_file

    for name in ("adapter_config.json", "adapter_model.safetensors", "heads.safetensors"):
        if not (adapter / name).is_file():
            raise ModelFileError(
                f"The affect adapter is incomplete: {adapter / name} is missing. Restore it from the repository or "
                "run `rapport train affect`."
            )
    encoder = base_encoder(checkpoint)
    merged: nn.Module = PeftModel.from_pretrained(encoder, str(adapter)).merge_and_unload()
    heads = Heads(width_of(encoder))
    heads.load_state_dict({k: v.float() for k, v in load_file(adapter / "heads.safetensors").items()})
    return AffectNetwork(merged, heads).eval()
