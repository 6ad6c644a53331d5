"""The order in which the cells of a job are visited: stripe by stripe, so that neighbours are read together."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from ..engine.grid import Bounds, Cell, TileGrid
from ..layers.raster_source import RasterSource
from ..layers.read_stripe import ALL_COLUMNS, stripe_columns
from ..layers.web_source import WebSource


@dataclass(frozen=True)
class CellOrder:
    """Every cell of a rectangle of cells, once, in an order that follows from the rectangle and the stripe alone.

    Stripes come from west to east, the cells within one row by row from the north. A job is a range of places in it.

    Args:
        rows: of the grid.
        columns: of the grid.
        stripe_columns: columns of cells that a stripe is wide.
    """

    rows: range
    columns: range
    stripe_columns: int = ALL_COLUMNS

    @classmethod
    def of(cls, grid: TileGrid, extent: Bounds, stripe_columns: int = ALL_COLUMNS) -> CellOrder:
        """The cells that share ground with `extent`; without a stripe, row by row."""
        return cls(*grid.ranges(extent), stripe_columns)

    @classmethod
    def for_source(cls, source: RasterSource | WebSource, grid: TileGrid, extent: Bounds) -> CellOrder:
        """The same in stripes that suit the file that is read."""
        return cls.of(grid, extent, stripe_columns(source, grid))

    def __len__(self) -> int:
        return len(self.rows) * len(self.columns)

    def __iter__(self) -> Iterator[Cell]:
        for west in range(0, len(self.columns), self.stripe_columns):
            for row in self.rows:
                for column in self.columns[west : west + self.stripe_columns]:
                    yield Cell(row, column)
