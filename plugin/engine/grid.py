"""The tile grid: square cells of real ground, anchored to a fixed origin of the layer's CRS."""

from __future__ import annotations

import math
from collections.abc import Iterator
from dataclasses import asdict, dataclass
from typing import TYPE_CHECKING, Any, NamedTuple

if TYPE_CHECKING:
    import numpy


class Cell(NamedTuple):
    """A place in the grid. Rows count southwards from the origin, columns eastwards; both may be negative."""

    row: int
    column: int


def cell_keys(cells: numpy.ndarray) -> numpy.ndarray:
    """Cells, int32 [n, 2], as one number each, int64 [n], in the order of rows and columns."""
    wide = cells.astype("int64")
    keys: numpy.ndarray = (wide[:, 0] << 32) + wide[:, 1]
    return keys


class Bounds(NamedTuple):
    """A rectangle in CRS units, x east or first axis as QGIS draws it."""

    xmin: float
    ymin: float
    xmax: float
    ymax: float


@dataclass(frozen=True)
class TileGrid:
    """Cells of `size_px * gsd_m` metres of ground in a CRS.

    Args:
        crs: authority id ("EPSG:3857"), or WKT for a CRS without one.
        size_px: pixels along one side of a tile, as the model takes it.
        gsd_m: metres of ground that one of these pixels covers.
        metres_per_unit_x: metres of ground per CRS unit eastwards, measured once per index.
        metres_per_unit_y: the same northwards.
        origin_x: x of the corner shared by cells (0, 0) and (-1, -1), CRS units.
        origin_y: y of that corner.
    """

    crs: str
    size_px: int
    gsd_m: float
    metres_per_unit_x: float
    metres_per_unit_y: float
    origin_x: float = 0.0
    origin_y: float = 0.0

    @property
    def tile_size_m(self) -> float:
        """Length of a tile's side in metres of ground."""
        return self.size_px * self.gsd_m

    @property
    def tile_width(self) -> float:
        """Width of a cell in CRS units."""
        return self.tile_size_m / self.metres_per_unit_x

    @property
    def tile_height(self) -> float:
        """Height of a cell in CRS units."""
        return self.tile_size_m / self.metres_per_unit_y

    def bounds(self, cell: Cell) -> Bounds:
        """The cell's rectangle in CRS units."""
        row, column = cell
        return Bounds(
            self.origin_x + column * self.tile_width,
            self.origin_y - (row + 1) * self.tile_height,
            self.origin_x + (column + 1) * self.tile_width,
            self.origin_y - row * self.tile_height,
        )

    def bounds_of(self, cells: numpy.ndarray) -> Bounds:
        """The rectangle round some cells, int32 [n, 2] with n > 0, in CRS units."""
        first, last = (self.bounds(Cell(*map(int, corner))) for corner in (cells.min(axis=0), cells.max(axis=0)))
        return Bounds(first.xmin, last.ymin, last.xmax, first.ymax)

    def cells(self, extent: Bounds) -> Iterator[Cell]:
        """Every cell that shares area with `extent`, row by row from the north-west."""
        rows, columns = self.ranges(extent)
        for row in rows:
            for column in columns:
                yield Cell(row, column)

    def count(self, extent: Bounds) -> int:
        """How many cells share area with `extent`."""
        rows, columns = self.ranges(extent)
        return len(rows) * len(columns)

    def ranges(self, extent: Bounds) -> tuple[range, range]:
        """The rows and the columns of the cells that share area with `extent`.

        An overlap thinner than a millionth of a cell is rounding, not ground.
        """
        sliver = 1e-6
        first_column = math.floor((extent.xmin - self.origin_x) / self.tile_width + sliver)
        end_column = math.ceil((extent.xmax - self.origin_x) / self.tile_width - sliver)
        first_row = math.floor((self.origin_y - extent.ymax) / self.tile_height + sliver)
        end_row = math.ceil((self.origin_y - extent.ymin) / self.tile_height - sliver)
        return range(first_row, end_row), range(first_column, end_column)

    def to_json(self) -> dict[str, Any]:
        """The grid as index.json holds it."""
        return asdict(self)

    @classmethod
    def from_json(cls, fields: dict[str, Any]) -> TileGrid:
        """The grid that `to_json` wrote.

        Raises:
            TypeError, ValueError: fields are missing or have no size.
        """
        grid = cls(**fields)
        sizes = (grid.size_px, grid.gsd_m, grid.metres_per_unit_x, grid.metres_per_unit_y)
        if not all(isinstance(size, (int, float)) and math.isfinite(size) and size > 0 for size in sizes):
            raise ValueError("a tile grid needs positive, finite sizes")
        if not isinstance(grid.size_px, int) or not isinstance(grid.crs, str):
            raise TypeError("a tile grid needs whole pixels and a CRS in words")
        if not (math.isfinite(grid.origin_x) and math.isfinite(grid.origin_y)):
            raise ValueError("a tile grid needs a finite origin")
        return grid
