"""Rewrites an ONNX graph to 8-bit integers, in the manner of the published `-q` encoder.

Every product with a constant matrix becomes DynamicQuantizeLinear and MatMulInteger, with one scale a column; a large
table that is gathered from holds bytes, with one scale a row. Weights are signed, for which processors have the fastest
products, and those that are multiplied use seven of their eight bits: without VNNI, pairs of products are summed in 16
bits, and with all eight they could saturate and read otherwise on one machine than on another.
"""

import numpy as np
import onnx
from onnx import TensorProto, helper, numpy_helper

LEAST_WEIGHTS = 1 << 14
PRODUCT_RANGE, TABLE_RANGE = 63, 127


def quantised(model: onnx.ModelProto) -> onnx.ModelProto:
    """The same model, smaller; products and tables of less than LEAST_WEIGHTS stay as they are."""
    graph = model.graph
    tensors = {each.name: each for each in graph.initializer}
    rewriting = _Rewriting(graph, tensors)
    nodes = []
    for node in graph.node:
        if node.op_type == "MatMul" and rewriting.is_large(node.input[1]):
            nodes += rewriting.product(node)
        elif node.op_type == "Gemm" and rewriting.is_large(node.input[1]):
            raise ValueError(f"{node.name}: products are expected as MatMul, not Gemm")
        elif node.op_type == "Gather" and rewriting.is_large(node.input[0]):
            nodes += rewriting.table(node)
        else:
            nodes.append(node)
    del graph.node[:]
    graph.node.extend(nodes)
    _drop_unused(graph)
    return model


class _Rewriting:
    def __init__(self, graph, tensors):
        self._graph, self._tensors = graph, tensors
        self._inputs: dict[str, list[str]] = {}
        self._weights: set[str] = set()

    def is_large(self, name: str) -> bool:
        tensor = self._tensors.get(name)
        return tensor is not None and tensor.data_type == TensorProto.FLOAT and np.prod(tensor.dims) >= LEAST_WEIGHTS

    def product(self, node) -> list:
        given, weight, out = node.input[0], node.input[1], node.output[0]
        self._store(weight, 0, PRODUCT_RANGE)
        nodes = []
        if given not in self._inputs:
            self._inputs[given] = [f"{given}_{part}" for part in ("bytes", "scale", "zero")]
            nodes.append(helper.make_node("DynamicQuantizeLinear", [given], self._inputs[given]))
        bytes_, scale, zero = self._inputs[given]
        nodes += [
            helper.make_node("MatMulInteger", [bytes_, f"{weight}_bytes", zero, f"{weight}_zero"], [f"{out}_sum"]),
            helper.make_node("Cast", [f"{out}_sum"], [f"{out}_float"], to=TensorProto.FLOAT),
            helper.make_node("Mul", [scale, f"{weight}_scale"], [f"{out}_scale"]),
            helper.make_node("Mul", [f"{out}_float", f"{out}_scale"], [out]),
        ]
        return nodes

    def table(self, node) -> list:
        weight, indices, out = node.input[0], node.input[1], node.output[0]
        self._store(weight, 1, TABLE_RANGE)
        return [
            helper.make_node("Gather", [f"{weight}_bytes", indices], [f"{out}_bytes"], axis=0),
            helper.make_node("Gather", [f"{weight}_scale", indices], [f"{out}_scale"], axis=0),
            helper.make_node("DequantizeLinear", [f"{out}_bytes", f"{weight}_one", f"{weight}_zero"], [f"{out}_float"]),
            helper.make_node("Mul", [f"{out}_float", f"{out}_scale"], [out]),
        ]

    def _store(self, name: str, axis: int, most: int) -> None:
        """Replaces a weight by bytes and scales along what `axis` reduces."""
        if name in self._weights:
            return
        self._weights.add(name)
        values = numpy_helper.to_array(self._tensors[name])
        scale = np.maximum(np.abs(values).max(axis=axis, keepdims=True), 1e-12) / most
        bytes_ = np.clip(np.rint(values / scale), -most, most).astype(np.int8)
        scale = (scale[0] if axis == 0 else scale).astype(np.float32)
        parts = {"bytes": bytes_, "scale": scale, "zero": np.array(0, np.int8), "one": np.array(1, np.float32)}
        for part, array in parts.items():
            self._graph.initializer.append(numpy_helper.from_array(array, f"{name}_{part}"))


def _drop_unused(graph) -> None:
    used = {name for node in graph.node for name in node.input}
    kept = [each for each in graph.initializer if each.name in used]
    del graph.initializer[:]
    graph.initializer.extend(kept)
