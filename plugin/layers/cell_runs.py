"""Runs of cells: which part of some indexes a search looks at, as rows of int32 [n, 4].

A run is the number of an index in the list that is searched, a row, its first column, and the column behind its last.
None stands for everything; no runs at all for nothing.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from ..engine.grid import cell_keys

if TYPE_CHECKING:
    import numpy

RUN_COLUMNS = 4


def runs_of_cells(index: int, cells: numpy.ndarray) -> numpy.ndarray:
    """Some cells of an index, int32 [n, 2] of row and column in any order, as runs that do not touch."""
    import numpy as np

    return np.insert(row_runs(cells), 0, index, axis=1).astype(np.int32)


def row_runs(cells: numpy.ndarray) -> numpy.ndarray:
    """Neighbouring cells of a row as one run: row, first column, end column (half open), int64 [n, 3], in order."""
    import numpy as np

    keys = np.unique(cell_keys(np.asarray(cells)))
    starts = np.flatnonzero(np.diff(keys, prepend=keys[:1] - 2) != 1)
    first = keys[starts]
    lengths = np.diff(np.append(starts, len(keys)))
    columns = np.left_shift(first, 32) >> 32
    return np.stack([(first - columns) >> 32, columns, columns + lengths], axis=1)


def union(runs: numpy.ndarray) -> numpy.ndarray:
    """The same cells, each once, in order, as runs that do not touch."""
    return _covered([runs], 1)


def intersection(one: numpy.ndarray | None, other: numpy.ndarray | None) -> numpy.ndarray | None:
    """The cells that lie in both; None for everything on either side."""
    if one is None or other is None:
        return other if one is None else one
    return _covered([union(one), union(other)], 2)


def renumbered(runs: numpy.ndarray | None, kept: Sequence[int]) -> numpy.ndarray | None:
    """The runs for a search of some of the indexes only.

    Args:
        runs: of all indexes.
        kept: the numbers of those that are still searched, in their new order.
    """
    import numpy as np

    if runs is None:
        return None
    pieces = [runs[runs[:, 0] == number] for number in kept]
    numbers = np.repeat(np.arange(len(pieces), dtype=np.int32), [len(piece) for piece in pieces])
    joined = np.concatenate([np.empty((0, RUN_COLUMNS), np.int32), *pieces])
    joined[:, 0] = numbers
    return joined


def _covered(sets: Sequence[numpy.ndarray], times: int) -> numpy.ndarray:
    """The cells that at least `times` of the runs cover: a sweep along all rows, laid end to end."""
    import numpy as np

    runs = np.concatenate([np.empty((0, RUN_COLUMNS), np.int32), *sets])
    runs = runs[runs[:, 3] > runs[:, 2]]
    if not len(runs):
        return runs
    lines, line = np.unique(runs[:, :2], axis=0, return_inverse=True)
    west = int(runs[:, 2].min())
    length = int(runs[:, 3].max()) - west + 1  # one column between lines, so that no run goes on in the next
    start = line.reshape(-1).astype(np.int64) * length - west
    places = np.concatenate([start + runs[:, 2], start + runs[:, 3]])
    steps = np.repeat([1, -1], len(runs))
    order = np.argsort(places, kind="stable")
    places, depth = places[order], np.cumsum(steps[order])
    last = np.append(places[1:] > places[:-1], True)  # where several steps are at one place, their sum counts
    places, inside = places[last], depth[last] >= times
    changes = np.flatnonzero(np.diff(np.concatenate([[False], inside])))
    firsts, ends = places[changes[::2]], places[changes[1::2]]
    found = np.empty((len(firsts), RUN_COLUMNS), np.int32)
    found[:, :2] = lines[firsts // length]
    found[:, 2] = firsts % length + west
    found[:, 3] = found[:, 2] + (ends - firsts)
    return found
