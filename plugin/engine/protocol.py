"""The frames that pass between the client and the engine: a JSON header, then raw arrays.

Layout of a frame, little-endian: 4 bytes magic, uint32 header length, uint64 payload length, the header (UTF-8 JSON),
the arrays one after the other in C order. The header's `arrays` names them: `[{"name", "dtype", "shape"}, ...]`.
"""

from __future__ import annotations

import json
import math
import struct
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, BinaryIO

from .errors import ProtocolError

if TYPE_CHECKING:
    import numpy

PROTOCOL_VERSION = 2
MAGIC = b"CIS1"
PREFIX = struct.Struct("<4sIQ")
MAX_HEADER_BYTES = 1 << 22
MAX_PAYLOAD_BYTES = 1 << 29
DTYPES = frozenset({"uint8", "int32", "int64", "float16", "float32"})


@dataclass(frozen=True)
class Frame:
    """One message: `header` without its array list, and the arrays by name."""

    header: dict[str, Any]
    arrays: dict[str, numpy.ndarray] = field(default_factory=dict)


def write_frame(stream: BinaryIO, header: Mapping[str, Any], arrays: Mapping[str, numpy.ndarray] | None = None) -> None:
    """Write one frame and flush it.

    Raises:
        ProtocolError: an array's type is not in DTYPES, or the frame is over its bounds.
        OSError: the other side is gone.
    """
    import numpy as np

    packed = {name: np.ascontiguousarray(array) for name, array in (arrays or {}).items()}
    listing = [{"name": name, "dtype": str(array.dtype), "shape": list(array.shape)} for name, array in packed.items()]
    unknown = [entry["dtype"] for entry in listing if entry["dtype"] not in DTYPES]
    if unknown:
        raise ProtocolError("An array of an unknown type was to be sent; please report this.", f"dtype {unknown[0]}")
    text = json.dumps({**header, "arrays": listing}).encode("utf-8")
    payload_bytes = sum(array.nbytes for array in packed.values())
    check_bounds(len(text), payload_bytes)
    stream.write(PREFIX.pack(MAGIC, len(text), payload_bytes))
    stream.write(text)
    for array in packed.values():
        if array.size:
            stream.write(array.reshape(-1).view("uint8").data)
    stream.flush()


def read_frame(stream: BinaryIO) -> Frame | None:
    """Read one frame; None when the other side has closed the stream between frames.

    Raises:
        ProtocolError: the bytes are no frame of this protocol, are over the bounds, or end within a frame.
    """
    prefix = read_exactly(stream, PREFIX.size, may_end=True)
    if prefix is None:
        return None
    magic, header_bytes, payload_bytes = PREFIX.unpack(prefix)
    if magic != MAGIC:
        raise ProtocolError("The engine and the plugin lost step; search again to restart it.", f"magic {magic!r}")
    check_bounds(header_bytes, payload_bytes)
    try:
        header = json.loads(bytes(read_exactly(stream, header_bytes) or b""))
    except ValueError as error:
        raise ProtocolError("A message of the engine could not be read; search again.", str(error)) from error
    if not isinstance(header, dict):
        raise ProtocolError("A message of the engine could not be read; search again.", "the header is no object")
    return Frame(header, split_payload(header.pop("arrays", []), read_exactly(stream, payload_bytes) or bytearray()))


def split_payload(listing: Any, payload: bytearray) -> dict[str, numpy.ndarray]:
    """The payload's arrays, writable, without copying.

    Raises:
        ProtocolError: the list and the payload do not fit each other.
    """
    if not listing and not payload:
        return {}
    import numpy as np

    arrays: dict[str, numpy.ndarray] = {}
    offset = 0
    try:
        for entry in listing:
            shape = tuple(int(length) for length in entry["shape"])
            if entry["dtype"] not in DTYPES or any(length < 0 for length in shape):
                raise ValueError(f"array {entry!r}")
            count = math.prod(shape)
            dtype = np.dtype(entry["dtype"])
            if count:
                arrays[entry["name"]] = np.frombuffer(payload, dtype, count, offset).reshape(shape)
            else:
                arrays[entry["name"]] = np.empty(shape, dtype)
            offset += count * dtype.itemsize
    except (KeyError, TypeError, ValueError) as error:
        raise ProtocolError("A message's arrays do not fit its header; search again.", repr(error)) from error
    if offset != len(payload):
        raise ProtocolError("A message's arrays do not fit its header; search again.", f"{offset} of {len(payload)} B")
    return arrays


def check_bounds(header_bytes: int, payload_bytes: int) -> None:
    """Refuse a frame that is larger than anything this protocol sends."""
    if header_bytes > MAX_HEADER_BYTES or payload_bytes > MAX_PAYLOAD_BYTES:
        raise ProtocolError(
            "A message between plugin and engine was too large; please report this.",
            f"header {header_bytes} B, payload {payload_bytes} B",
        )


def read_exactly(stream: BinaryIO, count: int, may_end: bool = False) -> bytearray | None:
    """Read `count` bytes; None if the stream ends before the first of them and `may_end`."""
    buffer = bytearray(count)
    view = memoryview(buffer)
    have = 0
    while have < count:
        got = stream.readinto(view[have:])  # type: ignore[attr-defined]
        if not got:
            if may_end and have == 0:
                return None
            raise ProtocolError("The connection to the engine ended within a message; search again.", f"{have}/{count}")
        have += got
    return buffer
