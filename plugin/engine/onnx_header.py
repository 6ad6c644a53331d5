"""What must be known of an ONNX file before a runtime opens it, read from its protobuf bytes alone.

The engine's environment has no `onnx` package, which is large and would parse an untrusted file in C++, so the few
fields that matter are found by walking the wire format: protobuf.dev/programming-guides/encoding and onnx.proto3.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

MAX_OPSET = 20
MAX_IR_VERSION = 10
MAX_DEPTH = 32

# Field numbers of onnx.proto3.
MODEL_IR_VERSION, MODEL_GRAPH, MODEL_OPSETS, MODEL_FUNCTIONS = 1, 7, 8, 25
OPSET_DOMAIN, OPSET_VERSION = 1, 2
GRAPH_NODE, GRAPH_INITIALIZER, GRAPH_SPARSE_INITIALIZER = 1, 5, 15
FUNCTION_NODE, FUNCTION_DEFAULT, NODE_ATTRIBUTE = 7, 11, 5
ATTRIBUTE_TENSOR, ATTRIBUTE_GRAPH, ATTRIBUTE_TENSORS, ATTRIBUTE_GRAPHS = 5, 6, 10, 11
ATTRIBUTE_SPARSE, ATTRIBUTE_SPARSES = 22, 23
SPARSE_VALUES, SPARSE_INDICES = 1, 2
TENSOR_EXTERNAL_DATA, TENSOR_DATA_LOCATION = 13, 14


@dataclass(frozen=True)
class OnnxHeader:
    """An ONNX file's IR version, the opset of its default domain, and whether any tensor lies outside the file."""

    ir_version: int
    opset: int
    has_external_data: bool


# For each kind of message, the fields that may hold a tensor, and the kind of message each of them is.
CHILDREN: dict[str, dict[int, str]] = {
    "model": {MODEL_GRAPH: "graph", MODEL_FUNCTIONS: "function"},
    "graph": {GRAPH_NODE: "node", GRAPH_INITIALIZER: "tensor", GRAPH_SPARSE_INITIALIZER: "sparse"},
    "function": {FUNCTION_NODE: "node", FUNCTION_DEFAULT: "attribute"},
    "node": {NODE_ATTRIBUTE: "attribute"},
    "attribute": {
        ATTRIBUTE_TENSOR: "tensor",
        ATTRIBUTE_TENSORS: "tensor",
        ATTRIBUTE_GRAPH: "graph",
        ATTRIBUTE_GRAPHS: "graph",
        ATTRIBUTE_SPARSE: "sparse",
        ATTRIBUTE_SPARSES: "sparse",
    },
    "sparse": {SPARSE_VALUES: "tensor", SPARSE_INDICES: "tensor"},
}


def read_onnx_header(content: bytes) -> OnnxHeader:
    """Read the header of an ONNX file.

    Raises:
        ValueError: the bytes are no ONNX model.
    """
    view = memoryview(content)
    ir_version, opset, has_graph = 0, 0, False
    for number, value in fields(view):
        if number == MODEL_IR_VERSION and isinstance(value, int):
            ir_version = value
        elif number == MODEL_GRAPH:
            has_graph = True
        elif number == MODEL_OPSETS and not isinstance(value, int):
            entry = dict(fields(value))
            if bytes(entry.get(OPSET_DOMAIN, b"")) in (b"", b"ai.onnx"):
                opset = int(entry.get(OPSET_VERSION, 0))
    if not has_graph or not ir_version:
        raise ValueError("no ONNX model: it has no graph or no IR version")
    return OnnxHeader(ir_version, opset, has_external_data(view, "model", 0))


def has_external_data(message: memoryview, kind: str, depth: int) -> bool:
    """Whether a tensor anywhere below this message keeps its data in another file."""
    if depth > MAX_DEPTH:
        raise ValueError("graphs nested too deeply")
    if kind == "tensor":
        return any(
            number == TENSOR_EXTERNAL_DATA or (number == TENSOR_DATA_LOCATION and value != 0)
            for number, value in fields(message)
        )
    children = CHILDREN[kind]
    return any(
        number in children and not isinstance(value, int) and has_external_data(value, children[number], depth + 1)
        for number, value in fields(message)
    )


def fields(message: memoryview) -> Iterator[tuple[int, int | memoryview]]:
    """The fields of one protobuf message in order: the number, and an int or the bytes of a nested value.

    Raises:
        ValueError: the bytes do not follow the wire format.
    """
    position, end = 0, len(message)
    while position < end:
        key, position = varint(message, position)
        number, wire_type = key >> 3, key & 7
        if wire_type == 0:
            value, position = varint(message, position)
            yield number, value
            continue
        if wire_type == 2:
            length, position = varint(message, position)
        elif wire_type in (1, 5):
            length = 8 if wire_type == 1 else 4
        else:
            raise ValueError(f"wire type {wire_type} at byte {position}")
        if position + length > end:
            raise ValueError(f"a field ends {position + length - end} bytes after its message")
        yield number, message[position : position + length]
        position += length


def varint(message: memoryview, position: int) -> tuple[int, int]:
    """A variable-length integer at `position`, and where the next field begins."""
    value, shift = 0, 0
    while True:
        if position >= len(message) or shift > 63:
            raise ValueError(f"a number is cut off at byte {position}")
        byte = message[position]
        value |= (byte & 0x7F) << shift
        position += 1
        if byte < 0x80:
            return value, position
        shift += 7
