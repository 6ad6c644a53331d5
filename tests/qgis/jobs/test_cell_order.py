from __future__ import annotations

from itertools import islice

import pytest

from plugin.engine.grid import Bounds, TileGrid
from plugin.jobs.cell_order import CellOrder

GRID = TileGrid("EPSG:32631", 4, 1.0, 1.0, 1.0)
EXTENT = Bounds(4, -12, 24, 0)  # 3 rows and 5 columns


def test_without_a_stripe_it_is_row_by_row():
    order = CellOrder.of(GRID, EXTENT)
    assert list(order) == list(GRID.cells(EXTENT))
    assert len(order) == 15


def test_stripes_are_visited_from_top_to_bottom():
    cells = [tuple(cell) for cell in CellOrder.of(GRID, EXTENT, 2)]
    assert cells[:6] == [(0, 1), (0, 2), (1, 1), (1, 2), (2, 1), (2, 2)]
    assert cells[-3:] == [(0, 5), (1, 5), (2, 5)]


@pytest.mark.parametrize("stripe", [1, 2, 3, 5, 100])
def test_every_cell_comes_once_and_ranges_of_places_make_the_whole(stripe):
    order = CellOrder.of(GRID, EXTENT, stripe)
    assert sorted(order) == list(GRID.cells(EXTENT))
    assert [*islice(order, 0, 7), *islice(order, 7, 15)] == list(order)


def test_no_ground_no_cells():
    assert list(CellOrder.of(GRID, Bounds(4, 0, 4, 0), 2)) == []
