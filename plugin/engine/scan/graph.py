"""The scan as an ONNX graph of one operator, written byte by byte: the engine's environment has no `onnx` package.

Field numbers are those of onnx.proto3; the wire format is described at protobuf.dev/programming-guides/encoding.
"""

from __future__ import annotations

IR_VERSION = 8
OPSET = 13
UINT8, INT8, INT32 = 2, 3, 6
ZERO_POINT = 128
DIGITS = 2


def scan_graph(codes: bytes, dimension: int, tiles: int, signed: bool = False) -> bytes:
    """An ONNX model: `query` [2, dimension] times the codes gives `scores`, int32 [2, tiles].

    The codes are an initialiser, so that the runtime packs them once for its kernel.

    Args:
        codes: int8 [dimension, tiles] in C order.
        dimension: of a vector.
        tiles: in the shard.
        signed: the query is int8, as CUDA's kernel wants it; otherwise uint8 with zero point 128, for which the CPU's
            kernel is forty times faster.
    """
    inputs = ["query", "codes"]
    initialisers = [tensor("codes", INT8, (dimension, tiles), codes)]
    if not signed:
        inputs.append("zero")
        initialisers.append(tensor("zero", UINT8, (), bytes([ZERO_POINT])))
    node = b"".join([*(text(1, name) for name in inputs), text(2, "scores"), text(4, "MatMulInteger")])
    graph = b"".join(
        [
            chunk(1, node),
            text(2, "scan"),
            *(chunk(5, initialiser) for initialiser in initialisers),
            chunk(11, value_info("query", INT8 if signed else UINT8, (DIGITS, dimension))),
            chunk(12, value_info("scores", INT32, (DIGITS, tiles))),
        ]
    )
    return b"".join([number(1, IR_VERSION), chunk(8, text(1, "") + number(2, OPSET)), chunk(7, graph)])


def tensor(name: str, kind: int, shape: tuple[int, ...], content: bytes) -> bytes:
    """A TensorProto."""
    return b"".join([*(number(1, length) for length in shape), number(2, kind), text(8, name), chunk(9, content)])


def value_info(name: str, kind: int, shape: tuple[int, ...]) -> bytes:
    """A ValueInfoProto of a tensor whose lengths are fixed."""
    dimensions = b"".join(chunk(1, number(1, length)) for length in shape)
    return text(1, name) + chunk(2, chunk(1, number(1, kind) + chunk(2, dimensions)))


def number(field: int, value: int) -> bytes:
    """A field of wire type 0."""
    return varint(field << 3) + varint(value)


def text(field: int, value: str) -> bytes:
    """A field of wire type 2 that holds text."""
    return chunk(field, value.encode())


def chunk(field: int, content: bytes) -> bytes:
    """A field of wire type 2: its length and its bytes."""
    return b"".join([varint(field << 3 | 2), varint(len(content)), content])


def varint(value: int) -> bytes:
    """A number of at least 0, seven bits a byte, the lowest first."""
    parts = bytearray()
    while value > 0x7F:
        parts.append(value & 0x7F | 0x80)
        value >>= 7
    parts.append(value)
    return bytes(parts)
