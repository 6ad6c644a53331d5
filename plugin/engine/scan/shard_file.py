"""Codes kept beside the index, so that they are made once: a cache that may be deleted at any time.

Layout, little-endian: 4 bytes magic, CRC-32 of all that follows, then a header (tiles, dimension, CRC-32 of the vectors
the codes were made of, the two norms), the scale and the codes. A file that is damaged, or of other vectors, counts for
none, and is made again.
"""

from __future__ import annotations

import os
import struct
import threading
import zlib
from pathlib import Path

import numpy as np

from .codes import CodeScale, encode_vectors

CACHE_FOLDER = "scan"
MAGIC = b"CSH1"
CHECK = struct.Struct("<4sI")
HEADER = struct.Struct("<IIIdd")


def shard_codes(index: Path, number: int, vectors: np.ndarray) -> tuple[np.ndarray, CodeScale]:
    """The codes of an index's shard and their scale: from the cache, or made, and kept there if they can be.

    Args:
        index: the index's folder.
        number: of the shard, from 0.
        vectors: float16 [tiles, dimension], the shard's.
    """
    path = index / CACHE_FOLDER / f"{number:05}.shard"
    checksum = zlib.crc32(np.ascontiguousarray(vectors).data)
    found = read_shard(path, vectors.shape, checksum)
    if found is not None:
        return found
    codes, scale = encode_vectors(vectors)
    try:
        write_shard(path, codes, scale, checksum)
    except OSError:
        return codes, scale  # a full disk or a folder that cannot be written: they are made again the next time
    return codes, scale


def read_shard(path: Path, shape: tuple[int, ...], checksum: int) -> tuple[np.ndarray, CodeScale] | None:
    """The codes in a file; None unless it is whole and of vectors of this shape [tiles, dimension] and checksum."""
    try:
        content = memoryview(path.read_bytes())
    except OSError:
        return None
    tiles, dimension = shape
    scale_bytes = 8 * dimension
    if len(content) != CHECK.size + HEADER.size + scale_bytes + tiles * dimension:
        return None
    magic, found = CHECK.unpack_from(content)
    body = content[CHECK.size :]
    if magic != MAGIC or zlib.crc32(body) != found:
        return None
    *made_of, residual_norm, code_norm = HEADER.unpack_from(body)
    if made_of != [tiles, dimension, checksum]:
        return None
    scale = np.frombuffer(body, "<f8", dimension, HEADER.size).copy()  # a view would keep the whole file in memory
    codes = np.frombuffer(body, np.int8, tiles * dimension, HEADER.size + scale_bytes)
    return codes.reshape(dimension, tiles), CodeScale(scale, residual_norm, code_norm)


def write_shard(path: Path, codes: np.ndarray, scale: CodeScale, checksum: int) -> None:
    """Write codes of vectors with this checksum in one step; raises OSError."""
    dimension, tiles = codes.shape
    header = HEADER.pack(tiles, dimension, checksum, scale.residual_norm, scale.code_norm)
    body = b"".join([header, scale.scale.astype("<f8").tobytes(), codes.tobytes()])
    path.parent.mkdir(exist_ok=True)
    # A search, an indexing job and another QGIS window may be making the same one; whoever finds the part of another
    # gone keeps its codes in memory. A killed process's part goes here too.
    part = path.with_suffix(f".{os.getpid()}-{threading.get_ident()}.part")
    for other in path.parent.glob(f"{path.stem}.*.part"):
        other.unlink(missing_ok=True)
    try:
        part.write_bytes(CHECK.pack(MAGIC, zlib.crc32(body)) + body)
        part.replace(path)
    finally:
        part.unlink(missing_ok=True)
