"""Batches of tiles from a raster, in the order of a job, without what the index already has."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

from qgis.core import QgsFeedback

from ..engine.errors import Cancelled
from ..engine.grid import Cell, TileGrid
from ..layers.raster_source import RasterSource

if TYPE_CHECKING:
    import numpy

BATCH_TILES = 32
MAX_CELLS_A_BATCH = 512


@dataclass(frozen=True)
class TileBatch:
    """Tiles on their way to the engine.

    Args:
        cells: int32 [n, 2], row and column.
        tiles: uint8 [n, s, s, 3] RGB.
        visited: how many cells were looked at since the batch before; those without data or already indexed included.
    """

    cells: numpy.ndarray
    tiles: numpy.ndarray
    visited: int


def tile_batches(
    source: RasterSource,
    grid: TileGrid,
    order: Iterable[Cell],
    committed: numpy.ndarray,
    feedback: QgsFeedback | None = None,
) -> Iterator[TileBatch]:
    """Read cells in their order, leaving out those committed or without data.

    Where much is empty a batch may hold few tiles or none, so that progress shows.

    Args:
        source: reads the tiles.
        grid: where the cells lie.
        order: the cells wanted, each once.
        committed: int32 [n, 2], cells that the index already holds.
        feedback: cancels, also while a tile is read.

    Raises:
        LayerError: a tile could not be read.
        Cancelled: the user wanted it so; the tiles read since the last batch are dropped.
    """
    import numpy as np

    done = CommittedCells.of(committed)
    cells: list[Cell] = []
    tiles: list[numpy.ndarray] = []
    visited = 0

    def batch() -> TileBatch:
        pixels = np.stack(tiles) if tiles else np.empty((0, grid.size_px, grid.size_px, 3), np.uint8)
        return TileBatch(np.array(cells, np.int32).reshape(-1, 2), pixels, visited)

    for cell in order:
        if feedback is not None and feedback.isCanceled():
            raise Cancelled("Cancelled.")
        visited += 1
        if cell not in done:
            tile = source.read(grid.bounds(cell), grid.size_px, feedback)
            if tile is not None:
                cells.append(cell)
                tiles.append(tile)
        if len(tiles) == BATCH_TILES or visited == MAX_CELLS_A_BATCH:
            yield batch()
            cells, tiles, visited = [], [], 0
    if visited:
        yield batch()


@dataclass(frozen=True)
class CommittedCells:
    """Cells as sorted 64-bit numbers: 8 bytes each, where a set of tuples takes about 150."""

    keys: numpy.ndarray

    @classmethod
    def of(cls, cells: numpy.ndarray) -> CommittedCells:
        """From int32 [n, 2]."""
        import numpy as np

        wide = cells.astype(np.int64)
        return cls(np.sort((wide[:, 0] << 32) + wide[:, 1]))

    def __contains__(self, cell: Cell) -> bool:
        key = (cell.row << 32) + cell.column
        place = int(self.keys.searchsorted(key))
        return place < len(self.keys) and int(self.keys[place]) == key
