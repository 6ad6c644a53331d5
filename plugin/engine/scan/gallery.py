"""One index made ready for searching: its vectors, and the parts that it is scanned in."""

from __future__ import annotations

from concurrent.futures import Executor
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

import numpy as np

from ..grid import Bounds
from ..index_spec import IndexState
from ..providers import CPU
from ..tile_index import TileIndexReader
from ..tiles_by_cell import TilesByCell
from .parts import Part, Shard, Tail
from .shard_file import shard_codes

# 4 MB of codes at 256 dimensions: large enough that starting a scan costs nothing beside it, small enough for the
# processor's cache to hold its scores, and for the tiles that are not yet in one.
SHARD_TILES = 1 << 14


@dataclass(frozen=True)
class Gallery:
    """The committed tiles of an index, in parts.

    Args:
        reader: of the index, as it was when this was opened.
        shards: of its first tiles.
        tail: those behind them.
    """

    reader: TileIndexReader
    shards: tuple[Shard, ...]
    tail: Tail

    @classmethod
    def open(
        cls, reader: TileIndexReader, workers: Executor, known: Gallery | None = None, provider: str = CPU
    ) -> Gallery:
        """Open an index for searching.

        Args:
            reader: of the index; its vectors are those that were verified.
            workers: open shards beside each other.
            known: the same index opened earlier, with some of these tiles; its shards are taken over.
            provider: of onnxruntime, which the shards are scanned by.
        """
        whole = reader.state.tiles // SHARD_TILES
        shards = known.shards[:whole] if known is not None else ()

        def open_shard(number: int) -> Shard:
            first = number * SHARD_TILES
            codes, scale = shard_codes(reader.folder, number, reader.read_vectors(first, SHARD_TILES))
            return Shard.open(first, codes, scale, provider)

        shards += tuple(workers.map(open_shard, range(len(shards), whole)))
        first = whole * SHARD_TILES
        return cls(reader, shards, Tail.open(first, reader.read_vectors(first, reader.state.tiles - first)))

    @cached_property
    def extent(self) -> Bounds:
        """The rectangle round its tiles, of which there is at least one, in its CRS."""
        return self.state.spec.grid.bounds_of(self.reader.cells())

    def scores(self, query: np.ndarray) -> tuple[np.ndarray, float]:
        """The score of every tile, float32 [tiles], and how far any of them can lie from its cosine.

        Args:
            query: float32 [dimension].
        """
        scanned = [part.scan(query) for part in self.parts]
        none = np.empty(0, np.float32)
        return np.concatenate([none, *(scores for scores, _ in scanned)]), max(
            (error for _, error in scanned), default=0
        )

    @property
    def state(self) -> IndexState:
        """What was committed when this was opened."""
        return self.reader.state

    @property
    def code_bytes(self) -> int:
        """Bytes of codes, a byte a number; the tail counts like the rest."""
        return self.state.tiles * self.state.spec.package.dimension

    @cached_property
    def by_cell(self) -> TilesByCell:
        """Where its tiles lie; sorted when it is first asked for."""
        return TilesByCell.of(self.reader.cells())

    @property
    def parts(self) -> tuple[Part, ...]:
        """Everything there is to scan."""
        return (*self.shards, self.tail) if len(self.tail.vectors) else self.shards


def keep_codes(folder: Path, before: int, tiles: int) -> None:
    """Make the codes of the shards that an index has filled since it held `before` tiles, so that no search waits."""
    for number in range(before // SHARD_TILES, tiles // SHARD_TILES):
        reader = TileIndexReader.open(folder)
        shard_codes(folder, number, reader.read_vectors(number * SHARD_TILES, SHARD_TILES))
