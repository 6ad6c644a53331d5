"""The scan as an ONNX graph of one operator, written byte by byte: the engine's environment has no `onnx` package.

Field numbers are those of onnx.proto3; the wire format is described at protobuf.dev/programming-guides/encoding.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Union

IR_VERSION = 8
OPSET = 13
UINT8, INT8, INT32 = 2, 3, 6
ZERO_POINT = 128
DIGITS = 2

# The bytes of a message in several pieces.
Pieces = Sequence[Union[bytes, memoryview]]


def scan_graph(codes: memoryview, dimension: int, tiles: int, signed: bool = False) -> bytes:
    """An ONNX model: `query` [2, dimension] times the codes gives `scores`, int32 [2, tiles].

    The codes are an initialiser, so that the runtime packs them once for its kernel.

    Args:
        codes: the bytes of int8 [dimension, tiles] in C order.
        dimension: of a vector.
        tiles: in the shard.
        signed: the query is int8, as CUDA's kernel wants it; otherwise uint8 with zero point 128, for which the CPU's
            kernel is forty times faster.
    """
    inputs = ["query", "codes"]
    initialisers = [tensor("codes", INT8, (dimension, tiles), codes)]
    if not signed:
        inputs.append("zero")
        initialisers.append(tensor("zero", UINT8, (), memoryview(bytes([ZERO_POINT]))))
    node = [*(text(1, name) for name in inputs), text(2, "scores"), text(4, "MatMulInteger")]
    graph = [
        *chunk(1, node),
        text(2, "scan"),
        *(piece for initialiser in initialisers for piece in chunk(5, initialiser)),
        *chunk(11, value_info("query", INT8 if signed else UINT8, (DIGITS, dimension))),
        *chunk(12, value_info("scores", INT32, (DIGITS, tiles))),
    ]
    opset = [text(1, ""), number(2, OPSET)]
    return b"".join([number(1, IR_VERSION), *chunk(8, opset), *chunk(7, graph)])


def tensor(name: str, kind: int, shape: tuple[int, ...], content: memoryview) -> Pieces:
    """A TensorProto."""
    return [*(number(1, length) for length in shape), number(2, kind), text(8, name), *chunk(9, [content])]


def value_info(name: str, kind: int, shape: tuple[int, ...]) -> Pieces:
    """A ValueInfoProto of a tensor whose lengths are fixed."""
    dimensions = [piece for length in shape for piece in chunk(1, [number(1, length)])]
    return [text(1, name), *chunk(2, chunk(1, [number(1, kind), *chunk(2, dimensions)]))]


def number(field: int, value: int) -> bytes:
    """A field of wire type 0."""
    return varint(field << 3) + varint(value)


def text(field: int, value: str) -> bytes:
    """A field of wire type 2 that holds text."""
    return b"".join(chunk(field, [value.encode()]))


def chunk(field: int, pieces: Pieces) -> Pieces:
    """A field of wire type 2: its length and its bytes, in pieces, so that codes are copied only once."""
    return [varint(field << 3 | 2) + varint(sum(len(piece) for piece in pieces)), *pieces]


def varint(value: int) -> bytes:
    """A number of at least 0, seven bits a byte, the lowest first."""
    parts = bytearray()
    while value > 0x7F:
        parts.append(value & 0x7F | 0x80)
        value >>= 7
    parts.append(value)
    return bytes(parts)
