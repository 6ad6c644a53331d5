"""The parts that an index is scanned in: shards of codes, and the tiles behind the last of them.

Each gives a score for every one of its tiles, and how far these can lie from the exact ones.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Protocol

import numpy as np
import onnxruntime

from ..providers import CPU
from .codes import CodeScale, largest_norm
from .graph import ZERO_POINT, scan_graph

# What float32 may lose in each step of a sum of products, twice over.
FLOAT32_LOSS = 2.0**-22


class Part(Protocol):
    """Neighbouring tiles of one index: `first` and those after it."""

    @property
    def first(self) -> int:
        """The number of its first tile."""
        ...

    def __len__(self) -> int:
        """How many tiles it has."""
        ...

    def scan(self, query: np.ndarray) -> tuple[np.ndarray, float]:
        """Scores, float32 [tiles], of a query, float32 [dimension], and the largest error that any of them can have."""
        ...


@dataclass(frozen=True)
class Shard:
    """A fixed number of tiles as codes, multiplied by onnxruntime.

    Args:
        first: the number of its first tile.
        tiles: how many it has.
        scale: of the codes.
        session: over `scan_graph`.
        signed: how that graph takes its query.
    """

    first: int
    tiles: int
    scale: CodeScale
    session: onnxruntime.InferenceSession
    signed: bool

    @classmethod
    def open(cls, first: int, codes: np.ndarray, scale: CodeScale, provider: str = CPU) -> Shard:
        """Hand codes, int8 [dimension, tiles], to the runtime, which packs them for its kernel."""
        options = onnxruntime.SessionOptions()
        options.intra_op_num_threads = 1  # shards are scanned beside each other
        options.enable_cpu_mem_arena = False
        options.log_severity_level = 3
        signed = provider != CPU
        dimension, tiles = codes.shape
        graph = scan_graph(np.ascontiguousarray(codes).data.cast("B"), dimension, tiles, signed)
        session = onnxruntime.InferenceSession(graph, options, providers=[provider])
        session._model_bytes = None  # noqa: SLF001 - kept by onnxruntime to start a session again: as much as the codes
        return cls(first, tiles, scale, session, signed)

    def __len__(self) -> int:
        return self.tiles

    def scan(self, query: np.ndarray) -> tuple[np.ndarray, float]:
        """As `Part` has it."""
        digits = self.scale.digits(query)
        values = digits.values if self.signed else (digits.values.astype(np.int16) + ZERO_POINT).astype(np.uint8)
        return digits.scores(self.session.run(["scores"], {"query": values})[0]), digits.error


@dataclass(frozen=True)
class Tail:
    """Fewer tiles than make a shard, as numbers.

    Args:
        first: the number of its first tile.
        vectors: float32 [tiles, dimension].
        norm: no vector is longer.
    """

    first: int
    vectors: np.ndarray
    norm: float

    @classmethod
    def open(cls, first: int, vectors: np.ndarray) -> Tail:
        """Widen vectors, float16 [tiles, dimension], once for every query."""
        wide = np.asarray(vectors, np.float32)
        return cls(first, wide, largest_norm(wide))

    def __len__(self) -> int:
        return len(self.vectors)

    def scan(self, query: np.ndarray) -> tuple[np.ndarray, float]:
        """As `Part` has it."""
        error = FLOAT32_LOSS * len(query) * self.norm * float(np.linalg.norm(query))
        return self.vectors @ query, error
