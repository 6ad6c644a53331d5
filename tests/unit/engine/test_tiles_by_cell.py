from __future__ import annotations

import numpy as np
import pytest

from plugin.engine.errors import UnknownRequest
from plugin.engine.tiles_by_cell import TilesByCell, check_runs, runs_of

CELLS = np.array([[0, 5], [-3, -2], [0, 0], [1, 0], [0, 1], [-3, 7]], np.int32)


@pytest.mark.parametrize(
    ("runs", "tiles"),
    [
        ([[0, 0, 2]], [2, 4]),
        ([[0, 0, 6], [-3, -2, -1]], [0, 1, 2, 4]),
        ([[0, 0, 2], [0, 1, 6]], [0, 2, 4]),
        ([[0, 3, 3], [0, 6, 2], [9, 0, 9]], []),
        ([[0, -(2**31), 2**31 - 1]], [0, 2, 4]),
        ([], []),
    ],
)
def test_the_tiles_of_runs_come_once_and_in_their_order(runs, tiles):
    found = TilesByCell.of(CELLS).within(np.array(runs, np.int32).reshape(-1, 3))
    assert found.tolist() == tiles


def test_an_empty_index_has_none():
    assert len(TilesByCell.of(CELLS[:0]).within(np.array([[0, 0, 9]], np.int32))) == 0


def test_every_index_has_runs_of_its_own():
    within = np.array([[1, 0, 0, 2], [0, 3, 4, 5]], np.int32)
    assert runs_of(within, 0).tolist() == [[3, 4, 5]]
    assert runs_of(within, 2).tolist() == []


@pytest.mark.parametrize("within", [np.zeros((2, 3), np.int32), np.zeros((2, 4), np.int64), np.zeros(4, np.int32)])
def test_other_arrays_are_refused(within):
    with pytest.raises(UnknownRequest, match="area"):
        check_runs(within)
