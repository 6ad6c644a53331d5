"""Small storage for a graph's weights, undone by standard ONNX operators on constants.

The runtime folds them when it loads the graph, so that it computes in float32 with what was stored.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import numpy as np
import onnx
from onnx import TensorProto, helper, numpy_helper

from training.export.quantise import Codes

SMALLEST = 512  # values; a shorter tensor is not worth the operators


class GraphStorage:
    """Rewrites the initialisers of a graph in place.

    Args:
        graph: of an ONNX model of opset 18 or newer.
    """

    def __init__(self, graph: onnx.GraphProto) -> None:
        self.graph = graph
        self.nodes: list[onnx.NodeProto] = []

    def store(self, codes: Mapping[str, Codes]) -> None:
        """Store the named weights by their codes and every other large float32 tensor in float16.

        Raises:
            KeyError: a name is no initialiser of the graph.
        """
        initialisers = {one.name: one for one in self.graph.initializer}
        for name, code in codes.items():
            shape = list(initialisers[name].dims)
            self.graph.initializer.remove(initialisers.pop(name))
            (self.unpack_nibbles if code.bits == 4 else self.unpack_bytes)(name, code, shape)
        for name, one in initialisers.items():
            if one.data_type == TensorProto.FLOAT and np.prod(one.dims) >= SMALLEST:
                self.graph.initializer.remove(one)
                half = self.constant(f"{name}_half", numpy_helper.to_array(one).astype(np.float16))
                self.node("Cast", [half], name, to=TensorProto.FLOAT)
        kept = list(self.graph.node)
        del self.graph.node[:]
        self.graph.node.extend([*self.nodes, *kept])

    def unpack_bytes(self, name: str, codes: Codes, shape: list[int]) -> None:
        """int8 [rows, columns] times one scale a row."""
        values = self.constant(f"{name}_codes", codes.values.numpy())
        self.scale(name, self.node("Cast", [values], f"{name}_wide", to=TensorProto.FLOAT), codes, shape)

    def unpack_nibbles(self, name: str, codes: Codes, shape: list[int]) -> None:
        """Two codes a byte, offset by 8: low bits for the left half of the columns, high bits for the right half."""
        packed = self.constant(f"{name}_codes", pack_nibbles(codes.values.numpy()))
        mask = self.constant(f"{name}_mask", np.array(15, np.uint8))
        four = self.constant(f"{name}_four", np.array(4, np.uint8))
        low = self.node("BitwiseAnd", [packed, mask], f"{name}_low")
        high = self.node("BitShift", [packed, four], f"{name}_high", direction="RIGHT")
        both = self.node("Concat", [low, high], f"{name}_both", axis=1)
        wide = self.node("Cast", [both], f"{name}_wide", to=TensorProto.FLOAT)
        eight = self.constant(f"{name}_eight", np.array(8, np.float32))
        self.scale(name, self.node("Sub", [wide, eight], f"{name}_signed"), codes, shape)

    def scale(self, name: str, signed: str, codes: Codes, shape: list[int]) -> None:
        """Multiply each group by its scale and give the weight back its name and shape."""
        rows = len(codes.values)
        grouping = self.constant(f"{name}_grouping", np.array([rows, -1, codes.group], np.int64))
        scales = self.constant(f"{name}_scales", codes.scales.numpy()[:, :, None])
        grouped = self.node("Reshape", [signed, grouping], f"{name}_grouped")
        wide_scales = self.node("Cast", [scales], f"{name}_wide_scales", to=TensorProto.FLOAT)
        scaled = self.node("Mul", [grouped, wide_scales], f"{name}_scaled")
        self.node("Reshape", [scaled, self.constant(f"{name}_shape", np.array(shape, np.int64))], name)

    def constant(self, name: str, values: np.ndarray) -> str:
        """Add an initialiser; returns its name."""
        self.graph.initializer.append(numpy_helper.from_array(np.ascontiguousarray(values), name))
        return name

    def node(self, operator: str, inputs: list[str], output: str, **attributes: Any) -> str:
        """Add an operator with one output; returns the output's name."""
        self.nodes.append(helper.make_node(operator, inputs, [output], name=f"{output}_{operator}", **attributes))
        return output


def pack_nibbles(values: np.ndarray) -> np.ndarray:
    """int8 codes of -8 to 7 [rows, columns] to uint8 [rows, columns / 2].

    Raises:
        ValueError: the columns are odd in number.
    """
    left, right = np.split((values.astype(np.int16) + 8).astype(np.uint8), 2, axis=1)
    return np.asarray(left | (right << 4), np.uint8)
