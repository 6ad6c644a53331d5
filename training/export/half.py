"""Encoders that compute in float16, for graphics cards."""

from __future__ import annotations

import onnx
from onnxruntime.transformers.float16 import DEFAULT_OP_BLOCK_LIST, convert_float_to_float16
from onnxruntime.transformers.onnx_model import OnnxModel

from training.export.graph import check_versions

# The sum of a long vector's squares leaves float16's range.
IN_FLOAT32 = [*DEFAULT_OP_BLOCK_LIST, "ReduceL2"]


def half(graph: onnx.ModelProto) -> onnx.ModelProto:
    """A graph that computes in float16; inputs and outputs stay as they are.

    On a processor onnxruntime computes it in float32 and casts on the way, so that it is slower there than float32.
    """
    drop_idle_casts(graph)
    halved = OnnxModel(
        convert_float_to_float16(
            graph, keep_io_types=True, op_block_list=IN_FLOAT32, node_block_list=kept_nodes(graph.graph)
        )
    )
    halved.topological_sort()  # casts are appended at the end
    check_versions(halved.model)
    made: onnx.ModelProto = halved.model
    return made


def drop_idle_casts(graph: onnx.ModelProto) -> None:
    """Remove casts of a type to itself in place; halved, onnxruntime 1.19 makes them cast to another."""
    inferred = onnx.shape_inference.infer_shapes(graph).graph
    values = [*inferred.value_info, *inferred.input]
    kinds = {value.name: value.type.tensor_type.elem_type for value in values}
    kinds |= {one.name: one.data_type for one in inferred.initializer}
    same: dict[str, str] = {}
    for node in list(graph.graph.node):
        for place, name in enumerate(node.input):
            node.input[place] = same.get(name, name)
        if node.op_type == "Cast" and kinds.get(node.input[0]) == node.attribute[0].i:
            same[node.output[0]] = node.input[0]
            graph.graph.node.remove(node)


def kept_nodes(graph: onnx.GraphProto) -> list[str]:
    """The names of nodes that must stay in float32.

    Those that compute sizes: float16 would make 9 rows of 10. And Clip with one bound, as before the division that
    normalises: onnxruntime 1.19 takes the missing bound for 0.
    """
    numbers: set[str] = set()  # computed from constants alone
    sizes: set[str] = set()
    arithmetic: list[onnx.NodeProto] = []
    for node in graph.node:
        inputs = {name for name in node.input if name}
        if node.op_type == "Shape" or (inputs & sizes and inputs <= sizes | numbers):
            sizes.update(node.output)
            arithmetic.append(node)
        elif inputs <= numbers:
            numbers.update(node.output)
    used_for_sizes = {name for node in arithmetic for name in node.input}
    for node in reversed(graph.node):
        if node.output[0] in numbers & used_for_sizes:
            used_for_sizes.update(node.input)
            arithmetic.append(node)
    return [node.name for node in arithmetic] + [
        node.name for node in graph.node if node.op_type == "Clip" and sum(map(bool, node.input)) < 3
    ]
