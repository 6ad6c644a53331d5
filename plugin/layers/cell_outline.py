"""The ground that an index covers, as one outline."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from qgis.core import QgsGeometry, QgsRectangle

from ..engine.grid import TileGrid
from .cell_runs import row_runs

if TYPE_CHECKING:
    import numpy


def indexed_outline(folder: Path) -> QgsGeometry:
    """The outline of an index's tiles, in its grid's CRS; empty for one without tiles. Call it in a worker thread.

    Raises:
        IndexMissing, IndexUnreadable, IndexDamaged, IndexTooNew: it cannot be read.
    """
    from ..engine.tile_index import TileIndexReader

    reader = TileIndexReader.open(folder)
    return outline(reader.state.spec.grid, reader.cells())


def outline(grid: TileGrid, cells: numpy.ndarray) -> QgsGeometry:
    """The outline of cells, int32 [n, 2]."""
    rectangles = [
        QgsRectangle(
            grid.origin_x + first * grid.tile_width,
            grid.origin_y - end_row * grid.tile_height,
            grid.origin_x + end * grid.tile_width,
            grid.origin_y - row * grid.tile_height,
        )
        for row, end_row, first, end in blocks(row_runs(cells)).tolist()
    ]
    return QgsGeometry.unaryUnion([QgsGeometry.fromRect(rectangle) for rectangle in rectangles])


def blocks(runs: numpy.ndarray) -> numpy.ndarray:
    """Equal runs of neighbouring rows as one block: row, end row, first column, end column, int64 [n, 4]."""
    import numpy as np

    row, first, end = runs[np.lexsort((runs[:, 0], runs[:, 2], runs[:, 1]))].T
    same = (np.diff(row) == 1) & (np.diff(first) == 0) & (np.diff(end) == 0)
    starts = np.flatnonzero(np.append(True, ~same)[: len(row)])
    heights = np.diff(np.append(starts, len(row)))
    return np.stack([row[starts], row[starts] + heights, first[starts], end[starts]], axis=1)
