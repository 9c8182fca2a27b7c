"""The served graph, written operator by operator: int8 matrix products around ONNX Runtime's fused operators.

A traced export spends a quarter of a short message's time on shapes, masks and reshapes; here a layer is ten operators.
Matrix products are dynamic int8: weights symmetric with one scale for each output, activations evened out
(`training/smoothing.py`) and quantised at run time. The embedding table, 82% of all weights, is int8 with one scale for
each row. The fused operators are those of ONNX Runtime's `com.microsoft` domain, version 1 (`docs/ContribOperators.md`
in its repository).

Weights of matrix products use seven of the eight bits. Processors without VNNI add two products in sixteen bits, which
overflow with all eight: the same graph would be a point or two worse on them, and give other answers.
"""

from __future__ import annotations

from pathlib import Path
from typing import Any, Final

import numpy as np
import numpy.typing as npt
import onnx
from onnx import TensorProto, helper, numpy_helper
from torch import nn

from nlu.encoder import OUTPUTS
from nlu.network import AffectNetwork, depths_of
from training.smoothing import Ranges, factors

OPSET: Final = 17
IR_VERSION: Final = 8
_FUSED: Final = "com.microsoft"
_MASKED: Final = -1e4  # added to the score of a padding token
_INT8: Final = 127  # of the embedding table
_INT7: Final = 63  # of the matrix products: 2 x 255 x 63 fits into sixteen bits


def write_graph(network: AffectNetwork, ranges: Ranges, path: Path) -> None:
    """Write the network, its adapter merged, as one int8 graph with the outputs of `nlu.encoder.OUTPUTS`.

    ranges: of this network, from `training.smoothing.measure_ranges`.
    """
    onnx.save(_Graph(network, ranges).model(), str(path))


