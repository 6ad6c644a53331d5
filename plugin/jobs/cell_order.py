"""The order in which the cells of a job are visited: window by window, so that neighbours are read together."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from ..engine.grid import Bounds, Cell, TileGrid


@dataclass(frozen=True)
class CellOrder:
    """Every cell of a rectangle of cells, once, in an order that follows from the rectangle and the window alone.

    Windows come row by row from the north-west, and so do the cells within one. A job is a range of places in it.

    Args:
        rows: of the grid.
        columns: of the grid.
        window_rows: rows of cells that a window covers.
        window_columns: columns of cells that a window covers.
    """

    rows: range
    columns: range
    window_rows: int = 1
    window_columns: int = 1 << 31

    @classmethod
    def of(cls, grid: TileGrid, extent: Bounds, window_rows: int = 1, window_columns: int = 1 << 31) -> CellOrder:
        """The cells that share ground with `extent`; without a window, row by row."""
        return cls(*grid.ranges(extent), window_rows, window_columns)

    def __len__(self) -> int:
        return len(self.rows) * len(self.columns)

    def __iter__(self) -> Iterator[Cell]:
        for top in range(0, len(self.rows), self.window_rows):
            for left in range(0, len(self.columns), min(self.window_columns, len(self.columns))):
                for row in self.rows[top : top + self.window_rows]:
                    for column in self.columns[left : left + self.window_columns]:
                        yield Cell(row, column)
