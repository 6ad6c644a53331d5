"""The scores of an index's tiles as a grid of pixels: one a tile, or one for the best of several."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from ..engine.grid import Bounds, TileGrid

if TYPE_CHECKING:
    import numpy

MOST_PX = 4096  # along each side: an index of two far places must not fill the memory with what lies between them


@dataclass(frozen=True)
class HeatGrid:
    """A picture of scores.

    Args:
        scores: float32 [rows, columns], north up; NaN where there is no tile.
        bounds: of the picture, in CRS units.
        crs: authority id, or WKT.
    """

    scores: numpy.ndarray
    bounds: Bounds
    crs: str


def heat_grid(grid: TileGrid, cells: numpy.ndarray, scores: numpy.ndarray, most_px: int = MOST_PX) -> HeatGrid | None:
    """Put scores where their tiles lie; None where no tile has one.

    Args:
        grid: of the index.
        cells: int32 [n, 2], row and column.
        scores: float32 [n]; NaN for tiles that were not searched.
        most_px: pixels along each side at most; where the cells need more, a pixel has the best of several.
    """
    import numpy as np

    known = np.isfinite(scores)
    if not known.all():
        cells, scores = cells[known], scores[known]
    if not len(scores):
        return None
    first, last = cells.min(axis=0), cells.max(axis=0)
    factor = max(1, int(-(-(int((last - first).max()) + 1) // most_px)))
    first = first // factor * factor  # a pixel keeps its ground while the index grows
    places = (cells - first) // factor
    rows, columns = (int(side) + 1 for side in places.max(axis=0))
    flat = places[:, 0].astype(np.int64) * columns + places[:, 1]
    picture = np.full(rows * columns, np.nan, np.float32)
    if factor == 1:
        picture[flat] = scores
    else:
        order = np.argsort(scores, kind="stable")  # where several fall on a pixel, the last one written counts
        picture[flat[order]] = scores[order]
    top, left = (int(start) for start in first)
    west, north = grid.origin_x + left * grid.tile_width, grid.origin_y - top * grid.tile_height
    bounds = Bounds(west, north - rows * factor * grid.tile_height, west + columns * factor * grid.tile_width, north)
    return HeatGrid(picture.reshape(rows, columns), bounds, grid.crs)