class _Graph:
    """Nodes and weights while they are put together. Every method returns the name of a tensor."""

    def __init__(self, network: AffectNetwork, ranges: Ranges) -> None:
        self._network = network
        self._ranges = ranges
        self._nodes: list[onnx.NodeProto] = []
        self._weights: list[onnx.TensorProto] = []
        self._heads = dict(network.heads.named_children())

    def model(self) -> onnx.ModelProto:
        encoder: Any = self._network.encoder
        hidden = self._embeddings(encoder.embeddings)
        mask = self._node("Cast", ["attention_mask"], to=TensorProto.INT32)
        kept = []
        for number, layer in enumerate(encoder.encoder.layer, 1):
            hidden = self._layer(number - 1, layer, hidden, mask, encoder.config.num_attention_heads)
            if number in depths_of(encoder):
                kept.append(hidden)
        weight = self._node("Cast", ["attention_mask"], to=TensorProto.FLOAT)
        outputs = {"embedding": self._mean(hidden, weight), **self._read(kept, weight)}
        for name in OUTPUTS:
            self._node("Identity", [outputs[name]], name)
        graph = helper.make_graph(
            self._nodes,
            "rapport",
            [
                helper.make_tensor_value_info(name, TensorProto.INT64, ["batch", "tokens"])
                for name in ("input_ids", "attention_mask")
            ],
            [
                helper.make_tensor_value_info(name, TensorProto.FLOAT, ["batch"] if name == "politeness" else None)
                for name in OUTPUTS
            ],
            self._weights,
        )
        opsets = [helper.make_opsetid("", OPSET), helper.make_opsetid(_FUSED, 1)]
        return helper.make_model(graph, opset_imports=opsets, ir_version=IR_VERSION)

    def _embeddings(self, module: Any) -> str:
        table = _array(module.word_embeddings.weight)
        scale = np.maximum(np.abs(table).max(axis=1, keepdims=True), 1e-9) / _INT8
        rows = self._node("Gather", [self._constant(_rounded(table / scale)), "input_ids"])
        scales = self._node("Gather", [self._constant(scale), "input_ids"])
        words = self._node("Mul", [self._node("Cast", [rows], to=TensorProto.FLOAT), scales])
        places = _array(module.position_embeddings.weight) + _array(module.token_type_embeddings.weight)[0]
        tokens = self._node("Shape", ["input_ids"], start=1, end=2)
        at = self._node("Slice", [self._constant(places), self._constant(np.array([0])), tokens])
        return self._norm(self._node("Add", [words, at]), module.LayerNorm)

    def _layer(self, number: int, layer: Any, hidden: str, mask: str, heads: int) -> str:
        own, after = layer.attention.self, layer.attention.output
        even, scale = self._even(f"{number}.hidden", hidden, own.query, own.key, own.value)
        query, key = (self._product(even, _array(one.weight) * scale, _array(one.bias)) for one in (own.query, own.key))
        # What attention mixes keeps its channels apart, so the factors behind it go into the weights before it.
        mixing = factors(self._ranges[f"{number}.mixed"], [_array(after.dense.weight)])
        value = self._product(even, _array(own.value.weight) * scale / mixing[:, None], _array(own.value.bias) / mixing)
        mixed = self._node("MultiHeadAttention", [query, key, value, "", mask], domain=_FUSED, num_heads=heads)
        seen = self._product(mixed, _array(after.dense.weight) * mixing, _array(after.dense.bias))
        hidden = self._add_and_norm(seen, hidden, after.LayerNorm)
        wide = self._evened(f"{number}.between", hidden, layer.intermediate.dense)
        wide = self._node("Gelu", [wide], domain=_FUSED)
        return self._add_and_norm(
            self._evened(f"{number}.wide", wide, layer.output.dense), hidden, layer.output.LayerNorm
        )

    def _even(self, place: str, source: str, *behind: Any) -> tuple[str, npt.NDArray[np.float32]]:
        """The source divided by its factors, and the factors, for the weights behind it."""
        scale = factors(self._ranges[place], [_array(linear.weight) for linear in behind])
        return self._node("Mul", [source, self._constant(1 / scale)]), scale

    def _evened(self, place: str, source: str, linear: Any) -> str:
        even, scale = self._even(place, source, linear)
        return self._product(even, _array(linear.weight) * scale, _array(linear.bias))

    def _add_and_norm(self, new: str, old: str, norm: nn.LayerNorm) -> str:
        # Not the fused SkipLayerNormalization, which takes twice as long as these two.
        return self._norm(self._node("Add", [new, old]), norm)

    def _norm(self, source: str, norm: Any) -> str:
        gain = [self._constant(_array(norm.weight)), self._constant(_array(norm.bias))]
        return self._node("LayerNormalization", [source, *gain], epsilon=norm.eps)

    def _mean(self, hidden: str, weight: str) -> str:
        # The sum has the direction of the mean, and the length becomes one anyway.
        row = self._node("Unsqueeze", [weight, self._constant(np.array([1]))])
        total = self._node("MatMul", [row, hidden])
        pooled = self._node("Squeeze", [total, self._constant(np.array([1]))])
        return self._node("LpNormalization", [pooled], axis=-1, p=2)

    def _read(self, kept: list[str], weight: str) -> dict[str, str]:
        """Every head's output. The heads' attentions are computed together."""
        hidden = self._node("Concat", kept, axis=-1)
        modules = list(self._heads.values())
        attention = np.concatenate([_array(head.attention.weight) for head in modules])  # type: ignore[union-attr]
        scores = self._node("MatMul", [hidden, self._constant(attention.T.copy())])
        absent = self._node("Sub", [self._constant(_float(1)), weight])
        padding = self._node("Mul", [absent, self._constant(_float(_MASKED))])
        masked = self._node("Add", [scores, self._node("Unsqueeze", [padding, self._constant(np.array([2]))])])
        shares = self._node("Transpose", [self._node("Softmax", [masked], axis=1)], perm=[0, 2, 1])
        pooled = self._node("MatMul", [shares, hidden])  # [batch, heads, width]
        outputs = {}
        for number, (name, head) in enumerate(self._heads.items()):
            one = self._node("Gather", [pooled, self._constant(np.array(number))], axis=1)
            out = self._linear(self._node("Tanh", [self._linear(one, head.dense)]), head.out)
            if name == "intent":
                out = self._node("LpNormalization", [out], axis=-1, p=2)
            if name == "politeness":
                out = self._node("Squeeze", [out, self._constant(np.array([1]))])
            outputs[name] = out
        return outputs

    def _linear(self, source: str, linear: Any) -> str:
        return self._product(source, _array(linear.weight), _array(linear.bias))

    def _product(self, source: str, weight: npt.NDArray[np.float32], bias: npt.NDArray[np.float32]) -> str:
        """weight [outputs, channels]."""
        scale = np.maximum(np.abs(weight).max(axis=1), 1e-9) / _INT7
        inputs = [
            source,
            self._constant(_rounded(weight / scale[:, None]).T.copy()),
            self._constant(scale),
            "",  # zero points: none, the weights are symmetric
            self._constant(bias),
        ]
        return self._node("DynamicQuantizeMatMul", inputs, domain=_FUSED)

    def _node(self, kind: str, inputs: list[str], output: str = "", **attributes: Any) -> str:
        output = output or f"t{len(self._nodes)}"
        self._nodes.append(helper.make_node(kind, inputs, [output], **attributes))
        return output

    def _constant(self, value: npt.NDArray[Any]) -> str:
        name = f"w{len(self._weights)}"
        self._weights.append(numpy_helper.from_array(value, name))
        return name


def _array(parameter: Any) -> npt.NDArray[np.float32]:
    found: npt.NDArray[np.float32] = parameter.detach().float().numpy()
    return found


def _float(value: float) -> npt.NDArray[np.float32]:
    return np.array(value, np.float32)


def _rounded(value: npt.NDArray[np.float32]) -> npt.NDArray[np.int8]:
    return np.clip(np.rint(value), -_INT8, _INT8).astype(np.int8)
