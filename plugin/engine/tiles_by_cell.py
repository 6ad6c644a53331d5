"""Which tiles of an index lie in some of its cells: found by bisection, since tiles come in the order of their job."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from .errors import UnknownRequest
from .grid import cell_keys

RUN_COLUMNS = 4  # number of the index, row, first column, column behind the last


@dataclass(frozen=True)
class TilesByCell:
    """The tiles of an index by row, then by column.

    Args:
        keys: of the cells, int64 [tiles], rising.
        tiles: the tile in each of them, int64 [tiles].
    """

    keys: np.ndarray
    tiles: np.ndarray

    @classmethod
    def of(cls, cells: np.ndarray) -> TilesByCell:
        """Of the cells of an index, int32 [tiles, 2]."""
        keys = cell_keys(cells)
        tiles = np.argsort(keys, kind="stable")
        return cls(keys[tiles], tiles)

    def within(self, runs: np.ndarray) -> np.ndarray:
        """The tiles in some runs of cells, int64 [n], rising and each once.

        Args:
            runs: int32 [runs, 3], row, first column, column behind the last.
        """
        first = np.searchsorted(self.keys, cell_keys(runs[:, [0, 1]]))
        last = np.searchsorted(self.keys, cell_keys(runs[:, [0, 2]]))
        # +1 where a run begins and -1 behind its end: what sums to more than 0 lies in one, and overlaps count once.
        steps = np.zeros(len(self.keys) + 1, np.int64)
        some = last > first
        np.add.at(steps, first[some], 1)
        np.add.at(steps, last[some], -1)
        inside = np.zeros(len(self.keys), bool)
        inside[self.tiles[np.cumsum(steps[:-1]) > 0]] = True
        return np.flatnonzero(inside)


def check_runs(within: np.ndarray | None) -> np.ndarray | None:
    """Runs of cells as a request brings them, int32 [n, 4]; raises UnknownRequest where they are something else."""
    if within is not None and (within.dtype != np.int32 or within.ndim != 2 or within.shape[1] != RUN_COLUMNS):
        raise UnknownRequest("The area to search is not described well; please report this.", f"{within.shape}")
    return within


def runs_of(within: np.ndarray, number: int) -> np.ndarray:
    """The runs that are of one of the indexes searched, int32 [n, 3]."""
    return np.asarray(within[within[:, 0] == number, 1:])
