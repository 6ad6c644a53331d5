"""Batches of tiles from a raster, in the order of a job, without what the index already has."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

from qgis.core import QgsFeedback

from ..client.requests import BATCH_TILES
from ..engine.errors import Cancelled
from ..engine.grid import Cell, TileGrid, cell_keys
from ..layers.errors import TileMissing
from ..layers.raster_source import RasterSource
from ..layers.web_source import WebSource

if TYPE_CHECKING:
    import numpy

MAX_CELLS_A_BATCH = 512


@dataclass(frozen=True)
class TileBatch:
    """Tiles on their way to the engine.

    Args:
        cells: int32 [n, 2], row and column.
        tiles: uint8 [n, s, s, 3] RGB.
        visited: how many cells were looked at since the batch before; those without data or already indexed included.
        missing: how many of these a server did not send.
    """

    cells: numpy.ndarray
    tiles: numpy.ndarray
    visited: int
    missing: int = 0


def tile_batches(
    source: RasterSource | WebSource,
    grid: TileGrid,
    order: Iterable[Cell],
    committed: numpy.ndarray,
    feedback: QgsFeedback | None = None,
    batch_tiles: int = BATCH_TILES,
) -> Iterator[TileBatch]:
    """Read cells in their order, leaving out those committed or without data.

    Where much is empty a batch may hold few tiles or none, so that progress shows.

    Args:
        source: reads the tiles.
        grid: where the cells lie.
        order: the cells wanted, each once.
        committed: int32 [n, 2], cells that the index already holds.
        feedback: cancels, also while a tile is read.
        batch_tiles: the most tiles in a batch.

    Raises:
        LayerError: a tile could not be read.
        Cancelled: the user wanted it so; the tiles read since the last batch are dropped.
    """
    done = CommittedCells.of(committed)
    batch = BatchInMaking.empty(grid.size_px, batch_tiles)
    for cell in order:
        if feedback is not None and feedback.isCanceled():
            raise Cancelled("Cancelled.")
        try:
            tile = None if cell in done else source.read(grid.bounds(cell), grid.size_px, feedback)
        except TileMissing:
            tile = None
            batch.missing += 1
        batch.add(cell, tile)
        if batch.full:
            yield batch.done()
            batch = BatchInMaking.empty(grid.size_px, batch_tiles)
    if batch.visited:
        yield batch.done()


@dataclass
class BatchInMaking:
    """Tiles as they come, each copied once to the place from which it is sent.

    Args:
        tiles: uint8 [batch_tiles, s, s, 3], the first ones filled.
        cells: of the tiles that are filled.
        visited: how many cells were looked at.
        missing: how many of these a server did not send.
    """

    tiles: numpy.ndarray
    cells: list[Cell]
    visited: int = 0
    missing: int = 0

    @classmethod
    def empty(cls, size_px: int, batch_tiles: int) -> BatchInMaking:
        """With room for so many tiles."""
        import numpy as np

        return cls(np.empty((batch_tiles, size_px, size_px, 3), np.uint8), [])

    @property
    def full(self) -> bool:
        """Whether it is time to send it."""
        return len(self.cells) == len(self.tiles) or self.visited == MAX_CELLS_A_BATCH

    def add(self, cell: Cell, tile: numpy.ndarray | None) -> None:
        """Count a cell, and take its tile if it has one."""
        self.visited += 1
        if tile is None:
            return
        into = self.tiles[len(self.cells)]
        for channel in range(3):  # a tile comes in QGIS's order of bytes: channel by channel numpy copies it fastest
            into[..., channel] = tile[..., channel]
        self.cells.append(cell)

    def done(self) -> TileBatch:
        """The batch as it is sent."""
        import numpy as np

        cells = np.array(self.cells, np.int32).reshape(-1, 2)
        return TileBatch(cells, self.tiles[: len(cells)], self.visited, self.missing)


@dataclass(frozen=True)
class CommittedCells:
    """Cells as sorted 64-bit numbers: 8 bytes each, where a set of tuples takes about 150."""

    keys: numpy.ndarray

    @classmethod
    def of(cls, cells: numpy.ndarray) -> CommittedCells:
        """From int32 [n, 2]."""
        import numpy as np

        return cls(np.sort(cell_keys(cells)))

    def __contains__(self, cell: Cell) -> bool:
        key = (cell.row << 32) + cell.column
        place = int(self.keys.searchsorted(key))
        return place < len(self.keys) and int(self.keys[place]) == key
