from __future__ import annotations

import numpy as np
import pytest
from qgis.core import QgsFeedback

from plugin.engine.errors import Cancelled
from plugin.engine.grid import Bounds, TileGrid
from plugin.jobs.tile_batches import tile_batches

GRID = TileGrid("EPSG:32631", 4, 1.0, 1.0, 1.0)
EXTENT = Bounds(0, 0, 4 * 1000, 4)  # a thousand cells
NONE = np.empty((0, 2), np.int32)


class Source:
    """Reads nothing but ground without data, and is cancelled while it reads the fifth tile."""

    def __init__(self, feedback):
        self.feedback = feedback
        self.read_tiles = 0

    def read(self, bounds, size_px, feedback=None):
        self.read_tiles += 1
        if self.read_tiles == 5:
            self.feedback.cancel()


def test_a_cancel_is_heard_before_the_next_tile():
    feedback = QgsFeedback()
    source = Source(feedback)
    with pytest.raises(Cancelled):
        list(tile_batches(source, GRID, GRID.cells(EXTENT), NONE, feedback))
    assert source.read_tiles == 5


def test_without_a_cancel_every_cell_is_visited():
    source = Source(QgsFeedback())
    batches = list(tile_batches(source, GRID, GRID.cells(EXTENT), NONE))
    assert [batch.visited for batch in batches] == [512, 488]
    assert source.read_tiles == 1000


def test_tiles_lie_in_their_batch_as_they_were_read():
    class Striped:
        """Every third cell has a tile, with its colours the other way round in memory, as QGIS has them."""

        def read(self, bounds, size_px, feedback=None):
            number = round(bounds.xmin / GRID.tile_width)
            if number % 3:
                return None
            return np.full((size_px, size_px, 4), (number + 2, number + 1, number, 255), np.uint8)[..., 2::-1]

    (batch, last) = tile_batches(Striped(), GRID, GRID.cells(Bounds(0, 0, 4 * 20, 4)), NONE, None, 5)
    assert batch.cells.tolist() == [[-1, column] for column in (0, 3, 6, 9, 12)]
    assert batch.visited == 13
    assert batch.tiles.shape == (5, 4, 4, 3)
    assert (batch.tiles[2] == (6, 7, 8)).all()
    assert (last.cells[:, 1].tolist(), last.tiles[:, 0, 0, 0].tolist(), last.visited) == ([15, 18], [15, 18], 7)
